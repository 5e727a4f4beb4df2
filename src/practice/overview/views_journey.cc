// The pages of a journey. One address for all of them: which page is a part of the query, and the
// form says which page it was.
#include "practice/overview/views_journey.h"

#include <algorithm>
#include <charconv>

#include "base/words.h"
#include "desk/drafts.h"
#include "govuk/buttons.h"
#include "govuk/lists.h"
#include "govuk/prose.h"
#include "practice/service/service.h"

namespace holdfast::overview {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using web::Form;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;
constexpr std::string_view to_check = "check";

using Recorded = Result<desk::Receipt, desk::RecordRefusal>;

/// What is put on the ground that the journey goes over.
struct Walked {
  EventId event;
  Event what;
  std::string seen;
};

/// Where a journey goes: over a child's record, or outside any.
struct Ground {
  const ServiceFile& service;
  std::string digest;  ///< of what stands; empty where nobody can write in between
  std::string before;  ///< the way back from the first page
  std::string after;   ///< where it leads
  std::function<web::Page(std::string title)> page;
  std::function<web::Options(std::span<const Field>)> options;
  std::function<Recorded(Walked)> record;
  std::function<Html(const desk::Conflict&)> conflict;
  StreamId record_id = {};  ///< nil outside any
  /// What the rules say against it so far; empty over a record: they need all of it (desk).
  std::function<Problems(const Event&)> wrong = {};
};

/// Everything a page of the journey is made of.
struct Way {
  const Site& site;
  const Visit& visit;
  const Ground& ground;
  const Journey& journey;
  std::vector<Field> fields;  ///< typed ones, in the record's order

  std::vector<Field> fields_of(const Step& step) const {
    std::vector<Field> found;
    for (const auto name : step.names)
      if (const auto at = std::ranges::find(fields, name, &Field::name); at != fields.end())
        found.push_back(*at);
    return found;
  }
  std::string href(std::string_view page) const {
    return visit.request.path + "?page=" + std::string(page);
  }
  std::string href(std::size_t step) const { return href(std::to_string(step + 1)); }
};

std::vector<Field> asked_in(const Journey& journey) {
  return journey.asked.empty() ? typed_of(fields_of(journey.kind)) : journey.asked;
}

/// Whether any of the page's questions is asked, given the answers so far: where all depend on an
/// answer of another page, none may be.
bool is_asked(const Way& way, std::size_t step, const Form& answered) {
  auto event = *blank_event(way.journey.kind);
  (void)read_into(view_of(event).shape.fields, record_in(event), answered);
  return std::ranges::any_of(way.fields_of(way.journey.steps[step]), [&](const Field& field) {
    return field.asked == nullptr || field.asked(record_in(event));
  });
}

/// The page after this one; nothing: the answers are to be checked.
std::optional<std::size_t> step_after(const Way& way, std::size_t step, const Form& answered) {
  for (++step; step < way.journey.steps.size(); ++step)
    if (is_asked(way, step, answered)) return step;
  return std::nullopt;
}

std::optional<std::size_t> step_before(const Way& way, std::size_t step, const Form& answered) {
  while (step > 0)
    if (is_asked(way, --step, answered)) return step;
  return std::nullopt;
}

/// What stood when the journey began; where it only begins now, what stands now.
std::string seen_in(const Way& way, const Form& typed) {
  return std::string(typed.value_or("seen", way.ground.digest));
}

/// "3" as the third page; anything that names none as the first.
std::size_t step_named(const Journey& journey, std::string_view number) {
  std::size_t step = 1;
  std::from_chars(number.data(), number.data() + number.size(), step);
  return std::clamp<std::size_t>(step, 1, journey.steps.size()) - 1;
}

std::size_t step_asking(const Journey& journey, std::string_view field) {
  for (std::size_t i = 0; i < journey.steps.size(); ++i)
    if (std::ranges::find(journey.steps[i].names, field) != journey.steps[i].names.end()) return i;
  return journey.steps.size();
}

/// The answers so far.
Form so_far(const Way& way) {
  auto draft = draft_or_empty(way.site, way.visit);
  if (draft.fields.empty()) draft = web::form_from(way.journey.begins_with, way.fields);
  return draft;
}

web::Page page_of(const Way& way, const std::string& title, const std::string& back) {
  auto page = way.ground.page(title);
  page.back = govuk::BackLink{.href = back};
  return page;
}

enum class GoesOn { to_next, to_check };

struct Asked {
  std::size_t step;
  const Form& typed;
  const Problems& problems;
  GoesOn goes_on;
};

Response show_step(const Way& way, const Asked& asked) {
  const auto& step = way.journey.steps[asked.step];
  const auto fields = way.fields_of(step);
  auto options = way.journey.options;
  options.merge(way.ground.options(fields));
  const auto before = step_before(way, asked.step, so_far(way));
  const auto back = asked.goes_on == GoesOn::to_check ? way.href(to_check)
                    : before                          ? way.href(*before)
                                                      : way.ground.before;
  auto page = page_of(way,
                      say("{question} {journey}", {{"question", say(fields.front().question)},
                                                   {"journey", way.journey.title}}),
                      back);
  page.status = asked.problems.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(asked.problems, fields);
  auto content = web::csrf_field(way.visit.csrf) +
                 govuk::hidden("event", event_of(way.site, asked.typed).text()) +
                 govuk::hidden("seen", seen_in(way, asked.typed)) +
                 govuk::hidden("page", std::to_string(asked.step + 1)) +
                 (asked.goes_on == GoesOn::to_check ? govuk::hidden("then", to_check) : Html{}) +
                 web::inputs({asked_of(fields, options), &asked.typed, &asked.problems, &options}) +
                 (step.after ? step.after(asked.typed) : Html{}) +
                 govuk::button({.content = text(say("Continue")), .prevent_double_click = true});
  for (const auto name : step.names) content += govuk::hidden(desk::draft_asks, name);
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(way.journey.title)) + step.before +
      govuk::form({.action = way.visit.request.path,
                   .content = std::move(content),
                   .attributes = {{"data-holdfast-draft", way.visit.request.path}}}));
  return plain_page(way.site, way.visit, std::move(page));
}

