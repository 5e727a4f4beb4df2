// The shared parts of the service's pages.
#include "practice/service/views.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/moj_forms.h"
#include "govuk/notices.h"
#include "govuk/prose.h"

namespace holdfast::service {
namespace {

using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;
constexpr Duration marks_kept_for = days_long(7);

void* record_in(Event& event) {
  return std::visit([](auto& record) -> void* { return &record; }, event);
}

std::string_view kind_of(const Event& event) {
  return std::visit([](const auto& record) { return record.kind; }, event);
}

/// A problem of a field that is not on the page is said of the whole.
Problems placed(const Problems& problems, const std::vector<Field>& fields) {
  auto shown = problems;
  for (auto& problem : shown)
    if (std::ranges::find(fields, problem.field, &Field::name) == fields.end())
      problem.field.clear();
  return shown;
}

struct Standing {
  std::string words;
  std::string_view colour;
};

Standing standing_of(const AccessState& state, Moment now) {
  using Kind = AccessState::Kind;
  switch (state.kind) {
    case Kind::not_invited:
      return {say("Not invited"), "govuk-tag--red"};
    case Kind::invited: {
      if (!state.invitation_ends) return {say("Invited"), "govuk-tag--yellow"};
      const auto day = in_words(london_date(*state.invitation_ends));
      if (*state.invitation_ends <= now)
        return {say("Invitation ended on {day}", {{"day", day}}), "govuk-tag--red"};
      return {say("Invited, until {day}", {{"day", day}}), "govuk-tag--yellow"};
    }
    case Kind::active:
      return {say("Can sign in"), "govuk-tag--green"};
    case Kind::disabled:
      return {say("Access taken away"), "govuk-tag--grey"};
  }
  return {};
}

}  // namespace

Response with_service(const Site& site, const Visit& visit, const PageOf& page) {
  const auto service = desk::service_file(site.desk);
  return service ? page(*service) : overview::failed(site, visit, service.error());
}

std::vector<Field> asked_of(std::span<const Field> fields,
                            std::initializer_list<std::string_view> answered) {
  std::vector<Field> asked;
  for (const auto& field : fields)
    if (field.in_forms && std::ranges::find(answered, field.name) == answered.end())
      asked.push_back(field);
  return asked;
}

Response ask(const Site& site, const Visit& visit, const ServiceForm& form) {
  return show(site, visit, form, overview::draft_or_empty(site, visit), {});
}

Response show(const Site& site, const Visit& visit, const ServiceForm& form, const web::Form& typed,
              const Problems& problems) {
  const auto shown = placed(problems, form.fields);
  auto page = form.page;
  page.status = shown.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(shown, form.fields);
  auto content = web::csrf_field(visit.csrf) +
                 govuk::hidden("event", overview::event_of(site, typed).text()) +
                 web::inputs({form.fields, &typed, &shown, &form.options}) +
                 govuk::button({.content = text(form.button),
                                .prevent_double_click = true,
                                .classes = form.button_classes});
  page.main += govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(form.heading.empty() ? page.title : form.heading)) +
      form.before +
      govuk::form({.action = visit.request.path,
                   .content = std::move(content),
                   .attributes = {{"data-holdfast-draft", visit.request.path}}}));
  return overview::plain_page(site, visit, std::move(page));
}

Response take(const Site& site, const Visit& visit, const ServiceForm& form, Event blank,
              const Afterwards& afterwards) {
  const auto& typed = visit.request.form;
  auto problems =
      read(form.fields, record_in(blank), web::answers_from(typed, form.fields), Strictness::form);
  if (problems.empty() && form.refuses) problems = form.refuses(blank);
  if (!problems.empty()) return show(site, visit, form, typed, problems);
  const auto done =
      desk::record_service(site.desk, *visit.reader, overview::event_of(site, typed), blank);
  if (!done) {
    if (const auto* wrong = std::get_if<Problems>(&done.error()))
      return show(site, visit, form, typed, *wrong);
    return overview::refused(site, visit, done.error(), {});
  }
  const auto then = afterwards ? afterwards(blank, *done) : Result<std::string>(form.then);
  if (!then) return overview::failed(site, visit, then.error());
  return overview::saved(site, visit, *then, kind_of(blank));
}

ServiceDoors::Outcome once(const Site& site, const Visit& visit,
                           const std::function<ServiceDoors::Outcome()>& act) {
  const auto event = EventId::from(visit.request.form.value_or("event", ""));
  if (!event) return Unexpected{access::Refusal(Problems{{"", say("Send the form again")}})};
  const auto mark = "done/" + visit.reader->person.text() + "/" + event->text();
  const auto first = site.desk.shelf.put_if(mark, std::nullopt, {}, visit.now + marks_kept_for);
  if (!first) return Unexpected{access::Refusal(first.error())};
  if (!*first) return done;
  auto outcome = act();
  // Where even this fails, the person is asked to send a fresh form.
  if (!outcome) (void)site.desk.shelf.remove(mark);
  return outcome;
}

std::string access_words(const AccessState& state, Moment now) {
  return standing_of(state, now).words;
}

Html access_tag(const AccessState& state, Moment now) {
  const auto standing = standing_of(state, now);
  return govuk::tag({.content = text(standing.words), .classes = std::string(standing.colour)});
}

std::string role_words(Role role) { return say(access::label_of(role)); }

Response confirm(const Site& site, const Visit& visit, Confirming what) {
  what.page.status = what.problems.empty() ? 200 : unprocessable;
  what.page.error_summary = web::problem_summary(what.problems, {});
  what.page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(what.page.title)) + what.before +
      govuk::form(
          {.action = visit.request.path,
           .content = web::csrf_field(visit.csrf) +
                      govuk::hidden("event", overview::event_of(site, visit.request.form).text()) +
                      govuk::button({.content = text(what.button),
                                     .prevent_double_click = true,
                                     .classes = what.warns ? "govuk-button--warning" : ""})}));
  return overview::plain_page(site, visit, std::move(what.page));
}

Html search_box(const Visit& visit, const std::string& label) {
  return govuk::moj::search(
      {.action = visit.request.path,
       .input = {.name = "name",
                 .id = "name",
                 .label = {.content = text(label)},
                 .value = std::string(visit.request.query.value_or("name", ""))},
       .button = {.content = text(say("Search"))}});
}

bool matches_search(const Visit& visit, std::string_view all) {
  const auto whole = " " + lower_ascii(all);
  const auto typed = lower_ascii(visit.request.query.value_or("name", ""));
  return std::ranges::all_of(split(typed, ' '), [&](std::string_view word) {
    return word.empty() || whole.find(" " + std::string(word)) != std::string::npos;
  });
}

}  // namespace holdfast::service
