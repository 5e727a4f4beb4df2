// Answering what another agency was asked: a form for each kind of answer, so that nobody is asked
// what does not concern them, and the documents that go with it.
#include <algorithm>

#include "base/london.h"
#include "base/words.h"
#include "desk/documents.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/history.h"
#include "practice/overview/views_files.h"
#include "practice/service/service.h"
#include "practice/sharing/pages_for_us.h"
#include "practice/sharing/views.h"
#include "web/csrf.h"

namespace holdfast::sharing {
namespace {

using access::Operation;
using desk::Addressed;
using govuk::Html;
using govuk::text;
using overview::Site;
using web::Form;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;

bool grades_intelligence(const Addressed& opened, const access::Reader& reader) {
  const auto& agencies = opened.service.service->agencies;
  const auto at = agencies.find(reader.agency);
  return at != agencies.end() && at->second.kind == service::AgencyKind::police;
}

std::string natures_wire() { return natures(Asks::intelligence).front().value; }

// ---- answering

/// An answer's kind, from the address: its outcome, and whether it is intelligence.
struct Kind {
  Outcome outcome{};
  Asks asks{};
};

std::optional<Kind> kind_in(const Addressed& opened, const access::Reader& reader,
                            const Form& typed) {
  const auto words = words_of(Outcome{});
  const auto wire = typed.value_or(Answered::fields[1].name, "");
  const auto at = std::ranges::find(words, wire, &Word::wire);
  if (at == words.end()) return std::nullopt;
  const bool graded = typed.value_or(Answered::fields[3].name, "") == natures_wire() &&
                      grades_intelligence(opened, reader);
  return Kind{static_cast<Outcome>(at->value),
              graded ? Asks::intelligence : Asks::facts_and_opinions};
}

/// Asked of whoever refuses: nothing of what they would have told.
bool is_of_what_is_told(const Field& field) {
  constexpr std::size_t conditions = 13;
  constexpr std::size_t document = 15;
  return std::ranges::any_of(
      std::span(Answered::fields).subspan(conditions, document - conditions + 1),
      [&](const Field& one) { return one.name == field.name; });
}

/// The questions that belong to it: who gave it is asked only of who writes down what they heard,
/// and whom it is about only where the law asks for it. Source: sources.md#person-categories
std::vector<Field> fields_for(const Kind& kind, Regime regime) {
  Answered partly;
  partly.outcome = kind.outcome;
  partly.handling_code = HandlingCode::lawful_sharing_with_conditions;
  const bool graded = kind.asks == Asks::intelligence;
  if (graded) partly.answer_nature = Nature::intelligence;
  auto fields = overview::typed_of(Answered::fields);
  std::erase_if(fields, [&](const Field& field) {
    const auto is = [&](std::size_t at) { return field.name == Answered::fields[at].name; };
    const bool fixed = is(1) || (graded && is(3));
    const bool ours = field.name == std::rbegin(Answered::fields)->name;
    const bool categories = is(14) && regime != Regime::law_enforcement;
    const bool refused = kind.outcome == Outcome::declined && is_of_what_is_told(field);
    return fixed || ours || categories || refused ||
           (field.asked != nullptr && !field.asked(&partly));
  });
  return fields;
}

struct Answering {
  std::string title;
  std::string_view kind;
  std::vector<Field> fields;
  web::Options options;
  Html before = {};
  Html hidden = {};
  Answers given = {};  ///< what nobody types
};
/// What the address asks for; nothing: not to be asked now.
using AnsweringOf = std::optional<Answering> (*)(const Addressed& opened,
                                                 const access::Reader& reader, const Form& typed);

/// Of what is about the thing: the first field names it.
Answers names_it(const Addressed& opened, std::string_view kind) {
  return {{std::string(overview::fields_of(kind).front().name), Value{opened.item.item.text()}}};
}

Answering ending_of(const Addressed& opened) {
  return {.title = say("What became of it?"),
          .kind = ActionEnded::kind,
          .fields = overview::typed_of(ActionEnded::fields),
          .options = {},
          .given = names_it(opened, ActionEnded::kind)};
}

std::optional<Answering> asking_for_time(const Addressed& opened, const access::Reader&,
                                         const Form&) {
  const auto* request = find(*opened.file.sharing, opened.item.item);
  if (request == nullptr || standing_of(*request) != RequestIs::waiting) return std::nullopt;
  return Answering{
      .title = say("Ask for more time"),
      .kind = MoreTimeAsked::kind,
      .fields = overview::typed_of(MoreTimeAsked::fields),
      .options = {},
      .before = govuk::paragraph(text(say("Until we agree, the answer stays due when it was."))),
      .given = names_it(opened, MoreTimeAsked::kind)};
}

std::string title_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::in_full:
      return say("Answer in full");
    case Outcome::in_part:
      return say("Answer in part");
    case Outcome::declined:
      return say("We cannot answer");
  }
  return {};
}

