// Headings, buttons and lists that stand on many pages.
#include "practice/overview/views_parts.h"

#include "base/text.h"
#include "govuk/buttons.h"
#include "govuk/prose.h"

namespace holdfast::overview {

using govuk::Html;
using govuk::text;

Html headed(std::string_view id, const std::string& title, const Html& content) {
  return govuk::section(id, govuk::heading(2, govuk::Size::m, text(title)), content);
}

Html secondary(const std::string& words, const std::string& href) {
  return govuk::button(
      {.content = text(words), .href = href, .classes = "govuk-button--secondary"});
}

std::string first_words(const Event& event) {
  constexpr std::size_t in_a_line = 90;
  const auto view = view_of(event);
  for (const auto& field : view.shape.fields) {
    if (field.kind != FieldKind::long_text || !field.in_forms) continue;
    const auto value = field.get(view.record);
    if (const auto* words = value.text()) return shortened(*words, in_a_line);
  }
  return {};
}

Html due_from(const desk::Opened& opened, const access::Reader& reader, std::string_view area) {
  auto own = opened;
  std::erase_if(own.prompts, [&](const Prompt& p) { return !p.code.starts_with(area); });
  return prompt_list(own, reader);
}

bool may_now(const desk::Opened& opened, const access::Reader& reader,
             access::Operation operation) {
  return !opened.as_known && access::may(reader.role, operation);
}

}  // namespace holdfast::overview
