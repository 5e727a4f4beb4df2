// Reading the table, and the sum.
#include "practice/tools/ogrs3.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/text.h"
#include "base/words.h"

namespace holdfast::tools {
namespace {

constexpr int youngest = 10;

std::optional<double> number_in(std::string_view text) {
  double value = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
  return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<int> age_in(std::string_view text) {
  const auto value = number_in(text);
  return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

/// "10-11"
std::optional<AgeWeight> ages_in(std::string_view text, double weight) {
  const auto dash = text.find('-');
  if (dash == text.npos) return std::nullopt;
  const auto from = age_in(text.substr(0, dash));
  const auto until = age_in(text.substr(dash + 1));
  if (!from || !until || *from > *until) return std::nullopt;
  return AgeWeight{*from, *until, weight, false};
}

struct Line {
  std::string_view what;
  std::string_view of;
  double value = 0;
  std::string_view note;
};

std::optional<Line> line_in(std::string_view text) {
  const auto cells = split(text, '\t');
  if (cells.size() < 3) return std::nullopt;
  const auto value = number_in(cells[2]);
  if (!value) return std::nullopt;
  return Line{cells[0], cells[1], *value, cells.size() > 3 ? cells[3] : std::string_view()};
}

bool take(Ogrs3Table& table, const Line& line) {
  if (line.what == "intercept")
    (line.of == "one_year" ? table.one_year : table.two_years) = line.value;
  else if (line.what == "first_sanction")
    (line.of == "yes" ? table.first_sanction : table.later_sanction) = line.value;
  else if (line.what == "sanction_rate")
    table.sanction_rate = line.value;
  else if (line.what == "offence")
    table.offences.push_back({std::string(line.of), line.value, std::string(line.note)});
  else if (line.what == "male" || line.what == "female") {
    auto ages = ages_in(line.of, line.value);
    if (!ages) return false;
    ages->doubtful = line.note == "doubtful";
    table.ages[line.what == "male" ? TableSex::male : TableSex::female].push_back(*ages);
  } else
    return false;
  return true;
}

bool is_whole(const Ogrs3Table& table) {
  return table.one_year != 0 && table.two_years != 0 && table.sanction_rate != 0 &&
         table.ages.size() == 2 && !table.offences.empty();
}

const AgeWeight* weight_at(const Ogrs3Table& table, TableSex sex, int age) {
  const auto& ages = table.ages.at(sex);
  const auto at = std::ranges::find_if(
      ages, [age](const AgeWeight& one) { return one.from <= age && age <= one.until; });
  return at == ages.end() ? nullptr : &*at;
}

const OffenceWeight* weight_of(const Ogrs3Table& table, const std::string& offence) {
  const auto at = std::ranges::find(table.offences, offence, &OffenceWeight::key);
  return at == table.offences.end() ? nullptr : &*at;
}

Problems missing(const Ogrs3Table& table, const Ogrs3Answers& a) {
  Problems problems;
  if (!a.born) problems.push_back({"born", say("Enter the date of birth")});
  if (!a.sex) problems.push_back({"sex", say("Select the sex that the table is to use")});
  if (!a.convicted_on) problems.push_back({"convicted_on", say("Enter the day of the sanction")});
  if (!a.at_risk_from)
    problems.push_back({"at_risk_from", say("Enter the day of the sentence or the release")});
  if (!a.sanctions)
    problems.push_back({"sanctions", say("Enter how many sanctions there were, with this one")});
  if (!a.first_sanction)
    problems.push_back({"first_sanction", say("Enter the age at the first sanction")});
  if (weight_of(table, a.offence) == nullptr)
    problems.push_back({"offence", say("Select the kind of offence")});
  return problems;
}

/// Everything is answered; does it agree?
Problems contradictions(const Ogrs3Answers& a) {
  Problems problems;
  const int then = age_on(*a.born, *a.convicted_on);
  if (then < youngest)
    problems.push_back({"convicted_on", say("Nobody is sanctioned below the age of 10")});
  if (*a.first_sanction < youngest)
    problems.push_back({"first_sanction", say("Nobody is sanctioned below the age of 10")});
  else if (*a.first_sanction > then)
    problems.push_back({"first_sanction", say("The first sanction cannot come after this one")});
  if (*a.sanctions < 1) problems.push_back({"sanctions", say("This sanction counts as one")});
  if (*a.sanctions == 1 && *a.first_sanction != then)
    problems.push_back({"sanctions", say("The first sanction was at another age, so there are two "
                                         "or more")});
  if (*a.at_risk_from < *a.convicted_on)
    problems.push_back({"at_risk_from", say("The day cannot be before the sanction")});
  return problems;
}

/// Rounded twice, half up, as the source does.
int in_a_hundred(double sum) {
  constexpr double places = 1e5;
  const double share = 1.0 / (1.0 + std::exp(-sum));
  const double rounded = std::floor(share * places + 0.5) / places;
  return std::clamp(static_cast<int>(std::floor(100.0 * rounded + 0.5)), 1, 99);
}

}  // namespace

std::vector<AgeWeight> doubtful(const Ogrs3Table& table, TableSex sex) {
  std::vector<AgeWeight> found;
  std::ranges::copy_if(table.ages.at(sex), std::back_inserter(found), &AgeWeight::doubtful);
  return found;
}

std::string doubtful_words(const Ogrs3Table& table) {
  std::string words;
  for (const auto sex : {TableSex::female, TableSex::male})
    for (const auto& one : doubtful(table, sex)) {
      char number[32];
      const auto end = std::to_chars(std::begin(number), std::end(number), one.weight);
      words += (words.empty() ? "" : ", ") +
               std::string(sex == TableSex::female ? "female " : "male ") +
               std::to_string(one.from) + "-" + std::to_string(one.until) + ": " +
               std::string(std::begin(number), end.ptr);
    }
  return words;
}

Result<Ogrs3Table> ogrs3_from(std::string_view tsv) {
  Ogrs3Table table;
  for (const auto& text : split(tsv, '\n')) {
    if (text.empty() || text.front() == '#') continue;
    const auto line = line_in(text);
    if (!line || !take(table, *line))
      return failed(Failure::Kind::bad_input,
                    "data/tools/ogrs3.tsv has a line that cannot be read: " + std::string(text));
  }
  if (!is_whole(table))
    return failed(Failure::Kind::bad_input, "data/tools/ogrs3.tsv is not whole");
  return table;
}

Result<Ogrs3Score, Problems> ogrs3(const Ogrs3Table& table, const Ogrs3Answers& a) {
  if (auto problems = missing(table, a); !problems.empty()) return Unexpected{std::move(problems)};
  if (auto problems = contradictions(a); !problems.empty()) return Unexpected{std::move(problems)};
  const int age = age_on(*a.born, *a.at_risk_from);
  const auto* of_age = weight_at(table, *a.sex, age);
  if (of_age == nullptr)
    return Unexpected{Problems{{"at_risk_from", say("The table has nobody of that age")}}};
  if (of_age->doubtful && !a.is_confirmed)
    return Unexpected{Problems{
        {"", say("The table's number for this age is in doubt. Nobody is scored with it until "
                 "somebody who answers for the settings has confirmed it")}}};
  const int then = age_on(*a.born, *a.convicted_on);
  const double rate = std::log(static_cast<double>(*a.sanctions) /
                               static_cast<double>(youngest + then - *a.first_sanction));
  const double sum = of_age->weight +
                     (*a.sanctions == 1 ? table.first_sanction : table.later_sanction) +
                     table.sanction_rate * rate + weight_of(table, a.offence)->weight;
  return Ogrs3Score{in_a_hundred(table.one_year + sum), in_a_hundred(table.two_years + sum)};
}

}  // namespace holdfast::tools
