// Buttons and the links that stand where buttons do.
#include "govuk/buttons.h"

#include "base/words.h"
#include "govuk/markup.h"

namespace holdfast::govuk {
namespace {

constexpr auto start_arrow =
    R"(<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" )"
    R"(height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false">)"
    R"(<path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/></svg>)";

// A start button is a flex box, which would drop the spaces between elements inside it.
Html inside(const Button& b) {
  if (!b.is_start) return b.content;
  return (has_elements(b.content) ? Element("span").around(b.content) : b.content) + text(" ") +
         raw(start_arrow);
}

}  // namespace

Html button(const Button& b) {
  Element made(b.href.empty() ? "button" : "a");
  if (b.href.empty()) {
    made.with("type", b.type).maybe("value", b.value).maybe("name", b.name);
    if (b.disabled) made.flag("disabled").with("aria-disabled", "true");
    if (b.prevent_double_click)
      made.with("data-prevent-double-click", *b.prevent_double_click ? "true" : "false");
  } else {
    made.href(b.href).with("role", "button").with("draggable", "false");
  }
  return made.css("govuk-button")
      .css(b.classes)
      .css(b.is_start ? "govuk-button--start" : "")
      .with("data-module", "govuk-button")
      .plus(b.attributes)
      .maybe("id", b.id)
      .around(inside(b));
}

Html button_group(const std::vector<Html>& buttons) {
  return Element("div").css("govuk-button-group").around(join(buttons, "\n"));
}

Html BackLink::default_content() { return text(say("Back")); }

Html back_link(const BackLink& b) {
  return Element("a")
      .href(b.href)
      .css("govuk-back-link")
      .css(b.classes)
      .plus(b.attributes)
      .around(b.content);
}

Html SkipLink::default_content() { return text(say("Skip to main content")); }

Html skip_link(const SkipLink& s) {
  return Element("a")
      .href(s.href)
      .css("govuk-skip-link")
      .css(s.classes)
      .plus(s.attributes)
      .with("data-module", "govuk-skip-link")
      .around(s.content);
}

Html exit_this_page(const ExitThisPage& e) {
  const auto words = say_partly_aloud("{aloud}Emergency{end} Exit this page");
  return Element("div")
      .maybe("id", e.id)
      .css("govuk-exit-this-page")
      .css(e.classes)
      .with("data-module", "govuk-exit-this-page")
      .plus(e.attributes)
      .maybe("data-i18n.activated", e.activated)
      .maybe("data-i18n.timed-out", e.timed_out)
      .maybe("data-i18n.press-two-more-times", e.press_two_more_times)
      .maybe("data-i18n.press-one-more-time", e.press_one_more_time)
      .around(button({.content = e.content.empty() ? words : e.content,
                      .href = e.href,
                      .classes = "govuk-button--warning govuk-exit-this-page__button "
                                 "govuk-js-exit-this-page-button",
                      .attributes = {{"rel", "nofollow noreferrer"}}}));
}

}  // namespace holdfast::govuk
