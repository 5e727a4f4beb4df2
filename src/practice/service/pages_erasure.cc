// Erasing for good, in two steps: say what and who decided it; then see in words what will go, and
// type the child's family name. Whoever carries it out need not be able to open the record: a whole
// record, a part of one, or an entry of a victim's, is named and not read, and no page here shows
// what it says.
#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/inputs.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/history.h"
#include "practice/service/approvals.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views.h"

namespace holdfast::service {
namespace {

using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

constexpr int unprocessable = 422;
constexpr std::size_t reference_length = 6;

/// What may be erased from this page.
struct Subject {
  StreamId record;
  std::optional<EventId> entry;
  std::string entry_words;  ///< its kind, when and by whom: never what it says
  std::string name;         ///< the child's, to compare with; empty when the reader may not know it
};

std::string action_of(const Subject& subject) {
  return overview::record_href(subject.record, "/erase");
}

std::vector<Field> asked_about(const Subject& subject) {
  return subject.entry ? asked_of(ErasureDecided::fields, {"scope", "compartment"})
                       : asked_of(ErasureDecided::fields, {});
}

web::Options options_for(const Subject& subject) {
  web::Options options;
  for (const auto& word : words_of(ErasureScope{}))
    if (subject.entry || static_cast<ErasureScope>(word.value) != ErasureScope::entry)
      options["scope"].push_back({std::string(word.wire), say(word.label)});
  options["compartment"].push_back({"", say("No single part")});
  for (const auto& word : words_of(Compartment{}))
    options["compartment"].push_back({std::string(word.wire), say(word.label)});
  return options;
}

// ---- the first step

Html standing_fields(const Site& site, const Visit& visit, const Subject& subject) {
  auto fields = web::csrf_field(visit.csrf) +
                govuk::hidden("event", overview::event_of(site, visit.request.form).text());
  if (subject.entry) fields += govuk::hidden("entry", subject.entry->text());
  return fields;
}

Response choose(const Site& site, const Visit& visit, const Subject& subject,
                const Problems& problems) {
  const auto fields = asked_about(subject);
  const auto options = options_for(subject);
  const bool asks = visit.request.method == web::Method::get;
  const auto& typed = asks ? visit.request.query : visit.request.form;
  web::Page page{.title = subject.entry ? say("Erase an entry") : say("Erase from a record")};
  page.back = govuk::BackLink{.href = "/"};
  page.status = problems.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(problems, fields);
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(page.title)) +
      (subject.entry ? govuk::inset_text({.content = text(subject.entry_words)}) : Html{}) +
      govuk::paragraph(text(
          say("The head of service approves an erasure, and the information officer carries it "
              "out. You see what will go before anything goes."))) +
      govuk::form(
          {.action = action_of(subject),
           .content =
               standing_fields(site, visit, subject) +
               web::inputs({fields, &typed, &problems, &options}) +
               govuk::button({.content = text(say("Go on")), .name = "step", .value = "check"})}));
  return overview::plain_page(site, visit, std::move(page));
}

// ---- the second

std::string what_goes(const Subject& subject, const ErasureDecided& decided) {
  switch (decided.scope) {
    case ErasureScope::entry:
      return say("This entry, with every correction of it: {entry}",
                 {{"entry", subject.entry_words}});
    case ErasureScope::compartment:
      return say("Every entry that lies there. {part}",
                 {{"part", erased_words(decided.scope, decided.compartment)}});
    case ErasureScope::record:
      return say(
          "Every entry of this record, in every part. Whom it is about will be found no more");
  }
  return {};
}

/// What is typed to show that it is meant: the family name, or, where the reader may not know it or
/// there is none, the end of the record's address.
std::string reference_of(const Subject& subject) {
  const auto id = subject.record.text();
  return id.substr(id.size() - reference_length);
}

bool is_meant(const Subject& subject, std::string_view typed) {
  const auto said = lower_ascii(trimmed(typed));
  if (said.empty()) return false;
  if (subject.name.empty()) return said == reference_of(subject);
  return (" " + lower_ascii(subject.name)).ends_with(" " + said);
}

