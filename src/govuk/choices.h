// Choosing among answers: radios for one, checkboxes for several, select for one of very many.
#pragma once
#include "govuk/labels.h"

namespace holdfast::govuk {

/// One answer that may be chosen. `{.value = "yes", .label = {text(say("Yes"))}}`
struct Choice {
  std::string value;
  Label label;
  Hint hint;
  Html conditional;             // shown while it is chosen: a further question
  std::optional<bool> checked;  // where absent, by the component's own `chosen`
  bool disabled = false;
  bool is_exclusive = false;  // checkboxes: choosing it unchooses the others ("none of these")
  std::string divider;        // words between choices, as "or"; then nothing else is read
  std::string id;             // where empty, made of the group's and the place in it
  std::string name;           // checkboxes: where empty, the group's
  Attributes attributes;
};

/// One answer of several. Give it a fieldset whose legend is the question.
struct Radios {
  std::string name;
  std::string id_prefix;  // where empty, the name
  std::optional<Fieldset> fieldset;
  Hint hint;
  ErrorMessage error;
  std::vector<Choice> choices;
  std::string chosen;
  std::string classes;  // govuk-radios--inline, --small
  Attributes attributes;
  FormGroup group;
};
Html radios(const Radios&);

/// Any number of answers. Give it a fieldset whose legend is the question.
struct Checkboxes {
  std::string name;
  std::string id_prefix;  // where empty, the name
  std::optional<Fieldset> fieldset;
  Hint hint;
  ErrorMessage error;
  std::vector<Choice> choices;
  std::vector<std::string> chosen;
  std::string described_by;
  std::string classes;  // govuk-checkboxes--small
  Attributes attributes;
  FormGroup group;
};
Html checkboxes(const Checkboxes&);

/// A line of a select. Without a value, its words are its value.
struct SelectOption {
  std::optional<std::string> value;
  std::string words;
  std::optional<bool> selected;  // where absent, by the component's own `chosen`
  bool disabled = false;
  Attributes attributes;
};

/// One answer of very many. Radios are easier wherever they fit.
struct Select {
  std::string name;
  std::string id;
  Label label;
  Hint hint;
  ErrorMessage error;
  std::vector<SelectOption> options;
  std::string chosen;
  bool disabled = false;
  std::string described_by;
  std::string classes;
  Attributes attributes;
  FormGroup group;
};
Html select(const Select&);

}  // namespace holdfast::govuk
