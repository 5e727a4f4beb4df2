// Fields that people write into. Every one has a name, a label, a hint and an error; its id is its
// name unless another is given. An empty value is no value.
#pragma once
#include "govuk/labels.h"

namespace holdfast::govuk {

/// "£" before, or "days" after, a field; not read aloud, so say it in the label too.
struct Affix {
  Html content;
  std::string classes;
  Attributes attributes;
};

/// One line of text.
/// `input({.name = "town", .label = {text(say("Town"))}, .error = {problems.at("town")}})`
struct Input {
  std::string name;
  std::string id;
  Label label;
  Hint hint;
  ErrorMessage error;
  std::string value;
  std::string type = "text";
  std::string inputmode;     // numeric, decimal, tel, email, url
  std::string autocomplete;  // given-name, postal-code, ...
  std::string autocapitalize;
  std::string pattern;
  std::optional<bool> spellcheck;
  bool disabled = false;
  Affix prefix;
  Affix suffix;
  std::string described_by;
  std::string classes;  // govuk-input--width-2 ... -30
  Attributes attributes;
  FormGroup group;
  std::string wrapper_classes;  // around prefix, field and suffix
  Attributes wrapper_attributes;
};
Html input(const Input&);

/// Several lines.
struct Textarea {
  std::string name;
  std::string id;
  Label label;
  Hint hint;
  ErrorMessage error;
  std::string value;
  int rows = 5;
  std::string autocomplete;
  std::optional<bool> spellcheck;
  bool disabled = false;
  std::string described_by;
  std::string classes;
  Attributes attributes;
  FormGroup group;
};
Html textarea(const Textarea&);

/// Hidden until shown by its button (with JavaScript; without, always hidden).
struct PasswordInput {
  std::string name;
  std::string id;
  Label label;
  Hint hint;
  ErrorMessage error;
  std::string value;
  std::string autocomplete = "current-password";
  bool disabled = false;
  std::string described_by;
  std::string classes;
  Attributes attributes;
  FormGroup group;
  std::string button_classes;

  // Words of the script; where empty, its own English ones.
  std::string show;
  std::string hide;
  std::string show_aloud;  // "Show password"
  std::string hide_aloud;
  std::string shown_announcement;
  std::string hidden_announcement;
};
Html password_input(const PasswordInput&);

/// A document from the person's own machine.
struct FileUpload {
  std::string name;
  std::string id;
  Label label;
  Hint hint;
  ErrorMessage error;
  bool multiple = false;
  bool disabled = false;
  bool with_drop_zone = false;  // the script's: drag and drop
  std::string described_by;
  std::string classes;
  Attributes attributes;  // accept
  FormGroup group;
  std::string wrapper_classes;  // of the drop zone
  Attributes wrapper_attributes;

  // Words of the drop zone; where empty, its own English ones.
  std::string choose_files;
  std::string no_file_chosen;
  std::string one_file_chosen;
  std::string files_chosen;  // with %{count}
  std::string drop_here;
  std::string entered;
  std::string left;
};
Html file_upload(const FileUpload&);

}  // namespace holdfast::govuk
