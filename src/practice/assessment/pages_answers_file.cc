// Answers to a tool that were given elsewhere, brought as a file (FHIR QuestionnaireResponse). What
// the file says is checked, then shown in the tool's own form as if it had been typed there: it
// lies in the worker's draft, and nothing is saved that nobody has looked at.
#include <algorithm>

#include "base/words.h"
#include "desk/drafts.h"
#include "desk/text_in_file.h"
#include "govuk/buttons.h"
#include "govuk/choices.h"
#include "govuk/errors.h"
#include "govuk/inputs.h"
#include "govuk/prose.h"
#include "practice/assessment/instruments.h"
#include "practice/assessment/pages.h"
#include "practice/assessment/pages_parts.h"
#include "practice/assessment/views_items.h"
#include "practice/situation.h"
#include "practice/tools/scoring.h"
#include "practice/tools/tool.h"
#include "records/answers_said.h"
#include "web/csrf.h"

namespace holdfast::assessment {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::Site;
using tools::Tool;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;
constexpr std::string_view file_field = "answers";
constexpr std::string_view replace_field = "replace";

/// Who brings answers to which tool of which child.
struct Bringing {
  const Site& site;
  const Visit& visit;
  const Opened& opened;
  const Tool& tool;

  std::string form_path() const {
    return "/records/" + opened.record.text() + "/instruments/" + tool.key;
  }
};

/// What somebody has typed into the form of the tool already.
Result<bool> was_begun(const Bringing& at) {
  const auto draft = desk::draft_of(at.site.desk, at.visit.reader->person, at.form_path());
  if (!draft) return Unexpected{draft.error()};
  return draft->has_value();
}

govuk::ErrorMessage error_of(std::string_view field, const Problems& problems) {
  std::string words;
  for (const auto& one : problems)
    if (one.field == field) words += (words.empty() ? "" : ". ") + one.words;
  return words.empty() ? govuk::ErrorMessage{} : govuk::ErrorMessage{text(words)};
}

Html replace_question(const Problems& problems) {
  return govuk::checkboxes(
      {.name = std::string(replace_field),
       .fieldset =
           govuk::Fieldset{.legend = {.content = text(say("You have begun to fill this tool in"))}},
       .error = error_of(replace_field, problems),
       .choices = {
           {.value = "yes",
            .label = {text(say("Put the answers of the file in place of what I typed"))}}}});
}

Response file_form(const Bringing& at, const Problems& problems) {
  const auto& [site, visit, opened, tool] = at;
  const auto begun = was_begun(at);
  if (!begun) return overview::failed(site, visit, begun.error());
  auto page = overview::record_page(visit, opened, say("Bring answers from a file"), part);
  page.back = govuk::BackLink{.href = at.form_path()};
  page.status = problems.empty() ? 200 : unprocessable;
  if (!problems.empty()) {
    govuk::ErrorSummary summary;
    for (const auto& one : problems) summary.errors.push_back({text(one.words), "#" + one.field});
    page.error_summary = govuk::error_summary(summary);
  }
  auto content =
      web::csrf_field(visit.csrf) +
      govuk::file_upload(
          {.name = std::string(file_field),
           .label = {.content = text(say("Choose the file")), .classes = "govuk-label--s"},
           .hint = {text(say("JSON, a FHIR R4 QuestionnaireResponse of 2 MB or less"))},
           .error = error_of(file_field, problems),
           .attributes = {{"accept", ".json,application/json"}}}) +
      (*begun ? replace_question(problems) : Html{}) +
      govuk::button({.content = text(say("Read the answers")), .prevent_double_click = true});
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(page.title)) +
      govuk::paragraph(text(say("Answers to {tool} that were given elsewhere. You see them before "
                                "anything is saved.",
                                {{"tool", say(tool.title)}}))) +
      govuk::form({.action = visit.request.path,
                   .content = std::move(content),
                   .attributes = {{"enctype", "multipart/form-data"}}}));
  return overview::plain_page(site, visit, std::move(page));
}

