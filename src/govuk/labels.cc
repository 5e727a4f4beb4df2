// Labels, hints, error messages, fieldsets; and the group that they make around a field.
#include "govuk/labels.h"

#include "base/words.h"
#include "govuk/group.h"

namespace holdfast::govuk {

Html label(const Label& l) {
  if (l.content.empty()) return {};
  const auto made = Element("label")
                        .css("govuk-label")
                        .css(l.classes)
                        .plus(l.attributes)
                        .maybe("for", l.field)
                        .around(l.content);
  return l.is_page_heading ? Element("h1").css("govuk-label-wrapper").around(made) : made;
}

Html hint(const Hint& h) {
  return Element("div")
      .maybe("id", h.id)
      .css("govuk-hint")
      .css(h.classes)
      .plus(h.attributes)
      .around(h.content);
}

std::string ErrorMessage::default_spoken() { return say("Error"); }

Html error_message(const ErrorMessage& e) {
  const auto spoken = e.spoken.empty() ? Html() : visually_hidden(text(e.spoken + ":")) + text(" ");
  return Element("p")
      .maybe("id", e.id)
      .css("govuk-error-message")
      .css(e.classes)
      .plus(e.attributes)
      .around(spoken + e.content);
}

namespace {

Html legend(const Legend& l) {
  if (l.content.empty()) return {};
  return Element("legend")
      .css("govuk-fieldset__legend")
      .css(l.classes)
      .around(l.is_page_heading ? Element("h1").css("govuk-fieldset__heading").around(l.content)
                                : l.content);
}

}  // namespace

Html fieldset(const Fieldset& f) {
  return Element("fieldset")
      .css("govuk-fieldset")
      .css(f.classes)
      .maybe("role", f.role)
      .maybe("aria-describedby", f.described_by)
      .plus(f.attributes)
      .around(legend(f.legend) + f.content);
}

Described described(const std::string& field_id, std::string by, Hint h, ErrorMessage e) {
  Described all{.by = std::move(by)};
  if (!h.content.empty()) {
    h.id = field_id + "-hint";
    all.by = spaced(all.by, h.id);
    all.above += hint(h);
  }
  if (!e.content.empty()) {
    e.id = field_id + "-error";
    all.by = spaced(all.by, e.id);
    all.above += error_message(e);
  }
  return all;
}

Html form_group(const FormGroup& g, const ErrorMessage& error, const Html& content) {
  return Element("div")
      .css("govuk-form-group")
      .css(error.content.empty() ? "" : "govuk-form-group--error")
      .css(g.classes)
      .plus(g.attributes)
      .around(content);
}

Html label_of(const std::string& field_id, Label l) {
  l.field = field_id;
  return label(l);
}

std::string nth_id(const std::string& prefix, std::size_t n) {
  return n == 1 ? prefix : prefix + "-" + std::to_string(n);
}

}  // namespace holdfast::govuk
