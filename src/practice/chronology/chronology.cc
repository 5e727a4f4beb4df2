// Folding what happened, and the rules that rest on it.
#include "practice/chronology/chronology.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/london.h"
#include "base/words.h"
#include "practice/area_of.h"
#include "practice/children/children.h"
#include "practice/delivery/delivery.h"
#include "practice/referrals/referrals.h"
#include "practice/service/settings.h"
#include "practice/situation.h"

namespace holdfast::chronology {
namespace {

Problems check(const Situation& s, const Happened& r) {
  Problems problems;
  if (r.happened_on > s.today())
    problems.push_back({"happened_on", say("The day it happened cannot be in the future")});
  const auto& born = s.case_file.children->date_of_birth;
  if (born && r.happened_on < *born)
    problems.push_back({"happened_on", say("This is before the child was born. Check the year")});
  const auto& agencies = s.service_file.service->agencies;
  if (r.told_by_agency && !agencies.contains(*r.told_by_agency))
    problems.push_back({"told_by_agency", say("Select an agency from the list")});
  return problems;
}

Problems check(const Situation& s, const DocumentFiled& r) {
  Problems problems;
  if (r.dated && *r.dated > s.today())
    problems.push_back({"dated", say("The date on the document cannot be in the future")});
  const auto& agencies = s.service_file.service->agencies;
  if (r.from_agency && !agencies.contains(*r.from_agency))
    problems.push_back({"from_agency", say("Select an agency from the list")});
  return problems;
}

Problems check(const Situation& s, const MarkedSignificant& r) {
  if (may_be_marked(*s.case_file.chronology, r.marked)) return {};
  return {{"", say("This entry is marked already, or it is no event of the chronology")}};
}

/// Has the worker had contact lately? Reads every entry of the file, whatever its compartment. Not
/// asked of a closed case.
/// Source: sources.md#quiet
void quiet(const Situation& s, std::vector<Prompt>& into) {
  const auto& child = *s.case_file.children;
  const auto* worker = children::worker_on(child, s.today());
  if (worker == nullptr) return;
  if (referrals::is_closed(s.case_file.referrals->cases, s.today())) return;
  auto last = worker->record.from;
  auto basis = worker->source;
  for (const auto& item : s.case_file.chronology->items) {
    if (item.record->sort != Sort::contact || item.record->happened_on < last) continue;
    last = item.record->happened_on;
    basis = item.envelope.event;
  }
  for (const auto& contact : s.case_file.delivery->contacts) {
    if (!delivery::was_seen(contact.record) || delivery::day_of(contact.record) < last) continue;
    last = delivery::day_of(contact.record);
    basis = contact.id();
  }
  const auto limit = service::figure(*s.service_file.service, service::quiet_after_days);
  Prompt prompt{.code = "chronology.quiet",
                .kind = PromptKind::gap,
                .words = say("See the child, or record the contact you have had"),
                .why = say("No contact is recorded since {day}. You are asked after {n} days.",
                           {{"day", in_words(last)}, {"n", std::to_string(limit.value)}}),
                .source = "quiet",
                .due = last + limit.value,
                .show_from = last + limit.value,
                .whose = children::whose_case(s),
                .where = "chronology",
                .answer_only = "No contact with the child is recorded lately."};
  if (limit.local_default) prompt.why += " " + say("This is a local default.");
  prompt.basis.push_back(basis);
  prompt.absence = {Happened::kind, delivery::ContactRecorded::kind};
  into.push_back(std::move(prompt));
}

/// Entries that lie in the same compartments, since what one prompt rests on must all be readable.
struct Late {
  const Item* latest = nullptr;
  std::vector<std::pair<Moment, EventId>> entries;  ///< by when they were recorded

