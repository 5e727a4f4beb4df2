// Handed out and taken in again, into a service that has nothing but the people: the same is said
// of every child, and nobody reads what they could not read before.
#include "cli/export.h"

#include <map>
#include <set>

#include "cli/demo.h"
#include "cli/demo_script.h"
#include "cli/import_testing.h"
#include "desk/exchange_set.h"
#include "desk/hand_out.h"
#include "practice/victims/victims.h"
#include "records/content.h"

namespace holdfast::cli {
namespace {

using namespace testing;

/// A service of its own over memory, on one clock.
struct Service {
  std::shared_ptr<std::atomic<std::int64_t>> at;
  Clock clock{[now = at] { return Moment{*now}; }};
  Chance chance;
  store::Strongroom room = well(store::open_memory(clock, chance));
  desk::Desk desk;

  Service(std::shared_ptr<std::atomic<std::int64_t>> now, std::uint64_t seed)
      : at(std::move(now)),
        chance(desk::testing::chance_from(seed)),
        desk{*room.ledger, *room.access_log, room.shelf,
             clock,        chance,           std::make_shared<Calendar>()} {}
};

/// The same agencies and people, without a record.
access::Reader people_moved(const ServiceFile& from, desk::Desk& to) {
  const auto found = [&](const service::Event& what) {
    return well(desk::found(to, {}, {}, what));
  };
  well(desk::found_service(to, {}, {}, {{"Another service"}, false}));
  std::map<AgencyId, AgencyId> agencies;
  for (const auto& [id, agency] : from.service->agencies)
    agencies[id] = named_by<AgencyId>(found(service::AgencyAdded{{agency.name}, agency.kind}));
  access::Reader head;
  for (const auto& [id, person] : from.service->people) {
    const auto& post = person.posts.front();
    const auto agency = agencies.at(post.agency);
    const auto made = found(service::PersonJoined{
        {person.name}, {person.email}, agency, post.role, {}, person.coordinator});
    if (post.role == Role::head_of_service)
      head = {named_by<PersonId>(made), agency, post.role, false, person.name};
  }
  return head;
}

/// What every id of a service stands for, in words that both services share.
using Meaning = std::map<std::string, std::string>;

/// Of a victim the token and the name: those of a demonstration differ.
std::string child_name(const desk::HandedOut& record) {
  const auto& victim = *record.file.victims;
  return victims::is_a_victims(victim)
             ? victims::token_of(victim) + " " + victims::name_of(victim).value_or("")
             : children::full_name(*record.file.children);
}

/// Every id in a record's wire form by what it stands for; how a file was sealed is no fact.
std::string meant(std::string json, const Meaning& meaning) {
  for (std::size_t at = 0; at + 26 <= json.size(); ++at) {
    const auto found = meaning.find(json.substr(at, 26));
    if (found != meaning.end()) json.replace(at, 26, found->second);
  }
  const std::string sealed = "\"sealed\":\"";
  if (const auto at = json.find(sealed); at != json.npos) json.erase(at, sealed.size() + 64);
  return json;
}

struct Facts {
  std::map<std::string, std::vector<std::string>> by_child;
  std::set<std::string> access;
};

Meaning meaning_of(const ServiceFile& service, const std::vector<desk::HandedOut>& records) {
  Meaning meaning;
  for (const auto& [id, person] : service.service->people) meaning[id.text()] = person.email;
  for (const auto& [id, agency] : service.service->agencies) meaning[id.text()] = agency.name;
  for (const auto& record : records) {
    const auto name = child_name(record);
    meaning[record.record.text()] = "record of " + name;
    std::size_t place = 0;
    for (const auto& told : record.file.history->told)
      if (!told.withdrawn && desk::file_for(view_of(told.standing()).shape.kind) != nullptr)
        meaning[told.entry.envelope.event.text()] = name + std::to_string(++place);
  }
  return meaning;
}

/// The records of all their victims: whoever hands out may open them.
std::vector<desk::HandedOut> victims_of(desk::Desk& desk, const access::Reader& by,
                                        const std::vector<desk::HandedOut>& children) {
  std::vector<desk::HandedOut> found;
  for (const auto& child : children)
    for (const auto& token : child.file.victims->tokens) {
      const auto out = well(desk::hand_out_victim(desk, by, child.record, token.id()));
      found.push_back(std::get<desk::HandedOut>(out));
    }
  return found;
}

Facts facts_of(desk::Desk& desk, const access::Reader& by) {
  std::vector<desk::HandedOut> records;
  const auto all = well(desk::childrens_records(desk));
  for (const auto& id : all) records.push_back(well(desk::hand_out(desk, by, id)));
  const auto victims = victims_of(desk, by, records);
  records.insert(records.end(), victims.begin(), victims.end());
  const auto meaning = meaning_of(well(desk::service_file(desk)), records);
  Facts facts;
  const auto say_of = [&](const Told& told) {
    const auto& envelope = told.entry.envelope;
    return meant(json_of(content_of(told.standing(), desk::clearance_of(told), envelope.reason)),
                 meaning);
  };
  for (const auto& record : records)
    for (const auto& told : record.file.history->told)
      if (!told.withdrawn && desk::file_for(view_of(told.standing()).shape.kind) != nullptr)
        facts.by_child[child_name(record)].push_back(say_of(told));
  for (const auto& [record, told] : well(desk::decisions_on(desk, all)))
    facts.access.insert(say_of(told));
  return facts;
}

const auto nobody = [](std::size_t, std::size_t) {};

TEST_CASE("handed out and taken in elsewhere, every child has the same facts, for the same eyes") {
  const auto ends = desk::testing::moment("2026-11-03T10:00Z");
  const auto now = std::make_shared<std::atomic<std::int64_t>>(ends.microseconds);
  Service here(now, 1);
  const auto set = [&](Moment m) { *now = m.microseconds; };
  const auto people = well(make_demo(here.desk, {.clock = {.set = set, .ends = ends}}));
  *now = ends.microseconds;
  const auto person = *std::ranges::find(people, Role::head_of_service, &DemoPerson::role);
  const access::Reader head{person.person, person.agency, person.role, false, person.name};

  Folder folder("handed_out");
  const auto report = well(export_set(here.desk, {folder.path / "set", {}, head}, nobody));
  CHECK(report.children == demo_children().size());
  CHECK(report.victims > 0);
  CHECK(report.victims_left_out == 0);

  Service there(now, 2);
  const auto other = people_moved(well(desk::service_file(here.desk)), there.desk);
  const auto brought =
      taken(there.desk, {folder.path / "set", "", Run::real, BadRows::refuse, other, {}});
  for (const auto& one : brought.troubles) MESSAGE(in_words(one));
  REQUIRE(brought.troubles.empty());

  const auto before = facts_of(here.desk, head);
  const auto after = facts_of(there.desk, other);
  REQUIRE(before.by_child.size() == after.by_child.size());
  for (const auto& [name, facts] : before.by_child) {
    CAPTURE(name);
    CHECK(facts == after.by_child.at(name));
  }
  CHECK(before.access == after.access);
  CHECK_FALSE(before.access.empty());
}

TEST_CASE("every record that is handed out says so to whoever asks who has looked") {
  Town town;
  const auto one = town.child("Max", "Orme");
  const auto other = town.child("Kim", "Orme");
  Folder folder("logged");
  well(export_set(town.desk, {folder.path / "set", one, town.admin}, nobody));
  const auto log = town.log_of(one);
  REQUIRE_FALSE(log.empty());
  CHECK(log.front().part == "export");
  CHECK(log.front().who == town.admin.person);
  CHECK(std::ranges::none_of(town.log_of(other), [](const auto& o) { return o.part == "export"; }));
  CHECK_FALSE(export_set(town.desk, {folder.path / "set", {}, town.admin}, nobody).has_value());
  CHECK_FALSE(export_set(town.desk, {folder.path / "no", town.desk.service, town.admin}, nobody)
                  .has_value());
}

TEST_CASE("a correction goes out as it stands, a withdrawal not at all, and the history has both") {
  Town town;
  const auto record = town.child("Max", "Orme");
  const auto wrong = town.tells(town.worker, record, "Said one thing.");
  const auto gone = town.tells(town.worker, record, "Never happened.");
  const auto right = desk::testing::event_told("Said another.", london_date(town.now()),
                                               chronology::Sort::incident);
  well(desk::correct(town.desk, town.worker, town.about(town.worker, record, wrong),
                     chronology::Event(right)));
  well(desk::withdraw(town.desk, town.worker, town.about(town.worker, record, gone)));
  Folder folder("stands");
  well(export_set(town.desk, {folder.path / "set", {}, town.admin}, nobody));
  const auto text = [&](const std::filesystem::path& path) {
    std::ifstream in(folder.path / "set" / path, std::ios::binary);
    return std::string((std::istreambuf_iterator<char>(in)), {});
  };
  const auto notes = text("notes.csv");
  CHECK(notes.find("Said another.") != notes.npos);
  CHECK(notes.find("Said one thing.") == notes.npos);
  CHECK(notes.find("Never happened.") == notes.npos);
  const auto history = text("history/" + record.text() + ".jsonl");
  for (const auto* words : {"Said another.", "Said one thing.", "Never happened.", "withdrawn"})
    CHECK(history.find(words) != history.npos);
}

TEST_CASE("documents go out and come in byte for byte, under their own names") {
  Town town;
  Folder first("first");
  first.write("children.csv", two_children);
  first.write("documents/a letter.txt", "Dear all,\nthank you.\n");
  first.write("documents.csv",
              "document_ref,child_ref,called,paper,document\n"
              "D1,C1,A letter,letter,a letter.txt\n");
  CHECK(taken(town, first).written == 3);
  Folder out("out");
  CHECK(well(export_set(town.desk, {out.path / "set", {}, town.admin}, nobody)).documents == 1);
  Town elsewhere;
  const ImportOrder order{out.path / "set", "", Run::real, BadRows::refuse, elsewhere.support, {}};
  CHECK(taken(elsewhere.desk, order).written == 3);
  const auto records = well(desk::childrens_records(elsewhere.desk));
  std::vector<std::string> found;
  for (const auto& id : records) {
    const auto record = well(desk::hand_out(elsewhere.desk, elsewhere.admin, id));
    for (const auto& filed : record.file.chronology->documents) {
      CHECK(filed.record.document.name.value == "a letter.txt");
      found.push_back(well(
          desk::document_bytes(elsewhere.desk, id, filed.envelope.event, filed.record.document)));
    }
  }
  CHECK(found == std::vector<std::string>{"Dear all,\nthank you.\n"});
}

}  // namespace
}  // namespace holdfast::cli
