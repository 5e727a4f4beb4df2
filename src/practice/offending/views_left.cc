// What was said of an entry that does not stand, or that the reader may not see. It belongs to no
// card, and would be out of reach if it were left out.
#include <algorithm>

#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/history.h"
#include "practice/offending/views.h"
#include "practice/overview/views.h"

namespace holdfast::offending {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;

/// The entries that a fold of this reader's holds.
bool stands(const auto& said, EventId entry) {
  return std::ranges::any_of(said, [&](const auto& one) { return one.id() == entry; });
}

struct LeftOver {
  const Opened& opened;
  std::vector<Html> links;

  void add(const Envelope& envelope) {
    const auto* told = opened.file.history->find(envelope.event);
    if (told == nullptr) return;
    links.push_back(text(say(view_of(told->standing()).shape.title)) +
                    govuk::aside(source_link(opened, envelope)));
  }
  Html shown() const {
    if (links.empty()) return {};
    return govuk::paragraph(text(say("What these are about was withdrawn, or may not be shown to "
                                     "you."))) +
           govuk::plain_list(links);
  }
};

}  // namespace

Html left_over_of_behaviour(const Opened& opened) {
  const auto& state = *opened.file.offending;
  LeftOver left{opened, {}};
  for (const auto& answer : state.answers)
    if (!stands(state.offences, answer.record.of_offence)) left.add(answer.envelope);
  for (const auto& settled : state.settlements)
    if (!stands(state.behaviours, settled.record.of_behaviour)) left.add(settled.envelope);
  for (const auto& score : state.scores)
    if (!stands(state.offences, score.record.gravity_of)) left.add(score.envelope);
  return left.shown();
}

Html left_over_of_courts(const Opened& opened) {
  const auto& state = *opened.file.offending;
  LeftOver left{opened, {}};
  for (const auto& set : state.ends_set)
    if (!stands(state.disposals, set.record.end_of)) left.add(set.envelope);
  for (const auto& requirement : state.requirements)
    if (!stands(state.disposals, requirement.record.required_by)) left.add(requirement.envelope);
  for (const auto& ending : state.endings)
    if (!stands(state.disposals, ending.record.ended_order)) left.add(ending.envelope);
  for (const auto& sent : state.reports_sent)
    if (!stands(state.reports, sent.record.of_report)) left.add(sent.envelope);
  return left.shown();
}

}  // namespace holdfast::offending
