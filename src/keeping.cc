// The keeper's subcommands. None opens a child's record.
#include "keeping.h"

#include <iostream>

#include "base/words.h"
#include "jobs/clock.h"
#include "ledger/verify.h"
#include "practice/service/service.h"
#include "store/secrets.h"

namespace holdfast {

int complain(const Failure& failure) {
  std::cerr << "holdfast: " << failure.words << "\n";
  return 1;
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
