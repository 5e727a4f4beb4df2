// Reading an assessment through and standing for it. What is signed is what its signer had before
// them: where somebody wrote in between, the page says so and shows it again.
#include <algorithm>

#include "base/london.h"
#include "base/words.h"
#include "desk/documents.h"
#include "desk/intake.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/pages.h"
#include "practice/assessment/pages_parts.h"
#include "practice/assessment/views.h"
#include "practice/assessment/views_document.h"
#include "practice/history.h"
#include "practice/situation.h"
#include "records/worded.h"
#include "web/csrf.h"
#include "web/forms_from_shapes.h"

namespace holdfast::assessment {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;
constexpr std::string_view shown_field = "shown";
constexpr std::string_view over_field = "over";

Html who_else(const Opened& opened, const Assessment& one) {
  const auto needed = needed_for(situation_of(opened), one);
  if (needed == Authority::assessor)
    return govuk::paragraph(text(say("No level in it takes anybody else to agree.")));
  return govuk::inset_text(
      {.content = text(
           say("Before it is complete it is read and countersigned: {who}.",
               {{"who", say(words_of(Authority{})[static_cast<std::size_t>(needed)].label)}}))});
}

Response show_signing(const Site& site, const Visit& visit, const Opened& opened,
                      const std::pair<const Assessment&, Problems>& what) {
  const auto& [one, problems] = what;
  auto page = overview::record_page(visit, opened, say("Read it through and sign"), part);
  page.back = govuk::BackLink{.href = record_href(opened.record, href_of(one))};
  page.status = problems.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(problems, {});
  std::vector<Html> missing;
  for (const auto& words : missing_from(situation_of(opened), one)) missing.push_back(text(words));
  auto end =
      missing.empty()
          ? who_else(opened, one) +
                govuk::form(
                    {.action = visit.request.path,
                     .content = web::csrf_field(visit.csrf) +
                                govuk::hidden("event",
                                              overview::event_of(site, visit.request.form).text()) +
                                govuk::hidden("seen", opened.digest) +
                                govuk::button({.content = text(say("I stand for this: sign")),
                                               .prevent_double_click = true})})
          : govuk::inset_text({.content = govuk::paragraph(text(say("Before it can be signed:"))) +
                                          govuk::plain_list(missing)});
  page.main = govuk::heading(1, govuk::Size::l, text(say("Read it through and sign"))) +
              gaps_count(opened, one) + whole_of(opened, one) + std::move(end);
  return overview::plain_page(site, visit, std::move(page));
}

/// The words of it as they stand, sealed with the signature: what is shown of it later can come to
/// differ with the words of our pages.
Result<desk::Part> signed_part(const Site& site, const Visit& visit, const Opened& opened,
                               const Assessment& one) {
  constexpr std::string_view field = "kept_copy";
  desk::Intake intake(site.desk);
  intake.begin(field, say("Assessment as signed {day}", {{"day", opened.today().text()}}) + ".txt");
  const auto open = open_part_of(opened);
  const auto* everybodys = find(*open.file.assessment, one.id());
  if (everybodys == nullptr) return failed(Failure::Kind::damaged, say("It cannot be read"));
  auto copy = written_out(open, *everybodys, std::nullopt);
  copy.standing = {say("Signed by {name} at {when}",
                       {{"name", desk::names_for(opened.service).person(visit.reader->person)},
                        {"when", in_words(visit.now)}}),
                   say("Before it is complete it takes: {who}",
                       {{"who", words_for(needed_for(situation_of(opened), one))}})};
  intake.take(text_of(copy) + gaps_as_text(opened, one));
  intake.end();
  const auto received = intake.received();
  auto document = desk::document_for(field, received, site.scanner);
  if (!document) return failed(Failure::Kind::damaged, document.error());
  const Signed made{one.id(), entries_under(*everybodys), **document,
                    needed_for(situation_of(opened), one)};
  return desk::Part{opened.record, holdfast::Event(Event(made)), received.files.front().sealed};
}

bool was_signed_by_this(const Assessment& one, const Visit& visit) {
  const auto event = EventId::from(visit.request.form.value_or("event", ""));
  return event && std::ranges::any_of(one.signatures, [&](const Signature& signature) {
           const auto& told = signature.made.envelope;
           return told.event == *event && told.actor == visit.reader->person;
         });
}

Response sign(const Site& site, const Visit& visit, const Opened& opened, const Assessment& one) {
  const auto then = record_href(opened.record, href_of(one));
  // The copy says what is so now: a repeated press would be another signature.
  if (was_signed_by_this(one, visit)) return overview::saved(site, visit, then, Signed::kind);
  const auto made = signed_part(site, visit, opened, one);
  if (!made) return overview::failed(site, visit, made.error());
  const auto& form = visit.request.form;
  const auto done = desk::record(site.desk, *visit.reader,
                                 {.event = overview::event_of(site, form),
                                  .parts = {*made},
                                  .more = {},
                                  .reason = "",
                                  .seen = std::string(form.value_or("seen", ""))});
  if (done) return overview::saved(site, visit, then, Signed::kind);
  if (const auto* wrong = std::get_if<Problems>(&done.error()))
    return show_signing(site, visit, opened, {one, *wrong});
  if (std::holds_alternative<desk::Conflict>(done.error()))
    return show_signing(
        site, visit, opened,
        {one, {{"", say("Something has changed since you looked. Look again, then sign")}}});
  return overview::refused(site, visit, done.error(), opened.record);
}

Response sign_page(const Site& site, const Visit& visit) {
  return with_assessment(site, visit, "form:sign",
                         [&](const Opened& opened, const Assessment& one) {
                           return visit.request.method == web::Method::get
                                      ? show_signing(site, visit, opened, {one, {}})
                                      : sign(site, visit, opened, one);
                         });
}

/// What a manager says of the signature that their page showed: somebody else may have answered it,
/// or its writer signed anew.
Response answer_page(const Site& site, const Visit& visit, RecordForm form,
                     std::string_view names_it) {
  return with_assessment(
      site, visit, "form:countersign", [&](const Opened& opened, const Assessment& one) {
        if (one.signatures.empty()) return overview::not_found(site, visit);
        const auto last = one.signatures.back().made.id().text();
        const auto then = href_of(one);
        form.then = then;
        form.given = {{std::string(names_it), Value{last}}};
        form.before = left_open_block(opened, one) + whole_of(opened, one);
        form.after = [last](const web::Form&) { return govuk::hidden(shown_field, last); };
        const auto& sent = visit.request.form;
        const bool posts = visit.request.method == web::Method::post;
        if (posts && sent.value_or(shown_field, "") != last)
          return overview::show_form(
              site, visit, form, opened,
              {sent, {{"", say("It was signed anew since you read it. Read it again")}}, {}});
        return ask_or_take(site, visit, opened, {form, {}});
      });
}

Response countersign_page(const Site& site, const Visit& visit) {
  return answer_page(site, visit,
                     {.kind = Countersigned::kind,
                      .title = say("Countersign it"),
                      .button = say("Countersign"),
                      .then = {},
                      .part = part},
                     Countersigned::fields[0].name);
}

Response return_page(const Site& site, const Visit& visit) {
  return answer_page(site, visit,
                     {.kind = Returned::kind,
                      .title = say("Send it back"),
                      .button = say("Send it back"),
                      .then = {},
                      .part = part},
                     Returned::fields[0].name);
}

}  // namespace

