// Whom the child says they trust: in their own words, with who told it and when, and whether that
// person knows it and agrees to be named. Nobody is asked to help before they do.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "records/field_types.h"
#include "records/said.h"
#include "records/shape.h"

namespace holdfast::delivery {

enum class ToldBy { child, family, agency, worker };
std::span<const Word> words_of(ToldBy);
enum class Agrees { agrees, knows, does_not_know, does_not_agree };
std::span<const Word> words_of(Agrees);

/// Source: sources.md#trusted-people
struct TrustTold {
  static constexpr std::string_view kind = "delivery.trust_told";
  static constexpr std::string_view title = "Somebody the child trusts";
  static constexpr Clearance floor = {Compartment::open};
  std::optional<EventId> trust_instead;
  Text trusted_person;
  LongText trusted_words;
  ToldBy trust_told_by{};
  Date trust_told_on;
  Agrees trusted_agrees{};
  std::optional<LongText> trusted_for;

  static constexpr Field fields[] = {
      field<&TrustTold::trust_instead>("trust_instead", "Instead of which entry?").not_typed(),
      field<&TrustTold::trusted_person>("trusted_person", "Whom does the child trust?")
          .label("Trusted")
          .hint("As the child calls them, and who they are to the child")
          .missing("Enter whom the child trusts"),
      field<&TrustTold::trusted_words>("trusted_words", "What does the child say of them?")
          .label("In the child’s words")
          .hint("Theirs, also where somebody else told it")
          .missing("Write what the child says of them"),
      field<&TrustTold::trust_told_by>("trust_told_by", "Who told it?")
          .label("Told by")
          .missing("Select who told it"),
      field<&TrustTold::trust_told_on>("trust_told_on", "When?")
          .label("Told on")
          .hint("For example, 27 3 2026")
          .missing("Enter the day it was told"),
      field<&TrustTold::trusted_agrees>("trusted_agrees",
                                        "Do they know, and do they agree to be named here?")
          .label("They")
          .missing("Select whether they know and agree"),
      field<&TrustTold::trusted_for>("trusted_for", "What may they be asked to do?")
          .label("May be asked to")
          .hint("Only what they and the child have agreed. Leave empty if nothing is agreed"),
  };
};

struct TrustEnded {
  static constexpr std::string_view kind = "delivery.trust_ended";
  static constexpr std::string_view title = "No longer somebody the child trusts";
  static constexpr Clearance floor = {Compartment::open};
  EventId ended_trust;
  LongText trust_ended_because;

  static constexpr Field fields[] = {
      field<&TrustEnded::ended_trust>("ended_trust", "Which entry?").not_typed(),
      field<&TrustEnded::trust_ended_because>("trust_ended_because", "Why not any more?")
          .label("Because")
          .hint("In the child’s words where they said so")
          .missing("Write why not any more"),
  };
};

struct Trust {
  Said<TrustTold> stands;
  std::vector<Said<TrustTold>> before = {};  ///< oldest first
  std::optional<Said<TrustEnded>> ended = {};
  EventId id() const { return stands.id(); }
};
/// In the order first told.
using Trusts = std::vector<Trust>;

void fold(Trusts& trusts, const TrustTold& told, const Envelope& envelope);
void fold(Trusts& trusts, const TrustEnded& ended, const Envelope& envelope);
/// By the entry that stands; null: none does.
const Trust* find_trust(const Trusts& trusts, EventId id);
Problems wrong_with(const Trusts& trusts, const TrustTold& told, Date today);
Problems wrong_with(const Trusts& trusts, const TrustEnded& ended);

}  // namespace holdfast::delivery
