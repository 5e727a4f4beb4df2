// Passing information on. Entries are picked first; their words go into what the recipient will
// receive, to be cut down there: what is taken out of those words never leaves.
#include <algorithm>

#include "base/london.h"
#include "base/text.h"
#include "base/words.h"
#include "desk/documents.h"
#include "desk/drafts.h"
#include "govuk/buttons.h"
#include "govuk/choices.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/history.h"
#include "practice/overview/views_journey.h"
#include "practice/service/service.h"
#include "practice/sharing/pages.h"
#include "practice/sharing/views.h"
#include "web/csrf.h"

namespace holdfast::sharing {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::Journey;
using overview::record_href;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::string_view here = "/sharing";
constexpr auto part = overview::Part::sharing;
constexpr int unprocessable = 422;
constexpr std::size_t entries_offered = 60;
constexpr std::size_t words_offered = 140;
constexpr std::string_view picked = "picked";
constexpr std::string_view with_documents = "documents";

// ---- picking

/// Of what tells about the child, what somebody wrote at length: names and codes around it are not
/// passed on by mistake. Empty for entries that no page would pass on.
std::string words_of_entry(const Told& told) {
  const auto view = holdfast::view_of(told.standing());
  static constexpr std::string_view kinds[] = {
      "chronology.happened", "offending.offence_alleged", "offending.behaviour_reported",
      Contributed::kind,     PoliceListed::kind,          Answered::kind};
  if (told.withdrawn || std::ranges::find(kinds, view.shape.kind) == std::end(kinds)) return {};
  // A refusal tells nothing of the child.
  if (view.shape.kind == Answered::kind &&
      Answered::is_declined(*static_cast<const Answered*>(view.record)))
    return {};
  std::string words;
  for (const auto& field : view.shape.fields) {
    if (field.kind != FieldKind::long_text) continue;
    const auto value = field.get(view.record);
    if (const auto* written = value.text()) words += (words.empty() ? "" : "\n") + *written;
  }
  return words;
}

/// The latest first.
std::vector<const Told*> entries_to_pick(const Opened& opened) {
  std::vector<const Told*> list;
  const auto& all = opened.file.history->told;
  for (auto at = all.rbegin(); at != all.rend() && list.size() < entries_offered; ++at)
    if (!words_of_entry(*at).empty()) list.push_back(&*at);
  return list;
}

bool may_not_go_on(const std::vector<Condition>& conditions) {
  return std::ranges::find(conditions, Condition::no_onward_sharing) != conditions.end();
}

std::string conditions_of(const Opened& opened, EventId entry) {
  const auto& state = *opened.file.sharing;
  bool stays = std::ranges::any_of(state.contributions, [&](const auto& one) {
    return one.source() == entry && may_not_go_on(one.record.conditions);
  });
  for (const auto& request : state.requests)
    for (const auto& answer : request.answers)
      stays = stays || (answer.told.source() == entry &&
                        may_not_go_on(answer.told.record.answer_conditions));
  return stays ? say("Its giver asks that it is not passed on") : std::string{};
}

Html hint_of(const Opened& opened, const Told& told) {
  const auto conditions = conditions_of(opened, told.entry.envelope.event);
  const auto day = in_words(london_date(told.entry.envelope.recorded));
  return conditions.empty()
             ? text(day)
             : text(say("{day}. {conditions}", {{"day", day}, {"conditions", conditions}}));
}

/// The latest first; none that was withdrawn.
std::vector<const Told*> documents_to_pick(const Opened& opened) {
  std::vector<const Told*> list;
  const auto& all = opened.file.history->told;
  for (auto at = all.rbegin(); at != all.rend() && list.size() < entries_offered; ++at)
    if (!at->withdrawn && !desk::documents_in(at->standing()).empty()) list.push_back(&*at);
  return list;
}

Html document_boxes(const Opened& opened) {
  govuk::Checkboxes boxes{
      .name = std::string(with_documents),
      .fieldset = govuk::Fieldset{.legend = {.content = text(say("Which documents go with it?"))}},
      .hint = {text(say("A document goes whole, as it is: nothing can be taken out of it. Read it "
                        "first"))},
      .classes = "govuk-checkboxes--small"};
  for (const auto* told : documents_to_pick(opened)) {
    const auto id = told->entry.envelope.event;
    boxes.choices.push_back(
        {.value = id.text(),
         .label = {.content = text(in_words(desk::documents_in(told->standing()).front()))},
         .hint = {hint_of(opened, *told)}});
  }
  return boxes.choices.empty() ? Html{} : govuk::checkboxes(boxes);
}

Response pick_page(const Site& site, const Visit& visit, const Opened& opened) {
  govuk::Checkboxes boxes{
      .name = std::string(picked),
      .fieldset = govuk::Fieldset{.legend = {.content = text(say("What do you want to share?"))}},
      .hint = {text(say("Their words are put into the next pages, where you cut "
                        "them down. You may also pick none and write"))},
      .classes = "govuk-checkboxes--small"};
  for (const auto* told : entries_to_pick(opened)) {
    const auto id = told->entry.envelope.event;
    boxes.choices.push_back(
        {.value = id.text(),
         .label = {.content = text(shortened(words_of_entry(*told), words_offered))},
         .hint = {hint_of(opened, *told)}});
  }
  auto page = overview::record_page(visit, opened, say("Share with an agency"), part);
  page.back = govuk::BackLink{.href = record_href(opened.record, here)};
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(say("Share with an agency"))) +
      govuk::form({.action = visit.request.path,
                   .content = web::csrf_field(visit.csrf) + govuk::checkboxes(boxes) +
                              document_boxes(opened) +
                              govuk::button({.content = text(say("Continue"))})}));
  return overview::plain_page(site, visit, std::move(page));
}

