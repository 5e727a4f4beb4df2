// Folding the directory, and what is asked of an offer.
#include "practice/service/offers.h"

#include <algorithm>

#include "base/words.h"
#include "practice/service/service.h"
#include "practice/situation.h"
#include "records/word_list.h"

namespace holdfast::service {
namespace {

constexpr int oldest = 25;
constexpr int most_working_days = 120;
constexpr int most_weeks = 104;

void check_number(const std::optional<Number>& number, std::string_view field, int most,
                  Problems& into) {
  if (number && (number->value < 0 || number->value > most))
    into.push_back({std::string(field),
                    say("Enter a whole number up to {most}", {{"most", std::to_string(most)}})});
}

bool is_same_name(const OfferListed& one, const OfferListed& other) {
  return one.offer_agency == other.offer_agency &&
         lower_ascii(one.offer_name.value) == lower_ascii(other.offer_name.value);
}

void check_change(const State& state, const OfferListed& r, Problems& into) {
  if (r.offer_changed) {
    const auto* offer = find_offer(state, *r.offer_changed);
    if (offer == nullptr)
      into.push_back({"", say("There is no such offer")});
    else if (offer->withdrawn)
      into.push_back({"", say("This offer was withdrawn")});
  }
  for (const auto* offer : offers_now(state))
    if (is_same_name(offer->now(), r) && r.offer_changed != offer->id())
      into.push_back({"offer_name", say("That agency has an offer of that name already")});
}

}  // namespace

std::span<const Word> words_of(OfferLevel) {
  using enum OfferLevel;
  static constexpr Word words[] = {
      word(child, "child", "The child"),
      word(family, "family", "The family"),
      word(community, "community", "The community"),
  };
  return words;
}

std::span<const Word> words_of(OfferStrand) {
  using enum OfferStrand;
  static constexpr Word words[] = {
      word(supervision, "supervision", "Supervision"),
      word(control, "control", "Monitoring and control"),
      word(change, "change", "Interventions and treatment"),
      word(victim_safety, "victim_safety", "Victim safety"),
  };
  return words;
}

const Offer* find_offer(const State& state, EventId id) {
  const auto at = state.offers.find(id);
  return at == state.offers.end() ? nullptr : &at->second;
}

const OfferListed& as_at(const Offer& offer, Moment at) {
  const auto* found = &offer.listed.front().record;
  for (const auto& one : offer.listed)
    if (one.envelope.recorded <= at) found = &one.record;
  return *found;
}

AgencyId agency_of(const OfferListed& offer) { return offer.offer_agency; }
const std::string& name_of(const OfferListed& offer) { return offer.offer_name.value; }

std::optional<int> answer_working_days(const OfferListed& offer) {
  return offer.offer_answer_days ? std::optional(offer.offer_answer_days->value) : std::nullopt;
}

std::optional<int> start_weeks(const OfferListed& offer) {
  return offer.offer_start_weeks ? std::optional(offer.offer_start_weeks->value) : std::nullopt;
}

std::string ages_words(const OfferListed& offer) {
  const auto& [from, to] = std::tie(offer.offer_from_age, offer.offer_to_age);
  const auto years = [](const Number& number) { return std::to_string(number.value); };
  if (from && to) return say("{from} to {to}", {{"from", years(*from)}, {"to", years(*to)}});
  if (from) return say("From {age}", {{"age", years(*from)}});
  return to ? say("Until {age}", {{"age", years(*to)}}) : say("Not known");
}

std::optional<bool> is_for_age(const OfferListed& offer, std::optional<int> age) {
  if (!age || (!offer.offer_from_age && !offer.offer_to_age)) return std::nullopt;
  return !(offer.offer_from_age && *age < offer.offer_from_age->value) &&
         !(offer.offer_to_age && *age > offer.offer_to_age->value);
}

std::vector<const Offer*> offers_now(const State& state) {
  std::vector<const Offer*> list;
  for (const auto& [id, offer] : state.offers)
    if (!offer.withdrawn) list.push_back(&offer);
  std::ranges::sort(list, {}, [](const Offer* one) { return lower_ascii(name_of(one->now())); });
  return list;
}

void fold(State& state, const OfferListed& r, const Envelope& envelope) {
  if (!r.offer_changed) {
    state.offers[envelope.event].listed.push_back({r, envelope});
    return;
  }
  if (const auto at = state.offers.find(*r.offer_changed); at != state.offers.end())
    at->second.listed.push_back({r, envelope});
}

void fold(State& state, const OfferWithdrawn& r, const Envelope& envelope) {
  if (const auto at = state.offers.find(r.offer_out); at != state.offers.end())
    at->second.withdrawn = {r, envelope};
}

Problems check(const Situation& s, const OfferListed& r) {
  Problems problems;
  const auto& state = *s.service_file.service;
  check_change(state, r, problems);
  if (!state.agencies.contains(r.offer_agency))
    problems.push_back({"offer_agency", say("Select an agency from the list")});
  check_number(r.offer_from_age, "offer_from_age", oldest, problems);
  check_number(r.offer_to_age, "offer_to_age", oldest, problems);
  if (r.offer_from_age && r.offer_to_age && r.offer_to_age->value < r.offer_from_age->value)
    problems.push_back({"offer_to_age", say("It cannot end before the age at which it begins")});
  if (r.offer_evidence && !r.evidence_from)
    problems.push_back({"evidence_from", say("Enter who says so")});
  if (r.evidence_from && !r.offer_evidence)
    problems.push_back({"offer_evidence", say("Write what they say of it")});
  check_number(r.offer_answer_days, "offer_answer_days", most_working_days, problems);
  check_number(r.offer_start_weeks, "offer_start_weeks", most_weeks, problems);
  return problems;
}

Problems check(const Situation& s, const OfferWithdrawn& r) {
  const auto* offer = find_offer(*s.service_file.service, r.offer_out);
  if (offer == nullptr) return {{"", say("There is no such offer")}};
  if (offer->withdrawn) return {{"", say("This offer was withdrawn")}};
  return {};
}

}  // namespace holdfast::service
