// The child's own facts as a summary list.
#include "practice/children/views.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/prose.h"
#include "practice/children/children.h"
#include "practice/history.h"
#include "practice/overview/views.h"

namespace holdfast::children {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;

struct Summary {
  const Opened& opened;
  bool changes;
  Names names;
  govuk::SummaryList list;

  void add(const std::string& key, Html value, std::string_view page, const std::string& action) {
    govuk::SummaryRow row{.key = text(key), .value = std::move(value)};
    if (changes && !page.empty())
      row.actions.push_back({.content = text(action),
                             .href = overview::record_href(opened.record, page),
                             .spoken = lower_ascii(key)});
    list.rows.push_back(std::move(row));
  }

  /// The fact, and beneath it the entry it comes from.
  Html sourced(const std::string& words, EventId source) const {
    auto shown = text(words);
    if (const auto* told = opened.file.history->find(source))
      shown += govuk::aside(govuk::link(
          overview::record_href(opened, "/entries/" + source.text()),
          text(say("Recorded {when}", {{"when", in_words(told->entry.envelope.recorded)}}))));
    return shown;
  }
};

void add_names(Summary& summary, const State& child) {
  if (!child.name) return summary.add(say("Name"), text(say("Not known")), "/name", say("Add"));
  const auto& name = *child.name;
  summary.add(say("Name"), summary.sourced(name.given + " " + name.family, name.source), "/name",
              say("Change"));
  if (name.known_as) summary.add(say("Likes to be called"), text(*name.known_as), "", "");
  std::string earlier;
  for (const auto& old : child.earlier_names)
    earlier += (earlier.empty() ? "" : ", ") + old.given + " " + old.family;
  if (!earlier.empty()) summary.add(say("Earlier names"), text(earlier), "", "");
}

void add_identifiers(Summary& summary, const State& child) {
  std::vector<Html> numbers;
  for (const auto& i : child.identifiers) {
    const auto words = words_of(i.record.scheme);
    const auto* word = &*std::ranges::find(words, static_cast<int>(i.record.scheme), &Word::value);
    numbers.push_back(
        summary.sourced(say(word->label) + ": " + i.record.identifier.value, i.source));
  }
  summary.add(say("Identifiers"),
              numbers.empty() ? text(say("None recorded")) : govuk::plain_list(numbers),
              "/identifiers", say("Add"));
}

void add_address(Summary& summary, const State& child) {
  const auto* now = address_on(child, summary.opened.today());
  auto shown = text(say("Not known"));
  if (now != nullptr) {
    const auto& r = now->record;
    shown = summary.sourced(
        say("{address}, {postcode}, from {day}", {{"address", r.street_address.value},
                                                  {"postcode", r.postcode.value},
                                                  {"day", in_words(r.lived_from)}}),
        now->source);
  }
  summary.add(say("Address"), std::move(shown), "/address",
              now != nullptr ? say("Change") : say("Add"));
}

void add_workers(Summary& summary, const State& child, bool allocates) {
  const auto* now = worker_on(child, summary.opened.today());
  auto shown = text(say("No worker yet"));
  if (now != nullptr)
    shown =
        summary.sourced(say("{who}, from {day}", {{"who", summary.names.person(now->record.worker)},
                                                  {"day", in_words(now->record.from)}}),
                        now->source);
  if (child.allocations.size() > 1)
    shown += govuk::aside(
        text(say("{n} workers so far", {{"n", std::to_string(child.allocations.size())}})));
  summary.add(say("Worker"), std::move(shown), allocates ? "/worker" : "", say("Change"));
}

}  // namespace

Html summary(const Opened& opened, const access::Reader& reader) {
  using access::Operation;
  const auto& child = *opened.file.children;
  const bool now = !opened.as_known;
  Summary made{opened,
               now && access::may(reader.role, Operation::record_event),
               desk::names_for(opened.service),
               {}};
  add_names(made, child);
  const auto born = overview::born_words(child.date_of_birth, opened.today());
  made.add(
      say("Date of birth"),
      child.date_of_birth_source ? made.sourced(born, *child.date_of_birth_source) : text(born),
      "/birth-date", child.date_of_birth ? say("Change") : say("Add"));
  add_address(made, child);
  add_identifiers(made, child);
  add_workers(made, child, now && access::may(reader.role, Operation::allocate));
  return govuk::summary_list(made.list);
}

}  // namespace holdfast::children
