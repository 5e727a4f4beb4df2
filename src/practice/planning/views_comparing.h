// Two signed versions of a plan, thing by thing.
#pragma once
#include "desk/desk.h"
#include "govuk/html.h"
#include "practice/planning/comparing.h"

namespace holdfast::planning {

using Signature = Said<PlanSigned>;
struct Versions {
  const Signature* earlier;
  const Signature* later;
};
/// Says so where nothing differs that its reader may see.
govuk::Html versions_block(const desk::Opened& opened, const Plan& plan, const Versions& asked);

}  // namespace holdfast::planning
