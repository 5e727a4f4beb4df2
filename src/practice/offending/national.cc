// Reading a national list of offences. Its rows come from elsewhere, thousands at once, so all that
// are wrong are told, not only the first.
#include <algorithm>
#include <array>
#include <unordered_set>

#include "base/text.h"
#include "base/words.h"
#include "practice/offending/reference.h"
#include "records/csv.h"
#include "records/field_types.h"

namespace holdfast::offending {
namespace {

constexpr std::size_t code_limit_characters = 20;
constexpr std::array<std::string_view, 5> columns = {"cjs_code", "title", "home_office_code",
                                                     "from", "until"};
enum : std::size_t { cjs_code, title, home_office_code, from, until };

/// Where each column stands in the file; nothing: it is not there.
using Places = std::array<std::optional<std::size_t>, columns.size()>;

struct Reading {
  NationalList list;
  Places places;
  std::unordered_set<std::string> codes;

  void wrong(std::size_t line, std::string_view column, std::string words) {
    list.wrong.push_back({line, std::string(column), std::move(words)});
  }
  std::string cell(const CsvRow& row, std::size_t column) const {
    const auto place = places[column];
    return place && *place < row.cells.size() ? std::string(trimmed(row.cells[*place])) : "";
  }
};

bool is_code(std::string_view code) {
  return code.size() <= code_limit_characters && std::ranges::all_of(code, [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                  c == '/' || c == ' ';
         });
}

void take_heading(Reading& reading, const CsvRow& heading) {
  for (std::size_t at = 0; at < heading.cells.size(); ++at) {
    const auto name = lower_ascii(trimmed(heading.cells[at]));
    const auto column = std::ranges::find(columns, name) - columns.begin();
    if (static_cast<std::size_t>(column) == columns.size())
      reading.list.passed_over.push_back(heading.cells[at]);
    else
      reading.places[static_cast<std::size_t>(column)] = at;
  }
  for (const auto needed : {cjs_code, title})
    if (!reading.places[needed])
      reading.wrong(heading.line, columns[needed], say("There is no such column"));
}

/// A law of 1861 is in force for everybody here: days before 1900 are none to us.
std::optional<Date> day_in(Reading& reading, const CsvRow& row, std::size_t column) {
  const auto cell = reading.cell(row, column);
  if (column == from && cell.starts_with("1") && cell < "1900") return std::nullopt;
  const auto day = Date::from(cell);
  if (!cell.empty() && !day)
    reading.wrong(row.line, columns[column], say("A day is written like 2026-11-03"));
  return day;
}

void take_row(Reading& reading, const CsvRow& row) {
  const auto before = reading.list.wrong.size();
  Offence offence{.code = reading.cell(row, cjs_code), .title = reading.cell(row, title)};
  if (offence.code.empty() || !is_code(offence.code))
    reading.wrong(row.line, columns[cjs_code], say("Enter the offence's code, like CJ88144"));
  if (offence.title.empty() || length_in_characters(offence.title) > text_limit_characters ||
      has_control_characters(offence.title) || offence.title.find('\n') != std::string::npos)
    reading.wrong(row.line, columns[title],
                  say("Enter a title of one line, 200 characters or fewer"));
  for (const char c : reading.cell(row, home_office_code))
    if (c >= '0' && c <= '9') offence.home_office_code += c;
  offence.in_force = {day_in(reading, row, from), day_in(reading, row, until)};
  if (offence.in_force.from && offence.in_force.until &&
      *offence.in_force.until < *offence.in_force.from)
    reading.wrong(row.line, columns[until], say("It ends before it begins"));
  if (reading.list.wrong.size() > before) return;
  if (!reading.codes.insert(lower_ascii(offence.code)).second)
    return reading.wrong(row.line, columns[cjs_code], say("This code stands twice"));
  reading.list.offences.push_back(std::move(offence));
}

}  // namespace

NationalList national_list_from(std::string_view csv) {
  Reading reading;
  if (const auto wrong = unreadable_csv(csv)) {
    reading.wrong(wrong->line, "", wrong->words);
    return std::move(reading.list);
  }
  CsvReader rows(csv);
  bool headed = false;
  while (const auto row = rows.next()) {
    if (rows.wrong()) {
      reading.wrong(rows.wrong()->line, "", rows.wrong()->words);
    } else if (!headed) {
      take_heading(reading, *row);
      headed = true;
      if (!reading.list.wrong.empty()) break;
    } else {
      take_row(reading, *row);
    }
  }
  if (!headed && reading.list.wrong.empty()) reading.wrong(1, "", say("The file is empty"));
  return std::move(reading.list);
}

}  // namespace holdfast::offending
