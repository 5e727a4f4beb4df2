// Completing an assessment tool on one child. Any tool is drawn by one page, from its questions;
// what somebody says of themselves is asked for with how it came here. And what was answered, as a
// file.
#include <algorithm>

#include "base/words.h"
#include "desk/drafts.h"
#include "govuk/lists.h"
#include "govuk/markup.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/instruments.h"
#include "practice/assessment/pages.h"
#include "practice/assessment/pages_parts.h"
#include "practice/assessment/views.h"
#include "practice/assessment/views_items.h"
#include "practice/service/service.h"
#include "practice/service/views_tools.h"
#include "practice/situation.h"
#include "practice/tools/scoring.h"
#include "practice/tools/tool.h"

namespace holdfast::assessment {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;
using overview::RecordForm;
using overview::Site;
using tools::Tool;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;
constexpr std::string_view here = "/instruments";
constexpr std::string_view handed_back = "/instruments-thanks";
/// The link ids of the questions that a page showed.
constexpr std::string_view drawn = "drawn";

enum Asks : std::size_t {
  instrument,
  edition,
  rater,
  rated_on,
  outcome,
  found,
  file,
  response,
  result,
  called,
  told_how,
  sat_with,
  told_through
};
const Field& field(Asks one) { return ToolCompleted::fields[one]; }

Html caveats(const Opened& opened, const Tool& tool) {
  auto shown = govuk::paragraph(text(say("Not for: {what}.", {{"what", say(tool.not_for)}})));
  if (tool.mode == tools::Mode::table)
    shown += beside_percentage() + service::number_in_doubt(opened.service, tool);
  return shown;
}

/// Whoever brings it onto the record is no rater of what somebody says of themselves.
void ask_how_it_was_told(RecordForm& form) {
  form.asked[0].question = "Who brings it onto the record?";
  form.asked[1].question = "When did they say it?";
  for (const auto one : {told_how, sat_with, told_through}) form.asked.push_back(field(one));
  form.asked[2] = form.asked[2].needed();
}

/// In which other ways its questions can be asked.
Html other_ways(const Opened& opened, const Tool& tool) {
  if (!tools::is_filled_in(tool)) return {};
  return govuk::plain_list(
      {govuk::link("/tools/" + tool.key + "/paper", text(say("A form on paper, to write on"))),
       govuk::link(record_href(opened.record, std::string(here) + "/" + tool.key + "/file"),
                   text(say("Bring answers from a file")))});
}

RecordForm form_of(const Opened& opened, const access::Reader& reader, const Tool& tool) {
  RecordForm form{.kind = ToolCompleted::kind,
                  .title = say(tool.title),
                  .button = say("Save"),
                  .then = here,
                  .part = part,
                  .before = caveats(opened, tool) + other_ways(opened, tool)};
  form.options[field(rater).name] = overview::people_options(opened.service, opened.today());
  form.prefilled.fields.emplace_back(field(rater).name, reader.person.text());
  form.given = {{std::string(field(instrument).name), Value{tool.key}},
                {std::string(field(edition).name), Value{tool.version}},
                {std::string(field(called).name), Value{tool.title}}};
  form.asked = {field(rater), field(rated_on)};
  form.handed = tool.voice != tools::Voice::rater;
  if (form.handed) {
    ask_how_it_was_told(form);
    form.then = handed_back;
  }
  if (tool.mode == tools::Mode::outcome) {
    if (!tool.outcomes.empty()) {
      auto& options = form.options[field(outcome).name];
      for (const auto& word : tool.outcomes) options.push_back({word.wire, say(word.label)});
      form.asked.push_back(field(outcome));
    }
    form.asked.push_back(field(found));
    form.asked.push_back(field(file));
  }
  return form;
}

/// That they came from a file: nothing is saved unseen.
Html brought_note(const web::Form& typed) {
  const auto from = typed.value(brought);
  if (!from) return {};
  auto said =
      govuk::paragraph(text(say("These answers were read from {file}. Nothing is saved "
                                "yet: look through them, put right what is wrong, then "
                                "save.",
                                {{"file", std::string(*from)}})));
  if (const auto closed = typed.value_or(brought_closed, "0"); closed != "0")
    said +=
        govuk::paragraph(text(say("Left out, because the other answers do not open these "
                                  "questions: {n}",
                                  {{"n", std::string(closed)}})));
  return govuk::hidden(brought, *from) +
         govuk::hidden(brought_closed, typed.value_or(brought_closed, "0")) +
         govuk::inset_text({.content = said});
}

/// The tool's questions that are open, and which they are.
Html questions(const Tool& tool, const web::Form& typed, const Problems& problems) {
  const auto& items = tool.questionnaire->items;
  const auto open = tools::opened_by(*tool.questionnaire, answers_typed(items, typed).answers);
  Html shown;
  for (const auto& id : open) shown += govuk::hidden(std::string(drawn), id);
  shown += brought_note(typed) + inputs_of({items, open, typed, problems});
  if (tool.voice == tools::Voice::rater) return shown;
  return govuk::Element("div").css("holdfast-large-print").around(shown);
}

/// What a rule says of a question, at its input.
Problems at_inputs(const Tool& tool, Problems problems) {
  for (auto& one : problems)
    if (const auto* item = find(tool.questionnaire->items, one.field)) {
      one.words = say("{question}: {wrong}", {{"question", say(item->text)}, {"wrong", one.words}});
      one.field = input_name(*item);
    }
  return problems;
}

/// Questions that the answers opened, and the page did not show.
std::size_t newly_open(const Tool& tool, const web::Form& sent, const ItemAnswers& answers) {
  const auto shown = sent.values(drawn);
  const auto open = tools::opened_by(*tool.questionnaire, answers);
  return static_cast<std::size_t>(std::ranges::count_if(
      open, [&](const std::string& id) { return std::ranges::find(shown, id) == shown.end(); }));
}

/// Each may be as long as it likes; together they are one entry.
Problem too_long() {
  return {"", say("The answers are too long together. Use {n} characters or fewer, or add what is "
                  "longer as a document",
                  {{"n", std::to_string(long_text_limit_characters)}})};
}

bool was_completed_by_this(const Opened& opened, const Visit& visit) {
  const auto event = EventId::from(visit.request.form.value_or("event", ""));
  return event && std::ranges::any_of(opened.file.assessment->instruments, [&](const auto& one) {
           return one.id() == *event && one.envelope.actor == visit.reader->person;
         });
}

Response take_questions(const Site& site, const Visit& visit, const Opened& opened,
                        const Tool& tool) {
  const auto& sent = visit.request.form;
  auto form = form_of(opened, *visit.reader, tool);
  // What was answered is kept with its moment: a repeated press would be other answers.
  if (was_completed_by_this(opened, visit))
    return overview::saved(site, visit, record_href(opened.record, form.then), form.kind);
  auto [answers, problems] = answers_typed(tool.questionnaire->items, sent);
  const auto more = newly_open(tool, sent, answers);
  if (problems.empty() && more > 0)
    problems.push_back({"", say("Your answers open more questions, which are below: {n}",
                                {{"n", std::to_string(more)}})});
  answers = tools::only_open(*tool.questionnaire, answers);
  if (problems.empty()) {
    auto result_words = result_of(situation_of(opened), tool, answers);
    if (!result_words) problems = at_inputs(tool, std::move(result_words.error()));
    if (result_words && !result_words->empty())
      form.given.push_back({std::string(field(result).name), Value{*result_words}});
  }
  form.after = [&](const web::Form& typed) { return questions(tool, typed, problems); };
  if (!problems.empty())
    return overview::show_form(site, visit, form, opened, {sent, problems, {}});
  auto json = response_json(*tool.questionnaire, answers, visit.now.text());
  if (length_in_characters(json) > long_text_limit_characters)
    return overview::show_form(site, visit, form, opened, {sent, {too_long()}, {}});
  form.given.push_back({std::string(field(response).name), Value{std::move(json)}});
  return overview::take(site, visit, form, opened);
}

// ---- one that was taken out meanwhile

enum class Kept { yes, no };
Html what_was_typed(const Tool& tool, const web::Form& typed, Kept kept) {
  const auto found_words = typed.value_or(field(found).name, "");
  auto shown = tool.mode != tools::Mode::outcome && tool.questionnaire
                   ? answers_block(*tool.questionnaire,
                                   answers_typed(tool.questionnaire->items, typed).answers)
                   : govuk::as_written(found_words);
  if (typed.fields.empty()) return {};
  return govuk::paragraph(
             text(kept == Kept::yes
                      ? say("Nothing was recorded. What you typed is kept for you for 30 days, on "
                            "this page:")
                      : say("Nothing was recorded, and it is too long to keep. Copy what you "
                            "typed from here:"))) +
         shown;
}

/// Nothing typed is lost: it stays in the draft of the form, and is shown here.
Response taken_out_page(const Site& site, const Visit& visit, const Opened& opened,
                        const Tool& tool) {
  const bool posts = visit.request.method == web::Method::post;
  const auto typed = posts ? visit.request.form : overview::draft_or_empty(site, visit);
  const bool kept = !posts || desk::save_draft(site.desk, visit.reader->person,
                                               {visit.request.path, visit.now, typed.fields});
  auto page = overview::record_page(visit, opened, say(tool.title), part);
  page.back = govuk::BackLink{.href = record_href(opened.record, here)};
  page.status = posts ? unprocessable : 200;
  if (posts)
    page.error_summary =
        web::problem_summary({{"", say("This tool was taken out while the page was open")}}, {});
  page.main = govuk::heading(1, govuk::Size::l, text(page.title)) +
              govuk::paragraph(text(say("This tool was taken out of use here.")));
  if (!tool.why_taken_out.empty()) page.main += govuk::as_written(tool.why_taken_out);
  page.main += what_was_typed(tool, typed, kept ? Kept::yes : Kept::no);
  return overview::plain_page(site, visit, std::move(page));
}

Response complete(const Site& site, const Visit& visit, const Opened& opened, const Tool& tool) {
  const bool posts = visit.request.method == web::Method::post;
  const bool asks_items = tool.mode != tools::Mode::outcome;
  if (posts && asks_items) return take_questions(site, visit, opened, tool);
  auto form = form_of(opened, *visit.reader, tool);
  if (posts) return overview::take(site, visit, form, opened);
  if (asks_items)
    form.after = [&tool](const web::Form& typed) { return questions(tool, typed, {}); };
  return overview::ask(site, visit, form, opened);
}

Response instrument_form(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:instrument", [&](const Opened& opened) {
    const auto& all = opened.service.tools;
    const auto key = visit.part("tool");
    if (const auto* tool = all ? all->find(key) : nullptr)
      return complete(site, visit, opened, *tool);
    const auto* gone = all ? all->known(key) : nullptr;
    return gone != nullptr ? taken_out_page(site, visit, opened, *gone)
                           : overview::not_found(site, visit);
  });
}