/// For agencies that grade what they know.
Html way_to_grade(const Addressed& opened, const access::Reader& reader, const Kind& kind) {
  const bool offered = kind.outcome != Outcome::declined && kind.asks == Asks::facts_and_opinions &&
                       grades_intelligence(opened, reader);
  if (!offered) return {};
  const auto wire = words_of(Outcome{})[static_cast<std::size_t>(kind.outcome)].wire;
  return govuk::paragraph(
      govuk::link(for_us_href(opened.record, opened.item.item,
                              "/answer?outcome=" + std::string(wire) + "&" +
                                  std::string(Answered::fields[3].name) + "=" + natures_wire()),
                  text(say("It is intelligence: answer with its grades"))));
}

/// Nothing where the address says no way of answering.
std::optional<Answering> answering(const Addressed& opened, const access::Reader& reader,
                                   const Form& typed) {
  if (opened.item.sort == ItemSort::share) return std::nullopt;
  const auto* request = find(*opened.file.sharing, opened.item.item);
  if (request == nullptr) return ending_of(opened);
  const auto kind = kind_in(opened, reader, typed);
  if (!kind) return std::nullopt;
  const auto& outcome = Answered::fields[1];
  const auto& nature = Answered::fields[3];
  auto hidden = govuk::hidden(outcome.name, typed.value_or(outcome.name, ""));
  if (kind->asks == Asks::intelligence) hidden += govuk::hidden(nature.name, natures_wire());
  return Answering{.title = title_of(kind->outcome),
                   .kind = Answered::kind,
                   .fields = fields_for(*kind, request->asked.record.regime),
                   .options = {{nature.name, natures(kind->asks)}},
                   .before = way_to_grade(opened, reader, *kind),
                   .hidden = std::move(hidden),
                   .given = names_it(opened, Answered::kind)};
}

/// What they say of their own accord beside what is addressed to them.
std::optional<Answering> telling_more(const Addressed& opened, const access::Reader& reader,
                                      const Form&) {
  auto own = own_words(opened.service, reader, london_date(opened.now), opened.item.item);
  return Answering{.title = say("Tell us something new"),
                   .kind = own.kind,
                   .fields = std::move(own.fields),
                   .options = std::move(own.options),
                   .given = std::move(own.given)};
}

struct Shown {
  const Form& typed;
  const Problems& problems;
};

Response show(const Site& site, const Visit& visit, const Addressed& opened,
              const std::pair<Answering, Shown>& what) {
  const auto& [form, shown] = what;
  const auto* request = find(*opened.file.sharing, opened.item.item);
  web::Page page{.title = form.title};
  page.back = govuk::BackLink{.href = for_us_href(opened.record, opened.item.item)};
  page.status = shown.problems.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(shown.problems, form.fields);
  auto asks = govuk::as_written(request != nullptr ? request->asked.record.question.value
                                                   : opened.item.words);
  // Asked again, it is asked in new words, and the first say what about.
  if (request != nullptr && &question_of(*request) != &request->asked.record.question)
    asks += govuk::as_written(question_of(*request).value);
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(form.title)) + child_words(opened) +
      govuk::inset_text({.content = asks}) + form.before +
      govuk::form(
          {.action = visit.request.path,
           .content = web::csrf_field(visit.csrf) +
                      govuk::hidden("event", overview::event_of(site, shown.typed).text()) +
                      form.hidden +
                      web::inputs({form.fields, &shown.typed, &shown.problems, &form.options}) +
                      govuk::button({.content = text(say("Send")), .prevent_double_click = true}),
           .attributes = {{"data-holdfast-draft", visit.request.path},
                          {"enctype", "multipart/form-data"}}}));
  return overview::plain_page(site, visit, std::move(page));
}

