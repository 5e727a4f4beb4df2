// The source's own results, those worked out from its formula, and what must yield no score.
#include "practice/tools/ogrs3.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "base/dice_testing.h"

namespace holdfast::tools {
namespace {

std::string text_of(const std::string& path) {
  std::ifstream in(std::string(HOLDFAST_ROOT) + path);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

const Ogrs3Table& table() {
  static const auto read = ogrs3_from(text_of("/data/tools/ogrs3.tsv"));
  REQUIRE(read);
  return *read;
}

Date on(std::string_view text) { return *Date::from(text); }

bool has_problem(const Ogrs3Answers& answers, std::string_view field) {
  const auto score = ogrs3(table(), answers);
  if (score) return false;
  for (const auto& problem : score.error())
    if (problem.field == field) return true;
  return false;
}

/// Born so that they are of that age on the day of the sanction, and at risk from then.
Ogrs3Answers aged(TableSex sex, int age, int first, int sanctions, const char* offence) {
  const auto day = on("2026-03-02");
  return {.born = on(std::to_string(2026 - age) + "-03-02"),
          .sex = sex,
          .convicted_on = day,
          .at_risk_from = day,
          .sanctions = sanctions,
          .first_sanction = first,
          .offence = offence};
}

void gives(const Ogrs3Answers& answers, int one_year, int two_years) {
  const auto score = ogrs3(table(), answers);
  REQUIRE(score);
  CHECK(score->one_year == one_year);
  CHECK(score->two_years == two_years);
}

TEST_CASE("the source's own two results come out") {
  gives({on("1965-12-07"), TableSex::male, on("2025-05-13"), on("2026-12-06"), 2, 47, "soliciting"},
        8, 16);
  gives({on("1991-07-17"), TableSex::male, on("2021-08-05"), on("2021-12-12"), 2, 21, "fraud"}, 11,
        20);
}

TEST_CASE("results worked out from the formula come out") {
  using enum TableSex;
  gives(aged(male, 15, 15, 1, "violence"), 22, 36);
  gives(aged(male, 15, 13, 3, "violence"), 55, 72);
  gives(aged(male, 16, 13, 5, "robbery"), 49, 67);
  gives(aged(male, 17, 12, 8, "taking_vehicle"), 80, 89);
  gives(aged(male, 11, 11, 1, "criminal_damage"), 24, 39);
  gives(aged(male, 17, 14, 4, "drugs"), 60, 76);
  gives(aged(female, 15, 15, 1, "violence"), 34, 51);
}

TEST_CASE("girls of 16 and 17 are not scored until somebody has confirmed the doubtful number") {
  const auto in_doubt = doubtful(table(), TableSex::female);
  REQUIRE(in_doubt.size() == 1);
  CHECK(in_doubt.front().from == 16);
  CHECK(in_doubt.front().until == 17);
  CHECK(doubtful(table(), TableSex::male).empty());
  for (const int age : {16, 17}) {
    auto answers = aged(TableSex::female, age, age, 1, "violence");
    CHECK(has_problem(answers, ""));
    answers.is_confirmed = true;
    CHECK(ogrs3(table(), answers).has_value());
  }
  auto answers = aged(TableSex::female, 16, 16, 1, "violence");
  answers.is_confirmed = true;
  gives(answers, 9, 17);
}

TEST_CASE("no answer may be missing") {
  const auto whole = aged(TableSex::male, 15, 13, 3, "violence");
  const auto without = [&](auto clear) {
    auto answers = whole;
    clear(answers);
    return answers;
  };
  CHECK(has_problem(without([](auto& a) { a.born.reset(); }), "born"));
  CHECK(has_problem(without([](auto& a) { a.sex.reset(); }), "sex"));
  CHECK(has_problem(without([](auto& a) { a.convicted_on.reset(); }), "convicted_on"));
  CHECK(has_problem(without([](auto& a) { a.at_risk_from.reset(); }), "at_risk_from"));
  CHECK(has_problem(without([](auto& a) { a.sanctions.reset(); }), "sanctions"));
  CHECK(has_problem(without([](auto& a) { a.first_sanction.reset(); }), "first_sanction"));
  CHECK(has_problem(without([](auto& a) { a.offence.clear(); }), "offence"));
  CHECK(has_problem(without([](auto& a) { a.offence = "witchcraft"; }), "offence"));
}

TEST_CASE("answers that contradict each other yield no score") {
  const auto whole = aged(TableSex::male, 15, 13, 3, "violence");
  auto answers = whole;
  answers.first_sanction = 16;
  CHECK(has_problem(answers, "first_sanction"));
  answers.first_sanction = 9;
  CHECK(has_problem(answers, "first_sanction"));
  answers = whole;
  answers.sanctions = 0;
  CHECK(has_problem(answers, "sanctions"));
  answers.sanctions = 1;
  CHECK(has_problem(answers, "sanctions"));
  answers = whole;
  answers.at_risk_from = *answers.convicted_on - 1;
  CHECK(has_problem(answers, "at_risk_from"));
  CHECK(has_problem(aged(TableSex::male, 9, 9, 1, "violence"), "convicted_on"));
}

TEST_CASE("more sanctions never lower a score, and every score lies between 1 and 99") {
  Dice dice{20'261'127};
  const auto between = [&](int from, int until) { return from + dice.below(until - from + 1); };
  for (int i = 0; i < 2'000; ++i) {
    const int age = between(10, 25);
    const int first = between(10, age);
    const int sanctions = between(first == age ? 1 : 2, 40);
    const auto& offences = table().offences;
    const auto& offence =
        offences[static_cast<std::size_t>(between(0, static_cast<int>(offences.size()) - 1))];
    auto answers = aged(TableSex::male, age, first, sanctions, offence.key.c_str());
    const auto score = ogrs3(table(), answers);
    REQUIRE(score);
    CHECK(score->one_year >= 1);
    CHECK(score->two_years <= 99);
    CHECK(score->one_year <= score->two_years);
    answers.sanctions = sanctions + 1;
    const auto more = ogrs3(table(), answers);
    REQUIRE(more);
    CHECK(more->two_years >= score->two_years);
  }
}

TEST_CASE("a table that is cut short or has a number that is none is refused") {
  CHECK_FALSE(ogrs3_from(""));
  CHECK_FALSE(ogrs3_from("male\t10-11\tnought\n"));
  CHECK_FALSE(ogrs3_from("male\televen\t0\n"));
  CHECK_FALSE(ogrs3_from("weight\tviolence\t0\n"));
  const auto text = text_of("/data/tools/ogrs3.tsv");
  CHECK_FALSE(ogrs3_from(text.substr(0, text.find("female"))));
}

}  // namespace
}  // namespace holdfast::tools
