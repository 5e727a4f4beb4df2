// Quarters, and the lines that counts are kept in.
#include "practice/assessment/counting.h"

#include <doctest/doctest.h>

#include "practice/children/self.h"

namespace holdfast::assessment {
namespace {

Date day(std::string_view text) { return *Date::from(text); }

std::vector<std::optional<Placed>> some_children() {
  std::vector<std::optional<Placed>> children;
  for (std::size_t i = 0; i < 60; ++i)
    children.push_back(
        Placed{{i % 2, i % 7, i % 5},
               {static_cast<Level>(i % 3), std::nullopt, static_cast<Level>(i % 4)}});
  children.emplace_back();
  return children;
}

TEST_CASE("quarters end with March, June, September and December") {
  CHECK(quarter_end_before(day("2026-11-27")) == day("2026-09-30"));
  CHECK(quarter_end_before(day("2026-10-01")) == day("2026-09-30"));
  CHECK(quarter_end_before(day("2026-09-30")) == day("2026-06-30"));
  CHECK(quarter_end_before(day("2027-01-01")) == day("2026-12-31"));
  CHECK(quarter_end_before(day("2027-03-31")) == day("2026-12-31"));
  for (const auto* ends : {"2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31", "2028-03-31"}) {
    CHECK(quarter_end_of(day(ends)) == day(ends));
    CHECK(quarter_end_before(day(ends) + 1) == day(ends));
    CHECK(quarter_end_of(quarter_end_before(day(ends)) + 1) == day(ends));
  }
}

TEST_CASE("levels are counted over three whole years, the last day among them") {
  CHECK(counted_until(day("2026-09-30")).from == day("2023-10-01"));
  CHECK(counted_until(day("2028-03-31")).from == day("2025-04-01"));
  CHECK(counted_until(day("2026-12-31")).from == day("2024-01-01"));
}

TEST_CASE("every child is counted once by each trait, and who was not judged as that") {
  const auto traits = divided(some_children());
  for (const auto& trait : traits)
    for (std::size_t m = 0; m < matter_count; ++m) {
      int all = 0;
      int not_judged = 0;
      for (const auto& group : trait.groups) {
        for (const int count : group[m]) all += count;
        not_judged += group[m][4];
      }
      CHECK(all == 60);
      CHECK(not_judged == (m == 1 ? 60 : 0));
    }
}

TEST_CASE("whoever came, went, moved or was judged otherwise has changed, and nobody else") {
  const auto before = some_children();
  auto now = before;
  CHECK(changed_between(before, now) == 0);
  now[0].reset();
  now[2]->levels[1] = Level::low;
  now[4]->groups[0] = 1;
  now[60] = Placed{{0, 0, 0}, {}};
  CHECK(changed_between(before, now) == 4);
  CHECK(changed_between(before, now, Trait::sex, 0).children == std::set<std::size_t>{0, 2, 4, 60});
  CHECK(changed_between(before, now, Trait::sex, 1).children == std::set<std::size_t>{4});
  CHECK(changed_between(before, now, Trait::sex, 2).children.empty());
}

TEST_CASE("what is kept is read again as it was shown, hidden figures and all") {
  const auto shown = shown_of(divided(some_children()), 5);
  const auto read = shown_from(text_of(shown));
  REQUIRE(read);
  CHECK(read->everybody == shown.everybody);
  CHECK(read->by_trait == shown.by_trait);
}

TEST_CASE("what was not kept by us is not guessed at") {
  const auto text = text_of(shown_of(divided(some_children()), 5));
  CHECK_FALSE(shown_from(""));
  CHECK_FALSE(shown_from(text + "harm_to_others,by_sex,nobody,1,1,1,1,1,1,1\r\n"));
  CHECK_FALSE(shown_from(text + "harm_to_others,by_sex,female,1,1,1,1,1,1\r\n"));
  CHECK_FALSE(shown_from(text + "harm_to_others,by_sex,female,1,-1,1,1,1,1,1\r\n"));
  CHECK_FALSE(shown_from(text + "harm_to_others,by_sex,female,1,many,1,1,1,1,1\r\n"));
}

}  // namespace
}  // namespace holdfast::assessment
