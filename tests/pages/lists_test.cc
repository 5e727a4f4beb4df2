// Lists that go on for pages, leave as files and are kept under names; what managers see of others'
// work; and a whole caseload given to others.
#include <doctest/doctest.h>

#include <algorithm>

#include "pages/house.h"
#include "pages/responses.h"
#include "pages/well.h"
#include "practice/children/children.h"

namespace holdfast::pages {
namespace {

constexpr int went_on = 303;
constexpr int refused = 422;
constexpr std::size_t many = 60;

std::size_t times(const std::string& body, std::string_view words) {
  std::size_t n = 0;
  for (auto at = body.find(words); at != std::string::npos; at = body.find(words, at + 1)) ++n;
  return n;
}

std::string two_letters(std::size_t n) {
  return {static_cast<char>('a' + n / 26), static_cast<char>('a' + n % 26)};
}

/// Sixty more children of the case manager: "Pat Mersaa" to "Pat Merscg".
std::vector<StreamId> add_many(const House& house) {
  std::vector<StreamId> records;
  for (std::size_t n = 0; n < many; ++n) {
    const children::ChildAdded child{{"Pat"}, {"Mers" + two_letters(n)}, {}, {}};
    const auto record =
        well(desk::add_child(house.desk, house.reader("business_support"), house.fresh(), child));
    house.tick("team_manager", record);
    const children::WorkerAllocated given{house.reader("case_manager").person,
                                          london_date(house.now)};
    well(desk::record(house.desk, house.reader("team_manager"),
                      {house.fresh(), {{record, children::Event(given)}}, {}, ""}));
    records.push_back(record);
  }
  return records;
}

TEST_CASE("a list goes on for pages of fifty, each child on one of them") {
  const House house;
  add_many(house);
  const auto first = house.get("case_manager", "/cases?of=mine&words=mers");
  const auto second = house.get("case_manager", "/cases?of=mine&words=mers&page=2");
  CHECK(times(first.body, ">Pat Mers") == 50);
  CHECK(times(second.body, ">Pat Mers") == 10);
  CHECK(shows(first, "1 to 50 of 60"));
  CHECK(shows(second, "51 to 60 of 60"));
  CHECK(shows(first, "Pat Mersaa"));
  CHECK(shows(second, "Pat Merscg"));
  CHECK(shows(house.get("case_manager", "/cases?of=mine&words=mers&page=99"), "51 to 60 of 60"));
}

TEST_CASE("a list is sorted before it is cut into pages, what is not known last") {
  const House house;
  add_many(house);
  const auto down = house.get("case_manager", "/cases?of=mine&order=down&words=mers");
  CHECK(shows(down, "Pat Merscg"));
  CHECK_FALSE(shows(down, "Pat Mersaa"));
  for (const auto* order : {"", "&order=down"}) {
    const auto born = house.get("case_manager", std::string("/cases?of=mine&sort=born") + order);
    CHECK(born.body.find("Jordan Ellis") < born.body.find("Pat Mers"));
  }
}

TEST_CASE("a file holds the whole list, only what its reader may see, and is logged") {
  const House house;
  add_many(house);
  const auto file = house.get("case_manager", "/cases/export?as=csv&of=mine");
  CHECK(file.type == "text/csv; charset=utf-8");
  CHECK(times(file.body, "Pat Mers") == many);
  CHECK(shows(file, "Jordan Ellis,"));
  CHECK_FALSE(shows(file, "Hawthorn"));
  CHECK_FALSE(shows(file, "Morgan Secret"));
  const auto sheet = house.get("case_manager", "/cases/export?as=xlsx&of=mine");
  CHECK(sheet.body.starts_with("PK"));
  CHECK(house.get("case_manager", "/cases/export?as=exe&of=mine").status == 404);
  CHECK(times(house.get("data_protection_officer", "/openings").body, "Children on it: 62") == 2);
  const auto manager = house.get("team_manager", "/openings");
  CHECK(shows(manager, "My cases"));
  CHECK_FALSE(shows(manager, "Children on it"));
}

TEST_CASE("referrals that wait leave as a file, too") {
  const House house;
  const auto file = house.get("case_manager", "/referrals/export?as=csv");
  CHECK(shows(file, "Jordan Ellis,Prevention"));
  CHECK_FALSE(shows(file, "Court"));  // the referral that few may see
  CHECK(shows(house.get("data_protection_officer", "/openings"), "Referrals waiting"));
  CHECK(house.get("business_support", "/referrals/export?as=csv").status == 404);
}

TEST_CASE("the list of referrals is narrowed, sorted, taken out as shown, and kept under a name") {
  const House house;
  const std::string who = "case_manager";
  const auto asked = [&](const std::string& query) { return house.get(who, "/referrals" + query); };
  CHECK(shows(asked("?kind=prevention&late=yes"), "Jordan Ellis"));
  for (const auto* none : {"?kind=knife_possession", "?unheld=yes"}) {
    CHECK_FALSE(shows(asked(none), "Jordan Ellis"));
    CHECK(shows(asked(none), "There are none."));
  }
  CHECK(shows(asked("?kind=%3Cscript%3E&sort=x&order=x&page=x"), "Jordan Ellis"));
  CHECK(shows(asked("?sort=due&order=down"), "aria-sort=\"descending\""));
  CHECK_FALSE(
      shows(house.get(who, "/referrals/export?as=csv&kind=knife_possession"), "Jordan Ellis"));
  const Fields form = {{"event", house.fresh_text()},
                       {"of", "referrals"},
                       {"kind", "prevention"},
                       {"late", "yes"},
                       {"name", "Late ones"}};
  CHECK(house.post(who, "/lists/new", form).status == went_on);
  CHECK(shows(house.get(who, "/"), "\"/referrals?of=referrals&amp;kind=prevention&amp;late=yes\""));
}

TEST_CASE("a name that a spreadsheet would run leaves as words") {
  const House house;
  const children::ChildAdded child{{"=1+1"}, {"Vane"}, {}, {}};
  well(desk::add_child(house.desk, house.reader("business_support"), house.fresh(), child));
  CHECK(shows(house.get("head_of_service", "/cases/export?as=csv&of=all"), "\r\n'=1+1 Vane,"));
}

TEST_CASE("a list is kept under a name, shown on home, renamed and deleted") {
  const House house;
  const auto event = house.fresh_text();
  const Fields form = {{"event", event}, {"of", "all"}, {"closed", "only"}, {"name", "Gone ones"}};
  auto nameless = form;
  nameless.back().second = " ";
  CHECK(house.post("case_manager", "/lists/new", nameless).status == refused);
  for (int sent = 0; sent < 2; ++sent)
    CHECK(house.post("case_manager", "/lists/new", form).status == went_on);
  const auto home = house.get("case_manager", "/");
  CHECK(times(home.body, "\"/cases?of=all&amp;closed=only\"") == 1);
  CHECK(shows(home, "Gone ones"));
  CHECK_FALSE(shows(house.get("team_manager", "/"), "Gone ones"));
  CHECK(house.get("team_manager", "/lists/" + event).status == 404);
  CHECK(house.post("case_manager", "/lists/" + event, {{"name", "Closed"}}).status == went_on);
  CHECK(shows(house.get("case_manager", "/"), ">Closed<"));
  CHECK(house.post("case_manager", "/lists/" + event + "/delete", {}).status == went_on);
  CHECK_FALSE(shows(house.get("case_manager", "/"), ">Closed<"));
}

TEST_CASE(
    "a manager's home says who waits, what needs attention of the team and who has how much") {
  const House house;
  const auto home = house.get("team_manager", "/");
  CHECK(shows(home, "To be allocated"));
  CHECK(shows(home, "Sasha Quill"));
  CHECK(shows(home, "Workload of my team"));
  const auto worker = house.reader("case_manager").person.text();
  CHECK(shows(home, "/cases?of=all&amp;worker=" + worker));
  CHECK(shows(home, "/caseload/" + worker));
  CHECK_FALSE(shows(house.get("case_manager", "/"), "Workload"));
  CHECK(shows(house.get("head_of_service", "/"), "/attention?team=" + house.team.text()));
}

TEST_CASE("what was opened stands on home") {
  const House house;
  const std::string who = "seconded_professional";
  house.tick(who, house.ordinary);
  CHECK_FALSE(shows(house.get(who, "/"), "Recently opened"));
  house.get(who, "/records/" + house.ordinary.text());
  CHECK(shows(house.get(who, "/"), "Recently opened"));
}

// ---- a whole caseload

struct Journey {
  const House& house;
  std::string path = "/caseload/" + house.reader("case_manager").person.text();
  std::string event = house.fresh_text();

