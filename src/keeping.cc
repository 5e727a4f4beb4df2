// The keeper's subcommands. None opens a child's record.
#include "keeping.h"

#include <atomic>
#include <fstream>
#include <iostream>

#include "access/totp.h"
#include "base/words.h"
#include "cli/demo.h"
#include "jobs/clock.h"
#include "ledger/verify.h"
#include "practice/service/service.h"
#include "records/content.h"
#include "store/secrets.h"

namespace holdfast {
namespace {

constexpr std::string_view demo_password = "made-up people only";

/// A made-up person's way in: account, password and second factor, as they would have set them up.
Result<Answers> let_in(House& house, const cli::DemoPerson& person, Moment now) {
  const auto& accounts = house.door->accounts();
  const auto failed_to = [](const std::string& what) {
    return failed(Failure::Kind::bad_input, "A made-up person's account failed: " + what);
  };
  const auto link = accounts.invite(person.person, person.email, now);
  if (!link) return failed_to("inviting");
  const auto enrolment = accounts.join(link->token, demo_password, person.name, now);
  if (!enrolment) return failed_to("joining");
  const auto account = accounts.of(person.person, now);
  if (!account || !*account) return failed_to("reading");
  const auto code = access::totp_code((*account)->totp_secret, access::totp_step_at(now));
  const auto codes = accounts.confirm(link->token, code, now);
  if (!codes || !*codes) return failed_to("confirming");
  return Answers{{"role", {std::string(access::wire_of(person.role))}},
                 {"name", {person.name}},
                 {"email", {person.email}},
                 {"password", {std::string(demo_password)}},
                 {"totp_secret", {enrolment->secret}}};
}

int write_people(House& house, const std::vector<cli::DemoPerson>& people,
                 const std::string& file) {
  // Their phones were set up a day ago, so that the step spent on it is not one of today's.
  const auto yesterday = jobs::real_clock().now() - hours(24);
  std::string list;
  for (const auto& person : people) {
    auto row = let_in(house, person, yesterday);
    if (!row) return complain(row.error());
    list += (list.empty() ? "[\n" : ",\n") + json_of(*row);
  }
  std::ofstream out(file);
  out << list << "\n]\n";
  return out.good() ? 0 : complain({Failure::Kind::read_only, file + " could not be written"});
}

void say_how_to_sign_in(const std::string& file) {
  std::cout
      << "Everybody here is made up. Their email addresses, password and the secrets of their\n"
         "authenticator apps are in "
      << file << "\n";
}

}  // namespace

int complain(const Failure& failure) {
  std::cerr << "holdfast: " << failure.words << "\n";
  return 1;
}

int make_demo_in(const cli::Folders& folders, Existing existing) {
  const auto file = folders.data + "/demo_people.json";
  if (existing == Existing::keep && std::filesystem::exists(file)) return 0;
  const auto ends = jobs::real_clock().now();
  std::atomic<std::int64_t> shown = ends.microseconds;
  auto house = open_house(folders, {[&shown] { return Moment{shown}; }});
  if (!house) return complain(house.error());
  std::cout << "Making a service of made-up people ...\n" << std::flush;
  const cli::DemoClock clock{[&shown](Moment m) { shown = m.microseconds; }, ends};
  const auto people = cli::make_demo(*house->desk, clock);
  if (!people) return complain(people.error());
  if (const int code = write_people(*house, *people, file); code != 0) return code;
  say_how_to_sign_in(file);
  return 0;
}

int found_if_new(const cli::Serve& wanted, House& house) {
  const auto service = desk::service_file(*house.desk);
  if (!service) return complain(service.error());
  if (!service->service->name.empty()) return 0;
  if (wanted.service_name.empty() || wanted.first_name.empty() || wanted.first_email.empty())
    return complain(
        {Failure::Kind::bad_input,
         "This folder holds no service yet. Name one with --service-name, and its first "
         "administrator with --first-name and --first-email"});
  auto& desk = *house.desk;
  const auto opened = desk::found_service(desk, {}, {}, {{wanted.service_name}, false});
  if (!opened) return complain(opened.error());
  const auto agency =
      desk::found(desk, {}, {},
                  service::AgencyAdded{{wanted.service_name}, service::AgencyKind::youth_justice});
  if (!agency) return complain(agency.error());
  const auto of = named_by<AgencyId>(*agency);
  const auto person =
      desk::found(desk, {}, of,
                  service::PersonJoined{
                      {wanted.first_name}, {wanted.first_email}, of, Role::administrator, {}, {}});
  if (!person) return complain(person.error());
  const auto link =
      house.door->invite(named_by<PersonId>(*person), wanted.first_email, house.clock.now());
  if (!link)
    return complain({Failure::Kind::bad_input, "The first administrator could not be invited"});
  std::cout << "The first administrator joins at " << access::invitation_path(link->token)
            << " on this service, within 7 days.\n";
  return 0;
}

int verify(const cli::Verify& wanted) {
  auto house = open_house(wanted.folders, jobs::real_clock());
  if (!house) return complain(house.error());
  const auto signer = store::read_public_key(house->paths.secrets / store::public_key_file);
  if (!signer) return complain(signer.error());
  const std::filesystem::path places[] = {house->paths.data / "checkpoints", house->paths.anchors};
  const auto found = store::read_checkpoints(places, *signer);
  if (!found) return complain(found.error());
  const auto report = ledger::verify(*house->room.store, found->checkpoints);
  if (!report) return complain(report.error());
  for (const auto& file : found->refused)
    std::cout << "The checkpoint " << file.string() << " is not signed by this service's key.\n";
  for (const auto& finding : report->findings) std::cout << ledger::words_of(finding) << "\n";
  for (const auto& tail : report->unanchored)
    std::cout << "Stream " << tail.stream.text() << ": entries " << tail.first << " to "
              << tail.last << " are not anchored by a checkpoint yet.\n";
  std::cout << report->entries << " entries in " << report->streams << " streams, ";
  if (report->files > 0) std::cout << count_of(report->files, "document", "documents") << ", ";
  std::cout << found->checkpoints.size() << " checkpoints: "
            << (report->sound() && found->refused.empty() ? "sound.\n" : "NOT sound.\n");
  return report->sound() && found->refused.empty() ? 0 : 1;
}

int rebuild(const cli::Rebuild& wanted) {
  auto house = open_house(wanted.folders, jobs::real_clock());
  if (!house) return complain(house.error());
  const auto records = desk::all_records(*house->desk);
  if (!records) return complain(records.error());
  std::size_t differed = 0;
  for (const auto& record : *records) {
    const auto made = desk::rebuild(*house->desk, record);
    if (!made) return complain(made.error());
    differed += *made ? 1 : 0;
  }
  std::cout << records->size() << " records; the lists of " << differed << " had differed.\n";
  return 0;
}

int people(const cli::People& wanted) {
  auto house = open_house(wanted.folders, jobs::real_clock());
  if (!house) return complain(house.error());
  const auto service = desk::service_file(*house->desk);
  if (!service) return complain(service.error());
  for (const auto& [id, person] : service->service->people) {
    if (person.left_on) continue;
    if (wanted.invite.empty()) {
      std::cout << person.name << " <" << person.email << ">";
      for (const auto& post : person.posts) std::cout << ", " << access::label_of(post.role);
      std::cout << "\n";
    } else if (person.email == wanted.invite) {
      const auto link = house->door->invite(id, person.email, house->clock.now());
      if (!link) return complain({Failure::Kind::bad_input, "They could not be invited"});
      std::cout << wanted.public_address << access::invitation_path(link->token) << "\n";
      return 0;
    }
  }
  if (wanted.invite.empty()) return 0;
  return complain({Failure::Kind::bad_input, "Nobody here has the address " + wanted.invite});
}

int backup(const cli::Backup& wanted) {
  const auto made = store::back_up(paths_of(wanted.folders), {wanted.to, wanted.keys_to});
  if (!made) return complain(made.error());
  std::cout << "Records are in " << wanted.to << ", keys in " << wanted.keys_to
            << ". Keep them in two places; the master key is in neither.\n";
  return 0;
}

int restore(const cli::Restore& wanted) {
  const auto made = store::restore({wanted.from, wanted.keys_from}, paths_of(wanted.folders));
  if (!made) return complain(made.error());
  std::cout << "Restored into " << wanted.folders.data
            << ". Run `holdfast rebuild` and `holdfast verify` before serving it.\n";
  return 0;
}

}  // namespace holdfast
