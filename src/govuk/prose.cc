// Plain elements with the design system's classes.
#include "govuk/prose.h"

#include "base/text.h"
#include "govuk/markup.h"

namespace holdfast::govuk {
namespace {

std::string_view class_of(Size size) {
  switch (size) {
    case Size::xl:
      return "govuk-heading-xl";
    case Size::l:
      return "govuk-heading-l";
    case Size::m:
      return "govuk-heading-m";
    case Size::s:
      return "govuk-heading-s";
  }
  return "";
}

Html items_of(const std::vector<Html>& items) {
  Html all;
  for (const auto& item : items) all += Element("li").around(item);
  return all;
}

}  // namespace

Html heading(int level, Size size, const Html& content) {
  return heading_element(level).css(class_of(size)).around(content);
}

Html link(std::string_view href, const Html& content) {
  return Element("a").css("govuk-link").href(href).around(content);
}

Html link_spoken(std::string_view href, std::string_view words, std::string_view spoken) {
  return link(href, text(words) + visually_hidden(text(" " + std::string(spoken))));
}

Html bullets(const std::vector<Html>& items) {
  return Element("ul").css("govuk-list").css("govuk-list--bullet").around(items_of(items));
}

Html plain_list(const std::vector<Html>& items) {
  return Element("ul").css("govuk-list").around(items_of(items));
}

Html aside(const Html& content) {
  return Element("p").css("govuk-body").css("holdfast-secondary").around(content);
}

Html strong(const Html& content) { return Element("strong").around(content); }

Html as_written(std::string_view words) {
  return Element("div").css("govuk-body").css("holdfast-as-written").around(text(words));
}

Html section_break() {
  return Element("hr")
      .css("govuk-section-break govuk-section-break--m govuk-section-break--visible")
      .alone();
}

Html section(std::string_view id, const Html& heading, const Html& content) {
  return Element("section").with("id", id).around(heading + content);
}

Html two_thirds(const Html& content) {
  return Element("div")
      .css("govuk-grid-row")
      .around(Element("div").css("govuk-grid-column-two-thirds").around(content));
}

Html with_side(const Html& content, const Html& side) {
  return Element("div")
      .css("govuk-grid-row")
      .around(Element("div").css("govuk-grid-column-two-thirds").around(content) +
              Element("div").css("govuk-grid-column-one-third").around(side));
}

Html visually_hidden_text(std::string_view words) { return visually_hidden(text(words)); }

Html form(const FormElement& form) {
  auto element = Element("form");
  element.action(form.action).with("method", form.sends == Sends::get ? "get" : "post");
  element.flag("novalidate").maybe("id", form.id).plus(form.attributes);
  return element.around(form.content);
}

Html hidden(std::string_view name, std::string_view value) {
  return Element("input").with("type", "hidden").with("name", name).with("value", value).alone();
}

}  // namespace holdfast::govuk
