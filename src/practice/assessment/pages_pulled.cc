// What the record holds already that may belong in a section: offered with where it comes from and
// its day, on a page of its own, so that a draft of one is never taken for the other. Nothing of it
// is in the assessment before somebody has read it there and saved.
#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/pages.h"
#include "practice/assessment/pages_parts.h"
#include "practice/assessment/views.h"
#include "practice/children/children.h"
#include "practice/children/facts.h"
#include "practice/history.h"
#include "practice/situation.h"

namespace holdfast::assessment {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::size_t offered_at_most = 12;

/// Kinds of entries that may belong there; of what happened nothing, since that is evidence.
std::vector<std::string_view> kinds_for(Section which) {
  switch (which) {
    case Section::strengths:
      return {"children.strength_said"};
    case Section::childs_words:
      return {"children.own_line_said"};
    case Section::diversity:
      return {"children.ethnicity_said", "children.language_learned",
              "children.communication_need_learned", "children.gender_said"};
    case Section::wellbeing:
      return {"children.care_status_learned", "children.health_need_learned"};
    case Section::behaviour:
    case Section::victims:
    case Section::parents_words:
    case Section::agencies:
    case Section::for_child:
      return {};
  }
  return {};
}

/// What stands today.
std::vector<const Told*> offered(const Opened& opened, Section which) {
  std::vector<const Told*> entries;
  for (const auto kind : kinds_for(which))
    for (const auto* fact :
         children::standing(*opened.file.children, *children::fact_sort(kind), opened.today()))
      if (const auto* told = opened.file.history->find(fact->source);
          told != nullptr && entries.size() < offered_at_most)
        entries.push_back(told);
  return entries;
}

/// Every known answer, with where it comes from.
std::string words_of_entry(const Opened& opened, const Told& told) {
  const auto names = desk::names_for(opened.service);
  std::string words;
  for (const auto& line : lines_of(holdfast::view_of(told.standing()), names))
    if (line.known) words += (words.empty() ? "" : "; ") + line.words;
  return say("{words} ({when})",
             {{"words", words}, {"when", overview::recorded_words(told.entry.envelope, names)}});
}

SectionWritten begun_with(const Opened& opened, const std::vector<const Told*>& entries) {
  SectionWritten begun;
  for (const auto* told : entries) {
    begun.analysis.value += words_of_entry(opened, *told) + "\n";
    begun.shown_by.push_back(told->entry.envelope.event);
  }
  return begun;
}

Response pulled_page(const Site& site, const Visit& visit) {
  const auto which = section_asked(visit);
  if (!which) return overview::not_found(site, visit);
  return with_assessment(
      site, visit, "form:section", [&](const Opened& opened, const Assessment& one) {
        const auto entries = offered(opened, *which);
        if (entries.empty()) return overview::not_found(site, visit);
        const auto then = href_of(one);
        auto form = section_form(opened, one, *which, then);
        form.before += govuk::inset_text(
            {.content = text(say("These are words of the record, with who recorded them and when. "
                                 "Change them, and take out what does not belong here, before you "
                                 "save."))});
        return ask_or_take(
            site, visit, opened,
            {form, words_and_evidence(begun_with(opened, entries)), standing_in(one, *which)});
      });
}

}  // namespace

Html offered_by_record(const Opened& opened, const Visit& visit, Section which) {
  const auto entries = offered(opened, which);
  if (entries.empty()) return {};
  std::vector<Html> items;
  for (const auto* told : entries) items.push_back(text(words_of_entry(opened, *told)));
  return govuk::inset_text(
      {.content = govuk::paragraph(text(say("On the record already:"))) + govuk::bullets(items) +
                  govuk::paragraph(govuk::link(
                      visit.request.path + "/from-record",
                      text(say("Begin with these words, and change what does not belong"))))});
}

void add_pulling(const Site& site, std::vector<web::Route>& all) {
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back({method,
                   "/records/{record}/assessment/{assessment}/section/{section}/from-record",
                   web::Need(access::Operation::assess),
                   [&site](const Visit& visit) { return pulled_page(site, visit); }});
}

}  // namespace holdfast::assessment
