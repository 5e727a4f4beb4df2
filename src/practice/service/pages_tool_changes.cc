// Adding a tool from a file of its questions (FHIR Questionnaire), and taking one out, without a
// new version of the program. A file that was read once is kept in the form, so that nobody chooses
// it again because something else was wrong.
#include <algorithm>

#include "base/words.h"
#include "desk/text_in_file.h"
#include "govuk/buttons.h"
#include "govuk/errors.h"
#include "govuk/inputs.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views_tools.h"
#include "practice/tools/tool.h"
#include "records/compact_json.h"
#include "records/questionnaire.h"
#include "web/csrf.h"

namespace holdfast::service {
namespace {

using access::Operation;
using govuk::Html;
using govuk::text;
using overview::Site;
using tools::Tool;
using web::Form;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;
constexpr std::string_view file_field = "questionnaire";
/// What was read of a file that came with the form before.
constexpr std::string_view kept_field = "kept";
constexpr std::string_view add_href = "/tools/add";

// ---- the file

Problems of_file(std::string words) { return {{std::string(file_field), std::move(words)}}; }

/// The text of its questions without blanks; nothing: no file came, now or before.
Result<std::optional<std::string>, Problems> questions_sent(const Visit& visit) {
  const auto came =
      desk::text_in_file(file_field, visit.request.received, most_bytes_of_questionnaire);
  if (!came)
    return Unexpected{of_file(came.error() == desk::UnreadFile::too_long
                                  ? say("The file is larger than 2 MB")
                                  : desk::unread_words())};
  const auto before = visit.request.form.value_or(kept_field, "");
  if (!*came) return before.empty() ? std::nullopt : std::optional(std::string(before));
  // A fault is said of the file as it came, with the place that it is at there.
  if (const auto read = questionnaire_from((*came)->text); !read) {
    Problems problems;
    for (const auto& one : read.error())
      problems.push_back({std::string(file_field),
                          one.field.empty() ? one.words
                                            : say("{place}: {wrong}",
                                                  {{"place", one.field}, {"wrong", one.words}})});
    return Unexpected{std::move(problems)};
  }
  auto compact = compact_json((*came)->text);
  if (!compact) return Unexpected{of_file(say("This is not JSON"))};
  if (length_in_characters(*compact) > long_text_limit_characters)
    return Unexpected{of_file(
        say("Its questions are longer than {n} characters, which is the most that is kept here",
            {{"n", std::to_string(long_text_limit_characters)}}))};
  return std::optional(std::move(*compact));
}

// ---- the form

std::vector<Field> asked_fields() { return asked_of(ToolAdded::fields, {}); }

govuk::ErrorMessage error_of(std::string_view field, const Problems& problems) {
  std::string words;
  for (const auto& one : problems)
    if (one.field == field) words += (words.empty() ? "" : ". ") + one.words;
  return words.empty() ? govuk::ErrorMessage{} : govuk::ErrorMessage{text(words)};
}

Html file_question(const std::string& kept, const Problems& problems) {
  const auto read = kept.empty() ? Result<Questionnaire, Problems>(Unexpected{Problems{}})
                                 : questionnaire_from(kept);
  Html before;
  if (read)
    before = govuk::inset_text(
                 {.content = text(
                      say("The file that was read stays: {title}. Choose another only to put it "
                          "in its place.",
                          {{"title", read->title.empty() ? read->url : read->title}}))}) +
             govuk::hidden(kept_field, kept);
  return before +
         govuk::file_upload(
             {.name = std::string(file_field),
              .label = {.content = text(say("Which file has its questions?")),
                        .classes = "govuk-label--s"},
              .hint = {text(say("JSON, a FHIR R4 Questionnaire of 2 MB or less. Needed where its "
                                "questions are shown here. What it would have worked out is not: "
                                "then its outcome alone is recorded"))},
              .error = error_of(file_field, problems),
              .attributes = {{"accept", ".json,application/json"}}});
}

govuk::Html summary_of(const Problems& problems, const std::vector<Field>& fields) {
  if (problems.empty()) return {};
  govuk::ErrorSummary summary;
  for (const auto& one : problems) {
    const bool has_input = one.field == file_field ||
                           std::ranges::find(fields, one.field, &Field::name) != fields.end();
    summary.errors.push_back({text(one.words), has_input ? "#" + one.field : std::string()});
  }
  return govuk::error_summary(summary);
}

Response adding_form(const Site& site, const Visit& visit, const std::string& kept,
                     const Problems& problems) {
  const auto fields = asked_fields();
  const auto typed = visit.request.method == web::Method::get
                         ? overview::draft_or_empty(site, visit)
                         : visit.request.form;
  web::Page page{.title = say("Add a tool")};
  page.back = govuk::BackLink{.href = "/tools"};
  page.status = problems.empty() ? 200 : unprocessable;
  page.error_summary = summary_of(problems, fields);
  auto content =
      web::csrf_field(visit.csrf) + govuk::hidden("event", overview::event_of(site, typed).text()) +
      file_question(kept, problems) + web::inputs({fields, &typed, &problems, nullptr}) +
      govuk::button({.content = text(say("Add the tool")), .prevent_double_click = true});
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(page.title)) + overview::draft_note(site, visit) +
      govuk::paragraph(text(say("Add one only where you know whose it is and what its owner "
                                "allows. Many tools may be used and not copied: of those record "
                                "the outcome alone."))) +
      govuk::form({.action = std::string(add_href),
                   .content = std::move(content),
                   .attributes = {{"enctype", "multipart/form-data"},
                                  {"data-holdfast-draft", std::string(add_href)}}}));
  return overview::plain_page(site, visit, std::move(page));
}

