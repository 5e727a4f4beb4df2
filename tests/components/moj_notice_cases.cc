// Cases of what a page says: see moj_cases.json.
#include "components/moj_cases.h"
#include "govuk/moj_notices.h"

namespace holdfast::components {
namespace {

using namespace govuk;

MojCases timeline() {
  const auto with = [](const moj::Timeline& t) { return moj::timeline(t); };
  const std::string stamp = "2026-11-03T16:40:00.000Z";
  return {
      {"timeline / two items", with({.items = {{.label = text("Arrested"),
                                                .byline = text("Sam Okafor"),
                                                .timestamp = stamp,
                                                .when = "3 November 2026 at 4:40pm",
                                                .content = text("In town.")},
                                               {.label = text("Visited"),
                                                .timestamp = "2026-07-01T13:00:00.000Z",
                                                .when = "1 Jul 2026 at 2pm",
                                                .content = raw("<p>At home.</p>")}}})},
      {"timeline / heading level, classes and attributes",
       with({.items = {{.label = text("Arrested"),
                        .timestamp = stamp,
                        .when = "3 November 2026",
                        .content = text("In town."),
                        .classes = "two",
                        .attributes = {{"id", "entry-1"}}}},
             .heading_level = 3,
             .classes = "one",
             .attributes = {{"data-kind", "t"}}})},
      {"timeline / a format of one's own",
       with({.items = {{.label = raw("<em>Arrested</em>"),
                        .byline = raw("<a href=\"/sam\">Sam</a>"),
                        .timestamp = stamp,
                        .when = "3 Nov",
                        .content = text("In town.")}}})},
      {"timeline / what looks like markup",
       with({.items = {{.label = text(awkward),
                        .byline = text(awkward),
                        .timestamp = stamp,
                        .when = "4:40pm",
                        .content = text(awkward),
                        .attributes = {{"data-kind", awkward}}}}})},
      {"timeline / nothing", with({})},
  };
}

MojCases badges() {
  const auto badge = [](const moj::Badge& b) { return moj::badge(b); };
  const auto count = [](const moj::NotificationBadge& n) { return moj::notification_badge(n); };
  return {
      {"badge / words", badge({.content = text("Urgent")})},
      {"badge / classes and attributes", badge({.content = text("Urgent"),
                                                .classes = "moj-badge--red moj-badge--large",
                                                .attributes = {{"data-kind", "b"}}})},
      {"badge / markup", badge({.content = raw("<em>Urgent</em>")})},
      {"badge / what looks like markup",
       badge({.content = text(awkward), .attributes = {{"data-kind", awkward}}})},
      {"notification-badge / three", count({.count = 3, .spoken = "new messages"})},
      {"notification-badge / none", count({.count = 0, .spoken = "new messages"})},
      {"notification-badge / 99", count({.count = 99})},
      {"notification-badge / 98, with classes",
       count({.count = 98, .classes = "one", .attributes = {{"id", "count"}}})},
      {"notification-badge / what looks like markup",
       count({.count = 1, .spoken = awkward, .attributes = {{"data-kind", awkward}}})},
  };
}

MojCases alerts() {
  using moj::Alert;
  const auto with = [](const Alert& a) { return moj::alert(a); };
  return {
      {"alert / information", with({.title = "Saved", .content = text("Your work is saved.")})},
      {"alert / success, title alone",
       with({.variant = Alert::Variant::success, .title = "Saved"})},
      {"alert / warning with its title shown",
       with({.variant = Alert::Variant::warning,
             .title = "Check the address",
             .content = raw("It <a href=\"/x\">conflicts</a>."),
             .shows_title = Alert::Title::heading,
             .heading_level = 3})},
      {"alert / error that can be dismissed", with({.variant = Alert::Variant::error,
                                                    .title = "Not sent",
                                                    .content = text("Try again."),
                                                    .role = "alert",
                                                    .dismissible = true,
                                                    .dismiss_text = "Hide",
                                                    .disable_auto_focus = true,
                                                    .focus_on_dismiss_selector = "#main-content",
                                                    .classes = "one",
                                                    .attributes = {{"id", "alert"}}})},
      {"alert / title to be shown, but no content",
       with({.title = "Saved", .shows_title = Alert::Title::heading})},
      {"alert / what looks like markup", with({.title = awkward,
                                               .content = text(awkward),
                                               .dismissible = true,
                                               .dismiss_text = awkward,
                                               .attributes = {{"data-kind", awkward}}})},
  };
}

MojCases banners() {
  using moj::Banner;
  const auto with = [](const Banner& b) { return moj::banner(b); };
  return {
      {"banner / plain", with({.content = text("Saved.")})},
      {"banner / success", with({.kind = Banner::Kind::success, .content = text("Saved.")})},
      {"banner / warning of markup", with({.kind = Banner::Kind::warning,
                                           .content = raw("<p>Look <em>again</em>.</p>"),
                                           .aria_label = "Careful"})},
      {"banner / information", with({.kind = Banner::Kind::information,
                                     .content = text("Know."),
                                     .classes = "one",
                                     .attributes = {{"data-kind", "b"}}})},
      {"banner / what looks like markup", with({.kind = Banner::Kind::success,
                                                .content = text(awkward),
                                                .aria_label = awkward,
                                                .attributes = {{"data-kind", awkward}}})},
  };
}

MojCases page_header_actions() {
  const auto with = [](const moj::PageHeaderActions& p) { return moj::page_header_actions(p); };
  return {
      {"page-header-actions / heading", with({.heading = text("Chronology")})},
      {"page-header-actions / heading and buttons",
       with({.heading = text("Chronology"),
             .items = {{.content = text("Record an event"), .href = "/add"},
                       {.content = text("Print"),
                        .name = "print",
                        .value = "yes",
                        .classes = "govuk-button--secondary"}},
             .heading_level = 2,
             .heading_classes = "govuk-heading-l"})},
      {"page-header-actions / markup, classes and attributes",
       with({.heading = raw("<em>Chronology</em>"),
             .classes = "one",
             .attributes = {{"data-kind", "h"}}})},
      {"page-header-actions / what looks like markup",
       with({.heading = text(awkward),
             .items = {{.content = text(awkward), .href = "/?a=1&b=2"}},
             .attributes = {{"data-kind", awkward}}})},
  };
}

}  // namespace

MojCases moj_notice_cases() {
  MojCases made = timeline();
  made.merge(badges());
  made.merge(alerts());
  made.merge(banners());
  made.merge(page_header_actions());
  return made;
}

}  // namespace holdfast::components