  /// The newest: what comes after them is asked about anew, and a prompt that rested on hundreds
  /// would be dear to keep. They lie where the others lie, so who reads these reads all.
  std::vector<EventId> basis() const {
    constexpr std::size_t at_most = 10;
    auto newest = entries;
    std::ranges::sort(newest, std::ranges::greater{});
    newest.resize(std::min(at_most, newest.size()));
    std::vector<EventId> events;
    for (const auto& [recorded, event] : newest) events.push_back(event);
    return events;
  }
};

/// What others than `worker` recorded late in the last `days` days, by the compartments it lies in.
std::map<std::uint8_t, Late> late_news(const Situation& s, PersonId worker, int days, int limit) {
  std::map<std::uint8_t, Late> found;
  const auto since = start_of(s.today() - days);
  for (const auto& item : s.case_file.chronology->items) {
    const auto& envelope = item.envelope;
    if (envelope.recorded < since || envelope.actor == worker || envelope.claimed) continue;
    if (days_late(item) <= limit) continue;
    auto& late = found[envelope.clearance.bits()];
    if (late.latest == nullptr || late.latest->envelope.recorded <= envelope.recorded)
      late.latest = &item;
    late.entries.emplace_back(envelope.recorded, envelope.event);
  }
  return found;
}

std::string why_late(const Late& late) {
  const auto count = late.entries.size();
  const auto& item = *late.latest;
  return (count == 1 ? say("1 entry was recorded late.")
                     : say("{n} entries were recorded late.", {{"n", std::to_string(count)}})) +
         " " +
         say("The latest tells of {day} and was recorded {n} days after.",
             {{"day", in_words(item.record->happened_on)}, {"n", std::to_string(days_late(item))}});
}

/// Has somebody else recorded late what the worker decided without? Asked while it is news.
/// Source: sources.md#recorded-late
void told_late(const Situation& s, std::vector<Prompt>& into) {
  const auto* worker = children::worker_on(*s.case_file.children, s.today());
  if (worker == nullptr || referrals::is_closed(s.case_file.referrals->cases, s.today())) return;
  const auto& service = *s.service_file.service;
  const auto days = service::figure(service, service::told_late_days);
  const auto limit = service::figure(service, service::late_after_days);
  for (auto& [clearance, late] : late_news(s, worker->record.worker, days.value, limit.value)) {
    const auto recorded = london_date(late.latest->envelope.recorded);
    Prompt prompt{.code = "chronology.told_late",
                  .kind = PromptKind::alarm,
                  .words = say("Read what was recorded late, and weigh what was decided before"),
                  .why = why_late(late),
                  .source = "recorded-late",
                  .due = recorded + days.value,
                  .show_from = recorded,
                  .whose = children::whose_case(s),
                  .where = "chronology"};
    if (limit.local_default || days.local_default)
      prompt.why += " " + say("This is a local default.");
    prompt.basis = late.basis();
    into.push_back(std::move(prompt));
  }
}

std::optional<Date> day_told(const Happened& r) { return r.happened_on; }
std::optional<Date> day_told(const DocumentFiled& r) { return r.dated; }
std::optional<Date> day_told(const MarkedSignificant&) { return std::nullopt; }

}  // namespace

std::span<const Word> words_of(Sort) {
  static constexpr auto word = [](Sort sort, std::string_view wire, std::string_view label) {
    return Word{static_cast<int>(sort), wire, label};
  };
  static constexpr Word words[] = {
      word(Sort::incident, "incident", "Incident"),
      word(Sort::contact, "contact", "Contact with the child"),
      word(Sort::missed_contact, "missed_contact", "Missed appointment"),
      word(Sort::missing, "missing", "Missing from home or care"),
      word(Sort::arrest, "arrest", "Arrest"),
      word(Sort::school, "school", "School or college"),
      word(Sort::health, "health", "Health"),
      word(Sort::family, "family", "Family or home"),
      word(Sort::good, "good", "Something that went well"),
      word(Sort::other, "other", "Something else"),
  };
  return words;
}

std::span<const Word> words_of(Standing) {
  static constexpr Word words[] = {
      {static_cast<int>(Standing::fact), "fact", "Fact", "Seen, heard or on record"},
      {static_cast<int>(Standing::opinion), "opinion", "Opinion", "What somebody thinks it means"},
      {static_cast<int>(Standing::intelligence), "intelligence", "Intelligence",
       "Reported, not confirmed"},
  };
  return words;
}

std::span<const Word> words_of(Paper) {
  static constexpr auto word = [](Paper paper, std::string_view wire, std::string_view label) {
    return Word{static_cast<int>(paper), wire, label};
  };
  static constexpr Word words[] = {
      word(Paper::letter, "letter", "Letter or email"),
      word(Paper::report, "report", "Report or assessment"),
      word(Paper::plan, "plan", "Plan"),
      word(Paper::court, "court", "From a court"),
      word(Paper::police, "police", "From the police"),
      word(Paper::school, "school", "From a school or college"),
      word(Paper::health, "health", "From a health service"),
      word(Paper::picture, "picture", "Picture"),
      word(Paper::other, "other", "Something else"),
  };
  return words;
}

Date day_of(const Filed& filed) {
  return filed.record.dated.value_or(london_date(filed.envelope.recorded));
}

bool InOrder::operator()(const Item& a, const Item& b) const {
  return std::tie(a.record->happened_on, a.envelope.recorded) <
         std::tie(b.record->happened_on, b.envelope.recorded);
}

int days_late(const Item& item) {
  return std::max(0, london_date(item.envelope.recorded) - item.record->happened_on);
}

bool recorded_late(const service::State& service, const Item& item) {
  if (item.envelope.claimed) return false;
  return days_late(item) > service::figure(service, service::late_after_days).value;
}

const Area& area() {
  static const auto made = [] {
    auto area = area_of<Event, State>(AreaName::chronology, prompts);
    area.happened_on = [](const void* event) {
      return std::visit([](const auto& r) { return day_told(r); },
                        *static_cast<const Event*>(event));
    };
    return area;
  }();
  return made;
}

void fold(State& state, const std::shared_ptr<const Event>& event, const Envelope& envelope) {
  struct Fold {
    State& state;
    const std::shared_ptr<const Event>& event;
    const Envelope& envelope;
    void operator()(const Happened& r) const {
      state.items.insert({std::shared_ptr<const Happened>(event, &r), envelope});
    }
    void operator()(const DocumentFiled& r) const { state.documents.push_back({r, envelope}); }
    void operator()(const MarkedSignificant& r) const {
      state.significant.try_emplace(r.marked, Mark{r, envelope.event});
    }
  };
  std::visit(Fold{state, event, envelope}, *event);
}

bool may_be_marked(const State& state, EventId entry) {
  const auto is_it = [&](const auto& one) { return one.envelope.event == entry; };
  return !state.significant.contains(entry) &&
         (std::ranges::any_of(state.items, is_it) || std::ranges::any_of(state.documents, is_it));
}

Problems check(const Situation& situation, const Event& event) {
  return std::visit([&](const auto& record) { return check(situation, record); }, event);
}

std::vector<Prompt> prompts(const Situation& situation) {
  std::vector<Prompt> found;
  quiet(situation, found);
  told_late(situation, found);
  return found;
}

}  // namespace holdfast::chronology
