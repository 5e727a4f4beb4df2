# What is offered locally, referrals to it, and what came of them. Invented agencies and offers.

story  The directory keeps what an agency says of its own offer, and what it did not say stays not known
source sources.md#directory
today  2 March 2026
given  service.agency_added  name: Harbour Boxing | agency_kind: voluntary
when   service.offer_listed  offer_name: Boxing mentors | offer_agency: Elsewhere | offer_for: A mentor and a gym | offer_level: child | offer_strand: change | offer_way: Ring the gym
refused offer_agency "Select one from the list"
when   service.offer_listed  offer_name: Boxing mentors | offer_agency: Harbour Boxing | offer_for: A mentor and a gym | offer_level: child | offer_strand: change | offer_way: Ring the gym | offer_from_age: 14 | offer_to_age: 12 | offer_answer_days: 500 | offer_evidence: It works
refused offer_to_age "It cannot end before the age at which it begins"
refused offer_answer_days "Enter a whole number up to 120"
refused evidence_from "Enter who says so"
when   service.offer_listed  offer_name: Boxing mentors | offer_agency: Harbour Boxing | offer_for: A mentor and a gym | offer_level: child | offer_strand: change | offer_way: Ring the gym | evidence_from: Themselves
refused offer_evidence "Write what they say of it"
given  service.offer_listed  offer_name: Boxing mentors | offer_agency: Harbour Boxing | offer_for: A mentor and a gym | offer_level: child | offer_strand: change | offer_way: Ring the gym
then   on offer Boxing mentors (Not known)
when   service.offer_listed  offer_name: boxing mentors | offer_agency: Harbour Boxing | offer_for: The same again | offer_level: child | offer_strand: change | offer_way: Ring the gym
refused offer_name "That agency has an offer of that name already"
given  service.offer_listed  offer_name: Family group | offer_agency: the service | offer_for: Parents meet | offer_level: family | offer_strand: supervision | offer_way: Tell us | offer_from_age: 10
then   on offer Boxing mentors (Not known), Family group (From 10)

story  An offer is changed as a whole, and withdrawn with a reason
source sources.md#directory
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Harbour Boxing | agency_kind: voluntary
given  service.offer_listed  offer_name: Boxing mentors | offer_agency: Harbour Boxing | offer_for: A mentor and a gym | offer_level: child | offer_strand: change | offer_way: Ring the gym | offer_answer_days: 5
given  interventions.referred  referred_to: service.offer_listed | referred_on: 2 March 2026 | referred_because: He boxes already | child_says: He would like to
then   referred to Boxing mentors: Not answered
today  3 March 2026
given  service.offer_listed  offer_changed: service.offer_listed | offer_name: Ring mentors | offer_agency: Harbour Boxing | offer_for: A mentor and a ring | offer_level: child | offer_strand: change | offer_way: Ring the gym | offer_from_age: 12 | offer_to_age: 17
then   on offer Ring mentors (12 to 17)
then   referred to Boxing mentors: Not answered
today  9 March 2026
then   prompt interventions.no_answer due 9 March 2026

story  Nobody is referred to what was withdrawn
source sources.md#directory
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Harbour Boxing | agency_kind: voluntary
given  service.offer_listed  offer_name: Boxing mentors | offer_agency: Harbour Boxing | offer_for: A mentor and a gym | offer_level: child | offer_strand: change | offer_way: Ring the gym
given  service.offer_withdrawn  offer_out: service.offer_listed | offer_out_because: Its money has ended
then   on offer nothing
when   service.offer_withdrawn  offer_out: service.offer_listed | offer_out_because: Again
refused record "This offer was withdrawn"
when   service.offer_listed  offer_changed: service.offer_listed | offer_name: Ring mentors | offer_agency: Harbour Boxing | offer_for: A mentor and a ring | offer_level: child | offer_strand: change | offer_way: Ring the gym
refused record "This offer was withdrawn"
when   interventions.referred  referred_to: service.offer_listed | referred_on: 2 March 2026 | referred_because: He boxes already | child_says: He would like to
refused record "This offer was withdrawn, and nobody is referred to it any more"

