# Assessing: who could be harmed, on what evidence, judged and signed by people. Made-up people.

story  An assessment is due by the usual time unless a day was set
source sources.md#assessment-stages
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
when   assessment.begun  stage: review | assessor: Amina Shah | needed_on: 1 March 2026
refused needed_on "The day cannot be in the past"
refused begun_because "Say what changed, or that the time has come"
given  assessment.begun  stage: start_of_order | assessor: Amina Shah
then   prompt assessment.due due 23 March 2026
then   prompt assessment.due says "This is a local default."
then   prompt assessment.due asks Amina Shah
setting assessment.order_within_working_days 10
then   prompt assessment.due due 16 March 2026
when   assessment.begun  stage: review | assessor: Amina Shah | begun_because: He was hurt
refused record "An assessment is in progress already. Go on with that one"

story  A day that was set counts, whatever the usual time
source sources.md#assessment-stages
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service | needed_on: 6 March 2026
then   prompt assessment.due due 6 March 2026
today  9 March 2026
then   prompt assessment.due overdue by 1 working day

story  What was not judged is never low, and nothing is signed that is not whole
source sources.md#judgement-levels
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: start_of_order | assessor: case manager of the service
then   level harm_to_others Not yet judged
when   assessment.signed  signed_assessment: assessment.begun
refused record "Judge: Risk of serious harm to others"
refused record "Judge: Safety and wellbeing"
refused record "Judge: Likelihood of reoffending"
refused record "Write: The behaviour and its pattern"
refused record "Write: Strengths, and what leads away from it"
refused record "Write: The child's own safety and wellbeing"
refused record "Write: Who the child is, and what that means here"
refused record "Write: Victims: what they need, wish and fear"
refused record "Write: In the child's words"
refused record "Write: In the parents' or carers' words"
refused record "Write: What other agencies know and think"
when   assessment.judged  judged_in: assessment.begun | matter: harm_to_others
refused level "Select a level"
refused level_reasons "Write why it is this level"
refused would_change "Write what would change it"
refused confidence "Select how sure you are"
given  assessment.judged  judged_in: assessment.begun | matter: harm_to_others | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
given  assessment.judged  judged_in: assessment.begun | matter: wellbeing | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
given  assessment.judged  judged_in: assessment.begun | matter: reoffending | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
then   level harm_to_others Not yet judged
given  assessment.section_written  written_in: assessment.begun | section: behaviour | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: strengths | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: wellbeing | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: diversity | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: victims | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: childs_words | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: parents_words | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: agencies | analysis: As it is
when   assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.judged
refused record "Something has changed since you looked. Look again, then sign"
then   assessment In progress
when   assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.judged, every assessment.section_written
then   assessment Complete
then   level harm_to_others Low
then   no prompt assessment.due
then   no prompt assessment.not_countersigned
when   assessment.section_written  written_in: assessment.begun | section: wellbeing | analysis: Something else
refused record "This assessment was signed. Begin a review to change something"

story  Whoever writes it signs it
source sources.md#countersigning
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: Amina Shah
given  assessment.section_written  written_in: assessment.begun | section: behaviour | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: strengths | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: wellbeing | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: diversity | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: victims | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: childs_words | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: parents_words | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: agencies | analysis: As it is
given  assessment.judged  judged_in: assessment.begun | matter: harm_to_others | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
given  assessment.judged  judged_in: assessment.begun | matter: wellbeing | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
given  assessment.judged  judged_in: assessment.begun | matter: reoffending | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
when   assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.judged, every assessment.section_written
refused record "Whoever writes the assessment signs it. It can be handed over"