Html shown(const Way& way, const Field& field, const Answers& answers) {
  const auto* value = find(answers, field.name);
  if (value == nullptr) return text(say("Not answered"));
  auto own = way.journey.says ? way.journey.says(field, *value) : Html{};
  if (!own.empty()) return own;
  const auto words = in_words(field, *value, desk::names_for(way.ground.service));
  return field.kind == FieldKind::long_text ? govuk::as_written(words) : text(words);
}

/// The last page, with what keeps it from being recorded.
struct Checked {
  const Form& typed;
  const Problems& problems;
  std::string seen;
  Html note = {};
};

Response show_check(const Way& way, const Checked& checked) {
  const auto& [typed, problems, seen, note] = checked;
  const auto answers = web::answers_from(typed, way.fields);
  auto event = *blank_event(way.journey.kind);
  (void)read_into(view_of(event).shape.fields, record_in(event), typed);
  govuk::SummaryList list;
  for (std::size_t i = 0; i < way.journey.steps.size(); ++i)
    for (const auto& field : way.fields_of(way.journey.steps[i])) {
      if (field.asked != nullptr && !field.asked(record_in(event))) continue;
      list.rows.push_back({.key = text(say(field.heading())),
                           .value = shown(way, field, answers),
                           .actions = {{.content = text(say("Change")),
                                        .href = way.href(i) + "&then=check",
                                        .spoken = lower_ascii(say(field.heading()))}}});
    }
  auto page = page_of(way, say("Check your answers: {journey}", {{"journey", way.journey.title}}),
                      way.href(way.journey.steps.size() - 1));
  page.status = problems.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(problems, way.fields);
  auto content = web::csrf_field(way.visit.csrf) +
                 govuk::hidden("event", event_of(way.site, typed).text()) +
                 govuk::hidden("seen", seen) + govuk::hidden("page", to_check);
  for (const auto& [name, value] : typed.fields)
    if (is_of_any(name, way.fields)) content += govuk::hidden(name, value);
  content += govuk::button({.content = text(way.journey.button), .prevent_double_click = true});
  page.main = note + govuk::heading(1, govuk::Size::l, text(say("Check your answers"))) +
              govuk::summary_list(list) + way.journey.also +
              (way.journey.asks ? way.journey.asks(event) : Html{}) +
              govuk::form({.action = way.visit.request.path, .content = std::move(content)});
  return plain_page(way.site, way.visit, std::move(page));
}

