// Rows made of records by their fields, and the few rows that are told otherwise.
#include "practice/children/views_rows.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/disclosure.h"
#include "govuk/prose.h"
#include "practice/children/children.h"
#include "practice/history.h"
#include "practice/overview/views.h"

namespace holdfast::children {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;

/// The first answer stands alone; the others say what they answer.
Html answers(const KnownFact& fact, const Names& names) {
  Html shown;
  for (const auto& line : lines_of(view_of(fact.what), names)) {
    if (!line.known) continue;
    if (shown.empty())
      shown = govuk::strong(text(line.words));
    else
      shown += govuk::aside(text(say(
          "{label}: {answer}", {{"label", say(line.field->heading())}, {"answer", line.words}})));
  }
  return shown;
}

std::string first_answer(const KnownFact& fact, const Names& names) {
  for (const auto& line : lines_of(view_of(fact.what), names))
    if (line.known) return line.words;
  return {};
}

}  // namespace

void Rows::add(const std::string& key, Html value, std::string_view page,
               const std::string& action) {
  govuk::SummaryRow row{.key = text(key), .value = std::move(value)};
  if (changes && !page.empty())
    row.actions.push_back({.content = text(action),
                           .href = overview::record_href(opened.record, page),
                           .spoken = lower_ascii(key)});
  list.rows.push_back(std::move(row));
}

Html Rows::source(EventId source, const Html& act) const {
  const auto* told = opened.file.history->find(source);
  if (told == nullptr) return {};
  auto shown = govuk::link(
      overview::record_href(opened, "/entries/" + source.text()),
      text(say("Recorded {when}", {{"when", overview::recorded_when(told->entry.envelope)}})));
  if (!act.empty()) shown += text(", ") + act;
  return govuk::aside(shown);
}

Html Rows::sourced(const std::string& words, EventId from) const {
  return text(words) + source(from);
}

Html Rows::fact(const KnownFact& fact) const {
  auto shown = answers(fact, names);
  if (fact.ended)
    shown += govuk::aside(text(say("Until {day}", {{"day", in_words(fact.ended->on)}})));
  const auto* sort = fact_sort(view_of(fact.what).shape.kind);
  const bool may_end = changes && !fact.ended && sort->keeps == Keeps::each;
  const auto page = "/facts/" + fact.source.text() + "/ended";
  return shown + source(fact.source,
                        may_end ? govuk::link_spoken(overview::record_href(opened.record, page),
                                                     say("no longer so"), first_answer(fact, names))
                                : Html{});
}

Html Rows::earlier_facts(const FactSort& sort) const {
  std::vector<Html> before;
  for (const auto* one : earlier(*opened.file.children, sort, opened.today()))
    before.push_back(fact(*one));
  if (before.empty()) return {};
  return govuk::details(
      {.summary = text(say("What was recorded earlier")), .content = govuk::plain_list(before)});
}

void Rows::add_facts(const FactSort& sort) {
  const auto floor = view_of(*blank_event(sort.kind)).shape.floor;
  if (!opened.permission.held.with({Compartment::open}).covers(floor)) return;
  const auto& child = *opened.file.children;
  std::vector<Html> now;
  for (const auto* one : standing(child, sort, opened.today())) now.push_back(fact(*one));
  auto shown = now.empty() ? text(say("Not known")) : govuk::plain_list(now);
  shown += earlier_facts(sort);
  const bool changed = sort.keeps == Keeps::latest && !now.empty();
  add(say(sort.label), std::move(shown), "/child/" + std::string(sort.page),
      changed ? say("Change") : say("Add"));
}

Rows rows_for(const Opened& opened, const access::Reader& reader) {
  using access::Operation;
  const bool now = !opened.as_known;
  return {opened,
          now && access::may(reader.role, Operation::keep_record),
          now && access::may(reader.role, Operation::allocate),
          desk::names_for(opened.service),
          {}};
}

void add_names(Rows& rows) {
  const auto& child = *rows.opened.file.children;
  if (!child.name) return rows.add(say("Name"), text(say("Not known")), "/name", say("Add"));
  const auto& name = *child.name;
  rows.add(say("Name"), rows.sourced(name.given + " " + name.family, name.source), "/name",
           say("Change"));
  if (name.known_as) rows.add(say("Likes to be called"), text(*name.known_as), "", "");
  std::vector<Html> earlier;
  for (const auto& old : child.earlier_names)
    earlier.push_back(rows.sourced(old.given + " " + old.family, old.source));
  const auto key = child.merging.merged.empty() ? say("Earlier names")
                                                : say("Earlier names, and other spellings");
  if (!earlier.empty()) rows.add(key, govuk::plain_list(earlier), "", "");
}

void add_birth_date(Rows& rows) {
  const auto& child = *rows.opened.file.children;
  const auto today = rows.opened.today();
  const auto born = overview::born_words(child.date_of_birth, today);
  std::vector<Html> told{
      child.date_of_birth_source ? rows.sourced(born, *child.date_of_birth_source) : text(born)};
  for (const auto& other : birth_dates_apart(child.merging, [](EventId) { return true; }))
    if (other.born != child.date_of_birth)
      told.push_back(rows.sourced(
          say("Or {born}", {{"born", overview::born_words(other.born, today)}}), other.source));
  rows.add(say("Date of birth"), told.size() == 1 ? told.front() : govuk::plain_list(told),
           "/birth-date", child.date_of_birth ? say("Change") : say("Add"));
}

void add_identifiers(Rows& rows) {
  std::vector<Html> numbers;
  for (const auto& i : rows.opened.file.children->identifiers) {
    const auto words = words_of(i.record.scheme);
    const auto* word = &*std::ranges::find(words, static_cast<int>(i.record.scheme), &Word::value);
    auto shown = text(say(word->label) + ": " + i.record.identifier.value);
    if (i.record.given_by)
      shown += govuk::aside(text(say("From: {what}", {{"what", i.record.given_by->value}})));
    numbers.push_back(shown + rows.source(i.source));
  }
  rows.add(say("Identifiers"),
           numbers.empty() ? text(say("None recorded")) : govuk::plain_list(numbers),
           "/identifiers", say("Add"));
}

void add_address(Rows& rows) {
  const auto* now = address_on(*rows.opened.file.children, rows.opened.today());
  auto shown = text(say("Not known"));
  if (now != nullptr) {
    const auto& r = now->record;
    shown =
        rows.sourced(say("{address}, {postcode}, from {day}", {{"address", r.street_address.value},
                                                               {"postcode", r.postcode.value},
                                                               {"day", in_words(r.lived_from)}}),
                     now->source);
  }
  rows.add(say("Address"), std::move(shown), "/address",
           now != nullptr ? say("Change") : say("Add"));
}

void add_worker(Rows& rows) {
  const auto* now = worker_on(*rows.opened.file.children, rows.opened.today());
  auto shown = text(say("No worker yet"));
  if (now != nullptr)
    shown = rows.sourced(say("{who}, from {day}", {{"who", rows.names.person(now->record.worker)},
                                                   {"day", in_words(now->record.from)}}),
                         now->source);
  rows.add(say("Worker"), std::move(shown), rows.allocates ? "/worker" : "", say("Change"));
}

}  // namespace holdfast::children
