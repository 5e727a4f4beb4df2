# Reviews: when one is due, who informs it, what it says, and the one at the end. Each line is
# recorded at midday. Made-up people.

story  Nothing is reviewed until somebody stands for an assessment or a plan
source sources.md#reviews-due
today  2 March 2026
child  Jordan Ellis
then   next review no day
then   no prompt reviews.due_by_time
when   reviews.begun  review_why: by_time | review_by: case manager of the service
refused record "There is nothing to review until somebody has signed an assessment or a plan"

story  Three months by the calendar: from the last of November to the last of February
source sources.md#reviews-due
today  30 November 2025
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 30 November 2025 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
then   next review 28 February 2026
today  13 February 2026
then   no prompt reviews.due_by_time
today  14 February 2026
then   prompt reviews.due_by_time due 28 February 2026
then   prompt reviews.due_by_time says "Somebody first stood for the assessment or the plan on 30 November 2025. Months given while no level is set: 3. This is a local default."
today  2 March 2026
then   prompt reviews.due_by_time overdue by 1 working day

story  Sooner at a higher level, and as the service sets it
source sources.md#reviews-due
today  31 January 2026
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 31 January 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
given  delivery.level_set  level: intensive | level_from: 31 January 2026 | level_because: Three incidents
then   next review 28 February 2026
today  14 February 2026
then   prompt reviews.due_by_time says "Months given at the level Intensive: 1. This is a local default."
given  service.setting_changed  key: reviews.intensive_months | value: 2 | why: Board of 1 March
then   next review 31 March 2026
then   no prompt reviews.due_by_time
today  20 March 2026
then   prompt reviews.due_by_time says "Months given at the level Intensive: 2."
given  delivery.level_set  level: enhanced | level_from: 20 March 2026 | level_because: He keeps to it
then   next review 31 March 2026
given  delivery.level_set  level: standard | level_from: 20 March 2026 | level_because: He keeps to it
then   next review 30 April 2026
then   no prompt reviews.due_by_time

story  The months run anew from a signed review
source sources.md#reviews-due
today  2 March 2026
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
today  20 March 2026
then   no prompt reviews.due_by_time
today  20 May 2026
then   prompt reviews.due_by_time due 2 June 2026
given  reviews.begun  review_why: by_time | review_by: case manager of the service
then   prompt reviews.due_by_time says "Finish the review: it is time"
when   reviews.begun  review_why: by_time | review_by: case manager of the service
refused record "A review is under way already. Finish it first"
given  reviews.agency_said  said_in: reviews.begun | said_agency: Northbridge Police | said_how: not_asked | said_words: They know nothing of him since January, and said so on 1 March
given  reviews.heard  heard_in: reviews.begun | heard_whom: child | heard_how: in_person | heard_words: I want to keep boxing
given  reviews.heard  heard_in: reviews.begun | heard_whom: parents | heard_how: not_heard | heard_words: His mother was rung three times
given  reviews.found  found_in: reviews.begun | better: He goes to school | worse: Nothing | judged_again: they_stay | judged_again_because: Nothing points the other way | review_outcome: stays | outcome_because: It works
given  reviews.signed  signed_review: reviews.begun | under_review: every reviews.agency_said, every reviews.heard, reviews.found
then   no prompt reviews.due_by_time
then   next review 20 August 2026

