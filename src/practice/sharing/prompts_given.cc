// What passing on leaves to do: a share that nobody there has read, an emergency to justify and to
// review, a disclosure that waits for a decision, or to be made, or to be looked at again.
#include <algorithm>

#include "base/london.h"
#include "base/words.h"
#include "practice/children/children.h"
#include "practice/service/service.h"
#include "practice/service/settings.h"
#include "practice/sharing/parts.h"
#include "practice/sharing/prompts_given.h"
#include "practice/situation.h"

namespace holdfast::sharing {
namespace {

/// Where nobody may do it, those who work with the child see at least that it is not done.
std::vector<PersonId> or_workers(const Situation& s, std::vector<PersonId> people) {
  return people.empty() ? children::whose_case(s) : people;
}

std::string page_of(EventId item, std::string_view below = "") {
  return "sharing/items/" + item.text() + std::string(below);
}

/// Has somebody there read it? Source: sources.md#read
void not_read(const Situation& s, const Share& share, std::vector<Prompt>& into) {
  const auto due = due_to_read(s, share);
  if (is_read(*s.case_file.sharing, *s.service_file.service, share)) return;
  Prompt prompt{.code = "sharing.share_unread",
                .kind = PromptKind::duty,
                .words = say("{agency} has not read what we shared",
                             {{"agency", agency_name(s, share.given.record.recipient)}}),
                .why = say("To be read by {when}.", {{"when", in_words(due)}}),
                .source = "read",
                .due = london_date(due),
                .show_from = london_date(due),
                .whose = children::whose_case(s),
                .where = page_of(share.source())};
  add_each(prompt.whose, told_so_far(s, {share.source()}));
  prompt.basis = {share.source()};
  prompt.absence = {Read::kind};
  into.push_back(std::move(prompt));
}

/// As any duty of the service that climbs: those who must act, and those who heard that it is late.
Prompt task(const Situation& s, const Climber& climber, std::string_view code, std::string words) {
  Prompt prompt{.code = code,
                .kind = PromptKind::duty,
                .words = std::move(words),
                .why = say("By the end of the next working day."),
                .source = "emergency"};
  prompt.whose = told_so_far(s, climber);
  prompt.basis = {climber.item};
  return prompt;
}

/// Was the emergency justified, and did a manager look at it? Source: sources.md#emergency
void emergency(const Situation& s, const Share& share, std::vector<Prompt>& into) {
  if (!is_emergency(share)) return;
  const auto agency = agency_name(s, share.given.record.recipient);
  const auto add = [&](Prompt prompt, std::vector<PersonId> whose, std::string_view below,
                       std::string_view answered_by) {
    prompt.due = emergency_due(s, share);
    prompt.show_from = london_date(share.given.envelope.recorded);
    add_each(whose, prompt.whose);
    prompt.whose = std::move(whose);
    prompt.where = page_of(share.source(), below);
    prompt.absence = {answered_by};
    into.push_back(std::move(prompt));
  };
  if (!share.justified)
    add(task(s, {share.source(), Task::justification}, "sharing.not_justified",
             say("Say why it was necessary to share with {agency} in an emergency",
                 {{"agency", agency}})),
        who_justifies(s, share), "/justify", ShareJustified::kind);
  if (!share.reviewed)
    add(task(s, {share.source(), Task::review}, "sharing.not_reviewed",
             say("Review what was shared with {agency} in an emergency", {{"agency", agency}})),
        or_workers(s, who_reviews(s, share)), "/review", ShareReviewed::kind);
}

Prompt about(const Disclosure& one, std::string_view code, std::string words) {
  Prompt prompt{
      .code = code,
      .kind = PromptKind::duty,
      .words = std::move(words),
      .why = say("Somebody outside the agencies is to be told something about the child."),
      .source = "disclosure",
      .show_from = london_date(one.proposed.envelope.recorded)};
  prompt.basis = {one.source()};
  return prompt;
}

/// What does a disclosure wait for? Source: sources.md#disclosure
void disclosure(const Situation& s, const Disclosure& one, std::vector<Prompt>& into) {
  switch (standing_of(one)) {
    case DisclosureIs::proposed: {
      auto prompt = about(one, "sharing.disclosure_undecided", say("Decide on a disclosure"));
      const auto days =
          service::figure(*s.service_file.service, service::disclosure_within_working_days);
      prompt.due = decision_due(s, one);
      prompt.why += " " + say("To be decided by {day}.", {{"day", in_words(*prompt.due)}});
      if (days.local_default) prompt.why += " " + say("This is a local default.");
      prompt.whose = or_workers(s, who_decides(s, one));
      add_each(prompt.whose, told_so_far(s, {one.source(), Task::decision}));
      prompt.where = page_of(one.source(), "/decide");
      prompt.absence = {DisclosureDecided::kind};
      into.push_back(std::move(prompt));
      return;
    }
    case DisclosureIs::approved: {
      auto prompt = about(one, "sharing.disclosure_not_made",
                          say("Make the disclosure that was approved, and record it"));
      prompt.whose = children::whose_case(s);
      prompt.where = page_of(one.source(), "/made");
      prompt.basis.push_back(one.decisions.back().source());
      prompt.absence = {DisclosureMade::kind};
      into.push_back(std::move(prompt));
      return;
    }
    case DisclosureIs::made: {
      const auto& made = one.made.back();
      if (!made.record.disclosure_review_on) return;
      auto prompt = about(one, "sharing.disclosure_review", say("Look at a disclosure again"));
      prompt.due = made.record.disclosure_review_on;
      prompt.show_from = *prompt.due;
      prompt.whose = children::whose_case(s);
      prompt.where = page_of(one.source(), "/made");
      prompt.basis.push_back(made.source());
      into.push_back(std::move(prompt));
      return;
    }
    case DisclosureIs::refused:
      return;
  }
}

}  // namespace

void prompts_given(const Situation& s, std::vector<Prompt>& into) {
  for (const auto& share : s.case_file.sharing->shares) {
    not_read(s, share, into);
    emergency(s, share, into);
  }
  for (const auto& one : s.case_file.sharing->disclosures) disclosure(s, one, into);
}

}  // namespace holdfast::sharing
