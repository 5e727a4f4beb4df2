// Requests, what was told us and who read it, as pages show them.
#include "practice/sharing/views.h"

#include <algorithm>

#include "base/london.h"
#include "base/text.h"
#include "base/words.h"
#include "govuk/house_marks.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/history.h"
#include "practice/overview/views.h"
#include "practice/sharing/views_listed.h"
#include "practice/situation.h"

namespace holdfast::sharing {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;

constexpr std::size_t words_in_a_list = 120;

Html tag(const std::string& words, std::string_view colour) {
  return govuk::tag({.content = text(words), .classes = "govuk-tag--" + std::string(colour)});
}

std::string day_of(const Envelope& envelope) { return in_words(london_date(envelope.recorded)); }

Html recorded(const Envelope& envelope, const Names& names) {
  return govuk::aside(
      text(say("Recorded {when}", {{"when", overview::recorded_words(envelope, names)}})));
}

Html nature_tag(Nature nature) {
  return tag(say(words_of(Nature{})[static_cast<std::size_t>(nature)].label),
             nature == Nature::fact ? "blue" : "yellow");
}

/// What is asked of the whole record, as far as this reader may see it.
template <class Question>
auto asked_of(const Opened& opened, const Question& question) {
  static const Across across;
  return question(Situation{opened.file, opened.service, across, {}, opened.now});
}

Html contribution(const Opened& opened, const Kept<Contributed>& one) {
  const auto names = desk::names_for(opened.service);
  auto item = govuk::link(item_href(opened.record, one.source()),
                          text(shortened(one.record.information.value, words_in_a_list))) +
              text(" ") + nature_tag(one.record.nature);
  if (one.record.urgency == Urgency::today) item += text(" ") + tag(say("Urgent"), "red");
  return item +
         govuk::aside(
             text(say("{agency}, {who}, {day}", {{"agency", names.agency(agency_of(one))},
                                                 {"who", one.record.given_by.value},
                                                 {"day", in_words(one.record.told_on)}}))) +
         read_by(opened, one.source());
}

Html answer_block(const Opened& opened, const Answer& answer) {
  static constexpr std::string_view without[] = {Answered::fields[0].name};
  const auto names = desk::names_for(opened.service);
  const auto view = holdfast::view_of(answer.told.record);
  auto shown =
      said(opened.service, view, without) +
      documents_of(view, record_href(opened, "/documents/" + answer.told.source().text())) +
      recorded(answer.told.envelope, names);
  for (const auto& settled : answer.settled) {
    shown +=
        said(opened.service, holdfast::view_of(settled.record)) + recorded(settled.envelope, names);
    // Asked again, its steps stand with those of the request.
    const auto steps = opened.file.sharing->steps.find({settled.source()});
    if (steps != opened.file.sharing->steps.end() &&
        settled.record.settlement == Settlement::raised)
      shown += steps_within(steps->second);
  }
  return shown + read_by(opened, answer.told.source());
}

}  // namespace

std::string item_href(StreamId record, EventId item, std::string_view below) {
  return record_href(record, "/sharing/items/" + item.text() + std::string(below));
}

Html standing_tag(const Request& request, Moment due, Moment now) {
  const auto is = standing_of(request);
  if (is == RequestIs::waiting && due < now) return tag(say("Late"), "red");
  const auto colour = is == RequestIs::waiting    ? "yellow"
                      : is == RequestIs::answered ? "green"
                                                  : "grey";
  return tag(say(label_of(is)), colour);
}

Html due_words(Moment due, Moment now) {
  const auto words = in_words(due);
  if (due < now) return govuk::late_mark(say("Was due {when}", {{"when", words}}));
  return text(say("Due {when}", {{"when", words}}));
}

Html said(const ServiceFile& service, const RecordView& view,
          std::span<const std::string_view> without) {
  govuk::SummaryList list;
  for (const auto& line : lines_of(view, desk::names_for(service))) {
    const bool left_out = std::ranges::find(without, line.field->name) != without.end();
    if (left_out || !line.field->in_forms || (!line.known && !line.field->required)) continue;
    list.rows.push_back({.key = text(say(line.field->heading())),
                         .value = line.field->kind == FieldKind::long_text
                                      ? govuk::as_written(line.words)
                                      : text(line.words)});
  }
  return govuk::summary_list(list);
}

