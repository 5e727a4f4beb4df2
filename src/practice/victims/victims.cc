// Folding both sides, and what stands of what was said.
#include "practice/victims/victims.h"

#include <algorithm>

#include "base/postcode.h"
#include "base/words.h"
#include "practice/area_of.h"
#include "practice/history.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::victims {
namespace {

struct Fold {
  State& state;
  const Envelope& envelope;

  void operator()(const TokenGiven& r) const { state.tokens.push_back({r, envelope}); }
  void operator()(const Added& r) const { state.added = {r, envelope}; }
  void operator()(const Identified& r) const { state.identified = {r, envelope}; }
  void operator()(const ContactTold& r) const { state.contact = {r, envelope}; }
  /// Who chooses anew takes an earlier withdrawal back. By the order of entries, not by the clock:
  /// those that came in together have one moment.
  void operator()(const ChoiceMade& r) const {
    std::erase_if(state.withdrawn, [&](const Said<ConsentWithdrawn>& one) {
      return one.record.no_longer == r.choice_for;
    });
    state.choices.push_back({r, envelope});
  }
  void operator()(const ConsentWithdrawn& r) const { state.withdrawn.push_back({r, envelope}); }
  void operator()(const WishTold& r) const { state.wishes.push_back({r, envelope}); }
  void operator()(const SafetyTold& r) const { state.safety = {r, envelope}; }
  void operator()(const PlaceKept& r) const { state.places.push_back({r, envelope}); }
  void operator()(const PlaceLifted& r) const { state.lifted.push_back({r, envelope}); }
  void operator()(const WorkerGiven& r) const {
    state.workers.push_back({r, envelope});
    state.closed.reset();
  }
  void operator()(const Closed& r) const { state.closed = {r, envelope}; }
};

SafetyIs safety_of(const State& state, Date day) {
  if (!state.safety) return SafetyIs::not_asked;
  const auto& told = state.safety->record;
  if (told.safety_answer != SafetyAnswer::needs) return SafetyIs::none_on_file;
  return told.safety_review_by && *told.safety_review_by < day ? SafetyIs::to_be_reviewed
                                                               : SafetyIs::on_file;
}

std::string safety_sentence(SafetyIs safety) {
  switch (safety) {
    case SafetyIs::not_asked:
      return say("What they need to be safe: not yet asked.");
    case SafetyIs::none_on_file:
      return say("What they need to be safe: they were asked, and nothing is on file.");
    case SafetyIs::on_file:
      return say("What they need to be safe is on file: speak to the victim worker.");
    case SafetyIs::to_be_reviewed:
      return say(
          "What they need to be safe is on file, and has not been looked at in time: speak "
          "to the victim worker.");
  }
  return {};
}

/// Of "Victim B", 1: token_numbered() the other way. Nothing where it is no token.
std::optional<std::size_t> place_of_token(std::string_view name) {
  constexpr std::size_t letters = 26;
  constexpr std::size_t letters_at_most = 3;
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  std::size_t place = 0;
  std::size_t read = 0;
  for (auto at = std::ranges::find_if_not(name.rbegin(), name.rend(), is_capital).base();
       at != name.end() && read < letters_at_most; ++at, ++read)
    place = place * letters + static_cast<std::size_t>(*at - 'A' + 1);
  if (read == 0 || token_numbered(place - 1) != name) return std::nullopt;
  return place - 1;
}

/// What every token of the record was called, those of withdrawn entries too.
std::vector<std::string> tokens_ever(const CaseFile& file) {
  std::vector<std::string> names;
  for (const auto& told : file.history->told)
    if (const auto* event = in_area<Event>(told.standing()))
      if (const auto* token = std::get_if<TokenGiven>(event))
        names.push_back(token->victim_token.value);
  return names;
}

}  // namespace

std::string token_numbered(std::size_t place) {
  constexpr std::size_t letters = 26;
  std::string name;
  for (auto left = place + 1; left > 0; left = (left - 1) / letters)
    name.insert(name.begin(), static_cast<char>('A' + (left - 1) % letters));
  return say("Victim {letter}", {{"letter", name}});
}

bool is_a_victims(const State& state) { return state.added.has_value(); }

std::string next_token(const CaseFile& file) {
  std::size_t next = 0;
  std::size_t given = 0;
  for (const auto& name : tokens_ever(file)) {
    ++given;
    if (const auto place = place_of_token(name)) next = std::max(next, *place + 1);
  }
  return token_numbered(std::max(next, given));
}

Problems wrong_with_token(const CaseFile& file, const TokenGiven& token) {
  const auto& name = token.victim_token.value;
  if (!place_of_token(name))
    return {{"victim_token", say("Write Victim and a letter, like Victim A, and never a name")}};
  const auto given = tokens_ever(file);
  if (std::ranges::find(given, name) != given.end())
    return {{"victim_token", say("Another victim of this child is called so")}};
  return {};
}

