// Buttons, and the links that stand where buttons do.
#pragma once
#include <optional>

#include "govuk/attributes.h"
#include "govuk/html.h"

namespace holdfast::govuk {

/// `button({.content = text(say("Save and continue"))})`. With an address it is a link that looks
/// like a button: only for going somewhere, never for changing anything.
struct Button {
  Html content;
  std::string href;
  std::string type = "submit";
  std::string name;
  std::string value;
  std::string id;
  bool is_start = false;  // the arrow of a start page
  bool disabled = false;
  std::optional<bool> prevent_double_click;
  std::string classes;  // govuk-button--secondary, --warning, --inverse
  Attributes attributes;
};
Html button(const Button&);
/// Buttons and links side by side.
Html button_group(const std::vector<Html>& buttons);

/// On top of a page of a journey: to the page before.
struct BackLink {
  std::string href;
  Html content = default_content();  // "Back"
  std::string classes;
  Attributes attributes;

  static Html default_content();
};
Html back_link(const BackLink&);

/// The first thing on a page: past the navigation, to the content.
struct SkipLink {
  Html content = default_content();  // "Skip to main content"
  std::string href = "#content";
  std::string classes;
  Attributes attributes;

  static Html default_content();
};
Html skip_link(const SkipLink&);

/// Leaves at once for a harmless page, for people who may be watched. Empty words leave the
/// script's own.
struct ExitThisPage {
  Html content;  // "Emergency Exit this page" where empty
  std::string href = "https://www.bbc.co.uk/weather";
  std::string id;
  std::string activated;
  std::string timed_out;
  std::string press_two_more_times;
  std::string press_one_more_time;
  std::string classes;
  Attributes attributes;
};
Html exit_this_page(const ExitThisPage&);

}  // namespace holdfast::govuk
