// What stands around a field: its label, hint, error message, legend and group. The components of
// fields take these as members and give them their ids; alone they serve a page with markup of its
// own. Content comes first, so `.hint = {text(say("As on the passport."))}` is enough.
#pragma once
#include <optional>

#include "govuk/attributes.h"
#include "govuk/html.h"

namespace holdfast::govuk {

/// Nothing is written for a label without content.
struct Label {
  Html content;
  std::string field;  // the id of what it names; a field's component fills it in
  bool is_page_heading = false;
  std::string classes;  // govuk-label--s, --m, --l, --xl
  Attributes attributes;
};
Html label(const Label&);

/// A field whose hint has no content has no hint.
struct Hint {
  Html content;
  std::string id;
  std::string classes;
  Attributes attributes;
};
Html hint(const Hint&);

/// What is wrong and how to mend it. A field whose message has no content is not in error.
struct ErrorMessage {
  Html content;
  std::string spoken = default_spoken();  // read aloud before it; may be empty
  std::string id;
  std::string classes;
  Attributes attributes;

  static std::string default_spoken();  // "Error"
};
Html error_message(const ErrorMessage&);

/// The question that the fields of a fieldset answer.
struct Legend {
  Html content;
  bool is_page_heading = false;
  std::string classes;  // govuk-fieldset__legend--s, --m, --l, --xl
};

/// Fields that answer one question together.
struct Fieldset {
  Legend legend;
  Html content;  // filled in by radios, checkboxes and date input
  std::string role;
  std::string described_by;
  std::string classes;
  Attributes attributes;
};
Html fieldset(const Fieldset&);

/// The box around a label, hint, error and field. `before` and `after` stand next to the field.
struct FormGroup {
  Html before;
  Html after;
  std::string classes;
  Attributes attributes;
};

}  // namespace holdfast::govuk
