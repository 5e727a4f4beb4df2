// See pages_about.h.
#include "practice/planning/pages_about.h"

#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/assessment.h"
#include "practice/assessment/views.h"
#include "practice/situation.h"

namespace holdfast::planning {

const Contingency* contingency_asked(const desk::Opened& opened, const web::Visit& visit) {
  const auto situation = assessment::situation_of(opened);
  const auto* plan = plan_now(*opened.file.planning);
  const auto id = visit.id<EventId>("entry");
  if (plan == nullptr || !id) return nullptr;
  for (const auto* scenario : scenarios_for(situation))
    if (assessment::is_of(*scenario, *id)) return contingency_for(situation, *plan, *scenario);
  return nullptr;
}

overview::RecordForm form_about(const About& about) {
  overview::RecordForm form{
      .kind = about.kind,
      .title = about.title,
      .button = about.button,
      .then = here,
      .part = part,
      .before = govuk::inset_text({.content = govuk::as_written(about.words)})};
  form.given = {{std::string(about.names_it), Value{about.id.text()}}};
  return form;
}

}  // namespace holdfast::planning