story  A high level takes a manager, who agrees or sends it back
source sources.md#countersigning
today  2 March 2026
child  Jordan Ellis born 5 May 2011
then   local default assessment.high_signed_by yes
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.section_written  written_in: assessment.begun | section: behaviour | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: strengths | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: wellbeing | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: diversity | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: victims | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: childs_words | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: parents_words | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: agencies | analysis: As it is
given  assessment.judged  judged_in: assessment.begun | matter: harm_to_others | level: high | level_reasons: As it is | would_change: A knife | confidence: sure
given  assessment.judged  judged_in: assessment.begun | matter: wellbeing | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
given  assessment.judged  judged_in: assessment.begun | matter: reoffending | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
then   missing from the network Education
when   assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.judged, every assessment.section_written
then   missing from the network Police, Education
then   countersigned by A team manager
then   assessment Waits to be countersigned
then   level harm_to_others High, waits
then   prompt assessment.not_countersigned says "A level in it takes a team manager."
when   assessment.countersigned  countersigned_signature: assessment.signed | added_value: I agree
refused record "Somebody else must countersign what you signed"
as     team manager of the service
given  assessment.returned  returned_signature: assessment.signed | returned_because: Nothing is said of the knife
then   assessment Returned
then   level harm_to_others High, sent back
then   prompt assessment.returned says "It was returned on 2 March 2026."
then   no prompt assessment.not_countersigned
when   assessment.countersigned  countersigned_signature: assessment.signed | added_value: I agree
refused record "This signature was answered already"
as     case manager of the service
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.judged, every assessment.section_written
then   no prompt assessment.returned
as     team manager of the service
given  assessment.countersigned  countersigned_signature: assessment.signed | added_value: I asked about the knife. Seen again in two weeks
then   assessment Complete
then   level harm_to_others High

story  A very high level takes the head of service
source sources.md#countersigning
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.section_written  written_in: assessment.begun | section: behaviour | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: strengths | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: wellbeing | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: diversity | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: victims | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: childs_words | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: parents_words | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: agencies | analysis: As it is
given  assessment.judged  judged_in: assessment.begun | matter: harm_to_others | level: very_high | level_reasons: As it is | would_change: A knife | confidence: sure
given  assessment.judged  judged_in: assessment.begun | matter: wellbeing | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
given  assessment.judged  judged_in: assessment.begun | matter: reoffending | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.judged, every assessment.section_written
then   countersigned by The head of service
as     team manager of the service
when   assessment.countersigned  countersigned_signature: assessment.signed | added_value: I agree
refused record "A level in it takes the head of service"
as     head of service of the service
given  assessment.countersigned  countersigned_signature: assessment.signed | added_value: I agree
then   level harm_to_others Very high

story  Lowering a high level takes whoever could raise it, and counts only then
source sources.md#countersigning
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.section_written  written_in: assessment.begun | section: behaviour | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: strengths | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: wellbeing | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: diversity | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: victims | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: childs_words | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: parents_words | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: agencies | analysis: As it is
given  assessment.judged  judged_in: assessment.begun | matter: harm_to_others | level: high | level_reasons: As it is | would_change: A knife | confidence: sure
given  assessment.judged  judged_in: assessment.begun | matter: wellbeing | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
given  assessment.judged  judged_in: assessment.begun | matter: reoffending | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.judged, every assessment.section_written
as     team manager of the service
given  assessment.countersigned  countersigned_signature: assessment.signed | added_value: I agree
today  2 June 2026
as     case manager of the service
given  assessment.begun  stage: review | assessor: case manager of the service | begun_because: Three months have gone by
then   level harm_to_others High
given  assessment.judged  judged_in: assessment.begun | matter: harm_to_others | level: medium | level_reasons: As it is | would_change: A knife | confidence: sure
given  assessment.judged  judged_in: assessment.begun | matter: wellbeing | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
given  assessment.judged  judged_in: assessment.begun | matter: reoffending | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
then   countersigned by A team manager
then   level harm_to_others High

