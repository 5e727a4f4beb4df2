// The error summary.
#include "govuk/errors.h"

#include "base/words.h"
#include "govuk/markup.h"

namespace holdfast::govuk {

Html ErrorSummary::default_title() { return text(say("There is a problem")); }

namespace {

Html line(const ErrorLine& e) {
  if (e.href.empty()) return Element("li").around(e.content);
  return Element("li").around(Element("a").href(e.href).plus(e.attributes).around(e.content));
}

Html body(const ErrorSummary& s) {
  Html made;
  if (!s.description.empty()) made += Element("p").around(s.description);
  if (!s.errors.empty()) {
    Html lines;
    for (const auto& e : s.errors) lines += line(e);
    made += Element("ul").css("govuk-list govuk-error-summary__list").around(lines);
  }
  return Element("div").css("govuk-error-summary__body").around(made);
}

}  // namespace

// The alert is a child of its own: were it the element that the script focuses, some of it would
// be lost to screen readers.
Html error_summary(const ErrorSummary& s) {
  Element made("div");
  made.css("govuk-error-summary").css(s.classes);
  if (s.disable_auto_focus)
    made.with("data-disable-auto-focus", *s.disable_auto_focus ? "true" : "false");
  made.plus(s.attributes).with("data-module", "govuk-error-summary");
  const auto title = Element("h2").css("govuk-error-summary__title").around(s.title);
  return made.around(Element("div").with("role", "alert").around(title + body(s)));
}

}  // namespace holdfast::govuk
