// Fields that people write into.
#include "govuk/inputs.h"

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/group.h"

namespace holdfast::govuk {
namespace {

const std::string& id_of(const auto& field) { return field.id.empty() ? field.name : field.id; }

std::string yes_no(const std::optional<bool>& answer) {
  return !answer ? "" : *answer ? "true" : "false";
}

Html affix(const Affix& a, std::string_view classes) {
  if (a.content.empty()) return {};
  return Element("div")
      .css(classes)
      .css(a.classes)
      .with("aria-hidden", "true")
      .plus(a.attributes)
      .around(a.content);
}

Html bare_input(const Input& i, const std::string& described_by) {
  Element made("input");
  made.css("govuk-input").css(i.classes).css(i.error.content.empty() ? "" : "govuk-input--error");
  made.with("id", id_of(i)).with("name", i.name).with("type", i.type);
  made.maybe("spellcheck", yes_no(i.spellcheck)).maybe("value", i.value);
  if (i.disabled) made.flag("disabled");
  return made.maybe("aria-describedby", described_by)
      .maybe("autocomplete", i.autocomplete)
      .maybe("autocapitalize", i.autocapitalize)
      .maybe("pattern", i.pattern)
      .maybe("inputmode", i.inputmode)
      .plus(i.attributes)
      .alone();
}

Html wrapped(const Input& i, const Html& field) {
  if (i.prefix.content.empty() && i.suffix.content.empty() && i.group.before.empty() &&
      i.group.after.empty())
    return field;
  return Element("div")
      .css("govuk-input__wrapper")
      .css(i.wrapper_classes)
      .plus(i.wrapper_attributes)
      .around(i.group.before + affix(i.prefix, "govuk-input__prefix") + field +
              affix(i.suffix, "govuk-input__suffix") + i.group.after);
}

}  // namespace

Html input(const Input& i) {
  const auto about = described(id_of(i), i.described_by, i.hint, i.error);
  return form_group(
      i.group, i.error,
      label_of(id_of(i), i.label) + about.above + wrapped(i, bare_input(i, about.by)));
}

Html textarea(const Textarea& t) {
  const auto about = described(id_of(t), t.described_by, t.hint, t.error);
  Element made("textarea");
  made.css("govuk-textarea").css(t.error.content.empty() ? "" : "govuk-textarea--error");
  made.css(t.classes).with("id", id_of(t)).with("name", t.name);
  made.with("rows", std::to_string(t.rows)).maybe("spellcheck", yes_no(t.spellcheck));
  if (t.disabled) made.flag("disabled");
  made.maybe("aria-describedby", about.by).maybe("autocomplete", t.autocomplete);
  made.plus(t.attributes);
  // A browser drops a line break right after the tag; this one keeps that of the answer.
  const auto kept = t.value.starts_with('\n') || t.value.starts_with('\r') ? raw("\n") : Html();
  return form_group(t.group, t.error,
                    label_of(id_of(t), t.label) + about.above + t.group.before +
                        made.around(kept + text(t.value)) + t.group.after);
}

namespace {

FormGroup password_group(const PasswordInput& p) {
  const auto show = p.show.empty() ? say("Show") : p.show;
  const auto aloud = p.show_aloud.empty() ? say("Show password") : p.show_aloud;
  FormGroup group{
      .before = p.group.before,
      .after = button({.content = text(show),
                       .type = "button",
                       .classes = spaced("govuk-button--secondary govuk-password-input__toggle "
                                         "govuk-js-password-input-toggle",
                                         p.button_classes),
                       .attributes = {{"aria-controls", id_of(p)},
                                      {"aria-label", aloud},
                                      {"hidden", ""}}}) +
               p.group.after,
      .classes = spaced("govuk-password-input", p.group.classes),
      .attributes = {{"data-module", "govuk-password-input"}}};
  const auto script = [&](AttributeName name, const std::string& words) {
    if (!words.empty()) group.attributes.push_back({name, words});
  };
  script("data-i18n.show-password", p.show);
  script("data-i18n.hide-password", p.hide);
  script("data-i18n.show-password-aria-label", p.show_aloud);
  script("data-i18n.hide-password-aria-label", p.hide_aloud);
  script("data-i18n.password-shown-announcement", p.shown_announcement);
  script("data-i18n.password-hidden-announcement", p.hidden_announcement);
  group.attributes.insert(group.attributes.end(), p.group.attributes.begin(),
                          p.group.attributes.end());
  return group;
}

}  // namespace

Html password_input(const PasswordInput& p) {
  return input(
      {.name = p.name,
       .id = p.id,
       .label = p.label,
       .hint = p.hint,
       .error = p.error,
       .value = p.value,
       .type = "password",
       .autocomplete = p.autocomplete,
       .autocapitalize = "none",
       .spellcheck = false,
       .disabled = p.disabled,
       .described_by = p.described_by,
       .classes = spaced("govuk-password-input__input govuk-js-password-input-input", p.classes),
       .attributes = p.attributes,
       .group = password_group(p),
       .wrapper_classes = "govuk-password-input__wrapper"});
}

namespace {

Html in_drop_zone(const FileUpload& f, const Html& field) {
  if (!f.with_drop_zone) return field;
  return Element("div")
      .css("govuk-file-upload-wrapper")
      .css(f.wrapper_classes)
      .with("data-module", "govuk-file-upload")
      .maybe("data-i18n.choose-files-button", f.choose_files)
      .maybe("data-i18n.no-file-chosen", f.no_file_chosen)
      .maybe("data-i18n.multiple-files-chosen.one", f.one_file_chosen)
      .maybe("data-i18n.multiple-files-chosen.other", f.files_chosen)
      .maybe("data-i18n.drop-instruction", f.drop_here)
      .maybe("data-i18n.entered-drop-zone", f.entered)
      .maybe("data-i18n.left-drop-zone", f.left)
      .plus(f.wrapper_attributes)
      .around(field);
}

}  // namespace

Html file_upload(const FileUpload& f) {
  const auto about = described(id_of(f), f.described_by, f.hint, f.error);
  Element made("input");
  made.css("govuk-file-upload").css(f.classes);
  made.css(f.error.content.empty() ? "" : "govuk-file-upload--error");
  made.with("id", id_of(f)).with("name", f.name).with("type", "file");
  if (f.disabled) made.flag("disabled");
  if (f.multiple) made.flag("multiple");
  made.maybe("aria-describedby", about.by).plus(f.attributes);
  return form_group(f.group, f.error,
                    label_of(id_of(f), f.label) + about.above + f.group.before +
                        in_drop_zone(f, made.alone()) + f.group.after);
}

}  // namespace holdfast::govuk