story  An offence is reviewed within ten working days, over a weekend and Easter
source sources.md#reviews-due
today  2 March 2026
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
then   waits for review nothing
then   no prompt reviews.due_by_event
today  28 March 2026
given  offending.offence_alleged  offence_code: TH68023 | offence_title: Theft from a shop | committed_on: 27 March 2026 | allegation: Took a coat | alleged_by_whom: PC Rowe
then   waits for review An offence is alleged (recorded on 28 March 2026)
then   prompt reviews.due_by_event due 14 April 2026
then   prompt reviews.due_by_event says "An offence is alleged (recorded on 28 March 2026), and no review has been signed since. Working days given: 10. This is a local default."
today  15 April 2026
then   prompt reviews.due_by_event overdue by 1 working day
when   reviews.begun  review_why: by_event | review_by: case manager of the service
refused review_events "Select what happened"
given  reviews.begun  review_why: by_event | review_events: offending.offence_alleged | review_by: case manager of the service
then   prompt reviews.due_by_event says "Finish the review: An offence is alleged"
given  reviews.agency_said  said_in: reviews.begun | said_agency: Northbridge Police | said_how: not_asked | said_words: They know nothing of him since January, and said so on 1 March
given  reviews.heard  heard_in: reviews.begun | heard_whom: child | heard_how: in_person | heard_words: I want to keep boxing
given  reviews.heard  heard_in: reviews.begun | heard_whom: parents | heard_how: not_heard | heard_words: His mother was rung three times
given  reviews.found  found_in: reviews.begun | better: He goes to school | worse: He was with older boys | taken_in: offending.offence_alleged | judged_again: they_stay | judged_again_because: It is like the others | review_outcome: stays | outcome_because: It works
given  reviews.signed  signed_review: reviews.begun | under_review: every reviews.agency_said, every reviews.heard, reviews.found
then   no prompt reviews.due_by_event
then   waits for review nothing

story  What came before anybody signed the first plan is answered by that plan
source sources.md#reviews-due
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
today  3 March 2026
given  offending.offence_alleged  offence_code: TH68023 | offence_title: Theft from a shop | committed_on: 2 March 2026 | allegation: Took a coat | alleged_by_whom: PC Rowe
then   prompt reviews.due_by_event due 17 March 2026
today  4 March 2026
given  planning.plan_begun  planner: case manager of the service | built_on: assessment.begun
given  planning.objective_set  objective_of: planning.plan_begun | difference: He walks away | known_by: His tutor sees it | works_at: child | comes: first | answers_to: assessment.tool_attached
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: control | strand_because: Not yet
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: victim_safety | strand_because: Not yet
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: supervision | strand_because: Not yet
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: change | strand_because: Not yet
given  planning.plan_signed  signed_plan: planning.plan_begun | under_plan: every planning.objective_set, every planning.strand_left_out
then   waits for review nothing
then   no prompt reviews.due_by_event

story  Custody, release, an order and a move call for a review
source sources.md#reviews-due
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
given  children.address_learned  street_address: 14 Mill Lane | postcode: ZZ99 3VZ | lived_from: 1 January 2026
then   waits for review nothing
today  3 March 2026
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Northbridge Youth Court | made_on: 3 March 2026 | length_months: 6 | ends_on: 2 September 2026
then   waits for review An order or another disposal was made (recorded on 3 March 2026)
today  4 March 2026
given  offending.custody_began  custody_kind: remand | custody_from: 4 March 2026 | establishment: Hollin House
today  5 March 2026
given  offending.released  released_on: 5 March 2026
given  children.address_learned  street_address: 3 Cross Street | postcode: ZZ99 4AA | lived_from: 5 March 2026
then   waits for review An order or another disposal was made (recorded on 3 March 2026); Custody began (recorded on 4 March 2026); The child was released (recorded on 5 March 2026); The child moved home (recorded on 5 March 2026)

