// See filling.h. What every letter knows, and which fillers make which letter.
#include "practice/writing/filling.h"

#include <algorithm>
#include <array>

#include "base/add_once.h"
#include "base/words.h"
#include "practice/children/children.h"
#include "practice/delivery/delivery.h"
#include "practice/history.h"
#include "practice/service/service.h"
#include "practice/writing/filling_parts.h"

namespace holdfast::writing {
namespace {

std::string first_name(const children::State& child) {
  if (!child.name) return {};
  return child.name->known_as ? *child.name->known_as : child.name->given;
}

void fill_all(Filling& filling) {
  const auto& s = filling.s;
  const auto& child = *s.case_file.children;
  const auto& service = *s.service_file.service;
  filling.put("child_name", child.name ? children::full_name(child) : std::string());
  filling.put("child_first_name", first_name(child));
  if (child.date_of_birth) filling.put("child_born", in_words(*child.date_of_birth));
  filling.put("service_name", service.name);
  if (service.own_agency) {
    constexpr const auto& phone =
        asked(service::AgencyContactsGiven::fields, "What is their phone number by day?");
    const auto& contacts = service.agencies.at(*service.own_agency).contacts;
    if (contacts) filling.put("service_phone", filling.answer(view_of(*contacts), phone));
  }
  filling.put("writer_name", filling.names.person(s.actor));
  if (const auto* worker = children::worker_on(child, s.today()))
    filling.put("worker_name", filling.names.person(worker->record.worker));
  filling.put("today", in_words(s.today()));
}

void fill_reported(Filling& filling) {
  fill_offences(filling);
  fill_assessed(filling);
  fill_plan(filling);
  fill_attendance(filling, std::nullopt);
}

void fill(Filling& filling, Letter letter) {
  fill_all(filling);
  switch (letter) {
    case Letter::appointment:
    case Letter::appointment_family:
      return fill_appointment(filling);
    case Letter::court_report:
      fill_reported(filling);
      fill_orders(filling);
      fill_scores(filling);
      fill_sources(filling);
      return fill_left_open(filling);
    case Letter::breach_pack:
      return fill_breach(filling);
    case Letter::panel_report:
      return fill_reported(filling);
    case Letter::plan_for_court:
    case Letter::plan_for_panel:
      return fill_plan(filling);
    case Letter::warning:
      return fill_warning(filling);
  }
}

}  // namespace

void Filling::put(std::string_view blank, std::string words) {
  if (!words.empty()) into_.values.insert_or_assign(std::string(blank), std::move(words));
}

void Filling::rest_on(EventId entry) { add_once(into_.rests_on, entry); }

std::string Filling::answer(const RecordView& view, const Field& field) const {
  const auto value = field.get(view.record);
  return value.absent() ? std::string() : in_words(field, value, names);
}

void add_point(std::string& list, const std::string& words) {
  if (!list.empty()) list += '\n';
  list += "- ";
  for (const char c : words) list += c == '\n' ? ' ' : c;
}

std::string with_weekday(Date day) {
  static constexpr std::array<std::string_view, 7> names = {
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
  return say("{weekday} {day}",
             {{"weekday", say(names.at(static_cast<std::size_t>(weekday_of(day))))},
              {"day", in_words(day)}});
}

std::string by_and_when(const Names& names, const Envelope& told) {
  return say("{who} on {day}",
             {{"who", names.person(told.actor)}, {"day", in_words(london_date(told.recorded))}});
}

void fill_appointment(Filling& filling) {
  using delivery::AppointmentMade;
  constexpr const auto& kind = asked(AppointmentMade::fields, "What kind of appointment is it?");
  constexpr const auto& what_for = asked(AppointmentMade::fields, "What is it for?");
  const auto* one = filling.about
                        ? delivery::find_appointment(*filling.s.case_file.delivery, *filling.about)
                        : nullptr;
  if (one == nullptr) return;
  const auto view = view_of(one->made.record);
  const auto time = clock_time_from(delivery::time_of(*one));
  filling.put("appointment_day", with_weekday(delivery::day_of(*one)));
  filling.put("appointment_time", time ? in_words(*time) : delivery::time_of(*one));
  filling.put("appointment_kind", lower_ascii(filling.answer(view, kind)));
  filling.put("appointment_place", delivery::place_of(*one));
  filling.put("appointment_with", filling.names.person(delivery::worker_of(*one)));
  filling.put("appointment_for", filling.answer(view, what_for));
  filling.rest_on(one->id());
  if (!one->moved.empty()) filling.rest_on(one->moved.back().id());
}

FilledIn values_for(const Situation& situation, const Names& names, const Wanted& wanted) {
  const auto open = fold_case(open_entries_of(*situation.case_file.history));
  const Across nothing;
  const Situation of_all{open, situation.service_file, nothing, situation.actor, situation.now};
  Filling filling(of_all, names, wanted.about);
  fill(filling, wanted.letter);
  return filling.done();
}

std::optional<Draft> draft_for(const Situation& situation, const Names& names,
                               const Wanted& wanted) {
  const auto wording = wording_at(situation.service_file, wanted.letter);
  if (!wording) return std::nullopt;
  auto [values, rests_on] = values_for(situation, names, wanted);
  return Draft{filled(wanted.letter, wording->title, values),
               filled(wanted.letter, wording->text, values), std::move(rests_on)};
}

}  // namespace holdfast::writing