story  A scenario is changed in its place, and dropped with a reason
source sources.md#scenarios-of-harm
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
when   assessment.scenario_told  scenario_in: assessment.begun | happening: He hits a boy at college
refused harmed "Select who could be harmed"
refused impact "Select how bad it would be"
refused circumstances "Write in which circumstances"
refused soon "Select how soon it could happen"
refused likely "Select how likely it is"
refused changed_by "Write what makes it more likely, and what less"
refused held_by "Write what holds it back now, or that nothing does"
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hits a boy at college | harmed: other_child | impact: significant | circumstances: When he is laughed at | soon: any_time | likely: likely | changed_by: More with tiredness, less with his tutor | held_by: Nothing
then   scenarios He hits a boy at college
given  assessment.scenario_told  scenario_in: assessment.begun | instead_of: assessment.scenario_told | happening: He cuts a boy at college | harmed: other_child | impact: serious | circumstances: When he is laughed at | soon: any_time | likely: likely | changed_by: More with a knife, less with his tutor | held_by: Nothing
then   scenarios He cuts a boy at college
when   assessment.scenario_dropped  dropped_scenario: assessment.scenario_told
refused dropped_because "Say why it is no longer to be expected"
given  assessment.scenario_dropped  dropped_scenario: assessment.scenario_told | dropped_because: The boy has moved away
then   scenarios nothing
when   assessment.scenario_dropped  dropped_scenario: assessment.scenario_told | dropped_because: Again
refused record "This scenario was dropped already"

story  Past behaviour that nothing rests on is named, convicted or not, until it is linked or left out
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Pushed a boy down the stairs | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gaps behaviour_not_linked, no_scenario, voice_missing, agency_missing
given  assessment.section_written  written_in: assessment.begun | section: behaviour | analysis: He pushes when he is laughed at | shown_by: offending.behaviour_reported
then   gaps no_scenario, voice_missing, agency_missing
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He pushes a boy down the stairs | harmed: other_child | impact: significant | circumstances: When he is laughed at | soon: any_time | likely: likely | changed_by: More with tiredness, less with his tutor | held_by: Nothing
then   gaps voice_missing, agency_missing
given  assessment.section_written  written_in: assessment.begun | section: childs_words | analysis: I was angry
given  assessment.section_written  written_in: assessment.begun | section: parents_words | analysis: He is kind at home
then   gaps agency_missing
given  sharing.not_asked  unasked_sector: education | because: They told us of it
then   gaps nothing

story  A low level beside a grave scenario is put as a question
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He stabs a boy | harmed: other_child | impact: life_threatening | circumstances: When he is laughed at | soon: any_time | likely: likely | changed_by: More with tiredness, less with his tutor | held_by: Nothing
given  assessment.judged  judged_in: assessment.begun | matter: harm_to_others | level: low | level_reasons: Nobody was hurt | would_change: A knife | confidence: sure
then   gaps out_of_step, voice_missing
given  assessment.gap_closed  gap_of: assessment.begun | gap_rule: out_of_step | gap_reason: He is in custody until June
then   gaps voice_missing
given  assessment.judged  judged_in: assessment.begun | matter: harm_to_others | level: high | level_reasons: A knife | would_change: His tutor | confidence: sure
then   gaps voice_missing

story  What another agency told is named until it is read and linked, and again when it comes later
source sources.md#gap-check
today  2 March 2026 at 10:00
child  Jordan Ellis
given  service.agency_added  name: Northbridge Police | agency_kind: police
as     partner professional of Northbridge Police
given  sharing.contributed  from_agency: Northbridge Police | given_by: PC Rowe | channel: here | told_on: 2 March 2026 | information: Threats were made against him | urgency: soon | nature: fact | regime: law_enforcement
as     case manager of the service
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gaps agency_not_linked, not_read, voice_missing
given  sharing.read  read_entry: sharing.contributed
then   gaps agency_not_linked, voice_missing
given  assessment.section_written  written_in: assessment.begun | section: wellbeing | analysis: He is afraid | shown_by: sharing.contributed
then   gaps voice_missing

