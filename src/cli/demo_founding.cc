// Founds the service long enough ago for what is told of it, as a set-up would.
#include "cli/demo_founding.h"

#include <map>

#include "base/london.h"
#include "cli/demo_offers.h"
#include "cli/demo_script.h"
#include "practice/service/service.h"

namespace holdfast::cli {
namespace {

constexpr int days_of_small = 130;
/// A case that closed two and a half years ago may have been open for another one and a half.
constexpr int days_of_whole = 1500;
/// Of whom each has as many cases as one can work with.
constexpr std::size_t cases_a_worker = 11;

using Teams = std::map<std::string, TeamId, std::less<>>;

struct Founding {
  desk::Desk& desk;
  DemoSize size;
  Teams teams{};
  DemoFounded made{};
};

Result<Done> found_agencies(Founding& founding) {
  const auto agencies = demo_agencies(founding.size);
  const service::Opened opened{{std::string(agencies.front().name)}, true};
  if (auto made = desk::found_service(founding.desk, {}, {}, opened); !made) return made;
  for (const auto& agency : agencies) {
    auto made = desk::found(founding.desk, {}, {},
                            service::AgencyAdded{{std::string(agency.name)}, agency.kind});
    if (!made) return Unexpected{made.error()};
    founding.made.cast.agencies.push_back(named_by<AgencyId>(*made));
  }
  for (const auto& offer : demo_offers(founding.made.cast.agencies)) {
    auto made = desk::found(founding.desk, {}, founding.made.cast.agencies.front(), offer);
    if (!made) return Unexpected{made.error()};
    founding.made.cast.offers.push_back(*made);
  }
  for (const auto* name : {"North", "South"}) {
    auto made = desk::found(founding.desk, {}, {}, service::TeamFormed{{name}});
    if (!made) return Unexpected{made.error()};
    founding.teams[name] = named_by<TeamId>(*made);
  }
  return done;
}

Result<Done> add(Founding& founding, const DemoWorker& worker) {
  auto& cast = founding.made.cast;
  const auto agency = cast.agencies[worker.agency];
  service::PersonJoined joined{{std::string(worker.name)},
                               {std::string(worker.email)},
                               agency,
                               worker.role,
                               std::nullopt,
                               std::nullopt};
  if (!worker.team.empty()) joined.team = founding.teams.find(worker.team)->second;
  if (worker.role == Role::partner_professional) joined.coordinator = true;
  auto made = desk::found(founding.desk, {}, cast.agencies.front(), joined);
  if (!made) return Unexpected{made.error()};
  if (worker.role == Role::case_manager) cast.case_managers.push_back(cast.people.size());
  // The managers of North and South stand fifth and sixth in the script.
  constexpr std::size_t north = 4;
  cast.managers.push_back(worker.team == "South" ? north + 1 : north);
  cast.people.push_back(
      {named_by<PersonId>(*made), agency, worker.role, false, std::string(worker.name)});
  return done;
}

/// Of a service larger than the script: nobody signs in as one of these.
Result<Done> add_more(Founding& founding, std::size_t number) {
  const auto name = "Case Manager " + std::to_string(number);
  const auto email = "case.manager." + std::to_string(number) + "@eastvale.example";
  return add(founding, {name, email, 0, Role::case_manager, number % 2 == 0 ? "North" : "South"});
}

}  // namespace

Result<DemoFounded> found_demo(desk::Desk& desk, const DemoOrder& order) {
  Founding founding{desk, order.cases == 0 ? DemoSize::small : DemoSize::whole};
  const int days = order.cases == 0 ? days_of_small : days_of_whole;
  const auto today = london_date(order.clock.ends);
  order.clock.set(london_moment(today - days, 9, 0));
  if (auto made = found_agencies(founding); !made) return Unexpected{made.error()};
  auto& [cast, people] = founding.made;
  cast.today = today - 1;
  for (const auto& worker : demo_workers(founding.size)) {
    if (auto made = add(founding, worker); !made) return Unexpected{made.error()};
    const auto& one = cast.people.back();
    people.push_back({one.person, one.agency, one.role, one.name, std::string(worker.email)});
  }
  while (cast.case_managers.size() * cases_a_worker < open_demo_cases(order.cases))
    if (auto made = add_more(founding, cast.people.size()); !made) return Unexpected{made.error()};
  return std::move(founding.made);
}

}  // namespace holdfast::cli
