# A contingency that begins: what goes out, what runs, and who is chased until somebody acts. Made-up
# people.

story  Words that nobody has signed do not go out
source sources.md#activation
today  6 March 2026 at 16:40
person Ruth Okafor is team manager of the service in North team
person Amina Shah is case manager of the service in North team
person Helen Marsh is head of service of the service
child  Jordan Ellis
given  service.agency_added  name: Elmfield School | agency_kind: education
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
as     case manager of the service
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
given  planning.contingency_set  contingency_of: planning.plan_begun | for_scenario: assessment.scenario_told | early_sign: He stops eating at lunch | trigger: He waits at the gate | response: His tutor walks with him | response_by: Ms Venn, and the deputy when she is away | within: at_once | out_of_hours: The emergency duty team | sign_shown_by: offending.behaviour_reported
then   plan asks Nobody does anything towards: He walks away; No agency is told when this begins: He stops eating at lunch
given  planning.telling_set  telling_in: planning.contingency_set | told_agency: Elmfield School | told_words: Jordan may wait at the gate today. Please walk with him to the bus | told_for: So that nobody is hurt at the gate | told_under: childrens_welfare | told_regime: general | told_necessary: Only they can see the gate | told_proportion: Nothing of why | told_within: today | told_known_to: child_and_parent
then   plan asks Nobody does anything towards: He walks away
then   goes out nothing
given  planning.plan_signed  signed_plan: planning.plan_begun | under_plan: planning.objective_set, every planning.strand_left_out, planning.contingency_set, planning.telling_set
then   goes out Elmfield School, as an emergency: Jordan may wait at the gate today. Please walk with him to the bus
given  service.agreement_made  agency: Elmfield School | agreement_title: School, 2026 | purposes: Safety in and around school | in_force_from: 1 March 2026 | review_by: 1 March 2027 | kept_where: With the information officer
then   goes out Elmfield School: Jordan may wait at the gate today. Please walk with him to the bus
given  planning.telling_set  telling_in: planning.contingency_set | telling_instead: planning.telling_set | told_agency: Elmfield School | told_words: Please ring Sam | told_for: So that nobody is hurt at the gate | told_under: childrens_welfare | told_regime: general | told_necessary: Only they can see the gate | told_proportion: Nothing of why | told_within: today | told_known_to: child_and_parent
then   goes out nothing
then   the plan Changed since it was signed

story  Words are told to another agency, on a basis that holds, and once
source sources.md#activation
today  6 March 2026 at 16:40
person Ruth Okafor is team manager of the service in North team
person Amina Shah is case manager of the service in North team
person Helen Marsh is head of service of the service
child  Jordan Ellis
given  service.agency_added  name: Elmfield School | agency_kind: education
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
as     case manager of the service
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
given  planning.contingency_set  contingency_of: planning.plan_begun | for_scenario: assessment.scenario_told | early_sign: He stops eating at lunch | trigger: He waits at the gate | response: His tutor walks with him | response_by: Ms Venn, and the deputy when she is away | within: at_once | out_of_hours: The emergency duty team | sign_shown_by: offending.behaviour_reported
when   planning.telling_set  telling_in: planning.contingency_set | told_agency: the service | told_words: Please walk with him | told_for: Safety at the gate | told_under: childrens_welfare | told_regime: general | told_necessary: Only they can see the gate | told_proportion: Nothing of why | told_within: today | told_known_to: child_and_parent
refused told_agency "This is our own service"
when   planning.telling_set  telling_in: planning.contingency_set | told_agency: Elmfield School | told_words: Please walk with him | told_for: Safety at the gate | told_under: childrens_welfare | told_regime: general | told_necessary: Only they can see the gate | told_proportion: Nothing of why | told_within: today | told_known_to: nobody
refused told_unknown_why "Say why somebody does not know"
given  planning.telling_set  telling_in: planning.contingency_set | told_agency: Elmfield School | told_words: Jordan may wait at the gate today. Please walk with him to the bus | told_for: So that nobody is hurt at the gate | told_under: childrens_welfare | told_regime: general | told_necessary: Only they can see the gate | told_proportion: Nothing of why | told_within: today | told_known_to: child_and_parent
given  planning.telling_dropped  dropped_telling: planning.telling_set | dropped_telling_why: He has changed school
when   planning.telling_dropped  dropped_telling: planning.telling_set | dropped_telling_why: He has changed school
refused record "They are not to be told any more already"
when   planning.telling_set  telling_in: planning.contingency_set | telling_instead: planning.telling_set | told_agency: Elmfield School | told_words: Please ring Sam | told_for: Safety at the gate | told_under: childrens_welfare | told_regime: general | told_necessary: Only they can see the gate | told_proportion: Nothing of why | told_within: today | told_known_to: child_and_parent
refused record "They are not to be told any more"

