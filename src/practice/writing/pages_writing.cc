// Writing one: the filled text in a box to change, then to whom it goes, then all of it to check as
// it will be printed. It is kept as the last page shows it.
#include <algorithm>

#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/views.h"
#include "practice/assessment/views_document.h"
#include "practice/children/children.h"
#include "practice/event.h"
#include "practice/overview/views_files.h"
#include "practice/overview/views_journey.h"
#include "practice/overview/views_parts.h"
#include "practice/service/service.h"
#include "practice/situation.h"
#include "practice/writing/filling.h"
#include "practice/writing/views.h"
#include "records/worded.h"

namespace holdfast::writing {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::Journey;
using overview::Site;
using web::Visit;

/// In the order of Sent::fields.
enum At : std::size_t {
  letter,
  about,
  rests_on,
  title,
  words,
  to,
  addressee,
  how,
  day,
  signer,
  what_happened,
  last_warned
};

std::string name(At at) { return std::string(Sent::fields[at].name); }
std::string_view view(At at) { return Sent::fields[at].name; }

SentTo usually_to(Letter which) {
  switch (which) {
    case Letter::appointment:
    case Letter::warning:
      return SentTo::child;
    case Letter::appointment_family:
      return SentTo::parent;
    case Letter::court_report:
    case Letter::breach_pack:
    case Letter::plan_for_court:
      return SentTo::court;
    case Letter::panel_report:
    case Letter::plan_for_panel:
      return SentTo::panel;
  }
  return SentTo::child;
}

std::string wire_of(SentTo to) {
  return std::string(words_of(to)[static_cast<std::size_t>(to)].wire);
}

/// Whose text it is.
std::string whose_text(const Opened& opened, Letter which) {
  const auto& changed = opened.service.service->letter_texts.now;
  const auto at = changed.find(which);
  if (at == changed.end()) return say("The text is the one that ships with Holdfast.");
  return say("The text is your service's own, as {who} changed it on {day}.",
             {{"who", desk::names_for(opened.service).person(at->second.by)},
              {"day", in_words(london_date(at->second.at))}});
}

Html before_text(const Opened& opened, Letter which, const Draft& draft) {
  auto shown = govuk::paragraph(text(
      whose_text(opened, which) + " " +
      say("It is filled from what everybody may read who may open this record. What is kept to "
          "few, and what is said of victims, is never filled in. Read it for other people's names "
          "before it goes.")));
  std::vector<Html> items;
  for (const auto& one : left_to_fill(draft.text))
    if (one != place_of_warning) items.push_back(text(say(one)));
  if (items.empty()) return shown;
  return shown + govuk::inset_text(
                     {.content = govuk::paragraph(text(say("The record does not say. Write it, or "
                                                           "write that it is not known:"))) +
                                 govuk::bullets(items)});
}

Answers begins_with(const Opened& opened, const Visit& visit, Letter which, const Draft& draft) {
  const auto to_whom = usually_to(which);
  Answers answers{{name(title), Value{draft.title}},
                  {name(words), Value{draft.text}},
                  {name(to), Value{wire_of(to_whom)}},
                  {name(day), Value{opened.today().text()}},
                  {name(signer), Value{visit.reader->person.text()}}};
  if (to_whom == SentTo::child)
    answers.push_back({name(addressee), Value{children::full_name(*opened.file.children)}});
  return answers;
}

/// What is asked first of a warning: what it must say by law rests on it.
Html before_warning(const Opened& opened, const Wanted& wanted) {
  std::vector<Html> items;
  for (const auto one : warned_under(opened.file, *wanted.about, opened.today()))
    items.push_back(text(say("{day}", {{"day", in_words(one)}})));
  if (items.empty()) items.push_back(text(say("None is recorded")));
  return govuk::paragraph(text(say("What a warning must say by law is put where the text has "
                                   "{place}. It cannot be left out.",
                                   {{"place", std::string(place_of_warning)}}))) +
         govuk::inset_text(
             {.content = govuk::paragraph(text(say("Warnings under this order so far:"))) +
                         govuk::bullets(items)});
}

Sent& sent_in(holdfast::Event& event) { return *static_cast<Sent*>(record_in(event)); }

/// With its first page, and with all of it to check as it will be printed.
void make_warning(const Opened& opened, const Wanted& wanted, Journey& journey) {
  journey.steps.insert(journey.steps.begin(),
                       {{view(what_happened), view(last_warned)}, before_warning(opened, wanted)});
  const auto file = opened.file;
  journey.asks = [file, order = *wanted.about](const holdfast::Event& event) {
    auto sent = std::get<Sent>(*in_area<Event>(event));
    put_words_by_law(file, order, sent);
    return govuk::heading(2, govuk::Size::m, text(say("As it will be printed"))) +
           govuk::inset_text({.content = laid_out(text_of(sent))});
  };
  journey.finish = [file, order = *wanted.about, given = journey.finish](holdfast::Event& event) {
    given(event);
    put_words_by_law(file, order, sent_in(event));
  };
}

Journey journey_for(const Opened& opened, const Visit& visit, const Wanted& wanted,
                    const Draft& draft) {
  Journey journey{.kind = Sent::kind,
                  .title = words_for(wanted.letter),
                  .button = say("Keep it as it went"),
                  .then = std::string(here),
                  .part = part,
                  .steps = {{{view(title), view(words)}, before_text(opened, wanted.letter, draft)},
                            {{view(to), view(addressee)}},
                            {{view(how), view(day), view(signer)}}}};
  journey.begins_with = begins_with(opened, visit, wanted.letter, draft);
  journey.says = [](const Field& field, const Value& value) {
    const bool is_text = field.name == view(words) && value.text() != nullptr;
    return is_text ? laid_out(*value.text()) : Html{};
  };
  Value::List from;
  for (const auto& entry : draft.rests_on) from.push_back(entry.text());
  Answers given{{name(letter), Value{std::string(holdfast::wire_of(wanted.letter))}},
                {name(rests_on), Value{std::move(from)}}};
  if (wanted.about) given.push_back({name(about), Value{wanted.about->text()}});
  journey.finish = [given = std::move(given)](holdfast::Event& event) {
    overview::give(event, given);
  };
  journey.next = [record = overview::record_href(opened, "/letters/")](const web::Form& recorded) {
    return std::optional(record + std::string(recorded.value_or("event", "")));
  };
  return journey;
}

/// Of the open part alone: a letter that few may write about would say to all that it is there.
bool can_be_written(const Opened& opened, const Wanted& wanted) {
  const auto open = assessment::open_part_of(opened);
  if (wanted.letter == Letter::warning && !may_be_warned_under(open, wanted.about)) return false;
  return can_be_about(assessment::situation_of(open), wanted.letter, wanted.about);
}

std::optional<Journey> to_write(const Opened& opened, const Visit& visit) {
  const auto which = letter_named(visit.part("letter"));
  if (!which || !overview::may_now(opened, *visit.reader, needed_for(*which))) return std::nullopt;
  Wanted wanted{*which, visit.id<EventId>("entry")};
  if (!can_be_written(opened, wanted)) return std::nullopt;
  auto situation = assessment::situation_of(opened);
  situation.actor = visit.reader->person;
  const auto draft = draft_for(situation, desk::names_for(opened.service), wanted);
  if (!draft) return std::nullopt;
  auto journey = journey_for(opened, visit, wanted, *draft);
  if (wanted.letter == Letter::warning) make_warning(opened, wanted, journey);
  return journey;
}

}  // namespace

void add_writing(const Site& site, std::vector<web::Route>& all) {
  for (const auto* pattern : {"/records/{record}/letters/{letter}/write",
                              "/records/{record}/letters/{letter}/{entry}/write"})
    overview::add_journey(site, all, pattern, access::Operation::record_event, to_write);
}

}  // namespace holdfast::writing
