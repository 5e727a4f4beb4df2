// Reading the two tables. Strict: a slip in a data file is said at start with its place, since what
// is passed over in silence would be believed to be there.
#include "practice/offending/reference.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "practice/case_file.h"

namespace holdfast::offending {
namespace {

struct Line {
  std::string_view file;
  std::size_t number;
  std::vector<std::string_view> cells;

  /// Columns are counted from 1, as people count them.
  Unexpected<Failure> wrong(std::size_t column, std::string_view what) const {
    return failed(Failure::Kind::bad_input, std::string(file) + ", line " + std::to_string(number) +
                                                ", column " + std::to_string(column + 1) + ": " +
                                                std::string(what));
  }
  std::string at(std::size_t column) const { return std::string(cells[column]); }
};

/// The lines below the heading, each with as many cells as it.
Result<std::vector<Line>> lines_of(std::string_view file, std::string_view text) {
  std::vector<Line> lines;
  std::size_t columns = 0;
  std::size_t number = 0;
  for (const auto line : split(text, '\n')) {
    ++number;
    if (line.empty() || line.front() == '#') continue;
    Line one{file, number, split(line, '\t')};
    if (columns == 0) {
      columns = one.cells.size();
      continue;
    }
    if (one.cells.size() != columns)
      return one.wrong(std::min(one.cells.size(), columns) - 1,
                       "there should be " + std::to_string(columns) + " columns");
    lines.push_back(std::move(one));
  }
  return lines;
}

Result<InForce> in_force(const Line& line, std::size_t column) {
  InForce days;
  for (const auto at : {column, column + 1}) {
    if (line.cells[at].empty()) continue;
    const auto day = Date::from(line.cells[at]);
    if (!day) return line.wrong(at, "a day is written like 2026-11-03");
    (at == column ? days.from : days.until) = day;
  }
  if (days.from && days.until && *days.until < *days.from)
    return line.wrong(column + 1, "it ends before it begins");
  return days;
}

template <class E>
using Words = std::map<std::string_view, E>;

template <class E>
Result<E> one_of(const Line& line, std::size_t column, const Words<E>& words) {
  const auto at = words.find(line.cells[column]);
  if (at == words.end()) return line.wrong(column, "this is not one of the words used here");
  return at->second;
}

constexpr std::size_t offence_columns = 10;
constexpr std::size_t disposal_columns = 9;

Result<Offence> offence_in(const Line& line) {
  enum : std::size_t { code, home_office, title, kind, group, schedule_15, schedule_3, from };
  for (const auto column : {code, title, kind})
    if (line.cells[column].empty()) return line.wrong(column, "this may not be empty");
  const auto& listed = line.cells[schedule_3];
  if (!listed.empty() && listed != "listed" && listed != "no")
    return line.wrong(schedule_3, "this is \"listed\", \"no\" or empty");
  const auto days = in_force(line, from);
  if (!days) return Unexpected{days.error()};
  return Offence{line.at(code),  line.at(home_office), line.at(title),      line.at(kind),
                 line.at(group), line.at(schedule_15), line.at(schedule_3), *days};
}

Result<Disposal> disposal_in(const Line& line) {
  static const Words<Setting> settings = {{"out_of_court", Setting::out_of_court},
                                          {"court", Setting::court}};
  static const Words<Runs> sorts = {{"none", Runs::none},
                                    {"order", Runs::order},
                                    {"supervised", Runs::supervised},
                                    {"custody", Runs::custody}};
  static const Words<Spent> spent_words = {{"no_conviction", Spent::no_conviction},
                                           {"at_once", Spent::at_once},
                                           {"conditional_caution", Spent::conditional_caution},
                                           {"fine", Spent::fine},
                                           {"order_end", Spent::order_end},
                                           {"custody", Spent::custody},
                                           {"never", Spent::never},
                                           {"not_known", Spent::not_known}};
  enum : std::size_t { code, return_code, title, setting, sort, spent, from };
  for (const auto column : {code, title})
    if (line.cells[column].empty()) return line.wrong(column, "this may not be empty");
  const auto where = one_of(line, setting, settings);
  if (!where) return Unexpected{where.error()};
  const auto runs = one_of(line, sort, sorts);
  if (!runs) return Unexpected{runs.error()};
  const auto rule = one_of(line, spent, spent_words);
  if (!rule) return Unexpected{rule.error()};
  const auto days = in_force(line, from);
  if (!days) return Unexpected{days.error()};
  return Disposal{line.at(code), line.at(return_code), line.at(title), *where, *runs, *rule, *days};
}

template <class Thing>
Result<std::vector<Thing>> things_in(const std::vector<Line>& lines, std::size_t columns,
                                     Result<Thing> (*read)(const Line&)) {
  std::vector<Thing> things;
  for (const auto& line : lines) {
    if (line.cells.size() != columns)
      return line.wrong(0, "there should be " + std::to_string(columns) + " columns");
    auto thing = read(line);
    if (!thing) return Unexpected{thing.error()};
    if (std::ranges::find(things, thing->code, &Thing::code) != things.end())
      return line.wrong(0, "this code stands twice");
    things.push_back(std::move(*thing));
  }
  return things;
}

/// Letters and digits in small letters: "008/26" and "00826" are one code.
std::string plain(std::string_view code) {
  std::string kept;
  for (const char c : lower_ascii(code))
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) kept += c;
  return kept;
}

bool is_like(const Offence& offence, std::string_view word) {
  const auto code = plain(word);
  const bool by_code =
      !code.empty() && (plain(offence.code).starts_with(code) ||
                        (code.size() > 2 && offence.home_office_code.starts_with(code)));
  return by_code || lower_ascii(offence.title).find(word) != std::string::npos;
}

}  // namespace

