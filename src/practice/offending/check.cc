// What is wrong with recording something of this area, in words its writer can act on. Only what
// cannot be so is refused: what contradicts another paper is recorded, and shown as a conflict.
#include <algorithm>

#include "base/words.h"
#include "practice/children/children.h"
#include "practice/offending/offending.h"
#include "practice/service/service.h"
#include "practice/situation.h"
#include "practice/victims/victims.h"

namespace holdfast::offending {
namespace {

constexpr std::size_t letters_of_initials = 3;
constexpr int most_in_return = 8;
constexpr int most_in_matrix = 5;

/// Gathers problems; each question is put in one line.
struct Checking {
  const Situation& situation;
  Problems problems;

  const State& state() const { return *situation.case_file.offending; }
  void wrong(std::string_view field, std::string words) {
    problems.push_back({std::string(field), std::move(words)});
  }
  void not_in_future(std::string_view field, Date day) {
    if (day > situation.today()) wrong(field, say("The day cannot be in the future"));
  }
  void since_birth(std::string_view field, Date day) {
    const auto& born = situation.case_file.children->date_of_birth;
    if (born && day < *born) wrong(field, say("This is before the child was born. Check the year"));
  }
  void not_before(std::string_view field, Date day, Date first) {
    if (day < first) wrong(field, say("This cannot be before {day}", {{"day", in_words(first)}}));
  }
  void known(std::string_view field, const std::optional<AgencyId>& agency) {
    if (agency && !situation.service_file.service->agencies.contains(*agency))
      wrong(field, say("Select an agency from the list"));
  }
  void among(std::string_view field, EventId entry, const auto& said) {
    if (std::ranges::none_of(said, [&](const auto& one) { return one.id() == entry; }))
      wrong(field, say("Select one from the list"));
  }
};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// What stands between spaces and commas.
std::vector<std::string> pieces(std::string_view text) {
  std::string spaced(text);
  std::ranges::replace(spaced, ',', ' ');
  std::vector<std::string> found;
  for (const auto piece : split(spaced, ' '))
    if (!trimmed(piece).empty()) found.emplace_back(trimmed(piece));
  return found;
}

bool is_initials(const std::string& piece) {
  return std::ranges::count_if(piece, is_letter) <= static_cast<int>(letters_of_initials);
}
/// A token has a number in it, as no name has.
bool is_token(const std::string& piece) { return std::ranges::any_of(piece, is_digit); }

const Said<DisposalMade>* disposal_of(const Checking& c, EventId entry) {
  const auto at =
      std::ranges::find_if(c.state().disposals, [&](const auto& one) { return one.id() == entry; });
  return at == c.state().disposals.end() ? nullptr : &*at;
}

void check(Checking& c, const OffenceAlleged& r) {
  c.not_in_future("committed_on", r.committed_on);
  c.since_birth("committed_on", r.committed_on);
  if (r.committed_until) {
    c.not_in_future("committed_until", *r.committed_until);
    c.not_before("committed_until", *r.committed_until, r.committed_on);
  }
  if (r.co_accused && !std::ranges::all_of(pieces(r.co_accused->value), is_initials))
    c.wrong("co_accused", say("Enter initials only, like AB, CD"));
  if (r.victim_tokens && !std::ranges::all_of(pieces(r.victim_tokens->value), is_token))
    c.wrong("victim_tokens", say("Enter tokens only, like V1 V2. A name does not belong here"));
  for (const auto& token : r.harmed)
    c.among("harmed", token, c.situation.case_file.victims->tokens);
  c.known("alleged_by", r.alleged_by);
}

bool leaves_the_pattern(Outcome outcome) {
  return outcome == Outcome::found_not_guilty || outcome == Outcome::conviction_quashed ||
         outcome == Outcome::discontinued || outcome == Outcome::no_further_action ||
         outcome == Outcome::found_untrue;
}

void check(Checking& c, const OffenceAnswered& r) {
  c.among("of_offence", r.of_offence, c.state().offences);
  c.not_in_future("outcome_on", r.outcome_on);
  for (const auto& offence : c.state().offences)
    if (offence.id() == r.of_offence)
      c.not_before("outcome_on", r.outcome_on, offence.record.committed_on);
  if (leaves_the_pattern(r.outcome) && !r.outcome_why)
    c.wrong("outcome_why", say("Enter the reason: it is shown where the offence was"));
}

void check(Checking& c, const BehaviourReported& r) {
  c.not_in_future("behaved_on", r.behaved_on);
  c.since_birth("behaved_on", r.behaved_on);
  c.known("reported_by", r.reported_by);
}

void check(Checking& c, const BehaviourSettled& r) {
  c.among("of_behaviour", r.of_behaviour, c.state().behaviours);
  c.not_in_future("settled_on", r.settled_on);
}

void check(Checking& c, const GravityScored& r) {
  c.among("gravity_of", r.gravity_of, c.state().offences);
  c.not_in_future("scored_on", r.scored_on);
  const auto most = r.scale == GravityScale::national_return ? most_in_return : most_in_matrix;
  if (r.score.value < 1 || r.score.value > most)
    c.wrong("score", say("Enter a score from 1 to {most}: that is this scale",
                         {{"most", std::to_string(most)}}));
}

void check(Checking& c, const HearingListed& r) {
  for (const auto& offence : r.hearing_of) c.among("hearing_of", offence, c.state().offences);
}

void check(Checking& c, const HearingHeld& r) {
  if (r.of_hearing) c.among("of_hearing", *r.of_hearing, c.state().listed);
  c.not_in_future("held_on", r.held_on);
  if (r.next_on) c.not_before("next_on", *r.next_on, r.held_on);
}

void check(Checking& c, const ReportOrdered& r) {
  c.not_in_future("ordered_on", r.ordered_on);
  c.not_before("report_due", r.report_due, r.ordered_on);
}

void check(Checking& c, const ReportSent& r) {
  c.among("of_report", r.of_report, c.state().reports);
  c.not_in_future("sent_on", r.sent_on);
}

void check(Checking& c, const DisposalMade& r) {
  c.not_in_future("made_on", r.made_on);
  for (const auto& offence : r.made_for) c.among("made_for", offence, c.state().offences);
  if (r.length_months && r.length_months->value < 1)
    c.wrong("length_months", say("Enter a number of months, 1 or more"));
  if (r.ends_on) c.not_before("ends_on", *r.ends_on, r.made_on);
}

void check(Checking& c, const OrderEndSet& r) {
  c.among("end_of", r.end_of, c.state().disposals);
  c.not_in_future("end_set_on", r.end_set_on);
  if (const auto* order = disposal_of(c, r.end_of)) {
    c.not_before("end_set_on", r.end_set_on, order->record.made_on);
    c.not_before("new_end", r.new_end, order->record.made_on);
  }
}

void check(Checking& c, const RequirementSet& r) {
  c.among("required_by", r.required_by, c.state().disposals);
  if (r.required_until) c.not_before("required_until", *r.required_until, r.required_from);
}

void check(Checking& c, const OrderEnded& r) {
  c.among("ended_order", r.ended_order, c.state().disposals);
  c.not_in_future("ended_on", r.ended_on);
  if (const auto* order = disposal_of(c, r.ended_order))
    c.not_before("ended_on", r.ended_on, order->record.made_on);
  const auto again = [&](const auto& one) { return one.record.ended_order == r.ended_order; };
  if (std::ranges::any_of(c.state().endings, again))
    c.wrong("ended_order", say("How this order ended is recorded already. Correct that entry"));
}

void check(Checking& c, const CustodyBegan& r) { c.not_in_future("custody_from", r.custody_from); }

void check(Checking&, const ReleasePlanned&) {}

void check(Checking& c, const Released& r) {
  c.not_in_future("released_on", r.released_on);
  if (r.licence_until) c.not_before("licence_until", *r.licence_until, r.released_on);
}

}  // namespace

Problems check(const Situation& situation, const Event& event) {
  Checking checking{situation, {}};
  std::visit([&](const auto& record) { check(checking, record); }, event);
  return std::move(checking.problems);
}

}  // namespace holdfast::offending
