// Agencies through their pages: contacts that everybody finds, agreements that run out, and what an
// admission lets somebody see.
#include <doctest/doctest.h>

#include "pages/house.h"
#include "pages/responses.h"

namespace holdfast::pages {
namespace {

constexpr int went_on = 303;
constexpr int refused = 422;
constexpr int not_found = 404;

void on(Fields& fields, const std::string& name, const char* day, const char* month,
        const char* year) {
  fields.insert(fields.end(),
                {{name + "-day", day}, {name + "-month", month}, {name + "-year", year}});
}

TEST_CASE("everybody who signs in finds an agency's numbers, and only some may change them") {
  const auto& house = shared_house();
  const auto page = "/agencies/" + house.police.text();
  for (const auto* who : {"case_manager", "partner_professional", "volunteer", "administrator",
                          "data_protection_officer"}) {
    INFO(who);
    CHECK(shows(house.get(who, "/agencies"), "01632 960011"));
    CHECK(shows(house.get(who, page), "The youth desk"));
    // Nobody gave a number for the night, and that is said.
    CHECK(shows(house.get(who, page), "Not known"));
  }
  CHECK(house.get("case_manager", page + "/contacts").status == not_found);
  CHECK_FALSE(shows(house.get("case_manager", page), "Change the contacts"));
  CHECK_FALSE(shows(house.get("case_manager", "/agencies"), "Add an agency"));
  CHECK(shows(house.get("administrator", page), "Change the contacts"));
  CHECK(house.get("case_manager", "/agencies/" + house.fresh_text()).status == not_found);
}

TEST_CASE("whoever changes one number keeps the rest") {
  const House house;
  const auto page = "/agencies/" + house.police.text();
  const auto form = house.get("administrator", page + "/contacts");
  CHECK(shows(form, "01632 960011"));
  CHECK(shows(form, "The youth desk"));
  CHECK(house.post("administrator", page + "/contacts", {{"event", house.fresh_text()}}).status ==
        refused);
  CHECK(house
            .post("administrator", page + "/contacts",
                  {{"event", house.fresh_text()},
                   {"daytime_phone", "01632 960021"},
                   {"statutory", "no"}})
            .status == went_on);
  const auto changed = house.get("administrator", page);
  CHECK(shows(changed, "01632 960021"));
  CHECK_FALSE(shows(changed, "01632 960011"));
  CHECK(service::is_statutory(house.service().agencies.at(house.police)) == false);
}

TEST_CASE("an agreement that ends soon is put to heads of service and administrators at home") {
  const House house;
  for (const auto* who : {"head_of_service", "administrator"}) {
    INFO(who);
    CHECK(shows(house.get(who, "/"), "A new agreement with Northbridge Police"));
    CHECK(shows(house.get(who, "/agencies"), "A new agreement with Northbridge Police"));
  }
  CHECK_FALSE(shows(house.get("case_manager", "/"), "A new agreement"));
  Fields made{{"event", house.fresh_text()},
              {"agreement_title", "Police, next"},
              {"purposes", "Preventing offending"},
              {"kept_where", "In the safe"}};
  on(made, "in_force_from", "5", "11", "2026");
  on(made, "review_by", "5", "11", "2027");
  const auto agency = "/agencies/" + house.police.text();
  CHECK(house.post("case_manager", agency + "/agreements/new", made).status == not_found);
  CHECK(house.post("head_of_service", agency + "/agreements/new", made).status == went_on);
  CHECK_FALSE(shows(house.get("head_of_service", "/"), "A new agreement"));
  CHECK(shows(house.get("case_manager", "/agencies"), "Until 5 November 2027"));
}

TEST_CASE("an agreement is ended once, and only as its own agency's") {
  const House house;
  Fields ended{{"event", house.fresh_text()}, {"why", "A new one is being written"}};
  on(ended, "ended_on", "4", "11", "2026");
  const auto end = "/agreements/" + house.agreement.text() + "/end";
  CHECK(house.post("head_of_service", "/agencies/" + house.own.text() + end, ended).status ==
        not_found);
  const auto page = "/agencies/" + house.police.text();
  CHECK(house.post("head_of_service", page + end, ended).status == went_on);
  CHECK(house.post("head_of_service", page + end, ended).status == went_on);
  CHECK(shows(house.get("head_of_service", page), "A new one is being written"));
  CHECK(service::agreement_with(house.service(), house.police, london_date(house.now)) == nullptr);
  CHECK(shows(house.get("case_manager", "/agencies"), "None in force"));
}

TEST_CASE("the day of the duty to share is set once it is known, and the gateway offered then") {
  const House house;
  const auto admit = "/records/" + house.ordinary.text() + "/access/admit";
  house.tick("head_of_service", house.ordinary);
  CHECK(shows(house.get("head_of_service", "/settings"), "Not set: the duty of section 16LA"));
  CHECK_FALSE(shows(house.get("head_of_service", admit), R"(value="safeguarding_duty")"));
  Fields dated{{"event", house.fresh_text()}, {"why", "Regulations, as counsel advised"}};
  on(dated, "counts_from", "1", "11", "2026");
  CHECK(house.post("head_of_service", "/settings/safeguarding-duty", dated).status == went_on);
  CHECK(shows(house.get("head_of_service", "/settings"), "1 November 2026"));
  CHECK(shows(house.get("head_of_service", admit), R"(value="safeguarding_duty")"));
}

TEST_CASE("whoever admits somebody now says what for and what makes it lawful") {
  const House house;
  house.tick("team_manager", house.ordinary);
  const auto admit = "/records/" + house.ordinary.text() + "/access/admit";
  Fields form{{"event", house.fresh_text()},
              {"person", house.reader("coordinator").person.text()},
              {"purpose", "Joint work on evenings"}};
  const auto page = house.post("team_manager", admit, form);
  CHECK(page.status == refused);
  CHECK(shows(page, "Select what makes it lawful to share with them"));
  form.insert(form.end(), {{"gateways", "crime_and_disorder"}, {"gateways", "consent"}});
  CHECK(house.post("team_manager", admit, form).status == went_on);
  CHECK(house.service().access.admissions.back().record.gateways.size() == 2);
}

TEST_CASE("an admission's page says what it lets them see, since when, and by what gateway") {
  const House house;
  house.tick("team_manager", house.ordinary);
  const auto page = "/records/" + house.ordinary.text() + "/access/admissions/";
  const auto old = house.get("team_manager", page + house.admission.text());
  CHECK(shows(old, "Joint visit"));
  CHECK(shows(old, "Not known: it was not asked when they were admitted"));
  CHECK(shows(old, "Entries now"));
  // A volunteer sees the open part alone: the risk to staff lies in another.
  CHECK_FALSE(shows(old, "Risk to staff raised"));
  CHECK(house.get("team_manager", page + house.fresh_text()).status == not_found);
  const auto elsewhere =
      "/records/" + house.unallocated.text() + "/access/admissions/" + house.admission.text();
  house.tick("team_manager", house.unallocated);
  CHECK(house.get("team_manager", elsewhere).status == not_found);
}

}  // namespace
}  // namespace holdfast::pages