Reference::Reference(std::vector<Offence> joined, std::vector<Disposal> listed)
    : disposals(std::move(listed)) {
  std::ranges::stable_sort(joined, {}, &Offence::title);
  add(std::move(joined));
}

std::size_t Reference::add(std::vector<Offence> national) {
  std::ranges::stable_sort(national, {}, &Offence::title);
  std::size_t added = 0;
  for (auto& one : national) {
    const auto* there = offence(one.code);
    if (there != nullptr && plain(there->code) == plain(one.code)) continue;
    by_code_.emplace(plain(one.code), offences.size());
    if (!one.home_office_code.empty()) by_code_.emplace(one.home_office_code, offences.size());
    offences.push_back(std::move(one));
    ++added;
  }
  return added;
}

const Offence* Reference::offence(std::string_view code) const {
  const auto wanted = plain(code);
  const auto [from, to] = by_code_.equal_range(wanted);
  for (auto at = from; at != to; ++at)
    if (plain(offences[at->second].code) == wanted) return &offences[at->second];
  return std::distance(from, to) == 1 ? &offences[from->second] : nullptr;
}

const Disposal* Reference::disposal(std::string_view code) const {
  const auto at = std::ranges::find_if(
      disposals, [&](const Disposal& one) { return plain(one.code) == plain(code); });
  return at == disposals.end() ? nullptr : &*at;
}

std::vector<const Offence*> Reference::offences_like(std::string_view words,
                                                     std::size_t most) const {
  std::vector<const Offence*> found;
  const auto small = lower_ascii(trimmed(words));
  if (small.empty()) return found;
  for (const auto& offence : offences) {
    const auto all = split(small, ' ');
    const auto fits = [&](std::string_view word) { return word.empty() || is_like(offence, word); };
    if (found.size() < most && std::ranges::all_of(all, fits)) found.push_back(&offence);
  }
  return found;
}

Result<Reference> reference_from(std::string_view offences_tsv, std::string_view disposals_tsv) {
  const auto offence_lines = lines_of("data/offences.tsv", offences_tsv);
  if (!offence_lines) return Unexpected{offence_lines.error()};
  auto offences = things_in(*offence_lines, offence_columns, offence_in);
  if (!offences) return Unexpected{offences.error()};
  const auto disposal_lines = lines_of("data/disposals.tsv", disposals_tsv);
  if (!disposal_lines) return Unexpected{disposal_lines.error()};
  auto disposals = things_in(*disposal_lines, disposal_columns, disposal_in);
  if (!disposals) return Unexpected{disposals.error()};
  return Reference(std::move(*offences), std::move(*disposals));
}

const Reference& reference(const ServiceFile& service) {
  static const Reference none;
  return service.offending != nullptr ? *service.offending : none;
}

}  // namespace holdfast::offending
