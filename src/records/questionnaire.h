// A Questionnaire of FHIR R4 and an answer to one, as far as one page can draw it and a sum can
// score it: groups, questions of every plain type, choices with their numbers, and which answers
// open which questions. What a Questionnaire would have computed besides is not, and is named by
// its path. Files come from outside: whatever is wrong with one is said, and nothing of it is
// taken.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.h"

namespace holdfast {

enum class ItemType {
  group,
  display,
  yes_no,
  integer,
  decimal,
  date,
  date_time,
  time,
  line,
  text,
  choice,
  open_choice
};

struct Coding {
  std::string system;
  std::string code;
  std::string display;
};
/// By code; the system too where both have one.
bool operator==(const Coding& a, const Coding& b);

/// Dates and times, lines and text are held as written.
using ItemValue = std::variant<bool, std::int64_t, double, std::string, Coding>;

struct ItemOption {
  ItemValue value;
  std::string label;
  std::optional<std::int64_t> ordinal;  ///< in thousandths
};

enum class Compares { exists, equal, not_equal, greater, less, at_least, at_most };
/// An answer that opens a question.
struct Enabling {
  std::string question;  ///< its link id
  Compares compares{};
  ItemValue answer;
};
enum class Behaviour { all, any };

struct Item {
  std::string link_id;
  std::string prefix;
  std::string text;
  std::string help;
  ItemType type{};
  bool required = false;
  bool repeats = false;  ///< several may be chosen
  std::optional<std::int64_t> longest;
  std::vector<ItemOption> options;
  std::vector<Enabling> enabling;
  Behaviour behaviour = Behaviour::all;
  std::vector<Item> items;
};

struct Questionnaire {
  std::string url;
  std::string version;
  std::string title;
  std::vector<Item> items;
  /// Where it would compute something, or ask in a way that no page here draws:
  /// "item[2].extension[0]".
  std::vector<std::string> not_computed;
};

inline constexpr std::size_t most_items = 1'000;
inline constexpr std::size_t most_bytes_of_questionnaire = 2'000'000;

/// Each problem's field is the path it is at. No link id twice, no question that opens itself by
/// any way round, none that opens on one that is not there.
Result<Questionnaire, Problems> questionnaire_from(std::string_view json);
/// Null: none of that name.
const Item* find(const std::vector<Item>& items, std::string_view link_id);

/// By link id; what was not answered is not in it.
using ItemAnswers = std::map<std::string, std::vector<ItemValue>>;

/// A QuestionnaireResponse of it: a problem's field is the link id, or the path where there is
/// none. Only answers that the questions take; what is missing is no fault here.
Result<ItemAnswers, Problems> answers_from(const Questionnaire& of, std::string_view json);
/// As a QuestionnaireResponse, completed; `authored` is "2026-11-27T16:40:00Z".
std::string response_json(const Questionnaire& of, const ItemAnswers& answers,
                          std::string_view authored);

/// How a person reads it: of a choice its words.
std::string label_of(const ItemValue& value);

/// What is wrong with an answer to that question; nothing: it takes it.
std::optional<std::string> wrong_with(const Item& item, const std::vector<ItemValue>& values);

}  // namespace holdfast
