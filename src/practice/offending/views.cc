// Past behaviour, each thing with its standing, its source and what came of it.
#include "practice/offending/views.h"

#include <algorithm>
#include <map>

#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/overview/views.h"
#include "practice/victims/victims.h"
#include "records/worded.h"

namespace holdfast::offending {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;

struct Heading {
  std::string_view id;
  std::string title;
  std::string explanation;
  std::string tag;
  std::string_view classes;
};

Heading heading_of(Standing standing) {
  switch (standing) {
    case Standing::proven:
      return {"proven", say("Proven"), say("A court has convicted the child."), say("Proven"),
              "govuk-tag--red"};
    case Standing::did_it:
      return {"did-it", say("Found to have done it, without a conviction"),
              say("A court found that the child did it, and that they are not guilty or not fit to "
                  "plead."),
              say("Found to have done it"), "govuk-tag--orange"};
    case Standing::admitted:
      return {"admitted", say("Admitted"),
              say("The child has said so. No court has convicted them."), say("Admitted"),
              "govuk-tag--purple"};
    case Standing::alleged:
      return {
          "alleged", say("Alleged"),
          say("Somebody says so. It is neither admitted nor decided: it may not have happened."),
          say("Alleged"), "govuk-tag--yellow"};
    case Standing::never_charged:
      return {"never-charged", say("Harmful behaviour, never charged"),
              say("Reported or seen, and never made an allegation of an offence."),
              say("Never charged"), "govuk-tag--blue"};
    case Standing::left:
      return {"left", say("Out of the pattern"),
              say("Found untrue, not guilty, discontinued or not established. It is kept with its "
                  "reason, and counts for nothing."),
              say("Out of the pattern"), "govuk-tag--grey"};
  }
  return {};
}

/// Source: sources.md#under-ten
Html under_ten_tag(const PastItem& item) {
  const auto tag = [](const std::string& words) {
    return text(" ") + govuk::tag({.content = text(words), .classes = "govuk-tag--green"});
  };
  switch (item.under_ten) {
    case UnderTen::yes:
      return tag(say("Under ten: not an offence"));
    case UnderTen::part:
      return tag(say("Under ten for a part of the time"));
    case UnderTen::not_known:
      return tag(say("Age not known"));
    case UnderTen::no:
      return {};
  }
  return {};
}

/// One row a fact; what is not known says so.
struct Card {
  const Opened& opened;
  Names names;
  govuk::SummaryList list;

