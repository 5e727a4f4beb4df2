// Putting off and setting aside. The form says again what is asked and why, so that the reason is
// written in the face of it.
#include "practice/attention/pages.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/attention/attention.h"
#include "practice/attention/views.h"
#include "practice/history.h"
#include "practice/overview/views_forms.h"

namespace holdfast::attention {
namespace {

using desk::Opened;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

/// The prompt that a form speaks of, among those its reader is told in full.
const Prompt* spoken_of(const Opened& opened, const web::Form& form) {
  const auto code = form.value_or("code", "");
  const auto basis = form.value_or("basis", "");
  const auto at = std::ranges::find_if(opened.prompts, [&](const Prompt& p) {
    return p.code == code && !p.basis.empty() && basis_text(p.basis) == basis;
  });
  return at == opened.prompts.end() ? nullptr : &*at;
}

/// Only those who may see what it rested on may see what was made of it.
Clearance clearance_of(const Opened& opened, const Prompt& prompt) {
  Clearance all;
  for (const auto& id : prompt.basis)
    if (const auto* told = opened.file.history->find(id))
      all = all.with(told->entry.envelope.clearance);
  return all;
}

Response show(const Site& site, const Visit& visit, const Opened& opened, const Prompt& prompt,
              const web::Form& typed, const Problems& problems) {
  overview::RecordForm form{.kind = PromptAnswered::kind,
                            .title = say("Put off or set aside"),
                            .button = say("Save"),
                            .then = ""};
  form.before = govuk::inset_text(
      {.content = govuk::paragraph(text(prompt.words)) + govuk::paragraph(text(prompt.why))});
  return overview::show_form(site, visit, form, opened,
                             {typed, problems,
                              govuk::hidden("code", std::string(prompt.code)) +
                                  govuk::hidden("basis", basis_text(prompt.basis))});
}

Response take(const Site& site, const Visit& visit, const Opened& opened, const Prompt& prompt) {
  const auto& form = visit.request.form;
  PromptAnswered answered;
  auto problems = overview::read_into(PromptAnswered::fields, &answered, form);
  if (!problems.empty()) return show(site, visit, opened, prompt, form, problems);
  answered.code = {std::string(prompt.code)};
  answered.basis = prompt.basis;
  const auto done = desk::record(site.desk, *visit.reader,
                                 {overview::event_of(site, form),
                                  {{opened.record, attention::Event(std::move(answered))}},
                                  clearance_of(opened, prompt),
                                  ""});
  if (done)
    return overview::saved(site, visit, overview::record_href(opened.record), PromptAnswered::kind);
  if (const auto* wrong = std::get_if<Problems>(&done.error()))
    return show(site, visit, opened, prompt, form, *wrong);
  return overview::refused(site, visit, done.error(), opened.record);
}

/// Somebody else may have seen to it meanwhile.
Response no_longer_asked(const Site& site, const Visit& visit, const Opened& opened) {
  auto page = overview::record_page(visit, opened, say("This is no longer asked"),
                                    overview::Part::overview);
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(say("This is no longer asked"))) +
      govuk::paragraph(text(say("What it rested on has changed, or it has been seen to."))) +
      govuk::paragraph(
          govuk::link(overview::record_href(opened.record), text(say("Go to the record")))));
  return overview::plain_page(site, visit, std::move(page));
}

Response put_off(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:put-off", [&](const Opened& opened) {
    const bool asks = visit.request.method == web::Method::get;
    const auto& form = asks ? visit.request.query : visit.request.form;
    const auto* prompt = spoken_of(opened, form);
    if (prompt == nullptr) return no_longer_asked(site, visit, opened);
    return asks ? show(site, visit, opened, *prompt, {}, {}) : take(site, visit, opened, *prompt);
  });
}

}  // namespace

std::vector<web::Route> routes(const Site& site) {
  std::vector<web::Route> all;
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back({method, "/records/{record}/put-off", web::Need(access::Operation::record_event),
                   [&site](const Visit& visit) { return put_off(site, visit); }});
  return all;
}

}  // namespace holdfast::attention
