# What an assessment leaves out. Half of these are quiet: a check that speaks where nothing is wrong is
# soon not listened to. Made-up people.

story  A conviction that nothing rests on is named
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.offence_alleged  offence_code: TH68023 | offence_title: Robbery | committed_on: 1 February 2026 | allegation: Took a phone | alleged_by_whom: PC Rowe
given  offending.offence_answered  of_offence: offending.offence_alleged | outcome: pleaded_guilty | outcome_on: 20 February 2026 | decided_by: Northbridge Youth Court
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap behaviour_not_linked 1

story  Quiet: a section rests on the conviction
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.offence_alleged  offence_code: TH68023 | offence_title: Robbery | committed_on: 1 February 2026 | allegation: Took a phone | alleged_by_whom: PC Rowe
given  offending.offence_answered  of_offence: offending.offence_alleged | outcome: pleaded_guilty | outcome_on: 20 February 2026 | decided_by: Northbridge Youth Court
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.section_written  written_in: assessment.begun | section: behaviour | analysis: As it is | shown_by: offending.offence_alleged
then   gap behaviour_not_linked no

story  Quiet: a scenario rests on it
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.offence_alleged  offence_code: TH68023 | offence_title: Robbery | committed_on: 1 February 2026 | allegation: Took a phone | alleged_by_whom: PC Rowe
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing | scenario_shown_by: offending.offence_alleged
then   gap behaviour_not_linked no

story  Quiet: a judgement rests on it
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.offence_alleged  offence_code: TH68023 | offence_title: Robbery | committed_on: 1 February 2026 | allegation: Took a phone | alleged_by_whom: PC Rowe
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.judged  judged_in: assessment.begun | matter: reoffending | level: medium | level_reasons: As it is | would_change: A knife | confidence: sure | judged_on: offending.offence_alleged
then   gap behaviour_not_linked no

story  Behaviour that was never charged is named like a conviction
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap behaviour_not_linked 1

story  Behaviour at school is named like any other
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | behaved_in: education | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap behaviour_not_linked 1

story  Quiet: what was found untrue has left the pattern
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  offending.behaviour_settled  of_behaviour: offending.behaviour_reported | settlement: found_untrue | settled_on: 2 March 2026 | settled_by: Head teacher | settled_why: He was not there
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap behaviour_not_linked no
then   gap no_scenario no

story  Quiet: what happened before the child was ten
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2021 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap behaviour_not_linked no

story  Quiet: a report that was withdrawn
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
withdrawn offending.behaviour_reported "Of another child"
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap behaviour_not_linked no

story  Of two, the one that nothing rests on is named
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  offending.behaviour_reported  behaviour_kind: threats | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.section_written  written_in: assessment.begun | section: behaviour | analysis: As it is | shown_by: offending.behaviour_reported
then   gap behaviour_not_linked 1

story  Quiet: all of a kind are linked at once
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 2 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap behaviour_not_linked 2
given  assessment.section_written  written_in: assessment.begun | section: behaviour | analysis: As it is | shown_by: every offending.behaviour_reported
then   gap behaviour_not_linked no

story  Left out with a reason, it is quiet, and the other is not
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  offending.behaviour_reported  behaviour_kind: threats | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.gap_closed  gap_of: assessment.begun | gap_rule: behaviour_not_linked | gap_entry: offending.behaviour_reported | gap_reason: A game among friends
then   gap behaviour_not_linked 1

story  A section that is written again without it leaves it out again
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.section_written  written_in: assessment.begun | section: behaviour | analysis: As it is | shown_by: offending.behaviour_reported
then   gap behaviour_not_linked no
given  assessment.section_written  written_in: assessment.begun | section: behaviour | analysis: Shorter
then   gap behaviour_not_linked 1

story  A scenario that is dropped links nothing any more
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing | scenario_shown_by: offending.behaviour_reported
then   gap behaviour_not_linked no
given  assessment.scenario_dropped  dropped_scenario: assessment.scenario_told | dropped_because: The boy has moved away
then   gap behaviour_not_linked 1
then   gap no_scenario yes

story  Harm on the record asks for a scenario
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap no_scenario yes

story  Quiet: nothing harmful is on the record
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap no_scenario no

story  Quiet: a scenario is told
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing
then   gap no_scenario no

story  Quiet: somebody said why no scenario is needed
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.gap_closed  gap_of: assessment.begun | gap_rule: no_scenario | gap_reason: A single push among infants
then   gap no_scenario no

