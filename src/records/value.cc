// Comparing and finding answers.
#include "records/value.h"

namespace holdfast {

bool operator==(const Value& a, const Value& b) { return a.held == b.held; }
bool operator==(const Answer& a, const Answer& b) { return a.name == b.name && a.value == b.value; }

const Value* find(const Answers& answers, std::string_view name) {
  for (const auto& answer : answers)
    if (answer.name == name) return &answer.value;
  return nullptr;
}

}  // namespace holdfast
