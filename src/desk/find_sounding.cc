// Children whose names were heard and not read. Of two names the pair's own key leads to few; of
// one name its sound leads to many, and how each is spelled, sealed in its row, says which are
// likely.
#include "desk/find_sounding.h"

#include <algorithm>

#include "base/text.h"
#include "desk/listing.h"
#include "desk/reading.h"
#include "practice/children/children.h"
#include "practice/children/likeness.h"

namespace holdfast::desk {
namespace {

struct Heard {
  CaseLine line;
  std::size_t apart = 0;
};

/// By how far the names are from what was typed, then by name. Without those found already.
std::vector<CaseLine> ranked(std::vector<Heard> heard, const Found& found) {
  std::erase_if(heard, [&](const Heard& one) {
    return std::ranges::count(found.lines, one.line.record, &CaseLine::record) > 0;
  });
  std::ranges::stable_sort(heard, {}, &Heard::apart);
  if (heard.size() > sounding_limit) heard.resize(sounding_limit);
  std::vector<CaseLine> lines;
  for (auto& one : heard) lines.push_back(std::move(one.line));
  return lines;
}

Result<std::vector<Heard>> heard_one(Desk& desk, const Sieve& sieve, const std::string& word) {
  constexpr std::size_t rows_at_most = 5000;
  const auto rows =
      desk.ledger.find({"sound", {children::key_of(word)}, Clearance::everything(), rows_at_most});
  if (!rows) return Unexpected{rows.error()};
  ByRecord shown;
  std::unordered_map<StreamId, std::size_t, IdHash> nearest;
  for (const auto& row : *rows) {
    const auto label = answers_from(row.row.label);
    const auto apart =
        label ? children::heard_apart(word, text_in(*label, spelt_as)) : std::nullopt;
    if (!apart) continue;
    auto line = line_of(row.stream, row.row.label);
    if (!sieve.shows(line, row.row.clearance)) continue;
    const auto [at, fresh] = nearest.try_emplace(row.stream, *apart);
    if (!fresh) at->second = std::min(at->second, *apart);
    keep_fuller(shown, row.row.clearance, std::move(line));
  }
  std::vector<Heard> heard;
  for (auto& line : lines_of(std::move(shown))) {
    const auto apart = nearest.at(line.record);
    heard.push_back({std::move(line), apart});
  }
  return heard;
}

/// Those who were heard by both; how far apart they are is added up.
std::vector<Heard> in_both(const std::vector<Heard>& before, std::vector<Heard> heard) {
  std::unordered_map<StreamId, std::size_t, IdHash> apart;
  for (const auto& one : before) apart.emplace(one.line.record, one.apart);
  std::erase_if(heard, [&](const Heard& one) { return !apart.contains(one.line.record); });
  for (auto& one : heard) one.apart += apart.at(one.line.record);
  return heard;
}

/// Of a double name each word must be heard in the same child's.
Result<std::vector<Heard>> heard_all(Desk& desk, const Sieve& sieve,
                                     const std::vector<std::string>& words) {
  constexpr std::size_t words_at_most = 4;
  std::optional<std::vector<Heard>> all;
  if (words.size() > words_at_most) return std::vector<Heard>{};
  for (const auto& word : words) {
    auto heard = heard_one(desk, sieve, word);
    if (!heard) return heard;
    all = all ? in_both(*all, std::move(*heard)) : std::move(*heard);
  }
  return all.value_or(std::vector<Heard>{});
}

/// Of each word that was typed, the letters to the nearest word of the name. An earlier name may
/// have none near.
std::size_t apart_from(const CaseLine& line, const std::vector<std::string>& typed) {
  constexpr std::size_t not_near = 10;
  const auto own = children::plain_words(line.name + " " + line.known_as);
  std::size_t all = 0;
  for (const auto& word : typed) {
    auto nearest = not_near;
    for (const auto& other : own)
      nearest = std::min(nearest, children::heard_apart(word, other).value_or(not_near));
    all += nearest;
  }
  return all;
}

Result<std::vector<Heard>> heard_both(Desk& desk, const access::Reader& reader,
                                      std::string_view typed, std::size_t space) {
  const auto alike = likely_same(desk, reader,
                                 {{std::string(trimmed(typed.substr(0, space)))},
                                  {std::string(trimmed(typed.substr(space + 1)))}});
  if (!alike) return Unexpected{alike.error()};
  const auto words = children::plain_words(typed);
  std::vector<Heard> heard;
  for (const auto& one : *alike) heard.push_back({one.child, apart_from(one.child, words)});
  return heard;
}

}  // namespace

Result<std::vector<CaseLine>> find_by_sound(Desk& desk, const access::Reader& reader,
                                            std::string_view typed, const Found& found) {
  constexpr std::size_t longest_bytes = 80;  // no two names are longer, and each is compared
  const auto words = trimmed(typed);
  if (words.empty() || words.size() > longest_bytes ||
      !access::may(reader.role, access::Operation::find_record))
    return std::vector<CaseLine>{};
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const Sieve sieve{*service->service, reader, desk.clock.now()};
  const auto space = words.rfind(' ');
  auto heard = space == words.npos ? heard_all(desk, sieve, children::plain_words(words))
                                   : heard_both(desk, reader, words, space);
  if (!heard) return Unexpected{heard.error()};
  return ranked(std::move(*heard), found);
}

}  // namespace holdfast::desk