/// Problems of the last page are mended where the question is asked.
Response show_wrong(const Way& way, const Form& typed, const Problems& problems) {
  const auto step = step_asking(way.journey, problems.front().field);
  if (step == way.journey.steps.size())
    return show_check(way, {typed, problems, seen_in(way, typed)});
  return show_step(way, {step, typed, problems, GoesOn::to_check});
}

Result<Done> keep(const Way& way, const Form& all) {
  return desk::save_draft(way.site.desk, way.visit.reader->person,
                          {way.visit.request.path, way.visit.now, all.fields});
}

/// What is wrong with these answers, given those of the other pages.
Problems problems_on(const Way& way, const std::vector<Field>& fields, const Form& answered) {
  auto event = *blank_event(way.journey.kind);
  const auto of_this_page = [&](Problems problems) {
    std::erase_if(problems, [&](const Problem& problem) {
      return std::ranges::find(fields, problem.field, &Field::name) == fields.end();
    });
    return problems;
  };
  auto problems = of_this_page(read_into(view_of(event).shape.fields, record_in(event), answered));
  return problems.empty() && way.ground.wrong ? of_this_page(way.ground.wrong(event)) : problems;
}

/// Answers of this page into the draft, and on.
Response take_step(const Way& way, const Form& typed) {
  const auto step = step_named(way.journey, typed.value_or("page", "1"));
  const auto fields = way.fields_of(way.journey.steps[step]);
  const auto goes_on = typed.value_or("then", "") == to_check ? GoesOn::to_check : GoesOn::to_next;
  if (typed.has(show_more)) return show_step(way, {step, typed, {}, goes_on});
  auto all = so_far(way);
  std::erase_if(all.fields, [&](const auto& one) {
    return one.first == "event" || one.first == "seen" || is_of_any(one.first, fields);
  });
  all.fields.emplace_back("event", event_of(way.site, typed).text());
  all.fields.emplace_back("seen", seen_in(way, typed));
  for (const auto& one : typed.fields)
    if (is_of_any(one.first, fields)) all.fields.push_back(one);
  const auto problems = problems_on(way, fields, all);
  if (!problems.empty()) return show_step(way, {step, typed, problems, goes_on});
  if (const auto kept = keep(way, all); !kept) return failed(way.site, way.visit, kept.error());
  const auto next = step_after(way, step, all);
  const bool checks = goes_on == GoesOn::to_check || !next;
  return web::see_other(checks ? way.href(to_check) : way.href(*next));
}

Response gone_on(const Way& way, const Form& typed) {
  auto to_saved = saved(way.site, way.visit, way.ground.after, way.journey.kind);
  const auto next = way.journey.next ? way.journey.next(typed) : std::nullopt;
  return next ? web::see_other(*next) : std::move(to_saved);
}

Response take_all(const Way& way, const Form& typed) {
  Problems problems;
  auto event = read_event(way.journey.kind, typed, problems);
  if (!problems.empty()) return show_wrong(way, typed, problems);
  if (way.journey.finish) way.journey.finish(event);
  const auto done =
      way.ground.record({event_of(way.site, typed), std::move(event), seen_in(way, typed)});
  if (done) return gone_on(way, typed);
  if (const auto* conflict = std::get_if<desk::Conflict>(&done.error()))
    return show_check(way, {typed, {}, conflict->digest, way.ground.conflict(*conflict)});
  const auto* wrong = std::get_if<Problems>(&done.error());
  if (wrong == nullptr) return refused(way.site, way.visit, done.error(), way.ground.record_id);
  return show_wrong(way, typed, *wrong);
}

/// The last page stands only on answers that can be read: else the first question without one.
Response ask_check(const Way& way, const Form& draft) {
  Problems problems;
  (void)read_event(way.journey.kind, draft, problems);
  if (problems.empty()) return show_check(way, {draft, {}, seen_in(way, draft)});
  return web::see_other(way.href(step_asking(way.journey, problems.front().field)));
}

