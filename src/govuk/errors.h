// The summary of what is wrong, on top of a page whose answers were refused. Each line leads to its
// field; the same words stand beside the field (ErrorMessage in labels.h).
#pragma once
#include <optional>

#include "govuk/attributes.h"
#include "govuk/html.h"

namespace holdfast::govuk {

/// The words that also stand beside the field, leading to it.
struct ErrorLine {
  Html content;
  std::string href;  // "#" and the id of the field; without it, plain words
  Attributes attributes;
};

struct ErrorSummary {
  std::vector<ErrorLine> errors;
  Html title = default_title();  // "There is a problem"
  Html description;
  std::optional<bool> disable_auto_focus;
  std::string classes;
  Attributes attributes;

  static Html default_title();
};
Html error_summary(const ErrorSummary&);

}  // namespace holdfast::govuk