story  Going missing, a requirement not kept and another level call for one
source sources.md#reviews-due
today  2 March 2026
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Northbridge Youth Court | made_on: 2 March 2026 | length_months: 6 | ends_on: 1 September 2026
then   waits for review nothing
today  3 March 2026
given  sharing.police_listed  listing_agency: Northbridge Police | police_list: custody | listed_on: 3 March 2026 | listed_words: Name: Jordan Ellis | listed_urgency: today
given  children.flag_raised  flag_sort: weapons | in_short: Has carried a knife | flag_why: Found by police | flag_told_by: Police | review_by: 1 April 2026
then   waits for review nothing
given  sharing.police_listed  listing_agency: Northbridge Police | police_list: missing | listed_on: 3 March 2026 | listed_words: Name: Jordan Ellis | listed_urgency: today
then   waits for review Police list the child as missing (recorded on 3 March 2026)
today  4 March 2026
given  children.flag_raised  flag_sort: going_missing | in_short: Often at the station | flag_why: Three times | flag_told_by: Police | review_by: 1 June 2026
given  delivery.breach_noted  breach_order: offending.disposal_made | breach_day: 4 March 2026 | breach_what: Did not come | breach_tried: Two other times
today  5 March 2026
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 5 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: high | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
then   waits for review Police list the child as missing (recorded on 3 March 2026); It is flagged that the child goes missing (recorded on 4 March 2026); A requirement was not kept (recorded on 4 March 2026); Risk of serious harm to others is judged High (recorded on 5 March 2026)
today  6 March 2026
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 6 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: high | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
then   waits for review Police list the child as missing (recorded on 3 March 2026); It is flagged that the child goes missing (recorded on 4 March 2026); A requirement was not kept (recorded on 4 March 2026); Risk of serious harm to others is judged High (recorded on 5 March 2026)

story  A review is informed by agencies, or says why not
source sources.md#reviews-content
today  2 March 2026
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
given  service.agency_added  name: Elmfield School | agency_kind: education
given  sharing.agency_joined  agency: Elmfield School | capacity: His school
today  3 March 2026
given  reviews.begun  review_why: by_time | review_by: case manager of the service
then   review informed by Elmfield School silent
then   prompt reviews.not_informed says "It was begun on 3 March 2026, and no agency was asked since, nor is it said why not."
today  4 March 2026
given  sharing.requested  asked_agency: Northbridge Police | question: What is new since March? | needed_for: The review | urgency: routine | gateways: crime_and_disorder | regime: law_enforcement | consent: given | informed: child_and_parent | learns: That we review
then   review informed by Elmfield School silent; Northbridge Police Waiting
then   no prompt reviews.not_informed
given  reviews.agency_said  said_in: reviews.begun | said_agency: Elmfield School | said_how: told_us | said_words: His tutor: he comes every day
then   review informed by Elmfield School said 1; Northbridge Police Waiting

story  Why nobody was asked is an answer too
source sources.md#reviews-content
today  2 March 2026
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
today  3 March 2026
given  reviews.begun  review_why: by_time | review_by: case manager of the service
then   prompt reviews.not_informed
given  reviews.agency_said  said_in: reviews.begun | said_agency: Northbridge Police | said_how: not_asked | said_words: They know nothing of him since January, and said so on 1 March
then   no prompt reviews.not_informed

story  What was asked before the review began informs it only where the review is about what came before
source sources.md#reviews-content
today  2 March 2026
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
today  3 March 2026
given  offending.offence_alleged  offence_code: TH68023 | offence_title: Theft from a shop | committed_on: 2 March 2026 | allegation: Took a coat | alleged_by_whom: PC Rowe
today  4 March 2026
given  sharing.requested  asked_agency: Northbridge Police | question: What is new since March? | needed_for: The review | urgency: routine | gateways: crime_and_disorder | regime: law_enforcement | consent: given | informed: child_and_parent | learns: That we review
today  5 March 2026
given  reviews.begun  review_why: by_time | review_by: case manager of the service
then   review informed by nothing
then   prompt reviews.not_informed

story  A review about an offence is informed by what was asked since it
source sources.md#reviews-content
today  2 March 2026
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
today  3 March 2026
given  offending.offence_alleged  offence_code: TH68023 | offence_title: Theft from a shop | committed_on: 2 March 2026 | allegation: Took a coat | alleged_by_whom: PC Rowe
today  4 March 2026
given  sharing.requested  asked_agency: Northbridge Police | question: What is new since March? | needed_for: The review | urgency: routine | gateways: crime_and_disorder | regime: law_enforcement | consent: given | informed: child_and_parent | learns: That we review
today  5 March 2026
given  reviews.begun  review_why: by_event | review_events: offending.offence_alleged | review_by: case manager of the service
then   review informed by Northbridge Police Waiting
then   no prompt reviews.not_informed

