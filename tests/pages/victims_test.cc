// A victim's record through its pages: mending what was recorded wrongly, what is due on Home,
// what the child's side is told, and erasing it, which takes two people.
#include <doctest/doctest.h>

#include "base/text.h"
#include "pages/house.h"

namespace holdfast::pages {
namespace {

constexpr int went_on = 303;

bool has(const web::Response& response, std::string_view words) {
  return response.body.find(words) != std::string::npos;
}

struct Working {
  House house;
  std::string victim = "/victims/" + house.victim.text();
  std::string wish = entry_called("Wishes told");

  web::Response seen(const std::string& who, const std::string& target) const {
    return house.get(who, target);
  }
  /// The address of an entry, by the way to it that the victim's page shows.
  std::string entry_called(const std::string& title) const {
    const auto page = house.get("victim_worker", victim).body;
    const auto at = page.rfind("/entries/", page.find(">" + title + "</a>"));
    REQUIRE(at != std::string::npos);
    return victim + page.substr(at, std::string("/entries/").size() + 26);
  }
  std::string digest_on(const std::string& form) const {
    const auto page = house.get("victim_worker", form).body;
    const std::string before = "name=\"seen\" value=\"";
    const auto from = page.find(before) + before.size();
    return page.substr(from, page.find('"', from) - from);
  }
  web::Response amends(const std::string& below, Fields fields) const {
    fields.emplace_back("event", house.fresh_text());
    fields.emplace_back("seen", digest_on(wish + below));
    return house.post("victim_worker", wish + below, std::move(fields));
  }
};

TEST_CASE("a victim's entry is corrected with a reason, and the first words stay in its history") {
  const Working w;
  const Fields better{{"wished", "To be left in peace"},
                      {"wished_on-day", "4"},
                      {"wished_on-month", "11"},
                      {"wished_on-year", "2026"},
                      {"taken_down_by", "Vi Dale"}};
  CHECK(has(w.amends("/correct", better), "Say why"));
  auto with_why = better;
  with_why.emplace_back("why", "Their own words were others");
  CHECK(w.amends("/correct", with_why).status == went_on);
  const auto entry = w.seen("victim_worker", w.wish);
  CHECK(has(entry, "To be left in peace"));
  CHECK(has(entry, "Before: To be left alone"));
  CHECK(has(entry, "Their own words were others"));
  const auto page = w.seen("victim_worker", w.victim);
  CHECK(has(page, "To be left in peace"));
  CHECK_FALSE(has(page, "To be left alone"));
}

TEST_CASE("a victim's entry is withdrawn with a reason, and counts for nothing") {
  const Working w;
  CHECK(w.amends("/withdraw", {{"why", "Said by somebody else"}}).status == went_on);
  CHECK(has(w.seen("victim_worker", w.wish), "It counts for nothing"));
  const auto page = w.seen("victim_worker", w.victim);
  CHECK_FALSE(has(page, "To be left alone"));
  CHECK(has(page, "Withdrawn"));
  CHECK(has(page, "Ask the victim for their wishes"));
}

TEST_CASE("the entry that began a victim's record is corrected, and not withdrawn") {
  const Working w;
  const auto first = w.entry_called("Victim&#39;s record begun");
  const auto page = w.seen("victim_worker", first);
  CHECK(has(page, "Correct this entry"));
  CHECK_FALSE(has(page, "Withdraw this entry"));
}

TEST_CASE("nobody but those who open a victim's record is shown an entry of it, or told of one") {
  const Working w;
  for (const auto* who : {"case_manager", "team_manager", "business_support", "administrator",
                          "information_officer", "volunteer"}) {
    CAPTURE(who);
    for (const auto& target : {w.wish, w.wish + "/correct", w.wish + "/withdraw"})
      CHECK(w.seen(who, target).status == 404);
    // Nor by the address of a child's entry.
    const auto entry = w.wish.substr(w.wish.rfind('/'));
    const auto as_childs = "/records/" + w.house.victim.text() + "/entries" + entry;
    CHECK(w.seen(who, as_childs).status == 404);
  }
}

TEST_CASE("what is due to a victim stands on the Home of their worker, and on nobody else's") {
  const Working w;
  const std::string_view due = "What is due to victims";
  CHECK(has(w.seen("victim_worker", "/"), due));
  CHECK_FALSE(has(w.seen("case_manager", "/"), due));
  CHECK_FALSE(has(w.seen("team_manager", "/"), due));
  REQUIRE(w.amends("/withdraw", {{"why", "Said by somebody else"}}).status == went_on);
  CHECK(has(w.seen("victim_worker", "/"), "Ask the victim for their wishes"));
  CHECK(has(w.seen("victim_worker", "/"), w.victim + "/wish"));
}

TEST_CASE("the child's side is told what is left to ask, and never what was chosen") {
  const Working w;
  const auto page = w.seen("case_manager", "/records/" + w.house.ordinary.text() + "/victims");
  CHECK(has(page, "Contact choices not yet asked about: Information about the case; "));
  CHECK_FALSE(has(page, "Being contacted at all"));
  CHECK_FALSE(has(page, "Mornings"));
}

TEST_CASE("a victim's record is erased by two people, and the token says that nothing is kept") {
  const Working w;
  const auto erase = "/records/" + w.house.victim.text() + "/erase";
  const Fields asked{
      {"event", w.house.fresh_text()}, {"scope", "record"}, {"why", "The victim asked for it"}};
  auto carried_out = asked;
  carried_out.insert(carried_out.end(), {{"step", "erase"}, {"meant", erase.substr(9 + 20, 6)}});
  CHECK(has(w.house.post("information_officer", erase, carried_out), "has not approved"));
  CHECK(w.seen("victim_worker", w.victim).status == 200);
  CHECK(w.seen("victim_worker", w.victim + "/approve-erasure").status == 404);

  w.house.tick("head_of_service", w.house.victim);
  CHECK(has(w.seen("head_of_service", w.victim), w.victim + "/approve-erasure"));
  auto approval = asked;
  approval[0].second = w.house.fresh_text();
  REQUIRE(w.house.post("head_of_service", w.victim + "/approve-erasure", approval).status ==
          went_on);
  CHECK(has(w.seen("head_of_service", w.victim), "waits for the information officer"));
  const auto home = w.seen("information_officer", "/");
  CHECK(has(home, erase + "?scope=record"));
  CHECK_FALSE(has(home, "Vi Dale"));
  CHECK_FALSE(has(home, "Victim A"));
  REQUIRE(w.house.post("information_officer", erase, carried_out).status == went_on);

  CHECK(w.seen("victim_worker", w.victim).status == 404);
  CHECK_FALSE(has(w.seen("victim_worker", "/victims"), w.victim));
  const auto told = w.seen("case_manager", "/records/" + w.house.ordinary.text() + "/victims");
  CHECK(has(told, "Nothing of this victim is kept here."));
  CHECK(has(told, "Victim A"));
}

/// One entry of the victim's record, asked for by the head and carried out by the officer.
struct ErasingOne {
  Working working;
  const House& house = working.house;
  const std::string& wish = working.wish;
  const std::string& victim = working.victim;
  std::string id = wish.substr(wish.rfind('/') + 1);
  std::string approve = victim + "/approve-erasure";
  std::string erase = "/records/" + house.victim.text() + "/erase";
  Fields asked{
      {"event", house.fresh_text()}, {"entry", id}, {"why", "The victim asked for these words"}};

