// See story_services.h.
#include "cli/story_services.h"

#include <algorithm>

#include "practice/delivery/delivery.h"
#include "practice/interventions/interventions.h"
#include "practice/service/service.h"
#include "practice/situation.h"

namespace holdfast::cli {
namespace {

constexpr std::string_view nothing = "nothing";
constexpr std::string_view not_known = "not known";

void join(std::string& list, std::string_view one) {
  if (!list.empty()) list += ", ";
  list += one;
}

std::string or_else(std::string list, std::string_view otherwise) {
  return list.empty() ? std::string(otherwise) : list;
}

const service::State& service_of(const Situation& s) { return *s.service_file.service; }

const service::Agency* agency_called(const Situation& s, std::string_view name) {
  for (const auto& [id, agency] : service_of(s).agencies)
    if (agency.name == name) return &agency;
  return nullptr;
}

std::string statutory(const Situation& s, std::string_view name) {
  const auto* agency = agency_called(s, name);
  const auto is = agency != nullptr ? service::is_statutory(*agency) : std::nullopt;
  if (!is) return std::string(not_known);
  return *is ? "yes" : "no";
}

std::string agreement_with(const Situation& s, std::string_view name) {
  const auto* agency = agency_called(s, name);
  const auto* found =
      agency != nullptr ? service::agreement_with(service_of(s), agency->id, s.today()) : nullptr;
  return found != nullptr ? found->record.agreement_title.value : std::string(nothing);
}

std::string agreements_to_renew(const Situation& s, std::string_view) {
  std::string list;
  for (const auto* one : service::agreements_to_renew(service_of(s), s.today()))
    join(list, one->record.agreement_title.value);
  return or_else(list, nothing);
}

std::string offers(const Situation& s, std::string_view) {
  std::string list;
  for (const auto* offer : service::offers_now(service_of(s)))
    join(list, service::name_of(offer->now()) + " (" + service::ages_words(offer->now()) + ")");
  return or_else(list, nothing);
}

std::string referred(const Situation& s, std::string_view) {
  std::string list;
  for (const auto& one : s.case_file.interventions->referrals)
    join(list, interventions::offer_words(service_of(s), one) + ": " +
                   std::string(label_of(interventions::standing_of(one))));
  return or_else(list, nothing);
}

/// Of the referral made last.
std::string times(const Situation& s, std::string_view) {
  const auto& all = s.case_file.interventions->referrals;
  if (all.empty()) return std::string(nothing);
  const auto from = interventions::referred_day(all.back());
  const auto days = [&](const std::optional<Date>& day) {
    return day ? std::to_string(*day - from) : std::string(not_known);
  };
  return "days to an answer: " + days(interventions::answered_day(all.back())) +
         ", to a start: " + days(interventions::started_day(all.back()));
}

std::string contacts(const Situation& s, std::string_view) {
  const auto& all = s.case_file.interventions->referrals;
  return all.empty() ? std::string(nothing)
                     : std::to_string(interventions::contacts_of(s, all.back()).size());
}

constexpr Question all[] = {
    {"statutory", "whether the agency named is one by law: yes, no, or: not known", true,
     statutory},
    {"agreement with", "the agreement in force today with the agency named, or: nothing", true,
     agreement_with},
    {"agreements to renew", "agreements that end soon or are over, the soonest first, or: nothing",
     false, agreements_to_renew},
    {"on offer", "each offer of the directory with its ages, by name, or: nothing", false, offers},
    {"referred to", "each offer the child was referred to, and how it stands, or: nothing", false,
     referred},
    {"waited for", "how long the last referral took to an answer and to a start; or: nothing",
     false, times},
    {"contacts of the service", "how many contacts delivery knows of what was referred to last",
     false, contacts},
};

}  // namespace

std::span<const Question> questions_of_services() { return all; }

}  // namespace holdfast::cli
