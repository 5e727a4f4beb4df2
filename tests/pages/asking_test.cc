// What follows on a request, through its pages: more time, the same asked again in other words, a
// manager who takes it up, and what the agency tells beside it.
#include <doctest/doctest.h>

#include "pages/house.h"
#include "pages/responses.h"
#include "pages/well.h"
#include "practice/sharing/sharing.h"

namespace holdfast::pages {
namespace {

constexpr int went_on = 303;
constexpr int refused = 422;
constexpr const char* theirs = "partner_professional";
constexpr const char* ours = "case_manager";

struct Asked {
  House house;

  std::string to_them(EventId item, std::string_view below = "") const {
    return "/for-us/" + house.ordinary.text() + "/" + item.text() + std::string(below);
  }
  std::string here(EventId item, std::string_view below = "") const {
    return "/records/" + house.ordinary.text() + "/sharing/items/" + item.text() +
           std::string(below);
  }
  Fields with(Fields fields) const {
    fields.emplace_back("event", house.fresh_text());
    return fields;
  }
  const sharing::Contributed& told_last() const {
    opened.emplace(
        well(desk::open(house.desk, house.reader(ours), {house.ordinary, "overview", {}})));
    return opened->file.sharing->contributions.back().record;
  }
  mutable std::optional<desk::Opened> opened;
};

TEST_CASE("an agency asks for more time, once, and learns what was said to it") {
  const Asked asked;
  const auto& house = asked.house;
  const auto form = asked.to_them(house.asked, "/more-time");
  const auto typed = asked.with({{"answer_by-day", "20"},
                                 {"answer_by-month", "11"},
                                 {"answer_by-year", "2026"},
                                 {"more_time_why", "The officer is on leave"}});
  for (int times = 0; times < 2; ++times)
    CHECK(location_of(house.post(theirs, form, typed))
              .starts_with(asked.to_them(house.asked) + "?saved=sharing.more_time_asked"));
  auto again = typed;
  again.back().second = house.fresh_text();
  CHECK(shows(house.post(theirs, form, again), "You have asked for more time already"));
  CHECK(shows(house.get(theirs, asked.to_them(house.asked)), "Not decided yet"));

  const auto decide = asked.here(house.asked, "/time");
  CHECK(shows(house.get(ours, asked.here(house.asked)), decide));
  CHECK(shows(house.get(ours, decide), "The officer is on leave"));
  CHECK(house.post(theirs, decide, asked.with({{"more_time", "agreed"}})).status == 404);
  CHECK(house.post(ours, decide, asked.with({{"more_time", "refused"}})).status == refused);
  CHECK(house.post(ours, decide, asked.with({{"more_time", "agreed"}})).status == went_on);
  CHECK(shows(house.get(theirs, asked.to_them(house.asked)), "Due 20 November 2026"));
  CHECK_FALSE(shows(house.get(ours, asked.here(house.asked)), decide));
}

TEST_CASE("asked again, they see what they are asked now, and nothing of what we made of it") {
  const Asked asked;
  const auto& house = asked.house;
  const auto settle = asked.here(house.declined, "/settle");
  Fields typed{{"settlement", "asked_again"}, {"settled_why", "They fear for somebody"}};
  const auto wrong = house.post(ours, settle, asked.with(typed));
  CHECK(wrong.status == refused);
  CHECK(shows(wrong, "href=\"#asked_anew\""));
  typed.emplace_back("asked_anew", "Was it found at all?");
  CHECK(house.post(ours, settle, asked.with(typed)).status == went_on);
  const auto page = house.get(theirs, asked.to_them(house.declined));
  CHECK(shows(page, "Was it found at all?"));
  CHECK_FALSE(shows(page, "They fear for somebody"));
  CHECK(shows(house.get(theirs, "/"), "Was it found at all?"));
  // More time changes when, and not what.
  CHECK(house.post(ours, asked.here(house.slow, "/time"), asked.with({{"more_time", "agreed"}}))
            .status == went_on);
  CHECK(shows(house.get(theirs, "/"), "In which street alone?"));
  CHECK(shows(house.get(ours, "/records/" + house.ordinary.text() + "/sharing/outward"),
              "Asked again: Was it found at all?"));
  CHECK(house.get(ours, settle).status == 404);
}

TEST_CASE("a refusal that a manager took up stays open until somebody says what came of it") {
  const Asked asked;
  const auto& house = asked.house;
  const auto settle = asked.here(house.raised, "/settle");
  CHECK(shows(house.get("team_manager", asked.here(house.raised)), "Say what came of it"));
  const Fields why{{"settlement", "raised"}, {"settled_why", "Once more"}};
  CHECK(shows(house.post(ours, settle, asked.with(why)), "A manager takes it up already"));
  const Fields done{{"settlement", "accepted"}, {"settled_why", "Their head agrees with them"}};
  CHECK(house.post("team_manager", settle, asked.with(done)).status == went_on);
  const auto page = house.get("team_manager", asked.here(house.raised));
  CHECK_FALSE(shows(page, "Say what came of it"));
  CHECK(shows(page, "Ask again, or take it up"));
}

TEST_CASE("what an agency tells beside what it was asked is its own words, whatever it claims") {
  const Asked asked;
  const auto& house = asked.house;
  const auto form = asked.to_them(house.declined, "/more");
  const Fields typed{{"from_agency", house.reader(ours).agency.text()},
                     {"given_by", "Somebody else"},
                     {"channel", "letter"},
                     {"information", "Seen near the bridge"},
                     {"urgency", "today"},
                     {"nature", "fact"},
                     {"regime", "law_enforcement"},
                     {"follows", house.asked.text()}};
  REQUIRE(house.post(theirs, form, asked.with(typed)).status == went_on);
  const auto& told = asked.told_last();
  CHECK(told.information.value == "Seen near the bridge");
  CHECK(told.from_agency == house.police);
  CHECK(told.given_by.value == house.reader(theirs).name);
  CHECK(told.channel == sharing::Channel::here);
  CHECK(told.follows == house.declined);
  CHECK(shows(house.get(theirs, asked.to_them(house.declined)), "Seen near the bridge"));
  CHECK_FALSE(shows(house.get(theirs, asked.to_them(house.asked)), "Seen near the bridge"));
  CHECK(house.post(ours, form, asked.with(typed)).status == 404);
}

TEST_CASE("what is told beside something with conditions is kept from others who are let in") {
  const Asked asked;
  const auto& house = asked.house;
  const Fields typed{{"information", "Named by somebody who is afraid"},
                     {"urgency", "today"},
                     {"nature", "fact"},
                     {"conditions", "no_onward_sharing"},
                     {"regime", "law_enforcement"}};
  REQUIRE(house.post(theirs, asked.to_them(house.action, "/more"), asked.with(typed)).status ==
          went_on);
  const auto opened =
      well(desk::open(house.desk, house.reader(ours), {house.ordinary, "overview", {}}));
  const auto told = opened.file.sharing->contributions.back();
  CHECK(told.record.information.value == "Named by somebody who is afraid");
  CHECK(told.envelope.clearance.has(Compartment::staff_safety));
}

TEST_CASE("whom to ring stands on what is addressed to an agency") {
  const Asked asked;
  const auto& house = asked.house;
  for (const auto& item : {house.asked, house.action, house.shared})
    CHECK(shows(house.get(theirs, asked.to_them(item)), "Out of hours: "));
}

}  // namespace
}  // namespace holdfast::pages
