// Assessment tools on one child: what was completed, with what came out and when it is to be done
// again, and completing one. Any tool is drawn by one page, from its questions.
#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/disclosure.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/assessment/instruments.h"
#include "practice/assessment/pages.h"
#include "practice/assessment/pages_parts.h"
#include "practice/assessment/views.h"
#include "practice/assessment/views_items.h"
#include "practice/overview/views_parts.h"
#include "practice/situation.h"
#include "practice/tools/scoring.h"
#include "practice/tools/tool.h"

namespace holdfast::assessment {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::headed;
using overview::record_href;
using overview::RecordForm;
using overview::Site;
using tools::Tool;
using web::Response;
using web::Visit;

constexpr std::string_view here = "/instruments";
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
  result
};
const Field& field(Asks one) { return ToolCompleted::fields[one]; }

std::string form_href(const Tool& tool) { return std::string(here) + "/" + tool.key; }

// ---- what was completed

std::string outcome_words(const Tool& tool, const ToolCompleted& completed) {
  if (completed.result && !completed.result->value.empty()) return completed.result->value;
  if (!completed.outcome) return say("In the rater's own words");
  const auto at =
      std::ranges::find(tool.outcomes, completed.outcome->value, &tools::OutcomeWord::wire);
  return at == tool.outcomes.end() ? completed.outcome->value : say(at->label);
}

Html again_words(const Tool& tool, const ToolCompleted& completed, Date today) {
  const auto again = tools::again_on(tool, completed.rated_on);
  if (!again) return text(say("No time is set"));
  const auto words = in_words(*again);
  if (*again >= today) return text(words);
  return govuk::tag(
      {.content = text(say("Was due {day}", {{"day", words}})), .classes = "govuk-tag--red"});
}

Html answers_link(const Opened& opened, const Said<ToolCompleted>& one) {
  if (!one.record.response) return {};
  return govuk::aside(govuk::link(record_href(opened, "/instruments/completed/" + one.id().text()),
                                  text(say("Download the answers (FHIR QuestionnaireResponse)"))));
}

/// All of one tool, the latest first: so they compare over time.
Html completed_table(const Opened& opened, const Tool& tool,
                     const std::vector<const Said<ToolCompleted>*>& all) {
  const auto names = desk::names_for(opened.service);
  govuk::Table table{.caption = text(say(tool.title)),
                     .head = {{text(say("When"))},
                              {text(say("What came out"))},
                              {text(say("By whom"))},
                              {text(say("To be done again"))}}};
  for (const auto* one : all) {
    const auto& said = one->record;
    table.rows.push_back({{govuk::link(record_href(opened, "/entries/" + one->id().text()),
                                       text(in_words(said.rated_on)))},
                          {text(outcome_words(tool, said)) + answers_link(opened, *one)},
                          {text(names.person(said.rater))},
                          {one == all.front() ? again_words(tool, said, opened.today()) : Html{}}});
  }
  return govuk::table(table);
}

Html all_completed(const Opened& opened) {
  Html shown;
  const auto situation = situation_of(opened);
  for (const auto& list : by_tool(opened.file.assessment->instruments))
    if (const auto* tool = tool_used(situation, list.front()->record))
      shown += completed_table(opened, *tool, list);
  if (shown.empty()) return govuk::paragraph(text(say("No tool has been completed yet.")));
  return shown;
}

/// Each with what stands in the way, so that nobody looks for it in vain.
Html tools_to_complete(const Opened& opened, const access::Reader& reader) {
  if (!opened.service.tools) return {};
  std::vector<Html> items;
  for (const auto& tool : opened.service.tools->all()) {
    const auto wrong = wrong_with_rating(situation_of(opened), tool, reader.person, opened.today());
    // Somebody else may be trained in it and have completed it.
    const bool theirs = std::ranges::all_of(
        wrong, [](const Problem& one) { return one.field == ToolCompleted::fields[rater].name; });
    items.push_back(
        theirs ? govuk::link(record_href(opened.record, form_href(tool)), text(say(tool.title)))
               : text(say(tool.title)));
    items.back() += govuk::aside(text(say(tool.is_for)));
    for (const auto& one : wrong) items.back() += govuk::aside(text(one.words));
  }
  return govuk::plain_list(items);
}