std::vector<web::Option> natures(Asks asks) {
  std::vector<web::Option> options;
  for (const auto& word : words_of(Nature{})) {
    const bool intelligence = static_cast<Nature>(word.value) == Nature::intelligence;
    if (intelligence == (asks == Asks::intelligence))
      options.push_back({std::string(word.wire), say(word.label)});
  }
  return options;
}

Html documents_of(const RecordView& view, const std::string& href) {
  Html ways;
  for (const auto& field : view.shape.fields)
    if (const auto document = document_in(field.get(view.record)))
      ways += govuk::paragraph(govuk::link(
                  href, text(say("Download {document}", {{"document", in_words(*document)}})))) +
              govuk::aside(text(scan_in_words(*document)));
  return ways;
}

Html requests_table(const Opened& opened) {
  const auto& requests = opened.file.sharing->requests;
  if (requests.empty()) return govuk::paragraph(text(say("Nothing has been asked yet.")));
  const auto names = desk::names_for(opened.service);
  govuk::Table table{.caption = text(say("Requests")),
                     .head = {{text(say("Asked"))}, {text(say("Question"))}, {text(say("Answer"))}},
                     .caption_classes = "govuk-visually-hidden"};
  for (auto at = requests.rbegin(); at != requests.rend(); ++at) {
    const auto& asked = at->asked;
    const auto due = asked_of(opened, [&](const Situation& s) { return due_of(s, *at); });
    auto answer = standing_tag(*at, due, opened.now);
    if (standing_of(*at) == RequestIs::waiting)
      answer += govuk::aside(text(say("Due {when}", {{"when", in_words(due)}})));
    table.rows.push_back(
        {{text(names.agency(agency_of(*at))) + govuk::aside(text(day_of(asked.envelope)))},
         {govuk::link(item_href(opened.record, at->source()),
                      text(shortened(asked.record.question.value, words_in_a_list)))},
         {std::move(answer)}});
  }
  return govuk::table(table);
}

Html steps_within(std::span<const StepTaken> steps) {
  std::vector<Html> items;
  for (const auto& step : steps) {
    items.push_back(text(say(
        "{step}: {when}", {{"step", say(label_within(step.rung))}, {"when", in_words(step.at)}})));
    if (step.unheard)
      items.back() +=
          govuk::aside(text(say("Nobody was there to be told. Whoever stands above them "
                                "was, if anybody does")));
    if (step.missed)
      items.back() += govuk::aside(text(say("Missed while the system was down, and done then")));
  }
  return items.empty() ? Html{} : govuk::plain_list(items);
}

Html steps_list(const State& state, const Climber& climber) {
  const auto at = state.steps.find(climber);
  if (at == state.steps.end()) return {};
  if (climber.task) return steps_within(at->second);
  std::vector<Html> items;
  for (const auto& step : at->second) {
    const auto words = say(words_of(Rung{})[static_cast<std::size_t>(step.rung)].label);
    items.push_back(text(say("{step}: {when}", {{"step", words}, {"when", in_words(step.at)}})));
    if (step.unheard)
      items.back() += govuk::aside(
          text(say("Nobody is named there who could be told. Ring them, or have somebody named")));
    if (step.missed)
      items.back() += govuk::aside(text(say("Missed while the system was down, and done then")));
  }
  return govuk::plain_list(items);
}

Html steps_of(const State& state, const Request& request) {
  Html shown;
  for (const auto& asking : askings_of(request)) {
    auto steps = steps_list(state, {asking.item});
    if (asking.item != request.source() && !steps.empty()) {
      const auto when = in_words(asking.since);
      shown += govuk::paragraph(text(asking.asked_again != nullptr
                                         ? say("Asked again {when}:", {{"when", when}})
                                         : say("More time agreed {when}:", {{"when", when}})));
    }
    shown += steps;
  }
  return shown;
}

