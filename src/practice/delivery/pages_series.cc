// Moving an appointment or calling it off: that one, or it and all later ones of its series in one
// act, all or none.
#include "base/words.h"
#include "govuk/choices.h"
#include "govuk/notices.h"
#include "practice/delivery/series.h"
#include "practice/delivery/views.h"
#include "practice/event.h"
#include "practice/history.h"
#include "practice/overview/views_files.h"

namespace holdfast::delivery {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::string_view how_far = "how_far";
constexpr std::string_view this_one = "this";
constexpr std::string_view and_later = "later";

/// An appointment that something may still be said of, with the rest of its series.
struct OfSeries {
  const Appointment& one;
  std::vector<const Appointment*> later;
  std::string_view kind;  ///< of what is said of them
};

Html how_far_question(std::size_t later, const web::Form& typed) {
  return govuk::radios(
      {.name = std::string(how_far),
       .fieldset = govuk::Fieldset{.legend = {.content = text(say("Which appointments?")),
                                              .classes = "govuk-fieldset__legend--s"}},
       .hint = {text(say("Those of which something is recorded already are left alone"))},
       .choices = {{.value = std::string(this_one), .label = {text(say("This one alone"))}},
                   {.value = std::string(and_later),
                    .label = {text(say("This one and the later ones of its series: {n} more",
                                       {{"n", std::to_string(later)}}))}}},
       .chosen = std::string(typed.value_or(how_far, this_one))});
}

RecordForm form_for(const OfSeries& of) {
  const auto kind = of.kind;
  const bool moves = kind == AppointmentMoved::kind;
  RecordForm form{.kind = kind,
                  .title = moves ? say("Move the appointment") : say("Call the appointment off"),
                  .button = moves ? say("Move it") : say("Call it off"),
                  .then = here,
                  .part = part,
                  .before = govuk::inset_text({.content = text(when_words(of.one))})};
  form.given = {{std::string(overview::fields_of(kind)[0].name), Value{of.one.id().text()}}};
  if (!of.later.empty())
    form.after = [later = of.later.size()](const web::Form& typed) {
      return how_far_question(later, typed);
    };
  return form;
}

/// What was typed of the first, said of each.
std::vector<holdfast::Event> said_of_each(const holdfast::Event& typed, const OfSeries& of) {
  const auto* event = in_area<Event>(typed);
  std::vector<holdfast::Event> all;
  if (const auto* moved = std::get_if<AppointmentMoved>(event))
    for (auto& one : moved_with(*moved, of.one, of.later))
      all.push_back(holdfast::Event(Event(std::move(one))));
  if (const auto* off = std::get_if<AppointmentCalledOff>(event))
    for (auto& one : off_with(*off, of.later))
      all.push_back(holdfast::Event(Event(std::move(one))));
  return all;
}

Response take_all(const Site& site, const Visit& visit, const Opened& opened, const OfSeries& of) {
  const auto form = form_for(of);
  const auto& typed = visit.request.form;
  Problems problems;
  auto first = overview::read_event(form.kind, typed, problems);
  overview::give(first, form.given);
  if (problems.empty()) {
    desk::Recording recording{.event = overview::event_of(site, typed), .parts = {}, .more = {}};
    for (auto& each : said_of_each(first, of))
      recording.parts.push_back({opened.record, std::move(each)});
    const auto times = recording.parts.size();
    const auto done = desk::record(site.desk, *visit.reader, recording);
    if (done)
      return overview::saved(site, visit, overview::record_href(opened.record, here),
                             {form.kind, times});
    const auto* wrong = std::get_if<Problems>(&done.error());
    if (wrong == nullptr) return overview::refused(site, visit, done.error(), opened.record);
    problems = *wrong;
  }
  return overview::show_form(site, visit, form, opened, {typed, problems, {}});
}

/// The same form sent twice: by then they are called off, or where they were moved to.
bool was_sent_before(const Opened& opened, const Visit& visit) {
  const auto event = EventId::from(visit.request.form.value_or("event", ""));
  const auto* told = event ? opened.file.history->find(*event) : nullptr;
  return told != nullptr && told->entry.envelope.actor == visit.reader->person;
}

Response series_page(const Site& site, const Visit& visit, const Opened& opened,
                     std::string_view kind) {
  const auto id = visit.id<EventId>("entry");
  const auto* one = id ? find_appointment(*opened.file.delivery, *id) : nullptr;
  if (one == nullptr) return overview::not_found(site, visit);
  const bool posts = visit.request.method == web::Method::post;
  if (posts && was_sent_before(opened, visit))
    return overview::saved(site, visit, overview::record_href(opened.record, here), kind);
  if (!is_open(*one)) return overview::not_found(site, visit);
  const OfSeries of{*one, later_in_series(*opened.file.delivery, *one), kind};
  const auto form = form_for(of);
  if (!posts) return overview::ask(site, visit, form, opened);
  return !of.later.empty() && visit.request.form.value_or(how_far, this_one) == and_later
             ? take_all(site, visit, opened, of)
             : overview::take(site, visit, form, opened);
}

}  // namespace

void add_series(const Site& site, std::vector<web::Route>& all) {
  using Page = std::pair<std::string_view, std::string_view>;
  for (const auto& [below, kind] :
       {Page{"move", AppointmentMoved::kind}, Page{"off", AppointmentCalledOff::kind}}) {
    const auto pattern = below == "move" ? "/records/{record}/contacts/{entry}/move"
                                         : "/records/{record}/contacts/{entry}/off";
    const auto opens = "form:" + std::string(below);
    for (const auto method : {web::Method::get, web::Method::post})
      all.push_back({method, pattern, web::Need(Operation::record_event),
                     [&site, opens, kind = kind](const Visit& visit) {
                       return overview::with_record_now(
                           site, visit, opens, [&](const Opened& opened) {
                             return series_page(site, visit, opened, kind);
                           });
                     }});
  }
}

}  // namespace holdfast::delivery
