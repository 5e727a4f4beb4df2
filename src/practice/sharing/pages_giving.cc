// Passing information on. Entries were picked first (pages_picking.cc); their words stand in what
// the recipient will receive, to be cut down there: what is taken out of those words never leaves.
#include <algorithm>

#include "base/text.h"
#include "base/words.h"
#include "desk/documents.h"
#include "desk/drafts.h"
#include "govuk/buttons.h"
#include "govuk/choices.h"
#include "govuk/inputs.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/history.h"
#include "practice/overview/views_journey.h"
#include "practice/service/service.h"
#include "practice/sharing/pages.h"
#include "practice/sharing/pages_picking.h"
#include "practice/sharing/terms.h"
#include "practice/sharing/views.h"

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

// ---- beginning

/// With the conditions that they came with ticked.
void tick_conditions(const Opened& opened, const std::vector<EventId>& entries,
                     std::vector<std::pair<std::string, std::string>>& fields) {
  const auto asked = conditions_of({opened.file, entries, opened.now});
  for (const auto& word : words_of(Condition{}))
    if (std::ranges::find(asked, static_cast<Condition>(word.value)) != asked.end())
      fields.emplace_back(Shared::fields[8].name, word.wire);
}

}  // namespace

Response begin_share(const Site& site, const Visit& visit, const Opened& opened, Picks picks) {
  auto& fields = picks.ticks;
  if (!picks.words.empty()) fields.emplace_back(Shared::fields[6].name, std::move(picks.words));
  tick_conditions(opened, picks.entries, fields);
  const auto journey = record_href(opened.record, "/sharing/share");
  const auto kept =
      desk::save_draft(site.desk, visit.reader->person, {journey, visit.now, std::move(fields)});
  return kept ? web::see_other(journey) : overview::failed(site, visit, kept.error());
}

namespace {

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
  so_far.drawn_from = picked_in(draft, picked);
  so_far.passed_documents = picked_in(draft, with_documents);
  return govuk::heading(2, govuk::Size::m, text(say("What they will see"))) +
         govuk::paragraph(text(say("The child's name and date of birth, and this:"))) +
         as_received(opened.service, so_far,
                     terms_in_words({opened.file, passed_on(so_far), opened.now}));
}

/// Said where it is asked why they go on all the same.
Html kept_back_words(const Opened& opened, const std::vector<EventId>& entries) {
  const auto names = desk::names_for(opened.service);
  std::vector<Html> items;
  for (const auto& entry : entries)
    if (const auto terms = terms_of(opened.file, entry, opened.now))
      items.push_back(govuk::link(
          record_href(opened, "/entries/" + entry.text()),
          text(say("What {agency} told us", {{"agency", names.agency(terms->giver)}}))));
  return govuk::inset_text(
      {.content = govuk::paragraph(text(say("Whoever gave these asked that they are not passed "
                                            "on:"))) +
                  govuk::plain_list(items)});
}

/// Why it goes on is asked where something was to stay here.
std::vector<overview::Step> share_steps(const Opened& opened, const Shared& picks, Html going) {
  const auto name = [](std::size_t field) { return Shared::fields[field].name; };
  std::vector<overview::Step> steps{
      {{name(0), name(1)}},  {{name(2)}},          {{name(3), name(4), name(5)}},
      {{name(6)}},           {{name(8), name(9)}}, {{name(10), name(11)}, std::move(going)},
      {{name(12), name(13)}}};
  const auto stays = kept_back({opened.file, passed_on(picks), opened.now});
  constexpr std::size_t after_the_words = 4;
  if (!stays.empty())
    steps.insert(steps.begin() + after_the_words,
                 overview::Step{{name(15), name(16), name(17)}, kept_back_words(opened, stays)});
  return steps;
}

/// Where it is asked at all, it must be answered: the record alone cannot say so.
std::vector<Field> share_fields() {
  auto fields = overview::typed_of(Shared::fields);
  for (auto& field : fields)
    if (field.name == Shared::fields[15].name) field = field.needed();
  return fields;
}

overview::JourneyOf share_journey(const Site& site) {
  return [&site](const Opened& opened, const Visit& visit) -> std::optional<Journey> {
    const auto draft = overview::draft_or_empty(site, visit);
    Shared picks;
    picks.drawn_from = picked_in(draft, picked);
    picks.passed_documents = picked_in(draft, with_documents);
    const auto going = documents_going(opened, picks.passed_documents);
    Journey journey{.kind = Shared::kind,
                    .title = say("Share with an agency"),
                    .button = say("Share it"),
                    .then = std::string(here),
                    .part = part,
                    .steps = share_steps(opened, picks, going),
                    .asked = share_fields()};
    journey.options = agencies(opened);
    journey.more = clearance_of(opened, passed_on(picks));
    journey.also = preview(opened, draft) + going;
    journey.finish = [picks](holdfast::Event& event) {
      auto& shared = *static_cast<Shared*>(record_in(event));
      shared.drawn_from = picks.drawn_from;
      shared.passed_documents = picks.passed_documents;
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
                  .then = std::string(here),
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
