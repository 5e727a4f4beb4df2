// The assessment tools: whose each is, what it is for and not for, and who is trained in it.
#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/overview/views_parts.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views_tools.h"
#include "practice/tools/tool.h"

namespace holdfast::service {
namespace {

using access::Operation;
using govuk::Html;
using govuk::text;
using overview::secondary;
using overview::Site;
using tools::Tool;
using web::Response;
using web::Visit;

const std::vector<Tool>& tools_of(const ServiceFile& service) {
  static const std::vector<Tool> none;
  return service.tools ? service.tools->all() : none;
}

std::string ages_words(const Tool& tool) {
  const auto year = [](std::optional<int> age) { return age ? std::to_string(*age) : ""; };
  if (tool.from_age && tool.until_age)
    return say("{from} to {until}",
               {{"from", year(tool.from_age)}, {"until", year(tool.until_age)}});
  if (tool.from_age) return say("{from} and over", {{"from", year(tool.from_age)}});
  if (tool.until_age) return say("Up to {until}", {{"until", year(tool.until_age)}});
  if (tool.sources == "O") return say("Any age");
  return say("Not known here: its owner's manual says");
}

std::string sex_words(const Tool& tool) {
  switch (tool.sex) {
    case tools::ForSex::any:
      return say("Girls and boys");
    case tools::ForSex::girls:
      return say("Girls");
    case tools::ForSex::boys:
      return say("Boys");
  }
  return {};
}

std::string again_words(const Tool& tool) {
  if (!tool.valid_months) return say("No time is set");
  return say("After {n} months. This is a local default",
             {{"n", std::to_string(*tool.valid_months)}});
}

struct Trained {
  std::string name;
  const Training* training;
};

/// Of those here: whose training holds, by name.
std::vector<Trained> trained_in(const State& state, const Tool& tool, Date today) {
  std::vector<Trained> list;
  for (const auto& [id, person] : state.people)
    if (person_here(state, id, today) != nullptr)
      if (const auto* training = training_of(state, id, tool.key, today))
        list.push_back({person.name, training});
  std::ranges::sort(list, {}, &Trained::name);
  return list;
}

std::string trained_count(const State& state, const Tool& tool, Date today) {
  if (tool.training.empty()) return say("None needed");
  return std::to_string(trained_in(state, tool, today).size());
}

Html tools_table(const ServiceFile& service, Date today) {
  govuk::Table table{.head = {{text(say("Tool"))},
                              {text(say("What it is for"))},
                              {text(say("Ages"))},
                              {text(say("Trained"))}}};
  for (const auto& tool : tools_of(service))
    table.rows.push_back({{govuk::link(tool_href(tool), text(say(tool.title))) +
                           govuk::aside(text(mode_words(tool)))},
                          {text(say(tool.is_for))},
                          {text(ages_words(tool))},
                          {text(trained_count(*service.service, tool, today))}});
  return govuk::table(table);
}

Response tools_page(const Site& site, const Visit& visit) {
  return with_service(site, visit, [&](const ServiceFile& service) {
    web::Page page{.title = say("Assessment tools")};
    page.main =
        overview::saved_banner(visit) + govuk::heading(1, govuk::Size::l, text(page.title)) +
        govuk::paragraph(text(say("A tool helps somebody think. None of them sets a judgement."))) +
        tools_table(service, london_date(visit.now));
    if (access::may(visit.reader->role, Operation::manage_settings))
      page.main += secondary(say("Add a tool"), "/tools/add");
    const auto managed = tools_for_managers(site, visit, service);
    if (!managed) return overview::failed(site, visit, managed.error());
    page.main += *managed;
    return overview::plain_page(site, visit, std::move(page));
  });
}

// ---- one tool

Html about(const Tool& tool) {
  govuk::SummaryList list;
  const auto add = [&](const std::string& name, const std::string& words) {
    list.rows.push_back({.key = text(name), .value = text(words)});
  };
  add(say("Whose it is"), say(tool.owner));
  if (!tool.version.empty()) add(say("Version"), tool.version);
  add(say("How it is used here"), mode_words(tool));
  add(say("For"), say(tool.is_for));
  add(say("Not for"), say(tool.not_for));
  add(say("Ages"), ages_words(tool));
  add(say("Whom"), sex_words(tool));
  add(say("Training"), tool.training.empty() ? say("None besides one's own") : say(tool.training));
  add(say("To be done again"), again_words(tool));
  if (!tool.licence_known.empty()) add(say("Licence known from"), tool.licence_known);
  return govuk::summary_list(list);
}

/// What was left out when it was read.
Html not_computed(const Tool& tool) {
  if (tool.not_computed.empty()) return {};
  std::vector<Html> paths;
  for (const auto& path : tool.not_computed) paths.push_back(text(path));
  return govuk::section(
      "not-computed", govuk::heading(2, govuk::Size::m, text(say("What is not worked out here"))),
      govuk::paragraph(
          text(say("Its file would have these worked out or shown in ways that no page "
                   "here has. So its outcome alone is recorded."))) +
          govuk::plain_list(paths));
}

Html trained_table(const State& state, const Tool& tool, Date today) {
  const auto trained = trained_in(state, tool, today);
  if (trained.empty())
    return govuk::paragraph(text(say("Nobody here is recorded as trained in it.")));
  govuk::Table table{.head = {{text(say("Name"))},
                              {text(say("Trained"))},
                              {text(say("Until"))},
                              {text(say("Shown with"))}}};
  for (const auto& [name, training] : trained) {
    const auto& said = training->record;
    table.rows.push_back(
        {{text(name)},
         {text(in_words(said.trained_on))},
         {text(said.trained_until ? in_words(*said.trained_until) : say("No end"))},
         {text(said.shown_with.value)}});
  }
  return govuk::table(table);
}

Html doubt_part(const ServiceFile& service, const Tool& tool, const Visit& visit) {
  auto said = number_in_doubt(service, tool);
  if (said.empty()) return {};
  if (tool.why_taken_out.empty() && access::may(visit.reader->role, Operation::manage_settings))
    said += secondary(say("Check the number in doubt"), tool_href(tool, "/number"));
  return govuk::section("doubt", govuk::heading(2, govuk::Size::m, text(say("A number in doubt"))),
                        said);
}

/// Its questions, on paper and for another system.
Html its_questions(const Tool& tool) {
  std::vector<Html> ways;
  if (tools::is_filled_in(tool))
    ways.push_back(
        govuk::link(tool_href(tool, "/paper"), text(say("A form on paper, to write on"))));
  if (!tool.as_fhir.empty())
    ways.push_back(govuk::link(tool_href(tool, "/questionnaire"),
                               text(say("Download its questions (FHIR Questionnaire)"))));
  return ways.empty() ? Html{} : govuk::plain_list(ways);
}

Html taken_out_words(const Tool& tool) {
  return govuk::warning_text({.content = text(say("This tool was taken out of use here. What was "
                                                  "completed with it stays on the records."))}) +
         govuk::as_written(tool.why_taken_out);
}

Html trained_part(const ServiceFile& service, const Tool& tool, const Visit& visit) {
  auto trained = trained_table(*service.service, tool, london_date(visit.now));
  if (tool.why_taken_out.empty() && access::may(visit.reader->role, Operation::allocate))
    trained += secondary(say("Record training"), tool_href(tool, "/training"));
  return govuk::section(
      "trained", govuk::heading(2, govuk::Size::m, text(say("Who is trained in it"))), trained);
}

Response tool_page(const Site& site, const Visit& visit) {
  return with_known_tool(site, visit, [&](const ServiceFile& service, const Tool& tool) {
    web::Page page{.title = say(tool.title)};
    page.back = govuk::BackLink{.href = "/tools"};
    const bool used = tool.why_taken_out.empty();
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(page.title)) +
                (used ? Html{} : taken_out_words(tool)) + about(tool) +
                (used ? its_questions(tool) : Html{}) + not_computed(tool) +
                doubt_part(service, tool, visit) + trained_part(service, tool, visit);
    if (used && access::may(visit.reader->role, Operation::manage_settings))
      page.main += secondary(say("Take this tool out"), tool_href(tool, "/out"));
    return overview::plain_page(site, visit, std::move(page));
  });
}

Response training_page(const Site& site, const Visit& visit) {
  return with_tool(site, visit, [&](const ServiceFile& service, const Tool& tool) {
    ServiceForm form{.page = {.title = say("Record training")},
                     .button = say("Save the training"),
                     .fields = asked_of(ToolTraining::fields, {}),
                     .then = tool_href(tool)};
    form.page.back = govuk::BackLink{.href = form.then};
    form.before = govuk::inset_text({.content = text(say(tool.title))});
    form.options[ToolTraining::fields[1].name] =
        overview::people_options(service, london_date(visit.now));
    ToolTraining training;
    training.tool = {tool.key};
    return visit.request.method == web::Method::get ? ask(site, visit, form)
                                                    : take(site, visit, form, training);
  });
}

Response questionnaire_file(const Site& site, const Visit& visit) {
  return with_tool(site, visit, [&](const ServiceFile&, const Tool& tool) {
    if (tool.as_fhir.empty()) return overview::not_found(site, visit);
    return web::fhir_file(tool.key + ".json", tool.as_fhir);
  });
}

}  // namespace

std::vector<web::Route> tool_routes(const Site& site) {
  using web::Method;
  // Whoever writes assessments uses them; what they are is no secret of a child's.
  const web::Need reads(Operation::find_record);
  const web::Need trains(Operation::allocate);
  // Addresses that name no tool, or one for good, stand before the pages of any tool.
  auto all = tool_change_routes(site);
  for (auto& one : tool_number_routes(site)) all.push_back(std::move(one));
  const auto add = [&](Method method, std::string_view pattern, const web::Need& need,
                       Response (*page)(const Site&, const Visit&)) {
    all.push_back(
        {method, pattern, need, [&site, page](const Visit& visit) { return page(site, visit); }});
  };
  add(Method::get, "/tools", reads, tools_page);
  add(Method::get, "/tools/{tool}", reads, tool_page);
  add(Method::get, "/tools/{tool}/questionnaire", reads, questionnaire_file);
  add(Method::get, "/tools/{tool}/training", trains, training_page);
  add(Method::post, "/tools/{tool}/training", trains, training_page);
  all.push_back(tool_paper_route(site));
  return all;
}

}  // namespace holdfast::service