const Said<TokenGiven>* token_in(const State& state, EventId token) {
  const auto at = std::ranges::find_if(
      state.tokens, [&](const Said<TokenGiven>& one) { return one.id() == token; });
  return at == state.tokens.end() ? nullptr : &*at;
}

std::string called(const Said<TokenGiven>& token) { return token.record.victim_token.value; }

std::optional<StreamId> child_of(const State& state) {
  return state.added ? std::optional(state.added->record.harmed_by) : std::nullopt;
}

std::string token_of(const State& state) {
  return state.added ? state.added->record.token_there.value : std::string();
}

std::optional<std::string> name_of(const State& state) {
  return state.identified ? std::optional(state.identified->record.victim_name.value)
                          : std::nullopt;
}

std::optional<ChoiceStands> choice_about(const State& state, Purpose purpose) {
  const Said<ChoiceMade>* made = nullptr;
  for (const auto& one : state.choices)
    if (one.record.choice_for == purpose) made = &one;
  const Said<ConsentWithdrawn>* stopped = nullptr;
  for (const auto& one : state.withdrawn)
    if (one.record.no_longer == purpose) stopped = &one;
  if (made == nullptr && stopped == nullptr) return std::nullopt;
  return ChoiceStands{made, stopped};
}

bool wants_no_contact(const State& state) {
  const auto stands = choice_about(state, Purpose::contact);
  return stands && (stands->stopped != nullptr || stands->made->record.their_choice == Choice::no);
}

const Said<WorkerGiven>* worker_on(const State& state, Date day) {
  const Said<WorkerGiven>* found = nullptr;
  for (const auto& one : state.workers) {
    const auto from = one.record.looks_after_from;
    if (from <= day && (found == nullptr || from >= found->record.looks_after_from)) found = &one;
  }
  return found;
}

std::optional<PersonId> worker_of(const State& state, Date day) {
  const auto* worker = worker_on(state, day);
  return worker != nullptr ? std::optional(worker->record.looks_after) : std::nullopt;
}

std::optional<Date> safety_review(const State& state) {
  return state.safety ? state.safety->record.safety_review_by : std::nullopt;
}

std::vector<const Said<PlaceKept>*> places_on(const State& state, Date day) {
  std::vector<const Said<PlaceKept>*> found;
  for (const auto& place : state.places) {
    const bool over = std::ranges::any_of(state.lifted, [&](const Said<PlaceLifted>& lifted) {
      return lifted.record.lifted_place == place.id() && lifted.record.lifted_on <= day;
    });
    if (!over) found.push_back(&place);
  }
  return found;
}

VictimAnswers answers_of(const State& state, EventId token, Date day) {
  VictimAnswers answers{.token = token};
  answers.kept = is_a_victims(state);
  answers.has_worker = worker_on(state, day) != nullptr;
  answers.asked = !state.choices.empty() || !state.withdrawn.empty();
  for (const auto purpose : every_purpose())
    if (!choice_about(state, purpose)) answers.left_to_ask.push_back(words_for(purpose));
  answers.wishes_told = !state.wishes.empty();
  answers.safety = safety_of(state, day);
  answers.closed = state.closed.has_value();
  return answers;
}

std::string choices_sentence(const VictimAnswers& answers) {
  if (!answers.asked) return say("Contact choices: not yet asked.");
  if (answers.left_to_ask.empty()) return say("Contact choices: asked about all of them.");
  std::string left;
  for (const auto& purpose : answers.left_to_ask) left += (left.empty() ? "" : "; ") + purpose;
  return say("Contact choices not yet asked about: {left}.", {{"left", left}});
}

std::vector<std::string> in_sentences(const VictimAnswers& answers) {
  if (!answers.kept) return {say("Nothing of this victim is kept here.")};
  std::vector<std::string> all;
  if (answers.closed) all.push_back(say("The work with this victim is closed."));
  if (!answers.closed && !answers.has_worker) all.push_back(say("No victim worker yet."));
  all.push_back(choices_sentence(answers));
  all.push_back(answers.wishes_told ? say("Wishes: told to the victim worker.")
                                    : say("Wishes: not yet told."));
  all.push_back(safety_sentence(answers.safety));
  return all;
}

bool is_near(const PlaceKept& place, std::string_view postcode, int characters) {
  const auto a = tidied_postcode(place.kept_postcode.value);
  const auto b = tidied_postcode(postcode);
  const auto cut = static_cast<std::size_t>(characters);
  if (a.size() != b.size() || a.size() <= cut) return false;
  return a.substr(0, a.size() - cut) == b.substr(0, b.size() - cut);
}

std::string address_of(const PlaceKept& place) {
  return (place.kept_street ? place.kept_street->value + ", " : std::string()) +
         place.kept_postcode.value;
}

std::string in_short(const PlaceKept& place) {
  return place.kept_place.value + ", " + address_of(place);
}

const Area& area() {
  static const auto made = area_of<Event, State>(AreaName::victims, prompts);
  return made;
}

void fold(State& state, const Event& event, const Envelope& envelope) {
  std::visit(Fold{state, envelope}, event);
}

}  // namespace holdfast::victims
