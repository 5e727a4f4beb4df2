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

std::string who_words(const Admitted& admitted, const Names& names);
/// Everybody who is admitted, with a way to each admission's own page.
govuk::Html admission_table(const desk::Opened& opened, const Names& names);

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