/// The words of what was picked, a passage each, into the draft of the journey.
Response take_picked(const Site& site, const Visit& visit, const Opened& opened) {
  std::string words;
  std::vector<std::pair<std::string, std::string>> fields;
  for (const auto& value : visit.request.form.values(picked)) {
    const auto id = EventId::from(value);
    const auto* told = id ? opened.file.history->find(*id) : nullptr;
    if (told == nullptr) continue;
    words += (words.empty() ? "" : "\n\n") + words_of_entry(*told);
    fields.emplace_back(picked, std::string(value));
  }
  for (const auto& value : visit.request.form.values(with_documents))
    fields.emplace_back(with_documents, std::string(value));
  if (!words.empty()) fields.emplace_back(Shared::fields[6].name, std::move(words));
  const auto journey = record_href(opened.record, "/sharing/share");
  const auto kept =
      desk::save_draft(site.desk, visit.reader->person, {journey, visit.now, std::move(fields)});
  return kept ? web::see_other(journey) : overview::failed(site, visit, kept.error());
}

void add_picking(const Site& site, std::vector<web::Route>& all) {
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back(
        {method, "/records/{record}/sharing/pick", web::Need(Operation::ask_agencies),
         [&site](const Visit& visit) {
           return overview::with_record_now(site, visit, "form:share", [&](const Opened& opened) {
             return visit.request.method == web::Method::get ? pick_page(site, visit, opened)
                                                             : take_picked(site, visit, opened);
           });
         }});
}

// ---- the journeys

web::Options agencies(const Opened& opened) {
  return {{Shared::fields[0].name, other_agencies(opened.service)}};
}

std::vector<EventId> picked_in(const web::Form& draft, std::string_view name) {
  std::vector<EventId> entries;
  for (const auto& value : draft.values(name))
    if (const auto id = EventId::from(value)) entries.push_back(*id);
  return entries;
}

Clearance clearance_of(const Opened& opened, const std::vector<EventId>& entries) {
  Clearance all;
  for (const auto& entry : entries)
    if (const auto* told = opened.file.history->find(entry))
      all = all.with(told->entry.envelope.clearance);
  return all;
}

/// Said where it is weighed and where it is checked: nothing of a document can be cut out.
Html documents_going(const Opened& opened, const std::vector<EventId>& entries) {
  std::vector<Html> names;
  for (const auto& entry : entries)
    if (const auto* told = opened.file.history->find(entry))
      for (const auto& document : desk::documents_in(told->standing()))
        names.push_back(govuk::link(record_href(opened, "/documents/" + entry.text()),
                                    text(in_words(document))));
  if (names.empty()) return {};
  return govuk::inset_text(
      {.content = govuk::paragraph(text(say("These go with it, as they are:"))) +
                  govuk::plain_list(names)});
}

/// As their page will say it, beside the child's name and date of birth.
Html preview(const Opened& opened, const web::Form& draft) {
  Shared so_far;
  (void)overview::read_into(Shared::fields, &so_far, draft);
  return govuk::heading(2, govuk::Size::m, text(say("What they will see"))) +
         govuk::paragraph(text(say("The child's name and date of birth, and this:"))) +
         as_received(opened.service, so_far);
}

