// Forms from shapes: any record's fields as GOV.UK inputs, and what was typed into them as answers.
// What was typed is always shown again as it was typed, however wrong.
#pragma once
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "govuk/html.h"
#include "records/shape.h"
#include "web/http.h"

namespace holdfast::web {

struct Option {
  std::string value;
  std::string words;
};

/// The choices of fields whose answers are people, agencies, teams or records: by field name.
using Options = std::map<std::string_view, std::vector<Option>>;

/// Reads a form: date parts become one date, several of a name become a list, blanks are absent.
/// Fields that are not typed are passed over.
Answers answers_from(const Form& form, std::span<const Field> fields);
/// The other way: a record's answers as a form would have sent them.
Form form_from(const Answers& answers, std::span<const Field> fields);

struct Asking {
  std::span<const Field> fields;
  const Form* typed = nullptr;  ///< shown in the inputs; null: all empty
  const Problems* problems = nullptr;
  const Options* options = nullptr;
  bool several_files = false;  ///< a document's input lets more than one be chosen
};

/// One input a field, in order.
govuk::Html inputs(const Asking& asking);
govuk::Html input_for(const Field& field, const Asking& asking);
/// The summary of problems, each leading to its field; empty when there are none.
govuk::Html problem_summary(const Problems& problems, std::span<const Field> fields);

}  // namespace holdfast::web