struct Brought {
  desk::FileText file;
  ItemAnswers answers;
};

Problems of_file(std::string words) { return {{std::string(file_field), std::move(words)}}; }

/// A fault is said with the question, or the place in the file, that it is at.
std::string fault_words(const Questionnaire& asked, const Problem& one) {
  if (one.field.empty() || one.field == "questionnaire") return one.words;
  const auto* item = find(asked.items, one.field);
  const auto where = item != nullptr ? say(item->text) : one.field;
  return say("{question}: {wrong}", {{"question", where}, {"wrong", one.words}});
}

Result<Brought, Problems> brought_in(const Visit& visit, const Questionnaire& asked) {
  auto came = desk::text_in_file(file_field, visit.request.received, most_bytes_of_questionnaire);
  if (!came)
    return Unexpected{of_file(came.error() == desk::UnreadFile::too_long
                                  ? say("The file is larger than 2 MB")
                                  : desk::unread_words())};
  if (!*came) return Unexpected{of_file(say("Choose a file"))};
  auto answers = answers_from(asked, (*came)->text);
  if (answers) return Brought{std::move(**came), std::move(*answers)};
  Problems problems;
  for (const auto& one : answers.error()) {
    auto said = of_file(fault_words(asked, one));
    problems.push_back(std::move(said.front()));
  }
  return Unexpected{std::move(problems)};
}

/// As a draft of the tool's form: the answers, the day they were given, and where they came from.
web::Form draft_from(const Questionnaire& asked, const Brought& came) {
  auto form = typed_from(asked.items, came.answers);
  const auto open = tools::only_open(asked, came.answers).size();
  form.fields.emplace_back(brought, came.file.name);
  form.fields.emplace_back(brought_closed, std::to_string(came.answers.size() - open));
  if (const auto day = Date::from(answered_on(came.file.text))) {
    const auto parts = parts_of(*day);
    const std::string name(ToolCompleted::fields[3].name);
    form.fields.emplace_back(name + "-day", std::to_string(parts.day));
    form.fields.emplace_back(name + "-month", std::to_string(parts.month));
    form.fields.emplace_back(name + "-year", std::to_string(parts.year));
  }
  return form;
}

Response take_file(const Bringing& at) {
  const auto& [site, visit, opened, tool] = at;
  const auto came = brought_in(visit, *tool.questionnaire);
  if (!came) return file_form(at, came.error());
  const auto begun = was_begun(at);
  if (!begun) return overview::failed(site, visit, begun.error());
  if (*begun && !visit.request.form.has(replace_field))
    return file_form(at,
                     {{std::string(replace_field),
                       say("Say whether the answers of the file take the place of what you typed, "
                           "and choose the file again")}});
  const auto path = at.form_path();
  const auto kept =
      desk::save_draft(site.desk, visit.reader->person,
                       {path, visit.now, draft_from(*tool.questionnaire, *came).fields});
  if (!kept && kept.error().kind == Failure::Kind::bad_input)
    return file_form(at, of_file(say("The answers are too long")));
  if (!kept) return overview::failed(site, visit, kept.error());
  return web::see_other(path);
}

Response file_page(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:instrument-file", [&](const Opened& opened) {
    const auto* tool =
        opened.service.tools ? opened.service.tools->find(visit.part("tool")) : nullptr;
    if (tool == nullptr || tool->mode == tools::Mode::outcome)
      return overview::not_found(site, visit);
    const Bringing at{site, visit, opened, *tool};
    return visit.request.method == web::Method::get ? file_form(at, {}) : take_file(at);
  });
}

}  // namespace

void add_answers_from_file(const Site& site, std::vector<web::Route>& all) {
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back({method, "/records/{record}/instruments/{tool}/file",
                   web::Need(access::Operation::assess),
                   [&site](const Visit& visit) { return file_page(site, visit); }});
  all.back().brings = web::Brings::files;
}

}  // namespace holdfast::assessment
