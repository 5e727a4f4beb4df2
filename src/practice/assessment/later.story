# The gap check on what is new: agencies that nobody asked lately, reasons that lapse, and what came
# since somebody signed. Made-up people.

story  Somebody who works with the child and was not asked is named
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Harbour Club | agency_kind: voluntary
given  sharing.agency_joined  agency: Harbour Club | capacity: Boxing, twice a week
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap agency_missing 1

story  Quiet: they were asked
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Harbour Club | agency_kind: voluntary
given  sharing.agency_joined  agency: Harbour Club | capacity: Boxing, twice a week
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  sharing.requested  asked_agency: Harbour Club | question: Was he arrested? | needed_for: Safety at home | urgency: today | gateways: crime_and_disorder | regime: law_enforcement | consent: given | informed: child_and_parent | learns: That we know the child
then   gap agency_missing no

story  Quiet: they told us something of themselves
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Northbridge Police | agency_kind: police
given  sharing.agency_joined  agency: Northbridge Police | capacity: Neighbourhood team
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
as     partner professional of Northbridge Police
given  sharing.contributed  from_agency: Northbridge Police | given_by: PC Rowe | channel: here | told_on: 2 March 2026 | information: Threats were made against him | urgency: soon | nature: fact | regime: law_enforcement
then   gap agency_missing no

story  Quiet: they no longer work with the child
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Harbour Club | agency_kind: voluntary
given  sharing.agency_joined  agency: Harbour Club | capacity: Boxing, twice a week
given  sharing.agency_left  ended_involvement: sharing.agency_joined | left_on: 1 March 2026 | left_why: He stopped going
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap agency_missing no

story  What they said for the last assessment does not answer for this one
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Northbridge Police | agency_kind: police
given  sharing.agency_joined  agency: Northbridge Police | capacity: Neighbourhood team
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
as     partner professional of Northbridge Police
given  sharing.contributed  from_agency: Northbridge Police | given_by: PC Rowe | channel: here | told_on: 2 March 2026 | information: Threats were made against him | urgency: soon | nature: fact | regime: law_enforcement
as     case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
today  1 June 2026
given  assessment.begun  stage: review | assessor: case manager of the service | begun_because: Three months have gone by
then   gap agency_missing 1

story  A reason lapses when the entry that it is about says something else
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Pushed a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.gap_closed  gap_of: assessment.begun | gap_rule: behaviour_not_linked | gap_entry: offending.behaviour_reported | gap_reason: A push in a queue
then   gap behaviour_not_linked no
today  3 March 2026
corrected offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Pushed a boy and showed a knife | ground: seen | reported_by_whom: His tutor
then   gap behaviour_not_linked 1

story  What was left out with a reason and says something else since is named after signing too
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Pushed a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.gap_closed  gap_of: assessment.begun | gap_rule: behaviour_not_linked | gap_entry: offending.behaviour_reported | gap_reason: A push in a queue
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
today  9 March 2026
then   gap came_after_signing no
corrected offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Pushed a boy and showed a knife | ground: seen | reported_by_whom: His tutor
then   gap came_after_signing 1

story  A victim who is named after signing is asked about
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
today  9 March 2026
given  victims.token_given  victim_token: Victim A | victim_told_by: police | victim_told_on: 9 March 2026
then   gap came_after_signing 1

story  Quiet: the victim was known when it was signed
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  victims.token_given  victim_token: Victim A | victim_told_by: police | victim_told_on: 1 March 2026
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low | tool_speaks_of: victims.token_given
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
today  9 March 2026
then   gap came_after_signing no

story  A referral order asks for an assessment before its contract is signed
source sources.md#assessment-stages
today  2 March 2026
child  Jordan Ellis
given  offending.disposal_made  disposal_code: RO | disposal_title: Referral order | made_by: Northbridge Youth Court | made_on: 23 February 2026 | length_months: 6
then   prompt assessment.not_begun due 16 March 2026
