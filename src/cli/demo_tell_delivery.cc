// Appointments of a made-up child in the last weeks: one a week, what came of each, two ahead, and
// the level that says how many are asked for. Its own dice, so that what was told before stays.
#include "cli/demo_telling.h"
#include "practice/delivery/delivery.h"
#include "practice/planning/planning.h"
#include "practice/writing/writing.h"

namespace holdfast::cli {
namespace {

using namespace delivery;

constexpr int days_a_week = 7;
constexpr int weeks_told = 10;
constexpr int weeks_ahead = 2;

/// What is told of one case, week by week.
class Weeks {
 public:
  Weeks(Telling& t, Planned plan)
      : t_(t), plan_(std::move(plan)), dice_(t.dice.of("delivery", t.plan.number)) {}

  void set_level() {
    constexpr int afternoon = 15;
    const auto level = goes_to_court(t_.plan.outcome) ? Level::enhanced : Level::standard;
    put(plan_.on, afternoon, LevelSet{level, plan_.on, passage("contact.level")});
  }

  /// Of that day, made a week before, but after the day of the plan.
  void week(Date day) {
    constexpr int morning = 11;
    constexpr int noon = 12;
    const auto made = weekday_from(std::max(plan_.on + 1, day - days_a_week));
    if (!t_.is_past(made)) return;
    const auto planned = appointment_on(day);
    const auto appointment = put(made, morning, planned);
    if (!t_.is_past(day)) return write(made, planned, appointment);
    constexpr int in_hundred_came = 82;
    constexpr int in_hundred_missed = 60;
    if (dice_.in_hundred(in_hundred_came))
      came(planned, appointment);
    else if (dice_.in_hundred(in_hundred_missed))
      missed(day, appointment);
    else
      put(day, noon,
          AppointmentCalledOff{appointment, AskedBy::family, passage("contact.called_off")});
  }

  Dice& dice() { return dice_; }

 private:
  EventId put(Date on, int hour, delivery::Event what) {
    const auto event = EventId::random(t_.ids);
    t_.history.child.push_back(
        {london_moment(on, hour, dice_.between(0, 59)), t_.plan.worker, event, std::move(what)});
    return event;
  }
  LongText passage(std::string_view list) { return {t_.words.say(list, t_.slots, dice_)}; }
  PersonId worker() const { return t_.cast.people[t_.plan.worker].person; }
  std::vector<EventId> towards() {
    if (plan_.objectives.empty()) return {};
    return {plan_.objectives[dice_.below(plan_.objectives.size())]};
  }

  AppointmentMade appointment_on(Date day) {
    static constexpr std::pair<Sort, std::string_view> kinds[] = {
        {Sort::office, "contact.at_office"},
        {Sort::home, "contact.at_home"},
        {Sort::school, "contact.at_school"}};
    const auto& [sort, places] = dice_.one_of(kinds);
    return {.meeting_sort = sort,
            .meeting_day = day,
            .meeting_time = {std::to_string(dice_.between(13, 16)) + ":30"},
            .weeks_running = {1},
            .meeting_with = worker(),
            .meeting_place = {passage(places).value},
            .meeting_for = passage("contact.for"),
            .meeting_towards = towards()};
  }

  void came(const AppointmentMade& planned, EventId appointment) {
    constexpr int evening = 17;
    constexpr int quarter = 15;
    ContactRecorded contact{.contact_of = appointment,
                            .contact_sort = planned.meeting_sort,
                            .contact_day = planned.meeting_day,
                            .contact_time = planned.meeting_time,
                            .contact_by = worker(),
                            .child_seen = true,
                            .took_part = static_cast<TookPart>(dice_.between(0, 2)),
                            .contact_done = passage("contact.done"),
                            .contact_towards = towards(),
                            .contact_minutes = {dice_.between(2, 4) * quarter}};
    contact.with_challenge = passage("contact.challenge");
    contact.with_support = passage("contact.support");
    put(planned.meeting_day, evening, contact);
  }

  /// What is ahead, as the child was told it in a letter.
  void write(Date made, const AppointmentMade& planned, EventId appointment) {
    constexpr int noon = 12;
    const auto text = in_words(made) + "\n\n" + passage("letter.begins").value +
                      "\n\n- When: " + in_words(planned.meeting_day) + " at " +
                      planned.meeting_time.value + "\n- Where: " + planned.meeting_place.value +
                      "\n\n" + passage("letter.ends").value;
    const auto event = EventId::random(t_.ids);
    t_.history.child.push_back(
        {london_moment(made, noon, dice_.between(0, 59)), t_.plan.worker, event,
         writing::Event(writing::Sent{.letter_sort = Letter::appointment,
                                      .letter_about = appointment,
                                      .letter_rests_on = {appointment},
                                      .letter_to = writing::SentTo::child,
                                      .letter_addressee = {passage("letter.name").value},
                                      .letter_how = writing::SentHow::by_hand,
                                      .letter_day = made,
                                      .letter_signer = worker(),
                                      .letter_title = {"We would like to see you"},
                                      .letter_text = {text}})});
  }

  /// Asked the next working day, and judged with what was said.
  void missed(Date day, EventId appointment) {
    constexpr int evening = 17;
    constexpr int morning = 10;
    constexpr int noon = 12;
    const auto absence =
        put(day, evening, AbsenceRecorded{appointment, passage("contact.not_there")});
    const auto next = weekday_from(day + 1);
    if (!t_.is_past(next)) return;
    put(next, morning, AbsenceAsked{absence, Reached::child, {}, passage("contact.in_the_way")});
    const auto judged = dice_.in_hundred(70) ? Judgement::acceptable : Judgement::unacceptable;
    put(next, noon, AbsenceJudged{absence, judged, passage("contact.judged")});
  }

  Telling& t_;
  Planned plan_;
  Dice dice_;
};

}  // namespace

void tell_delivery(Telling& t) {
  auto plan = planned(t);
  if (!plan || t.plan.closed) return;
  const auto first = weekday_from(std::max(plan->on + 1, t.cast.today - weeks_told * days_a_week));
  Weeks weeks(t, std::move(*plan));
  weeks.set_level();
  const auto until = t.cast.today + weeks_ahead * days_a_week;
  for (auto day = first; day <= until; day = day + days_a_week)
    weeks.week(weekday_from(day + weeks.dice().between(0, 2)));
}

}  // namespace holdfast::cli
