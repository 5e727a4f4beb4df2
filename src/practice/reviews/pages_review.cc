// One review: what is still to be done in it, what everybody said, and standing for it. Forms are
// of the review that is under way; there is one at a time.
#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/views.h"
#include "practice/overview/views_parts.h"
#include "practice/reviews/due.h"
#include "practice/reviews/pages_signing.h"
#include "practice/reviews/views.h"
#include "practice/situation.h"
#include "records/worded.h"

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

govuk::Task task_at(const Opened& opened, std::string title, std::string_view below, bool done) {
  govuk::Task task{.title = text(title), .href = record_href(opened, below)};
  if (done)
    task.status = text(say("Written"));
  else
    task.tag = govuk::Tag{.content = text(say("Not yet written")), .classes = "govuk-tag--yellow"};
  return task;
}

Html tasks(const Opened& opened, const Review& review) {
  const auto informed = informed_by(situation_of(opened), review);
  const bool asked = !std::ranges::all_of(informed, is_silent);
  const auto missing = missing_from(situation_of(opened), review);
  govuk::TaskList list{.id_prefix = "review"};
  list.tasks.push_back(govuk::Task{.title = text(say("Ask an agency")),
                                   .href = record_href(opened, "/sharing/ask"),
                                   .hint = text(say("Under Sharing. What is asked there is shown "
                                                    "here, and so is the answer"))});
  list.tasks.push_back(task_at(opened,
                               say("What an agency said otherwise, or why it was not asked"),
                               "/reviews/agency", asked));
  list.tasks.push_back(task_at(opened, say("What the child says"), "/reviews/heard?of=child",
                               heard_of(review, HeardWhom::child) != nullptr));
  list.tasks.push_back(task_at(opened, say("What parents or carers say"),
                               "/reviews/heard?of=parents",
                               heard_of(review, HeardWhom::parents) != nullptr));
  list.tasks.push_back(task_at(opened, say("What has changed, and what follows"), "/reviews/found",
                               findings_of(review) != nullptr));
  govuk::Task signing{.title = text(say("Read it through and sign"))};
  if (missing.empty())
    signing.href = record_href(opened, "/reviews/sign");
  else
    signing.status = text(say("Cannot be signed yet"));
  list.tasks.push_back(std::move(signing));
  return govuk::task_list(list) + missing_block(missing);
}

/// Why there is a review, and what happened.
Html reason(const Opened& opened, const Review& review) {
  const auto names = desk::names_for(opened.service);
  const auto& r = review.begun.record;
  auto shown = govuk::paragraph(text(why_words(review))) +
               govuk::aside(text(say("Reviewer: {name}", {{"name", names.person(r.review_by)}})));
  if (!r.review_events.empty()) shown += entries_list(opened, r.review_events);
  return shown;
}

/// Significant, and not among what was taken into account: for whoever signs to look at once more.
Html left_out(const Opened& opened, const Review& review) {
  const auto* found = findings_of(review);
  if (found == nullptr) return {};
  std::vector<EventId> entries;
  for (const auto& one : waiting(situation_of(opened)))
    if (std::ranges::find(taken_into(found->record), one.entry) == taken_into(found->record).end())
      entries.push_back(one.entry);
  if (entries.empty()) return {};
  return govuk::inset_text(
      {.content = govuk::paragraph(text(say("This happened since the last review and is not said "
                                            "to be taken into account:"))) +
                  entries_list(opened, entries)});
}

Html signed_words(const Opened& opened, const Review& review) {
  const auto names = desk::names_for(opened.service);
  const auto words = overview::recorded_words(review.signed_->envelope, names);
  return govuk::paragraph(
      govuk::tag({.content = text(say("Signed")), .classes = "govuk-tag--green"}) + text(" ") +
      text(words));
}

Response review_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "review", [&](const Opened& opened) {
    const auto id = visit.id<EventId>("review");
    const auto* review = id ? find_review(*opened.file.reviews, *id) : nullptr;
    if (review == nullptr) return overview::not_found(site, visit);
    auto page = overview::record_page(visit, opened, title_of(*review), part);
    page.back = govuk::BackLink{.href = record_href(opened, here)};
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(title_of(*review))) +
                reason(opened, *review);
    if (review->signed_)
      page.main += signed_words(opened, *review);
    else if (overview::may_now(opened, *visit.reader, Operation::assess))
      page.main += tasks(opened, *review);
    page.main += whole_of(opened, *review);
    return overview::plain_page(site, visit, std::move(page));
  });
}

