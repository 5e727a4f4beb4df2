// What the pages of a plan show: objectives with their actions, contingencies, the balance, and the
// questions that follow.
#pragma once
#include "desk/desk.h"
#include "govuk/html.h"
#include "practice/overview/views_forms.h"
#include "practice/planning/planning.h"

namespace holdfast::planning {

constexpr auto part = overview::Part::plan;
constexpr std::string_view here = "/plan";

/// Whether the ways to change it are shown.
enum class Changes { no, yes };
govuk::Html objectives_block(const desk::Opened& opened, const Plan& plan, Changes changes);
govuk::Html strands_block(const desk::Opened& opened, const Plan& plan, Changes changes);
govuk::Html contingencies_block(const desk::Opened& opened, const Plan& plan, Changes changes);
govuk::Html questions_block(const desk::Opened& opened, const Plan& plan);
govuk::Html balance_block(const desk::Opened& opened, const Plan& plan);
govuk::Html signatures_block(const desk::Opened& opened, const Plan& plan);
/// Why it came back, until it is signed anew.
govuk::Html to_put_right(const desk::Opened& opened, const Plan& plan);
govuk::Html steps_table(const desk::Opened& opened, const Objective& objective, Changes changes);
/// Who is told what when it is activated, and what was activated.
govuk::Html tellings_block(const desk::Opened& opened, const Plan& plan,
                           const Contingency& contingency, Changes changes);
/// What runs now, with the ways to it; empty: nothing does.
govuk::Html running_block(const desk::Opened& opened);
/// On the page of what happened: the way to a contingency that answers it.
govuk::Html activate_link(const desk::Opened& opened, const access::Reader& reader, EventId entry,
                          std::string_view kind);

/// Pages of their own.
void add_objectives(const overview::Site& site, std::vector<web::Route>& all);
void add_contingencies(const overview::Site& site, std::vector<web::Route>& all);
void add_tellings(const overview::Site& site, std::vector<web::Route>& all);
void add_activating(const overview::Site& site, std::vector<web::Route>& all);
void add_comparing(const overview::Site& site, std::vector<web::Route>& all);
void add_answering_copies(const overview::Site& site, std::vector<web::Route>& all);
void add_countersigning(const overview::Site& site, std::vector<web::Route>& all);
void add_signing(const overview::Site& site, std::vector<web::Route>& all);

}  // namespace holdfast::planning
