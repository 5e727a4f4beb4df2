// Details, accordion and tabs.
#include "govuk/disclosure.h"

#include "base/words.h"
#include "govuk/markup.h"

namespace holdfast::govuk {

Html details(const Details& d) {
  Element made("details");
  made.maybe("id", d.id).css("govuk-details").css(d.classes).plus(d.attributes);
  if (d.open) made.flag("open");
  const auto words = Element("span").css("govuk-details__summary-text").around(d.summary);
  return made.around(Element("summary").css("govuk-details__summary").around(words) +
                     Element("div").css("govuk-details__text").around(d.content));
}

namespace {

Html section_header(const Accordion& a, const AccordionSection& s, const std::string& n) {
  const auto button = Element("span")
                          .css("govuk-accordion__section-button")
                          .with("id", a.id + "-heading-" + n)
                          .around(s.heading);
  auto made =
      heading_element(a.heading_level).css("govuk-accordion__section-heading").around(button);
  if (!s.summary.empty())
    made += Element("div")
                .css("govuk-accordion__section-summary govuk-body")
                .with("id", a.id + "-summary-" + n)
                .around(s.summary);
  return Element("div").css("govuk-accordion__section-header").around(made);
}

Html section(const Accordion& a, const AccordionSection& s, const std::string& n) {
  const auto content = Element("div")
                           .with("id", a.id + "-content-" + n)
                           .css("govuk-accordion__section-content")
                           .around(s.content);
  return Element("div")
      .css("govuk-accordion__section")
      .css(s.expanded ? "govuk-accordion__section--expanded" : "")
      .around(section_header(a, s, n) + content);
}

}  // namespace

Html accordion(const Accordion& a) {
  Html sections;
  for (std::size_t n = 0; n < a.sections.size(); ++n)
    if (a.sections[n]) sections += section(a, *a.sections[n], std::to_string(n + 1));
  Element made("div");
  made.css("govuk-accordion").css(a.classes).with("data-module", "govuk-accordion");
  made.with("id", a.id)
      .maybe("data-i18n.hide-all-sections", a.words.hide_all)
      .maybe("data-i18n.hide-section", a.words.hide)
      .maybe("data-i18n.hide-section-aria-label", a.words.hide_aloud)
      .maybe("data-i18n.show-all-sections", a.words.show_all)
      .maybe("data-i18n.show-section", a.words.show)
      .maybe("data-i18n.show-section-aria-label", a.words.show_aloud);
  if (a.remember_expanded)
    made.with("data-remember-expanded", *a.remember_expanded ? "true" : "false");
  return made.plus(a.attributes).around(sections);
}

std::string Tabs::default_title() { return say("Contents"); }

namespace {

Html tab_item(const Tab& t, const std::string& id, bool selected) {
  return Element("li")
      .css("govuk-tabs__list-item")
      .css(selected ? "govuk-tabs__list-item--selected" : "")
      .around(Element("a")
                  .css("govuk-tabs__tab")
                  .href("#" + id)
                  .plus(t.attributes)
                  .around(text(t.label)));
}

Html tab_panel(const Tab& t, const std::string& id, bool selected) {
  return Element("div")
      .css("govuk-tabs__panel")
      .css(selected ? "" : "govuk-tabs__panel--hidden")
      .with("id", id)
      .plus(t.content_attributes)
      .around(t.content);
}

}  // namespace

Html tabs(const Tabs& all) {
  Html items, panels;
  for (std::size_t n = 0; n < all.tabs.size(); ++n) {
    if (!all.tabs[n]) continue;
    const auto& t = *all.tabs[n];
    const auto id = t.id.empty() ? all.id_prefix + "-" + std::to_string(n + 1) : t.id;
    items += tab_item(t, id, n == 0);
    panels += tab_panel(t, id, n == 0);
  }
  auto inside = Element("h2").css("govuk-tabs__title").around(text(all.title));
  if (!all.tabs.empty()) inside += Element("ul").css("govuk-tabs__list").around(items) + panels;
  return Element("div")
      .maybe("id", all.id)
      .css("govuk-tabs")
      .css(all.classes)
      .plus(all.attributes)
      .with("data-module", "govuk-tabs")
      .around(inside);
}

}  // namespace holdfast::govuk
