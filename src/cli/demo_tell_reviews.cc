// Reviews of a made-up child's plan, some months apart while the case goes on, and an exit review
// for most that have ended. Its own dice, so that what was told before stays.
#include "cli/demo_telling.h"
#include "practice/assessment/assessment.h"
#include "practice/planning/planning.h"
#include "practice/reviews/reviews.h"

namespace holdfast::cli {
namespace {

using namespace reviews;

constexpr std::size_t social_care = 2;
constexpr int at_least_days = 50;
constexpr int at_most_days = 85;

std::optional<Date> planned_on(const Telling& t) {
  for (const auto& one : t.history.child) {
    const auto* told = in_area<planning::Event>(one.what);
    if (told != nullptr && std::holds_alternative<planning::PlanSigned>(*told))
      return london_date(one.at);
  }
  return std::nullopt;
}

/// Whether anything was signed by then, so that something is to be handed on at the end.
bool was_worked(const Telling& t) {
  return std::ranges::any_of(t.history.child, [](const DemoTold& one) {
    const auto* told = in_area<assessment::Event>(one.what);
    return told != nullptr && std::holds_alternative<assessment::Signed>(*told);
  });
}

bool has_victim(const Telling& t) { return !t.history.victims.empty(); }

class Reviewing {
 public:
  explicit Reviewing(Telling& t) : t_(t), dice_(t.dice.of("reviews", t.plan.number)) {}

  /// Begun, informed, heard and signed within a week.
  void review(Date begun) {
    constexpr int signed_after_days = 5;
    const auto signed_on = weekday_from(begun + signed_after_days);
    if (!t_.is_past(signed_on)) return;
    const auto id =
        put(begun, ReviewBegun{.review_why = ReviewWhy::by_time, .review_by = worker()});
    std::vector<EventId> under;
    under.push_back(put(begun + 1, AgencySaid{id, t_.cast.agencies[social_care], SaidHow::told_us,
                                              passage("review.agency")}));
    under.push_back(
        put(begun + 2, Heard{id, HeardWhom::child, HeardHow::in_person, passage("review.child")}));
    under.push_back(put(
        begun + 3, Heard{id, HeardWhom::parents, HeardHow::other_way, passage("review.parents")}));
    under.push_back(put(begun + 4, ReviewFound{.found_in = id,
                                               .better = passage("review.better"),
                                               .worse = passage("review.worse"),
                                               .judged_again = JudgedAgain::they_stay,
                                               .judged_again_because = passage("review.judged"),
                                               .review_outcome = Outcome::stays,
                                               .outcome_because = passage("review.stays")}));
    put(signed_on, ReviewSigned{id, std::move(under)});
  }

  void end(Date closed) {
    std::vector<EventId> under;
    const auto told = [&](ExitWhom whom) {
      under.push_back(put(closed, ExitTold{.exit_whom = whom,
                                           .exit_telling = ExitTelling::told,
                                           .exit_told_on = closed,
                                           .exit_words = passage("exit.told")}));
    };
    under.push_back(put(closed, ExitLeft{.left_what = passage("exit.left"),
                                         .left_held = LeftHeld::agreed,
                                         .left_agency = t_.cast.agencies[social_care],
                                         .left_holder = Text{t_.slots["social_worker"]}}));
    told(ExitWhom::child);
    told(ExitWhom::parents);
    if (has_victim(t_)) told(ExitWhom::victim_worker);
    put(closed, ExitSigned{std::move(under)});
  }

  Dice& dice() { return dice_; }

 private:
  EventId put(Date on, reviews::Event what) {
    constexpr int noon = 12;
    const auto event = EventId::random(t_.ids);
    t_.history.child.push_back(
        {london_moment(on, noon, minute_++ % 60), t_.plan.worker, event, std::move(what)});
    return event;
  }
  LongText passage(std::string_view list) { return {t_.words.say(list, t_.slots, dice_)}; }
  PersonId worker() const { return t_.cast.people[t_.plan.worker].person; }

  Telling& t_;
  Dice dice_;
  int minute_ = 0;
};

}  // namespace

void tell_reviews(Telling& t) {
  constexpr int in_hundred_reviewed = 80;
  constexpr int in_hundred_left_well = 97;
  Reviewing reviewing(t);
  if (t.plan.closed && was_worked(t) && reviewing.dice().in_hundred(in_hundred_left_well))
    reviewing.end(*t.plan.closed);
  const auto planned = planned_on(t);
  if (!planned) return;
  const auto next = [&](Date after) {
    return weekday_from(after + reviewing.dice().between(at_least_days, at_most_days));
  };
  for (auto day = next(*planned); t.is_past(day); day = next(day))
    if (reviewing.dice().in_hundred(in_hundred_reviewed)) reviewing.review(day);
}

}  // namespace holdfast::cli
