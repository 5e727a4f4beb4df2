// The questions, each answered from the folded files alone.
#include "cli/story_questions.h"

#include <algorithm>

#include "cli/story_assessment.h"
#include "cli/story_offending.h"
#include "cli/story_sharing.h"
#include "practice/children/children.h"
#include "practice/children/tenure.h"
#include "practice/chronology/chronology.h"
#include "practice/referrals/referrals.h"
#include "practice/service/service.h"
#include "practice/service/settings.h"
#include "practice/victims/victims.h"

namespace holdfast::cli {
namespace {

constexpr std::string_view nobody = "nobody";
constexpr std::string_view nothing = "nothing";
constexpr std::string_view not_known = "not known";

void join(std::string& list, std::string_view one) {
  if (!list.empty()) list += ", ";
  list += one;
}

std::string or_else(std::string list, std::string_view otherwise) {
  return list.empty() ? std::string(otherwise) : list;
}

std::string yes_or_no(bool yes) { return yes ? "yes" : "no"; }

const children::State& child(const Situation& s) { return *s.case_file.children; }
const service::State& service_of(const Situation& s) { return *s.service_file.service; }

std::string name(const Situation& s, std::string_view) { return children::full_name(child(s)); }

std::string earlier_names(const Situation& s, std::string_view) {
  std::string list;
  for (const auto& earlier : child(s).earlier_names)
    join(list, earlier.given + " " + earlier.family);
  return or_else(list, nothing);
}

std::string date_of_birth(const Situation& s, std::string_view) {
  const auto& born = child(s).date_of_birth;
  return born ? in_words(*born) : std::string(not_known);
}

std::string age(const Situation& s, std::string_view) {
  const auto years = children::age(child(s), s.today());
  return years ? std::to_string(*years) : std::string(not_known);
}

std::string worker(const Situation& s, std::string_view) {
  const auto* now = children::worker_on(child(s), s.today());
  const auto* person =
      now != nullptr ? service::person_here(service_of(s), now->record.worker, s.today()) : nullptr;
  return person != nullptr ? person->name : std::string(nobody);
}

std::string identifiers(const Situation& s, std::string_view) {
  std::string list;
  for (const auto& one : child(s).identifiers) join(list, one.record.identifier.value);
  return or_else(list, nothing);
}

std::string address(const Situation& s, std::string_view) {
  const auto* now = children::address_on(child(s), s.today());
  return now != nullptr ? now->record.street_address.value : std::string(not_known);
}

/// The first answer of a fact, by which people would know it.
std::string first_answer(const children::KnownFact& fact) {
  const Names unnamed{[](PersonId id) { return id.text(); }, [](AgencyId id) { return id.text(); },
                      [](TeamId id) { return id.text(); }, [](StreamId id) { return id.text(); }};
  for (const auto& line : lines_of(children::view_of(fact.what), unnamed))
    if (line.known) return line.words;
  return std::string(not_known);
}

std::string fact(const Situation& s, std::string_view kind) {
  const auto* sort = children::fact_sort(kind);
  if (sort == nullptr) return "no such kind of fact";
  std::string list;
  for (const auto* one : children::standing(child(s), *sort, s.today()))
    join(list, first_answer(*one));
  return or_else(list, not_known);
}

std::string household(const Situation& s, std::string_view) {
  std::string list;
  for (const auto* one : children::household(child(s), s.today())) join(list, first_answer(*one));
  return or_else(list, nobody);
}

/// Of a victim's record: what the child's is told of it.
std::string told_of_choices(const Situation& s, std::string_view) {
  const auto& victim = *s.case_file.victims;
  if (!victim.added) return std::string(nothing);
  return victims::choices_sentence(victims::answers_of(victim, victim.added->id(), s.today()));
}

std::string flags_that(const Situation& s, children::FlagStanding wanted) {
  std::string list;
  for (const auto& flag : child(s).flags)
    if (children::standing_of(flag, s.today()) == wanted) join(list, children::flag_name(flag));
  return or_else(list, nothing);
}

std::string flags(const Situation& s, std::string_view) {
  return flags_that(s, children::FlagStanding::stands);
}

std::string lapsed_flags(const Situation& s, std::string_view) {
  return flags_that(s, children::FlagStanding::lapsed);
}

std::string changes_of_worker(const Situation& s, std::string_view) {
  const auto held = children::tenures(child(s), service_of(s), s.today());
  return std::to_string(children::changes_of_worker(held));
}

std::string held_for(const Situation& s, std::string_view) {
  std::string list;
  for (const auto& one : children::tenures(child(s), service_of(s), s.today()))
    join(list, person_name(service_of(s), one.worker) + ": " +
                   children::how_long(children::days_held(one, s.today())));
  return or_else(list, nobody);
}

std::string events(const Situation& s, std::string_view) {
  return std::to_string(s.case_file.chronology->items.size());
}

std::string chronology_order(const Situation& s, std::string_view) {
  std::string list;
  for (const auto& item : s.case_file.chronology->items) join(list, item.record->what.value);
  return or_else(list, nothing);
}

std::string documents(const Situation& s, std::string_view) {
  std::string list;
  for (const auto& filed : s.case_file.chronology->documents)
    join(list, filed.record.called.value + ", " + in_words(filed.record.document));
  return or_else(list, nothing);
}

/// The event recorded last, wherever it stands in the order of happening.
const chronology::Item* recorded_last(const Situation& s) {
  const auto& items = s.case_file.chronology->items;
  const auto at = std::ranges::max_element(items, [](const auto& a, const auto& b) {
    return std::pair(a.envelope.recorded, a.envelope.event) <
           std::pair(b.envelope.recorded, b.envelope.event);
  });
  return at == items.end() ? nullptr : &*at;
}

std::string days_late(const Situation& s, std::string_view) {
  const auto* item = recorded_last(s);
  return item != nullptr ? std::to_string(chronology::days_late(*item)) : std::string(nothing);
}

std::string recorded_late(const Situation& s, std::string_view) {
  const auto* item = recorded_last(s);
  return item != nullptr ? yes_or_no(chronology::recorded_late(service_of(s), *item))
                         : std::string(nothing);
}

const referrals::CaseHistory& cases(const Situation& s) { return s.case_file.referrals->cases; }

std::string case_standing(const Situation& s, std::string_view) {
  const auto standing = referrals::standing_on(cases(s), s.today());
  if (!standing.since) return "not recorded";
  const bool open = standing.status == referrals::CaseStatus::open;
  return (open ? "open since " : "closed on ") + in_words(standing.since->on);
}

std::string case_periods(const Situation& s, std::string_view) {
  std::string list;
  for (const auto& period : referrals::periods(cases(s)))
    join(list, in_words(period.begun.on) + " to " +
                   (period.ended ? in_words(period.ended->on) : std::string("now")));
  return or_else(list, nothing);
}

/// Of the referral recorded last.
std::string knife_days_late(const Situation& s, std::string_view) {
  const auto& all = s.case_file.referrals->referrals;
  const auto late =
      all.empty() ? std::nullopt : referrals::knife_days_late(all.back(), *s.service_file.calendar);
  return late ? std::to_string(*late) : std::string(not_known);
}

std::string people_here(const Situation& s, std::string_view) {
  std::string list;
  for (const auto& [id, person] : service_of(s).people)
    if (service::person_here(service_of(s), id, s.today()) != nullptr) join(list, person.name);
  return or_else(list, nobody);
}

std::string agencies(const Situation& s, std::string_view) {
  std::string list;
  for (const auto& [id, agency] : service_of(s).agencies) join(list, agency.name);
  return or_else(list, nothing);
}

std::string tellings_waiting(const Situation& s, std::string_view) {
  return std::to_string(service::tellings_waiting(service_of(s)));
}

std::string setting(const Situation& s, std::string_view key) {
  if (service::setting_named(key) == nullptr) return "no such setting";
  return std::to_string(service::figure(service_of(s), key).value);
}

std::string local_default(const Situation& s, std::string_view key) {
  if (service::setting_named(key) == nullptr) return "no such setting";
  return yes_or_no(service::figure(service_of(s), key).local_default);
}

std::string restricted_records(const Situation& s, std::string_view) {
  return std::to_string(service_of(s).access.restricted.size());
}

std::string admitted(const Situation& s, std::string_view) {
  std::string list;
  for (const auto& one : service_of(s).access.admissions) {
    if (!service::is_in_force(one.record, s.today())) continue;
    if (one.record.person) join(list, person_name(service_of(s), *one.record.person));
    const auto agency = service_of(s).agencies.find(one.record.agency.value_or(AgencyId{}));
    if (agency != service_of(s).agencies.end()) join(list, agency->second.name);
  }
  return or_else(list, nobody);
}

std::string admissions_ended(const Situation& s, std::string_view) {
  std::string list;
  const auto& people = service_of(s).people;
  for (const auto& one : service_of(s).access.admissions_over) {
    const auto& admitted = one.admission.record;
    const auto agency = service_of(s).agencies.find(admitted.agency.value_or(AgencyId{}));
    const auto who = admitted.person ? person_name(service_of(s), *admitted.person)
                     : agency != service_of(s).agencies.end() ? agency->second.name
                                                              : std::string(not_known);
    const auto by = people.find(one.ended.actor);
    join(list, who + ": by " + (by == people.end() ? std::string(not_known) : by->second.name) +
                   " on " + in_words(london_date(one.ended.recorded)) + ", because " +
                   one.ending.why.value);
  }
  return or_else(list, nobody);
}

std::string barred(const Situation& s, std::string_view) {
  std::string list;
  for (const auto& one : service_of(s).access.bars)
    join(list, person_name(service_of(s), one.record.person));
  return or_else(list, nobody);
}

constexpr Question all[] = {
    {"name", "the child's name now", false, name},
    {"earlier names", "names the child had before, or: nothing", false, earlier_names},
    {"date of birth", "a day, or: not known", false, date_of_birth},
    {"age", "the child's age in whole years today, or: not known", false, age},
    {"worker", "who has the case today and still works here, or: nobody", false, worker},
    {"numbers", "the child's numbers in other registers, or: nothing", false, identifiers},
    {"address", "where the child mainly lives today, without the postcode, or: not known", false,
     address},
    {"fact", "what stands today of the kind of fact named, by its first answer, or: not known",
     true, fact},
    {"household", "who is said to live with the child, or: nobody", false, household},
    {"flags", "the flags that stand today, or: nothing", false, flags},
    {"lapsed flags", "the flags that have lapsed and were not lifted, or: nothing", false,
     lapsed_flags},
    {"changes of worker", "how often the case has changed hands", false, changes_of_worker},
    {"held for", "each worker who has held the case and how long, or: nobody", false, held_for},
    {"events", "how many events the chronology holds", false, events},
    {"chronology", "what happened, in the order it happened, or: nothing", false, chronology_order},
    {"documents", "what each document is called, and the file it is, or: nothing", false,
     documents},
    {"days late", "days between the event recorded last and its being recorded", false, days_late},
    {"recorded late", "whether the event recorded last is marked as late: yes or no", false,
     recorded_late},
    {"case", "open since DAY, closed on DAY, or: not recorded", false, case_standing},
    {"periods", "when the case was open: DAY to DAY, or to now; or: nothing", false, case_periods},
    {"knife days late", "working days by which police referred too late, or: not known", false,
     knife_days_late},
    {"people here", "who works here today, in the order they joined", false, people_here},
    {"agencies", "the agencies of the service, in the order added", false, agencies},
    {"tellings waiting", "how many children told of wait for the duty desk", false,
     tellings_waiting},
    {"setting", "the figure of the setting named", true, setting},
    {"local default", "whether nobody has set the setting named: yes or no", true, local_default},
    {"restricted records", "how many records are restricted", false, restricted_records},
    {"admitted", "people and agencies admitted to records today, or: nobody", false, admitted},
    {"admissions ended", "who was admitted to records until somebody ended it, who, when and why",
     false, admissions_ended},
    {"past", "what stands as proven, did_it, admitted, alleged, never_charged or left", true, past},
    {"under ten", "whether the child was under ten at the latest thing: yes, no, part, not known",
     false, under_ten},
    {"orders", "disposals that are running, past_its_end, ended, end_not_known or no_order", true,
     orders_that_are},
    {"spent", "when the last disposal of the code named is spent", true, spent_of},
    {"the child's record says",
     "of contact choices, of the victim the lines are about; or: nothing", false, told_of_choices},
    {"barred", "people barred from records, or: nobody", false, barred},
    {"answer due", "when the answer to the last request is due", false, answer_due},
    {"request", "how the last request stands", false, request_standing},
    {"assessment", "how the last assessment stands", false, assessment_standing},
    {"scenarios", "what the last assessment says could happen", false, scenarios_told},
    {"gaps", "what the last assessment leaves out, by rule", false, gaps_of},
    {"gap",
     "how many entries a rule says the last assessment leaves out; yes, where none shows it; "
     "or: no",
     true, gap_by},
    {"level", "which level of a judgement stands", true, level_standing},
    {"countersigned by", "who must agree to the last assessment", false, countersigned_by},
    {"steps", "the steps the system took, with when they came, or: nothing", false, steps_taken},
    {"next step", "when the system must next look, or: nothing", false, next_step_words},
    {"heard", "who of all agencies hears of the last step, or: nobody", false, heard},
    {"taken for", "the steps taken for the task named: justification, review, decision", true,
     task_steps},
    {"told of", "who hears of the last step for the task named, or: nobody", true, task_heard},
    {"urgent tellings", "how many of what waits for the duty desk are for today", false,
     urgent_tellings},
    {"telling steps", "the steps taken for what was told last, and when, or: nothing", false,
     telling_steps},
    {"telling heard", "for whom the last of those steps is, or: nobody", false, telling_heard},
    {"goes with it", "what information told last by an agency came with, or: nothing", false,
     goes_with_it},
    {"missing from the network", "kinds of agency that should be there, or: nothing", false,
     missing_from_network},
};

}  // namespace

std::span<const Question> general_questions() { return all; }

}  // namespace holdfast::cli