/// Whoever filled it in holds the screen: nothing of the record stands on it.
Response thanks_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "instruments", [&](const Opened& opened) {
    auto page = overview::record_page(visit, opened, say("Thank you"), part);
    page.identity = page.navigation = Html{};
    page.main = govuk::heading(1, govuk::Size::xl, text(say("Thank you"))) +
                govuk::paragraph(text(say("What you said is written down. Please give this back to "
                                          "your worker."))) +
                govuk::paragraph(govuk::link(record_href(opened.record, here),
                                             text(say("For the worker: go on"))));
    return overview::plain_page(site, visit, std::move(page));
  });
}

/// What was answered, for another system.
Response response_file(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "instruments", [&](const Opened& opened) {
    const auto id = visit.id<EventId>("entry");
    const auto& all = opened.file.assessment->instruments;
    const auto at = id ? std::ranges::find(all, *id, &Said<ToolCompleted>::id) : all.end();
    if (at == all.end() || !at->record.response) return overview::not_found(site, visit);
    return web::fhir_file(at->record.instrument.value + "-" + at->record.rated_on.text() + ".json",
                          at->record.response->value);
  });
}

}  // namespace

void add_completing(const Site& site, std::vector<web::Route>& all) {
  all.push_back({web::Method::get, "/records/{record}/instruments/completed/{entry}",
                 web::Need(Operation::open_record),
                 [&site](const Visit& visit) { return response_file(site, visit); }});
  all.push_back({web::Method::get, "/records/{record}/instruments-thanks",
                 web::Need(Operation::open_record),
                 [&site](const Visit& visit) { return thanks_page(site, visit); }});
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back({method, "/records/{record}/instruments/{tool}", web::Need(Operation::assess),
                   [&site](const Visit& visit) { return instrument_form(site, visit); }});
  all.back().brings = web::Brings::files;
}

}  // namespace holdfast::assessment
