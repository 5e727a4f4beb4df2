// See listed.h.
#include "practice/sharing/listed.h"

#include <algorithm>

#include "base/words.h"
#include "practice/service/settings.h"
#include "practice/sharing/parts.h"
#include "practice/situation.h"
#include "records/word_list.h"

namespace holdfast::sharing {
namespace {

std::string_view setting_of(PoliceList list) {
  switch (list) {
    case PoliceList::custody:
      return service::custody_list_urgency;
    case PoliceList::arrest:
      return service::arrest_list_urgency;
    case PoliceList::missing:
      return service::missing_list_urgency;
  }
  return {};
}

bool is_police(const Situation& s, AgencyId agency) {
  const auto& agencies = s.service_file.service->agencies;
  const auto at = agencies.find(agency);
  return at != agencies.end() && at->second.kind == service::AgencyKind::police;
}

}  // namespace

std::span<const Word> words_of(PoliceList) {
  using enum PoliceList;
  static constexpr Word words[] = {
      word(custody, "custody", "Held in custody"),
      word(arrest, "arrest", "Arrested"),
      word(missing, "missing", "Missing"),
  };
  return words;
}

ListUrgency urgency_of(const service::State& service, PoliceList list) {
  const auto figure = service::figure(service, setting_of(list));
  return {static_cast<Urgency>(figure.value), figure.local_default};
}

std::string title_of(const ListHead& head) {
  const auto day = in_words(head.of);
  switch (head.list) {
    case PoliceList::custody:
      return say("Custody list of {day}", {{"day", day}});
    case PoliceList::arrest:
      return say("List of arrests of {day}", {{"day", day}});
    case PoliceList::missing:
      return say("List of missing people of {day}", {{"day", day}});
  }
  return {};
}

ListHead head_of(const PoliceListed& listed) {
  return {listed.listing_agency, listed.police_list, listed.listed_on};
}

Urgency urgency_of(const PoliceListed& listed) { return listed.listed_urgency; }

PoliceListed listed_from(const ListHead& head, Urgency urgency, std::vector<const ListRow*> rows,
                         std::vector<StreamId> others) {
  PoliceListed listed{.listing_agency = head.agency,
                      .police_list = head.list,
                      .listed_on = head.of,
                      .happened_day = {},
                      .list_reference = {},
                      .listed_words = {},
                      .listed_urgency = urgency,
                      .listed_with = std::move(others)};
  for (const auto* row : rows) {
    auto& words = listed.listed_words.value;
    words += (words.empty() ? "" : "\n\n") + row->words;
    if (!listed.happened_day) listed.happened_day = row->happened;
    if (!listed.list_reference && !row->reference.empty()) listed.list_reference = {row->reference};
  }
  return listed;
}

bool has_reference(const PoliceListed& listed, std::string_view reference) {
  return listed.list_reference && same_reference(listed.list_reference->value, reference);
}

Problems check(const Situation& s, const PoliceListed& r) {
  // Its words come from a file that was kept in between, and not from a form.
  PoliceListed again;
  auto problems = read(PoliceListed::fields, &again, write(holdfast::view_of(r)), Strictness::form);
  if (!is_police(s, r.listing_agency))
    problems.push_back({"listing_agency", say("Select a police agency")});
  not_in_the_future(s, "listed_on", r.listed_on, problems);
  if (r.happened_day) not_in_the_future(s, "happened_day", *r.happened_day, problems);
  return problems;
}

}  // namespace holdfast::sharing
