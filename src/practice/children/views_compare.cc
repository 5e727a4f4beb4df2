// One row a question, both answers in it. The answers are compared as they are told, without the
// days and the order they were recorded in: those differ between any two records.
#include "practice/children/views_compare.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/children/children.h"
#include "practice/history.h"
#include "practice/overview/views.h"
#include "practice/referrals/referrals.h"
#include "practice/service/service.h"
#include "records/worded.h"

namespace holdfast::children {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;

using Lines = std::vector<std::string>;

enum class Compared { yes, no };

struct Question {
  std::string words;
  Lines (*answers)(const Opened&);
  Compared compared = Compared::yes;  ///< no: it differs between any two records
};

const State& child_of(const Opened& opened) { return *opened.file.children; }

Lines name(const Opened& opened) {
  const auto& child = child_of(opened);
  Lines lines{full_name(child)};
  if (child.name && child.name->known_as)
    lines.push_back(say("Likes to be called {name}", {{"name", *child.name->known_as}}));
  return lines;
}

Lines other_names(const Opened& opened) {
  Lines lines;
  for (const auto& name : child_of(opened).earlier_names)
    lines.push_back(name.given + " " + name.family);
  for (const auto& fact : child_of(opened).facts)
    if (const auto* alias = std::get_if<AliasLearned>(&fact.what))
      lines.push_back(alias->alias.value);
  return lines;
}

Lines born(const Opened& opened) {
  const auto& child = child_of(opened);
  if (!child.date_of_birth) return {};
  return {overview::born_words(child.date_of_birth, opened.today())};
}

Lines numbers(const Opened& opened) {
  Lines lines;
  for (const auto& one : child_of(opened).identifiers)
    lines.push_back(say("{scheme}: {number}", {{"scheme", words_for(one.record.scheme)},
                                               {"number", one.record.identifier.value}}));
  return lines;
}

Lines address(const Opened& opened) {
  const auto* now = address_on(child_of(opened), opened.today());
  if (now == nullptr) return {};
  return {say("{address}, {postcode}", {{"address", now->record.street_address.value},
                                        {"postcode", now->record.postcode.value}})};
}

Lines family(const Opened& opened) {
  Lines lines;
  for (const auto* fact :
       standing(child_of(opened), *fact_sort(PersonLearned::kind), opened.today()))
    lines.push_back(std::get<PersonLearned>(fact->what).person_name.value);
  return lines;
}

Lines worker(const Opened& opened) {
  const auto* now = worker_on(child_of(opened), opened.today());
  if (now == nullptr) return {say("No worker yet")};
  return {desk::names_for(opened.service).person(now->record.worker)};
}

Lines case_stands(const Opened& opened) {
  const auto stands = referrals::standing_on(opened.file.referrals->cases, opened.today());
  if (!stands.since) return {};
  const auto day = in_words(stands.since->on);
  return {stands.status == referrals::CaseStatus::open ? say("Open since {day}", {{"day", day}})
                                                       : say("Closed on {day}", {{"day", day}})};
}

Lines added(const Opened& opened) {
  const auto& at = child_of(opened).added;
  return at ? Lines{in_words(*at)} : Lines{};
}

Lines last_entry(const Opened& opened) {
  const auto& told = opened.file.history->told;
  if (told.empty()) return {};
  return {
      say("{what}, {when}", {{"what", say(view_of(told.back().standing()).shape.title)},
                             {"when", overview::recorded_words(told.back().entry.envelope,
                                                               desk::names_for(opened.service))}})};
}

Lines who_may_open(const Opened& opened) {
  const auto& access = opened.service.service->access;
  const auto names = desk::names_for(opened.service);
  Lines lines{access.restricted.contains(opened.record) ? say("Restricted")
                                                        : say("Whoever works with children here")};
  for (const auto& one : access.admissions) {
    const auto& r = one.record;
    if (r.record != opened.record || (r.until && *r.until < opened.today())) continue;
    const auto who = r.person ? names.person(*r.person) : names.agency(*r.agency);
    lines.push_back(say("Admitted: {who}", {{"who", who}}));
  }
  for (const auto& one : access.bars)
    if (one.record.record == opened.record)
      lines.push_back(say("Barred: {who}", {{"who", names.person(one.record.person)}}));
  return lines;
}

std::vector<Question> questions() {
  return {{say("Name"), name},
          {say("Other names"), other_names},
          {say("Date of birth"), born},
          {say("Numbers"), numbers},
          {say("Address"), address},
          {say("Family, carers and friends"), family},
          {say("Worker"), worker},
          {say("Case"), case_stands},
          {say("Who may open it"), who_may_open},
          {say("Added"), added, Compared::no},
          {say("Last entry"), last_entry, Compared::no}};
}

Html told(const Lines& lines) {
  if (lines.empty()) return text(say("Not known"));
  if (lines.size() == 1) return text(lines.front());
  std::vector<Html> items;
  for (const auto& line : lines) items.push_back(text(line));
  return govuk::plain_list(items);
}

/// On a narrow page, where the rows stand below one another, each says whose it is.
govuk::Cell answer(const Lines& lines, const std::string& whose) {
  return {.content = told(lines), .attributes = {{"data-label", whose}}};
}

/// Not known on one of them is no difference: the other fills it.
bool differ(const Lines& here, const Lines& there) {
  return !here.empty() && !there.empty() && here != there;
}

}  // namespace

std::string record_in_short(const Opened& opened) {
  const auto when = added(opened);
  if (when.empty()) return full_name(child_of(opened));
  return say("{name}, added on {when}",
             {{"name", full_name(child_of(opened))}, {"when", when.front()}});
}

Html side_by_side(const Opened& here, const Opened& there) {
  govuk::Table table{
      .head = {{text(say("What"))}, {text(say("This record"))}, {text(say("The other record"))}},
      .first_cell_is_header = true};
  for (const auto& question : questions()) {
    const auto one = question.answers(here);
    const auto other = question.answers(there);
    auto words = text(question.words);
    if (question.compared == Compared::yes && differ(one, other))
      words +=
          text(" ") + govuk::tag({.content = text(say("Differs")), .classes = "govuk-tag--yellow"});
    table.rows.push_back({{std::move(words)},
                          answer(one, say("This record")),
                          answer(other, say("The other record"))});
  }
  return govuk::table(table);
}

}  // namespace holdfast::children
