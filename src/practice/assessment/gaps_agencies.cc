// What other agencies know and an assessment does not use: told and not linked, told and not read,
// asked and not answered, and agencies that nobody asked.
#include <algorithm>

#include "base/words.h"
#include "practice/assessment/gap_rules.h"
#include "practice/history.h"
#include "practice/sharing/sharing.h"

namespace holdfast::assessment {

std::vector<ToldBy> told_by_agencies(const Checked& c) {
  std::vector<ToldBy> all;
  const auto& sharing = *c.s.case_file.sharing;
  for (const auto& one : sharing.contributions)
    all.push_back({one.source(), one.envelope.recorded});
  for (const auto& one : sharing.listed) all.push_back({one.source(), one.envelope.recorded});
  for (const auto& request : sharing.requests)
    for (const auto& answer : request.answers)
      if (answer.told.record.outcome != sharing::Outcome::declined)
        all.push_back({answer.told.source(), answer.told.envelope.recorded});
  return all;
}

void agencies_not_linked(const Checked& c, std::vector<Gap>& into) {
  Gap gap{GapRule::agency_not_linked,
          say("Information from other agencies that nothing here rests on"),
          {}};
  for (const auto& told : told_by_agencies(c))
    if (!c.is_addressed(told.entry) && c.is_in_time(told.at)) gap.entries.push_back(told.entry);
  add_gap(c, std::move(gap), into);
}

/// Whoever writes it down has read it.
void not_read(const Checked& c, std::vector<Gap>& into) {
  Gap gap{GapRule::not_read, say("The assessor has not read what another agency told"), {}};
  const auto assessor = c.one.writer;
  for (const auto& told : told_by_agencies(c)) {
    const auto readings = sharing::readings_of(*c.s.case_file.sharing, told.entry);
    const bool read =
        std::ranges::find(readings, assessor, &sharing::Reading::reader) != readings.end();
    const auto* entry = c.s.case_file.history->find(told.entry);
    const bool own = entry != nullptr && entry->entry.envelope.actor == assessor;
    if (!read && !own && c.is_in_time(told.at)) gap.entries.push_back(told.entry);
  }
  add_gap(c, std::move(gap), into);
}

namespace {
/// What was asked before somebody signed the last one answers for that one.
Moment asked_since(const Checked& c) {
  const auto* before = before_it(*c.s.case_file.assessment, c.one);
  return before != nullptr && is_signed(*before) ? before->signatures.back().made.envelope.recorded
                                                 : Moment{};
}
}  // namespace

/// Those that should be there, and those that are and were not asked.
void agencies_missing(const Checked& c, std::vector<Gap>& into) {
  for (const auto& missing : sharing::missing_from_network(c.s))
    add_gap(c,
            {GapRule::agency_missing,
             say("{agency} was neither asked nor left out with a reason",
                 {{"agency", say(label_of(missing.sector))}}),
             missing.basis,
             std::string(words_of(missing.sector)[static_cast<std::size_t>(missing.sector)].wire)},
            into);
  Gap gap{GapRule::agency_missing,
          say("Works with the child, and was neither asked nor left out with a reason"),
          {}};
  for (const auto* silent : sharing::silent_since(c.s, asked_since(c)))
    gap.entries.push_back(silent->joined.source());
  add_gap(c, std::move(gap), into);
}

void requests_open(const Checked& c, std::vector<Gap>& into) {
  Gap gap{GapRule::request_open, say("Another agency was asked, and has not answered"), {}};
  for (const auto& request : c.s.case_file.sharing->requests)
    if (sharing::standing_of(request) == sharing::RequestIs::waiting)
      gap.entries.push_back(request.source());
  add_gap(c, std::move(gap), into);
}

}  // namespace holdfast::assessment