story  The child is heard, or it is said why not
source sources.md#reviews-content
today  2 March 2026
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
today  3 March 2026
then   no prompt reviews.child_not_heard
given  reviews.begun  review_why: by_time | review_by: case manager of the service
then   prompt reviews.child_not_heard
given  reviews.heard  heard_in: reviews.begun | heard_whom: parents | heard_how: not_heard | heard_words: His mother was rung three times
then   prompt reviews.child_not_heard says "It was begun on 3 March 2026, and nothing is written of what the child says."
given  reviews.heard  heard_in: reviews.begun | heard_whom: child | heard_how: in_person | heard_words: I want to keep boxing
then   no prompt reviews.child_not_heard

story  What keeps a review from being signed
source sources.md#reviews-content
today  2 March 2026
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
today  3 March 2026
then   review misses no review is under way
given  reviews.begun  review_why: by_time | review_by: case manager of the service
then   review misses Agencies: ask one, write what one says, or why none was asked; The child: what they say, or why they were not heard; Parents or carers: what they say, or why they were not heard; What has changed, and what follows
when   reviews.signed  signed_review: reviews.begun
refused record "Agencies: ask one, write what one says, or why none was asked"
refused record "The child: what they say, or why they were not heard"
refused record "Parents or carers: what they say, or why they were not heard"
refused record "What has changed, and what follows"
given  reviews.agency_said  said_in: reviews.begun | said_agency: Northbridge Police | said_how: not_asked | said_words: They know nothing of him since January, and said so on 1 March
given  reviews.heard  heard_in: reviews.begun | heard_whom: child | heard_how: in_person | heard_words: I want to keep boxing
given  reviews.heard  heard_in: reviews.begun | heard_whom: parents | heard_how: not_heard | heard_words: His mother was rung three times
given  reviews.found  found_in: reviews.begun | better: He goes to school | worse: Nothing | judged_again: they_stay | judged_again_because: Nothing points the other way | review_outcome: stays | outcome_because: It works
then   review misses nothing
when   reviews.signed  signed_review: reviews.begun | under_review: reviews.found
refused record "Something has changed since you looked. Look again, then sign"
given  reviews.signed  signed_review: reviews.begun | under_review: every reviews.agency_said, every reviews.heard, reviews.found
then   review misses no review is under way
when   reviews.heard  heard_in: reviews.begun | heard_whom: child | heard_how: in_person | heard_words: I want to keep boxing
refused record "This review is signed. Begin another"

story  A plan that is said to be adjusted was signed since, and so was a new assessment
source sources.md#reviews-content
today  2 March 2026
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
given  planning.plan_begun  planner: case manager of the service | built_on: assessment.begun
given  planning.objective_set  objective_of: planning.plan_begun | difference: He walks away | known_by: His tutor sees it | works_at: child | comes: first | answers_to: assessment.tool_attached
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: control | strand_because: Not yet
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: victim_safety | strand_because: Not yet
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: supervision | strand_because: Not yet
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: change | strand_because: Not yet
given  planning.plan_signed  signed_plan: planning.plan_begun | under_plan: every planning.objective_set, every planning.strand_left_out
today  3 March 2026
given  reviews.begun  review_why: by_time | review_by: case manager of the service
given  reviews.agency_said  said_in: reviews.begun | said_agency: Northbridge Police | said_how: not_asked | said_words: They know nothing of him since January, and said so on 1 March
given  reviews.heard  heard_in: reviews.begun | heard_whom: child | heard_how: in_person | heard_words: I want to keep boxing
given  reviews.heard  heard_in: reviews.begun | heard_whom: parents | heard_how: not_heard | heard_words: His mother was rung three times
given  reviews.found  found_in: reviews.begun | better: He goes to school | worse: Nothing | judged_again: judged | judged_again_because: More is known | review_outcome: adjusted | outcome_because: Boxing twice a week
then   review misses The plan: it is said to be adjusted, and nobody has signed it since; The assessment: it is said to be a new one, and nobody has signed one since
today  4 March 2026
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 4 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
given  planning.objective_set  objective_of: planning.plan_begun | difference: He boxes | known_by: Cal sees him | works_at: child | comes: then | answers_to: assessment.tool_attached
given  planning.plan_signed  signed_plan: planning.plan_begun | under_plan: every planning.objective_set, every planning.strand_left_out
then   review misses nothing
given  reviews.signed  signed_review: reviews.begun | under_review: every reviews.agency_said, every reviews.heard, reviews.found
then   no prompt reviews.nothing_changed

