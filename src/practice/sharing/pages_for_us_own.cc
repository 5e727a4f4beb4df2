// What somebody of another agency is asked when they tell us something unasked.
#include <algorithm>

#include "practice/overview/views_forms.h"
#include "practice/service/service.h"
#include "practice/sharing/pages_for_us.h"
#include "practice/sharing/views.h"

namespace holdfast::sharing {
namespace {

bool is_police(const ServiceFile& service, AgencyId agency) {
  const auto& agencies = service.service->agencies;
  const auto at = agencies.find(agency);
  return at != agencies.end() && at->second.kind == service::AgencyKind::police;
}

/// Grades have a form of their own.
bool is_graded(const Field& field) { return field.asked != nullptr; }

}  // namespace

OwnWords own_words(const ServiceFile& service, const access::Reader& reader, Date today,
                   std::optional<EventId> beside) {
  Contributed told{.from_agency = reader.agency,
                   .given_by = {reader.name},
                   .channel = Channel::here,
                   .told_on = today,
                   .regime = Regime::general};
  const bool police = is_police(service, reader.agency);
  OwnWords own;
  own.kind = Contributed::kind;
  if (beside) own.given.push_back({"follows", Value{beside->text()}});
  own.options = {{Contributed::fields[6].name, natures(Asks::facts_and_opinions)}};
  for (const auto& field : overview::typed_of(Contributed::fields)) {
    const auto is = [&](std::size_t at) { return field.name == Contributed::fields[at].name; };
    const bool known = is(0) || is(1) || is(2) || is(3);
    // Whose processing is law enforcement says so, and whom it is about. For everybody else it is
    // general. Source: sources.md#person-categories
    const bool theirs = is(13) || is(14);
    const bool purpose = is(15);
    if (known || (theirs && !police && !is(13)))
      own.given.push_back({std::string(field.name), field.get(&told)});
    else if (!is_graded(field) && !purpose && (police || !theirs))
      own.fields.push_back(field);
  }
  return own;
}

}  // namespace holdfast::sharing