story  A weapon asks for a scenario of its own
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: weapons | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing
then   gap kind_without_scenario 1

story  A weapon in an offence of another kind asks for one, too
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.offence_alleged  offence_code: TH68023 | offence_title: Robbery | committed_on: 1 February 2026 | allegation: Took a phone | weapon: knife | alleged_by_whom: PC Rowe
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing
then   gap kind_without_scenario 1

story  Sexual behaviour asks for one
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: sexual | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing
then   gap kind_without_scenario 1

story  Fire asks for one
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: fire | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing
then   gap kind_without_scenario 1

story  Harm in a relationship or at home asks for one
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: in_relationship | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing
then   gap kind_without_scenario 1

story  Quiet: a scenario rests on the weapon
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: weapons | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing | scenario_shown_by: offending.behaviour_reported
then   gap kind_without_scenario no

story  Quiet: one of several weapons carries the kind
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: weapons | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  offending.behaviour_reported  behaviour_kind: weapons | behaved_on: 2 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing | scenario_shown_by: offending.behaviour_reported
then   gap kind_without_scenario no

story  Quiet: plain violence is not asked for by itself
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing
then   gap kind_without_scenario no

story  Quiet: without any scenario it is asked once, not twice
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: weapons | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap no_scenario yes
then   gap kind_without_scenario no

story  A scenario of the last assessment that is not in the review is named
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He stabs a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached, every assessment.scenario_told
today  2 June 2026
as     case manager of the service
given  assessment.begun  stage: review | assessor: case manager of the service | begun_because: Three months have gone by
then   gap scenario_left_behind 1

story  Quiet: it was taken over
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He stabs a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached, every assessment.scenario_told
today  2 June 2026
as     case manager of the service
given  assessment.begun  stage: review | assessor: case manager of the service | begun_because: Three months have gone by
given  assessment.scenario_told  scenario_in: assessment.begun | scenario_from: assessment.scenario_told | happening: He stabs a boy at work | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing
then   gap scenario_left_behind no

story  Quiet: it was left out with a reason
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He stabs a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached, every assessment.scenario_told
today  2 June 2026
as     case manager of the service
given  assessment.begun  stage: review | assessor: case manager of the service | begun_because: Three months have gone by
given  assessment.gap_closed  gap_of: assessment.begun | gap_rule: scenario_left_behind | gap_entry: assessment.scenario_told | gap_reason: They are friends now
then   gap scenario_left_behind no

story  Quiet: it was dropped while it was written
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing
given  assessment.scenario_dropped  dropped_scenario: assessment.scenario_told | dropped_because: The boy has moved away
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
today  2 June 2026
given  assessment.begun  stage: review | assessor: case manager of the service | begun_because: Three months have gone by
then   gap scenario_left_behind no

story  A victim of whom nothing is written is named
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  victims.token_given  victim_token: Victim A | victim_told_by: police | victim_told_on: 1 March 2026
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap victim_not_written 1

story  Quiet: the section about victims is written
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  victims.token_given  victim_token: Victim A | victim_told_by: police | victim_told_on: 1 March 2026
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.section_written  written_in: assessment.begun | section: victims | analysis: Victim A fears him
then   gap victim_not_written no

story  Quiet: a scenario names the victim by token
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  victims.token_given  victim_token: Victim A | victim_told_by: police | victim_told_on: 1 March 2026
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: known_victim | harmed_token: victims.token_given | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing
then   gap victim_not_written no

story  Quiet: nobody was harmed
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap victim_not_written no

story  What another agency told is named until something rests on it
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Northbridge Police | agency_kind: police
as     partner professional of Northbridge Police
given  sharing.contributed  from_agency: Northbridge Police | given_by: PC Rowe | channel: here | told_on: 2 March 2026 | information: Threats were made against him | urgency: soon | nature: fact | regime: law_enforcement
as     case manager of the service
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap agency_not_linked 1
given  assessment.section_written  written_in: assessment.begun | section: agencies | analysis: As it is | shown_by: sharing.contributed
then   gap agency_not_linked no

story  An answer to a question is named, too
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Northbridge Police | agency_kind: police
given  sharing.requested  asked_agency: Northbridge Police | question: Was he arrested? | needed_for: Safety at home | urgency: today | gateways: crime_and_disorder | regime: law_enforcement | consent: given | informed: child_and_parent | learns: That we know the child
as     partner professional of Northbridge Police
given  sharing.answered  request: sharing.requested | outcome: in_full | answer: Twice in May | answer_nature: fact | answer_source: Custody record
as     case manager of the service
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap agency_not_linked 1