story  A review that changes nothing after something significant is a question
source sources.md#reviews-content
today  2 March 2026
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
given  planning.plan_begun  planner: case manager of the service | built_on: assessment.begun
given  planning.objective_set  objective_of: planning.plan_begun | difference: He walks away | known_by: His tutor sees it | works_at: child | comes: first | answers_to: assessment.tool_attached
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: control | strand_because: Not yet
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: victim_safety | strand_because: Not yet
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: supervision | strand_because: Not yet
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: change | strand_because: Not yet
given  planning.plan_signed  signed_plan: planning.plan_begun | under_plan: every planning.objective_set, every planning.strand_left_out
today  3 March 2026
given  offending.offence_alleged  offence_code: TH68023 | offence_title: Theft from a shop | committed_on: 2 March 2026 | allegation: Took a coat | alleged_by_whom: PC Rowe
today  4 March 2026
given  reviews.begun  review_why: by_time | review_by: case manager of the service
given  reviews.agency_said  said_in: reviews.begun | said_agency: Northbridge Police | said_how: not_asked | said_words: They know nothing of him since January, and said so on 1 March
given  reviews.heard  heard_in: reviews.begun | heard_whom: child | heard_how: in_person | heard_words: I want to keep boxing
given  reviews.heard  heard_in: reviews.begun | heard_whom: parents | heard_how: not_heard | heard_words: His mother was rung three times
given  reviews.found  found_in: reviews.begun | better: He goes to school | worse: Nothing | judged_again: they_stay | judged_again_because: Nothing points the other way | review_outcome: stays | outcome_because: It works
then   no prompt reviews.nothing_changed
given  reviews.signed  signed_review: reviews.begun | under_review: every reviews.agency_said, every reviews.heard, reviews.found
then   prompt reviews.nothing_changed says "Is it right that the review of 4 March 2026 changed nothing?"
then   prompt reviews.nothing_changed says "Before it: An offence is alleged (recorded on 3 March 2026). The plan and the judgements stayed as they were."
today  5 March 2026
given  planning.objective_set  objective_of: planning.plan_begun | difference: He boxes | known_by: Cal sees him | works_at: child | comes: then | answers_to: assessment.tool_attached
given  planning.plan_signed  signed_plan: planning.plan_begun | under_plan: every planning.objective_set, every planning.strand_left_out
then   no prompt reviews.nothing_changed

story  A review that changes nothing when nothing happened is no question
source sources.md#reviews-content
today  2 March 2026
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
today  4 March 2026
given  reviews.begun  review_why: by_time | review_by: case manager of the service
given  reviews.agency_said  said_in: reviews.begun | said_agency: Northbridge Police | said_how: not_asked | said_words: They know nothing of him since January, and said so on 1 March
given  reviews.heard  heard_in: reviews.begun | heard_whom: child | heard_how: in_person | heard_words: I want to keep boxing
given  reviews.heard  heard_in: reviews.begun | heard_whom: parents | heard_how: not_heard | heard_words: His mother was rung three times
given  reviews.found  found_in: reviews.begun | better: He goes to school | worse: Nothing | judged_again: they_stay | judged_again_because: Nothing points the other way | review_outcome: stays | outcome_because: It works
given  reviews.signed  signed_review: reviews.begun | under_review: every reviews.agency_said, every reviews.heard, reviews.found
then   no prompt reviews.nothing_changed

