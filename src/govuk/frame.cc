// Header and footer.
#include "govuk/frame.h"

#include "base/words.h"
#include "govuk/markup.h"

namespace holdfast::govuk {
namespace {

Html header_named(const std::string& block, const GenericHeader& h) {
  const auto home = Element("a").href(h.href).css(block + "__homepage-link").around(h.logo);
  return Element("div")
      .css(block)
      .css(h.classes)
      .plus(h.attributes)
      .around(Element("div")
                  .css(block + "__container")
                  .css(h.container_classes)
                  .around(Element("div").css(block + "__logo").around(home)));
}

}  // namespace

Html generic_header(const GenericHeader& h) { return header_named("govuk-generic-header", h); }

Html header(const Header& h) {
  auto logo = h.logo;
  if (!h.product_name.empty())
    logo +=
        text("\n") + Element("span").css("govuk-header__product-name").around(text(h.product_name));
  return header_named("govuk-header", {.logo = logo,
                                       .href = h.href,
                                       .container_classes = h.container_classes,
                                       .classes = h.classes,
                                       .attributes = h.attributes});
}

std::string FooterMeta::default_spoken_title() { return say("Support links"); }

namespace {

Html link_items(const std::vector<FooterLink>& links, std::string_view item_class) {
  Html items;
  for (const auto& l : links)
    items += Element("li")
                 .css(item_class)
                 .around(Element("a")
                             .css("govuk-footer__link")
                             .href(l.href)
                             .plus(l.attributes)
                             .around(text(l.words)));
  return items;
}

Html section(const FooterSection& s) {
  auto inside = Element("h2").css("govuk-footer__heading govuk-heading-m").around(text(s.title));
  if (!s.links.empty()) {
    Element list("ul");
    list.css("govuk-footer__list");
    if (s.columns > 0) list.css("govuk-footer__list--columns-" + std::to_string(s.columns));
    inside += list.around(link_items(s.links, "govuk-footer__list-item"));
  }
  return Element("div")
      .css("govuk-footer__section")
      .css("govuk-grid-column-" + s.width)
      .around(inside);
}

Html navigation(const std::vector<FooterSection>& sections) {
  if (sections.empty()) return {};
  Html made;
  for (const auto& s : sections) made += section(s);
  return Element("div").css("govuk-footer__navigation").around(made) +
         Element("hr").css("govuk-footer__section-break").alone();
}

Html meta(const std::optional<FooterMeta>& m) {
  if (!m) return {};
  auto made = Element("h2").css("govuk-visually-hidden").around(text(m->spoken_title));
  if (!m->links.empty())
    made += Element("ul")
                .css("govuk-footer__inline-list")
                .around(link_items(m->links, "govuk-footer__inline-list-item"));
  if (!m->content.empty())
    made += Element("div").css("govuk-footer__meta-custom").around(m->content);
  return made;
}

Html licence(const std::optional<FooterNotice>& l) {
  if (!l) return {};
  return l->mark + text("\n") +
         Element("span").css("govuk-footer__licence-description").around(l->content);
}

Html copyright(const std::optional<FooterNotice>& c) {
  if (!c) return {};
  return Element("div")
      .css("govuk-footer__meta-item")
      .around(Element("a")
                  .css("govuk-footer__link govuk-footer__copyright-logo")
                  .href(c->href)
                  .around(c->content));
}

}  // namespace

Html footer(const Footer& f) {
  const auto last = Element("div")
                        .css("govuk-footer__meta-item govuk-footer__meta-item--grow")
                        .around(meta(f.meta) + licence(f.licence)) +
                    copyright(f.copyright);
  return Element("div")
      .css("govuk-footer")
      .css(f.classes)
      .plus(f.attributes)
      .around(Element("div")
                  .css("govuk-width-container")
                  .css(f.container_classes)
                  .around(f.logo + navigation(f.sections) +
                          Element("div").css("govuk-footer__meta").around(last)));
}

}  // namespace holdfast::govuk