story  Quiet: an answer that was declined tells nothing
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Northbridge Police | agency_kind: police
given  sharing.requested  asked_agency: Northbridge Police | question: Was he arrested? | needed_for: Safety at home | urgency: today | gateways: crime_and_disorder | regime: law_enforcement | consent: given | informed: child_and_parent | learns: That we know the child
as     partner professional of Northbridge Police
given  sharing.answered  request: sharing.requested | outcome: declined | refusal: not_held | refusal_why: We hold nothing
as     case manager of the service
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap agency_not_linked no

story  A row of a police list is named
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Northbridge Police | agency_kind: police
given  sharing.police_listed  listing_agency: Northbridge Police | police_list: custody | listed_on: 2 March 2026 | happened_day: 1 March 2026 | listed_words: Held overnight | listed_urgency: today
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap agency_not_linked 1

story  What the assessor has not read is named, though a colleague has
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Northbridge Police | agency_kind: police
as     partner professional of Northbridge Police
given  sharing.contributed  from_agency: Northbridge Police | given_by: PC Rowe | channel: here | told_on: 2 March 2026 | information: Threats were made against him | urgency: soon | nature: fact | regime: law_enforcement
as     team manager of the service
given  sharing.read  read_entry: sharing.contributed
as     case manager of the service
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap not_read 1

story  Quiet: the assessor has read it
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Northbridge Police | agency_kind: police
as     partner professional of Northbridge Police
given  sharing.contributed  from_agency: Northbridge Police | given_by: PC Rowe | channel: here | told_on: 2 March 2026 | information: Threats were made against him | urgency: soon | nature: fact | regime: law_enforcement
as     case manager of the service
given  sharing.read  read_entry: sharing.contributed
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap not_read no

story  Quiet: the assessor wrote down what police told
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Northbridge Police | agency_kind: police
as     case manager of the service
given  sharing.contributed  from_agency: Northbridge Police | given_by: PC Rowe | channel: spoken | told_on: 2 March 2026 | information: Threats were made | urgency: soon | nature: fact | regime: law_enforcement
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap not_read no

story  What police tell after signing is named, and asks the worker to weigh it
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Northbridge Police | agency_kind: police
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
today  9 March 2026
as     partner professional of Northbridge Police
given  sharing.contributed  from_agency: Northbridge Police | given_by: PC Rowe | channel: here | told_on: 9 March 2026 | information: Threats were made against him | urgency: soon | nature: fact | regime: law_enforcement
then   gap came_after_signing 1
then   prompt assessment.came_since says "Nothing in it rests on that. Begin a review, or say why it does not matter."

story  Behaviour after signing is named
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Northbridge Police | agency_kind: police
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
today  9 March 2026
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 8 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
then   gap came_after_signing 1

story  Quiet: what was there before is not asked again
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Northbridge Police | agency_kind: police
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
today  9 March 2026
then   gap came_after_signing no
then   gap behaviour_not_linked no
then   no prompt assessment.came_since

story  Quiet: somebody said why it does not matter
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Northbridge Police | agency_kind: police
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
today  9 March 2026
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 8 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.gap_closed  gap_of: assessment.begun | gap_rule: came_after_signing | gap_entry: offending.behaviour_reported | gap_reason: It is the one of February, told again
then   gap came_after_signing no
then   no prompt assessment.came_since

story  Quiet: a review has begun, which asks by itself
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Northbridge Police | agency_kind: police
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
today  9 March 2026
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 8 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: review | assessor: case manager of the service | begun_because: Three months have gone by
then   gap came_after_signing no
then   gap behaviour_not_linked 1
then   no prompt assessment.came_since

story  Low beside serious harm at any time is put as a question
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: serious | circumstances: After school | soon: any_time | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing
given  assessment.judged  judged_in: assessment.begun | matter: harm_to_others | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
then   gap out_of_step yes

story  Quiet: it is judged high
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: serious | circumstances: After school | soon: any_time | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing
given  assessment.judged  judged_in: assessment.begun | matter: harm_to_others | level: high | level_reasons: As it is | would_change: A knife | confidence: sure
then   gap out_of_step no

