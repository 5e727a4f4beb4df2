// What the pages of who may open a record share: the decisions in force on it, their words, and
// forms that stand within the record.
#pragma once
#include <algorithm>
#include <string>
#include <vector>

#include "practice/service/views.h"

namespace holdfast::service {

inline const Access& access_of(const desk::Opened& opened) {
  return opened.service.service->access;
}

/// Of this record and all that were merged into it, each decision once.
template <class Decision>
std::vector<const Decision*> decided(const desk::Opened& opened, const std::vector<Decision>& all) {
  const auto records = all_of(access_of(opened).merges, opened.record);
  std::vector<const Decision*> found;
  for (const auto& one : all) {
    const bool known =
        std::ranges::any_of(found, [&](const Decision* other) { return other->id == one.id; });
    if (!known && std::ranges::find(records, one.record.record) != records.end())
      found.push_back(&one);
  }
  return found;
}

/// A form sent twice finds what it ended gone, and is answered as the first was. What is still
/// there belongs to another record.
bool is_gone(const web::Visit& visit, const auto& list, EventId id) {
  return visit.request.method == web::Method::post &&
         std::ranges::none_of(list, [&](const auto& one) { return one.id == id; });
}

/// The same of admissions that somebody ended.
std::vector<const AdmissionOver*> decided_over(const desk::Opened& opened);

/// An admission's own page, at the moment asked about.
std::string admission_href(const desk::Opened& opened, EventId admission,
                           std::string_view below = "");
/// An admission from before records were merged; empty for one that counts for all of them.
govuk::Html of_one_alone(const desk::Opened& opened, const Admission& given);
/// From when until when, and whether that is over.
govuk::Html days_of(const Admitted& admitted, Date today);
Clearance among(const std::vector<Compartment>& list);
/// The open part, and those of `held` that the page's reader holds too: which others there are is
/// not theirs to know.
govuk::Html parts_words(const desk::Opened& opened, Clearance held);
/// Everybody who was ever let into the record, those of today first, each with the way to what they
/// could see.
govuk::Html admissions_list(const desk::Opened& opened);

std::string who_words(const Admitted& admitted, const Names& names);
/// Everybody who is admitted, with a way to each admission's own page.
govuk::Html admission_table(const desk::Opened& opened, const Names& names);
/// Those that somebody ended; empty where there are none.
govuk::Html admissions_ended(const desk::Opened& opened);

/// People whose role can open a record at all; of others an admission would be empty words.
std::vector<web::Option> people_who_could(const desk::Opened& opened);
ServiceForm form_in(const web::Visit& visit, const desk::Opened& opened, const std::string& title,
                    std::vector<Field> fields);
web::Response ask_or_take(const overview::Site& site, const web::Visit& visit,
                          const ServiceForm& form, Event blank);

using AccessPage = web::Response (*)(const overview::Site&, const web::Visit&, const desk::Opened&);
/// The page of a record; `part` is what the access log says was opened.
web::Handler of_record(const overview::Site& site, std::string_view part, AccessPage page);

}  // namespace holdfast::service
