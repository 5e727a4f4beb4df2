// The choices of the area's records: their words on the wire, for ever, and what a person reads.
#include "base/words.h"
#include "practice/assessment/assessment.h"
#include "records/word_list.h"

namespace holdfast::assessment {

std::span<const Word> words_of(Stage) {
  using enum Stage;
  static constexpr Word words[] = {
      word(prevention, "prevention", "Prevention"),
      word(out_of_court, "out_of_court", "A decision out of court"),
      word(court_report, "court_report", "A report for court"),
      word(start_of_order, "start_of_order", "The start of an order"),
      word(review, "review", "A review"),
      word(entering_custody, "entering_custody", "Entering custody"),
      word(leaving_custody, "leaving_custody", "Leaving custody"),
      word(closure, "closure", "Closing the case"),
      word(transfer, "transfer", "A transfer to another service"),
  };
  return words;
}

std::span<const Word> words_of(Section) {
  using enum Section;
  static constexpr Word words[] = {
      word(behaviour, "behaviour", "The behaviour and its pattern",
           "What the child did, found guilty of it or not, and what it has in common"),
      word(strengths, "strengths", "Strengths, and what leads away from it",
           "Who and what the child has, and what they want"),
      word(wellbeing, "wellbeing", "The child's own safety and wellbeing",
           "Who or what could harm the child, and what keeps them safe"),
      word(
          diversity, "diversity", "Who the child is, and what that means here",
          "Heritage, faith, sex, disability, how they were treated, and what follows for the work"),
      word(victims, "victims", "Victims: what they need, wish and fear",
           "Of those harmed and those who could be. Tokens, no names"),
      word(childs_words, "childs_words", "In the child's words",
           "What the child says happened, what helps, and what they think of this"),
      word(parents_words, "parents_words", "In the parents' or carers' words",
           "What they say, what they worry about, and what they can do"),
      word(agencies, "agencies", "What other agencies know and think",
           "Each by name, and where they differ"),
      word(for_child, "for_child", "What the child is told of it",
           "Plain words for the child to read: what is good, what worries us, what happens next"),
  };
  return words;
}

std::span<const Word> words_of(Harmed) {
  using enum Harmed;
  static constexpr Word words[] = {
      word(known_victim, "known_victim", "Somebody already harmed"),
      word(other_child, "other_child", "Another child"),
      word(family, "family", "Somebody at home or in the family"),
      word(staff, "staff", "Staff"),
      word(group, "group", "A group of people"),
      word(public_, "public", "Anybody"),
      word(not_known, "not_known", "Not known"),
  };
  return words;
}

std::span<const Word> words_of(Impact) {
  using enum Impact;
  static constexpr Word words[] = {
      word(minor, "minor", "They would recover soon"),
      word(significant, "significant", "It would take time, and help"),
      word(serious, "serious", "Serious: recovery would be hard or impossible"),
      word(life_threatening, "life_threatening", "They could die"),
  };
  return words;
}

std::span<const Word> words_of(Soon) {
  using enum Soon;
  static constexpr Word words[] = {
      word(any_time, "any_time", "At any time"),
      word(days, "days", "In days"),
      word(weeks, "weeks", "In weeks or months"),
      word(if_changed, "if_changed", "Only if something changes"),
      word(not_known, "not_known", "Not known"),
  };
  return words;
}

std::span<const Word> words_of(Likely) {
  using enum Likely;
  static constexpr Word words[] = {
      word(unlikely, "unlikely", "Unlikely"),    word(possible, "possible", "Possible"),
      word(likely, "likely", "Likely"),          word(very_likely, "very_likely", "Very likely"),
      word(not_known, "not_known", "Not known"),
  };
  return words;
}

std::span<const Word> words_of(Matter) {
  using enum Matter;
  static constexpr Word words[] = {
      word(harm_to_others, "harm_to_others", "Risk of serious harm to others"),
      word(wellbeing, "wellbeing", "Safety and wellbeing"),
      word(reoffending, "reoffending", "Likelihood of reoffending"),
  };
  return words;
}
std::string_view label_of(Matter matter) {
  return words_of(Matter{})[static_cast<std::size_t>(matter)].label;
}

std::span<const Word> words_of(Level) {
  using enum Level;
  static constexpr Word words[] = {
      word(low, "low", "Low"),
      word(medium, "medium", "Medium"),
      word(high, "high", "High"),
      word(very_high, "very_high", "Very high"),
  };
  return words;
}
std::string_view label_of(Level level) {
  return words_of(Level{})[static_cast<std::size_t>(level)].label;
}

std::span<const Word> words_of(Confidence) {
  using enum Confidence;
  static constexpr Word words[] = {
      word(sure, "sure", "Sure"),
      word(fairly_sure, "fairly_sure", "Fairly sure"),
      word(unsure, "unsure", "Not sure: too little is known"),
  };
  return words;
}

std::span<const Word> words_of(GapRule) {
  using enum GapRule;
  static constexpr Word words[] = {
      word(behaviour_not_linked, "behaviour_not_linked", "Past behaviour"),
      word(no_scenario, "no_scenario", "A scenario of harm"),
      word(kind_without_scenario, "kind_without_scenario", "A grave kind without a scenario"),
      word(scenario_left_behind, "scenario_left_behind", "A scenario of the last assessment"),
      word(victim_not_written, "victim_not_written", "A victim"),
      word(agency_not_linked, "agency_not_linked", "What another agency told"),
      word(not_read, "not_read", "What another agency told, not read"),
      word(specialist_missing, "specialist_missing", "A specialist assessment"),
      word(came_after_signing, "came_after_signing", "What came after it was signed"),
      word(out_of_step, "out_of_step", "A level out of step with a scenario"),
      word(voice_missing, "voice_missing", "The child's or the parents' words"),
      word(agency_missing, "agency_missing", "An agency that could know"),
      word(request_open, "request_open", "An answer that is waited for"),
      word(carried_over, "carried_over", "Words carried over"),
  };
  return words;
}

std::span<const Word> words_of(ToldHow) {
  using enum ToldHow;
  static constexpr Word words[] = {
      word(themselves, "themselves", "They filled it in on the screen themselves"),
      word(said, "said", "They said it, and it was written down as they said it"),
      word(on_paper, "on_paper", "They wrote it on paper, and it was typed in as it stands"),
  };
  return words;
}

std::span<const Word> words_of(NationalTool) {
  using enum NationalTool;
  static constexpr Word words[] = {
      word(asset_plus, "asset_plus", "AssetPlus"),
      word(prevention_and_diversion, "prevention_and_diversion",
           "Prevention and diversion assessment tool"),
      word(other, "other", "Another tool"),
  };
  return words;
}

std::span<const Word> words_of(Authority) {
  using enum Authority;
  static constexpr Word words[] = {
      word(assessor, "assessor", "Whoever signs it"),
      word(team_manager, "team_manager", "A team manager"),
      word(head_of_service, "head_of_service", "The head of service"),
  };
  return words;
}

std::string_view label_of(AssessmentIs is) {
  switch (is) {
    case AssessmentIs::in_progress:
      return "In progress";
    case AssessmentIs::waits:
      return "Waits to be countersigned";
    case AssessmentIs::returned:
      return "Returned";
    case AssessmentIs::complete:
      return "Complete";
  }
  return "";
}

namespace {

/// In our own words. Source: sources.md#judgement-levels
std::string_view harm_meaning(Level level) {
  switch (level) {
    case Level::low:
      return "Nothing known today says that serious harm is likely";
    case Level::medium:
      return "Something is known, but serious harm is unlikely unless circumstances change";
    case Level::high:
      return "It could happen at any time, and it would be serious";
    case Level::very_high:
      return "It is imminent: as soon as there is an opportunity, and it would be serious";
  }
  return "";
}

std::string_view wellbeing_meaning(Level level) {
  switch (level) {
    case Level::low:
      return "No behaviour, event or person is known that is likely to harm the child";
    case Level::medium:
      return "There are concerns, but a serious outcome is unlikely unless circumstances change";
    case Level::high:
      return "The child could be harmed, and it could be serious";
    case Level::very_high:
      return "The child could be harmed at once, and it could be serious";
  }
  return "";
}

std::string_view reoffending_meaning(Level level) {
  switch (level) {
    case Level::low:
      return "Little that is known leads to offending, and much leads away from it";
    case Level::medium:
      return "Some of it leads to offending, and it could go either way";
    case Level::high:
      return "Much of it leads to offending, and little holds against it";
    case Level::very_high:
      return "Offending goes on, or will as soon as there is an opportunity";
  }
  return "";
}

}  // namespace

std::string stage_words(const Assessment& one) {
  return say(words_of(Stage{})[static_cast<std::size_t>(one.begun.record.stage)].label);
}

std::string_view meaning_of(Matter matter, Level level) {
  switch (matter) {
    case Matter::harm_to_others:
      return harm_meaning(level);
    case Matter::wellbeing:
      return wellbeing_meaning(level);
    case Matter::reoffending:
      return reoffending_meaning(level);
  }
  return "";
}

}  // namespace holdfast::assessment
