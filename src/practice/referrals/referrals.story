# How a child comes to the service and what is decided. Made-up people; figures are the service's own
# where the page says "local default".

story  A referral waits until it is accepted or declined
source sources.md#screening
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
given  referrals.received  referral_kind: prevention | referred_by: Ms Okafor, head of year | received_on: 2 March 2026 | about: Fights after school
then   prompt referrals.not_screened due 4 March 2026
then   prompt referrals.not_screened asks Amina Shah
then   prompt referrals.not_screened says "Working days given for screening a referral: 2."
then   prompt referrals.not_screened says "This is a local default."
today  3 March 2026
given  referrals.screened  referral: referrals.received | outcome: more_information | screened_on: 3 March 2026 | why: The school is to say what it has tried
then   prompt referrals.not_screened due 4 March 2026
today  6 March 2026
then   prompt referrals.not_screened overdue by 2 working days
given  referrals.screened  referral: referrals.received | outcome: declined | screened_on: 6 March 2026 | why: Early help is working with the family already
then   no prompt referrals.not_screened
then   no prompt referrals.no_case

story  A referral that was accepted calls for a case
source sources.md#case
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  referrals.received  referral_kind: school | referred_by: Ms Okafor | received_on: 2 March 2026 | about: Fights after school
then   case not recorded
given  referrals.screened  referral: referrals.received | outcome: accepted | screened_on: 2 March 2026 | why: We can help
then   prompt referrals.no_case
then   prompt referrals.no_case says "Open the case"
given  referrals.case_opened  opened_on: 2 March 2026 | why: Prevention work agreed with the family
then   no prompt referrals.no_case
then   case open since 2 March 2026

story  A service that sets its own days for screening is not told of a default
source sources.md#screening
today  2 March 2026
setting referrals.screen_within_working_days 1
child  Jordan Ellis born 5 May 2011
given  referrals.received  referral_kind: early_help | referred_by: Lee Grant | received_on: 27 February 2026 | about: Help at home
then   prompt referrals.not_screened due 2 March 2026
then   prompt referrals.not_screened does not say "local default"

story  A decision out of court rests on an assessment, is made, and is told to police
source sources.md#out-of-court-decision
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
given  referrals.received  referral_kind: out_of_court | referred_by: PC Rowan | received_on: 2 March 2026 | incident_on: 26 February 2026 | bailed_on: 27 February 2026 | about: A window was broken
then   prompt referrals.no_tool due 16 March 2026
then   prompt referrals.no_tool says "This is a local default."
then   prompt referrals.no_decision due 20 March 2026
then   prompt referrals.no_decision says "Working days given from bail until police are told what was decided: 15."
when   referrals.screened  referral: referrals.received | outcome: accepted | screened_on: 3 March 2026 | why: Police ask for a joint decision
refused screened_on "The day cannot be in the future"
today  10 March 2026
given  referrals.tool_completed  referral: referrals.received | tool: prevention_and_diversion | completed_on: 10 March 2026 | heard: child, parent_or_carer
then   no prompt referrals.no_tool
given  referrals.panel_held  referral: referrals.received | held_on: 10 March 2026 | present: police, youth_justice | options: no_further_action, community_resolution | weighing: The owner wants the window mended | gravity_scale: child_gravity_matrix | gravity: 2
given  referrals.out_of_court_decided  referral: referrals.received | disposal: community_resolution | reasons: It mends the harm | decided_by: PS Adeyemi, police; Pat Moor, youth justice | decided_on: 10 March 2026
then   no prompt referrals.no_decision
then   prompt referrals.police_not_told due 20 March 2026
when   referrals.police_told  referral: referrals.received | matter: decision | told_on: 11 March 2026 | told_whom: PS Adeyemi by email | told_what: Community resolution
refused told_on "The day cannot be in the future"
when   referrals.police_told  referral: referrals.received | matter: decision | told_on: 10 March 2026 | told_whom: PS Adeyemi by email | told_what: Community resolution
then   no prompt referrals.police_not_told

story  Without the day of bail no last day is made up
source sources.md#out-of-court-decision
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  referrals.received  referral_kind: out_of_court | referred_by: PC Rowan | received_on: 2 March 2026 | about: A window was broken
then   prompt referrals.no_decision
then   prompt referrals.no_decision says "The time is counted from the day of bail, which is not known."

story  A decision that is changed is told to police again
source sources.md#out-of-court-decision
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  referrals.received  referral_kind: out_of_court | referred_by: PC Rowan | received_on: 2 March 2026 | about: A window was broken
when   referrals.police_told  referral: referrals.received | matter: decision | told_on: 2 March 2026 | told_whom: PC Rowan | told_what: Nothing yet
refused matter "Record what was decided first"
given  referrals.out_of_court_decided  referral: referrals.received | disposal: no_further_action | reasons: Not in the public interest | decided_by: PS Adeyemi | decided_on: 2 March 2026
given  referrals.police_told  referral: referrals.received | matter: decision | told_on: 2 March 2026 | told_whom: PC Rowan | told_what: No further action
then   no prompt referrals.police_not_told
today  5 March 2026
given  referrals.out_of_court_decided  referral: referrals.received | disposal: youth_caution | reasons: A second offence came to light | decided_by: PS Adeyemi | decided_on: 5 March 2026
then   prompt referrals.police_not_told

