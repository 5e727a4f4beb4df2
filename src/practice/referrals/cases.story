# The life of a case: opened, closed, opened again, handed to another service. Made-up people.

story  A case is open from its first day up to the day it is closed, and again from when it is reopened
source sources.md#case
today  2 March 2026
child  Jordan Ellis born 5 May 2011
then   case not recorded
then   periods nothing
given  referrals.case_opened  opened_on: 1 March 2026 | why: A referral order
then   case open since 1 March 2026
today  1 June 2026
when   referrals.case_opened  opened_on: 1 June 2026 | why: Again
refused record "A case was opened before. If it was closed, open it again"
when   referrals.case_reopened  reopened_on: 1 June 2026 | why: Again
refused reopened_on "The case was open on that day"
refused reopened_on "No case had been closed by that day"
given  referrals.case_closed  reason: order_ended | ending: Jordan has a place at college | closed_on: 31 May 2026
then   case closed on 31 May 2026
when   referrals.case_closed  reason: work_done | ending: Twice | closed_on: 1 June 2026
refused closed_on "No case was open on that day"
when   referrals.case_closed  reason: work_done | ending: In June | closed_on: 2 June 2026
refused closed_on "The day cannot be in the future"
refused closed_on "No case was open on that day"
given  referrals.case_reopened  reopened_on: 1 June 2026 | why: A new offence
then   case open since 1 June 2026
then   periods 1 March 2026 to 31 May 2026, 1 June 2026 to now

story  A closed case is asked for no contact, no worker and no planning, and an open one is
source sources.md#case
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2008
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
then   prompt children.turning_18
given  referrals.case_opened  opened_on: 2 March 2026 | why: A referral order
today  10 April 2026
then   prompt chronology.quiet
given  service.person_left  person: Amina Shah | left_on: 10 April 2026
then   prompt children.no_worker
given  referrals.case_closed  reason: order_ended | ending: Nothing is left to do | closed_on: 10 April 2026
then   no prompt chronology.quiet
then   no prompt children.no_worker
then   no prompt children.turning_18
given  referrals.case_reopened  reopened_on: 10 April 2026 | why: Closed by mistake
then   prompt children.no_worker

story  Where no case is recorded nothing is taken for closed
source sources.md#case
today  2 March 2026
child  Jordan Ellis born 5 May 2011
then   case not recorded
then   prompt children.no_worker

story  A corrected day moves the period, and a withdrawn closing leaves the case open
source sources.md#case
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  referrals.case_opened  opened_on: 1 March 2026 | why: A referral order
corrected referrals.case_opened  opened_on: 2 February 2026 | why: A referral order
then   periods 2 February 2026 to now
given  referrals.case_closed  reason: other | ending: The wrong record | closed_on: 2 March 2026
then   case closed on 2 March 2026
withdrawn referrals.case_closed "It was meant for Jordan's brother"
then   case open since 2 February 2026

story  Closing ends what a referral left open, and a new referral begins anew
source sources.md#case
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  referrals.received  referral_kind: out_of_court | referred_by: PC Rowan | received_on: 2 March 2026 | about: A window was broken
given  referrals.screened  referral: referrals.received | outcome: accepted | screened_on: 2 March 2026 | why: Police ask
given  referrals.case_opened  opened_on: 2 March 2026 | why: A decision out of court
then   prompt referrals.no_decision
given  referrals.case_closed  reason: no_further_action | ending: Police dropped it | closed_on: 2 March 2026
then   no prompt referrals.no_decision
today  9 March 2026
given  referrals.received  referral_kind: prevention | referred_by: Ms Okafor | received_on: 9 March 2026 | about: Fights after school
then   prompt referrals.not_screened due 11 March 2026
given  referrals.screened  referral: referrals.received | outcome: accepted | screened_on: 9 March 2026 | why: We can help
then   prompt referrals.no_case says "Open the case again"

story  A referral that is recorded after the closing is asked about, whatever its day
source sources.md#case
today  9 March 2026
child  Jordan Ellis born 5 May 2011
given  referrals.case_opened  opened_on: 2 March 2026 | why: Prevention work
given  referrals.case_closed  reason: work_done | ending: The school carries on | closed_on: 9 March 2026
given  referrals.received  referral_kind: out_of_court | referred_by: PC Rowan | received_on: 6 March 2026 | about: A window was broken
then   prompt referrals.no_tool
given  referrals.screened  referral: referrals.received | outcome: accepted | screened_on: 9 March 2026 | why: Police ask
then   prompt referrals.no_case says "Open the case again"

story  Another service answers for itself, and the case is ours until it does
source sources.md#transfer
today  2 March 2026
as     case manager of Southbridge Youth Justice Service
as     case manager of the service
child  Jordan Ellis born 5 May 2011
when   referrals.transfer_offered  to_agency: Southbridge Youth Justice Service | transfer_kind: for_good | why: The family has moved | handed_over: Everything, by secure email | offered_on: 2 March 2026
refused record "No case is open here that could be handed over"
given  referrals.case_opened  opened_on: 2 March 2026 | why: A referral order
given  referrals.transfer_offered  to_agency: Southbridge Youth Justice Service | transfer_kind: for_good | why: The family has moved | handed_over: Everything, by secure email | offered_on: 2 March 2026
then   prompt referrals.transfer_unanswered due 9 March 2026
then   prompt referrals.transfer_unanswered says "This is a local default."
today  4 March 2026
when   referrals.transfer_answered  offer: referrals.transfer_offered | answer: declined | answered_by: Kim Hart, manager | answered_on: 1 March 2026 | evidence: An email
refused answered_on "This is before they were asked"
refused why "Enter the reason they gave"
given  referrals.transfer_answered  offer: referrals.transfer_offered | answer: more_information | answered_by: Kim Hart, manager | answered_on: 4 March 2026 | evidence: An email of that day
then   prompt referrals.transfer_unanswered
today  6 March 2026
given  referrals.transfer_answered  offer: referrals.transfer_offered | answer: accepted | answered_by: Kim Hart, manager | answered_on: 6 March 2026 | evidence: An email of that day, kept with the case
then   no prompt referrals.transfer_unanswered
then   case open since 2 March 2026
then   prompt referrals.transferred_still_open
given  referrals.case_closed  reason: transferred | ending: Southbridge has it from today | closed_on: 6 March 2026
then   no prompt referrals.transferred_still_open

story  A case that another service only caretakes stays open here
source sources.md#transfer
today  2 March 2026
as     case manager of Southbridge Youth Justice Service
as     case manager of the service
child  Jordan Ellis born 5 May 2011
given  referrals.case_opened  opened_on: 2 March 2026 | why: A referral order
given  referrals.transfer_offered  to_agency: Southbridge Youth Justice Service | transfer_kind: caretaking | why: A placement for three months | handed_over: Everything, by secure email | offered_on: 2 March 2026
given  referrals.transfer_answered  offer: referrals.transfer_offered | answer: accepted | answered_by: Kim Hart | answered_on: 2 March 2026 | evidence: A signed form
then   no prompt referrals.transferred_still_open
