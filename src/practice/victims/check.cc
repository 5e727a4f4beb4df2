// What is wrong with recording something of a victim, in words its writer can act on.
#include <algorithm>

#include "base/postcode.h"
#include "base/words.h"
#include "practice/service/service.h"
#include "practice/situation.h"
#include "practice/victims/victims.h"

namespace holdfast::victims {
namespace {

constexpr int oldest_years = 120;

struct Checking {
  const Situation& situation;
  Problems problems = {};

  const State& state() const { return *situation.case_file.victims; }
  void wrong(std::string_view field, std::string words) {
    problems.push_back({std::string(field), std::move(words)});
  }
  void not_in_future(std::string_view field, Date day) {
    if (day > situation.today()) wrong(field, say("The day cannot be in the future"));
  }
  void is_full_postcode(std::string_view field, const Text& postcode) {
    if (!is_postcode(postcode.value)) wrong(field, say("Enter a full postcode, like ZZ99 3VZ"));
  }
};

void check(Checking& c, const TokenGiven& r) {
  c.not_in_future("victim_told_on", r.victim_told_on);
}

void check(Checking&, const Added&) {}

void check(Checking& c, const Identified& r) {
  if (!r.victim_born) return;
  c.not_in_future("victim_born", *r.victim_born);
  const int age = age_on(*r.victim_born, c.situation.today());
  if (age > oldest_years) c.wrong("victim_born", say("Check the year"));
  const bool young = age < 18;
  if ((young && r.minor == Minor::adult) || (!young && r.minor == Minor::under_18))
    c.wrong("minor", say("This does not fit the date of birth"));
}

void check(Checking& c, const ContactTold& r) {
  if (!r.victim_phone && !r.victim_email && !r.victim_street && !r.safe_to_reach)
    c.wrong("victim_phone", say("Enter at least one way to reach them"));
  if (r.victim_postcode) c.is_full_postcode("victim_postcode", *r.victim_postcode);
}

void check(Checking& c, const ChoiceMade& r) { c.not_in_future("chosen_on", r.chosen_on); }

void check(Checking& c, const ConsentWithdrawn& r) {
  c.not_in_future("stopped_on", r.stopped_on);
  const auto stands = choice_about(c.state(), r.no_longer);
  if (stands && stands->stopped != nullptr)
    c.wrong("no_longer", say("This has been withdrawn already"));
  if (stands && stands->made != nullptr && r.stopped_on < stands->made->record.chosen_on)
    c.wrong("stopped_on", say("This is before they chose"));
}

void check(Checking& c, const WishTold& r) { c.not_in_future("wished_on", r.wished_on); }

void check(Checking& c, const SafetyTold& r) {
  c.not_in_future("safety_asked_on", r.safety_asked_on);
  if (r.safety_review_by && *r.safety_review_by <= r.safety_asked_on)
    c.wrong("safety_review_by", say("The day must be after the day they were asked"));
}

void check(Checking& c, const PlaceKept& r) {
  c.is_full_postcode("kept_postcode", r.kept_postcode);
}

void check(Checking& c, const PlaceLifted& r) {
  const bool is_kept = std::ranges::any_of(
      c.state().places, [&](const Said<PlaceKept>& place) { return place.id() == r.lifted_place; });
  if (!is_kept) c.wrong("lifted_place", say("Select one from the list"));
  c.not_in_future("lifted_on", r.lifted_on);
}

/// A victim's worker must be able to open the victim's record.
bool works_with_victims(const service::Person& person) {
  return std::ranges::any_of(person.posts, [](const service::Post& post) {
    return post.role == Role::victim_worker || post.role == Role::head_of_service;
  });
}

void check(Checking& c, const WorkerGiven& r) {
  const auto* person =
      service::person_here(*c.situation.service_file.service, r.looks_after, c.situation.today());
  if (person == nullptr || !works_with_victims(*person))
    c.wrong("looks_after", say("Select a victim worker who works here now"));
}

void check(Checking& c, const Closed& r) {
  c.not_in_future("work_over_on", r.work_over_on);
  if (c.state().closed) c.wrong("", say("The work with this victim is closed already"));
}

}  // namespace

Problems check(const Situation& situation, const Event& event) {
  Checking checking{situation};
  std::visit([&](const auto& record) { check(checking, record); }, event);
  return std::move(checking.problems);
}

}  // namespace holdfast::victims
