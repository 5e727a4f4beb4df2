// Email at the duty desk through its pages: read, its files fetched, and put on a child's record.
#include <doctest/doctest.h>

#include "desk/mail.h"
#include "pages/house.h"
#include "pages/responses.h"
#include "pages/walk.h"
#include "pages/well.h"
#include "practice/chronology/chronology.h"
#include "practice/history.h"
#include "practice/sharing/sharing.h"

namespace holdfast::pages {
namespace {

constexpr int went_on = 303;
constexpr int refused = 422;
constexpr int not_found = 404;

struct Duty {
  House house;
  std::string page = "/duty/mail/" + house.mail.text();
  std::string match = page + "/match/" + house.ordinary.text();

  Fields answers() const {
    return {{"event", house.fresh_text()},
            {"urgency", "soon"},
            {"nature", "opinion"},
            {"regime", "general"}};
  }
  CaseFile record() const {
    return well(desk::open(house.desk, house.reader("case_manager"),
                           {house.ordinary, "overview", {}}))
        .file;
  }
};

TEST_CASE("the duty desk lists email that waits, and what was refused in whose name") {
  const auto& house = shared_house();
  const auto page = house.get("case_manager", "/duty");
  CHECK(shows(page, "A boy at the bus station"));
  CHECK(shows(page, "in the name of " + house.reader("volunteer").name));
  CHECK(shows(page, "The sender could not be proved"));
  CHECK(shows(page, "data-holdfast-live"));
  CHECK_FALSE(shows(page, "He waits there after dark"));
  const auto one = house.get("case_manager", "/duty/mail/" + house.mail.text() + "?name=sasha");
  CHECK(shows(one, "He waits there after dark"));
  CHECK(shows(one, "game.exe"));
  CHECK(shows(one, "Not scanned for viruses"));
  CHECK(shows(one, "/match/"));
}

TEST_CASE("a file of an email is a download and never a page of ours") {
  const auto& house = shared_house();
  const auto file = house.get(
      "case_manager", "/duty/mail/" + house.mail.text() + "/files/" + house.mail_file.text());
  CHECK(file.status == 200);
  CHECK(file.body == "Stand 4");
  CHECK(header_of(file, "content-disposition").starts_with("attachment; filename=\"map.txt\""));
  CHECK(header_of(file, "content-security-policy") == "sandbox; default-src 'none'");
  for (const auto& other : {house.mail, house.document})
    CHECK(house.get("case_manager", "/duty/mail/" + house.mail.text() + "/files/" + other.text())
              .status == not_found);
}

TEST_CASE("no page but the duty desk's shows an email") {
  const auto& house = shared_house();
  for (const auto& who : everybody())
    for (const auto& route : house.routes()) {
      if (route.method != web::Method::get || route.pattern.starts_with("/duty")) continue;
      for (const auto& address : addresses_of(house, route)) {
        INFO(who, " ", address);
        CHECK_FALSE(shows(house.get(who, address), "bus station"));
      }
    }
}

TEST_CASE("an email goes on the record as information, and its files as documents, once") {
  const Duty duty;
  const auto& house = duty.house;
  CHECK(shows(house.get("case_manager", duty.match), "Is this the child?"));
  CHECK_FALSE(shows(house.get("case_manager", duty.match), "Which agency does it come from?"));
  CHECK(house.post("case_manager", duty.match, {{"event", house.fresh_text()}}).status == refused);
  const auto answers = duty.answers();
  CHECK(header_of(house.post("case_manager", duty.match, answers), "location") ==
        "/duty?saved=service.telling_matched");
  CHECK(house.post("case_manager", duty.match, answers).status == went_on);
  const auto record = duty.record();
  const auto& last = record.sharing->contributions.back().record;
  CHECK(last.information.value ==
        "A boy at the bus station\n\nHe waits there after dark\n\nLeft out when the email came "
        "in:\ngame.exe: not of a kind that is kept");
  CHECK(last.channel == sharing::Channel::email);
  CHECK(last.from_agency == house.reader("partner_professional").agency);
  CHECK(last.urgency == Urgency::soon);
  CHECK(std::ranges::count_if(record.history->told, [](const Told& told) {
          const auto documents = desk::documents_in(told.standing());
          return !documents.empty() && documents.front().name.value == "map.txt";
        }) == 1);
  CHECK(house.get("case_manager", duty.page).status == not_found);
  CHECK_FALSE(shows(house.get("case_manager", "/duty"), "bus station"));
}

TEST_CASE("of what one of ours forwarded, whoever is on duty says from which agency it comes") {
  Duty duty;
  auto& house = duty.house;
  const auto& sender = house.reader("case_manager");
  const service::MailReceived what{.sent_by = sender.person,
                                   .sender_agency = sender.agency,
                                   .sent_from = {"sam@own.example"},
                                   .proved_by = {"DMARC, by mx.own.example"}};
  const auto id = desk::mail_event(house.desk, "forwarded");
  well(desk::take_mail(house.desk, {}, {id, what, {}}));
  const auto match = "/duty/mail/" + id.text() + "/match/" + house.ordinary.text();
  CHECK(shows(house.get("case_manager", match), "Which agency does it come from?"));
  CHECK(house.post("case_manager", match, duty.answers()).status == refused);
  auto answers = duty.answers();
  answers.insert(answers.end(), {{"from_agency", house.police.text()}, {"given_by", "PC Orr"}});
  CHECK(house.post("case_manager", match, answers).status == went_on);
  const auto last = duty.record().sharing->contributions.back().record;
  CHECK(last.from_agency == house.police);
  CHECK(last.given_by.value == "PC Orr");
  CHECK(last.information.value.starts_with("An email without words"));
}

TEST_CASE("an email that is passed on or not for us goes from the duty desk, with its reason") {
  for (const auto* act : {"/pass-on", "/not-for-us"}) {
    const Duty duty;
    const auto& house = duty.house;
    CHECK(shows(house.get("team_manager", duty.page + act), "A boy at the bus station"));
    const Fields form{{"event", house.fresh_text()},
                      {"passed_to", "Children's social care"},
                      {"why", "They live in their area"}};
    CHECK(house.post("team_manager", duty.page + act, form).status == went_on);
    CHECK(house.post("team_manager", duty.page + act, form).status == went_on);
    CHECK(house.get("team_manager", duty.page).status == not_found);
    CHECK(house.get("team_manager", duty.page + act).status == not_found);
  }
}

}  // namespace
}  // namespace holdfast::pages