  void add(const std::string& key, Html value) {
    list.rows.push_back({.key = text(key), .value = std::move(value)});
  }
  void add_text(const std::string& key, const std::optional<Text>& value) {
    add(key, text(value ? value->value : say("Not known")));
  }
};

void add_place(Card& card, const std::optional<PlaceKind>& kind, const std::optional<Text>& place) {
  auto shown = text(kind ? words_for(*kind) : say("Not known"));
  if (place) shown += govuk::aside(text(place->value));
  card.add(say("Where"), std::move(shown));
}

struct Teller {
  const Text& who;
  const std::optional<AgencyId>& agency;
  const Envelope& envelope;
};

void add_source(Card& card, const Teller& teller) {
  const auto words = teller.agency
                         ? say("{who}, {agency}", {{"who", teller.who.value},
                                                   {"agency", card.names.agency(*teller.agency)}})
                         : teller.who.value;
  card.add(say("Told by"), sourced(card.opened, words, teller.envelope));
}

Html answer_shown(const Opened& opened, const auto& said, const std::string& words,
                  const std::string& why) {
  auto shown = text(words);
  if (!why.empty()) shown += govuk::as_written(why);
  return shown + govuk::aside(source_link(opened, said.envelope));
}

void add_answers(Card& card, const PastItem& item) {
  std::vector<Html> all;
  for (const auto* answer : item.answers) {
    const auto& r = answer->record;
    const auto words = say("{what}, {day}. By {who}", {{"what", words_for(r.outcome)},
                                                       {"day", in_words(r.outcome_on)},
                                                       {"who", r.decided_by.value}});
    all.push_back(answer_shown(card.opened, *answer, words,
                               r.outcome_why ? r.outcome_why->value : std::string()));
  }
  for (const auto* settled : item.settled) {
    const auto& r = settled->record;
    const auto words = say("{what}, {day}. By {who}", {{"what", words_for(r.settlement)},
                                                       {"day", in_words(r.settled_on)},
                                                       {"who", r.settled_by.value}});
    all.push_back(answer_shown(card.opened, *settled, words, r.settled_why.value));
  }
  card.add(say("What came of it"),
           all.empty() ? text(say("Nothing is recorded yet")) : govuk::plain_list(all));
}

void add_disposals(Card& card, const PastItem& item) {
  std::vector<Html> all;
  for (const auto& order : orders(*card.opened.file.offending, reference(card.opened.service))) {
    const auto& made = order.made->record;
    if (std::ranges::find(made.made_for, item.id()) == made.made_for.end()) continue;
    const auto answer = spent(order, card.opened.file, card.opened.service);
    all.push_back(
        text(say("{order}, {day}", {{"order", order.title()}, {"day", in_words(made.made_on)}})) +
        govuk::aside(text(spent_words(answer, card.opened.today()))) +
        govuk::aside(source_link(card.opened, order.made->envelope)));
  }
  if (!all.empty()) card.add(say("Disposal"), govuk::plain_list(all));
}

void add_gravity(Card& card, const PastItem& item) {
  std::vector<Html> all;
  for (const auto& score : card.opened.file.offending->scores) {
    const auto& r = score.record;
    if (r.gravity_of != item.id()) continue;
    all.push_back(sourced(card.opened,
                          say("{score} on the scale \"{scale}\", {day}. By {who}",
                              {{"score", std::to_string(r.score.value)},
                               {"scale", words_for(r.scale)},
                               {"day", in_words(r.scored_on)},
                               {"who", r.scored_by.value}}),
                          score.envelope));
  }
  card.add(say("Gravity"), all.empty() ? text(say("Not scored")) : govuk::plain_list(all));
}

std::string schedule_words(const std::string& listed) {
  if (listed.empty()) return say("Not known");
  if (listed == "no") return say("Not listed");
  if (listed == "listed") return say("Listed");
  return say("Listed: {where}", {{"where", say(listed)}});
}

/// Source: sources.md#offence-codes
void add_code(Card& card, const PastItem& item) {
  const auto& code = item.offence->record.offence_code;
  const auto* known = code ? reference(card.opened.service).offence(code->value) : nullptr;
  auto shown = text(code ? code->value : say("Not known"));
  shown += govuk::aside(text(
      say("Schedule 15 (specified offences): {first}. Schedule 3 (sexual offences): {second}",
          {{"first", schedule_words(known != nullptr ? known->schedule_15 : std::string())},
           {"second", schedule_words(known != nullptr ? known->schedule_3 : std::string())}})));
  card.add(say("Code"), std::move(shown));
}

std::string day_words(const PastItem& item) {
  const auto& until =
      item.offence != nullptr ? item.offence->record.committed_until : std::optional<Date>();
  if (!until) return in_words(item.on);
  return say("{from} to {until}", {{"from", in_words(item.on)}, {"until", in_words(*until)}});
}

/// Names of other children stand on the entry's own page, for those who may open their records.
void add_others(Card& card, const std::optional<Text>& initials, std::size_t with_records) {
  auto shown = text(initials ? initials->value : say("Not known"));
  if (with_records > 0)
    shown +=
        govuk::aside(text(say("With a record here: {n}", {{"n", std::to_string(with_records)}})));
  card.add(say("Others"), std::move(shown));
}

/// Victims are known here by token alone, those of before tokens were entries by what was typed.
void add_victims(Card& card, const PastItem& item) {
  const auto& r = item.offence->record;
  std::string tokens;
  for (const auto& entry : r.harmed)
    if (const auto* token = victims::token_in(*card.opened.file.victims, entry))
      tokens += (tokens.empty() ? "" : ", ") + victims::called(*token);
  if (tokens.empty()) return card.add_text(say("Victims"), r.victim_tokens);
  card.add(say("Victims"), text(tokens));
}

void add_offence(Card& card, const PastItem& item) {
  const auto& r = item.offence->record;
  add_place(card, item.place, r.committed_at);
  card.add(say("Said to have done"), govuk::as_written(r.allegation.value));
  card.add(say("Weapon"), text(r.weapon ? words_for(*r.weapon) : say("Not known")));
  add_others(card, r.co_accused, r.co_accused_here.size());
  add_victims(card, item);
  add_source(card, {r.alleged_by_whom, r.alleged_by, item.offence->envelope});
  add_answers(card, item);
  add_disposals(card, item);
  add_gravity(card, item);
  add_code(card, item);
}

void add_behaviour(Card& card, const PastItem& item) {
  const auto& r = item.behaviour->record;
  add_place(card, item.place, r.behaved_at);
  card.add(say("What the child did"), govuk::as_written(r.what_was_done.value));
  card.add(say("Rests on"), text(words_for(r.ground)));
  add_source(card, {r.reported_by_whom, r.reported_by, item.behaviour->envelope});
  add_answers(card, item);
}

/// Where more can be said of this very thing.
std::vector<govuk::Action> actions_of(const Opened& opened, const PastItem& item) {
  const auto to = [&](std::string_view page) {
    return overview::record_href(opened.record, std::string(page) + "?of=" + item.id().text());
  };
  if (item.behaviour != nullptr)
    return {{.content = text(say("Settle")), .href = to("/offending/settlement")}};
  return {{.content = text(say("Add an outcome")), .href = to("/offending/outcome")},
          {.content = text(say("Score gravity")), .href = to("/offending/gravity")}};
}

Html item_card(const Opened& opened, const access::Reader& reader, const PastItem& item) {
  Card card{opened, desk::names_for(opened.service), {}};
  const auto heading = heading_of(item.standing);
  card.add(say("Standing"),
           govuk::tag({.content = text(heading.tag), .classes = std::string(heading.classes)}) +
               under_ten_tag(item));
  card.add(say("When"), text(day_words(item)));
  if (item.offence != nullptr) add_offence(card, item);
  if (item.behaviour != nullptr) add_behaviour(card, item);
  govuk::SummaryCard frame{
      .title =
          text(item.offence != nullptr ? item.offence->record.offence_title.value : say(item.kind)),
      .heading_level = 3};
  if (!opened.as_known && access::may(reader.role, access::Operation::keep_record))
    frame.actions = actions_of(opened, item);
  for (auto& action : frame.actions) action.spoken = in_words(item.on);
  card.list.card = std::move(frame);
  return govuk::summary_list(card.list);
}

struct Counts {
  int decided = 0;
  int open = 0;
};

void count(std::map<std::string, Counts>& counts, const std::string& name, Standing standing) {
  auto& row = counts[name];
  const bool open = standing == Standing::alleged || standing == Standing::never_charged;
  ++(open ? row.open : row.decided);
}

/// On a small screen a row's cells stand below each other without their heads, so each says what it
/// counts.
Html counts_table(const std::string& title, const std::string& what,
                  const std::map<std::string, Counts>& counts) {
  govuk::Table table{.head = {{.content = text(what)},
                              {.content = text(say("Decided or admitted"))},
                              {.content = text(say("Neither"))}},
                     .first_cell_is_header = true};
  for (const auto& [name, row] : counts)
    table.rows.push_back(
        {{.content = text(name)},
         {.content = text(say("{n} proven or admitted", {{"n", std::to_string(row.decided)}}))},
         {.content =
              text(say("{n} alleged or never charged", {{"n", std::to_string(row.open)}}))}});
  return govuk::heading(3, govuk::Size::s, text(title)) + govuk::table(table);
}

}  // namespace

