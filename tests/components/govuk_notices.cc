// Fixtures of what a page says: tags, banners, warnings, panels, asides.
#include "components/govuk_options.h"
#include "govuk/notices.h"

namespace holdfast::components {
namespace {

using namespace govuk;

Tag tag_from(const Options& o) {
  return {.content = o.words(), .classes = o["classes"].str(), .attributes = o.attributes()};
}
Html tag_of(const Fixture& f) { return tag(tag_from(f.options)); }

Html warning_text_of(const Fixture& f) {
  const auto& o = f.options;
  return warning_text({.content = o.words(),
                       .spoken = o["iconFallbackText"].str_or(WarningText::default_spoken()),
                       .classes = o["classes"].str(),
                       .attributes = o.attributes()});
}

Html inset_text_of(const Fixture& f) {
  const auto& o = f.options;
  return inset_text({.content = o.words(),
                     .id = o["id"].str(),
                     .classes = o["classes"].str(),
                     .attributes = o.attributes()});
}

Html notification_banner_of(const Fixture& f) {
  const auto& o = f.options;
  using Kind = NotificationBanner::Kind;
  return notification_banner(
      {.kind = o["type"].str() == "success" ? Kind::success : Kind::important,
       .message = text(o["text"].str()),
       .content = raw(o["html"].str()),
       .title = o.words("titleHtml", "titleText"),
       .title_level = o["titleHeadingLevel"].number_or(2),
       .title_id = o["titleId"].str_or("govuk-notification-banner-title"),
       .role = o["role"].str(),
       .disable_auto_focus = o["disableAutoFocus"].yes_no(),
       .classes = o["classes"].str(),
       .attributes = o.attributes()});
}

Html panel_of(const Fixture& f) {
  const auto& o = f.options;
  Panel made{.title = o.words("titleHtml", "titleText"),
             .content = o.words(),
             .heading_level = o["headingLevel"].number_or(1),
             .actions_classes = o["actions"]["classes"].str(),
             .actions_attributes = o["actions"].attributes(),
             .classes = o["classes"].str(),
             .attributes = o.attributes()};
  for (const auto& a : o["actions"]["items"].items())
    made.actions.push_back({.content = a.words(),
                            .href = a["href"].str(),
                            .type = a["type"].str(),
                            .classes = a["classes"].str(),
                            .attributes = a.attributes()});
  return panel(made);
}

Html phase_banner_of(const Fixture& f) {
  const auto& o = f.options;
  return phase_banner({.tag = tag_from(o["tag"]),
                       .content = o.words(),
                       .classes = o["classes"].str(),
                       .attributes = o.attributes()});
}

Html feedback_of(const Fixture& f) {
  const auto& o = f.options;
  return feedback({.title = o.words("titleHtml", "titleText"),
                   .content = o.blocks(),
                   .heading_level = o["headingLevel"].number_or(2),
                   .classes = o["classes"].str(),
                   .attributes = o.attributes()});
}

CookieMessage message_from(const Options& o) {
  CookieMessage message{.heading = o.words("headingHtml", "headingText"),
                        .content = o.blocks(),
                        .role = o["role"].str(),
                        .hidden = o["hidden"].is_truthy(),
                        .classes = o["classes"].str(),
                        .attributes = o.attributes()};
  for (const auto& a : o["actions"].items())
    message.actions.push_back({.content = a.words(),
                               .href = a["href"].str(),
                               .type = a["type"].str(),
                               .name = a["name"].str(),
                               .value = a["value"].str(),
                               .classes = a["classes"].str(),
                               .attributes = a.attributes()});
  return message;
}

Html cookie_banner_of(const Fixture& f) {
  const auto& o = f.options;
  CookieBanner banner{.aria_label = o["ariaLabel"].str_or(CookieBanner::default_aria_label()),
                      .hidden = o["hidden"].is_truthy(),
                      .classes = o["classes"].str(),
                      .attributes = o.attributes()};
  for (const auto& m : o["messages"].items()) banner.messages.push_back(message_from(m));
  return cookie_banner(banner);
}

}  // namespace

std::vector<Component> notice_components() {
  return {{"tag", tag_of},
          {"warning-text", warning_text_of},
          {"inset-text", inset_text_of},
          {"notification-banner", notification_banner_of},
          {"panel", panel_of},
          {"phase-banner", phase_banner_of},
          {"feedback", feedback_of},
          {"cookie-banner", cookie_banner_of}};
}

}  // namespace holdfast::components