  web::Response sends(std::string page, Fields more) const {
    more.emplace_back("page", std::move(page));
    more.emplace_back("event", event);
    return house.post("team_manager", path, std::move(more));
  }
};

Fields chosen(const std::vector<StreamId>& records) {
  Fields fields;
  for (const auto& record : records) fields.emplace_back("case", record.text());
  return fields;
}

Fields last_page(const House& house, const std::vector<StreamId>& records) {
  auto all = chosen(records);
  all.insert(all.end(), {{"to", house.reader("seconded_professional").person.text()},
                         {"from-day", "5"},
                         {"from-month", "11"},
                         {"from-year", "2026"},
                         {"notes", "one"},
                         {"note", "Mum prefers texts."}});
  return all;
}

std::optional<PersonId> worker_of(const House& house, StreamId record) {
  for (const auto& line :
       well(desk::cases(house.desk, house.reader("business_support"), desk::List::all)))
    if (line.record == record) return line.worker;
  return {};
}

TEST_CASE("a whole caseload is given to another worker, with the note in each record, once") {
  const House house;
  const auto records = add_many(house);
  const Journey journey{house};
  const auto which = house.get("team_manager", journey.path);
  CHECK(times(which.body, "name=\"case\"") == times(which.body, " checked"));
  CHECK(journey.sends("which", {}).status == refused);
  CHECK(journey.sends("which", chosen(records)).status == went_on);
  CHECK(journey.sends("who", {{"to", "nobody"}}).status == refused);
  const auto taker = house.reader("seconded_professional").person;
  CHECK(journey.sends("who", {{"to", taker.text()}}).status == went_on);
  CHECK(journey.sends("day", {{"from-day", "40"}}).status == refused);
  CHECK(journey.sends("day", {{"from-day", "5"}, {"from-month", "11"}, {"from-year", "2026"}})
            .status == went_on);
  CHECK(journey.sends("notes", {}).status == refused);
  CHECK(journey.sends("notes", {{"notes", "one"}}).status == went_on);
  CHECK(journey.sends("note", {{"note", " "}}).status == refused);
  CHECK(journey.sends("note", {{"note", "Mum prefers texts."}}).status == went_on);
  const auto check = house.get("team_manager", journey.path + "?page=check");
  CHECK(times(check.body, "Mum prefers texts.") == many + 1);
  for (int sent = 0; sent < 2; ++sent) {
    const auto done = journey.sends("check", last_page(house, records));
    CHECK(shows(done, "60 cases given"));
  }
  for (const auto& record : records) CHECK(worker_of(house, record) == taker);
  CHECK(worker_of(house, house.ordinary) == house.reader("case_manager").person);
  const auto opened =
      well(desk::open(house.desk, house.reader("team_manager"), {records[7], "overview", {}}));
  REQUIRE(opened.file.children->allocations.size() == 2);
  CHECK(opened.file.children->allocations.back().record.handover->value == "Mum prefers texts.");
}

TEST_CASE("each case can have a worker and a note of its own") {
  const House house;
  const auto records = add_many(house);
  const std::vector<StreamId> two{records[0], records[1]};
  const Journey journey{house};
  CHECK(journey.sends("which", chosen(two)).status == went_on);
  CHECK(journey.sends("who", {{"to", "each"}}).headers[0].second.ends_with("page=each"));
  const auto one = house.reader("seconded_professional").person.text();
  const auto other = house.reader("team_manager").person.text();
  const Fields workers = {{"to-" + two[0].text(), one}, {"to-" + two[1].text(), other}};
  CHECK(journey.sends("each", {workers[0]}).status == refused);
  CHECK(journey.sends("each", workers).headers[0].second.ends_with("page=day"));
  auto all = last_page(house, two);
  all[2].second = "each";
  all.insert(all.end(), workers.begin(), workers.end());
  all[6].second = "each";
  all.emplace_back("note-" + two[1].text(), "Court on Monday");
  CHECK(shows(journey.sends("check", all), "2 cases given"));
  CHECK(worker_of(house, two[0])->text() == one);
  CHECK(worker_of(house, two[1])->text() == other);
}

TEST_CASE(
    "a case that changed hands or was closed off meanwhile is said, and the others are given") {
  const House house;
  const auto records = add_many(house);
  const auto mine = [&](StreamId record, const service::Event& what) {
    well(desk::record_service(house.desk, house.reader("head_of_service"), house.fresh(), what));
    return record;
  };
  const children::WorkerAllocated given{house.reader("team_manager").person,
                                        london_date(house.now)};
  well(desk::record(house.desk, house.reader("team_manager"),
                    {house.fresh(), {{records[0], children::Event(given)}}, {}, ""}));
  mine(records[1], service::RecordRestricted{records[1], {"Threats"}});
  const auto done = Journey{house}.sends("check", last_page(house, records));
  CHECK(shows(done, "58 cases given"));
  CHECK(shows(done, "This case was given to somebody else meanwhile."));
  CHECK(shows(done, "A record that you may not open"));
  CHECK_FALSE(shows(done, "Pat Mersab"));
  CHECK(worker_of(house, records[0]) == house.reader("team_manager").person);
}

TEST_CASE("who may not allocate is shown no such page") {
  const House house;
  const Journey journey{house};
  for (const auto* who : {"case_manager", "business_support", "volunteer"})
    CHECK(house.get(who, journey.path).status == 404);
}

}  // namespace
}  // namespace holdfast::pages
