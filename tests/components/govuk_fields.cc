// Fixtures of labels and of the fields that people write into.
#include "components/govuk_options.h"
#include "govuk/counted.h"
#include "govuk/inputs.h"

namespace holdfast::components {
namespace {

using namespace govuk;

Html label_of(const Fixture& f) { return label(label_from(f.options)); }
Html hint_of(const Fixture& f) { return hint(hint_from(f.options)); }
Html error_of(const Fixture& f) { return error_message(error_from(f.options)); }
Html fieldset_of(const Fixture& f) { return fieldset(fieldset_from(f.options)); }

/// What all fields have in common.
template <typename Field>
Field field_from(const Options& o) {
  Field field;
  field.name = o["name"].str();
  field.id = o["id"].str();
  field.label = label_from(o["label"]);
  field.hint = hint_from(o["hint"]);
  field.error = error_from(o["errorMessage"]);
  field.classes = o["classes"].str();
  field.attributes = o.attributes();
  field.group = group_from(o["formGroup"]);
  return field;
}

Affix affix_from(const Options& o) {
  return {.content = o.words(), .classes = o["classes"].str(), .attributes = o.attributes()};
}

Html input_of(const Fixture& f) {
  const auto& o = f.options;
  auto field = field_from<Input>(o);
  field.value = o["value"].str();
  field.type = o["type"].str_or("text");
  field.inputmode = o["inputmode"].str();
  field.autocomplete = o["autocomplete"].str();
  field.autocapitalize = o["autocapitalize"].str();
  field.pattern = o["pattern"].str();
  field.spellcheck = o["spellcheck"].yes_no();
  field.disabled = o["disabled"].is_truthy();
  field.prefix = affix_from(o["prefix"]);
  field.suffix = affix_from(o["suffix"]);
  field.described_by = o["describedBy"].str();
  field.wrapper_classes = o["inputWrapper"]["classes"].str();
  field.wrapper_attributes = o["inputWrapper"].attributes();
  return input(field);
}

Html textarea_of(const Fixture& f) {
  const auto& o = f.options;
  auto field = field_from<Textarea>(o);
  field.value = o["value"].str();
  field.rows = o["rows"].number_or(5);
  field.autocomplete = o["autocomplete"].str();
  field.spellcheck = o["spellcheck"].yes_no();
  field.disabled = o["disabled"].is_truthy();
  field.described_by = o["describedBy"].str();
  return textarea(field);
}

std::optional<int> number(const Options& o) {
  return o.is_truthy() ? std::optional(o.number_or(0)) : std::nullopt;
}

CounterWords counter_words(const Options& o, const std::string& unit) {
  const auto under = o[unit + "UnderLimitText"];
  const auto over = o[unit + "OverLimitText"];
  return {.under_one = under["one"].str(),
          .under_many = under["other"].str(),
          .at = o[unit + "AtLimitText"].str(),
          .over_one = over["one"].str(),
          .over_many = over["other"].str()};
}

Html character_count_of(const Fixture& f) {
  const auto& o = f.options;
  auto field = field_from<CharacterCount>(o);
  field.value = o["value"].str();
  field.max_length = number(o["maxlength"]);
  field.max_words = number(o["maxwords"]);
  field.count_type = o["countType"].str();
  field.threshold = number(o["threshold"]);
  field.limit_words = o["textareaDescriptionText"].str();
  field.in_characters = counter_words(o, "characters");
  field.in_words = counter_words(o, "words");
  field.rows = o["rows"].number_or(5);
  field.spellcheck = o["spellcheck"].yes_no();
  field.message_classes = o["countMessage"]["classes"].str();
  return character_count(field);
}

Html password_of(const Fixture& f) {
  const auto& o = f.options;
  auto field = field_from<PasswordInput>(o);
  field.value = o["value"].str();
  field.autocomplete = o["autocomplete"].str_or("current-password");
  field.disabled = o["disabled"].is_truthy();
  field.described_by = o["describedBy"].str();
  field.button_classes = o["button"]["classes"].str();
  field.show = o["showPasswordText"].str();
  field.hide = o["hidePasswordText"].str();
  field.show_aloud = o["showPasswordAriaLabelText"].str();
  field.hide_aloud = o["hidePasswordAriaLabelText"].str();
  field.shown_announcement = o["passwordShownAnnouncementText"].str();
  field.hidden_announcement = o["passwordHiddenAnnouncementText"].str();
  return password_input(field);
}

Html file_upload_of(const Fixture& f) {
  const auto& o = f.options;
  auto field = field_from<FileUpload>(o);
  field.multiple = o["multiple"].is_truthy();
  field.disabled = o["disabled"].is_truthy();
  field.with_drop_zone = o["javascript"].is_truthy();
  field.described_by = o["describedBy"].str();
  field.wrapper_classes = o["wrapperClasses"].str();
  field.wrapper_attributes = o.attributes("wrapperAttributes");
  field.choose_files = o["chooseFilesButtonText"].str();
  field.no_file_chosen = o["noFileChosenText"].str();
  field.one_file_chosen = o["multipleFilesChosenText"]["one"].str();
  field.files_chosen = o["multipleFilesChosenText"]["other"].str();
  field.drop_here = o["dropInstructionText"].str();
  field.entered = o["enteredDropZoneText"].str();
  field.left = o["leftDropZoneText"].str();
  return file_upload(field);
}

}  // namespace

std::vector<Component> field_components() {
  return {{"label", label_of},
          {"hint", hint_of},
          {"error-message", error_of},
          {"fieldset", fieldset_of},
          {"input", input_of},
          {"textarea", textarea_of},
          {"character-count", character_count_of},
          {"password-input", password_of},
          {"file-upload", file_upload_of}};
}

}  // namespace holdfast::components
