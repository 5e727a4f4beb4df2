// Victims. Each has a record of their own that only victim workers and the head of service open;
// the child's record holds a token of them, and is told answers, never what was said. Both sides
// are folded by this area: of one record only one side is ever filled.
#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "practice/prompt.h"
#include "practice/victims/choices.h"
#include "practice/victims/safety.h"
#include "practice/victims/token.h"
#include "practice/victims/who.h"
#include "records/said.h"
#include "records/shape.h"

namespace holdfast {
struct Situation;
struct CaseFile;
struct VictimAnswers;
}  // namespace holdfast

namespace holdfast::victims {

using Event = std::variant<TokenGiven, Added, Identified, ContactTold, ChoiceMade, ConsentWithdrawn,
                           WishTold, SafetyTold, PlaceKept, PlaceLifted, WorkerGiven, Closed>;

/// Every list is in the order recorded; of what is told whole, the last stands.
struct State {
  std::vector<Said<TokenGiven>> tokens;  ///< on a child's record
  std::optional<Said<Added>> added;      ///< on a victim's record, and so all that follows
  std::optional<Said<Identified>> identified;
  std::optional<Said<ContactTold>> contact;
  std::vector<Said<ChoiceMade>> choices;
  std::vector<Said<ConsentWithdrawn>> withdrawn;
  std::vector<Said<WishTold>> wishes;
  std::optional<Said<SafetyTold>> safety;
  std::vector<Said<PlaceKept>> places;
  std::vector<Said<PlaceLifted>> lifted;
  std::vector<Said<WorkerGiven>> workers;
  std::optional<Said<Closed>> closed;  ///< nothing once a worker is given again
};

bool is_a_victims(const State& state);
/// The next token of this child's record; withdrawn ones are not given again.
std::string next_token(const CaseFile& file);
/// Of one that comes with its name from elsewhere: that it is a token and no name of a person, and
/// that no other victim of this child is called so.
Problems wrong_with_token(const CaseFile& file, const TokenGiven& token);
const Said<TokenGiven>* token_in(const State& state, EventId token);

/// What a token is called, wherever a page speaks of it.
std::string called(const Said<TokenGiven>& token);

/// Of a victim's record: whose record the token is on, what it is called there, and the name where
/// it is known.
std::optional<StreamId> child_of(const State& state);
std::string token_of(const State& state);
std::optional<std::string> name_of(const State& state);

/// Where a choice stands; nothing: not yet asked.
struct ChoiceStands {
  const Said<ChoiceMade>* made;
  const Said<ConsentWithdrawn>* stopped;  ///< withdrawn since; else null
};
std::optional<ChoiceStands> choice_about(const State& state, Purpose purpose);
/// The victim wants nobody to get in touch.
bool wants_no_contact(const State& state);
const Said<WorkerGiven>* worker_on(const State& state, Date day);
std::optional<PersonId> worker_of(const State& state, Date day);
/// By when what they need is looked at again; nothing where nothing is needed or known.
std::optional<Date> safety_review(const State& state);
/// Those that stand on that day.
std::vector<const Said<PlaceKept>*> places_on(const State& state, Date day);

/// "3 Larch Way, ZZ99 3VZ", and with what it is to them: "Work, 3 Larch Way, ZZ99 3VZ".
std::string address_of(const PlaceKept& place);
std::string in_short(const PlaceKept& place);

/// What the child's record is told. Source: sources.md#victim-wall
VictimAnswers answers_of(const State& state, EventId token, Date day);
/// What they were asked about, never what they chose. Source: sources.md#victim-choices
std::string choices_sentence(const VictimAnswers& answers);
/// Whole sentences of all of it.
std::vector<std::string> in_sentences(const VictimAnswers& answers);

/// Whether a postcode is near the place: alike but for so many of the last characters. Source:
/// sources.md#victim-places
bool is_near(const PlaceKept& place, std::string_view postcode, int characters);

void fold(State& state, const Event& event, const Envelope& envelope);
Problems check(const Situation& situation, const Event& event);
/// On a child's record and on a victim's own: each has its rules.
std::vector<Prompt> prompts(const Situation& situation);

}  // namespace holdfast::victims
