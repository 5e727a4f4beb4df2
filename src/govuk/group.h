// The shape every field's component shares: hint and error above the field, both named in its
// aria-describedby, all in a group that is marked when the answer is wrong.
#pragma once
#include "govuk/labels.h"
#include "govuk/markup.h"

namespace holdfast::govuk {

struct Described {
  Html above;      // hint and error message, with their ids
  std::string by;  // for aria-describedby
};
/// Ids are made of the field's; `by` is what the page itself names as describing it.
Described described(const std::string& field_id, std::string by, Hint, ErrorMessage);

Html form_group(const FormGroup&, const ErrorMessage&, const Html& content);

/// The label of the field with this id.
Html label_of(const std::string& field_id, Label);

/// "name-2": the id of the nth of several; the first has none, so that an error can link to it.
std::string nth_id(const std::string& prefix, std::size_t n);

}  // namespace holdfast::govuk