// ---- adding it

/// The tool's own page, which says what is not worked out of it.
Response recorded(const Site& site, const Visit& visit, const ToolAdded& added,
                  const std::string& kept) {
  const auto event = overview::event_of(site, visit.request.form);
  const auto done = desk::record_service(site.desk, *visit.reader, event, added);
  if (done) return overview::saved(site, visit, "/tools/" + event.text(), ToolAdded::kind);
  if (const auto* wrong = std::get_if<Problems>(&done.error()))
    return adding_form(site, visit, kept, *wrong);
  return overview::refused(site, visit, done.error(), {});
}

Response adding_page(const Site& site, const Visit& visit) {
  if (visit.request.method == web::Method::get) {
    const auto draft = overview::draft_or_empty(site, visit);
    return adding_form(site, visit, std::string(draft.value_or(kept_field, "")), {});
  }
  const auto fields = asked_fields();
  ToolAdded added;
  auto problems =
      read(fields, &added, web::answers_from(visit.request.form, fields), Strictness::form);
  const auto questions = questions_sent(visit);
  if (!questions) {
    problems.insert(problems.begin(), questions.error().begin(), questions.error().end());
    return adding_form(site, visit, std::string(visit.request.form.value_or(kept_field, "")),
                       problems);
  }
  const auto kept = questions->value_or(std::string());
  if (!kept.empty()) added.questionnaire = LongText{kept};
  if (!problems.empty()) return adding_form(site, visit, kept, problems);
  return recorded(site, visit, added, kept);
}

// ---- taking one out

Response out_page(const Site& site, const Visit& visit) {
  return with_known_tool(site, visit, [&](const ServiceFile&, const Tool& tool) {
    ServiceForm form{.page = {.title = say("Take a tool out")},
                     .button = say("Take it out"),
                     .fields = asked_of(ToolWithdrawn::fields, {}),
                     .then = tool_href(tool),
                     .button_classes = "govuk-button--warning"};
    form.page.back = govuk::BackLink{.href = form.then};
    form.before =
        govuk::inset_text({.content = text(say(tool.title))}) +
        govuk::paragraph(text(say("Nobody can complete it from then on. What was completed with it "
                                  "stays on the records. It cannot be put back: it can be added "
                                  "again as another tool.")));
    ToolWithdrawn out;
    out.tool_out = {tool.key};
    return visit.request.method == web::Method::get ? ask(site, visit, form)
                                                    : take(site, visit, form, out);
  });
}

}  // namespace

std::vector<web::Route> tool_change_routes(const Site& site) {
  const web::Need need(Operation::manage_settings);
  std::vector<web::Route> all;
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back(
        {method, add_href, need, [&site](const Visit& visit) { return adding_page(site, visit); }});
  all.back().brings = web::Brings::files;
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back({method, "/tools/{tool}/out", need,
                   [&site](const Visit& visit) { return out_page(site, visit); }});
  return all;
}

}  // namespace holdfast::service