story  A case that ends without an exit review asks for one, after it is closed too
source sources.md#exit-reviews
today  2 March 2026
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
given  service.agency_added  name: Elmfield School | agency_kind: education
given  sharing.agency_joined  agency: Elmfield School | capacity: His school
given  victims.token_given  victim_token: Victim A | victim_told_by: police | victim_told_on: 2 March 2026
given  referrals.case_opened  opened_on: 2 March 2026 | why: Referred
then   no prompt reviews.exit_missing
today  3 March 2026
given  referrals.case_closed  reason: work_done | ending: He is at college | closed_on: 3 March 2026
then   prompt reviews.exit_missing due 3 March 2026
then   prompt reviews.exit_missing says "The case was closed on 3 March 2026, and nothing says what is left, who holds it and who was told."
then   no prompt reviews.due_by_time
today  4 March 2026
then   prompt reviews.exit_missing overdue by 1 working day
then   exit misses What is left, and who holds it; or that it needs nobody; The child: what they were told, or why not; Parents or carers: what they were told, or why not; The victim worker: what they were told, or why not; Elmfield School: what they were told, or why not
when   reviews.exit_signed
refused under_exit "Read the exit review through, then sign"
when   reviews.exit_left  left_what: He may go back | left_held: agreed
refused left_holder "Enter who holds it"
when   reviews.exit_left  left_what: He may go back | left_held: nobody | left_agency: Elmfield School
refused left_because "Write why nobody holds it"
when   reviews.exit_left  left_what: He may go back | left_held: nobody | left_agency: Elmfield School | left_because: They said no
refused left_agency "Leave the agency empty where nobody holds it"
given  reviews.exit_left  left_what: He may go back to the station | left_held: agreed | left_agency: Elmfield School | left_holder: Ms Venn, his tutor
given  reviews.exit_told  exit_whom: child | exit_telling: told | exit_told_on: 4 March 2026 | exit_words: That we end, and whom to ring
given  reviews.exit_told  exit_whom: parents | exit_telling: told | exit_told_on: 4 March 2026 | exit_words: That we end, and whom to ring
when   reviews.exit_told  exit_whom: victim_worker | exit_telling: told | exit_told_on: 5 March 2026 | exit_words: That we end
refused exit_told_on "The day cannot be in the future"
given  reviews.exit_told  exit_whom: victim_worker | exit_telling: not_told | exit_words: There is none yet. The duty desk was asked
when   reviews.exit_signed  under_exit: every reviews.exit_left, every reviews.exit_told
refused record "Elmfield School: what they were told, or why not"
given  reviews.exit_told  exit_whom: agency | exit_agency: Elmfield School | exit_telling: told | exit_told_on: 4 March 2026 | exit_words: That we end, and whom to ring
then   exit misses nothing
then   the exit review Being written
when   reviews.exit_signed  under_exit: every reviews.exit_told
refused record "Something has changed since you looked. Look again, then sign"
given  reviews.exit_signed  under_exit: every reviews.exit_left, every reviews.exit_told
then   the exit review Signed
then   no prompt reviews.exit_missing
today  5 March 2026
given  reviews.exit_told  exit_whom: parents | exit_telling: told | exit_told_on: 5 March 2026 | exit_words: His father too
then   the exit review Changed since it was signed
then   no prompt reviews.exit_missing