story  What was activated runs until somebody has taken it up, and is chased over a weekend
source sources.md#activation
today  6 March 2026 at 16:40
person Ruth Okafor is team manager of the service in North team
person Amina Shah is case manager of the service in North team
person Helen Marsh is head of service of the service
child  Jordan Ellis
given  service.agency_added  name: Elmfield School | agency_kind: education
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
as     case manager of the service
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
given  planning.contingency_set  contingency_of: planning.plan_begun | for_scenario: assessment.scenario_told | early_sign: He stops eating at lunch | trigger: He waits at the gate | response: His tutor walks with him | response_by: Ms Venn, and the deputy when she is away | within: at_once | out_of_hours: The emergency duty team | sign_shown_by: offending.behaviour_reported
given  planning.telling_set  telling_in: planning.contingency_set | told_agency: Elmfield School | told_words: Jordan may wait at the gate today. Please walk with him to the bus | told_for: So that nobody is hurt at the gate | told_under: childrens_welfare | told_regime: general | told_necessary: Only they can see the gate | told_proportion: Nothing of why | told_within: today | told_known_to: child_and_parent
given  planning.plan_signed  signed_plan: planning.plan_begun | under_plan: planning.objective_set, every planning.strand_left_out, planning.contingency_set, planning.telling_set
then   no prompt planning.contingency_running
when   planning.contingency_activated  activated_contingency: planning.contingency_set | because_of: offending.behaviour_reported
refused record "Who is told was changed meanwhile. Look again"
given  planning.contingency_activated  activated_contingency: planning.contingency_set | because_of: offending.behaviour_reported | told_with_it: planning.telling_set
then   prompt planning.contingency_running due 6 March 2026
then   prompt planning.contingency_running says "Activated 6 March 2026 at 4:40pm. To be done by 6 March 2026 at 4:55pm: His tutor walks with him"
then   prompt planning.contingency_running asks Amina Shah
when   planning.contingency_activated  activated_contingency: planning.contingency_set | told_with_it: planning.telling_set
refused record "Somebody has activated this contingency already"
sweep
then   taken for contingency told 6 March 2026 at 4:40pm
then   told of contingency Amina Shah
today  6 March 2026 at 16:55
sweep
then   taken for contingency told 6 March 2026 at 4:40pm, reminder 6 March 2026 at 4:55pm
today  9 March 2026 at 10:30
sweep
then   told of contingency Ruth Okafor
then   prompt planning.contingency_running asks Amina Shah, Ruth Okafor
given  planning.activation_taken_up  taken_up_activation: planning.contingency_activated
when   planning.activation_taken_up  taken_up_activation: planning.contingency_activated
refused record "You have taken it up already"
then   prompt planning.contingency_running asks Amina Shah
then   next step nothing
given  planning.activation_ended  ended_activation: planning.contingency_activated | activation_end: stood_down | activation_came_to: He was at home with a cold. Nobody was hurt
then   no prompt planning.contingency_running
when   planning.activation_ended  ended_activation: planning.contingency_activated | activation_end: carried_out | activation_came_to: Twice
refused record "This has ended already"
given  planning.contingency_activated  activated_contingency: planning.contingency_set | told_with_it: planning.telling_set
then   prompt planning.contingency_running due 9 March 2026

story  Quick and slow contingencies, on the evening when the clocks go forward
source sources.md#activation
today  28 March 2026 at 23:50
person Ruth Okafor is team manager of the service in North team
person Amina Shah is case manager of the service in North team
person Helen Marsh is head of service of the service
child  Jordan Ellis
given  service.agency_added  name: Elmfield School | agency_kind: education
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
as     case manager of the service
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
given  planning.contingency_set  contingency_of: planning.plan_begun | for_scenario: assessment.scenario_told | early_sign: He stops eating at lunch | trigger: He waits at the gate | response: His tutor walks with him | response_by: Ms Venn, and the deputy when she is away | within: an_hour | out_of_hours: The emergency duty team | sign_shown_by: offending.behaviour_reported
given  planning.contingency_activated  activated_contingency: planning.contingency_set
then   prompt planning.contingency_running says "Activated 28 March 2026 at 11:50pm. To be done by 29 March 2026 at 12:50am: His tutor walks with him"
given  planning.activation_ended  ended_activation: planning.contingency_activated | activation_end: carried_out | activation_came_to: He was walked home
given  planning.contingency_set  contingency_of: planning.plan_begun | contingency_instead: planning.contingency_set | for_scenario: assessment.scenario_told | early_sign: He stops eating at lunch | trigger: He waits at the gate | response: His tutor walks with him | response_by: Ms Venn | within: next_working_day | out_of_hours: The emergency duty team | sign_shown_by: offending.behaviour_reported
given  planning.contingency_activated  activated_contingency: planning.contingency_set
then   prompt planning.contingency_running due 30 March 2026
given  planning.activation_ended  ended_activation: planning.contingency_activated | activation_end: carried_out | activation_came_to: He was walked home
given  planning.contingency_set  contingency_of: planning.plan_begun | contingency_instead: planning.contingency_set | for_scenario: assessment.scenario_told | early_sign: He stops eating at lunch | trigger: He waits at the gate | response: His tutor walks with him | response_by: Ms Venn | within: the_day | out_of_hours: The emergency duty team | sign_shown_by: offending.behaviour_reported
given  planning.contingency_activated  activated_contingency: planning.contingency_set
then   prompt planning.contingency_running due 28 March 2026
