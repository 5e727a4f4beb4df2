// The questions, as pages. Every answer stands in its own field, so that without a script, on a
// phone, fifty cases are fifty plain fields.
#include "practice/overview/views_caseload.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/choices.h"
#include "govuk/inputs.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/children/children.h"
#include "practice/overview/views_cases.h"
#include "practice/overview/views_forms.h"
#include "practice/service/service.h"

namespace holdfast::overview {
namespace {

using govuk::Html;
using govuk::text;

constexpr int unprocessable = 422;

std::string value(const Caseload& load, const std::string& name) {
  return std::string(load.typed.value_or(name, ""));
}

std::string words_at(const Problems& problems, const std::string& field) {
  const auto at = std::ranges::find(problems, field, &Problem::field);
  return at == problems.end() ? "" : at->words;
}

govuk::ErrorMessage error_at(const Problems& problems, const std::string& field) {
  const auto words = words_at(problems, field);
  return words.empty() ? govuk::ErrorMessage{} : govuk::ErrorMessage{.content = text(words)};
}

govuk::Fieldset question(const std::string& words) {
  return {.legend = {.content = text(words),
                     .is_page_heading = true,
                     .classes = "govuk-fieldset__legend--l"}};
}

std::vector<web::Option> takers(const Caseload& load) {
  auto options = worker_options(load.service, london_date(load.visit.now));
  std::erase_if(options, [&](const auto& one) { return one.value == load.worker.text(); });
  return options;
}

Html which(const Caseload& load, const Problems& problems) {
  govuk::Checkboxes boxes{.name = "case",
                          .fieldset = question(say("Which cases should be given to others?")),
                          .hint = {text(say("All are chosen. Take out those that should stay"))},
                          .error = error_at(problems, "case"),
                          .classes = "govuk-checkboxes--small"};
  for (const auto& line : load.lines)
    boxes.choices.push_back({.value = line.record.text(), .label = {text(line.name)}});
  for (const auto& line : load.chosen()) boxes.chosen.push_back(line.record.text());
  return govuk::checkboxes(boxes);
}

Html who(const Caseload& load, const Problems& problems) {
  govuk::Radios radios{.name = "to",
                       .fieldset = question(say("Who will work with these children?")),
                       .error = error_at(problems, "to"),
                       .chosen = value(load, "to")};
  for (const auto& one : takers(load))
    radios.choices.push_back({.value = one.value, .label = {text(one.words)}});
  radios.choices.push_back({.divider = say("or")});
  radios.choices.push_back(
      {.value = "each", .label = {text(say("Different workers for different children"))}});
  return govuk::radios(radios);
}

Html who_each(const Caseload& load, const Problems& problems) {
  auto shown = govuk::heading(1, govuk::Size::l, text(say("Who will work with each child?")));
  for (const auto& line : load.chosen()) {
    const auto name = "to-" + line.record.text();
    govuk::Select select{.name = name,
                         .label = {.content = text(line.name), .classes = "govuk-label--s"},
                         .error = error_at(problems, name),
                         .options = {{.value = "", .words = say("Select a worker")}},
                         .chosen = value(load, name)};
    for (const auto& one : takers(load))
      select.options.push_back({.value = one.value, .words = one.words});
    shown += govuk::select(select);
  }
  return shown;
}

Html from(const Caseload& load, const Problems& problems) {
  const std::vector<Field> fields{day_field()};
  auto typed = load.typed;
  const auto name = std::string(fields.front().name);
  if (!typed.has(name + "-day")) {
    const auto today = parts_of(london_date(load.visit.now));
    typed.fields.emplace_back(name + "-day", std::to_string(today.day));
    typed.fields.emplace_back(name + "-month", std::to_string(today.month));
    typed.fields.emplace_back(name + "-year", std::to_string(today.year));
  }
  return govuk::heading(1, govuk::Size::l, text(say("When do the new workers start?"))) +
         web::inputs({fields, &typed, &problems, nullptr});
}

Html notes(const Caseload& load, const Problems& problems) {
  return govuk::radios(
      {.name = "notes",
       .fieldset = question(say("Is there a handover note?")),
       .hint = {text(say("A note is kept in the child's record"))},
       .error = error_at(problems, "notes"),
       .choices = {{.value = "one", .label = {text(say("One note for all"))}},
                   {.value = "each", .label = {text(say("A note for each child"))}},
                   {.value = "none", .label = {text(say("No note"))}}},
       .chosen = value(load, "notes")});
}

Html note_one(const Caseload& load, const Problems& problems) {
  return govuk::textarea(
      {.name = "note",
       .label = {.content = text(say("What should the new worker know?")),
                 .is_page_heading = true,
                 .classes = "govuk-label--l"},
       .hint = {text(say("The same words stand in each child's record: name no other child"))},
       .error = error_at(problems, "note"),
       .value = value(load, "note")});
}

Html note_each(const Caseload& load, const Problems& problems) {
  auto shown = govuk::heading(1, govuk::Size::l,
                              text(say("What should the new worker know of each child?")));
  for (const auto& line : load.chosen()) {
    const auto name = "note-" + line.record.text();
    shown +=
        govuk::textarea({.name = name,
                         .label = {.content = text(line.name), .classes = "govuk-label--s"},
                         .hint = {text(say("Leave this empty if there is nothing to hand over"))},
                         .error = error_at(problems, name),
                         .value = value(load, name),
                         .rows = 3});
  }
  return shown;
}

/// Everything answered, to be sent once more: what is recorded is what this page shows.
Html typed_again(const Caseload& load) {
  Html all;
  for (const auto& [name, value] : load.typed.fields)
    for (const auto page : {Asks::which, Asks::who, Asks::who_each, Asks::from, Asks::notes,
                            Asks::note_one, Asks::note_each})
      if (is_of(name, page)) all += govuk::hidden(name, value);
  return all;
}

Html check(const Caseload& load) {
  const auto names = desk::names_for(load.service);
  const auto chosen = load.chosen();
  const auto name = [&](const desk::CaseLine& line) {
    const auto id = PersonId::from(load.worker_of(line.record));
    return id ? names.person(*id) : say("Not answered");
  };
  const auto change = [&](Asks page, const std::string& spoken) {
    return std::vector<govuk::Action>{{.content = text(say("Change")),
                                       .href = load.href(page) + "&then=check",
                                       .spoken = spoken}};
  };
  const std::vector<Field> days{day_field()};
  const auto answers = web::answers_from(load.typed, days);
  const auto* day = find(answers, days.front().name);
  govuk::SummaryList list;
  list.rows = {
      {.key = text(say("Whose cases")), .value = text(names.person(load.worker))},
      {.key = text(say("Cases")),
       .value = text(say("{n} of {all}", {{"n", std::to_string(chosen.size())},
                                          {"all", std::to_string(load.lines.size())}})),
       .actions = change(Asks::which, say("which cases"))},
      {.key = text(say("From")),
       .value = text(day == nullptr ? say("Not answered") : in_words(days.front(), *day, names)),
       .actions = change(Asks::from, say("the day"))},
      {.key = text(say("New workers")),
       .value = text(value(load, "to") == "each" ? say("Different workers, below")
                                                 : say("The same for all, below")),
       .actions = change(Asks::who, say("the new workers"))},
      {.key = text(say("Handover notes")),
       .value = text(value(load, "notes") == "none" ? say("None") : say("Below")),
       .actions = change(Asks::notes, say("the handover notes"))}};
  govuk::Table table{.head = {{text(say("Child"))}, {text(say("New worker and note"))}}};
  for (const auto& line : chosen) {
    auto shown = text(name(line));
    if (const auto note = load.note_of(line.record); !note.empty())
      shown += govuk::aside(govuk::as_written(note));
    table.rows.push_back({{text(line.name)}, {std::move(shown)}});
  }
  return govuk::heading(1, govuk::Size::l, text(say("Check your answers"))) +
         govuk::summary_list(list) + govuk::table(table);
}

Html asked(const Caseload& load, Asks page, const Problems& problems) {
  switch (page) {
    case Asks::which:
      return which(load, problems);
    case Asks::who:
      return who(load, problems);
    case Asks::who_each:
      return who_each(load, problems);
    case Asks::from:
      return from(load, problems);
    case Asks::notes:
      return notes(load, problems);
    case Asks::note_one:
      return note_one(load, problems);
    case Asks::note_each:
      return note_each(load, problems);
    case Asks::check:
      return check(load) + typed_again(load);
  }
  return {};
}

std::string title_of(const Caseload& load) {
  return say("Give the cases of {who} to others",
             {{"who", desk::names_for(load.service).person(load.worker)}});
}

/// Who does not manage the worker says what for by going on.
Html what_for(const Caseload& load) {
  if (load.is_managed()) return {};
  return govuk::inset_text(
      {.content = text(say("You do not manage this worker. In the list of who has looked, this is "
                           "shown as supervision or audit."))});
}

}  // namespace

web::Page caseload_page(const Caseload& load, Asks page, const Problems& problems) {
  const auto& form = load.visit.request.form;
  const bool last = page == Asks::check;
  web::Page made{.title = last ? say("Check your answers: {journey}", {{"journey", title_of(load)}})
                               : title_of(load)};
  made.status = problems.empty() ? 200 : unprocessable;
  made.error_summary = web::problem_summary(problems, std::span(&day_field(), 1));
  made.back = govuk::BackLink{.href = page == Asks::which ? "/" : load.href(load.before(page))};
  const bool checks =
      load.visit.request.query.value_or("then", form.value_or("then", "")) == "check";
  auto content = web::csrf_field(load.visit.csrf) +
                 govuk::hidden("event", event_of(load.site, load.typed).text()) +
                 govuk::hidden("page", wire_of(page)) +
                 (checks ? govuk::hidden("then", "check") : Html{}) + asked(load, page, problems) +
                 (last ? what_for(load) : Html{}) +
                 govuk::button({.content = text(last ? say("Give the cases") : say("Continue")),
                                .prevent_double_click = true});
  const auto shown =
      govuk::form({.action = load.visit.request.path, .content = std::move(content)});
  const auto caption = last ? Html{} : govuk::paragraph(text(title_of(load)));
  made.main = last ? shown : govuk::two_thirds(caption + shown);
  return made;
}

web::Page moved_page(const Caseload& load, const std::vector<Moved>& all) {
  std::vector<Html> given;
  std::vector<Html> left;
  for (const auto& one : all) {
    const auto name =
        one.line.name.empty() ? text(say("A record that you may not open")) : text(one.line.name);
    if (one.why_not.empty())
      given.push_back(name);
    else
      left.push_back(name + govuk::aside(text(one.why_not)));
  }
  web::Page page{.title =
                     left.empty() ? say("The cases were given") : say("Some cases were not given")};
  page.main = govuk::heading(1, govuk::Size::l, text(page.title));
  if (!left.empty())
    page.main +=
        govuk::section("not-given", govuk::heading(2, govuk::Size::m, text(say("Not given"))),
                       govuk::plain_list(left));
  if (!given.empty())
    page.main += govuk::section(
        "given",
        govuk::heading(2, govuk::Size::m,
                       text(count_of(given.size(), say("case given"), say("cases given")))),
        govuk::plain_list(given));
  page.main +=
      govuk::paragraph(govuk::link("/workload", text(say("Go to the workload of my team"))));
  page.main += govuk::paragraph(
      govuk::link("/cases?of=all&worker=" + load.worker.text(),
                  text(say("Cases that {who} still has",
                           {{"who", desk::names_for(load.service).person(load.worker)}}))));
  return page;
}

}  // namespace holdfast::overview