Html more_time_blocks(const ServiceFile& service, const Request& request) {
  const auto names = desk::names_for(service);
  Html shown;
  for (const auto& time : request.times) {
    shown += govuk::heading(2, govuk::Size::m, text(say("More time asked for"))) +
             said(service, holdfast::view_of(time.asked.record)) +
             recorded(time.asked.envelope, names);
    shown += time.decided ? said(service, holdfast::view_of(time.decided->record)) +
                                recorded(time.decided->envelope, names)
                          : govuk::paragraph(text(say("Not decided yet.")));
  }
  return shown;
}

Html request_block(const Opened& opened, const Request& request) {
  const auto due = asked_of(opened, [&](const Situation& s) { return due_of(s, request); });
  const auto names = desk::names_for(opened.service);
  const bool waits = standing_of(request) == RequestIs::waiting;
  auto shown = govuk::paragraph(standing_tag(request, due, opened.now) + text(" ") +
                                (waits ? due_words(due, opened.now) : Html{})) +
               steps_of(*opened.file.sharing, request) +
               said(opened.service, holdfast::view_of(request.asked.record)) +
               recorded(request.asked.envelope, names);
  for (const auto& answer : request.answers)
    shown +=
        govuk::heading(2, govuk::Size::m, text(say("Their answer"))) + answer_block(opened, answer);
  shown += more_time_blocks(opened.service, request);
  if (request.withdrawn)
    shown += govuk::heading(2, govuk::Size::m, text(say("Withdrawn"))) +
             said(opened.service, holdfast::view_of(request.withdrawn->record)) +
             recorded(request.withdrawn->envelope, names);
  return shown;
}

Html read_by(const Opened& opened, EventId entry) {
  const auto names = desk::names_for(opened.service);
  std::vector<Html> items;
  for (const auto& one : readings_of(*opened.file.sharing, entry))
    items.push_back(text(say("Read by {who} on {when}",
                             {{"who", names.person(one.reader)}, {"when", in_words(one.at)}})));
  for (const auto& one : asked_of(opened, [](const Situation& s) { return to_read(s); })) {
    if (one.entry != entry) continue;
    std::string who;
    for (const auto& reader : one.readers) who += (who.empty() ? "" : ", ") + names.person(reader);
    items.push_back(text(say("Not read yet by {who}.", {{"who", who}})) + text(" ") +
                    due_words(one.due, opened.now) + steps_list(*opened.file.sharing, {one.item}));
  }
  return items.empty() ? Html{} : govuk::plain_list(items);
}

Html what_they_read(const Opened& opened, const std::vector<PersonId>& people) {
  const auto names = desk::names_for(opened.service);
  std::vector<Html> items;
  for (const auto& [entry, readings] : opened.file.sharing->readings) {
    const auto* told = opened.file.history->find(entry);
    if (told == nullptr) continue;
    for (const auto& one : readings)
      if (std::ranges::find(people, one.reader) != people.end())
        items.push_back(
            govuk::link(record_href(opened, "/entries/" + entry.text()),
                        text(say(view_of(told->standing()).shape.title))) +
            govuk::aside(text(say("Read by {who} on {when}", {{"who", names.person(one.reader)},
                                                              {"when", in_words(one.at)}}))));
  }
  if (items.empty())
    return govuk::paragraph(text(say("Nothing that they were to read has been read yet.")));
  return govuk::plain_list(items);
}

Html contributions_list(const Opened& opened) {
  std::vector<std::pair<Moment, Html>> all;
  for (const auto& one : opened.file.sharing->contributions)
    all.emplace_back(one.envelope.recorded, contribution(opened, one));
  for (const auto& one : opened.file.sharing->listed)
    all.emplace_back(one.envelope.recorded, listed_item(opened, one));
  if (all.empty()) return govuk::paragraph(text(say("No agency has told us anything here yet.")));
  std::ranges::stable_sort(all, {}, &std::pair<Moment, Html>::first);
  std::vector<Html> items;
  for (auto at = all.rbegin(); at != all.rend(); ++at) items.push_back(std::move(at->second));
  return govuk::plain_list(items);
}

}  // namespace holdfast::sharing
