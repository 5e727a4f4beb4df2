// See import_cells.h.
#include "cli/import_cells.h"

#include <charconv>

#include "base/text.h"
#include "base/words.h"
#include "desk/exchange_set.h"
#include "practice/service/service.h"

namespace holdfast::cli {
namespace {

using Made = Result<Value, std::string>;

Made wrong(std::string words) { return Unexpected{std::move(words)}; }

std::optional<int> figure(std::string_view digits) {
  int value = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  const bool whole = read.ec == std::errc{} && read.ptr == digits.data() + digits.size();
  return whole && digits.front() != '-' ? std::optional(value) : std::nullopt;
}

template <class AnyId>
Made named(const std::map<std::string, AnyId>& by_name, std::string_view cell, std::string words) {
  const auto at = by_name.find(lower_ascii(cell));
  return at == by_name.end() ? wrong(std::move(words)) : Made(Value{at->second.text()});
}

Result<std::string, std::string> child_named(const Known& known, const std::string& cell) {
  const auto record = known.child(cell);
  if (!record) return Unexpected{say("There is no child with this reference")};
  return record->text();
}

Result<std::string, std::string> row_named(const RowsTaken& taken, const std::string& cell) {
  const auto at = taken.find(cell);
  if (at == taken.end())
    return Unexpected{say("No earlier row of this child that can be taken has this reference")};
  if (at->second.size() > 1)
    return Unexpected{say("Rows of several files have this reference, so it says nothing")};
  return at->second.begin()->text();
}

template <class Find>
Made each(std::string_view cell, const Find& find) {
  Value::List list;
  for (const auto& one : list_in_cell(cell)) {
    auto found = find(one);
    if (!found) return Unexpected{found.error()};
    list.push_back(std::move(*found));
  }
  return Value{std::move(list)};
}

Made one(Result<std::string, std::string> found) {
  return found ? Made(Value{std::move(*found)}) : Made(Unexpected{found.error()});
}

Made moment_or_day(const Field& field, const std::string& cell) {
  if (field.kind == FieldKind::moment) return Value{cell};
  const auto date = date_in_cell(cell);
  if (!date) return wrong(say("Enter a real date from 1900 on, like 2026-03-27 or 27/03/2026"));
  return Value{date->text()};
}

/// What a wire word of one_of must be is the field's to say; the file's maker reads all of them.
Made word_in(const Field& field, const std::string& cell) {
  std::string all;
  for (const auto& word : field.words()) {
    if (word.wire == cell) return Value{cell};
    all += (all.empty() ? "" : ", ") + std::string(word.wire);
  }
  return wrong(say("Write one of: {words}", {{"words", all}}));
}

}  // namespace

Known known_to(const ServiceFile& service) {
  Known known;
  // Of two who had one address, whoever is still here.
  for (const auto& [id, person] : service.service->people)
    if (const auto email = lower_ascii(person.email); !person.left_on)
      known.people.insert_or_assign(email, id);
    else
      known.people.emplace(email, id);
  for (const auto& [id, agency] : service.service->agencies)
    known.agencies.emplace(lower_ascii(agency.name), id);
  for (const auto& [id, team] : service.service->teams)
    known.teams.emplace(lower_ascii(team.name), id);
  return known;
}

std::vector<std::string> list_in_cell(std::string_view cell) {
  std::vector<std::string> parts;
  for (const auto part : split(cell, desk::list_mark))
    if (const auto words = trimmed(part); !words.empty()) parts.emplace_back(words);
  return parts;
}

std::optional<Date> date_in_cell(std::string_view cell) {
  if (const auto date = Date::from(cell)) return date;
  const auto parts = split(cell, '/');
  if (parts.size() != 3 || parts[2].size() != 4) return std::nullopt;
  if (parts[0].empty() || parts[0].size() > 2 || parts[1].empty() || parts[1].size() > 2)
    return std::nullopt;
  const auto day = figure(parts[0]);
  const auto month = figure(parts[1]);
  const auto year = figure(parts[2]);
  if (!day || !month || !year) return std::nullopt;
  return date_of({*year, *month, *day});
}

Made value_in_cell(const Field& field, const std::string& cell, const Known& known,
                   const RowsTaken& taken) {
  const std::string words(trimmed(cell));
  const auto child = [&](const std::string& ref) { return child_named(known, ref); };
  const auto row = [&](const std::string& ref) { return row_named(taken, ref); };
  switch (field.kind) {
    case FieldKind::text:
    case FieldKind::long_text:
      return Value{cell};
    case FieldKind::date:
    case FieldKind::moment:
      return moment_or_day(field, words);
    case FieldKind::yes_no:
      if (words != "yes" && words != "no") return wrong(say("Write yes or no"));
      return Value{words == "yes"};
    case FieldKind::number:
      return Value{words};
    case FieldKind::one_of:
      return word_in(field, words);
    case FieldKind::some_of:
      return each(words, [&](const std::string& word) -> Result<std::string, std::string> {
        auto found = word_in(field, word);
        if (!found) return Unexpected{found.error()};
        return word;
      });
    case FieldKind::person:
      return named(known.people, words, say("Nobody here has this email address. Add them first"));
    case FieldKind::agency:
      return named(known.agencies, words, say("There is no agency of this name. Add it first"));
    case FieldKind::team:
      return named(known.teams, words, say("There is no team of this name. Add it first"));
    case FieldKind::record:
      return one(child(words));
    case FieldKind::records:
      return each(words, child);
    case FieldKind::entry:
      return one(row(words));
    case FieldKind::entries:
      return each(words, row);
    case FieldKind::document:
      return wrong(say("A document is a file"));
  }
  return wrong(say("A document is a file"));
}

}  // namespace holdfast::cli
