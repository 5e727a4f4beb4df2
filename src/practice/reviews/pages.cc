// Reviews of one record: what is due and why, the latest side by side, and the one at the end.
#include "practice/reviews/pages.h"

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/views.h"
#include "practice/overview/views_parts.h"
#include "practice/reviews/due.h"
#include "practice/reviews/views.h"
#include "practice/situation.h"

namespace holdfast::reviews {
namespace {

using access::Operation;
using assessment::situation_of;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

/// The one under way, or the way to begin one.
Html ways_on(const Opened& opened, const access::Reader& reader) {
  if (const auto* open = under_way(*opened.file.reviews))
    return govuk::inset_text(
        {.content = govuk::link(review_href(opened, *open), text(title_of(*open))) +
                    text(say(": not signed yet"))});
  if (!overview::may_now(opened, reader, Operation::assess) || !worked_since(situation_of(opened)))
    return {};
  return govuk::button(
      {.content = text(say("Begin a review")), .href = record_href(opened, "/reviews/begin")});
}

Html exit_part(const Opened& opened) {
  const auto exit = exit_of(situation_of(opened));
  return overview::headed(
      "exit", say("At the end"),
      govuk::paragraph(govuk::link(record_href(opened, exit_here), text(say("The exit review"))) +
                       text(" ") + exit_tag(exit)) +
          govuk::aside(text(say("What is left, who holds it from then, and who was told."))));
}

Html headed_unless_empty(std::string_view id, const std::string& title, Html content) {
  if (content == Html{}) return {};
  return overview::headed(id, title, content);
}

Response reviews_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "reviews", [&](const Opened& opened) {
    auto page = overview::record_page(visit, opened, say("Reviews"), part);
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(say("Reviews"))) +
                overview::headed("due", say("What is due"),
                                 overview::due_from(opened, *visit.reader, "reviews.")) +
                next_block(opened) + ways_on(opened, *visit.reader) +
                headed_unless_empty("since", say("What happened since the last review"),
                                    waiting_block(opened)) +
                headed_unless_empty("compared", say("The latest reviews side by side"),
                                    side_by_side(opened)) +
                headed_unless_empty("earlier", say("Earlier reviews"), earlier_block(opened)) +
                exit_part(opened);
    return overview::plain_page(site, visit, std::move(page));
  });
}

RecordForm begin_form(const Opened& opened) {
  RecordForm form{.kind = ReviewBegun::kind,
                  .title = say("Begin a review"),
                  .button = say("Begin"),
                  .then = here,
                  .part = part};
  auto& events = form.options[ReviewBegun::fields[1].name];
  for (const auto& one : waiting(situation_of(opened)))
    events.push_back({one.entry.text(), one.what});
  return form;
}

}  // namespace

std::vector<web::Route> routes(const Site& site) {
  std::vector<web::Route> all = {
      {web::Method::get, "/records/{record}/reviews", web::Need(Operation::open_record),
       [&site](const Visit& visit) { return reviews_page(site, visit); }}};
  overview::add_form(site, all, "/records/{record}/reviews/begin", Operation::assess, begin_form);
  add_review(site, all);
  add_exit(site, all);
  return all;
}

}  // namespace holdfast::reviews