story  An answer is asked for by their own figure, and where they gave none by a local default
source sources.md#waits
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Harbour Boxing | agency_kind: voluntary
given  service.offer_listed  offer_name: Boxing mentors | offer_agency: Harbour Boxing | offer_for: A mentor and a gym | offer_level: child | offer_strand: change | offer_way: Ring the gym
when   interventions.referred  referred_to: service.offer_listed | referred_on: 3 March 2026 | referred_because: He boxes already | child_says: He would like to
refused referred_on "The day cannot be in the future"
when   interventions.referred  referred_to: service.offer_listed | referred_on: 2 March 2026 | referred_because: He boxes already
refused child_says "Write what the child says to it"
given  interventions.referred  referred_to: service.offer_listed | referred_on: 2 March 2026 | referred_because: He boxes already | child_says: He would like to
then   waited for days to an answer: not known, to a start: not known
when   interventions.referred  referred_to: service.offer_listed | referred_on: 2 March 2026 | referred_because: Once more | child_says: Yes
refused record "The child is referred to this already"
today  13 March 2026
then   no prompt interventions.no_answer
today  16 March 2026
then   prompt interventions.no_answer due 16 March 2026
then   prompt interventions.no_answer says "The child was referred on 2 March 2026. Working days to an answer: 10. This is a local default."
setting interventions.answered_within_working_days 8
then   prompt interventions.no_answer says "The child was referred on 2 March 2026. Working days to an answer: 8. This is our own figure."
then   prompt interventions.no_answer overdue by 2 working days
when   interventions.answered  answer_of: interventions.referred | answer_on: 1 March 2026 | answer_given: accepted
refused answer_on "Enter a day that is not before 2 March 2026"
when   interventions.answered  answer_of: interventions.referred | answer_on: 17 March 2026 | answer_given: accepted
refused answer_on "The day cannot be in the future"
given  interventions.answered  answer_of: interventions.referred | answer_on: 12 March 2026 | answer_given: accepted
then   referred to Boxing mentors: Accepted
then   waited for days to an answer: 10, to a start: not known
then   no prompt interventions.no_answer

story  A wait is held to the day they said, then to the figure of the directory, then to our own
source sources.md#waits
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Young Minds Team | agency_kind: health
given  service.offer_listed  offer_name: Talking therapy | offer_agency: Young Minds Team | offer_for: To talk | offer_level: child | offer_strand: change | offer_way: Their form | offer_start_weeks: 4
given  interventions.referred  referred_to: service.offer_listed | referred_on: 2 March 2026 | referred_because: He does not sleep | child_says: He will try
given  interventions.answered  answer_of: interventions.referred | answer_on: 2 March 2026 | answer_given: waiting
then   no prompt interventions.waits_longer
today  30 March 2026
then   prompt interventions.waits_longer due 30 March 2026
then   prompt interventions.waits_longer says "Weeks to a start: 4. This is their own figure."
when   interventions.answered  answer_of: interventions.referred | answer_on: 30 March 2026 | answer_given: waiting | start_expected: 29 March 2026
refused start_expected "Enter a day that is not before their answer"
given  interventions.answered  answer_of: interventions.referred | answer_on: 30 March 2026 | answer_given: waiting | start_expected: 13 April 2026
then   no prompt interventions.waits_longer
today  14 April 2026
then   prompt interventions.waits_longer due 13 April 2026
then   prompt interventions.waits_longer says "It was to start by 13 April 2026. They said so themselves."
given  interventions.started  started_referral: interventions.referred | started_on: 14 April 2026 | started_how: With Ade, weekly, at the clinic
then   no prompt interventions.waits_longer
then   waited for days to an answer: 0, to a start: 43