// ---- forms

constexpr overview::FormsOf form_of{here, part};

RecordForm agency_form(const Opened&, const Visit&, const Review& review) {
  auto form = form_of(AgencySaid::kind,
                      say("What an agency said otherwise, or why it was not asked"), say("Save"));
  form.given = {{std::string(AgencySaid::fields[0].name), Value{review.id().text()}}};
  return form;
}

RecordForm heard_form(const Opened&, const Visit& visit, const Review& review) {
  auto form = form_of(Heard::kind, say("Hear the child, or parents and carers"), say("Save"));
  form.given = {{std::string(Heard::fields[0].name), Value{review.id().text()}}};
  const auto of = visit.request.query.value_or("of", "");
  for (const auto& word : words_of(HeardWhom{}))
    if (word.wire == of)
      form.prefilled.fields.emplace_back(Heard::fields[1].name, std::string(word.wire));
  return form;
}

/// Everything since the last review, and what the review is about; what was found before is there
/// to be changed.
RecordForm found_form(const Opened& opened, const Visit&, const Review& review) {
  auto form = form_of(ReviewFound::kind, say("What has changed, and what follows"), say("Save"));
  form.given = {{std::string(ReviewFound::fields[0].name), Value{review.id().text()}}};
  auto& events = form.options[ReviewFound::fields[3].name];
  for (const auto& one : waiting(situation_of(opened)))
    events.push_back({one.entry.text(), one.what});
  if (const auto* found = findings_of(review))
    form.prefilled = web::form_from(holdfast::write(ReviewFound::fields, &found->record),
                                    overview::typed_of(ReviewFound::fields));
  return form;
}

using FormFor = RecordForm (*)(const Opened&, const Visit&, const Review&);

void add(const Site& site, std::vector<web::Route>& all, std::string_view pattern,
         FormFor form_for) {
  const auto page_part = "form:review-" + std::string(pattern.substr(pattern.rfind('/') + 1));
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back({method, pattern, web::Need(Operation::assess),
                   [&site, page_part, form_for](const Visit& visit) {
                     return overview::with_record_now(
                         site, visit, page_part, [&](const Opened& opened) {
                           const auto* review = under_way(*opened.file.reviews);
                           if (review == nullptr) return overview::not_found(site, visit);
                           auto form = form_for(opened, visit, *review);
                           const auto then = std::string(here) + "/" + review->id().text();
                           form.then = then;
                           return overview::ask_or_take(site, visit, opened, form);
                         });
                   }});
}

/// The one under way, or, where the same form comes a second time, the one that it signed.
const Review* to_sign(const Opened& opened) {
  const auto* open = under_way(*opened.file.reviews);
  return open != nullptr ? open : last_signed(*opened.file.reviews);
}

Response sign_page(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:review-sign", [&](const Opened& opened) {
    const auto* review = to_sign(opened);
    const bool shows = visit.request.method == web::Method::get;
    if (review == nullptr || (shows && review->signed_)) return overview::not_found(site, visit);
    Signing signing{
        .title = say("Read the review through and sign"),
        .button = say("I stand for this review: sign"),
        .back = review_href(opened, *review),
        .whole = reason(opened, *review) + whole_of(opened, *review) + left_out(opened, *review),
        .missing = missing_from(situation_of(opened), *review),
        .made = holdfast::Event(Event(ReviewSigned{review->id(), entries_under(*review)})),
        .made_before = {}};
    for (const auto* one : signed_reviews(*opened.file.reviews))
      signing.made_before.push_back(one->signed_->envelope);
    return read_and_sign(site, visit, opened, signing);
  });
}

}  // namespace

void add_review(const Site& site, std::vector<web::Route>& all) {
  all.push_back({web::Method::get, "/records/{record}/reviews/{review}",
                 web::Need(Operation::open_record),
                 [&site](const Visit& visit) { return review_page(site, visit); }});
  add(site, all, "/records/{record}/reviews/agency", agency_form);
  add(site, all, "/records/{record}/reviews/heard", heard_form);
  add(site, all, "/records/{record}/reviews/found", found_form);
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back({method, "/records/{record}/reviews/sign", web::Need(Operation::assess),
                   [&site](const Visit& visit) { return sign_page(site, visit); }});
}

}  // namespace holdfast::reviews