Response show_refusal(const Way& way) {
  auto page = page_of(way, way.journey.title, way.ground.before);
  page.main = govuk::heading(1, govuk::Size::l, text(way.journey.title)) +
              govuk::paragraph(text(way.journey.refusal));
  return plain_page(way.site, way.visit, std::move(page));
}

Response walk(const Way& way) {
  const auto& request = way.visit.request;
  if (request.method == web::Method::post) {
    const bool all = request.form.value_or("page", "") == to_check;
    return all ? take_all(way, request.form) : take_step(way, request.form);
  }
  if (!way.journey.refusal.empty()) return show_refusal(way);
  const auto draft = so_far(way);
  const auto page = request.query.value_or("page", "1");
  if (page == to_check) return ask_check(way, draft);
  const bool checks = request.query.value_or("then", "") == to_check;
  return show_step(
      way, {step_named(way.journey, page), draft, {}, checks ? GoesOn::to_check : GoesOn::to_next});
}

Ground ground_of(const Site& site, const Visit& visit, const Opened& opened,
                 const Journey& journey) {
  const auto home = record_href(opened.record, journey.then);
  return {
      .service = opened.service,
      .digest = opened.digest,
      .before = home,
      .after = home,
      .page =
          [&](std::string title) {
            return record_page(visit, opened, std::move(title), journey.part);
          },
      .options = [&](std::span<const Field> fields) { return options_for(fields, opened); },
      .record =
          [&](Walked walked) {
            desk::Recording recording{.event = walked.event,
                                      .parts = {},
                                      .more = journey.more,
                                      .reason = "",
                                      .seen = walked.seen};
            auto all = journey.decide ? journey.decide(walked.what) : std::vector{walked.what};
            for (auto& what : all) recording.parts.push_back({opened.record, std::move(what)});
            return desk::record(site.desk, *visit.reader, recording);
          },
      .conflict = [&](const desk::Conflict& conflict) { return conflict_note(opened, conflict); },
      .record_id = opened.record};
}

/// Nobody's writing can come in between, so no digest is kept and no conflict met.
Ground ground_outside(const Site& site, const Visit& visit, const ServiceFile& service,
                      const Journey& journey) {
  return {.service = service,
          .digest = "",
          .before = "/",
          .after = journey.then,
          .page = [](std::string title) { return web::Page{.title = std::move(title)}; },
          .options = [](std::span<const Field>) { return web::Options{}; },
          .record = [&](Walked walked) -> Recorded {
            const auto* event = in_area<service::Event>(walked.what);
            if (event == nullptr) return Unexpected{desk::RecordRefusal(desk::NotForYou{})};
            return desk::record_service(site.desk, *visit.reader, walked.event, *event);
          },
          .conflict = [](const desk::Conflict&) { return Html{}; },
          .wrong =
              [&](const Event& event) {
                const auto nothing = fold_case({});
                const Across across;
                return check({nothing, service, across, visit.reader->person, visit.now}, event);
              }};
}

}  // namespace

void add_journey(const Site& site, std::vector<web::Route>& routes, std::string_view pattern,
                 access::Operation operation, JourneyOf journey) {
  const auto part = "form:" + std::string(pattern.substr(pattern.rfind('/') + 1));
  for (const auto method : {web::Method::get, web::Method::post})
    routes.push_back(
        {method, pattern, web::Need(operation), [&site, part, journey](const Visit& visit) {
           return with_record_now(site, visit, part, [&](const Opened& opened) {
             const auto made = journey(opened, visit);
             if (!made) return not_found(site, visit);
             const auto ground = ground_of(site, visit, opened, *made);
             return walk({site, visit, ground, *made, asked_in(*made)});
           });
         }});
}

web::Handler service_journey(const Site& site, ServiceJourneyOf journey) {
  return [&site, journey = std::move(journey)](const Visit& visit) {
    const auto service = desk::service_file(site.desk);
    if (!service) return failed(site, visit, service.error());
    const auto made = journey(*service, visit);
    const auto ground = ground_outside(site, visit, *service, made);
    return walk({site, visit, ground, made, asked_in(made)});
  };
}

}  // namespace holdfast::overview
