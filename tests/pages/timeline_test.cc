// The drawn timeline: every mark stands for lines of the list beside it, every line has its mark,
// the filter and what its reader may see hold for both, and lateness shows.
#include <doctest/doctest.h>

#include <map>
#include <set>

#include "pages/house.h"
#include "practice/chronology/chronology.h"
#include "practice/offending/offending.h"

namespace holdfast::pages {
namespace {

bool has(const std::string& page, std::string_view words) {
  return page.find(words) != std::string::npos;
}

/// What stands between `before` and `after`, everywhere on the page, in order.
std::vector<std::string> all_between(const std::string& page, std::string_view before,
                                     std::string_view after) {
  std::vector<std::string> found;
  for (auto at = page.find(before); at != std::string::npos; at = page.find(before, at + 1)) {
    const auto from = at + before.size();
    found.push_back(page.substr(from, page.find(after, from) - from));
  }
  return found;
}

struct Drawn {
  std::vector<std::string> mark_hrefs;
  std::vector<std::string> mark_words;
  std::vector<std::string> line_ids;
  std::vector<std::string> line_hrefs;
  std::string page;
};

Drawn read(std::string page) {
  Drawn drawn;
  const auto list = page.find("<ol class=\"govuk-list holdfast-drawn__list\"");
  if (list != std::string::npos) {
    const auto picture = page.substr(0, list);
    const auto lines = page.substr(list);
    drawn.mark_hrefs = all_between(picture, "<a class=\"holdfast-drawing__link\" href=\"", "\"");
    drawn.mark_words = all_between(picture, "<title>", "</title>");
    drawn.line_ids = all_between(lines, "<li class=\"holdfast-drawn__line\" id=\"", "\"");
    drawn.line_hrefs = all_between(lines, "<a class=\"govuk-link\" href=\"", "\"");
  }
  drawn.page = std::move(page);
  return drawn;
}

Drawn seen_by(const House& house, const std::string& who, const std::string& query = "") {
  return read(house.get(who, "/records/" + house.ordinary.text() + "/timeline" + query).body);
}

int standing_for(const std::string& words) {
  return words.find(" entries close together") == std::string::npos ? 1 : std::stoi(words);
}

/// Marks lead to an entry that the list names, or to a line of the list; together they stand for as
/// many entries as there are lines.
void holds_together(const Drawn& drawn) {
  const std::set<std::string> ids(drawn.line_ids.begin(), drawn.line_ids.end());
  const std::set<std::string> hrefs(drawn.line_hrefs.begin(), drawn.line_hrefs.end());
  std::size_t entries = 0;
  // The first title is the page's own.
  REQUIRE(drawn.mark_words.size() == drawn.mark_hrefs.size() + 1);
  for (std::size_t i = 0; i < drawn.mark_hrefs.size(); ++i) {
    const auto& href = drawn.mark_hrefs[i];
    INFO(href);
    CHECK((href.starts_with("#") ? ids.contains(href.substr(1)) : hrefs.contains(href)));
    entries += static_cast<std::size_t>(standing_for(drawn.mark_words[i + 1]));
  }
  CHECK(ids.size() == drawn.line_ids.size());
  CHECK(entries == drawn.line_ids.size());
}

TEST_CASE("every mark stands for lines of the list, and every line has its mark") {
  const auto& house = shared_house();
  const auto drawn = seen_by(house, "case_manager");
  REQUIRE(drawn.line_ids.size() > 6);
  holds_together(drawn);
  for (const auto& href : drawn.line_hrefs) CHECK(house.get("case_manager", href).status == 200);
}

TEST_CASE("offences, hearings and orders are drawn, and what left the pattern is only counted") {
  const auto drawn = seen_by(shared_house(), "case_manager");
  for (const auto* words :
       {"Alleged", "Proven", "Hearing held", "Hearing listed", "Youth rehabilitation order",
        "1 allegation that left the pattern is not drawn."})
    CHECK(has(drawn.page, words));
  for (const auto& words : drawn.mark_words) CHECK_FALSE(has(words, "Out of the pattern"));
}

TEST_CASE("a filter leaves out of the drawing what it leaves out of the list") {
  const auto& house = shared_house();
  const auto all = seen_by(house, "case_manager").line_ids.size();
  for (const auto* query : {"?kind=incident", "?words=shop", "?from=2026-10-20",
                            "?until=2026-10-30", "?kind=document"}) {
    const auto drawn = seen_by(house, "case_manager", query);
    INFO(std::string(query));
    holds_together(drawn);
    CHECK_FALSE(drawn.line_ids.empty());
    CHECK(drawn.line_ids.size() < all);
    CHECK(has(drawn.page, "Show every entry"));
  }
  CHECK(has(seen_by(house, "case_manager", "?words=zebra").page, "There is nothing to draw"));
}

TEST_CASE("a reader's drawing has nothing of what they may not see, and others' has") {
  const House house;
  house.tick("victim_worker", house.ordinary);
  const auto few = seen_by(house, "case_manager");
  const auto more = seen_by(house, "victim_worker");
  for (const auto* words : {"Arson, hidden", "An order hidden", "Letter from the victim"}) {
    CHECK_FALSE(has(few.page, words));
    CHECK(has(more.page, words));
  }
  holds_together(more);
  CHECK(more.line_ids.size() > few.line_ids.size());
}

TEST_CASE("what was recorded late shows when it was recorded; what was not, does not") {
  const auto drawn = seen_by(shared_house(), "case_manager", "?words=shop");
  REQUIRE(drawn.mark_words.size() == 2);
  CHECK(has(drawn.mark_words.back(), "Recorded on 4 November 2026"));
  CHECK(has(drawn.page, "holdfast-drawing__told"));
  CHECK_FALSE(has(seen_by(shared_house(), "case_manager", "?kind=document").page,
                  "holdfast-drawing__told"));
}

TEST_CASE("many entries of one day are one mark that says how many, and leads to their lines") {
  const House house;
  for (int i = 0; i < 9; ++i) {
    const chronology::Happened happened{.sort = chronology::Sort::contact,
                                        .happened_on = *Date::from("2026-06-01"),
                                        .what = {"Called"},
                                        .told_by = {"Their worker"}};
    REQUIRE(desk::record(house.desk, house.reader("case_manager"),
                         {house.fresh(), {{house.ordinary, chronology::Event(happened)}}, {}, ""})
                .has_value());
  }
  const auto drawn = seen_by(house, "case_manager");
  holds_together(drawn);
  CHECK(
      has(drawn.page, "6 entries close together, the latest: Contact with the child, 1 June 2026"));
}

TEST_CASE("as it was known earlier, the drawing ends on that day and holds what was known then") {
  const auto drawn = seen_by(shared_house(), "case_manager", "?as-known-at=2026-11-03");
  CHECK(has(drawn.page, "as it was known on 3 November 2026"));
  CHECK(drawn.line_ids.empty());
  const auto next = seen_by(shared_house(), "case_manager", "?as-known-at=2026-11-04");
  holds_together(next);
  for (const auto& href : next.line_hrefs) CHECK(has(href, "as-known-at=2026-11-04"));
}

}  // namespace
}  // namespace holdfast::pages