Html meant_question(const Subject& subject, const Problems& problems) {
  govuk::Input input{
      .name = "meant",
      .label = {.content = text(say("Type the child's family name")), .classes = "govuk-label--s"},
      .autocomplete = "off",
      .spellcheck = false};
  if (subject.name.empty()) {
    input.label.content = text(say("Type the last {n} characters of the record's address",
                                   {{"n", std::to_string(reference_length)}}));
    input.hint = {text(say("They are {reference}", {{"reference", reference_of(subject)}}))};
  }
  const auto wrong = std::ranges::find(problems, "meant", &Problem::field);
  if (wrong != problems.end()) input.error = {text(wrong->words)};
  return govuk::input(input);
}

/// What is read as one with the record; empty where nothing is.
Html merged_words(const Site& site, const Subject& subject) {
  const auto service = desk::service_file(site.desk);
  if (!service) return {};
  const auto& merges = service->service->access.merges;
  Html words;
  if (!merged_into(merges, subject.record).empty())
    words +=
        govuk::paragraph(text(say("Other records were merged into this one. The same goes "
                                  "from them.")));
  if (going_on(merges, subject.record) != subject.record)
    words += govuk::paragraph(text(say("This record was merged into another. That one stays.")));
  return words;
}

/// The first step's answers go on unseen, so that either button keeps them.
Html answers_kept(const Visit& visit, const Subject& subject) {
  Html kept;
  for (const auto& field : asked_about(subject))
    for (const auto value : visit.request.form.values(field.name))
      kept += govuk::hidden(field.name, value);
  return kept;
}

Response check_page(const Site& site, const Visit& visit, const Subject& subject,
                    const ErasureDecided& decided, const Problems& problems) {
  web::Page page{.title = say("Check what will be erased")};
  page.status = problems.empty() ? 200 : unprocessable;
  page.error_summary = web::problem_summary(problems, {});
  govuk::SummaryList list{
      .rows = {
          {.key = text(say("Erased")),
           .value = text(what_goes(subject, decided)) + merged_words(site, subject)},
          {.key = text(say("Decided by, and why")), .value = govuk::as_written(decided.why.value)},
          {.key = text(say("Kept")),
           .value = text(say("That it was erased, when, by whom and why; and who had looked "
                             "at the record"))}}};
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(page.title)) + govuk::summary_list(list) +
      govuk::warning_text({.content = text(say("This cannot be undone. Nobody can read it again, "
                                               "from a backup either."))}) +
      govuk::form({.action = action_of(subject),
                   .content = standing_fields(site, visit, subject) + answers_kept(visit, subject) +
                              meant_question(subject, problems) +
                              govuk::button_group(
                                  {govuk::button({.content = text(say("Erase for good")),
                                                  .name = "step",
                                                  .value = "erase",
                                                  .prevent_double_click = true,
                                                  .classes = "govuk-button--warning"}),
                                   govuk::button({.content = text(say("Change")),
                                                  .name = "step",
                                                  .value = "change",
                                                  .classes = "govuk-button--secondary"})})}));
  return overview::plain_page(site, visit, std::move(page));
}

/// Set once all is destroyed. A form sent twice may find no name to compare with any more.
std::string mark_of(const Site& site, const Visit& visit) {
  return "erased/" + visit.reader->person.text() + "/" +
         overview::event_of(site, visit.request.form).text();
}

Response carry_out(const Site& site, const Visit& visit, const Subject& subject,
                   const ErasureDecided& decided) {
  const auto mark = mark_of(site, visit);
  const auto before = site.desk.shelf.get(mark, visit.now);
  if (before && *before) return web::see_other("/erased");
  if (!is_meant(subject, visit.request.form.value_or("meant", "")))
    return check_page(
        site, visit, subject, decided,
        {{"meant", subject.name.empty() ? say("Enter the last characters of the record's address")
                                        : say("Enter this child's family name")}});
  const auto erased = desk::erase(site.desk, *visit.reader,
                                  {overview::event_of(site, visit.request.form), decided});
  if (erased) {
    (void)site.desk.shelf.put(mark, {}, visit.now + days_long(1));
    return web::see_other("/erased");
  }
  if (const auto* wrong = std::get_if<Problems>(&erased.error()))
    return choose(site, visit, subject, *wrong);
  return overview::refused(site, visit, erased.error(), subject.record);
}

Problems part_not_said(const ErasureDecided& decided) {
  if (decided.scope == ErasureScope::compartment && !decided.compartment)
    return {{"compartment", say("Select the part to be erased")}};
  if (decided.scope == ErasureScope::record && decided.compartment)
    return {{"compartment", say("Select one part, or the whole record, not both")}};
  if (decided.scope == ErasureScope::entry && !decided.entry)
    return {{"scope", say("Select what is to be erased")}};
  return {};
}

