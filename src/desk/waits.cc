// See waits.h. A row's token is an agency and a year, so that a page costs what is in its years.
// How long somebody has waited by now is not in the row: it would be old by then.
#include "desk/waits.h"

#include <algorithm>

#include "desk/listing.h"
#include "practice/interventions/interventions.h"
#include "practice/service/service.h"
#include "records/content.h"

namespace holdfast::desk {
namespace {

constexpr std::string_view kind = "service_wait";
constexpr std::size_t rows_at_most = 20'000;
constexpr std::size_t year_letters = 4;

std::string token_of(AgencyId agency, Date day) {
  return agency.text() + day.text().substr(0, year_letters);
}

std::vector<EventId> basis_of(const interventions::Referral& one) {
  std::vector<EventId> basis{one.id()};
  for (const auto& answer : one.answers) basis.push_back(answer.id());
  if (one.started) basis.push_back(one.started->id());
  if (one.ended) basis.push_back(one.ended->id());
  return basis;
}

std::string reason_of(const interventions::Referral& one) {
  const auto reason = interventions::refused_for(one);
  if (!reason) return {};
  return std::string(interventions::words_of(*reason)[static_cast<std::size_t>(*reason)].wire);
}

std::optional<Date> day_in(const Answers& says, std::string_view name) {
  return Date::from(text_in(says, name));
}

std::optional<Wait> wait_in(const ledger::FoundRow& row) {
  const auto says = answers_from(row.row.label);
  if (!says) return std::nullopt;
  const auto referral = EventId::from(text_in(*says, "referral"));
  const auto agency = AgencyId::from(text_in(*says, "agency"));
  const auto referred = day_in(*says, "referred");
  if (!referral || !agency || !referred) return std::nullopt;
  return Wait{row.stream,
              *referral,
              text_in(*says, "child"),
              text_in(*says, "offer"),
              *agency,
              *referred,
              day_in(*says, "answered"),
              day_in(*says, "started"),
              text_in(*says, "stands"),
              text_in(*says, "reason")};
}

std::vector<std::string> tokens_of(const service::State& service, Date first, Date last) {
  std::vector<std::string> tokens;
  constexpr int days_a_year = 365;
  for (const auto& [id, agency] : service.agencies) {
    for (auto day = first; day < last; day = day + days_a_year) tokens.push_back(token_of(id, day));
    tokens.push_back(token_of(id, last));
  }
  std::ranges::sort(tokens);
  const auto repeated = std::ranges::unique(tokens);
  tokens.erase(repeated.begin(), repeated.end());
  return tokens;
}

void keep_longer(std::optional<int>& longest, int days) {
  if (!longest || *longest < days) longest = days;
}

/// What ended without a start was neither started nor still waits.
void count(AgencyWaits& of, const Wait& one, Date today) {
  if (one.started) {
    ++of.started;
  } else if (one.stands == "not_answered") {
    ++of.not_answered;
    keep_longer(of.unanswered_for, today - one.referred);
  } else if (one.stands == "waiting" || one.stands == "accepted") {
    ++of.not_started;
    keep_longer(of.waiting_for, today - one.referred);
  } else if (one.stands == "refused") {
    ++of.refused;
    ++of.reasons[one.reason];
  }
}

}  // namespace

std::optional<int> Wait::days_to_answer() const {
  return answered ? std::optional(*answered - referred) : std::nullopt;
}

std::optional<int> Wait::days_to_start() const {
  return started ? std::optional(*started - referred) : std::nullopt;
}

Spread spread_of(std::vector<int> days) {
  if (days.empty()) return {};
  std::ranges::sort(days);
  const auto upper = days.size() / 2;
  const auto lower = (days.size() - 1) / 2;
  return {(days[lower] + days[upper] + 1) / 2, days.back()};
}

std::map<AgencyId, AgencyWaits> by_agency(const std::vector<Wait>& waits, Date today) {
  std::map<AgencyId, AgencyWaits> all;
  std::map<AgencyId, std::pair<std::vector<int>, std::vector<int>>> days;
  for (const auto& one : waits) {
    auto& of = all[one.agency];
    ++of.referred;
    count(of, one, today);
    if (const auto taken = one.days_to_answer()) days[one.agency].first.push_back(*taken);
    if (const auto taken = one.days_to_start()) days[one.agency].second.push_back(*taken);
  }
  for (auto& [agency, of] : all) {
    of.to_answer = spread_of(days[agency].first);
    of.to_start = spread_of(days[agency].second);
  }
  return all;
}

std::vector<ledger::Row> wait_rows(const Situation& s, const std::string& child) {
  std::vector<ledger::Row> rows;
  const auto& service = *s.service_file.service;
  for (const auto& one : s.case_file.interventions->referrals) {
    const auto* offer = interventions::offer_of(service, one);
    if (offer == nullptr) continue;
    const auto agency = service::agency_of(*offer);
    const auto day = interventions::referred_day(one);
    Answers says{{"child", {child}},
                 {"referral", {one.id().text()}},
                 {"offer", {service::name_of(*offer)}},
                 {"agency", {agency.text()}},
                 {"referred", {day.text()}},
                 {"stands", {std::string(wire_of(interventions::standing_of(one)))}}};
    const auto add = [&](std::string name, const std::optional<Date>& on) {
      if (on) says.push_back({std::move(name), {on->text()}});
    };
    add("answered", interventions::answered_day(one));
    add("started", interventions::started_day(one));
    if (auto reason = reason_of(one); !reason.empty()) says.push_back({"reason", {reason}});
    rows.push_back({std::string(kind),
                    token_of(agency, day),
                    {},
                    start_of(day).microseconds,
                    basis_of(one),
                    json_of(says)});
  }
  return rows;
}

Result<std::vector<Wait>> waits_of(Desk& desk, const access::Reader& reader, Date first,
                                   Date last) {
  std::vector<Wait> list;
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto tokens = tokens_of(*service->service, first, last);
  if (tokens.empty()) return list;
  const auto found =
      desk.ledger.find({std::string(kind), tokens, Clearance::everything(), rows_at_most});
  if (!found) return Unexpected{found.error()};
  const Sieve sieve{*service->service, reader, desk.clock.now()};
  for (const auto& row : *found) {
    if (!sieve.shows({.record = row.stream}, row.row.clearance)) continue;
    if (auto one = wait_in(row); one && first <= one->referred && one->referred <= last)
      list.push_back(std::move(*one));
  }
  std::ranges::stable_sort(list, std::greater{}, [](const Wait& one) { return one.referred; });
  return list;
}

}  // namespace holdfast::desk
