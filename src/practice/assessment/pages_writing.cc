// Writing an assessment: a section or a judgement a page, each a record of its own.
// What the last assessment said is shown with its day, and taken over only by whoever presses so.
#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/pages.h"
#include "practice/assessment/pages_parts.h"
#include "practice/assessment/views.h"
#include "practice/situation.h"

namespace holdfast::assessment {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

Html meanings(Matter matter) {
  govuk::SummaryList list;
  for (const auto& word : words_of(Level{}))
    list.rows.push_back({.key = text(say(word.label)),
                         .value = text(say(meaning_of(matter, static_cast<Level>(word.value))))});
  return govuk::summary_list(list);
}

// ---- sections

/// What the last assessment said in the same place, with a way to begin with its words.
Html earlier_words(const Opened& opened, const Visit& visit, const Said<SectionWritten>& said) {
  const auto names = desk::names_for(opened.service);
  return govuk::inset_text(
      {.content =
           govuk::paragraph(text(say("The last assessment said, {when}:",
                                     {{"when", overview::recorded_words(said.envelope, names)}}))) +
           govuk::as_written(said.record.analysis.value) +
           govuk::paragraph(
               govuk::link(visit.request.path + "/again",
                           text(say("Begin with these words, and change what is no longer so"))))});
}

const Said<SectionWritten>* section_before(const Opened& opened, const Assessment& one,
                                           Section section) {
  const auto* before = before_it(*opened.file.assessment, one);
  if (before == nullptr) return nullptr;
  const auto at = before->sections.find(section);
  return at == before->sections.end() ? nullptr : &at->second;
}

Response show_section(const Site& site, const Visit& visit, const Opened& opened,
                      const std::pair<const Assessment&, Section>& where) {
  const auto& [one, section] = where;
  const auto then = href_of(one);
  auto form = section_form(opened, one, section, then);
  const auto at = one.sections.find(section);
  if (at != one.sections.end())
    return ask_or_take(site, visit, opened,
                       {form, write(holdfast::view_of(at->second.record)), at->second.id()});
  if (const auto* earlier = section_before(opened, one, section))
    form.before += earlier_words(opened, visit, *earlier);
  form.before += offered_by_record(opened, visit, section);
  return ask_or_take(site, visit, opened, {form, {}});
}

/// The same form, begun with what the last assessment said. A page of its own, so that a draft of
/// one is never taken for the other.
Response show_again(const Site& site, const Visit& visit, const Opened& opened,
                    const std::pair<const Assessment&, Section>& where) {
  const auto& [one, section] = where;
  const auto* earlier = section_before(opened, one, section);
  if (earlier == nullptr) return overview::not_found(site, visit);
  const auto then = href_of(one);
  auto form = section_form(opened, one, section, then);
  form.before += not_ours_yet(opened, earlier->envelope);
  form.given.push_back({std::string(SectionWritten::fields[2].name), Value{earlier->id().text()}});
  return ask_or_take(site, visit, opened,
                     {form, words_and_evidence(earlier->record), standing_in(one, section)});
}

using SectionPage = Response (*)(const Site&, const Visit&, const Opened&,
                                 const std::pair<const Assessment&, Section>&);
Response with_section(const Site& site, const Visit& visit, SectionPage page) {
  const auto section = section_asked(visit);
  if (!section) return overview::not_found(site, visit);
  return with_assessment(site, visit, "form:section",
                         [&](const Opened& opened, const Assessment& one) {
                           return page(site, visit, opened, {one, *section});
                         });
}
Response section_page(const Site& site, const Visit& visit) {
  return with_section(site, visit, show_section);
}
Response again_page(const Site& site, const Visit& visit) {
  return with_section(site, visit, show_again);
}

// ---- whose it is

Response hand_over_page(const Site& site, const Visit& visit) {
  return with_assessment(
      site, visit, "form:hand-over", [&](const Opened& opened, const Assessment& one) {
        const auto then = href_of(one);
        auto form = form_about(HandedOver::kind, one, then, HandedOver::fields[0].name);
        form.title = say("Hand the assessment over");
        form.button = say("Hand it over");
        form.options[HandedOver::fields[1].name] =
            overview::worker_options(opened.service, opened.today());
        return ask_or_take(site, visit, opened, {form, {}});
      });
}

// ---- judgements

Response judge_page(const Site& site, const Visit& visit) {
  const auto matter = choice_in<Matter>(visit, "matter");
  if (!matter) return overview::not_found(site, visit);
  return with_assessment(
      site, visit, "form:judge", [&](const Opened& opened, const Assessment& one) {
        const auto then = href_of(one);
        const auto& word = words_of(Matter{})[static_cast<std::size_t>(*matter)];
        auto form = form_about(Judged::kind, one, then, Judged::fields[0].name);
        form.title = say(word.label);
        form.before = meanings(*matter);
        form.given.push_back({std::string(Judged::fields[1].name), Value{std::string(word.wire)}});
        ask_for_evidence(form, opened, one, Judged::fields[6]);
        const auto at = one.judgements.find(*matter);
        const bool in_words = at != one.judgements.end() && at->second.in_words;
        if (!in_words) return ask_or_take(site, visit, opened, {form, {}});
        return ask_or_take(site, visit, opened,
                           {form, write(holdfast::view_of(*at->second.in_words)), at->second.id()});
      });
}

}  // namespace

