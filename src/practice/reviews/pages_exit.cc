// The exit review: what is left and who holds it, who was told, and standing for it.
#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/views.h"
#include "practice/overview/views_parts.h"
#include "practice/reviews/pages_signing.h"
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

Html ways_on(const Opened& opened, const access::Reader& reader, const Exit& exit) {
  if (!overview::may_now(opened, reader, Operation::assess)) return {};
  const auto missing = missing_from(situation_of(opened), exit);
  std::vector<Html> buttons;
  if (missing.empty() && exit.standing() != ReviewIs::signed_)
    buttons.push_back(govuk::button({.content = text(say("Read it through and sign")),
                                     .href = record_href(opened, "/reviews/exit/sign")}));
  buttons.push_back(
      overview::secondary(say("Add what is left"), record_href(opened, "/reviews/exit/left")));
  buttons.push_back(
      overview::secondary(say("Add who was told"), record_href(opened, "/reviews/exit/told")));
  return missing_block(missing) + govuk::button_group(buttons);
}

Response exit_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "exit_review", [&](const Opened& opened) {
    const auto exit = exit_of(situation_of(opened));
    auto page = overview::record_page(visit, opened, say("The exit review"), part);
    page.back = govuk::BackLink{.href = record_href(opened, here)};
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(say("The exit review"))) +
                govuk::paragraph(exit_tag(exit)) + exit_block(opened, exit) +
                ways_on(opened, *visit.reader, exit);
    return overview::plain_page(site, visit, std::move(page));
  });
}

constexpr overview::FormsOf form_of{exit_here, part};

RecordForm left_form(const Opened&) {
  return form_of(ExitLeft::kind, say("What is left, and who holds it"), say("Save"));
}

RecordForm told_form(const Opened&) {
  return form_of(ExitTold::kind, say("Who was told that the work ends"), say("Save"));
}

Response sign_page(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:exit-sign", [&](const Opened& opened) {
    const auto exit = exit_of(situation_of(opened));
    Signing signing{.title = say("Read the exit review through and sign"),
                    .button = say("I stand for this exit review: sign"),
                    .back = record_href(opened, exit_here),
                    .whole = exit_block(opened, exit),
                    .missing = missing_from(situation_of(opened), exit),
                    .made = holdfast::Event(Event(ExitSigned{exit.entries()})),
                    .made_before = {}};
    for (const auto* one : exit.signatures) signing.made_before.push_back(one->envelope);
    return read_and_sign(site, visit, opened, signing);
  });
}

}  // namespace

void add_exit(const Site& site, std::vector<web::Route>& all) {
  all.push_back({web::Method::get, "/records/{record}/reviews/exit",
                 web::Need(Operation::open_record),
                 [&site](const Visit& visit) { return exit_page(site, visit); }});
  overview::add_form(site, all, "/records/{record}/reviews/exit/left", Operation::assess,
                     left_form);
  overview::add_form(site, all, "/records/{record}/reviews/exit/told", Operation::assess,
                     told_form);
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back({method, "/records/{record}/reviews/exit/sign", web::Need(Operation::assess),
                   [&site](const Visit& visit) { return sign_page(site, visit); }});
}

}  // namespace holdfast::reviews