story  Out of court, four sections suffice while nothing is judged above low
source sources.md#assessment-stages
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.judged  judged_in: assessment.begun | matter: harm_to_others | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
given  assessment.judged  judged_in: assessment.begun | matter: wellbeing | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
given  assessment.judged  judged_in: assessment.begun | matter: reoffending | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
when   assessment.signed  signed_assessment: assessment.begun
refused record "Write: The behaviour and its pattern"
refused record "Write: The child's own safety and wellbeing"
refused record "Write: Victims: what they need, wish and fear"
refused record "Write: In the child's words"
given  assessment.judged  judged_in: assessment.begun | matter: wellbeing | level: medium | level_reasons: As it is | would_change: A knife | confidence: sure
when   assessment.signed  signed_assessment: assessment.begun
refused record "Write: The behaviour and its pattern"
refused record "Write: Strengths, and what leads away from it"
refused record "Write: The child's own safety and wellbeing"
refused record "Write: Who the child is, and what that means here"
refused record "Write: Victims: what they need, wish and fear"
refused record "Write: In the child's words"
refused record "Write: In the parents' or carers' words"
refused record "Write: What other agencies know and think"

story  For a court all sections are asked for, whatever is judged
source sources.md#assessment-stages
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: court_report | assessor: case manager of the service
given  assessment.judged  judged_in: assessment.begun | matter: harm_to_others | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
given  assessment.judged  judged_in: assessment.begun | matter: wellbeing | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
given  assessment.judged  judged_in: assessment.begun | matter: reoffending | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
when   assessment.signed  signed_assessment: assessment.begun
refused record "Write: The behaviour and its pattern"
refused record "Write: Strengths, and what leads away from it"
refused record "Write: The child's own safety and wellbeing"
refused record "Write: Who the child is, and what that means here"
refused record "Write: Victims: what they need, wish and fear"
refused record "Write: In the child's words"
refused record "Write: In the parents' or carers' words"
refused record "Write: What other agencies know and think"

story  Out of court the days are counted from the referral
source sources.md#assessment-stages
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  referrals.received  referral_kind: out_of_court | referred_by: PC Rowe | received_on: 23 February 2026 | about: A theft
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   prompt assessment.due due 9 March 2026
then   prompt assessment.due says "Working days given from the referral of 23 February 2026: 10."

story  At the start of an order they are counted from the last sentence by then
source sources.md#assessment-stages
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Northbridge Youth Court | made_on: 23 February 2026 | length_months: 6 | ends_on: 23 August 2026
given  assessment.begun  stage: start_of_order | assessor: case manager of the service
then   prompt assessment.due due 16 March 2026
then   prompt assessment.due says "Working days given from the sentence of 23 February 2026: 15."

story  For a court report the day is the report's own
source sources.md#assessment-stages
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  offending.report_ordered  report: pre_sentence | ordered_by: Northbridge Youth Court | ordered_on: 27 February 2026 | report_due: 20 March 2026
given  assessment.begun  stage: court_report | assessor: case manager of the service
then   prompt assessment.due due 20 March 2026

story  Without a referral, a sentence or a report they are counted from its beginning
source sources.md#assessment-stages
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: entering_custody | assessor: case manager of the service
then   prompt assessment.due says "Working days given from its beginning: 15."

story  An order without an assessment asks for one, until one is begun
source sources.md#assessment-stages
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Northbridge Youth Court | made_on: 23 February 2026 | length_months: 6 | ends_on: 23 August 2026
then   prompt assessment.not_begun due 16 March 2026
then   prompt assessment.not_begun says "Nobody has begun one since 23 February 2026. Working days given from the sentence of 23 February 2026: 15."
given  assessment.begun  stage: start_of_order | assessor: case manager of the service
then   no prompt assessment.not_begun
then   prompt assessment.due due 16 March 2026

story  What was assessed before the sentence does not answer for the order
source sources.md#assessment-stages
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: court_report | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
today  16 March 2026
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Northbridge Youth Court | made_on: 9 March 2026 | length_months: 6 | ends_on: 9 September 2026
then   prompt assessment.not_begun due 30 March 2026