story  What was accepted and does not start is asked about
source sources.md#waits
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Harbour Boxing | agency_kind: voluntary
given  service.offer_listed  offer_name: Boxing mentors | offer_agency: Harbour Boxing | offer_for: A mentor and a gym | offer_level: child | offer_strand: change | offer_way: Ring the gym
given  interventions.referred  referred_to: service.offer_listed | referred_on: 2 March 2026 | referred_because: He boxes already | child_says: He would like to
today  9 March 2026
given  interventions.answered  answer_of: interventions.referred | answer_on: 9 March 2026 | answer_given: accepted
then   no prompt interventions.not_started
today  20 April 2026
then   prompt interventions.not_started due 20 April 2026
then   prompt interventions.not_started says "Weeks to a start: 6. This is a local default."
when   interventions.ended  ended_referral: interventions.referred | ended_on: 20 April 2026 | ended_as: completed | what_changed: Nothing | ended_child_says: Nothing
refused ended_as "It has not started. Say on which day it did first"
given  interventions.ended  ended_referral: interventions.referred | ended_on: 20 April 2026 | ended_as: withdrawn | what_changed: Nothing, since it never began | ended_child_says: That nobody rang him
then   no prompt interventions.not_started
then   referred to Boxing mentors: Ended
when   interventions.started  started_referral: interventions.referred | started_on: 20 April 2026 | started_how: Late
refused record "This referral was refused, has started or has ended"

story  A refusal keeps its reason, and asks what is done instead until somebody says
source sources.md#refusals
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Young Minds Team | agency_kind: health
given  service.offer_listed  offer_name: Talking therapy | offer_agency: Young Minds Team | offer_for: To talk | offer_level: child | offer_strand: change | offer_way: Their form
given  interventions.referred  referred_to: service.offer_listed | referred_on: 2 March 2026 | referred_because: He does not sleep | child_says: He will try
when   interventions.answered  answer_of: interventions.referred | answer_on: 2 March 2026 | answer_given: refused
refused refused_for "Select what kind of reason they gave"
refused refused_because "Write what they said"
when   interventions.answered  answer_of: interventions.referred | answer_on: 2 March 2026 | answer_given: refused | refused_for: threshold | refused_because: Not ill enough | start_expected: 3 March 2026
refused start_expected "Leave the day empty where they refused"
when   interventions.instead_decided  instead_of: interventions.referred | instead_done: His school does it
refused record "This referral was not refused"
given  interventions.answered  answer_of: interventions.referred | answer_on: 2 March 2026 | answer_given: refused | refused_for: threshold | refused_because: Not ill enough
then   referred to Talking therapy: Refused
then   prompt interventions.nothing_instead says "The child was referred on 2 March 2026, and nothing is recorded in its place."
when   interventions.answered  answer_of: interventions.referred | answer_on: 2 March 2026 | answer_given: accepted
refused record "This referral was refused, has started or has ended"
given  interventions.instead_decided  instead_of: interventions.referred | instead_done: The school nurse sees him weekly
then   no prompt interventions.nothing_instead
when   interventions.instead_decided  instead_of: interventions.referred | instead_done: Twice
refused record "It is written already what is done instead"

story  A referral made in place of a refused one answers the question too
source sources.md#refusals
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Young Minds Team | agency_kind: health
given  service.offer_listed  offer_name: Talking therapy | offer_agency: Young Minds Team | offer_for: To talk | offer_level: child | offer_strand: change | offer_way: Their form
given  interventions.referred  referred_to: service.offer_listed | referred_on: 2 March 2026 | referred_because: He does not sleep | child_says: He will try
given  interventions.answered  answer_of: interventions.referred | answer_on: 2 March 2026 | answer_given: refused | refused_for: full | refused_because: No place this year
when   interventions.referred  referred_to: service.offer_listed | instead_refer: service.offer_listed | referred_on: 2 March 2026 | referred_because: Again | child_says: Yes
refused record "There is no such referral that was refused"
then   prompt interventions.nothing_instead says "The child was referred on 2 March 2026, and nothing is recorded in its place."
given  interventions.referred  referred_to: service.offer_listed | instead_refer: interventions.referred | referred_on: 2 March 2026 | referred_because: A place came free | child_says: Yes
then   no prompt interventions.nothing_instead
then   referred to Talking therapy: Refused, Talking therapy: Not answered