std::string standing_words(Standing standing) { return heading_of(standing).tag; }

Html source_link(const Opened& opened, const Envelope& envelope) {
  return govuk::link(overview::record_href(opened, "/entries/" + envelope.event.text()),
                     text(say("Recorded {when}", {{"when", overview::recorded_when(envelope)}})));
}

Html sourced(const Opened& opened, const std::string& words, const Envelope& envelope) {
  return text(words) + govuk::aside(source_link(opened, envelope));
}

Html of_standing(const Opened& opened, const access::Reader& reader,
                 const std::vector<PastItem>& items, Standing standing) {
  const auto heading = heading_of(standing);
  Html cards;
  for (const auto& item : items)
    if (item.standing == standing) cards += item_card(opened, reader, item);
  if (cards.empty()) return {};
  return govuk::section(heading.id, govuk::heading(2, govuk::Size::m, text(heading.title)),
                        govuk::paragraph(text(heading.explanation)) + cards);
}

Html standings(const std::vector<PastItem>& items) {
  std::vector<Html> links;
  for (const auto standing : every_standing) {
    const auto heading = heading_of(standing);
    const auto many = std::ranges::count(items, standing, &PastItem::standing);
    if (many > 0)
      links.push_back(govuk::link(
          "#" + std::string(heading.id),
          text(say("{heading}: {n}", {{"heading", heading.title}, {"n", std::to_string(many)}}))));
  }
  return links.empty() ? Html{} : govuk::plain_list(links);
}

Html pattern_tables(const std::vector<PastItem>& items) {
  std::map<std::string, Counts> kinds;
  std::map<std::string, Counts> places;
  std::map<std::string, Counts> years;
  for (const auto& item : items) {
    if (item.standing == Standing::left) continue;
    count(kinds, item.kind.empty() ? say("Not known") : say(item.kind), item.standing);
    count(places, item.place ? words_for(*item.place) : say("Not known"), item.standing);
    count(years, std::to_string(parts_of(item.on).year), item.standing);
  }
  if (kinds.empty()) return {};
  return counts_table(say("By kind"), say("Kind"), kinds) +
         counts_table(say("By place"), say("Place"), places) +
         counts_table(say("By year"), say("Year"), years);
}

std::string spent_words(const SpentAnswer& answer, Date today) {
  using Kind = SpentAnswer::Kind;
  std::string words;
  switch (answer.kind) {
    case Kind::not_a_conviction:
      return say("Not a conviction or caution: nothing to be spent");
    case Kind::never:
      return say("Never spent");
    case Kind::when_order_ends:
      return say("Spent when the order ends, unless a further conviction extends it");
    case Kind::not_known:
      return say("When it is spent is not known");
    case Kind::spent_from:
      words = *answer.from <= today
                  ? say("Spent since {day}, unless a further conviction extended it",
                        {{"day", in_words(*answer.from)}})
                  : say("Spent from {day}, unless a further conviction extends it",
                        {{"day", in_words(*answer.from)}});
  }
  if (answer.local_default) words += ". " + say("This is a local default.");
  return words;
}

}  // namespace holdfast::offending