std::string href_of(const Assessment& one, std::string_view below) {
  return "/assessment/" + one.id().text() + std::string(below);
}

namespace {
overview::RecordPage on_assessment(const Site& site, const Visit& visit,
                                   const AssessmentPage& page) {
  return [&](const Opened& opened) {
    const auto id = visit.id<EventId>("assessment");
    const auto* one = id ? find(*opened.file.assessment, *id) : nullptr;
    return one == nullptr ? overview::not_found(site, visit) : page(opened, *one);
  };
}
}  // namespace

Response with_assessment(const Site& site, const Visit& visit, std::string_view opens,
                         const AssessmentPage& page) {
  return overview::with_record_now(site, visit, opens, on_assessment(site, visit, page));
}

Response with_read(const Site& site, const Visit& visit, std::string_view opens,
                   const AssessmentPage& page) {
  return overview::with_record(site, visit, opens, on_assessment(site, visit, page));
}

namespace {

/// What others wrote in that place, as it stands.
Html what_stands(const Opened& opened, const StandingForm& asked) {
  Html words;
  const auto* told = asked.over ? opened.file.history->find(*asked.over) : nullptr;
  if (told == nullptr) return words;
  const auto stands = write(holdfast::view_of(told->standing()));
  for (const auto& field : overview::fields_of(asked.form.kind)) {
    const auto* value = holdfast::find(stands, field.name);
    if (field.kind == FieldKind::long_text && value != nullptr && value->text() != nullptr)
      words += govuk::as_written(*value->text());
  }
  return govuk::inset_text({.content = govuk::paragraph(text(say("It says now:"))) + words});
}

/// Somebody else's words came to stand there after the page was opened, or the draft begun; the
/// same post sent twice is no other.
bool was_written_over(const StandingForm& asked, const web::Form& typed) {
  if (!asked.over) return false;
  const auto stands = asked.over->text();
  return typed.value_or(over_field, "") != stands && typed.value_or("event", "") != stands;
}

}  // namespace

Response ask_or_take(const Site& site, const Visit& visit, const Opened& opened,
                     const StandingForm& asked) {
  auto form = asked.form;
  const auto over = asked.over ? asked.over->text() : std::string();
  form.after = [after = asked.form.after, over](const web::Form& typed) {
    return (after ? after(typed) : Html{}) + govuk::hidden(over_field, over);
  };
  const auto& sent = visit.request.form;
  if (visit.request.method == web::Method::post) {
    if (sent.has(overview::show_more))
      return overview::show_form(site, visit, form, opened, {sent, {}, {}});
    if (!was_written_over(asked, sent)) return overview::take(site, visit, form, opened);
    form.before += what_stands(opened, asked);
    return overview::show_form(
        site, visit, form, opened,
        {sent,
         {{"", say("Somebody wrote here after you opened this page. Take over what is right in "
                   "theirs, then save")}},
         {}});
  }
  auto typed = overview::draft_or_empty(site, visit);
  const auto fields = overview::typed_of(overview::fields_of(form.kind));
  if (typed.fields.empty())
    typed = web::form_from(asked.stands, fields);
  else if (was_written_over(asked, typed))
    form.before +=
        govuk::paragraph(text(say("Somebody wrote here after you began. Take over what is right "
                                  "in theirs, then save."))) +
        what_stands(opened, asked);
  return overview::show_form(site, visit, form, opened, {typed, {}, {}});
}

void add_signing(const Site& site, std::vector<web::Route>& all) {
  using web::Method;
  const auto add = [&](std::string_view pattern, Operation need,
                       Response (*page)(const Site&, const Visit&)) {
    for (const auto method : {Method::get, Method::post})
      all.push_back({method, pattern, web::Need(need),
                     [&site, page](const Visit& visit) { return page(site, visit); }});
  };
  add("/records/{record}/assessment/{assessment}/sign", Operation::assess, sign_page);
  add("/records/{record}/assessment/{assessment}/countersign", Operation::countersign,
      countersign_page);
  add("/records/{record}/assessment/{assessment}/return", Operation::countersign, return_page);
}

}  // namespace holdfast::assessment