story  Who started and is not heard of is asked about, and contacts that delivery knows of count
source sources.md#attendance
today  2 March 2026
child  Jordan Ellis
given  service.agency_added  name: Harbour Boxing | agency_kind: voluntary
given  service.offer_listed  offer_name: Boxing mentors | offer_agency: Harbour Boxing | offer_for: A mentor and a gym | offer_level: child | offer_strand: change | offer_way: Ring the gym
given  interventions.referred  referred_to: service.offer_listed | referred_on: 2 March 2026 | referred_because: He boxes already | child_says: He would like to
when   interventions.attended  attended_referral: interventions.referred | attended_on: 2 March 2026 | attendance: came | attended_from: Ade
refused record "This has not started yet"
given  interventions.started  started_referral: interventions.referred | started_on: 2 March 2026 | started_how: With Ade, weekly, at the gym
then   contacts of the service 0
today  30 March 2026
then   prompt interventions.nothing_heard due 30 March 2026
then   prompt interventions.nothing_heard says "Nothing was heard since 2 March 2026. Weeks given: 4. This is a local default."
given  interventions.attended  attended_referral: interventions.referred | attended_on: 10 March 2026 | attendance: absent | attended_from: Ade
then   no prompt interventions.nothing_heard
given  delivery.appointment_made  meeting_sort: elsewhere | meeting_day: 30 March 2026 | meeting_time: 9am | weeks_running: 1 | meeting_with: case manager of the service | meeting_agency: Harbour Boxing | meeting_place: The gym | meeting_for: To see how it goes
given  delivery.contact_recorded  contact_of: delivery.appointment_made | contact_sort: elsewhere | contact_day: 30 March 2026 | contact_time: 9am | contact_minutes: 30 | contact_by: case manager of the service | child_seen: yes | took_part: well | contact_done: Watched him train
then   contacts of the service 1
today  24 April 2026
then   no prompt interventions.nothing_heard
today  27 April 2026
then   prompt interventions.nothing_heard due 27 April 2026
given  interventions.ended  ended_referral: interventions.referred | ended_on: 24 April 2026 | ended_as: completed | what_changed: He goes by himself now | ended_child_says: That it is his gym
then   no prompt interventions.nothing_heard
when   interventions.attended  attended_referral: interventions.referred | attended_on: 25 April 2026 | attendance: came | attended_from: Ade
refused attended_on "Enter a day on which it had not ended yet"

story  Of what we give ourselves, contacts count that work towards what it is for
source sources.md#attendance
today  2 March 2026
child  Jordan Ellis
given  chronology.happened  sort: contact | happened_on: 2 March 2026 | what: Talked about the bus | told_by: Amina Shah | standing: fact
given  service.offer_listed  offer_name: Family group | offer_agency: the service | offer_for: Parents meet | offer_level: family | offer_strand: supervision | offer_way: Tell us
when   interventions.referred  referred_to: service.offer_listed | referred_on: 2 March 2026 | referred_because: His aunt asked | child_says: Fine | referred_towards: service.offer_listed
refused referred_towards "Select entries of this record that stand"
given  interventions.referred  referred_to: service.offer_listed | referred_on: 2 March 2026 | referred_because: His aunt asked | child_says: Fine | referred_towards: chronology.happened
given  interventions.started  started_referral: interventions.referred | started_on: 2 March 2026 | started_how: On Mondays
given  delivery.contact_recorded  contact_sort: home | contact_day: 2 March 2026 | contact_time: 9am | contact_minutes: 30 | contact_by: case manager of the service | child_seen: yes | took_part: some | contact_done: Met him at home
then   contacts of the service 0
given  delivery.contact_recorded  contact_sort: home | contact_day: 2 March 2026 | contact_time: 10am | contact_minutes: 30 | contact_by: case manager of the service | child_seen: yes | took_part: some | contact_done: Met them at home | contact_towards: chronology.happened
then   contacts of the service 1
