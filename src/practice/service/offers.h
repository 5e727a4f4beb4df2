// What is on offer locally for children, families and communities: the service's own directory,
// with what somebody says of how well it works and how long it takes. Events of the service's own
// stream. What is not known is left out, and stands as not known: no figure is ours.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/number.h"
#include "records/envelope.h"
#include "records/said.h"
#include "records/shape.h"

namespace holdfast {

struct Situation;

namespace service {

struct State;

/// Whom it works with. The words of a plan's objectives.
enum class OfferLevel { child, family, community };
std::span<const Word> words_of(OfferLevel);

/// What of a plan it is. The words of a plan's actions.
enum class OfferStrand { supervision, control, change, victim_safety };
std::span<const Word> words_of(OfferStrand);

/// A new offer, or how one stands from now on. An offer is named by the entry that listed it first.
/// Source: sources.md#directory
struct OfferListed {
  static constexpr std::string_view kind = "service.offer_listed";
  static constexpr std::string_view title = "Offer listed";
  static constexpr Clearance floor = {Compartment::open};
  std::optional<EventId> offer_changed;  ///< nothing: it is new
  Text offer_name;
  AgencyId offer_agency;
  LongText offer_for;
  OfferLevel offer_level{};
  OfferStrand offer_strand{};
  std::optional<Number> offer_from_age;
  std::optional<Number> offer_to_age;
  std::optional<LongText> offer_evidence;
  std::optional<Text> evidence_from;
  LongText offer_way;
  std::optional<Number> offer_answer_days;
  std::optional<Number> offer_start_weeks;

  static constexpr Field fields[] = {
      field<&OfferListed::offer_changed>("offer_changed", "Which offer?").not_typed(),
      field<&OfferListed::offer_name>("offer_name", "What is it called?")
          .label("Offer")
          .missing("Enter what it is called"),
      field<&OfferListed::offer_agency>("offer_agency", "Which agency gives it?")
          .label("Given by")
          .hint("Our own service where we give it ourselves")
          .missing("Select the agency that gives it"),
      field<&OfferListed::offer_for>("offer_for", "What is it for?")
          .label("For")
          .hint("What a child or a family does there, and what it is meant to change")
          .missing("Write what it is for"),
      field<&OfferListed::offer_level>("offer_level", "Whom does it work with?")
          .label("Works with")
          .missing("Select whom it works with"),
      field<&OfferListed::offer_strand>("offer_strand", "Which part of a plan is it?")
          .label("Part of a plan")
          .missing("Select which part of a plan it is"),
      field<&OfferListed::offer_from_age>("offer_from_age", "From which age?")
          .label("From age")
          .hint("Completed years. Leave empty if nobody said"),
      field<&OfferListed::offer_to_age>("offer_to_age", "Until which age?")
          .label("Until age")
          .hint("The last age that it is for. Leave empty if nobody said"),
      field<&OfferListed::offer_evidence>("offer_evidence", "What is known of whether it works?")
          .label("Evidence")
          .hint("Leave empty if nothing is known: the directory then says so"),
      field<&OfferListed::evidence_from>("evidence_from", "Who says so?")
          .label("Who says so")
          .hint("For example, a review and its year, or the agency itself"),
      field<&OfferListed::offer_way>("offer_way", "How is a child referred?")
          .label("How to refer")
          .hint("For example, a form and where it goes, or whom to ring")
          .missing("Write how a child is referred"),
      field<&OfferListed::offer_answer_days>("offer_answer_days",
                                             "Within how many working days do they answer?")
          .label("Answer within")
          .hint("Their own figure. Leave empty if they gave none")
          .unit("working days"),
      field<&OfferListed::offer_start_weeks>("offer_start_weeks",
                                             "Within how many weeks of a referral do they start?")
          .label("Start within")
          .hint("Their own figure. Leave empty if they gave none")
          .unit("weeks"),
  };
};

/// Nobody is referred to it any more. What runs goes on.
struct OfferWithdrawn {
  static constexpr std::string_view kind = "service.offer_withdrawn";
  static constexpr std::string_view title = "Offer withdrawn";
  static constexpr Clearance floor = {Compartment::open};
  EventId offer_out;
  LongText offer_out_because;

  static constexpr Field fields[] = {
      field<&OfferWithdrawn::offer_out>("offer_out", "Which offer?").not_typed(),
      field<&OfferWithdrawn::offer_out_because>("offer_out_because", "Why is it withdrawn?")
          .label("Reason")
          .hint("For example, that its money has ended, and what there is instead")
          .missing("Write why it is withdrawn"),
  };
};

struct Offer {
  std::vector<Said<OfferListed>> listed;  ///< at least one; the last stands
  std::optional<Said<OfferWithdrawn>> withdrawn = {};

  EventId id() const { return listed.front().id(); }
  const OfferListed& now() const { return listed.back().record; }
};
using Offers = std::map<EventId, Offer>;

const Offer* find_offer(const State& state, EventId id);
/// As it stood at that moment, whatever was changed since; before its first, as that.
const OfferListed& as_at(const Offer& offer, Moment at);
AgencyId agency_of(const OfferListed& offer);
const std::string& name_of(const OfferListed& offer);
/// Their own figures; nothing: they gave none.
std::optional<int> answer_working_days(const OfferListed& offer);
std::optional<int> start_weeks(const OfferListed& offer);
/// "10 to 17", "From 10", "Until 17"; "Not known" where nobody said.
std::string ages_words(const OfferListed& offer);
/// Nothing: the age is not known, or nobody said which ages it is for.
std::optional<bool> is_for_age(const OfferListed& offer, std::optional<int> age);
/// Those not withdrawn, by name.
std::vector<const Offer*> offers_now(const State& state);

void fold(State& state, const OfferListed& r, const Envelope& envelope);
void fold(State& state, const OfferWithdrawn& r, const Envelope& envelope);
Problems check(const Situation& situation, const OfferListed& r);
Problems check(const Situation& situation, const OfferWithdrawn& r);

}  // namespace service
}  // namespace holdfast
