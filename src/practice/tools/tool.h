// The tools a service may record: whose each is, how far it may stand here, for whom, by whom, and
// for how long. Read once at start from data/tools.tsv and the questionnaires beside it, and handed
// to the rules. A tool helps somebody think; none sets a judgement. Source: sources.md#tools
#pragma once
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "practice/tools/ogrs3.h"
#include "records/questionnaire.h"

namespace holdfast::tools {

enum class Mode {
  full,     ///< its items are here
  table,    ///< a formula with a page of its own
  outcome,  ///< what somebody trained found with the tool itself; none of its items is here
};
enum class ForSex { any, girls, boys };
/// Whose words it holds.
enum class Voice { rater, child, family };

struct OutcomeWord {
  std::string wire;
  std::string label;
};

struct Tool {
  std::string key;
  std::string title;
  std::string version;  ///< empty: not told apart here
  std::string owner;
  Mode mode{};
  std::optional<int> from_age;  ///< nothing: not known here
  std::optional<int> until_age;
  ForSex sex{};
  std::string training;  ///< what a rater must have had; empty: nothing besides their own
  std::optional<int> valid_months;
  std::string is_for;
  std::string not_for;
  std::vector<OutcomeWord> outcomes;  ///< empty: in the rater's own words
  std::string sources;                ///< letters, explained at the head of the file
  std::optional<Questionnaire> questionnaire;
  std::string as_fhir = {};  ///< the Questionnaire as its file has it
  /// Items that would be computed or cannot be drawn: then the outcome alone is recorded.
  std::vector<std::string> not_computed;
  Voice voice{};
  std::string licence_known = {};  ///< how; of a tool that this service added
  std::string why_taken_out = {};
};

/// Whether it can be filled in by hand: its questions are here, and it is no formula.
bool is_filled_in(const Tool& tool);

class Tools {
 public:
  Tools() = default;
  Tools(std::vector<Tool> all, Ogrs3Table table) : all_(std::move(all)), ogrs3_(std::move(table)) {}
  /// Those in use.
  const std::vector<Tool>& all() const { return all_; }
  /// Null: there is none of that name, or it was taken out.
  const Tool* find(std::string_view key) const;
  /// One that was taken out too: what was completed with it stays readable.
  const Tool* known(std::string_view key) const;
  /// With what a service added, and without what it took out, by key with the reason.
  Tools changed(std::vector<Tool> added, const std::map<std::string, std::string>& taken_out) const;
  const Ogrs3Table& ogrs3() const { return ogrs3_; }

 private:
  std::vector<Tool> all_;
  std::vector<Tool> taken_out_;
  Ogrs3Table ogrs3_;
};

/// What a file in data/tools holds, by its name.
using FileNamed = std::function<Result<std::string>(const std::string& name)>;
/// From data/tools.tsv, and for each tool that names one the file beside it. A slip is bad input,
/// with its line. A Questionnaire that would compute something is taken as an outcome alone.
Result<Tools> tools_from(std::string_view tsv, const FileNamed& file);

/// Of whom and by whom it is to be done.
struct Rating {
  std::optional<Date> born;
  std::optional<ForSex> sex;  ///< girls or boys; nothing: not recorded
  Date on;
  bool rater_is_trained = false;
};
/// Why it may not be done: outside its ages or sex, or by somebody untrained. What is not known of
/// the child stands in the way where the tool needs it.
Problems wrong_with(const Tool& tool, const Rating& rating);
/// The day it is to be done again; nothing: no time is set.
std::optional<Date> again_on(const Tool& tool, Date rated_on);

}  // namespace holdfast::tools