story  Only what could be chosen on that day can have been decided
source sources.md#out-of-court-disposals
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  referrals.received  referral_kind: out_of_court | referred_by: PC Rowan | received_on: 1 April 2013 | about: An old matter, recorded late
when   referrals.out_of_court_decided  referral: referrals.received | disposal: youth_caution | reasons: As the paper file has it | decided_by: PS Adeyemi | decided_on: 7 April 2013
refused disposal "This could not be chosen on that day"
when   referrals.out_of_court_decided  referral: referrals.received | disposal: reprimand | reasons: As the paper file has it | decided_by: PS Adeyemi | decided_on: 8 April 2013
refused disposal "This could not be chosen on that day"
when   referrals.out_of_court_decided  referral: referrals.received | disposal: reprimand | reasons: As the paper file has it | decided_by: PS Adeyemi | decided_on: 7 April 2013
when   referrals.out_of_court_decided  referral: referrals.received | disposal: youth_caution | reasons: As the paper file has it | decided_by: PS Adeyemi | decided_on: 8 April 2013
when   referrals.panel_held  referral: referrals.received | held_on: 31 March 2019 | present: police, youth_justice | options: diversion | weighing: As the paper file has it
refused options "One of these could not be chosen on that day"

story  A referral for something else has no decision out of court
source sources.md#out-of-court-decision
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  referrals.received  referral_kind: prevention | referred_by: Ms Okafor | received_on: 2 March 2026 | about: Fights after school
when   referrals.out_of_court_decided  referral: referrals.received | disposal: charge | reasons: None | decided_by: PS Adeyemi | decided_on: 2 March 2026
refused record "This referral does not ask for a decision out of court"

story  A panel says who was there, what it weighed and on which scale it scored
source sources.md#gravity
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  referrals.received  referral_kind: out_of_court | referred_by: PC Rowan | received_on: 2 March 2026 | about: A window was broken
when   referrals.panel_held  referral: referrals.received | held_on: 1 March 2026 | weighing: Little | gravity: 3
refused present "Select who was there"
refused options "Select what was weighed"
when   referrals.panel_held  referral: referrals.received | held_on: 1 March 2026 | present: police | options: charge | weighing: Little | gravity: 3
refused held_on "This is before the referral reached us"
refused gravity_scale "Select the scale of the score"
when   referrals.panel_held  referral: referrals.received | held_on: 2 March 2026 | present: police | options: charge | weighing: Little | gravity_scale: child_gravity_matrix | gravity: 6
refused gravity "The score is not on that scale"
when   referrals.panel_held  referral: referrals.received | held_on: 2 March 2026 | present: police | options: charge | weighing: Little | gravity_scale: other
refused gravity "Enter the score on that scale"

story  Police refer a child found with a knife within one working day
source sources.md#knife-possession
today  9 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
given  referrals.received  referral_kind: knife_possession | referred_by: PC Rowan | received_on: 9 March 2026 | incident_on: 6 March 2026 | about: A kitchen knife in a bag
then   knife days late 0
today  11 March 2026
corrected referrals.received  referral_kind: knife_possession | referred_by: PC Rowan | received_on: 11 March 2026 | incident_on: 6 March 2026 | about: A kitchen knife in a bag
then   knife days late 2

story  Whether the police were in time cannot be told without the day
source sources.md#knife-possession
today  9 March 2026
child  Jordan Ellis born 5 May 2011
given  referrals.received  referral_kind: knife_possession | referred_by: PC Rowan | received_on: 9 March 2026 | about: A kitchen knife in a bag
then   knife days late not known
then   prompt referrals.knife_day_unknown
corrected referrals.received  referral_kind: knife_possession | referred_by: PC Rowan | received_on: 9 March 2026 | incident_on: 8 March 2026 | about: A kitchen knife in a bag
then   no prompt referrals.knife_day_unknown
then   knife days late 0

story  A child found with a knife gets a plan, and police are told whether the child takes part
source sources.md#knife-possession
today  9 March 2026
child  Jordan Ellis born 5 May 2011
given  referrals.received  referral_kind: knife_possession | referred_by: PC Rowan | received_on: 9 March 2026 | incident_on: 8 March 2026 | about: A kitchen knife in a bag
then   prompt referrals.no_tool due 23 March 2026
then   prompt referrals.no_plan due 30 March 2026
then   prompt referrals.no_plan says "Every child found with a knife gets a targeted plan."
then   prompt referrals.no_plan says "This is a local default."
then   no prompt referrals.engagement_not_told
today  20 March 2026
given  referrals.plan_made  referral: referrals.received | made_on: 20 March 2026 | plan: Mentoring every week by Lee Grant
then   no prompt referrals.no_plan
then   prompt referrals.engagement_not_told due 17 April 2026
today  1 April 2026
given  referrals.police_told  referral: referrals.received | matter: not_engaging | told_on: 1 April 2026 | told_whom: PC Rowan by telephone | told_what: Two of three sessions were missed
then   no prompt referrals.engagement_not_told

story  A referral cannot come before what it is about, nor in the future
source sources.md#screening
today  2 March 2026
child  Jordan Ellis born 5 May 2011
when   referrals.received  referral_kind: out_of_court | referred_by: PC Rowan | received_on: 3 March 2026 | incident_on: 4 March 2026 | about: A window was broken
refused received_on "The day cannot be in the future"
refused incident_on "This is after the day the referral reached us"
when   referrals.received  received_on: 2 March 2026
refused referral_kind "Select what kind of referral it is"
refused referred_by "Enter who made the referral"
refused about "Enter what it is about"