story  Quiet: serious, but only if something changes
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: serious | circumstances: After school | soon: if_changed | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing
given  assessment.judged  judged_in: assessment.begun | matter: harm_to_others | level: medium | level_reasons: As it is | would_change: A knife | confidence: sure
then   gap out_of_step no

story  Quiet: at any time, but not serious
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: any_time | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing
given  assessment.judged  judged_in: assessment.begun | matter: harm_to_others | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
then   gap out_of_step no

story  Quiet: the child's own wellbeing is another matter
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: serious | circumstances: After school | soon: any_time | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing
given  assessment.judged  judged_in: assessment.begun | matter: wellbeing | level: low | level_reasons: As it is | would_change: A knife | confidence: sure
then   gap out_of_step no

story  The child's and the parents' words are missed until both are written
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap voice_missing yes
given  assessment.section_written  written_in: assessment.begun | section: parents_words | analysis: As it is
then   gap voice_missing yes
given  assessment.section_written  written_in: assessment.begun | section: childs_words | analysis: As it is
then   gap voice_missing no

story  Quiet: somebody said why the child was not heard
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.gap_closed  gap_of: assessment.begun | gap_rule: voice_missing | gap_reason: He is in hospital; asked again on Monday
then   gap voice_missing no

story  An agency that would know the child and was not asked is named
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap agency_missing 1

story  Quiet: somebody said why it is not asked
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  sharing.not_asked  unasked_sector: education | because: They told us of it
then   gap agency_missing no

story  An answer that is waited for is named
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Northbridge Police | agency_kind: police
given  sharing.requested  asked_agency: Northbridge Police | question: Was he arrested? | needed_for: Safety at home | urgency: today | gateways: crime_and_disorder | regime: law_enforcement | consent: given | informed: child_and_parent | learns: That we know the child
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap request_open 1

story  Quiet: it was answered
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Northbridge Police | agency_kind: police
given  sharing.requested  asked_agency: Northbridge Police | question: Was he arrested? | needed_for: Safety at home | urgency: today | gateways: crime_and_disorder | regime: law_enforcement | consent: given | informed: child_and_parent | learns: That we know the child
as     partner professional of Northbridge Police
given  sharing.answered  request: sharing.requested | outcome: in_full | answer: No | answer_nature: fact | answer_source: Custody record
as     case manager of the service
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap request_open no

story  Quiet: it was withdrawn
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Northbridge Police | agency_kind: police
given  sharing.requested  asked_agency: Northbridge Police | question: Was he arrested? | needed_for: Safety at home | urgency: today | gateways: crime_and_disorder | regime: law_enforcement | consent: given | informed: child_and_parent | learns: That we know the child
given  sharing.request_withdrawn  request: sharing.requested | withdrawn_why: He told us himself
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap request_open no

story  Words that were carried over unchanged are named
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.section_written  written_in: assessment.begun | section: strengths | analysis: His aunt
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached, every assessment.section_written
today  2 June 2026
given  assessment.begun  stage: review | assessor: case manager of the service | begun_because: Three months have gone by
given  assessment.section_written  written_in: assessment.begun | section: strengths | analysis: His aunt
then   gap carried_over 1

story  Quiet: they were changed
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.section_written  written_in: assessment.begun | section: strengths | analysis: His aunt
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached, every assessment.section_written
today  2 June 2026
given  assessment.begun  stage: review | assessor: case manager of the service | begun_because: Three months have gone by
given  assessment.section_written  written_in: assessment.begun | section: strengths | analysis: His aunt, and his job
then   gap carried_over no

story  A national tool is asked what it leaves out, but for no pages of ours
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: weapons | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
then   gap behaviour_not_linked 1
then   gap no_scenario no
then   gap voice_missing no
then   gap kind_without_scenario no

story  Quiet: the national tool speaks of it
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low | tool_speaks_of: offending.behaviour_reported
then   gap behaviour_not_linked no

story  Hate that no scenario rests on is asked for by itself
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor | hostility_shown: race
given  offending.behaviour_reported  behaviour_kind: theft | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing | scenario_shown_by: offending.behaviour_reported
then   gap kind_without_scenario 1

story  Quiet: a scenario rests on what was done out of hate
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: theft | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor | hostility_shown: disability
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing | scenario_shown_by: offending.behaviour_reported
then   gap kind_without_scenario no

