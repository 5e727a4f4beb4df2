// Clocks of orders: panels, contracts, and the halves of a detention and training order.
#include "practice/delivery/order_clocks.h"

#include <doctest/doctest.h>

namespace holdfast::delivery {
namespace {

Date day(std::string_view text) { return *Date::from(text); }

const Calendar easter{{day("2026-04-03"), day("2026-04-06")}};

}  // namespace

TEST_CASE("the first panel and the first contact are due by working days, Easter left out") {
  CHECK(first_panel_due(easter, day("2026-03-16"), 20) == day("2026-04-15"));
  CHECK(first_contact_due(easter, day("2026-04-02"), 1) == day("2026-04-07"));
  CHECK(breach_panel_due(easter, day("2026-04-02"), 10) == day("2026-04-20"));
  CHECK(custody_planning_due(easter, day("2026-03-30"), 10) == day("2026-04-15"));
}

TEST_CASE("a contract runs from the day it is signed, which is its first") {
  const Contract six{day("2026-03-20"), 6};
  CHECK(contract_period(six) == Period{day("2026-03-20"), day("2026-09-19")});
  CHECK(longest_contract_ends(six) == day("2027-03-19"));
  CHECK(contract_period({day("2026-11-30"), 3}).last == day("2027-02-28"));
}

TEST_CASE("panels are three months apart, and the final one is within the contract") {
  const Contract six{day("2026-03-20"), 6};
  CHECK(next_panel_due(six, day("2026-03-20"), 3) == day("2026-06-20"));
  CHECK(next_panel_due(six, day("2026-06-15"), 3) == day("2026-09-15"));
  CHECK(next_panel_due(six, day("2026-06-20"), 3) == day("2026-09-19"));
  CHECK(final_panel_due(six) == day("2026-09-19"));
}

TEST_CASE("a court's refusal bars the panel from asking again for three months") {
  CHECK(no_request_until(day("2026-11-28")) == day("2027-02-27"));
}

TEST_CASE("each choice has its word, in the order of its value") {
  const auto numbered = [](std::span<const Word> words) {
    for (std::size_t i = 0; i < words.size(); ++i) CHECK(words[i].value == static_cast<int>(i));
    return words.size();
  };
  CHECK(numbered(words_of(Excuse{})) == 2);
  CHECK(numbered(words_of(PanelMay{})) == 3);
  CHECK(words_of(PanelMay{})[2].label == "The child is referred back to court");
}

TEST_CASE("half of twelve months is six, and the term ends with the twelfth") {
  const DetentionOrder twelve{day("2026-03-01"), 12, 0};
  CHECK(half_way(twelve) == day("2026-08-31"));
  CHECK(term_ends(twelve) == day("2027-02-28"));
}

TEST_CASE("half of an odd number of months is half the days, and the half day is served") {
  // 153 days: 77 and 76.
  const DetentionOrder five{day("2026-03-01"), 5, 0};
  CHECK(term_ends(five) == day("2026-07-31"));
  CHECK(half_way(five) == day("2026-05-16"));
}

TEST_CASE("days served on remand come off both halves, and never end before the sentence") {
  CHECK(half_way({day("2026-03-01"), 12, 40}) == day("2026-07-22"));
  CHECK(term_ends({day("2026-03-01"), 12, 40}) == day("2027-01-19"));
  CHECK(half_way({day("2026-03-01"), 4, 70}) == day("2026-03-01"));
}

TEST_CASE("release moves by no month, one or two, as the term is long") {
  CHECK_FALSE(early_release({day("2026-03-01"), 7, 0}));
  CHECK_FALSE(latest_release({day("2026-03-01"), 7, 0}));
  const DetentionOrder eight{day("2026-03-01"), 8, 0};
  CHECK(early_release(eight) == Period{day("2026-06-01"), day("2026-06-30")});
  CHECK(latest_release(eight) == day("2026-07-30"));
  const DetentionOrder seventeen{day("2026-03-10"), 17, 0};
  CHECK(half_way(seventeen) == day("2026-11-23"));
  CHECK(early_release(seventeen)->first == day("2026-10-24"));
  const DetentionOrder eighteen{day("2026-03-10"), 18, 0};
  CHECK(half_way(eighteen) == day("2026-12-09"));
  CHECK(early_release(eighteen) == Period{day("2026-10-10"), day("2026-12-09")});
  CHECK(latest_release(eighteen) == day("2027-02-09"));
}

TEST_CASE("custody is reviewed by months, and release prepared days before it") {
  CHECK(custody_review_due(day("2026-11-30"), 3) == day("2027-02-28"));
  CHECK(release_meeting_due(day("2026-08-31"), 30) == day("2026-08-01"));
}

}  // namespace holdfast::delivery
