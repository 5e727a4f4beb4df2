// What the pages of the service's own list do, sent as forms: once however often, and nothing typed
// is lost.
#include <doctest/doctest.h>

#include <algorithm>

#include "pages/house.h"
#include "pages/responses.h"
#include "practice/service/settings.h"

namespace holdfast::pages {
namespace {

constexpr int went_on = 303;
constexpr int refused = 422;

Fields new_person(const House& house, std::string event) {
  return {{"event", std::move(event)},  {"name", "Toni <Bell>"},  {"email", "toni@example.com"},
          {"agency", house.own.text()}, {"role", "case_manager"}, {"team", ""}};
}

const service::Person* person_named(const service::State& state, std::string_view name) {
  for (const auto& [id, person] : state.people)
    if (person.name == name) return &person;
  return nullptr;
}

std::size_t times(const House& house, std::string_view what) {
  return static_cast<std::size_t>(std::ranges::count(house.called, what, &Called::what));
}

std::string of_record(StreamId record, std::string_view below) {
  return "/records/" + record.text() + std::string(below);
}

// ---- people

TEST_CASE("a person is added and invited once, however often the form is sent") {
  const House house;
  const auto form = new_person(house, house.fresh_text());
  const auto first = house.post("administrator", "/people/new", form);
  CHECK(first.status == went_on);
  const auto again = house.post("administrator", "/people/new", form);
  CHECK(again.status == went_on);
  CHECK(location_of(again) == location_of(first));
  const auto state = house.service();
  const auto* person = person_named(state, "Toni <Bell>");
  REQUIRE(person != nullptr);
  CHECK(times(house, "invite") == 1);
  CHECK(location_of(first).starts_with("/people/" + person->id.text()));
  CHECK(shows(house.get("administrator", "/people"), "Toni &lt;Bell&gt;"));
}

TEST_CASE("a refused form shows what was typed, and what is wrong beside it") {
  const House house;
  auto form = new_person(house, house.fresh_text());
  form[2].second = "toni at example";
  const auto page = house.post("administrator", "/people/new", form);
  CHECK(page.status == refused);
  CHECK(shows(page, "Toni &lt;Bell&gt;"));
  CHECK(shows(page, "toni at example"));
  CHECK(shows(page, R"(href="#email")"));
  CHECK(shows(page, form[0].second));
  CHECK(house.called.empty());
}

TEST_CASE("a person whose invitation could not be sent is there all the same, and can be invited") {
  const House house;
  house.invitations_fail = true;
  const auto there =
      house.post("administrator", "/people/new", new_person(house, house.fresh_text()));
  CHECK(there.status == went_on);
  const auto href = location_of(there).substr(0, location_of(there).find('?'));
  const auto page = house.get("administrator", href);
  CHECK(shows(page, "Not invited"));
  CHECK(shows(page, "Send the invitation"));
  house.invitations_fail = false;
  const auto restoring = "/restore-access" + href.substr(std::string("/people").size());
  CHECK(house.post("administrator", restoring, {{"event", house.fresh_text()}}).status == went_on);
  CHECK(times(house, "restore") == 1);
}

TEST_CASE("access is restored once a form, and tried again when it went wrong") {
  const House house;
  const auto href = "/restore-access/" + house.reader("volunteer").person.text();
  const Fields form{{"event", house.fresh_text()}};
  house.invitations_fail = true;
  CHECK(house.post("administrator", href, form).status == 503);
  house.invitations_fail = false;
  CHECK(house.post("administrator", href, form).status == went_on);
  CHECK(house.post("administrator", href, form).status == went_on);
  CHECK(times(house, "restore") == 1);
}

TEST_CASE("a role is changed, and one at a second agency given") {
  const House house;
  const auto who = house.reader("volunteer").person;
  const auto roles = "/people/" + who.text() + "/roles/";
  const auto changed = house.post("administrator", roles + house.own.text(),
                                  {{"event", house.fresh_text()}, {"role", "panel_chair"}});
  CHECK(changed.status == went_on);
  const auto given = house.post("administrator", roles + "new",
                                {{"event", house.fresh_text()},
                                 {"agency", house.police.text()},
                                 {"role", "partner_professional"}});
  CHECK(given.status == went_on);
  const auto person = house.service().people.at(who);
  CHECK(service::post_at(person, house.own)->role == Role::panel_chair);
  CHECK(service::post_at(person, house.police)->role == Role::partner_professional);
}

TEST_CASE("who left today can sign in no more; who leaves later still can until then") {
  const House house;
  const auto leaves = [&](const std::string& who, const std::string& day) {
    return house.post("administrator", "/people/" + house.reader(who).person.text() + "/left",
                      {{"event", house.fresh_text()},
                       {"left_on-day", day},
                       {"left_on-month", "11"},
                       {"left_on-year", "2026"}});
  };
  CHECK(leaves("volunteer", "5").status == went_on);
  CHECK(times(house, "disable") == 1);
  CHECK(leaves("inspector", "20").status == went_on);
  CHECK(times(house, "disable") == 1);
  CHECK(shows(house.get("administrator", "/people"), "Who has left"));
}

TEST_CASE("nobody takes their own access away") {
  const House house;
  const auto own = "/people/" + house.reader("administrator").person.text();
  const Fields form{{"event", house.fresh_text()}};
  CHECK(house.post("administrator", own + "/disable", form).status == 404);
  CHECK(house.post("administrator", own + "/left", form).status == 404);
  CHECK_FALSE(shows(house.get("administrator", own), "Take access away"));
  const auto other = "/people/" + house.reader("volunteer").person.text() + "/disable";
  CHECK(house.post("administrator", other, form).status == went_on);
  CHECK(house.post("administrator", other, form).status == went_on);
  CHECK(times(house, "disable") == 1);
}

TEST_CASE("the list of people is searched by name, role and agency") {
  const auto& house = shared_house();
  const auto listed = [&](const std::string& typed) {
    return house.get("administrator", "/people?name=" + typed).body;
  };
  CHECK(listed("kit").find("Kit Vale") != std::string::npos);
  CHECK(listed("police").find("Kit Vale") != std::string::npos);
  CHECK(listed("panel").find("Kit Vale") == std::string::npos);
  CHECK(listed("nobody").find("Nobody is listed") != std::string::npos);
}

TEST_CASE("agencies and teams are added, an agency's name once") {
  const House house;
  const Fields agency{
      {"event", house.fresh_text()}, {"name", "Moor School"}, {"agency_kind", "education"}};
  CHECK(house.post("administrator", "/agencies/new", agency).status == went_on);
  CHECK(house.post("administrator", "/agencies/new", agency).status == went_on);
  auto other = agency;
  other[0].second = house.fresh_text();
  CHECK(house.post("administrator", "/agencies/new", other).status == refused);
  CHECK(house
            .post("administrator", "/teams/new",
                  {{"event", house.fresh_text()}, {"name", "Lakeside"}})
            .status == went_on);
  const auto page = house.get("administrator", "/agencies");
  CHECK(shows(page, "Moor School"));
  CHECK(shows(page, "Lakeside"));
}

// ---- settings

TEST_CASE("a setting is a local default until somebody says why it is another") {
  const House house;
  const auto address = "/settings/" + std::string(service::glass_hours);
  const auto defaults = [&] {
    const auto body = house.get("administrator", "/settings").body;
    std::size_t n = 0;
    for (auto at = body.find("Local default"); at != std::string::npos;
         at = body.find("Local default", at + 1))
      ++n;
    return n;
  };
  CHECK(defaults() == service::settings().size());
  const auto wrong =
      house.post("administrator", address,
                 {{"event", house.fresh_text()}, {"value", "1000"}, {"why", "More"}});
  CHECK(wrong.status == refused);
  CHECK(shows(wrong, R"(href="#value")"));
  CHECK(shows(wrong, R"(value="1000")"));
  const auto changed = house.post("administrator", address,
                                  {{"event", house.fresh_text()}, {"value", "2"}, {"why", "Less"}});
  CHECK(changed.status == went_on);
  CHECK(service::figure(house.service(), service::glass_hours).value == 2);
  CHECK(defaults() == service::settings().size() - 1);
  CHECK(house.get("administrator", "/settings/no.such").status == 404);
}

// ---- who may open a record

TEST_CASE("a record is restricted for a reason, and its restricter told whom that leaves") {
  const House house;
  house.tick("team_manager", house.ordinary);
  const auto address = of_record(house.ordinary, "/access/restrict");
  const auto page = house.get("team_manager", address);
  CHECK(shows(page, house.reader("volunteer").name));
  CHECK(shows(page, "You are not admitted yourself"));
  CHECK(house.post("team_manager", address, {{"event", house.fresh_text()}}).status == refused);
  const auto done = house.post("team_manager", address,
                               {{"event", house.fresh_text()}, {"why", "A cousin works here"}});
  CHECK(done.status == went_on);
  CHECK(house.service().access.restricted.contains(house.ordinary));
  CHECK(house.get("business_support", of_record(house.ordinary, "")).status == 404);
}

TEST_CASE("the reason of a restriction stands on the page, and lifting it needs one too") {
  const House house;
  CHECK(shows(house.get("head_of_service", of_record(house.restricted, "/access")),
              "A relative works here"));
  const auto lift = of_record(house.restricted, "/access/lift");
  CHECK(house.post("head_of_service", lift, {{"event", house.fresh_text()}}).status == refused);
  CHECK(house.post("head_of_service", lift, {{"event", house.fresh_text()}, {"why", "Gone"}})
            .status == went_on);
  CHECK_FALSE(house.service().access.restricted.contains(house.restricted));
}

TEST_CASE("somebody is admitted with parts and an end, and their admission ended, once each") {
  const House house;
  house.tick("team_manager", house.ordinary);
  const Fields form{{"event", house.fresh_text()},
                    {"person", house.reader("panel_chair").person.text()},
                    {"agency", ""},
                    {"compartments", "health"},
                    {"purpose", "The panel of May"},
                    {"gateways", "crime_and_disorder"},
                    {"until-day", "1"},
                    {"until-month", "12"},
                    {"until-year", "2026"}};
  const auto admit = of_record(house.ordinary, "/access/admit");
  CHECK(house.post("team_manager", admit, form).status == went_on);
  CHECK(house.post("team_manager", admit, form).status == went_on);
  CHECK(shows(house.get("team_manager", of_record(house.ordinary, "/access")), "The panel of May"));
  CHECK(house.get("panel_chair", of_record(house.ordinary, "")).status == 200);
  const auto admissions = house.service().access.admissions;
  const auto mine = std::ranges::count_if(admissions, [&](const service::Admission& one) {
    return one.record.record == house.ordinary &&
           one.record.person == house.reader("panel_chair").person;
  });
  CHECK(mine == 1);
  const auto end = of_record(house.ordinary, "/access/admissions/" + form[0].second + "/end");
  const Fields why{{"event", house.fresh_text()}, {"why", "It is over"}};
  CHECK(house.post("team_manager", end, why).status == went_on);
  CHECK(house.post("team_manager", end, why).status == went_on);
  CHECK(house.get("panel_chair", of_record(house.ordinary, "")).status == 404);
}

TEST_CASE("nobody gives away a part of the record that they may not see themselves") {
  const House house;
  house.tick("team_manager", house.ordinary);
  const auto admit = of_record(house.ordinary, "/access/admit");
  CHECK_FALSE(shows(house.get("team_manager", admit), R"(value="victim")"));
  const auto page = house.post("team_manager", admit,
                               {{"event", house.fresh_text()},
                                {"person", house.reader("team_manager").person.text()},
                                {"compartments", "victim"},
                                {"gateways", "crime_and_disorder"},
                                {"purpose", "To see"}});
  CHECK(page.status == refused);
  CHECK(shows(page, R"(href="#compartments")"));
}

TEST_CASE("an admission of one record is not ended from another") {
  const House house;
  const auto end =
      of_record(house.restricted, "/access/admissions/" + house.admission.text() + "/end");
  const Fields why{{"event", house.fresh_text()}, {"why", "It is over"}};
  CHECK(house.post("head_of_service", end, why).status == 404);
  const auto admissions = house.service().access.admissions;
  CHECK(std::ranges::find(admissions, house.admission, &service::Admission::id) !=
        admissions.end());
}

TEST_CASE("somebody is barred for a reason, and the bar lifted") {
  const House house;
  house.tick("team_manager", house.ordinary);
  const auto who = house.reader("business_support");
  house.tick("business_support", house.ordinary);
  CHECK(house.get("business_support", of_record(house.ordinary, "")).status == 200);
  const Fields form{
      {"event", house.fresh_text()}, {"person", who.person.text()}, {"why", "Their own child"}};
  CHECK(house.post("team_manager", of_record(house.ordinary, "/access/bar"), form).status ==
        went_on);
  CHECK(house.get("business_support", of_record(house.ordinary, "")).status == 404);
  const auto lift = of_record(house.ordinary, "/access/bars/" + form[0].second + "/lift");
  CHECK(house.post("team_manager", lift, {{"event", house.fresh_text()}, {"why", "Wrong person"}})
            .status == went_on);
  CHECK(house.get("business_support", of_record(house.ordinary, "")).status == 200);
}

// ---- looking into things

TEST_CASE("openings of a namesake are listed, with a link for those who may open the record") {
  const House house;
  const auto name = house.reader("case_manager").name;
  const Fields child{{"event", house.fresh_text()},
                     {"given_name", "Pat"},
                     {"family_name", name.substr(name.rfind(' ') + 1)}};
  const auto added = house.post("case_manager", "/children/new", child);
  REQUIRE(added.status == went_on);
  const auto href = location_of(added).substr(0, location_of(added).find('?'));
  CHECK(house.get("case_manager", href).status == 200);
  const auto listed = house.get("team_manager", "/openings");
  CHECK(shows(listed, name));
  CHECK(shows(listed, "family name"));
  CHECK(shows(listed, "href=\"" + href + "\""));
  const auto for_dpo = house.get("data_protection_officer", "/openings");
  CHECK(shows(for_dpo, "href=\"" + href + "/looked\""));
  CHECK_FALSE(shows(for_dpo, "href=\"" + href + "\""));
  CHECK(house.get("data_protection_officer", href + "/looked").status == 200);
}

TEST_CASE("messages that could not be sent are seen") {
  const auto& house = shared_house();
  const auto page = house.get("administrator", "/messages");
  CHECK(shows(page, "Given up"));
  CHECK(shows(page, "The address was refused"));
  CHECK(shows(page, "kit@example.com"));
}

}  // namespace
}  // namespace holdfast::pages
