# Plans: built on a signed assessment, filled under four strands or explained, balanced, with a
# contingency for each scenario. Made-up people.

story  A plan is built on an assessment that somebody has signed
source sources.md#plan-content
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
when   planning.plan_begun  planner: case manager of the service | built_on: assessment.begun
refused record "A plan is built on an assessment that somebody has signed. Sign one first"
then   no prompt planning.not_planned

story  From its signature on the days to plan in are counted
source sources.md#plan-content
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
then   prompt planning.not_planned due 16 March 2026
then   prompt planning.not_planned says "Working days given from 2 March 2026, when the assessment was signed: 10. This is a local default."
given  planning.plan_begun  planner: case manager of the service | built_on: assessment.begun
then   the plan Being written
then   prompt planning.not_planned due 16 March 2026

story  Each strand is filled or explained before anybody stands for the plan
source sources.md#plan-content
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
given  planning.plan_begun  planner: case manager of the service | built_on: assessment.begun
then   plan misses Set an objective; Supervision: an action, or why none is needed; Monitoring and control: an action, or why none is needed; Interventions and treatment: an action, or why none is needed; Victim safety: an action, or why none is needed
given  planning.objective_set  objective_of: planning.plan_begun | difference: He walks away | known_by: His tutor sees it | works_at: child | comes: first | answers_to: assessment.tool_attached
given  planning.step_set  serves: planning.objective_set | under_strand: change | deed: Boxing with Cal | doing_agency: the service | by_whom: Sam Porter | times: 2 | per: week | from_day: 3 March 2026 | restricts: no
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: control | strand_because: Nothing to watch
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: victim_safety | strand_because: Nobody was harmed
then   plan misses Supervision: an action, or why none is needed
when   planning.plan_signed  signed_plan: planning.plan_begun | under_plan: planning.objective_set, planning.step_set, every planning.strand_left_out
refused record "Supervision: an action, or why none is needed"
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: supervision | strand_because: He is seen at school
then   plan misses nothing
given  planning.plan_signed  signed_plan: planning.plan_begun | under_plan: planning.objective_set, planning.step_set, every planning.strand_left_out
then   the plan Signed
then   no prompt planning.not_planned

story  A signature binds what stands, and nothing else
source sources.md#plan-content
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
given  planning.plan_begun  planner: case manager of the service | built_on: assessment.begun
given  planning.objective_set  objective_of: planning.plan_begun | difference: He walks away | known_by: His tutor sees it | works_at: child | comes: first | answers_to: assessment.tool_attached
given  planning.step_set  serves: planning.objective_set | under_strand: change | deed: Boxing with Cal | doing_agency: the service | by_whom: Sam Porter | times: 2 | per: week | from_day: 3 March 2026 | restricts: no
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: control | strand_because: Nothing to watch
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: victim_safety | strand_because: Nobody was harmed
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: supervision | strand_because: He is seen at school
when   planning.plan_signed  signed_plan: planning.plan_begun | under_plan: planning.objective_set
refused record "Something has changed since you looked. Look again, then sign"
given  planning.plan_signed  signed_plan: planning.plan_begun | under_plan: planning.objective_set, planning.step_set, every planning.strand_left_out
then   no prompt planning.not_signed
today  9 March 2026
given  planning.step_ended  ended_step: planning.step_set | step_end: done | step_ended_on: 9 March 2026 | step_came_to: He goes by himself now
then   the plan Changed since it was signed
then   prompt planning.not_signed says "Nobody stands yet for what was changed since 2 March 2026."

story  What restricts a child says what allows it, why, and when it ends
source sources.md#plan-content
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
given  planning.plan_begun  planner: case manager of the service | built_on: assessment.begun
given  planning.objective_set  objective_of: planning.plan_begun | difference: Nobody is robbed at the station | known_by: No report | works_at: community | comes: first
when   planning.step_set  serves: planning.objective_set | under_strand: control | deed: Not at the station after eight | doing_agency: the service | by_whom: Sam Porter | times: 7 | per: week | from_day: 3 March 2026 | restricts: yes
refused basis_in_law "Write what allows it"
refused necessary "Write why nothing less would do"
refused proportionate "Write why it is in proportion"
when   planning.step_set  serves: planning.objective_set | under_strand: control | deed: Not at the station after eight | doing_agency: the service | by_whom: Sam Porter | times: 7 | per: week | from_day: 3 March 2026 | restricts: yes | basis_in_law: The order | necessary: He goes there | proportionate: He can go elsewhere
refused until_day "A restriction has an end, or a day on which it is looked at again. Enter one of them"
when   planning.step_set  serves: planning.objective_set | under_strand: control | deed: Not at the station after eight | doing_agency: the service | by_whom: Sam Porter | times: 7 | per: week | from_day: 3 March 2026 | until_day: 1 March 2026 | restricts: yes | basis_in_law: The order | necessary: He goes there | proportionate: He can go elsewhere
refused until_day "It cannot end before it begins"
when   planning.step_set  serves: planning.objective_set | under_strand: control | deed: Not at the station after eight | doing_agency: the service | by_whom: Sam Porter | times: 7 | per: week | from_day: 3 March 2026 | looked_at_by: 10 March 2026 | restricts: yes | basis_in_law: The order | necessary: He goes there | proportionate: He can go elsewhere
then   strand control 1 actions, 700 hundredths a week
today  3 March 2026
then   prompt planning.step_due due 10 March 2026
then   prompt planning.step_due says "It restricts the child."
today  11 March 2026
given  planning.step_ended  ended_step: planning.step_set | step_end: done | step_ended_on: 10 March 2026 | step_came_to: He stayed away
then   no prompt planning.step_due