story  A case opened again begins with no exit review
source sources.md#exit-reviews
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
given  referrals.case_opened  opened_on: 2 March 2026 | why: Referred
given  reviews.exit_left  left_what: Nothing that needs holding | left_held: not_needed | left_because: He is doing well
given  reviews.exit_told  exit_whom: child | exit_telling: told | exit_told_on: 2 March 2026 | exit_words: That we end, and whom to ring
given  reviews.exit_told  exit_whom: parents | exit_telling: told | exit_told_on: 2 March 2026 | exit_words: That we end, and whom to ring
given  reviews.exit_signed  under_exit: every reviews.exit_left, every reviews.exit_told
given  referrals.case_closed  reason: work_done | ending: He is at college | closed_on: 2 March 2026
then   no prompt reviews.exit_missing
today  9 March 2026
given  referrals.case_reopened  reopened_on: 9 March 2026 | why: Again
then   the exit review nothing
then   next review no day
today  10 March 2026
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 10 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
then   next review 10 June 2026
given  referrals.case_closed  reason: work_done | ending: Done | closed_on: 10 March 2026
then   prompt reviews.exit_missing due 10 March 2026

story  Of a child who has died, or whom nobody assessed, no exit review is asked
source sources.md#exit-reviews
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
given  referrals.case_opened  opened_on: 2 March 2026 | why: Referred
given  referrals.case_closed  reason: died | ending: He died on 1 March | closed_on: 2 March 2026
then   no prompt reviews.exit_missing
child  Casey Moran born 5 May 2011
given  referrals.case_opened  opened_on: 2 March 2026 | why: Referred
given  referrals.case_closed  reason: no_further_action | ending: Nothing was found | closed_on: 2 March 2026
then   no prompt reviews.exit_missing

story  An order that will end asks for an exit review beforehand
source sources.md#exit-reviews
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.tool_attached
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Northbridge Youth Court | made_on: 2 March 2026 | length_months: 6 | ends_on: 1 September 2026
today  20 July 2026
then   no prompt reviews.exit_missing
today  21 July 2026
then   prompt reviews.exit_missing due 1 September 2026
then   prompt reviews.exit_missing says "An order ends on 1 September 2026, and nothing says what is left then, who holds it and who was told."
given  offending.order_ended  ended_order: offending.disposal_made | ending: revoked_for_progress | ended_on: 21 July 2026
then   no prompt reviews.exit_missing

story  A contingency that was activated calls for a review
source sources.md#reviews-due
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 1 March 2026 | what_was_done: Hurt a boy | ground: seen | reported_by_whom: His tutor
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.scenario_told  scenario_in: assessment.begun | happening: He hurts a boy | harmed: other_child | impact: significant | circumstances: After school | soon: weeks | likely: possible | changed_by: More with tiredness, less with his tutor | held_by: Nothing | scenario_shown_by: offending.behaviour_reported
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: assessment.scenario_told, assessment.tool_attached
given  planning.plan_begun  planner: case manager of the service | built_on: assessment.begun
given  planning.objective_set  objective_of: planning.plan_begun | difference: He walks away | known_by: His tutor sees it | works_at: child | comes: first | answers_to: assessment.tool_attached
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: control | strand_because: Not yet
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: victim_safety | strand_because: Not yet
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: supervision | strand_because: Not yet
given  planning.strand_left_out  left_out_of: planning.plan_begun | left_strand: change | strand_because: Not yet
given  planning.contingency_set  contingency_of: planning.plan_begun | for_scenario: assessment.scenario_told | early_sign: He stops eating at lunch | trigger: He waits at the gate | response: His tutor walks with him | response_by: Ms Venn | within: at_once | out_of_hours: The emergency duty team | sign_shown_by: offending.behaviour_reported
given  planning.plan_signed  signed_plan: planning.plan_begun | under_plan: every planning.objective_set, every planning.strand_left_out, planning.contingency_set
then   waits for review nothing
today  3 March 2026
given  planning.contingency_activated  activated_contingency: planning.contingency_set | because_of: offending.behaviour_reported
then   waits for review A contingency was activated (recorded on 3 March 2026)
then   prompt reviews.due_by_event due 17 March 2026
