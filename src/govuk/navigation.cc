// Breadcrumbs, pagination, service and language navigation.
#include "govuk/navigation.h"

#include "base/words.h"
#include "govuk/markup.h"

namespace holdfast::govuk {

std::string Breadcrumbs::default_aria_label() { return say("Breadcrumb"); }

namespace {

Html crumb(const Breadcrumb& b) {
  Element made("li");
  made.css("govuk-breadcrumbs__list-item");
  if (b.href.empty()) return made.with("aria-current", "page").around(b.content);
  return made.around(Element("a")
                         .css("govuk-breadcrumbs__link")
                         .href(b.href)
                         .plus(b.attributes)
                         .around(b.content));
}

}  // namespace

Html breadcrumbs(const Breadcrumbs& b) {
  Html items;
  for (const auto& one : b.items) items += crumb(one);
  return Element("nav")
      .css("govuk-breadcrumbs")
      .css(b.classes)
      .css(b.collapse_on_mobile ? "govuk-breadcrumbs--collapse-on-mobile" : "")
      .plus(b.attributes)
      .with("aria-label", b.aria_label)
      .around(Element("ol").css("govuk-breadcrumbs__list").around(items));
}

std::string Pagination::default_aria_label() { return say("Pagination"); }

namespace {

constexpr auto arrow_back =
    R"(<svg class="govuk-pagination__icon govuk-pagination__icon--prev" )"
    R"(xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" )"
    R"(focusable="false" viewBox="0 0 15 13"><path d="m6.5938-0.0078125-6.7266 6.7266 6.7441 )"
    R"(6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"></path>)"
    R"(</svg>)";
constexpr auto arrow_on =
    R"(<svg class="govuk-pagination__icon govuk-pagination__icon--next" )"
    R"(xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" )"
    R"(focusable="false" viewBox="0 0 15 13"><path d="m8.107-0.0078125-1.4136 1.414 4.2926 )"
    R"(4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"></path>)"
    R"(</svg>)";

enum class Way { back, on };

Html usual_words(Way way) {
  return say_partly_aloud(way == Way::back ? "Previous{aloud} page{end}" : "Next{aloud} page{end}");
}

/// A link to the page before or after. Without numbers the arrow comes first and the links are
/// blocks, one below the other.
Html page_link(const std::optional<PageLink>& link, Way way, bool is_block) {
  if (!link || link->href.empty()) return {};
  const std::string rel = way == Way::back ? "prev" : "next";
  const auto arrow = raw(way == Way::back ? arrow_back : arrow_on);
  const bool arrow_first = is_block || way == Way::back;
  auto inside =
      Element("span")
          .css("govuk-pagination__link-title")
          .css(is_block && link->label.empty() ? "govuk-pagination__link-title--decorated" : "")
          .around(link->content.empty() ? usual_words(way) : link->content);
  if (!link->label.empty() && is_block)
    inside += text("\n") + visually_hidden(text(":")) + text("\n") +
              Element("span").css("govuk-pagination__link-label").around(text(link->label));
  inside = arrow_first ? arrow + text("\n") + inside : inside + text("\n") + arrow;
  return Element("div")
      .css("govuk-pagination__" + rel)
      .around(Element("a")
                  .css("govuk-link govuk-pagination__link")
                  .href(link->href)
                  .with("rel", rel)
                  .plus(link->attributes)
                  .around(inside));
}

Html page_number(const PageNumber& p) {
  Element made("li");
  made.css("govuk-pagination__item").css(p.current ? "govuk-pagination__item--current" : "");
  if (p.ellipsis) return made.css("govuk-pagination__item--ellipsis").around(raw("&ctdot;"));
  const auto spoken = p.spoken.empty() ? say("Page {number}", {{"number", p.number}}) : p.spoken;
  Element link("a");
  link.css("govuk-link govuk-pagination__link").href(p.href).with("aria-label", spoken);
  if (p.current) link.with("aria-current", "page");
  return made.around(link.plus(p.attributes).around(text(p.number)));
}

}  // namespace

Html pagination(const Pagination& p) {
  const bool is_block = p.pages.empty() && (p.next || p.previous);
  Html numbers;
  for (const auto& one : p.pages) numbers += page_number(one);
  if (!p.pages.empty()) numbers = Element("ul").css("govuk-pagination__list").around(numbers);
  return Element("nav")
      .css("govuk-pagination")
      .css(is_block ? "govuk-pagination--block" : "")
      .css(p.classes)
      .with("aria-label", p.aria_label)
      .plus(p.attributes)
      .around(page_link(p.previous, Way::back, is_block) + numbers +
              page_link(p.next, Way::on, is_block));
}

std::string LanguageNavigation::default_aria_label() { return say("Language"); }

namespace {

Html language(const Language& l) {
  const bool is_current = l.current || l.href.empty();
  Element made(is_current ? "span" : "a");
  auto inside = l.content;
  if (is_current) {
    made.css("govuk-language-navigation__text").with("aria-current", "true");
  } else {
    made.css("govuk-language-navigation__link").href(l.href).with("rel", "alternate");
    made.maybe("hreflang", l.href_lang.empty() ? l.lang : l.href_lang);
    if (!l.spoken.empty()) inside += visually_hidden(text(" " + l.spoken));
  }
  made.css(l.classes).maybe("lang", l.lang).maybe("dir", l.dir).plus(l.attributes);
  return Element("li").css("govuk-language-navigation__list-item").around(made.around(inside));
}

}  // namespace

Html language_navigation(const LanguageNavigation& n) {
  Html languages;
  for (const auto& one : n.languages) languages += language(one);
  return Element("nav")
      .css("govuk-language-navigation")
      .css(n.classes)
      .plus(n.attributes)
      .with("aria-label", n.aria_label)
      .around(Element("ul").css("govuk-language-navigation__list").around(languages));
}

}  // namespace holdfast::govuk