overview::JourneyOf share_journey(const Site& site) {
  return [&site](const Opened& opened, const Visit& visit) -> std::optional<Journey> {
    const auto name = [](std::size_t field) { return Shared::fields[field].name; };
    const auto draft = overview::draft_or_empty(site, visit);
    const auto entries = picked_in(draft, picked);
    const auto documents = picked_in(draft, with_documents);
    Journey journey{.kind = Shared::kind,
                    .title = say("Share with an agency"),
                    .button = say("Share it"),
                    .then = here,
                    .part = part,
                    .steps = {{{name(0), name(1)}},
                              {{name(2)}},
                              {{name(3), name(4), name(5)}},
                              {{name(6)}},
                              {{name(8), name(9)}},
                              {{name(10), name(11)}},
                              {{name(12), name(13)}}}};
    journey.options = agencies(opened);
    journey.more = clearance_of(opened, entries).with(clearance_of(opened, documents));
    const auto going = documents_going(opened, documents);
    constexpr std::size_t weighed = 5;
    journey.steps[weighed].before = going;
    journey.also = preview(opened, draft) + going;
    journey.finish = [entries, documents](holdfast::Event& event) {
      auto& shared = *static_cast<Shared*>(record_in(event));
      shared.drawn_from = entries;
      shared.passed_documents = documents;
    };
    if (journey.options.begin()->second.empty())
      journey.refusal = say("No other agency is on the list. Ask your administrator to add it.");
    return journey;
  };
}

std::optional<Journey> disclose_journey(const Opened&, const Visit&) {
  Journey journey{.kind = DisclosureProposed::kind,
                  .title = say("Propose to tell somebody outside the agencies"),
                  .button = say("Send it to a manager"),
                  .then = here,
                  .part = part,
                  .steps = {}};
  const auto name = [](std::size_t field) { return DisclosureProposed::fields[field].name; };
  for (std::size_t i = 0; i < std::size(DisclosureProposed::fields); ++i) {
    constexpr std::size_t child_first = 9;
    if (i == child_first + 1) continue;
    journey.steps.push_back({{name(i)}});
    if (i == child_first) journey.steps.back().names.push_back(name(i + 1));
  }
  return journey;
}

RecordForm confidence_form(const Opened&) {
  return {.kind = ToldInConfidence::kind,
          .title = say("Record what the child told in confidence"),
          .button = say("Save"),
          .then = here,
          .part = part,
          .asks_who_may_see = true};
}
RecordForm own_words_form(const Opened&) {
  return {.kind = WorkerTold::kind,
          .title = say("Record what you shared of yourself"),
          .button = say("Save"),
          .then = here,
          .part = part,
          .asks_who_may_see = true};
}

// ---- what we told whom

/// Asked in the address, so that the answer can be sent to a colleague.
struct OneDay {
  std::optional<Date> on;

  static constexpr Field fields[] = {
      field<&OneDay::on>("on", "Show one day alone")
          .hint("For example, 27 3 2026. Leave empty for every day"),
  };
};

Html day_question(const Visit& visit, const Problems& problems) {
  return govuk::form(
      {.action = visit.request.path,
       .sends = govuk::Sends::get,
       .content =
           web::inputs({OneDay::fields, &visit.request.query, &problems, nullptr}) +
           govuk::button({.content = text(say("Show")), .classes = "govuk-button--secondary"})});
}

Response outward_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "outward", [&](const Opened& opened) {
    OneDay only;
    const auto problems =
        read(OneDay::fields, &only, web::answers_from(visit.request.query, OneDay::fields),
             Strictness::form);
    auto page = overview::record_page(visit, opened, say("What we told whom"), part);
    page.back = govuk::BackLink{.href = record_href(opened, here)};
    page.status = problems.empty() ? 200 : unprocessable;
    page.error_summary = web::problem_summary(problems, OneDay::fields);
    page.main = govuk::heading(1, govuk::Size::l, text(say("What we told whom")));
    page.main += govuk::paragraph(
        text(say("Asking an agency is on the list too: it tells them that the child is known to "
                 "us.")));
    if (!opened.as_known) page.main += day_question(visit, problems);
    // A list of every day under a day that could not be read would be taken for that day's.
    if (problems.empty()) page.main += outward_table(opened, only.on);
    return overview::plain_page(site, visit, std::move(page));
  });
}

}  // namespace

void add_giving(const Site& site, std::vector<web::Route>& all) {
  all.push_back({web::Method::get, "/records/{record}/sharing/outward",
                 web::Need(Operation::open_record),
                 [&site](const Visit& visit) { return outward_page(site, visit); }});
  add_picking(site, all);
  overview::add_journey(site, all, "/records/{record}/sharing/share", Operation::ask_agencies,
                        share_journey(site));
  overview::add_journey(site, all, "/records/{record}/sharing/disclose", Operation::ask_agencies,
                        disclose_journey);
  overview::add_form(site, all, "/records/{record}/sharing/confidence", Operation::ask_agencies,
                     confidence_form);
  overview::add_form(site, all, "/records/{record}/sharing/own-words", Operation::ask_agencies,
                     own_words_form);
}

}  // namespace holdfast::sharing