Response take_erasure(const Site& site, const Visit& visit, const Subject& subject) {
  const auto& typed = visit.request.form;
  const auto fields = asked_about(subject);
  ErasureDecided decided;
  decided.record = subject.record;
  decided.entry = subject.entry;
  auto problems = read(fields, &decided, web::answers_from(typed, fields), Strictness::form);
  if (problems.empty()) problems = part_not_said(decided);
  if (!problems.empty()) return choose(site, visit, subject, problems);
  const auto step = typed.value_or("step", "check");
  if (step == "erase") return carry_out(site, visit, subject, decided);
  if (step == "change") return choose(site, visit, subject, {});
  return check_page(site, visit, subject, decided, {});
}

// ---- which record, which entry

Response go_on(const Site& site, const Visit& visit, Subject subject) {
  subject.name = desk::name_of(site.desk, *visit.reader, subject.record).value_or("");
  return visit.request.method == web::Method::get ? choose(site, visit, subject, {})
                                                  : take_erasure(site, visit, subject);
}

/// One entry must be one that the reader can read, so the record is opened, and that is logged.
Response go_on_with_entry(const Site& site, const Visit& visit, StreamId record, EventId entry) {
  return overview::with_record_now(site, visit, "form:erase", [&](const desk::Opened& opened) {
    Subject subject{record, entry, "", ""};
    const auto* told = opened.file.history->find(entry);
    const bool erases = visit.request.form.value_or("step", "") == "erase";
    // Sent twice, the entry is gone: the desk knows the form again.
    if (told == nullptr && !erases) return overview::not_found(site, visit);
    if (told != nullptr) subject.entry_words = entry_words(*told, opened.service);
    return go_on(site, visit, subject);
  });
}

/// An entry of a victim's record was named by who approved it: nothing of it is read or shown here.
Response go_on_unread(const Site& site, const Visit& visit, StreamId record, EventId entry) {
  const auto service = desk::service_file(site.desk);
  if (!service) return overview::failed(site, visit, service.error());
  const bool erases = visit.request.form.value_or("step", "") == "erase";
  // Sent twice, the approval is used up: the desk knows the form again.
  if (!waits_to_be_erased(service->service->access, record, entry) && !erases)
    return overview::not_found(site, visit);
  return go_on(site, visit, {record, entry, say("One entry of a victim's record"), ""});
}

Response erase_page(const Site& site, const Visit& visit) {
  const auto record = visit.id<StreamId>("record");
  const auto records = desk::all_records(site.desk);
  if (!records) return overview::failed(site, visit, records.error());
  if (!record || std::ranges::find(*records, *record) == records->end())
    return overview::not_found(site, visit);
  const bool posts = visit.request.method == web::Method::post;
  const auto asked =
      posts ? visit.request.form.value_or("entry", "") : visit.request.query.value_or("entry", "");
  if (asked.empty()) return go_on(site, visit, {*record, std::nullopt, "", ""});
  const auto entry = EventId::from(asked);
  if (!entry) return overview::not_found(site, visit);
  const auto childrens = desk::childrens_records(site.desk);
  if (!childrens) return overview::failed(site, visit, childrens.error());
  const bool childs = std::ranges::find(*childrens, *record) != childrens->end();
  return childs ? go_on_with_entry(site, visit, *record, *entry)
                : go_on_unread(site, visit, *record, *entry);
}

Response erased_page(const Site& site, const Visit& visit) {
  web::Page page{.title = say("It has been erased")};
  page.main = govuk::two_thirds(
      govuk::panel({.title = text(page.title)}) +
      govuk::paragraph(
          text(say("Its keys are destroyed. The decision stands in the service's own list."))) +
      govuk::paragraph(govuk::link("/", text(say("Go to the home page")))));
  return overview::plain_page(site, visit, std::move(page));
}

}  // namespace

std::vector<web::Route> erasure_routes(const Site& site) {
  using web::Method;
  const web::Need need(access::Operation::erase);
  const auto erasing = [&site](const Visit& visit) { return erase_page(site, visit); };
  return {
      {Method::get, "/records/{record}/erase", need, erasing},
      {Method::post, "/records/{record}/erase", need, erasing},
      {Method::get, "/erased", need,
       [&site](const Visit& visit) { return erased_page(site, visit); }},
  };
}

}  // namespace holdfast::service
