// Things a page says, rather than asks: tags, banners, warnings, panels, asides.
#pragma once
#include <optional>

#include "govuk/attributes.h"
#include "govuk/html.h"

namespace holdfast::govuk {

/// A status in a word or two.
struct Tag {
  Html content;
  std::string classes;  // govuk-tag--green, --grey, --red, ...
  Attributes attributes;
};
Html tag(const Tag&);

/// Something to know that matters, such as what the law says.
struct WarningText {
  Html content;
  std::string spoken = default_spoken();  // read aloud before it
  std::string classes;
  Attributes attributes;

  static std::string default_spoken();  // "Warning"
};
Html warning_text(const WarningText&);

/// Set apart from the words around it.
struct InsetText {
  Html content;
  std::string id;
  std::string classes;
  Attributes attributes;
};
Html inset_text(const InsetText&);

/// Says what has happened, or something not on the page's own subject. One at a time.
struct NotificationBanner {
  enum class Kind { important, success };
  Kind kind = Kind::important;
  Html message;  // one line
  Html content;  // or blocks of markup, instead of the one line
  Html title;    // where empty, "Important" or "Success"
  int title_level = 2;
  std::string title_id = "govuk-notification-banner-title";
  std::string role;  // where empty, alert for success, else region
  std::optional<bool> disable_auto_focus;
  std::string classes;
  Attributes attributes;
};
Html notification_banner(const NotificationBanner&);

/// The end of a journey: what was done. With the class govuk-panel--interruption, a pause in it
/// with `actions` to go on.
struct PanelAction {
  Html content;
  std::string href;  // a link; without it, or with type button, a button
  std::string type;
  std::string classes;
  Attributes attributes;
};
struct Panel {
  Html title;
  Html content;
  int heading_level = 1;
  std::vector<PanelAction> actions;
  std::string actions_classes;
  Attributes actions_attributes;
  std::string classes;
  Attributes attributes;
};
Html panel(const Panel&);

/// "Alpha": this is a new service.
struct PhaseBanner {
  Tag tag;
  Html content;
  std::string classes;
  Attributes attributes;
};
Html phase_banner(const PhaseBanner&);

/// Asks what a person thinks of a page.
struct Feedback {
  Html title;
  Html content;  // blocks: paragraph(text(...))
  int heading_level = 2;
  std::string classes;
  Attributes attributes;
};
Html feedback(const Feedback&);

/// A button or link of the cookie banner.
struct CookieAction {
  Html content;
  std::string href;  // a link; without it, or with type button, a button
  std::string type;
  std::string name;
  std::string value;
  std::string classes;
  Attributes attributes;
};
/// The question first; then, hidden until answered, what was chosen.
struct CookieMessage {
  Html heading;
  Html content;  // blocks: paragraph(text(...))
  std::vector<CookieAction> actions;
  std::string role;
  bool hidden = false;
  std::string classes;
  Attributes attributes;
};
/// Only for cookies that are not strictly necessary.
struct CookieBanner {
  std::vector<CookieMessage> messages;
  std::string aria_label = default_aria_label();  // "Cookie banner"
  bool hidden = false;
  std::string classes;
  Attributes attributes;

  static std::string default_aria_label();
};
Html cookie_banner(const CookieBanner&);

/// `<p class="govuk-body">`
Html paragraph(const Html& content);

}  // namespace holdfast::govuk
