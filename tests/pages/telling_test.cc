// Telling the service of a child through its pages: four questions, an answer that says nothing,
// and the duty desk.
#include <doctest/doctest.h>

#include <algorithm>

#include "pages/house.h"
#include "pages/responses.h"
#include "pages/walk.h"
#include "pages/well.h"
#include "practice/sharing/sharing.h"

namespace holdfast::pages {
namespace {

constexpr int went_on = 303;
constexpr int refused = 422;
constexpr int not_found = 404;

std::string received(const web::Response& response) {
  auto all = std::to_string(response.status) + "\n";
  for (const auto& [name, value] : response.headers) all += name + ": " + value + "\n";
  return all + steady(response);
}

/// Every page of the journey, as its sender receives them.
std::string tells_of(const House& house, const std::string& who, const std::string& name) {
  const auto event = house.fresh_text();
  const auto on = [&](const std::string& page, Fields fields) {
    fields.insert(fields.end(), {{"event", event}, {"page", page}});
    return received(house.post(who, "/tell", std::move(fields)));
  };
  auto all = on("1", {{"child_name", name}}) + on("2", {{"worry", "Seen at the canal at night"}}) +
             on("3", {{"urgency", "today"}}) + on("4", {{"ring_back", "01632 960014"}});
  all += on("check", {{"child_name", name},
                      {"worry", "Seen at the canal at night"},
                      {"urgency", "today"},
                      {"ring_back", "01632 960014"}});
  return all + received(house.get(who, "/told"));
}

TEST_CASE("a partner who is admitted to nothing tells of a child in four questions") {
  const House house;
  const auto page = house.get("partner_professional", "/tell");
  CHECK(shows(page, "ring 999"));
  CHECK(shows(page, "01632 960012"));
  CHECK(page.body.find("ring 999") < page.body.rfind("What is the child"));
  const auto last = house.get("partner_professional", "/tell?page=4");
  CHECK(shows(last, house.reader("partner_professional").name));
  tells_of(house, "partner_professional", "Robin Vane");
  CHECK(shows(house.get("case_manager", "/duty"), "Robin Vane"));
  CHECK(shows(house.get("case_manager", "/"), "3 things wait at the duty desk"));
}

TEST_CASE("telling of a child who is known and of one who is not is answered to the byte alike") {
  const House house;
  const auto of_known = tells_of(house, "partner_professional", "Jordan Ellis");
  const auto of_unknown = tells_of(house, "partner_professional", "Bertie Vanes");
  CHECK(of_known.find("Jordan") == std::string::npos);
  CHECK(of_known == of_unknown);
  CHECK(of_known.find("303") != std::string::npos);
}

TEST_CASE("sent twice it is told once") {
  const House house;
  const Fields form{{"event", house.fresh_text()}, {"page", "check"},
                    {"child_name", "Robin Vane"},  {"worry", "Seen at the canal"},
                    {"urgency", "soon"},           {"ring_back", "01632 960014"}};
  CHECK(location_of(house.post("volunteer", "/tell", form)).starts_with("/told"));
  CHECK(location_of(house.post("volunteer", "/tell", form)).starts_with("/told"));
  CHECK(service::tellings_waiting(house.service()) == 3);
}

TEST_CASE("a number that nobody can ring is asked for again where it was asked") {
  const House house;
  const auto page = house.post("volunteer", "/tell",
                               {{"event", house.fresh_text()},
                                {"page", "check"},
                                {"child_name", "Robin Vane"},
                                {"worry", "Seen at the canal"},
                                {"urgency", "soon"},
                                {"ring_back", "ext 12"}});
  CHECK(page.status == refused);
  CHECK(shows(page, R"(href="#ring_back")"));
  CHECK(shows(page, "ext 12"));
}

TEST_CASE("no page but the duty desk's shows what was told") {
  const auto& house = shared_house();
  for (const auto& who : everybody())
    for (const auto& route : house.routes()) {
      if (route.method != web::Method::get || route.pattern.starts_with("/duty")) continue;
      for (const auto& address : addresses_of(house, route)) {
        INFO(who, " ", address);
        CHECK_FALSE(shows(house.get(who, address), "01632 960013"));
      }
    }
}

struct Duty {
  House house;
  std::string page = "/duty/" + house.telling.text();
  std::string match = page + "/match/" + house.ordinary.text();

  Fields answers() const {
    return {{"event", house.fresh_text()}, {"nature", "opinion"}, {"regime", "general"}};
  }
  std::vector<sharing::Kept<sharing::Contributed>> on_record() const {
    const auto opened = well(
        desk::open(house.desk, house.reader("case_manager"), {house.ordinary, "overview", {}}));
    return opened.file.sharing->contributions;
  }
};

TEST_CASE("the duty desk shows who it may be, and puts what was told on that child's record") {
  const Duty duty;
  const auto& house = duty.house;
  const auto page = house.get("case_manager", duty.page);
  CHECK(shows(page, "Seen at the canal"));
  CHECK(shows(page, duty.match));
  CHECK(shows(house.get("case_manager", duty.match), "Is this the child?"));
  CHECK(house.post("case_manager", duty.match, {{"event", house.fresh_text()}}).status == refused);
  const auto answers = duty.answers();
  const auto done = house.post("case_manager", duty.match, answers);
  CHECK(location_of(done) == "/duty?saved=service.telling_matched");
  CHECK(house.post("case_manager", duty.match, answers).status == went_on);
  const auto told = duty.on_record();
  REQUIRE(told.size() == 2);  // the house has one of its own
  CHECK(told[1].record.information.value.starts_with("Seen at the canal"));
  CHECK(told[1].record.information.value.find("Age, about: Fifteen") != std::string::npos);
  CHECK(told[1].record.given_by.value == house.reader("partner_professional").name);
  CHECK(told[1].record.from_agency == house.reader("partner_professional").agency);
  CHECK(told[1].record.nature == Nature::opinion);
  CHECK(told[1].record.urgency == Urgency::today);
  CHECK_FALSE(shows(house.get("case_manager", "/duty"), "Jordan Ellis"));
  CHECK(house.get("case_manager", duty.page).status == not_found);
}

TEST_CASE("who may not open a record as it stands says first what for, or is told nothing of it") {
  const Duty duty;
  const auto& house = duty.house;
  const auto asks = house.get("seconded_professional", duty.match);
  CHECK(location_of(asks).find("/purpose") != std::string::npos);
  CHECK(house.post("seconded_professional", duty.match, duty.answers()).status == went_on);
  CHECK(service::tellings_waiting(house.service()) == 2);
  const auto other = duty.page + "/match/" + house.victim.text();
  CHECK(house.get("case_manager", other).status == not_found);
}

TEST_CASE("what is passed on or not for us goes from the duty desk, with its reason") {
  for (const auto* act : {"/pass-on", "/not-for-us"}) {
    const Duty duty;
    const auto& house = duty.house;
    CHECK(house.post("team_manager", duty.page + act, {{"event", house.fresh_text()}}).status ==
          refused);
    const Fields form{{"event", house.fresh_text()},
                      {"passed_to", "Children's social care"},
                      {"why", "They live in their area"}};
    CHECK(house.post("team_manager", duty.page + act, form).status == went_on);
    CHECK(house.post("team_manager", duty.page + act, form).status == went_on);
    CHECK(shows(house.get("team_manager", "/duty"), "Nothing waits"));
    const Fields late{{"event", house.fresh_text()}, {"passed_to", "Police"}, {"why", "Late"}};
    const auto again = house.post("team_manager", duty.page + act, late);
    CHECK(again.status == refused);
    CHECK(shows(again, "Somebody has dealt with this already"));
  }
}

}  // namespace
}  // namespace holdfast::pages
