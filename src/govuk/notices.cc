// Tags, banners, warnings, panels, asides.
#include "govuk/notices.h"

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/markup.h"

namespace holdfast::govuk {

Html paragraph(const Html& content) { return Element("p").css("govuk-body").around(content); }

Html tag(const Tag& t) {
  return Element("strong").css("govuk-tag").css(t.classes).plus(t.attributes).around(t.content);
}

std::string WarningText::default_spoken() { return say("Warning"); }

Html warning_text(const WarningText& w) {
  const auto icon =
      Element("span").css("govuk-warning-text__icon").with("aria-hidden", "true").around(text("!"));
  const auto spoken = visually_hidden(text(w.spoken));
  return Element("div")
      .css("govuk-warning-text")
      .css(w.classes)
      .plus(w.attributes)
      .around(
          icon + text(" ") +
          Element("strong").css("govuk-warning-text__text").around(spoken + text(" ") + w.content));
}

Html inset_text(const InsetText& i) {
  return Element("div")
      .maybe("id", i.id)
      .css("govuk-inset-text")
      .css(i.classes)
      .plus(i.attributes)
      .around(i.content);
}

namespace {

Html banner_title(const NotificationBanner& b) {
  using Kind = NotificationBanner::Kind;
  const auto usual = b.kind == Kind::success ? say("Success") : say("Important");
  return Element("div")
      .css("govuk-notification-banner__header")
      .around(heading_element(b.title_level)
                  .css("govuk-notification-banner__title")
                  .with("id", b.title_id)
                  .around(b.title.empty() ? text(usual) : b.title));
}

Html banner_content(const NotificationBanner& b) {
  if (!b.content.empty() || b.message.empty()) return b.content;
  return Element("p").css("govuk-notification-banner__heading").around(b.message);
}

}  // namespace

// A success is an alert, to be read out at once; anything else a region that people can find.
Html notification_banner(const NotificationBanner& b) {
  const bool is_success = b.kind == NotificationBanner::Kind::success;
  Element made("div");
  made.css("govuk-notification-banner");
  made.css(is_success ? "govuk-notification-banner--success" : "").css(b.classes);
  made.with("role", !b.role.empty() ? b.role : is_success ? "alert" : "region");
  made.with("aria-labelledby", b.title_id).with("data-module", "govuk-notification-banner");
  if (b.disable_auto_focus)
    made.with("data-disable-auto-focus", *b.disable_auto_focus ? "true" : "false");
  return made.plus(b.attributes)
      .around(banner_title(b) +
              Element("div").css("govuk-notification-banner__content").around(banner_content(b)));
}

namespace {

/// Both panels and cookie banners offer actions that are links where they lead somewhere.
Html action(const auto& a, Button as_button, std::string_view link_classes) {
  if (a.href.empty() || a.type == "button") {
    as_button.content = a.content;
    as_button.href = a.href;
    as_button.type = a.type.empty() ? "button" : a.type;
    as_button.classes = spaced(as_button.classes, a.classes);
    as_button.attributes = a.attributes;
    return button(as_button);
  }
  return Element("a")
      .css(link_classes)
      .css(a.classes)
      .href(a.href)
      .plus(a.attributes)
      .around(a.content);
}

Html panel_actions(const Panel& p) {
  std::vector<Html> made;
  for (const auto& a : p.actions)
    made.push_back(
        action(a, {.classes = "govuk-button--inverse"}, "govuk-link govuk-link--inverse"));
  return Element("div")
      .css("govuk-panel__actions")
      .css(p.actions_classes)
      .plus(p.actions_attributes)
      .around(made.empty() ? Html() : button_group(made));
}

}  // namespace

Html panel(const Panel& p) {
  const bool interrupts = p.classes.find("govuk-panel--interruption") != p.classes.npos;
  auto inside = heading_element(p.heading_level).css("govuk-panel__title").around(p.title);
  if (!p.content.empty()) inside += Element("div").css("govuk-panel__body").around(p.content);
  if (interrupts && (!p.actions.empty() || !p.actions_classes.empty())) inside += panel_actions(p);
  return Element("div")
      .css("govuk-panel")
      .css(interrupts ? "" : "govuk-panel--confirmation")
      .css(p.classes)
      .plus(p.attributes)
      .around(inside);
}

Html phase_banner(const PhaseBanner& b) {
  const auto phase = tag({.content = b.tag.content,
                          .classes = spaced("govuk-phase-banner__content__tag", b.tag.classes),
                          .attributes = b.tag.attributes});
  return Element("div")
      .css("govuk-phase-banner govuk-width-container")
      .css(b.classes)
      .plus(b.attributes)
      .around(Element("p")
                  .css("govuk-phase-banner__content")
                  .around(phase + text(" ") +
                          Element("span").css("govuk-phase-banner__text").around(b.content)));
}

Html feedback(const Feedback& f) {
  auto inside = heading_element(f.heading_level).css("govuk-feedback__title").around(f.title);
  if (!f.content.empty()) inside += Element("div").css("govuk-feedback__body").around(f.content);
  return Element("div")
      .css("govuk-feedback govuk-width-container")
      .css(f.classes)
      .plus(f.attributes)
      .around(Element("div")
                  .css("govuk-grid-row")
                  .around(Element("div").css("govuk-grid-column-two-thirds").around(inside)));
}

namespace {

Html cookie_message(const CookieMessage& m) {
  Html inside;
  if (!m.heading.empty())
    inside = Element("h2").css("govuk-cookie-banner__heading govuk-heading-m").around(m.heading);
  inside += Element("div").css("govuk-cookie-banner__content").around(m.content);
  auto all = Element("div")
                 .css("govuk-grid-row")
                 .around(Element("div").css("govuk-grid-column-two-thirds").around(inside));
  std::vector<Html> actions;
  for (const auto& a : m.actions)
    actions.push_back(action(a, {.name = a.name, .value = a.value}, "govuk-link"));
  if (!actions.empty()) all += button_group(actions);
  Element made("div");
  made.css("govuk-cookie-banner__message").css(m.classes).css("govuk-width-container");
  made.maybe("role", m.role).plus(m.attributes);
  if (m.hidden) made.flag("hidden");
  return made.around(all);
}

}  // namespace

std::string CookieBanner::default_aria_label() { return say("Cookie banner"); }

Html cookie_banner(const CookieBanner& b) {
  Element made("div");
  made.css("govuk-cookie-banner").css(b.classes).flag("data-nosnippet").with("role", "region");
  made.with("aria-label", b.aria_label);
  if (b.hidden) made.flag("hidden");
  Html messages;
  for (const auto& m : b.messages) messages += cookie_message(m);
  return made.plus(b.attributes).around(messages);
}

}  // namespace holdfast::govuk
