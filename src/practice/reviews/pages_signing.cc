// See pages_signing.h.
#include "practice/reviews/pages_signing.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/prose.h"
#include "practice/reviews/views.h"
#include "web/csrf.h"
#include "web/forms_from_shapes.h"

namespace holdfast::reviews {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;

struct Place {
  const Site& site;
  const Visit& visit;
  const Opened& opened;
};

Html sign_form(const Place& at, const std::string& button) {
  return govuk::form(
      {.action = at.visit.request.path,
       .content =
           web::csrf_field(at.visit.csrf) +
           govuk::hidden("event", overview::event_of(at.site, at.visit.request.form).text()) +
           govuk::hidden("seen", at.opened.digest) +
           govuk::button({.content = text(button), .prevent_double_click = true})});
}

Response show(const Place& at, const Signing& signing, const Problems& problems) {
  auto page = overview::record_page(at.visit, at.opened, signing.title, part);
  page.back = govuk::BackLink{.href = signing.back};
  page.status = problems.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(problems, {});
  page.main =
      govuk::heading(1, govuk::Size::l, text(signing.title)) + signing.whole +
      (signing.missing.empty() ? sign_form(at, signing.button) : missing_block(signing.missing));
  return overview::plain_page(at.site, at.visit, std::move(page));
}

bool was_signed_by_this(const Visit& visit, const Signing& signing) {
  const auto event = EventId::from(visit.request.form.value_or("event", ""));
  return event && std::ranges::any_of(signing.made_before, [&](const Envelope& one) {
           return one.event == *event && one.actor == visit.reader->person;
         });
}

Response sign(const Place& at, const Signing& signing) {
  const auto kind = view_of(signing.made).shape.kind;
  if (was_signed_by_this(at.visit, signing))
    return overview::saved(at.site, at.visit, signing.back, kind);
  const auto& form = at.visit.request.form;
  // What came from no page was read by nobody.
  if (!form.has("seen")) return show(at, signing, {{"", say("Read it through, then sign")}});
  const auto done = desk::record(at.site.desk, *at.visit.reader,
                                 {.event = overview::event_of(at.site, form),
                                  .parts = {{at.opened.record, signing.made}},
                                  .more = {},
                                  .reason = "",
                                  .seen = std::string(form.value_or("seen", ""))});
  if (done) return overview::saved(at.site, at.visit, signing.back, kind);
  if (const auto* wrong = std::get_if<Problems>(&done.error())) return show(at, signing, *wrong);
  if (std::holds_alternative<desk::Conflict>(done.error()))
    return show(at, signing,
                {{"", say("Something has changed since you looked. Look again, then sign")}});
  return overview::refused(at.site, at.visit, done.error(), at.opened.record);
}

}  // namespace

Response read_and_sign(const Site& site, const Visit& visit, const Opened& opened,
                       const Signing& signing) {
  const Place at{site, visit, opened};
  return visit.request.method == web::Method::get ? show(at, signing, {}) : sign(at, signing);
}

}  // namespace holdfast::reviews
