// What a page says, written out as the MoJ design system does.
#include "govuk/moj_notices.h"

#include <cassert>

#include "base/words.h"
#include "govuk/markup.h"
#include "govuk/moj_icons.h"

namespace holdfast::govuk::moj {
namespace {

/// "by {who}" with markup in the gap. The gap is filled with a control character, which no sentence
/// holds and escaping leaves.
Html by_whom(const Html& who) {
  const std::string words = text(say("by {who}", {{"who", "\x02"}})).str();
  const auto at = words.find('\x02');
  return raw(words.substr(0, at)) + who + raw(words.substr(at + 1));
}

Html timeline_item(const TimelineItem& item, int heading_level) {
  Html header =
      heading_element(heading_level).css("moj-timeline__title").around(item.label) + raw("\n");
  if (!item.byline.empty())
    header += Element("p").css("moj-timeline__byline").around(by_whom(item.byline));
  const Html when =
      Element("time").with("datetime", item.timestamp).around(text(item.when)) + raw("\n");
  return Element("div")
      .css("moj-timeline__item")
      .css(item.classes)
      .plus(item.attributes)
      .around(Element("div").css("moj-timeline__header").around(header) +
              Element("p").css("moj-timeline__date").around(when) +
              Element("div").css("moj-timeline__description").around(item.content));
}

struct VariantWords {
  std::string_view name;
  std::string_view icon;
  std::string_view spoken;  // a sentence for say()
};
VariantWords words_of(Alert::Variant variant) {
  switch (variant) {
    case Alert::Variant::information:
      return {"information", icons::alert_information, "information: {title}"};
    case Alert::Variant::success:
      return {"success", icons::alert_success, "success: {title}"};
    case Alert::Variant::warning:
      return {"warning", icons::alert_warning, "warning: {title}"};
    case Alert::Variant::error:
      return {"error", icons::alert_error, "error: {title}"};
  }
  assert(false);
  return {};
}

Html alert_inside(const Alert& a, std::string_view icon) {
  const bool has_heading = a.shows_title == Alert::Title::heading && !a.content.empty();
  Html content;
  if (has_heading)
    content = heading_element(a.heading_level).css("moj-alert__heading").around(text(a.title));
  content += a.content.empty() ? text(a.title) : a.content;
  const Html drawing =
      raw(R"(<svg class="moj-alert__icon" role="presentation" focusable="false" )"
          R"(xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 30" height="30" width="30">)" +
          std::string(icon) + "</svg>");
  return Element("div").around(drawing) + Element("div").css("moj-alert__content").around(content) +
         Element("div")
             .css("moj-alert__action")
             .around(Element("button")
                         .css("moj-alert__dismiss")
                         .flag("hidden")
                         .around(text(a.dismiss_text)));
}

struct KindWords {
  std::string_view suffix;
  std::string_view icon;
  std::string spoken;
};
KindWords words_of(Banner::Kind kind) {
  switch (kind) {
    case Banner::Kind::plain:
      return {"", "", say("banner")};
    case Banner::Kind::success:
      return {"success", icons::banner_success, say("success")};
    case Banner::Kind::warning:
      return {"warning", icons::banner_warning, say("warning")};
    case Banner::Kind::information:
      return {"information", icons::banner_information, say("information")};
  }
  assert(false);
  return {};
}

}  // namespace

Html timeline(const Timeline& t) {
  Html items;
  for (const auto& item : t.items) items += timeline_item(item, t.heading_level);
  return Element("div").css("moj-timeline").css(t.classes).plus(t.attributes).around(items);
}

Html badge(const Badge& b) {
  return Element("span").css("moj-badge").css(b.classes).plus(b.attributes).around(b.content);
}

Html notification_badge(const NotificationBadge& n) {
  constexpr int many = 99;
  if (n.count <= 0) return {};
  const bool is_many = n.count >= many;
  const std::string aloud = is_many ? say("99 or more") : std::to_string(n.count);
  const std::string shown = is_many ? "99+" : std::to_string(n.count);
  return Element("span")
      .css("moj-notification-badge")
      .css(n.classes)
      .plus(n.attributes)
      .around(Element("span").with("aria-hidden", "true").around(text(shown)) + raw("\n") +
              visually_hidden(text("(" + spaced(aloud, n.spoken) + ")")));
}

std::string Alert::default_dismiss_text() { return say("Dismiss"); }

Html alert(const Alert& a) {
  const auto variant = words_of(a.variant);
  const bool has_heading = a.shows_title == Alert::Title::heading && !a.content.empty();
  return Element("div")
      .css("moj-alert")
      .css("moj-alert--" + std::string(variant.name))
      .css(has_heading ? "moj-alert--with-heading" : "")
      .css(a.classes)
      .with("role", a.role)
      .with("aria-label", say(variant.spoken, {{"title", a.title}}))
      .with("data-module", "moj-alert")
      .maybe("data-dismissible", a.dismissible ? "true" : "")
      .maybe("data-disable-auto-focus", a.disable_auto_focus ? "true" : "")
      .maybe("data-focus-on-dismiss-selector", a.focus_on_dismiss_selector)
      .plus(a.attributes)
      .around(alert_inside(a, variant.icon));
}

Html banner(const Banner& b) {
  const auto kind = words_of(b.kind);
  Html icon;
  if (!kind.icon.empty())
    icon = raw(R"(<svg class="moj-banner__icon" fill="currentColor" role="presentation" )"
               R"(focusable="false" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 25 25" )"
               R"(height="25" width="25">)" +
               std::string(kind.icon) + "</svg>");
  return Element("div")
      .css("moj-banner")
      .css(kind.suffix.empty() ? "" : "moj-banner--" + std::string(kind.suffix))
      .css(b.classes)
      .plus(b.attributes)
      .with("role", "region")
      .with("aria-label", b.aria_label.empty() ? kind.spoken : b.aria_label)
      .around(icon + Element("div").css("moj-banner__message").around(b.content));
}

Html page_header_actions(const PageHeaderActions& p) {
  Html inside =
      Element("div")
          .css("moj-page-header-actions__title")
          .around(heading_element(p.heading_level).css(p.heading_classes).around(p.heading));
  Html buttons;
  for (const auto& item : p.items) buttons += button(item) + raw("\n");
  if (!p.items.empty())
    inside +=
        Element("div")
            .css("moj-page-header-actions__actions")
            .around(
                Element("div").css("moj-button-group moj-button-group--inline").around(buttons));
  return Element("div")
      .css("moj-page-header-actions")
      .css(p.classes)
      .plus(p.attributes)
      .around(inside);
}

}  // namespace holdfast::govuk::moj