story  An offence that the law names for its hostility is hate, whether or not somebody ticked it
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.offence_alleged  offence_code: CD98070 | offence_title: Racially aggravated common assault | committed_on: 1 February 2026 | allegation: Hit a man on a bus | alleged_by_whom: PC Rowe
given  offending.behaviour_reported  behaviour_kind: theft | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing | scenario_shown_by: offending.behaviour_reported
then   gap kind_without_scenario 1

story  Quiet: where no hostility was said, none is asked about
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  offending.behaviour_reported  behaviour_kind: theft | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing | scenario_shown_by: offending.behaviour_reported
then   gap kind_without_scenario no

story  Harm at school that no scenario rests on is asked for by itself
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor | behaved_in: education
given  offending.behaviour_reported  behaviour_kind: theft | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing | scenario_shown_by: offending.behaviour_reported
then   gap kind_without_scenario 1

story  Quiet: one scenario about school speaks of it
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: threats | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor | behaved_in: education
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor | behaved_in: education
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing | scenario_shown_by: offending.behaviour_reported
then   gap kind_without_scenario no

story  Harm in a placement that no scenario rests on is asked for by itself
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor | behaved_in: care
given  offending.behaviour_reported  behaviour_kind: theft | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing | scenario_shown_by: offending.behaviour_reported
then   gap kind_without_scenario 1

story  Quiet: before there is any scenario the first one is asked for, not each kind
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor | behaved_in: custody | hostility_shown: religion
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap kind_without_scenario no
then   gap no_scenario yes

story  Sexual behaviour asks for a specialist assessment
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: sexual | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap specialist_missing 1

story  Quiet: it was obtained
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: sexual | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  service.tool_training  tool: aim3 | trained: case manager of the service | trained_on: 1 February 2026 | shown_with: Certificate
given  assessment.tool_completed  instrument: aim3 | rater: case manager of the service | rated_on: 2 March 2026 | rater_found: What was found
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap specialist_missing no

story  A specialist assessment that is due again no longer answers
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: sexual | behaved_on: 1 March 2025 | what_was_done: Touched a girl | ground: seen | reported_by_whom: His tutor
given  service.tool_training  tool: aim3 | trained: case manager of the service | trained_on: 1 February 2026 | shown_with: Certificate
given  assessment.tool_completed  instrument: aim3 | rater: case manager of the service | rated_on: 2 February 2026 | rater_found: What was found
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap specialist_missing no
today  3 September 2026
then   gap specialist_missing 1

story  Another tool does not answer
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: sexual | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  service.tool_training  tool: savry | trained: case manager of the service | trained_on: 1 February 2026 | shown_with: Certificate
given  assessment.tool_completed  instrument: savry | rater: case manager of the service | rated_on: 2 March 2026 | rater_found: What was found | outcome: low
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap specialist_missing 1

story  Quiet: other behaviour asks for none
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  offending.behaviour_reported  behaviour_kind: theft | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap specialist_missing no

story  Harm in a relationship asks for one of its own, and each of two is named
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: in_relationship | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  offending.behaviour_reported  behaviour_kind: sexual | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
then   gap specialist_missing 2

story  Quiet: left out with a reason
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: sexual | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.gap_closed  gap_of: assessment.begun | gap_rule: specialist_missing | gap_entry: offending.behaviour_reported | gap_reason: Children of one age, looked at by the clinic
then   gap specialist_missing no

story  Harm judged high without a scenario is asked what it is
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.judged  judged_in: assessment.begun | matter: harm_to_others | level: high | level_reasons: As it is | would_change: A knife | confidence: sure
then   gap out_of_step yes

story  Quiet: a scenario says what could happen
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.judged  judged_in: assessment.begun | matter: harm_to_others | level: high | level_reasons: As it is | would_change: A knife | confidence: sure
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing
then   gap out_of_step no

story  Quiet: medium without a scenario
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.judged  judged_in: assessment.begun | matter: harm_to_others | level: medium | level_reasons: As it is | would_change: A knife | confidence: sure
then   gap out_of_step no

story  A scenario that was taken over word for word is named
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached, every assessment.scenario_told
today  2 June 2026
given  assessment.begun  stage: review | assessor: case manager of the service | begun_because: Three months have gone by
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing | scenario_from: assessment.scenario_told
then   gap carried_over 1

story  Quiet: something that is written of it was changed
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached, every assessment.scenario_told
today  2 June 2026
given  assessment.begun  stage: review | assessor: case manager of the service | begun_because: Three months have gone by
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: A tutor who walks home with him | scenario_from: assessment.scenario_told
then   gap carried_over no