Response instruments_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "instruments", [&](const Opened& opened) {
    auto page = overview::record_page(visit, opened, say("Assessment tools"), part);
    page.back = govuk::BackLink{.href = record_href(opened, "/assessment")};
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(say("Assessment tools"))) +
                govuk::paragraph(text(say("They help somebody think. None of them sets a "
                                          "judgement."))) +
                headed("completed", say("Completed"), all_completed(opened));
    if (overview::may_now(opened, *visit.reader, Operation::assess))
      page.main +=
          headed("complete", say("Record a tool"), tools_to_complete(opened, *visit.reader));
    return overview::plain_page(site, visit, std::move(page));
  });
}

// ---- completing one

/// What stands beside a percentage wherever it is worked out.
Html caveats(const Tool& tool) {
  Html shown = govuk::paragraph(text(say("Not for: {what}.", {{"what", say(tool.not_for)}})));
  if (tool.mode != tools::Mode::table) return shown;
  return shown + govuk::warning_text(
                     {.content = text(
                          say("It says how many of a group alike were found to have reoffended. "
                              "It says nothing of this child, counts policing as well as "
                              "behaviour, and rests on data of the 2000s. The Ministry of "
                              "Justice retired it in July 2026."))});
}

RecordForm form_of(const Opened& opened, const access::Reader& reader, const Tool& tool) {
  RecordForm form{.kind = ToolCompleted::kind,
                  .title = say(tool.title),
                  .button = say("Save"),
                  .then = here,
                  .part = part,
                  .before = caveats(tool)};
  form.options[field(rater).name] = overview::people_options(opened.service, opened.today());
  form.prefilled.fields.emplace_back(field(rater).name, reader.person.text());
  form.given = {{std::string(field(instrument).name), Value{tool.key}},
                {std::string(field(edition).name), Value{tool.version}}};
  form.asked = {field(rater), field(rated_on)};
  if (tool.mode == tools::Mode::outcome) {
    if (!tool.outcomes.empty()) {
      auto& options = form.options[field(outcome).name];
      for (const auto& word : tool.outcomes) options.push_back({word.wire, say(word.label)});
      form.asked.push_back(field(outcome));
    }
    form.asked.push_back(field(found));
    form.asked.push_back(field(file));
  }
  // What says nothing of the child is kept from whoever could read it as if it did.
  if (tool.mode == tools::Mode::table) form.more = {Compartment::staff_safety};
  return form;
}

/// The tool's questions that are open, and which they are.
Html questions(const Tool& tool, const web::Form& typed, const Problems& problems) {
  const auto& items = tool.questionnaire->items;
  const auto open = tools::opened_by(*tool.questionnaire, answers_typed(items, typed).answers);
  Html hidden;
  for (const auto& id : open) hidden += govuk::hidden(std::string(drawn), id);
  return hidden + inputs_of({items, open, typed, problems});
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

Response take_questions(const Site& site, const Visit& visit, const Opened& opened,
                        const Tool& tool) {
  const auto& sent = visit.request.form;
  auto form = form_of(opened, *visit.reader, tool);
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
  form.given.push_back({std::string(field(response).name),
                        Value{response_json(*tool.questionnaire, answers, visit.now.text())}});
  return overview::take(site, visit, form, opened);
}

Response instrument_form(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:instrument", [&](const Opened& opened) {
    const auto* tool =
        opened.service.tools ? opened.service.tools->find(visit.part("tool")) : nullptr;
    if (tool == nullptr) return overview::not_found(site, visit);
    const bool posts = visit.request.method == web::Method::post;
    const bool asks_items = tool->mode != tools::Mode::outcome;
    if (posts && asks_items) return take_questions(site, visit, opened, *tool);
    auto form = form_of(opened, *visit.reader, *tool);
    if (posts) return overview::take(site, visit, form, opened);
    if (asks_items)
      form.after = [tool](const web::Form& typed) { return questions(*tool, typed, {}); };
    return overview::ask(site, visit, form, opened);
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

void add_instruments(const Site& site, std::vector<web::Route>& all) {
  all.push_back({web::Method::get, "/records/{record}/instruments",
                 web::Need(Operation::open_record),
                 [&site](const Visit& visit) { return instruments_page(site, visit); }});
  all.push_back({web::Method::get, "/records/{record}/instruments/completed/{entry}",
                 web::Need(Operation::open_record),
                 [&site](const Visit& visit) { return response_file(site, visit); }});
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back({method, "/records/{record}/instruments/{tool}", web::Need(Operation::assess),
                   [&site](const Visit& visit) { return instrument_form(site, visit); }});
  all.back().brings = web::Brings::files;
}

}  // namespace holdfast::assessment
