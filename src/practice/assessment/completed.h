// A completed tool as pages and rules speak of it: which tool it was, whatever became of that
// since, and what came out.
#pragma once
#include <optional>
#include <string>

#include "base/date.h"
#include "base/id.h"
#include "records/said.h"

namespace holdfast {
struct ServiceFile;
namespace tools {
struct Tool;
}
}  // namespace holdfast

namespace holdfast::assessment {

struct ToolCompleted;

/// One that was taken out too. Null: no such tool was ever here.
const tools::Tool* known_tool(const ServiceFile& service, const ToolCompleted& completed);

/// "What I want to say: He pushed me first": what lists call it.
std::string completed_words(const ToolCompleted& completed);

struct CompletedLine {
  std::string key;
  std::string tool;  ///< what it is called
  Date on;
  PersonId by;
  std::string came_out;
  std::optional<Date> again;  ///< nothing: no time is set, or the tool is in use no more
  bool has_answers = false;
  bool own_words = false;  ///< of the child or the family
};
CompletedLine line_of(const ServiceFile& service, const Said<ToolCompleted>& completed);

}  // namespace holdfast::assessment