Response ask(const Site& site, const Visit& visit, AnsweringOf asked) {
  return with_item(site, visit, [&](const Addressed& opened) {
    auto form = asked(opened, *visit.reader, visit.request.query);
    if (!form) return web::see_other(for_us_href(opened.record, opened.item.item));
    const auto draft = overview::draft_or_empty(site, visit);
    return show(site, visit, opened, {std::move(*form), {draft, {}}});
  });
}

/// What was sent, with what nobody types.
overview::Sent sent_about(const Site& site, const Visit& visit, const Addressed& opened,
                          const Answering& answering) {
  const overview::RecordForm form{
      .kind = answering.kind, .title = {}, .button = {}, .then = {}, .given = answering.given};
  return overview::sent(site, visit, form, opened.record);
}

Response take(const Site& site, const Visit& visit, AnsweringOf asked) {
  return with_item(site, visit, [&](const Addressed& opened) {
    const auto& typed = visit.request.form;
    auto form = asked(opened, *visit.reader, typed);
    if (!form) return web::see_other(for_us_href(opened.record, opened.item.item));
    auto [parts, problems] = sent_about(site, visit, opened, *form);
    if (problems.empty()) {
      const auto done =
          desk::answer_addressed(site.desk, *visit.reader,
                                 {overview::event_of(site, typed), opened.record, opened.item.item,
                                  std::move(parts.front().what), std::move(parts.front().files)});
      if (done)
        return overview::saved(site, visit, for_us_href(opened.record, opened.item.item),
                               form->kind);
      const auto* wrong = std::get_if<Problems>(&done.error());
      if (wrong == nullptr) return overview::refused(site, visit, done.error(), opened.record);
      problems = *wrong;
    }
    overview::ask_for_files_again(form->kind, visit.request.received, problems);
    return show(site, visit, opened, {std::move(*form), {typed, problems}});
  });
}

/// As it stood when it was passed on; an answer's own as it stands.
Response document_page(const Site& site, const Visit& visit) {
  return with_item(site, visit, [&](const Addressed& opened) {
    const auto id = visit.id<EventId>("entry");
    const auto* told = id ? opened.file.history->find(*id) : nullptr;
    if (told == nullptr) return overview::not_found(site, visit);
    const auto* share = find_share(*opened.file.sharing, opened.item.item);
    const auto at = share != nullptr ? share->given.envelope.recorded : opened.now;
    const auto filed = desk::document_at(*told, at);
    if (!filed) return overview::not_found(site, visit);
    const auto kept_in = told->entry.envelope.merged_from.value_or(opened.record);
    auto bytes = desk::document_bytes(site.desk, kept_in, filed->by, filed->document);
    if (!bytes) return overview::failed(site, visit, bytes.error());
    return overview::download(filed->document, std::move(*bytes));
  });
}

}  // namespace

void add_answering(const Site& site, std::vector<web::Route>& all) {
  const web::Need answers(Operation::record_event);
  const auto add = [&](std::string_view pattern, AnsweringOf asked) {
    all.push_back({web::Method::get, pattern, answers,
                   [&site, asked](const Visit& visit) { return ask(site, visit, asked); }});
    all.push_back({web::Method::post, pattern, answers,
                   [&site, asked](const Visit& visit) { return take(site, visit, asked); },
                   web::Brings::files});
  };
  add("/for-us/{record}/{item}/answer", answering);
  add("/for-us/{record}/{item}/more-time", asking_for_time);
  add("/for-us/{record}/{item}/more", telling_more);
  all.push_back({web::Method::get, "/for-us/{record}/{item}/documents/{entry}", answers,
                 [&site](const Visit& visit) { return document_page(site, visit); }});
}

}  // namespace holdfast::sharing