  web::Response seen(const std::string& who, const std::string& target) const {
    return house.get(who, target);
  }
  void is_approved() const {
    house.tick("head_of_service", house.victim);
    auto approval = asked;
    approval[0].second = house.fresh_text();
    REQUIRE(house.post("head_of_service", approve, approval).status == went_on);
  }
  web::Response step(const std::string& which) const {
    auto sent = asked;
    sent.insert(sent.end(), {{"step", which}, {"meant", erase.substr(9 + 20, 6)}});
    return house.post("information_officer", erase, sent);
  }
};

TEST_CASE("one entry of a victim's record is erased by two people, and the rest stands") {
  const ErasingOne e;
  e.house.tick("head_of_service", e.house.victim);
  const auto asked = "?entry=" + e.id;
  CHECK(has(e.seen("head_of_service", e.wish), e.approve + asked));
  CHECK_FALSE(has(e.seen("victim_worker", e.wish), asked));
  const auto form = e.seen("head_of_service", e.approve + asked);
  CHECK(form.status == 200);
  CHECK(has(form, "value=\"" + e.id + "\""));
  CHECK(has(form, "Wishes told, recorded"));
  const auto nothing = e.approve + "?entry=" + e.house.fresh_text();
  CHECK(e.seen("head_of_service", nothing).status == 404);
  e.is_approved();
  const auto waits = e.seen("head_of_service", e.victim);
  CHECK(has(waits, "waits for the information officer"));
  CHECK(has(waits, "Wishes told, recorded"));

  const auto home = e.seen("information_officer", "/");
  CHECK(has(home, e.erase + asked));
  const auto chosen = e.seen("information_officer", e.erase + asked);
  const auto check = e.step("check");
  for (const auto& page : {home, chosen, check})
    for (const auto* words : {"left alone", "Wishes told", "Vi Dale", "Victim A", "Alder"}) {
      CAPTURE(words);
      CHECK_FALSE(has(page, words));
    }
  CHECK(has(check, "One entry of a victim&#39;s record"));
  CHECK(has(check, "The victim asked for these words"));
  CHECK(e.seen("victim_worker", e.wish).status == 200);
  REQUIRE(e.step("erase").status == went_on);

  CHECK(e.seen("victim_worker", e.wish).status == 404);
  const auto page = e.seen("victim_worker", e.victim);
  CHECK_FALSE(has(page, "To be left alone"));
  CHECK(has(page, "Ask the victim for their wishes"));
  CHECK(has(page, "A safe way home"));
  CHECK_FALSE(has(e.seen("information_officer", "/"), e.erase));
  CHECK(e.step("erase").status == went_on);
}

TEST_CASE("a corrected entry of a victim's goes with its correction") {
  const ErasingOne e;
  REQUIRE(e.working
              .amends("/correct", {{"wished", "To be left in peace"},
                                   {"wished_on-day", "4"},
                                   {"wished_on-month", "11"},
                                   {"wished_on-year", "2026"},
                                   {"taken_down_by", "Vi Dale"},
                                   {"why", "Their own words were others"}})
              .status == went_on);
  e.is_approved();
  REQUIRE(e.step("erase").status == went_on);
  const auto page = e.seen("victim_worker", e.victim);
  CHECK_FALSE(has(page, "To be left"));
}

TEST_CASE("what nobody approved of a victim's is nowhere, whether or not there is such an entry") {
  const ErasingOne e;
  const auto none = e.house.fresh_text();
  for (const auto& entry : {e.id, none})
    CHECK(e.seen("information_officer", e.erase + "?entry=" + entry).status == 404);
  CHECK(e.step("check").status == 404);
  CHECK(e.step("erase").status == 404);
  ErasingOne other;
  other.asked[1].second = none;
  CHECK(other.step("erase").status == 404);
  CHECK(e.seen("victim_worker", e.wish).status == 200);
  for (const auto* who : {"case_manager", "victim_worker", "team_manager"}) {
    CAPTURE(who);
    CHECK(e.house.post(who, e.approve, e.asked).status == 404);
    CHECK(e.seen(who, e.erase + "?entry=" + e.id).status == 404);
  }
}

TEST_CASE("what began a victim's record is not erased alone") {
  ErasingOne e;
  e.house.tick("head_of_service", e.house.victim);
  const auto first = e.working.entry_called("Victim&#39;s record begun");
  CHECK_FALSE(has(e.seen("head_of_service", first), "Approve erasing it"));
  e.asked[1].second = first.substr(first.rfind('/') + 1);
  e.is_approved();
  CHECK(has(e.step("erase"), "What began the record goes with the whole record"));
  CHECK(e.seen("victim_worker", e.victim).status == 200);
}

}  // namespace
}  // namespace holdfast::pages
