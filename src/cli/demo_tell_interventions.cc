// What a made-up child was referred to once there is a plan: answered, on a waiting list, refused
// with something in its place or with nothing yet, started, ended. Its own dice, so that what was
// told before stays.
#include "cli/demo_telling.h"
#include "practice/interventions/interventions.h"
#include "practice/planning/planning.h"

namespace holdfast::cli {
namespace {

using namespace interventions;

constexpr int morning = 10;
constexpr int noon = 12;

/// What came of it, each as often as it stands here.
enum class Course { ended, going_on, waits, refused, refused_and_replaced, not_answered };
constexpr Course courses[] = {Course::ended,
                              Course::going_on,
                              Course::going_on,
                              Course::waits,
                              Course::waits,
                              Course::refused,
                              Course::refused_and_replaced,
                              Course::not_answered};

class Referring {
 public:
  Referring(Telling& t, Planned plan)
      : t_(t), plan_(std::move(plan)), dice_(t.dice.of("interventions", t.plan.number)) {}

  void tell() {
    constexpr int in_hundred_referred = 60;
    if (t_.cast.offers.empty() || !dice_.in_hundred(in_hundred_referred)) return;
    const auto course = dice_.one_of(courses);
    // One that waits for its answer was referred lately, the others soon after the plan.
    const auto lately = t_.cast.today - dice_.between(2, 24);
    const auto on = weekday_from(course == Course::not_answered ? std::max(plan_.on + 1, lately)
                                                                : plan_.on + dice_.between(1, 9));
    if (!t_.is_past(on)) return;
    const auto made = put(on, morning, referral(on));
    answer(on, made, course);
  }

 private:
  EventId put(Date on, int hour, interventions::Event what) {
    const auto event = EventId::random(t_.ids);
    t_.history.child.push_back(
        {london_moment(on, hour, dice_.between(0, 59)), t_.plan.worker, event, std::move(what)});
    return event;
  }
  LongText passage(std::string_view list) { return {t_.words.say(list, t_.slots, dice_)}; }

  Referred referral(Date on) {
    Referred made{.referred_to = dice_.one_of(t_.cast.offers),
                  .instead_refer = {},
                  .referred_on = on,
                  .referred_because = passage("service.why"),
                  .child_says = passage("service.child"),
                  .referred_towards = {}};
    if (!plan_.objectives.empty()) made.referred_towards = {dice_.one_of(plan_.objectives)};
    return made;
  }

  void answer(Date on, EventId made, Course course) {
    const auto answered = weekday_from(on + dice_.between(2, 21));
    if (course == Course::not_answered || !t_.is_past(answered)) return;
    Answered told{.answer_of = made,
                  .answer_on = answered,
                  .answer_given = interventions::Answer::accepted,
                  .refused_for = {},
                  .refused_because = {},
                  .start_expected = {},
                  .answer_from = {}};
    if (course == Course::refused || course == Course::refused_and_replaced) {
      told.answer_given = interventions::Answer::refused;
      told.refused_for = dice_.in_hundred(60) ? RefusedFor::threshold : RefusedFor::full;
      told.refused_because = passage("service.refused");
    } else if (course == Course::waits) {
      told.answer_given = interventions::Answer::waiting;
      if (dice_.in_hundred(60)) told.start_expected = answered + dice_.between(20, 90);
    }
    put(answered, noon, told);
    if (course == Course::refused_and_replaced)
      put(answered, noon + 1, InsteadDecided{made, passage("service.instead")});
    if (course == Course::going_on || course == Course::ended) start(answered, made, course);
  }

  void start(Date answered, EventId made, Course course) {
    const auto started = weekday_from(answered + dice_.between(3, 40));
    if (!t_.is_past(started)) return;
    put(started, noon, Started{made, started, passage("service.how")});
    constexpr int days_a_week = 7;
    constexpr int weeks = 5;
    for (int week = 1; week <= weeks; ++week) {
      const auto day = weekday_from(started + week * days_a_week);
      if (!t_.is_past(day)) return;
      const auto came = dice_.in_hundred(75) ? Attendance::came : Attendance::absent;
      put(day, noon, Attended{made, day, came, {"The mentor"}, {}});
    }
    const auto over = weekday_from(started + (weeks + 1) * days_a_week);
    if (course == Course::ended && t_.is_past(over))
      put(over, noon,
          Ended{made, over, dice_.in_hundred(70) ? EndedAs::completed : EndedAs::left,
                passage("service.changed"), passage("service.child_after")});
  }

  Telling& t_;
  Planned plan_;
  Dice dice_;
};

}  // namespace

void tell_interventions(Telling& t) {
  auto plan = planned(t);
  if (!plan) return;
  Referring(t, std::move(*plan)).tell();
}

}  // namespace holdfast::cli