Html not_ours_yet(const Opened& opened, const Envelope& told) {
  const auto names = desk::names_for(opened.service);
  return govuk::inset_text(
      {.content = text(say("These are the words of the last assessment, {when}. Change what is no "
                           "longer so before you save.",
                           {{"when", overview::recorded_words(told, names)}}))});
}

std::optional<EventId> standing_in(const Assessment& one, Section section) {
  const auto at = one.sections.find(section);
  return at == one.sections.end() ? std::nullopt : std::optional(at->second.id());
}

std::optional<Section> section_asked(const Visit& visit) {
  return choice_in<Section>(visit, "section");
}

Answers words_and_evidence(const SectionWritten& said) {
  const auto all = write(holdfast::view_of(said));
  Answers taken;
  for (const auto& field : {SectionWritten::fields[3], SectionWritten::fields[4]})
    if (const auto* value = holdfast::find(all, field.name))
      taken.push_back({std::string(field.name), *value});
  return taken;
}

RecordForm section_form(const Opened& opened, const Assessment& one, Section section,
                        const std::string& then) {
  const auto& word = words_of(Section{})[static_cast<std::size_t>(section)];
  auto form = form_about(SectionWritten::kind, one, then, SectionWritten::fields[0].name);
  form.title = say(word.label);
  form.before = govuk::paragraph(text(say(word.hint)));
  form.given.push_back(
      {std::string(SectionWritten::fields[1].name), Value{std::string(word.wire)}});
  ask_for_evidence(form, opened, one, SectionWritten::fields[4]);
  return form;
}

RecordForm form_about(std::string_view kind, const Assessment& one, const std::string& then,
                      std::string_view names_it) {
  RecordForm form{.kind = kind, .title = {}, .button = say("Save"), .then = then, .part = part};
  form.given = {{std::string(names_it), Value{one.id().text()}}};
  return form;
}

void ask_for_evidence(RecordForm& form, const Opened& opened, const Assessment& one,
                      const Field& field) {
  form.after = [&opened, &one, &field](const web::Form& typed) {
    return evidence_question(opened, {one, field}, typed);
  };
}

void add_writing(const Site& site, std::vector<web::Route>& all) {
  const auto add = [&](std::string_view pattern, Response (*page)(const Site&, const Visit&)) {
    for (const auto method : {web::Method::get, web::Method::post})
      all.push_back({method, pattern, web::Need(Operation::assess),
                     [&site, page](const Visit& visit) { return page(site, visit); }});
  };
  add("/records/{record}/assessment/{assessment}/section/{section}", section_page);
  add("/records/{record}/assessment/{assessment}/section/{section}/again", again_page);
  add("/records/{record}/assessment/{assessment}/judge/{matter}", judge_page);
  add("/records/{record}/assessment/{assessment}/hand-over", hand_over_page);
}

}  // namespace holdfast::assessment
