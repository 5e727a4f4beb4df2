// Making an appointment, one or one a week, and what came of it as a contact: a small group of
// questions a page, with the answers to check.
#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/views.h"
#include "practice/delivery/views.h"
#include "practice/event.h"
#include "practice/overview/views_files.h"
#include "practice/overview/views_journey.h"

namespace holdfast::delivery {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::Journey;
using overview::Site;
using web::Visit;

std::string name(const Field& field) { return std::string(field.name); }

/// Which objectives, in words; asked only where there are any.
void ask_towards(const Opened& opened, const Field& field, Journey& journey) {
  const auto options = objective_options(opened);
  if (options.empty()) return;
  journey.steps.push_back({{field.name}});
  journey.options[field.name] = options;
  journey.says = [options](const Field& asked, const Value& value) {
    return asked.kind == FieldKind::entries ? govuk::as_written(chosen_words(options, value))
                                            : Html{};
  };
}

constexpr auto& of_appointment = AppointmentMade::fields;

std::vector<holdfast::Event> each_week(const holdfast::Event& typed) {
  const auto* event = in_area<Event>(typed);
  std::vector<holdfast::Event> all;
  for (auto& one : weekly(std::get<AppointmentMade>(*event)))
    all.push_back(holdfast::Event(Event(std::move(one))));
  return all;
}

std::optional<Journey> new_appointment(const Opened& opened, const Visit& visit) {
  const auto field = [](std::size_t n) { return of_appointment[n].name; };
  Journey journey{.kind = AppointmentMade::kind,
                  .title = say("An appointment"),
                  .button = say("Make the appointment"),
                  .then = std::string(here),
                  .part = part,
                  .steps = {{{field(0), field(7)}},
                            {{field(1), field(2), field(3)}},
                            {{field(4), field(5), field(6)}},
                            {{field(8)}}}};
  journey.begins_with = {{name(of_appointment[3]), Value{std::int64_t{1}}},
                         {name(of_appointment[4]), Value{visit.reader->person.text()}}};
  journey.decide = each_week;
  ask_towards(opened, of_appointment[9], journey);
  return journey;
}

// ---- a contact

constexpr auto& of_contact = ContactRecorded::fields;

Journey contact_journey(const Opened& opened, std::string title) {
  const auto field = [](std::size_t n) { return of_contact[n].name; };
  Journey journey{.kind = ContactRecorded::kind,
                  .title = std::move(title),
                  .button = say("Save the contact"),
                  .then = std::string(here),
                  .part = part,
                  .steps = {{{field(1), field(2), field(3), field(4)}},
                            {{field(5), field(6), field(7)}},
                            {{field(8)}},
                            {{field(10), field(11)}}}};
  ask_towards(opened, of_contact[9], journey);
  return journey;
}

std::optional<Journey> unplanned(const Opened& opened, const Visit& visit) {
  auto journey = contact_journey(opened, say("A contact that was not planned"));
  journey.begins_with = {{name(of_contact[2]), Value{opened.today().text()}},
                         {name(of_contact[5]), Value{visit.reader->person.text()}}};
  return journey;
}

/// What was planned is offered as what took place.
std::optional<Journey> happened(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("entry");
  const auto* one = id ? find_appointment(*opened.file.delivery, *id) : nullptr;
  const bool may = one != nullptr && !one->contact && !one->absence && !one->off;
  if (!may) return std::nullopt;
  auto journey = contact_journey(opened, say("What was done"));
  for (auto& step : journey.steps)
    step.before = govuk::inset_text({.content = text(when_words(*one))});
  Value::List towards;
  for (const auto& entry : towards_of(*one)) towards.push_back(entry.text());
  journey.begins_with = {{name(of_contact[1]), Value{std::string(sort_wire(*one))}},
                         {name(of_contact[2]), Value{day_of(*one).text()}},
                         {name(of_contact[3]), Value{time_of(*one)}},
                         {name(of_contact[5]), Value{worker_of(*one).text()}},
                         {name(of_contact[9]), Value{std::move(towards)}}};
  journey.finish = [given = Answers{{name(of_contact[0]), Value{one->id().text()}}}](
                       holdfast::Event& event) { overview::give(event, given); };
  return journey;
}

}  // namespace

void add_appointments(const Site& site, std::vector<web::Route>& all) {
  overview::add_journey(site, all, "/records/{record}/contacts/appointment",
                        Operation::record_event, new_appointment);
  overview::add_journey(site, all, "/records/{record}/contacts/unplanned", Operation::record_event,
                        unplanned);
  overview::add_journey(site, all, "/records/{record}/contacts/{entry}/happened",
                        Operation::record_event, happened);
}

}  // namespace holdfast::delivery