story  An order that has ended, and one that no youth justice service supervises, ask for none
source sources.md#assessment-stages
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Northbridge Youth Court | made_on: 23 February 2025 | length_months: 6 | ends_on: 23 August 2025
given  offending.disposal_made  disposal_code: CD | disposal_title: Conditional discharge | made_by: Northbridge Youth Court | made_on: 23 February 2026 | length_months: 6 | ends_on: 23 August 2026
then   no prompt assessment.not_begun

story  In custody the assessment is that of the custody, and not of the order as well
source sources.md#assessment-stages
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  offending.disposal_made  disposal_code: DTO | disposal_title: Detention and training order | made_by: Northbridge Youth Court | made_on: 23 February 2026 | length_months: 8 | ends_on: 23 October 2026
given  offending.custody_began  custody_kind: sentence | custody_from: 23 February 2026 | establishment: Northbridge secure home
then   prompt assessment.not_begun says "Working days given from the first day in custody, 23 February 2026: 15."
given  assessment.begun  stage: entering_custody | assessor: case manager of the service
then   no prompt assessment.not_begun

story  A pre-sentence report asks for an assessment; a progress report does not
source sources.md#assessment-stages
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  offending.report_ordered  report: progress | ordered_by: Northbridge Youth Court | ordered_on: 27 February 2026 | report_due: 20 March 2026
then   no prompt assessment.not_begun
given  offending.report_ordered  report: pre_sentence | ordered_by: Northbridge Youth Court | ordered_on: 27 February 2026 | report_due: 23 March 2026
then   prompt assessment.not_begun due 23 March 2026
then   prompt assessment.not_begun says "The report is due that day."
given  assessment.begun  stage: court_report | assessor: case manager of the service
then   no prompt assessment.not_begun

story  A level is not lowered behind one that waits to lower it
source sources.md#countersigning
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: start_of_order | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: high | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
as     team manager of the service
given  assessment.countersigned  countersigned_signature: assessment.signed | added_value: I agree
as     case manager of the service
today  1 April 2026
given  assessment.begun  stage: review | assessor: case manager of the service | begun_because: He goes to school again
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: medium | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
then   level harm_to_others High
then   countersigned by A team manager
today  2 April 2026
given  assessment.begun  stage: review | assessor: case manager of the service | begun_because: A month has gone by
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: medium | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
then   countersigned by A team manager
then   level harm_to_others High

story  A level that was raised stands when it is sent back, until it is signed again
source sources.md#countersigning
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: start_of_order | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
then   level harm_to_others Low
today  1 April 2026
given  assessment.begun  stage: review | assessor: case manager of the service | begun_because: A knife was found
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: very_high | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
as     team manager of the service
given  assessment.returned  returned_signature: assessment.signed | returned_because: Say who could be hurt
then   level harm_to_others Very high, sent back

story  One that lowers a level and is sent back lowers nothing
source sources.md#countersigning
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: start_of_order | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: high | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
as     team manager of the service
given  assessment.countersigned  countersigned_signature: assessment.signed | added_value: I agree
as     case manager of the service
today  1 April 2026
given  assessment.begun  stage: review | assessor: case manager of the service | begun_because: He goes to school again
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
as     team manager of the service
given  assessment.returned  returned_signature: assessment.signed | returned_because: Once is not a pattern
then   level harm_to_others High

story  What waits for nobody is not sent back
source sources.md#countersigning
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: start_of_order | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
as     team manager of the service
when   assessment.returned  returned_signature: assessment.signed | returned_because: I would have said more
refused record "It waits for nobody. Ask for a review instead"

story  An assessment is handed over, and whoever has it then signs it
source sources.md#assessment-stages
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: start_of_order | assessor: Amina Shah
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Amina Shah | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
when   assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
refused record "Whoever writes the assessment signs it. It can be handed over"
when   assessment.handed_over  handed_assessment: assessment.begun | handed_to: Amina Shah | handed_because: Ill
refused handed_to "They write it already"
given  assessment.handed_over  handed_assessment: assessment.begun | handed_to: case manager of the service | handed_because: She is ill for some weeks
then   prompt assessment.due asks case manager of the service
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
then   assessment Complete
