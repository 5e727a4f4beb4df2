// What managers see of others' work: what needs attention in a team, who has how much of it, and
// who waits for a worker. Figures count only what this manager may open.
#pragma once
#include <string>
#include <vector>

#include "practice/overview/views.h"

namespace holdfast::overview {

/// How much one worker has.
struct Load {
  std::size_t open_cases = 0;
  std::size_t not_known = 0;  ///< children of whom no case is recorded
  std::size_t now = 0;        ///< what needs attention
  std::size_t this_week = 0;
};

/// The people of one or more teams and what they have.
struct Team {
  std::vector<PersonId> people;  ///< those who work here, and those who left with cases
  std::map<PersonId, Load> loads;
  std::vector<desk::Attention> attention;
  Load all;
};
Result<Team> team_of(const Site& site, const web::Visit& visit, std::vector<PersonId> people);

/// A row for each worker, leading to their cases and what needs their attention.
govuk::Html workload_table(const Team& team, const ServiceFile& service, Date today);
/// A row for each team.
govuk::Html teams_table(const Site& site, const web::Visit& visit, const ServiceFile& service);
/// The first of what asks for anybody of them, and the way to all of it.
govuk::Html team_attention(const Team& team, const ServiceFile& service, Date today);
/// Children without a worker, and referrals that nobody has screened.
Result<govuk::Html> to_allocate(const Site& site, const web::Visit& visit,
                                const ServiceFile& service);
/// All of it, for who gives cases to workers; empty for others.
Result<govuk::Html> for_managers(const Site& site, const web::Visit& visit,
                                 const ServiceFile& service);

}  // namespace holdfast::overview