story  Control without change is a question
source sources.md#plan-balance
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
given  planning.plan_begun  planner: case manager of the service | built_on: assessment.begun
given  planning.objective_set  objective_of: planning.plan_begun | difference: Nobody is robbed | known_by: No report | works_at: community | comes: first | answers_to: assessment.tool_attached
given  planning.step_set  serves: planning.objective_set | under_strand: control | deed: Curfew | doing_agency: the service | by_whom: Sam Porter | times: 1 | per: day | from_day: 2 March 2026 | until_day: 2 June 2026 | restricts: yes | basis_in_law: The order | necessary: He goes there | proportionate: Evenings only
given  planning.objective_set  objective_of: planning.plan_begun | difference: His mother is not alone with it | known_by: She says so | works_at: family | comes: then | answers_to: assessment.tool_attached
given  planning.step_set  serves: planning.objective_set | under_strand: supervision | deed: Home visits | doing_agency: the service | by_whom: Sam Porter | times: 1 | per: fortnight | from_day: 2 March 2026 | restricts: no
then   plan asks The plan controls, and nothing in it builds or changes anything. Is that enough?
given  planning.step_set  serves: planning.objective_set | under_strand: change | deed: Boxing | doing_agency: the service | by_whom: Sam Porter | times: 2 | per: week | from_day: 2 March 2026 | restricts: no
then   plan asks nothing

story  Nothing that watches or limits is a question where harm is judged high
source sources.md#plan-balance
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: high | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
given  planning.plan_begun  planner: case manager of the service | built_on: assessment.begun
given  planning.objective_set  objective_of: planning.plan_begun | difference: He walks away | known_by: His tutor sees it | works_at: community | comes: first | answers_to: assessment.tool_attached
given  planning.step_set  serves: planning.objective_set | under_strand: change | deed: Boxing | doing_agency: the service | by_whom: Sam Porter | times: 2 | per: week | from_day: 2 March 2026 | restricts: no
given  planning.objective_set  objective_of: planning.plan_begun | difference: His mother is not alone with it | known_by: She says so | works_at: family | comes: then | answers_to: assessment.tool_attached
given  planning.step_set  serves: planning.objective_set | under_strand: supervision | deed: Home visits | doing_agency: the service | by_whom: Sam Porter | times: 1 | per: fortnight | from_day: 2 March 2026 | restricts: no
then   plan asks Harm to others is judged high, and nothing in the plan watches or limits it. Is that right?

story  An objective that nobody works towards, and one that could be about anyone
source sources.md#plan-balance
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
given  planning.plan_begun  planner: case manager of the service | built_on: assessment.begun
given  planning.objective_set  objective_of: planning.plan_begun | difference: To stop offending | known_by: No offences | works_at: child | comes: first
then   plan asks Nobody does anything towards: To stop offending; This objective answers nothing in the assessment: To stop offending
given  planning.objective_dropped  dropped_objective: planning.objective_set | objective_because: It could be about anyone
then   plan asks nothing

story  Each scenario has a contingency before anybody stands for the plan
source sources.md#contingencies
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing | scenario_shown_by: offending.behaviour_reported
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.scenario_told, assessment.tool_attached
given  planning.plan_begun  planner: case manager of the service | built_on: assessment.begun
given  planning.objective_set  objective_of: planning.plan_begun | difference: He walks away | known_by: His tutor sees it | works_at: child | comes: first | answers_to: assessment.scenario_told
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: control | strand_because: Nothing to watch
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: victim_safety | strand_because: The school does that
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: supervision | strand_because: He is seen at school
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: change | strand_because: Later
then   plan misses A contingency for: He hurts a boy
given  planning.contingency_set  contingency_of: planning.plan_begun | for_scenario: assessment.scenario_told | early_sign: He stops eating at lunch | trigger: He waits at the gate | response: His tutor walks with him | response_by: Ms Venn, and the deputy when she is away | within: at_once | out_of_hours: The emergency duty team
then   plan misses nothing
then   plan asks Nobody does anything towards: He walks away; This contingency rests on nothing that was recorded of this child: He stops eating at lunch; No agency is told when this begins: He stops eating at lunch
given  planning.contingency_set  contingency_of: planning.plan_begun | contingency_instead: planning.contingency_set | for_scenario: assessment.scenario_told | early_sign: He stops eating at lunch | trigger: He waits at the gate | response: His tutor walks with him | response_by: Ms Venn, and the deputy when she is away | within: at_once | out_of_hours: The emergency duty team | sign_shown_by: offending.behaviour_reported
then   plan asks Nobody does anything towards: He walks away; No agency is told when this begins: He stops eating at lunch

story  Two who change one thing do not write over each other
source sources.md#plan-content
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
given  planning.plan_begun  planner: case manager of the service | built_on: assessment.begun
given  planning.objective_set  objective_of: planning.plan_begun | difference: He walks away | known_by: His tutor sees it | works_at: child | comes: first | answers_to: assessment.tool_attached
given  planning.step_set  serves: planning.objective_set | under_strand: change | deed: Boxing | doing_agency: the service | by_whom: Sam Porter | times: 2 | per: month | from_day: 2 March 2026 | restricts: no
then   strand change 1 actions, 46 hundredths a week
given  planning.step_ended  ended_step: planning.step_set | step_end: stopped | step_ended_on: 2 March 2026 | step_came_to: The club has closed
when   planning.step_set  serves: planning.objective_set | step_instead: planning.step_set | under_strand: change | deed: Boxing | doing_agency: the service | by_whom: Sam Porter | times: 3 | per: month | from_day: 2 March 2026 | restricts: no
refused record "This action has ended"
then   strand change nothing
