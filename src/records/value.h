// An answer in its wire form: what a form sends, what JSON holds, what a story writes. Every field
// reads itself from a Value and writes itself to one, so forms, JSON, views, comparing and
// describing are loops over fields and know no record by name.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace holdfast {

struct Answer;
using Answers = std::vector<Answer>;  ///< in field order; absent ones left out

/// Dates are "2026-11-03", moments "2026-11-03T16:40:00Z", one-of its wire word, ids 26 base32
/// characters.
struct Value {
  using List = std::vector<std::string>;
  std::variant<std::monostate, bool, std::int64_t, std::string, List, Answers> held;

  bool absent() const { return held.index() == 0; }
  const bool* yes_no() const { return std::get_if<bool>(&held); }
  const std::int64_t* number() const { return std::get_if<std::int64_t>(&held); }
  const std::string* text() const { return std::get_if<std::string>(&held); }
  const List* list() const { return std::get_if<List>(&held); }
  const Answers* object() const { return std::get_if<Answers>(&held); }
};

struct Answer {
  std::string name;
  Value value;
};

bool operator==(const Value& a, const Value& b);
bool operator==(const Answer& a, const Answer& b);

/// Null when there is none of that name.
const Value* find(const Answers& answers, std::string_view name);

}  // namespace holdfast
