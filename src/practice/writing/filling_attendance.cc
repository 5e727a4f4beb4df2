// How often the child came, and all of it appointment by appointment for a court that is asked
// about a breach: what was asked when the child did not come, how it was judged and by whom.
#include <algorithm>

#include "base/words.h"
#include "practice/delivery/enforced.h"
#include "practice/offending/offending.h"
#include "practice/writing/filling_parts.h"
#include "practice/writing/writing.h"
#include "records/worded.h"

namespace holdfast::writing {
namespace {

using delivery::Appointment;
using delivery::Stands;
using offending::Order;

constexpr const auto& sort =
    asked(delivery::AppointmentMade::fields, "What kind of appointment is it?");
constexpr const auto& whom_reached = asked(delivery::AbsenceAsked::fields, "Whom did you reach?");
constexpr const auto& got_in_the_way =
    asked(delivery::AbsenceAsked::fields, "What got in the way?");
constexpr const auto& how_often_tried =
    asked(delivery::AbsenceAsked::fields, "How often did you try?");
constexpr const auto& how_judged = asked(delivery::AbsenceJudged::fields, "How do you judge it?");
constexpr const auto& why_judged = asked(delivery::AbsenceJudged::fields, "Why?");
constexpr const auto& childs_words =
    asked(delivery::ExcuseDecided::fields, "What does the child say about it?");
constexpr const auto& opinion =
    asked(delivery::ExcuseDecided::fields, "Was there a reasonable excuse?");
constexpr const auto& why_so = asked(delivery::ExcuseDecided::fields, "Why do you think so?");
constexpr const auto& tried_before = asked(
    delivery::BreachNoted::fields, "What was tried before, so that the child can keep to it?");
constexpr const auto& given_on =
    asked(delivery::WarningGiven::fields, "On which day is the warning given?");
constexpr const auto& why_moved = asked(delivery::AppointmentMoved::fields, "Why?");
constexpr const auto& who_asked = asked(delivery::AppointmentMoved::fields, "Who asked for it?");

/// Passed since that day, the first first.
std::vector<const Appointment*> passed_since(const Situation& s, std::optional<Date> since) {
  auto list = delivery::passed_of(*s.case_file.delivery, s.now);
  std::erase_if(list,
                [&](const Appointment* one) { return since && delivery::day_of(*one) < *since; });
  std::ranges::stable_sort(list, {}, [](const auto* one) { return delivery::moment_of(*one); });
  return list;
}

std::string judged_as(const Appointment& one) {
  if (!one.absence || !one.absence->judged) return say("not judged");
  const auto view = view_of(one.absence->judged->record);
  return lower_ascii(in_words(how_judged, how_judged.get(view.record), Names{}));
}

std::string count_words(const Situation& s, const std::vector<const Appointment*>& list) {
  std::size_t came = 0;
  std::size_t absent = 0;
  std::size_t off = 0;
  std::size_t silent = 0;
  std::vector<std::pair<std::string, std::size_t>> judged;
  for (const auto* one : list) {
    const auto stands = delivery::standing_of(*one, s.now);
    came += stands == Stands::took_place;
    off += stands == Stands::called_off;
    silent += stands == Stands::nothing_recorded;
    if (stands != Stands::absent) continue;
    ++absent;
    const auto how = judged_as(*one);
    auto at = std::ranges::find(judged, how, &std::pair<std::string, std::size_t>::first);
    if (at == judged.end()) at = judged.insert(judged.end(), {how, 0});
    ++at->second;
  }
  auto words = say("Appointments that have passed: {n}. Took place: {came}. Did not come: {absent}",
                   {{"n", std::to_string(list.size())},
                    {"came", std::to_string(came)},
                    {"absent", std::to_string(absent)}});
  std::string how;
  for (const auto& [word, n] : judged)
    how += (how.empty() ? "" : ", ") + std::to_string(n) + " " + word;
  if (!how.empty()) words += " (" + how + ")";
  words += say(". Called off: {off}.", {{"off", std::to_string(off)}});
  if (silent > 0)
    words += " " + say("Nothing is recorded of: {n}.", {{"n", std::to_string(silent)}});
  return words;
}

std::string asked_words(const Filling& filling, const Said<delivery::AbsenceAsked>& one) {
  const auto view = view_of(one.record);
  auto way = delivery::AbsenceAsked::is_reached(one.record)
                 ? filling.answer(view, got_in_the_way)
                 : say("tried {n}", {{"n", filling.answer(view, how_often_tried)}});
  if (way.ends_with('.')) way.pop_back();
  return say("Asked (reached: {whom}): {way}. Recorded by {who}.",
             {{"whom", lower_ascii(filling.answer(view, whom_reached))},
              {"way", way},
              {"who", by_and_when(filling.names, one.envelope)}});
}

std::string absence_words(const Filling& filling, const delivery::Absence& absence) {
  std::string words = say("The child did not come.");
  for (const auto& one : absence.asked) words += " " + asked_words(filling, one);
  if (absence.asked.empty()) words += " " + say("Nobody has asked what got in the way.");
  if (!absence.judged) return words + " " + say("It was not judged.");
  const auto view = view_of(absence.judged->record);
  return words + " " +
         say("Judged by {who}: {how}. {why}",
             {{"who", by_and_when(filling.names, absence.judged->envelope)},
              {"how", lower_ascii(filling.answer(view, how_judged))},
              {"why", filling.answer(view, why_judged)}});
}

std::string came_to(const Filling& filling, const Appointment& one) {
  const auto stands = delivery::standing_of(one, filling.s.now);
  if (stands == Stands::absent) return absence_words(filling, *one.absence);
  return say("{standing}.", {{"standing", say(delivery::label_of(stands))}});
}

void fill_appointments(Filling& filling, const std::vector<const Appointment*>& list) {
  std::string points;
  for (const auto* one : list) {
    add_point(points, say("{when}, {kind}, with {who}. {what}",
                          {{"when", delivery::when_words(*one)},
                           {"kind", lower_ascii(filling.answer(view_of(one->made.record), sort))},
                           {"who", filling.names.person(delivery::worker_of(*one))},
                           {"what", came_to(filling, *one)}}));
    filling.rest_on(one->id());
    if (one->absence) filling.rest_on(one->absence->id());
  }
  filling.put("appointments", points);
}

/// What was done so that the child could come: moved, and asked about.
void fill_tried(Filling& filling, const std::vector<const Appointment*>& list) {
  std::string points;
  std::size_t asked_about = 0;
  for (const auto* one : list) {
    asked_about += one->absence ? one->absence->asked.size() : 0;
    for (const auto& moved : one->moved) {
      const auto view = view_of(moved.record);
      add_point(points, say("An appointment was moved to {when}. Asked for by: {whom}. {why}",
                            {{"when", delivery::when_words(*one)},
                             {"whom", lower_ascii(filling.answer(view, who_asked))},
                             {"why", filling.answer(view, why_moved)}}));
      filling.rest_on(moved.id());
    }
  }
  add_point(points, say("Times that somebody asked, or tried to ask, what got in the way: {n}",
                        {{"n", std::to_string(asked_about)}}));
  filling.put("tried", points);
}

void fill_letters(Filling& filling, Date since) {
  std::string points;
  for (const auto* one : letters_of(*filling.s.case_file.writing)) {
    if (day_of(one->record) < since) continue;
    add_point(points, say("{day}: {title}, to {whom}", {{"day", in_words(day_of(one->record))},
                                                        {"title", title_of(one->record)},
                                                        {"whom", addressee_of(one->record)}}));
    filling.rest_on(one->id());
  }
  filling.put("letters_sent", points.empty() ? say("No letter is recorded since.") : points);
}

}  // namespace

void fill_attendance(Filling& filling, std::optional<Date> since) {
  const auto list = passed_since(filling.s, since);
  if (!list.empty()) filling.put("attendance", count_words(filling.s, list));
}

namespace {

/// What was recorded as not kept of that order, with what the child says, what was decided, and
/// what was done about it. None: whoever writes says which.
void fill_failures(Filling& filling, EventId order) {
  std::string points;
  for (const auto& one : filling.s.case_file.delivery->breaches) {
    if (!delivery::is_of(one, order)) continue;
    filling.rest_on(one.id());
    auto line = say("{day}: {what}",
                    {{"day", in_words(delivery::day_of(one))}, {"what", delivery::what_of(one)}});
    for (const auto& excuse : one.excuses) {
      const auto view = view_of(excuse.record);
      line += " " + say("The child says: {words} {opinion}: {why}",
                        {{"words", filling.answer(view, childs_words)},
                         {"opinion", filling.answer(view, opinion)},
                         {"why", filling.answer(view, why_so)}});
      filling.rest_on(excuse.id());
    }
    line += " " + say("Tried before: {what}",
                      {{"what", filling.answer(view_of(one.told.record), tried_before)}});
    if (one.warning) {
      line += " " + say("Warned on {day}.",
                        {{"day", filling.answer(view_of(one.warning->record), given_on)}});
      filling.rest_on(one.warning->id());
    }
    add_point(points, line);
  }
  if (!points.empty()) filling.put("failures", points);
}

}  // namespace

void fill_breach(Filling& filling) {
  const auto orders = orders_here(filling.s);
  const auto* order = order_about(orders, filling.about);
  if (order == nullptr) return;
  filling.rest_on(order->made->id());
  filling.put("order", order_words(filling, *order));
  const auto made_on = offending::made_on(*order);
  const auto list = passed_since(filling.s, made_on);
  fill_requirements(filling, *order);
  fill_failures(filling, order->made->id());
  fill_appointments(filling, list);
  fill_tried(filling, list);
  fill_letters(filling, made_on);
  fill_attendance(filling, made_on);
}

}  // namespace holdfast::writing
