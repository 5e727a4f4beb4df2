# Countersigning a plan: who must agree, what it binds, sending it back, never one's own. Made-up
# people.

story  Where no level asks for it nobody else has to agree
source sources.md#plan-countersigning
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: medium | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
given  planning.plan_begun  planner: case manager of the service | built_on: assessment.begun
given  planning.objective_set  objective_of: planning.plan_begun | difference: He walks away | known_by: His tutor sees it | works_at: child | comes: first | answers_to: assessment.tool_attached
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: change | strand_because: Later
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: control | strand_because: Nothing to watch
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: victim_safety | strand_because: Nobody was harmed
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: supervision | strand_because: He is seen at school
given  planning.plan_signed  signed_plan: planning.plan_begun | under_plan: planning.objective_set, every planning.strand_left_out
then   plan countersigned by Nobody else
then   the plan Signed
then   no prompt planning.not_countersigned
as     team manager of the service
when   planning.plan_countersigned  agreed_signature: planning.plan_signed | plan_oversight: I agree
refused record "No level that stands asks for a countersignature"

story  A high level takes a manager, who sends the plan back, and then agrees
source sources.md#plan-countersigning
today  2 March 2026
child  Jordan Ellis
then   local default assessment.high_signed_by yes
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: high | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
given  planning.plan_begun  planner: case manager of the service | built_on: assessment.begun
given  planning.objective_set  objective_of: planning.plan_begun | difference: He walks away | known_by: His tutor sees it | works_at: child | comes: first | answers_to: assessment.tool_attached
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: change | strand_because: Later
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: control | strand_because: Nothing to watch
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: victim_safety | strand_because: Nobody was harmed
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: supervision | strand_because: He is seen at school
when   planning.plan_signed  signed_plan: planning.plan_begun | under_plan: planning.objective_set, every planning.strand_left_out | plan_takes: nobody
refused record "Who must agree has changed since you looked. Look again, then sign"
given  planning.plan_signed  signed_plan: planning.plan_begun | under_plan: planning.objective_set, every planning.strand_left_out | plan_takes: team_manager
then   plan countersigned by A team manager
then   the plan Signed, not yet countersigned
then   prompt planning.not_countersigned says "A level that stands takes a team manager. It was signed on 2 March 2026."
when   planning.plan_countersigned  agreed_signature: planning.plan_signed | plan_oversight: I agree
refused record "Somebody else must countersign what you signed"
when   planning.plan_returned  refused_signature: planning.plan_signed | plan_put_right: Who walks with him?
refused record "Somebody else must countersign what you signed"
then   no prompt planning.returned
as     team manager of the service
today  4 March 2026
given  planning.plan_returned  refused_signature: planning.plan_signed | plan_put_right: Who walks with him?
then   the plan Returned to be put right
then   prompt planning.returned says "It was returned on 4 March 2026."
then   no prompt planning.not_countersigned
when   planning.plan_countersigned  agreed_signature: planning.plan_signed | plan_oversight: I agree
refused record "This signature was answered already"
as     case manager of the service
given  planning.step_set  serves: planning.objective_set | under_strand: change | deed: Boxing with Cal | doing_agency: the service | by_whom: Sam Porter | times: 2 | per: week | from_day: 5 March 2026 | restricts: no
then   the plan Returned to be put right
then   no prompt planning.not_signed
given  planning.plan_signed  signed_plan: planning.plan_begun | under_plan: planning.objective_set, planning.step_set, every planning.strand_left_out | plan_takes: team_manager
then   the plan Signed, not yet countersigned
then   no prompt planning.returned
as     team manager of the service
given  planning.plan_countersigned  agreed_signature: planning.plan_signed | plan_oversight: I asked who walks with him. Seen again in two weeks
then   the plan Signed and countersigned
then   no prompt planning.not_countersigned
when   planning.plan_returned  refused_signature: planning.plan_signed | plan_put_right: Who walks with him?
refused record "This signature was answered already"

story  A countersignature binds what the signature bound; what is changed later is not agreed
source sources.md#plan-countersigning
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: high | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
given  planning.plan_begun  planner: case manager of the service | built_on: assessment.begun
given  planning.objective_set  objective_of: planning.plan_begun | difference: He walks away | known_by: His tutor sees it | works_at: child | comes: first | answers_to: assessment.tool_attached
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: change | strand_because: Later
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: control | strand_because: Nothing to watch
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: victim_safety | strand_because: Nobody was harmed
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: supervision | strand_because: He is seen at school
given  planning.plan_signed  signed_plan: planning.plan_begun | under_plan: planning.objective_set, every planning.strand_left_out
given  planning.step_set  serves: planning.objective_set | under_strand: change | deed: Boxing with Cal | doing_agency: the service | by_whom: Sam Porter | times: 2 | per: week | from_day: 5 March 2026 | restricts: no
then   the plan Changed since it was signed, and not countersigned
then   prompt planning.not_signed says "Nobody stands yet for what was changed since 2 March 2026."
then   no prompt planning.not_countersigned
as     team manager of the service
when   planning.plan_countersigned  agreed_signature: planning.plan_signed | plan_oversight: I agree
refused record "It was changed since it was signed. It has to be signed anew first"
as     case manager of the service
given  planning.plan_signed  signed_plan: planning.plan_begun | under_plan: planning.objective_set, planning.step_set, every planning.strand_left_out
as     team manager of the service
given  planning.plan_countersigned  agreed_signature: planning.plan_signed | plan_oversight: I agree
then   the plan Signed and countersigned
as     case manager of the service
given  planning.step_set  serves: planning.objective_set | under_strand: change | deed: Drawing | doing_agency: the service | by_whom: Sam Porter | times: 1 | per: week | from_day: 5 March 2026 | restricts: no
then   the plan Changed since it was signed

story  A very high level takes the head of service
source sources.md#plan-countersigning
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: very_high | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
given  planning.plan_begun  planner: case manager of the service | built_on: assessment.begun
given  planning.objective_set  objective_of: planning.plan_begun | difference: He walks away | known_by: His tutor sees it | works_at: child | comes: first | answers_to: assessment.tool_attached
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: change | strand_because: Later
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: control | strand_because: Nothing to watch
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: victim_safety | strand_because: Nobody was harmed
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: supervision | strand_because: He is seen at school
given  planning.plan_signed  signed_plan: planning.plan_begun | under_plan: planning.objective_set, every planning.strand_left_out
then   prompt planning.not_countersigned says "A level that stands takes the head of service."
as     team manager of the service
when   planning.plan_countersigned  agreed_signature: planning.plan_signed | plan_oversight: I agree
refused record "A level that stands takes the head of service"
as     head of service of the service
given  planning.plan_countersigned  agreed_signature: planning.plan_signed | plan_oversight: I agree
then   the plan Signed and countersigned
