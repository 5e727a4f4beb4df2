// What an admission let somebody see, who may be named to read, and what goes with a share, through
// their pages.
#include <doctest/doctest.h>

#include "base/london.h"
#include "desk/drafts.h"
#include "pages/house.h"
#include "pages/moved.h"
#include "pages/responses.h"
#include "pages/well.h"
#include "practice/chronology/chronology.h"

namespace holdfast::pages {
namespace {

constexpr int fine = 200;
constexpr int went_on = 303;
constexpr int refused = 422;
constexpr int not_found = 404;

std::string on_record(const House& house, const std::string& below) {
  return "/records/" + house.ordinary.text() + below;
}

EventId recorded(const House& house, const std::string& who, const Event& what,
                 Clearance more = {}) {
  const auto event = house.fresh();
  well(desk::record(house.desk, house.reader(who), {event, {{house.ordinary, what}}, more, ""}));
  return event;
}

chronology::Happened happened(const House& house, const std::string& words) {
  return {.sort = chronology::Sort::contact,
          .happened_on = london_date(house.now),
          .what = {words},
          .told_by = {"Ms Okafor"},
          .standing = chronology::Standing::fact};
}

// ---- the manifest

TEST_CASE("an admission that was ended is found from the network, with who ended it and why") {
  const House house;
  house.tick("team_manager", house.ordinary);
  house.tick("case_manager", house.ordinary);
  const auto page = on_record(house, "/access/admissions/" + house.admission.text());
  const auto ended = house.post("team_manager", page + "/end",
                                {{"event", house.fresh_text()}, {"why", "The visits are over"}});
  REQUIRE(ended.status == went_on);
  const auto network = house.get("case_manager", on_record(house, "/sharing/network"));
  CHECK(shows(network, house.admission.text()));
  CHECK(shows(network, "Ended"));
  const auto manifest = house.get("case_manager", page);
  CHECK(manifest.status == fine);
  CHECK(shows(manifest, "The visits are over"));
  CHECK(shows(manifest, "Joint visit"));
  CHECK(shows(house.get("case_manager", page + "?show=all"), "/entries/" + house.event.text()));
  CHECK_FALSE(shows(manifest, "End the admission"));
  CHECK(shows(house.get("team_manager", on_record(house, "/access")), house.admission.text()));
}

TEST_CASE("an admission's page shows nobody a part or an entry that they may not see") {
  const House house;
  house.tick("head_of_service", house.ordinary);
  house.tick("case_manager", house.ordinary);
  const service::Admitted named{house.ordinary,
                                house.reader("panel_chair").person,
                                {},
                                {Compartment::victim},
                                {"The panel"},
                                {}};
  const auto event = house.fresh();
  well(desk::record_service(house.desk, house.reader("head_of_service"), event, named));
  const auto page = on_record(house, "/access/admissions/" + event.text());
  const auto whole = house.get("head_of_service", page);
  CHECK(shows(whole, "Victim"));
  CHECK(shows(whole, "/entries/" + house.hidden.text()));
  const auto part = house.get("case_manager", page);
  CHECK(part.status == fine);
  CHECK_FALSE(shows(part, "Victim</li>"));
  CHECK_FALSE(shows(part, house.hidden.text()));
  for (const auto* who : {"volunteer", "business_support", "information_officer"})
    CHECK(house.get(who, page).status == not_found);
}

TEST_CASE(
    "an admission's page says what was read while it stood, and how it was on an earlier day") {
  const House house;
  house.tick("case_manager", house.ordinary);
  const auto page = on_record(house, "/access/admissions/" + house.admission.text());
  CHECK(shows(house.get("case_manager", page), "Nobody noted that they read something here."));
  recorded(house, "volunteer", sharing::Event(sharing::Read{house.event}));
  CHECK(
      shows(house.get("case_manager", page), "Read by " + house.reader("volunteer").name + " on "));
  house.now = house.now + days_long(3);
  house.tick("case_manager", house.ordinary);
  const auto later =
      recorded(house, "case_manager", chronology::Event(happened(house, "Seen again at the shop")));
  const auto day = (london_date(house.now) - 2).text();
  CHECK(shows(house.get("case_manager", page), later.text()));
  CHECK_FALSE(shows(house.get("case_manager", page + "?as-known-at=" + day), later.text()));
}

// ---- who must read it

TEST_CASE("a reader who could not open it is refused beside the field, and not offered") {
  const House house;
  house.tick("case_manager", house.ordinary);
  const auto form = on_record(house, "/sharing/items/" + house.event.text() + "/must-read");
  const auto asked = house.get("case_manager", form);
  CHECK(shows(asked, house.reader("team_manager").person.text()));
  for (const auto* who : {"partner_professional", "business_support", "volunteer"}) {
    CHECK_FALSE(shows(asked, house.reader(who).person.text()));
    const auto answer = house.post("case_manager", form,
                                   {{"event", house.fresh_text()},
                                    {"named_reader", house.reader(who).person.text()},
                                    {"urgency", "soon"},
                                    {"important_why", "He may be hurt"}});
    CHECK(answer.status == refused);
    CHECK(shows(answer, R"(href="#named_reader")"));
    CHECK(shows(answer, "They could not open this entry here."));
  }
}

TEST_CASE("what nobody can read any more says so on its page, and asks for another reader") {
  const House house;
  house.tick("case_manager", house.ordinary);
  recorded(
      house, "case_manager",
      sharing::Event(sharing::MustBeRead{
          house.event, house.reader("team_manager").person, Urgency::soon, {"He may be hurt"}}));
  const auto page = on_record(house, "/sharing/items/" + house.event.text());
  CHECK_FALSE(shows(house.get("case_manager", page), "can no longer open it"));
  well(desk::record_service(
      house.desk, house.reader("head_of_service"), house.fresh(),
      service::Barred{house.ordinary, house.reader("team_manager").person, {"His aunt"}}));
  const auto lost = house.get("case_manager", page);
  CHECK(shows(lost, "They have not read it and can no longer open it"));
  CHECK(shows(lost, "Name somebody else"));
  CHECK_FALSE(shows(lost, "His aunt"));
  CHECK(shows(house.get("case_manager", on_record(house, "/sharing")),
              "Name somebody else to read what"));
}

// ---- what goes with a share

sharing::Contributed on_condition(const House& house) {
  auto told = told_by(house.police, london_date(house.now));
  told.information = {"Said to carry for older boys"};
  told.nature = Nature::intelligence;
  told.source_grade = SourceGrade::untested;
  told.information_grade = InformationGrade::not_known;
  told.handling_code = HandlingCode::lawful_sharing_with_conditions;
  told.handling_conditions = LongText{"For those who keep him safe at school"};
  told.sanitised = true;
  told.conditions = {Condition::no_onward_sharing, Condition::not_to_the_child};
  return told;
}

Fields to_share(const House& house) {
  return {{"event", house.fresh_text()},
          {"page", "check"},
          {"recipient", house.police.text()},
          {"haste", "emergency"},
          {"purpose", "So that he is met"},
          {"share_gateways", "crime_and_disorder"},
          {"share_regime", "general"},
          {"content", "He may carry for others"},
          {"share_conditions", "no_onward_sharing"},
          {"share_conditions", "not_to_the_child"},
          {"read_within", "today"},
          {"family_told", "child_and_parent"}};
}

TEST_CASE(
    "what its giver asked to keep is asked about before it goes on, and its terms go with it") {
  const House house;
  house.tick("case_manager", house.ordinary);
  const auto source = recorded(house, "case_manager", sharing::Event(on_condition(house)));
  const auto pick = on_record(house, "/sharing/pick");
  CHECK(shows(house.get("case_manager", pick), "Source 2: untested."));
  const auto picked = house.post("case_manager", pick, {{"picked", source.text()}, {"go", "on"}});
  const auto journey = location_of(picked);
  REQUIRE(journey == on_record(house, "/sharing/share"));
  const auto asked = house.get("case_manager", journey + "?page=5");
  CHECK(shows(asked, "Why does it go on all the same?"));
  CHECK(shows(asked, "/entries/" + source.text()));
  CHECK_FALSE(shows(asked, "(optional)"));
  const auto conditions = house.get("case_manager", journey + "?page=6");
  CHECK(shows(conditions, R"(value="not_to_the_child" checked)"));

  auto fields = to_share(house);
  const auto unsaid = house.post("case_manager", journey, fields);
  CHECK(unsaid.status == refused);
  CHECK(shows(unsaid, "asked that it is not passed on"));
  fields.insert(fields.end(), {{"goes_on_because", "giver_agreed"},
                               {"giver_agreed", "Sgt Hale, today, to these words"}});
  auto fewer = fields;
  std::erase(fewer, std::pair<std::string, std::string>{"share_conditions", "not_to_the_child"});
  CHECK(
      shows(house.post("case_manager", journey, fewer), "Not to be told to the child. Select it"));
  REQUIRE(house.post("case_manager", journey, fields).status == went_on);

  const auto share =
      well(desk::open(house.desk, house.reader("case_manager"), {house.ordinary, "overview", {}}))
          .file.sharing->shares.back()
          .source();
  const auto ours = house.get("case_manager", on_record(house, "/sharing/items/" + share.text()));
  CHECK(shows(ours, "Sgt Hale, today, to these words"));
  const auto theirs =
      house.get("partner_professional", "/for-us/" + house.ordinary.text() + "/" + share.text());
  CHECK(shows(theirs, "Whoever receives this must keep to:"));
  CHECK(shows(theirs, "Not to be told to the child"));
  CHECK(shows(theirs, "Source 2: untested."));
  CHECK(shows(theirs, "For those who keep him safe at school"));
  CHECK_FALSE(shows(theirs, "Sgt Hale"));
  CHECK_FALSE(shows(theirs, "Said to carry for older boys"));
}

TEST_CASE("the preview of a share shows the terms that its recipient will read") {
  const House house;
  house.tick("case_manager", house.ordinary);
  const auto source = recorded(house, "case_manager", sharing::Event(on_condition(house)));
  const auto journey = location_of(house.post("case_manager", on_record(house, "/sharing/pick"),
                                              {{"picked", source.text()}, {"go", "on"}}));
  auto all = to_share(house);
  all.emplace_back("picked", source.text());
  all.emplace_back("goes_on_because", "giver_agreed");
  all.emplace_back("giver_agreed", "Sgt Hale");
  well(
      desk::save_draft(house.desk, house.reader("case_manager").person, {journey, house.now, all}));
  const auto check = house.get("case_manager", journey + "?page=check");
  const auto from = check.body.find("What they will see");
  const auto preview = check.body.substr(from, check.body.find("<form", from) - from);
  CHECK(preview.find("Handling C: lawful sharing permitted with conditions.") != preview.npos);
  CHECK(preview.find("Whoever receives this must keep to:") != preview.npos);
  CHECK(preview.find("Sgt Hale") == preview.npos);
}

// ---- picking

std::size_t boxes_on(const web::Response& page) {
  std::size_t n = 0;
  for (auto at = page.body.find("type=\"checkbox\" value=\""); at != std::string::npos;
       at = page.body.find("type=\"checkbox\" value=\"", at + 1))
    ++n;
  return n;
}

TEST_CASE("everything may be picked, page by page and narrowed down, and a tick is never lost") {
  const House house;
  house.tick("case_manager", house.ordinary);
  const auto oldest = recorded(house, "case_manager",
                               chronology::Event(happened(house, "Walked home by the canal")));
  for (int n = 0; n < 119; ++n)
    recorded(house, "case_manager",
             chronology::Event(happened(house, "Seen at the shop, time " + std::to_string(n))));
  const auto newest = recorded(house, "case_manager",
                               chronology::Event(happened(house, "Came in with a cut hand")));
  const auto pick = on_record(house, "/sharing/pick");
  const auto first = house.get("case_manager", pick);
  CHECK(shows(first, newest.text()));
  CHECK_FALSE(shows(first, oldest.text()));
  CHECK(shows(first, "Page 1 of 3"));

  const auto turned = house.post(
      "case_manager", pick,
      {{"on-page", "picked " + newest.text()}, {"picked", newest.text()}, {"go", "page-3"}});
  REQUIRE(location_of(turned) == pick + "?page=3");
  const auto third = house.get("case_manager", pick + "?page=3");
  CHECK(shows(third, oldest.text()));
  CHECK(shows(third, "Ticked so far: 1"));
  const auto narrowed = house.post("case_manager", pick,
                                   {{"on-page", "picked " + oldest.text()},
                                    {"picked", oldest.text()},
                                    {"words", "canal"},
                                    {"go", "page-1"}});
  REQUIRE(location_of(narrowed) == pick + "?words=canal");
  const auto canal = house.get("case_manager", pick + "?words=canal");
  CHECK(shows(canal, "Ticked so far: 2"));
  CHECK(shows(canal, "value=\"" + oldest.text() + "\" checked"));
  CHECK_FALSE(shows(canal, "time 7"));
  CHECK(shows(canal, " are as you ask."));
  const auto every = house.post("case_manager", pick,
                                {{"on-page", "picked " + oldest.text()},
                                 {"picked", oldest.text()},
                                 {"words", "canal"},
                                 {"go", "every"}});
  CHECK(location_of(every) == pick);
  // Unticked on a page that shows it, it is ticked no more.
  house.post("case_manager", pick, {{"on-page", "picked " + oldest.text()}, {"go", "page-1"}});
  const auto gone_on = house.post("case_manager", pick, {{"go", "on"}});
  const auto content = house.get("case_manager", location_of(gone_on) + "?page=4");
  CHECK(shows(content, "Came in with a cut hand"));
  CHECK_FALSE(shows(content, "Walked home by the canal"));
}

TEST_CASE(
    "what may be picked is narrowed down by kind, agency and days, and says how many are left") {
  const House house;
  house.tick("case_manager", house.ordinary);
  const auto told = recorded(house, "case_manager", sharing::Event(on_condition(house)));
  const auto seen =
      recorded(house, "case_manager", chronology::Event(happened(house, "Seen at the shop")));
  const auto pick = on_record(house, "/sharing/pick");
  const auto all = boxes_on(house.get("case_manager", pick));
  const auto by = [&](const std::string& query) {
    return house.get("case_manager", pick + "?" + query);
  };
  const auto by_agency = by("agency=" + house.police.text());
  CHECK(shows(by_agency, "value=\"" + told.text() + "\""));
  CHECK_FALSE(shows(by_agency, "value=\"" + seen.text() + "\""));
  CHECK(shows(by_agency, " are as you ask."));
  const auto by_kind = by("kind=contact");
  CHECK(shows(by_kind, "value=\"" + seen.text() + "\""));
  CHECK_FALSE(shows(by_kind, "value=\"" + told.text() + "\""));
  CHECK(boxes_on(by_kind) < all);
  const auto by_day = by("until=2020-01-01");
  CHECK(shows(by_day, "No entry is as you ask."));
  const auto wrong =
      house.post("case_manager", pick, {{"from-day", "40"}, {"from-month", "1"}, {"go", "page-1"}});
  CHECK(wrong.status == refused);
  CHECK(shows(wrong, "Enter a real date"));
}

// ---- live

TEST_CASE("what an agency is asked holds the stream of its reader's home") {
  const House house;
  const auto page = house.get("partner_professional",
                              "/for-us/" + house.ordinary.text() + "/" + house.asked.text());
  CHECK(shows(page, "data-holdfast-live=\"/live?of=home"));
  CHECK(shows(house.get("partner_professional", "/"), "data-holdfast-live=\"/live?of=home"));
}

}  // namespace
}  // namespace holdfast::pages
