// Phrases that a service wants to stand in many plans as they are: whom to ring at night, how a
// curfew is kept. Managers mark them, each with why; what stands in one is not asked about where a
// plan has it too. Events of the service's own stream. Source: sources.md#standard-phrases
#pragma once
#include <string>
#include <vector>

#include "base/result.h"
#include "records/envelope.h"
#include "records/shape.h"

namespace holdfast {
struct Situation;

namespace service {

struct PhraseMarked {
  static constexpr std::string_view kind = "service.phrase_marked_standard";
  static constexpr std::string_view title = "Standard phrase of plans";
  static constexpr Clearance floor = {Compartment::open};
  LongText standard_words;
  LongText standard_because;

  static constexpr Field fields[] = {
      field<&PhraseMarked::standard_words>("standard_words", "Which words are standard?")
          .label("Words")
          .hint("As they stand in plans. Leave out names of children and families: all managers "
                "read this")
          .missing("Write which words are standard"),
      field<&PhraseMarked::standard_because>("standard_because",
                                             "Why are they right for many children?")
          .label("Because")
          .hint("For example, they are how every curfew is kept here")
          .missing("Say why they are right for many children"),
  };
};

struct PhraseUnmarked {
  static constexpr std::string_view kind = "service.phrase_unmarked";
  static constexpr std::string_view title = "No longer a standard phrase";
  static constexpr Clearance floor = {Compartment::open};
  EventId no_longer_standard;
  LongText no_longer_because;

  static constexpr Field fields[] = {
      field<&PhraseUnmarked::no_longer_standard>("no_longer_standard", "Which phrase?").not_typed(),
      field<&PhraseUnmarked::no_longer_because>("no_longer_because",
                                                "Why are they no longer standard?")
          .label("Because")
          .missing("Say why they are no longer standard"),
  };
};

struct StandardPhrase {
  PhraseMarked record;
  Envelope envelope;
  EventId id() const { return envelope.event; }
};
/// Those that are marked now, in the order marked.
using StandardPhrases = std::vector<StandardPhrase>;

void fold(StandardPhrases& phrases, const PhraseMarked& marked, const Envelope& envelope);
void fold(StandardPhrases& phrases, const PhraseUnmarked& unmarked, const Envelope& envelope);
Problems check(const Situation& situation, const PhraseMarked& marked);
Problems check(const Situation& situation, const PhraseUnmarked& unmarked);
const StandardPhrase* find(const StandardPhrases& phrases, EventId id);

}  // namespace service
}  // namespace holdfast
