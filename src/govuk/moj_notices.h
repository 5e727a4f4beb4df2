// What a page says, as the MoJ design system has it: timeline, badges, alert, banner, and a page's
// heading with its actions. Equal to the official templates (tests/components/moj_cases.json), but
// for waivers listed in tests/components/moj_test.cc.
#pragma once
#include <string>
#include <vector>

#include "govuk/attributes.h"
#include "govuk/buttons.h"
#include "govuk/html.h"

namespace holdfast::govuk::moj {

/// One thing that happened. `when` is the moment in words; `timestamp` the same for machines.
struct TimelineItem {
  Html label;
  Html byline;  // who, without "by"; may be empty
  std::string timestamp;
  std::string when;
  Html content;
  std::string classes;
  Attributes attributes;
};
struct Timeline {
  std::vector<TimelineItem> items;
  int heading_level = 2;
  std::string classes;
  Attributes attributes;
};
Html timeline(const Timeline&);

/// A label among lines of text. (The template has a `label` that writes an empty aria-label; ours
/// has none.)
struct Badge {
  Html content;
  std::string
      classes;  // moj-badge--purple, --bright-purple, --red, --blue, --green, --grey, --large
  Attributes attributes;
};
Html badge(const Badge&);

/// How many there are to look at; nothing for none, "99+" from 99 on.
struct NotificationBadge {
  int count = 0;
  std::string spoken;  // "new messages"
  std::string classes;
  Attributes attributes;
};
Html notification_badge(const NotificationBadge&);

/// Not for use inside a form: its "Dismiss" is a button without a type.
struct Alert {
  enum class Variant { information, success, warning, error };
  enum class Title { spoken, heading };  // read aloud alone, or shown as well
  Variant variant = Variant::information;
  std::string title;
  Html content;  // where empty, the title is shown
  Title shows_title = Title::spoken;
  int heading_level = 2;  // 2 to 4
  std::string role = "region";
  bool dismissible = false;
  std::string dismiss_text = default_dismiss_text();  // "Dismiss"
  bool disable_auto_focus = false;
  std::string focus_on_dismiss_selector;
  std::string classes;
  Attributes attributes;

  static std::string default_dismiss_text();
};
Html alert(const Alert&);

struct Banner {
  enum class Kind { plain, success, warning, information };
  Kind kind = Kind::plain;
  Html content;
  std::string aria_label;  // where empty, the kind
  std::string classes;
  Attributes attributes;
};
Html banner(const Banner&);

struct PageHeaderActions {
  Html heading;
  std::vector<Button> items;
  int heading_level = 1;
  std::string heading_classes = "govuk-heading-xl";
  std::string classes;
  Attributes attributes;
};
Html page_header_actions(const PageHeaderActions&);

}  // namespace holdfast::govuk::moj
