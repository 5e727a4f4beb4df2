// The chronology's page: what a filter leaves in and out, and from which day an entry is late.
#include <doctest/doctest.h>

#include "desk/bring_in.h"
#include "pages/house.h"
#include "practice/chronology/chronology.h"

namespace holdfast::pages {
namespace {

struct Asking {
  const House& house = shared_house();
  std::string chronology = "/records/" + house.ordinary.text() + "/chronology";

  std::string ask(const std::string& query) const {
    return house.get("case_manager", chronology + query).body;
  }
};

bool has(const std::string& page, std::string_view words) {
  return page.find(words) != std::string::npos;
}

constexpr std::string_view shop = "Ellis was seen outside the shop after school";

TEST_CASE("a filter shows what it names, says how much it leaves out, and leads back to all") {
  const Asking asking;
  CHECK(has(asking.ask(""), shop));
  CHECK_FALSE(has(asking.ask(""), "Show every entry"));
  for (const auto* query : {"?words=SHOP", "?words=school ellis", "?kind=incident",
                            "?from=2026-10-01", "?until-day=30&until-month=10&until-year=2026"}) {
    INFO(std::string(query));
    CHECK(has(asking.ask(query), shop));
    CHECK(has(asking.ask(query), "Show every entry"));
  }
  for (const auto* query : {"?words=hop", "?words=shop bus", "?kind=arrest", "?kind=document",
                            "?from=2026-11-01", "?until=2026-10-01"}) {
    INFO(std::string(query));
    CHECK_FALSE(has(asking.ask(query), shop));
  }
}

TEST_CASE("words that lead to none are said to, and are no filter that leaves nothing out") {
  const Asking asking;
  for (const auto* query : {"?words=a", "?words=..."}) {
    INFO(std::string(query));
    const auto page = asking.ask(query);
    CHECK(has(page, "href=\"#words\""));
    CHECK(has(page, "Enter a word of two letters or more"));
    CHECK_FALSE(has(page, "with the words"));
    CHECK_FALSE(has(page, "Show every entry"));
  }
  CHECK(has(asking.ask("?words=a"), "value=\"a\""));
}

TEST_CASE("who recorded it is asked for by name, and somebody else's entries are left out") {
  const Asking asking;
  const auto by = [&](const char* who) {
    return asking.ask("?by=" + asking.house.reader(who).person.text());
  };
  CHECK(has(by("case_manager"), shop));
  CHECK_FALSE(has(by("head_of_service"), shop));
}

TEST_CASE("a day that is none is said beside its field, and what was typed is still there") {
  const Asking asking;
  const auto page = asking.ask("?from-day=40&from-month=1&from-year=2026&words=shop");
  CHECK(has(page, "Error: "));
  CHECK(has(page, "href=\"#from-day\""));
  CHECK(has(page, "value=\"40\""));
  CHECK(has(page, shop));
}

TEST_CASE("what is in a part of the record its reader may not see is found by no word") {
  const Asking asking;
  CHECK_FALSE(has(asking.ask("?words=victim"), "moved to another town"));
  asking.house.tick("victim_worker", asking.house.ordinary);
  CHECK(has(asking.house.get("victim_worker", asking.chronology + "?words=victim").body,
            "moved to another town"));
}

TEST_CASE("an event is marked as significant, and then stands by itself with the reason") {
  const House house;
  const auto record = "/records/" + house.ordinary.text();
  const auto form = record + "/entries/" + house.event.text() + "/significant";
  CHECK(house.post("case_manager", form, {{"event", house.fresh_text()}}).status == 422);
  CHECK(house
            .post("case_manager", form,
                  {{"event", house.fresh_text()}, {"significance", "The first time"}})
            .status == 303);
  const auto marked = house.get("case_manager", record + "/chronology?show=significant").body;
  CHECK(has(marked, shop));
  CHECK(has(marked, "The first time"));
  CHECK(has(marked, "1 of "));
  CHECK(marked.find("moj-timeline__item") == marked.rfind("moj-timeline__item"));
  CHECK(house.get("case_manager", form).status == 404);
  const auto hidden = record + "/entries/" + house.hidden.text() + "/significant";
  CHECK(house.get("case_manager", hidden).status == 404);
}

TEST_CASE("a mark on what few may see is seen by as few") {
  const House house;
  const auto record = "/records/" + house.ordinary.text();
  house.tick("victim_worker", house.ordinary);
  CHECK(house
            .post("victim_worker", record + "/entries/" + house.hidden.text() + "/significant",
                  {{"event", house.fresh_text()}, {"significance", "Known to few"}})
            .status == 303);
  CHECK(has(house.get("victim_worker", record + "/chronology").body, "Known to few"));
  CHECK_FALSE(has(house.get("case_manager", record + "/chronology").body, "Known to few"));
}

TEST_CASE(
    "what another system claimed is shown as a claim, beside who brought it in, to its readers") {
  const House house;
  const auto told = [&](std::string by, Clearance more) {
    const chronology::Event what = chronology::Happened{.sort = chronology::Sort::contact,
                                                        .happened_on = *Date::from("2024-03-01"),
                                                        .what = {"Came by bus."},
                                                        .told_by = {"Their worker"}};
    desk::BroughtEntry entry{house.fresh(), what};
    entry.more = more;
    entry.claimed = Claim{std::move(by), Date::from("2024-03-03")};
    return entry;
  };
  const auto open = told("J. Smith", {});
  const desk::BroughtChild child{house.ordinary, {open, told("K. Unseen", {Compartment::victim})}};
  const auto by = house.reader("administrator");
  REQUIRE(desk::bring_in(house.desk, by, {&child, 1}).has_value());
  const auto record = "/records/" + house.ordinary.text();
  const auto chronology = house.get("case_manager", record + "/chronology").body;
  const auto entry = house.get("case_manager", record + "/entries/" + open.event.text()).body;
  for (const auto& page : {chronology, entry}) {
    CHECK(has(page, "Claimed: recorded by J. Smith on 3 March 2024"));
    CHECK(has(page, by.name));
    CHECK_FALSE(has(page, "K. Unseen"));
  }
}

}  // namespace
}  // namespace holdfast::pages
