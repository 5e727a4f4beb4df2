// Letters on pages: filled and never with what is kept to few, not kept with a place left open, and
// printed as they went. Hostile text is only text.
#include <doctest/doctest.h>

#include "pages/house.h"
#include "pages/moved.h"
#include "pages/page_dom.h"
#include "pages/responses.h"
#include "pages/well.h"
#include "practice/offending/offending.h"
#include "practice/situation.h"
#include "practice/writing/writing.h"

namespace holdfast::pages {
namespace {

constexpr int went_on = 303;
constexpr int unprocessable = 422;
constexpr int there = 200;
constexpr int gone = 404;

std::string letters_of(const House& house) {
  return "/records/" + house.ordinary.text() + "/letters";
}

std::string about_meeting(const House& house) {
  return letters_of(house) + "/appointment/" + house.meeting_ahead.text() + "/write";
}

/// Every page that writes something, about everything that it can be about.
std::vector<std::string> every_draft(const House& house) {
  std::vector<std::string> all = {about_meeting(house)};
  const auto add = [&](std::string_view letter, std::string_view about) {
    all.push_back(letters_of(house) + "/" + std::string(letter) + std::string(about) + "/write");
  };
  add("appointment_family", "/" + house.meeting_ahead.text());
  for (const auto* letter : {"court_report", "panel_report", "plan_for_court", "plan_for_panel"})
    add(letter, "");
  for (const auto* letter : {"breach_pack", "warning"}) add(letter, "/" + house.order.text());
  return all;
}

Fields to_keep(const House& house, std::string text) {
  return {{"page", "check"},
          {"event", house.fresh_text()},
          {"letter_title", "Come and see us"},
          {"letter_text", std::move(text)},
          {"letter_to", "child"},
          {"letter_addressee", "Jordan Ellis"},
          {"letter_how", "by_hand"},
          {"letter_day-day", "5"},
          {"letter_day-month", "11"},
          {"letter_day-year", "2026"},
          {"letter_signer", house.reader("case_manager").person.text()}};
}

TEST_CASE("an appointment letter is filled, checked, kept, and printed as it went") {
  const House house;
  const auto page = house.get("case_manager", about_meeting(house));
  REQUIRE(page.status == there);
  CHECK(shows(page, "Wednesday 11 November 2026, 4:30pm"));
  CHECK(shows(page, "The aunt&#39;s kitchen"));
  CHECK_FALSE(shows(page, "{{"));
  auto fields = to_keep(house, "Dear Jordan,\n\n# When\n\n- On Wednesday\n- At half past four");
  const auto kept = house.post("case_manager", about_meeting(house), fields);
  REQUIRE(kept.status == went_on);
  const auto letter = house.get("case_manager", header_of(kept, "location"));
  CHECK(letter.status == there);
  CHECK(shows(letter, ">When</h2>"));
  CHECK(shows(letter, "<li>On Wednesday</li>"));
  CHECK(shows(house.get("case_manager", letters_of(house)), "Come and see us"));
  // Sent again, it is kept once.
  CHECK(house.post("case_manager", about_meeting(house), fields).status == went_on);
  const auto list = house.get("case_manager", letters_of(house)).body;
  const auto first = list.find(">Come and see us<");
  REQUIRE(first != std::string::npos);
  CHECK(list.find(">Come and see us<", first + 1) == std::string::npos);
}

TEST_CASE("a letter with a place left open is not kept, and nothing typed is lost") {
  const House house;
  const auto refused = house.post(
      "case_manager", about_meeting(house),
      to_keep(house, "Ring [not known: the service's phone number by day] about the bus"));
  CHECK(refused.status == unprocessable);
  CHECK(shows(refused,
              "href=\"#letter_text\">Fill in what is not known: the service&#39;s phone "
              "number by day"));
  CHECK(shows(refused, "about the bus</textarea>"));
  CHECK_FALSE(shows(house.get("case_manager", letters_of(house)), "Come and see us"));
}

TEST_CASE("what is kept to few fills no letter, also of those who may see it") {
  const House house;
  for (const auto* who : {"victim_worker", "team_manager", "head_of_service"})
    house.tick(who, house.ordinary);
  // The victim worker sees the other name on the record's own pages.
  REQUIRE(shows(house.get("victim_worker", "/records/" + house.ordinary.text() + "/child"),
                "Hawthorn"));
  std::size_t looked_at = 0;
  std::size_t with_name = 0;
  for (const auto& who : {"victim_worker", "team_manager", "head_of_service", "case_manager"})
    for (const auto& address : every_draft(house)) {
      const auto page = house.get(who, address);
      if (page.status != there) continue;
      ++looked_at;
      CAPTURE(who);
      CAPTURE(address);
      const auto draft = page.body.substr(page.body.find("<textarea"));
      for (const auto* hidden : {"Hawthorn", "Jojo", "Hidden", "Arson, hidden", "An order hidden"})
        CHECK(draft.find(hidden) == std::string::npos);
      with_name += draft.find("Jordan") != std::string::npos ? 1 : 0;
    }
  CHECK(looked_at >= 15);
  CHECK(with_name >= 12);
}

TEST_CASE("a letter about what is kept to few cannot be begun") {
  const House house;
  for (const auto* who : {"victim_worker", "team_manager", "head_of_service"})
    house.tick(who, house.ordinary);
  const auto opened =
      well(desk::open(house.desk, house.reader("victim_worker"), {house.ordinary, "court", {}}));
  EventId hidden;
  for (const auto& made : opened.file.offending->disposals)
    if (made.record.disposal_title.value == "An order hidden") hidden = made.id();
  REQUIRE(hidden != EventId{});
  for (const auto& who : {"victim_worker", "team_manager", "head_of_service"}) {
    const auto page =
        house.get(who, letters_of(house) + "/breach_pack/" + hidden.text() + "/write");
    CHECK(page.status == gone);
    CHECK_FALSE(shows(house.get(who, letters_of(house) + "/write"), "An order hidden"));
  }
}

TEST_CASE("the assessment's section about victims is in no letter") {
  const House house;
  const auto words = "The boy with the phone is afraid";
  REQUIRE(shows(house.get("case_manager", "/records/" + house.ordinary.text() + "/assessment/" +
                                              house.waiting.text()),
                words));
  for (const auto& address : every_draft(house))
    CHECK_FALSE(shows(house.get("case_manager", address), words));
  CHECK(shows(house.get("case_manager", letters_of(house) + "/court_report/write"),
              "[not known: what may be said for whoever was harmed"));
}

TEST_CASE("markup in a letter is only text, on the page and on paper") {
  const House house;
  const auto kept = house.post(
      "case_manager", about_meeting(house),
      to_keep(house,
              "# <script>alert(1)</script>\n- <img src=x onerror=alert(2)>\n</main>{not one}"));
  REQUIRE(kept.status == went_on);
  const auto letter = house.get("case_manager", header_of(kept, "location"));
  CHECK_FALSE(shows(letter, "<script>alert"));
  CHECK_FALSE(shows(letter, "<img"));
  CHECK(shows(letter, "&lt;script&gt;alert(1)"));
  CHECK(shows(letter, "&lt;/main&gt;{not one}"));
}

TEST_CASE("a letter that is too long is refused in words") {
  const House house;
  const auto refused =
      house.post("case_manager", about_meeting(house), to_keep(house, std::string(100'000, 'x')));
  CHECK(refused.status == unprocessable);
  CHECK(shows(refused, "Use 50000 characters or fewer. You have used 100000"));
}

TEST_CASE("a letter that went can be neither corrected nor withdrawn") {
  const House house;
  const auto entry = "/records/" + house.ordinary.text() + "/entries/" + house.letter.text();
  const auto page = house.get("case_manager", entry);
  CHECK(page.status == there);
  CHECK_FALSE(shows(page, "/correct"));
  CHECK_FALSE(shows(page, "/withdraw"));
}

TEST_CASE("a warning goes with the words of the law, put where its text keeps a place") {
  const House house;
  const auto address = letters_of(house) + "/warning/" + house.order.text() + "/write";
  REQUIRE(house.get("case_manager", address).status == there);
  auto fields = to_keep(house, "Dear Jordan,\n\n{{warning_terms}}\n\nRing us.");
  fields.emplace_back("warned_what", "You were not at home on Monday night.");
  const auto kept = house.post("case_manager", address, fields);
  REQUIRE(kept.status == went_on);
  const auto letter = house.get("case_manager", header_of(kept, "location"));
  CHECK(shows(letter, "What happened: You were not at home on Monday night."));
  CHECK(shows(letter, "and this is unacceptable."));
  // One was recorded as given two days before.
  CHECK(shows(letter,
              "again before the end of 1 November 2027, you can be brought before a "
              "court."));
  auto left_out = to_keep(house, "Dear Jordan, do better.");
  left_out.emplace_back("warned_what", "You were not at home on Tuesday night.");
  const auto refused = house.post("case_manager", address, left_out);
  CHECK(refused.status == unprocessable);
  CHECK(shows(refused, "A warning must say: You have been warned before."));
}

TEST_CASE("a service's own text is used from then on, and given up again") {
  const House house;
  const auto texts = std::string("/settings/letters");
  CHECK(shows(house.get("administrator", texts), "Your own text, changed by"));
  const auto change = texts + "/appointment";
  Fields fields = {{"event", house.fresh_text()},
                   {"wording_title", "Hello {{child_first_name}}"},
                   {"wording_text", "See you on {{appointment_dya}} \xe2\x80\xae {{x"},
                   {"wording_because", "Shorter"}};
  const auto refused = house.post("administrator", change, fields);
  CHECK(refused.status == unprocessable);
  CHECK(shows(refused, "There is nothing called appointment_dya for this letter"));
  CHECK(shows(refused, "Close what begins with {{x"));
  CHECK(shows(refused, "Take out the characters that nobody can see"));
  fields[2].second = "See you on {{appointment_day}} <b>soon</b>";
  REQUIRE(house.post("administrator", change, fields).status == went_on);
  const auto draft = house.get("case_manager", about_meeting(house));
  CHECK(shows(draft, "See you on Wednesday 11 November 2026 &lt;b&gt;soon&lt;/b&gt;</textarea>"));
  CHECK(shows(draft, "your service&#39;s own, as"));
  REQUIRE(house
              .post("administrator", change + "/give-up",
                    {{"event", house.fresh_text()}, {"given_up_because", "As it was"}})
              .status == went_on);
  CHECK(shows(house.get("case_manager", about_meeting(house)),
              "The text is the one that ships with Holdfast."));
}

TEST_CASE("reports are for those who assess, letters about appointments for all who record") {
  const House house;
  const auto report = letters_of(house) + "/court_report/write";
  CHECK(house.get("case_manager", report).status == there);
  CHECK(house.get("volunteer", report).status != there);
  const auto forged = house.post("volunteer", report, to_keep(house, "All of it"));
  CHECK(forged.status != went_on);
}

}  // namespace
}  // namespace holdfast::pages
