# What moves between agencies: asked, answered, read, and what happens when it is not. Made-up people
# and agencies; every figure is the service's own and says "local default".

story  What is asked for today is due at the end of the day, if it was asked before the cut-off
source sources.md#urgency
today  4 March 2026 at 10:30
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  sharing.requested  asked_agency: Northbridge Police | question: Was Jordan arrested last night? | needed_for: To decide whether it is safe to go home | urgency: today | gateways: crime_and_disorder | regime: law_enforcement | consent: not_appropriate | consent_why: It could warn somebody | informed: nobody | untold_why: Until police have spoken to the child | learns: That we know the child. They refer every child to us
then   answer due 4 March 2026 at 5:00pm
then   request Waiting
today  4 March 2026 at 15:00
given  sharing.requested  asked_agency: Northbridge Police | question: And where is Jordan now? | needed_for: To decide whether it is safe to go home | urgency: today | gateways: crime_and_disorder | regime: law_enforcement | consent: given | informed: child_and_parent | learns: Nothing more
then   answer due 5 March 2026 at 12:00pm

story  Asked for today on a Friday evening, it is due on Monday; over Easter, on Tuesday
source sources.md#urgency
today  27 March 2026 at 17:30
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  sharing.requested  asked_agency: Northbridge Police | question: Was Jordan arrested? | needed_for: Safety at home | urgency: today | gateways: crime_and_disorder | regime: law_enforcement | consent: given | informed: child_and_parent | learns: That we know the child
then   answer due 30 March 2026 at 12:00pm
today  3 April 2026 at 09:00
given  sharing.requested  asked_agency: Northbridge Police | question: Is there news? | needed_for: Safety at home | urgency: today | gateways: crime_and_disorder | regime: law_enforcement | consent: given | informed: child_and_parent | learns: Nothing more
then   answer due 7 April 2026 at 12:00pm

story  What is needed today does not wait for a later day, and a day that is over counts for none
source sources.md#urgency
today  4 March 2026 at 10:30
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  sharing.requested  urgency: today | needed_by: 30 March 2026 | asked_agency: Northbridge Police | question: Was Jordan arrested? | needed_for: Safety at home | gateways: crime_and_disorder | regime: law_enforcement | consent: given | informed: child_and_parent | learns: That we know the child
then   answer due 4 March 2026 at 5:00pm
given  sharing.requested  urgency: routine | needed_by: 6 March 2026 | asked_agency: Northbridge Police | question: Was Jordan arrested? | needed_for: Safety at home | gateways: crime_and_disorder | regime: law_enforcement | consent: given | informed: child_and_parent | learns: That we know the child
then   answer due 6 March 2026 at 5:00pm
today  4 March 2026 at 18:30
given  sharing.requested  urgency: soon | needed_by: 4 March 2026 | asked_agency: Northbridge Police | question: Was Jordan arrested? | needed_for: Safety at home | gateways: crime_and_disorder | regime: law_enforcement | consent: given | informed: child_and_parent | learns: That we know the child
then   answer due 6 March 2026 at 5:00pm

story  When the clocks go forward an hour of work is still an hour on the wall
source sources.md#working-hours
today  27 March 2026 at 14:00
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  sharing.requested  asked_agency: Northbridge Police | question: Was Jordan arrested? | needed_for: Safety at home | urgency: today | gateways: crime_and_disorder | regime: law_enforcement | consent: given | informed: child_and_parent | learns: That we know the child
then   answer due 27 March 2026 at 5:00pm
sweep
today  27 March 2026 at 17:01
sweep
then   steps told 27 March 2026 at 2:00pm, reminder 27 March 2026 at 5:00pm
then   next step 30 March 2026 at 10:00am

story  When the clocks go back, likewise
source sources.md#working-hours
today  23 October 2026 at 14:00
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  sharing.requested  asked_agency: Northbridge Police | question: Was Jordan arrested? | needed_for: Safety at home | urgency: today | gateways: crime_and_disorder | regime: law_enforcement | consent: given | informed: child_and_parent | learns: That we know the child
sweep
today  23 October 2026 at 17:01
sweep
then   next step 26 October 2026 at 10:00am

story  What nobody answers climbs: they are reminded, then their manager, ours, and the heads of both
source sources.md#ladder
today  2 March 2026 at 09:30
person Ruth Okafor is team manager of the service in North team
person Amina Shah is case manager of the service in North team
person Helen Marsh is head of service of the service
given  service.agency_added  name: Elmfield School | agency_kind: education
given  service.person_joined  name: Joanna Pike | email: j.pike@elmfield.example | agency: Elmfield School | role: partner_professional
given  service.person_joined  name: Theo Grant | email: t.grant@elmfield.example | agency: Elmfield School | role: partner_professional | coordinator: yes
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
given  sharing.requested  asked_agency: Elmfield School | question: How has Jordan been? | needed_for: The report for court | urgency: soon | gateways: childrens_welfare | regime: general | consent: given | informed: child_and_parent | learns: That we know the child. The school already does
then   answer due 4 March 2026 at 5:00pm
then   next step 2 March 2026 at 9:30am
sweep
then   heard Joanna Pike, Theo Grant
then   next step 4 March 2026 at 5:00pm
then   no prompt sharing.no_answer
today  4 March 2026 at 17:01
sweep
then   steps told 2 March 2026 at 9:30am, reminder 4 March 2026 at 5:00pm
then   heard Joanna Pike, Theo Grant
then   prompt sharing.no_answer due 4 March 2026
today  5 March 2026 at 17:01
sweep
then   heard Theo Grant
today  6 March 2026 at 17:01
sweep
then   steps told 2 March 2026 at 9:30am, reminder 4 March 2026 at 5:00pm, their_manager 5 March 2026 at 5:00pm, our_manager 6 March 2026 at 5:00pm
then   heard Ruth Okafor
today  10 March 2026 at 17:01
sweep
then   heard Helen Marsh
then   next step nothing
then   prompt sharing.no_answer overdue by 4 working days
then   prompt sharing.no_answer asks case manager of the service, Amina Shah, Ruth Okafor, Helen Marsh
sweep
then   steps told 2 March 2026 at 9:30am, reminder 4 March 2026 at 5:00pm, their_manager 5 March 2026 at 5:00pm, our_manager 6 March 2026 at 5:00pm, heads 10 March 2026 at 5:00pm
then   prompt sharing.no_answer does not say "Ring"
given  service.agency_contacts_given  agency: Elmfield School | daytime_phone: 01632 960017 | leads_there: Ms Vale, head teacher
then   prompt sharing.no_answer says "Head to head: Ms Vale, head teacher."

story  An answer in full ends the clock, and must be read by whoever works with the child
source sources.md#read
today  2 March 2026 at 09:30
person Amina Shah is case manager of the service
given  service.agency_added  name: Elmfield School | agency_kind: education
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
given  sharing.requested  asked_agency: Elmfield School | question: How has Jordan been? | needed_for: The report for court | urgency: soon | gateways: childrens_welfare | regime: general | consent: given | informed: child_and_parent | learns: That we know the child. The school already does
as     partner professional of Elmfield School
given  sharing.answered  request: sharing.requested | outcome: in_full | answer: Away on 9 of 20 days since January | answer_nature: fact | answer_source: Attendance register
then   request Answered
then   no prompt sharing.no_answer
then   prompt sharing.not_read due 4 March 2026
then   prompt sharing.not_read asks Amina Shah
when   sharing.answered  request: sharing.requested | outcome: in_full | answer: Away on 9 of 20 days since January | answer_nature: fact | answer_source: Attendance register
refused record "This request was answered in full already. Tell us anything new as information of its own"

story  Only the agency that was asked can answer, and nobody once it was withdrawn
source sources.md#requests
today  2 March 2026
given  service.agency_added  name: Elmfield School | agency_kind: education
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  sharing.requested  asked_agency: Elmfield School | question: How has Jordan been? | needed_for: The report for court | urgency: routine | gateways: childrens_welfare | regime: general | consent: given | informed: child_and_parent | learns: That we know the child. The school already does
then   answer due 16 March 2026 at 5:00pm
as     partner professional of Northbridge Police
when   sharing.answered  request: sharing.requested | outcome: declined | refusal: not_held | refusal_why: We are not the school
refused record "Only the agency that was asked can answer"
as     case manager of the service
given  sharing.request_withdrawn  request: sharing.requested | withdrawn_why: The hearing was cancelled
then   request Withdrawn
then   next step nothing
as     partner professional of Elmfield School
when   sharing.answered  request: sharing.requested | outcome: declined | refusal: not_held | refusal_why: We hold nothing
refused record "This request was withdrawn. No answer is needed any more"

story  A refusal is told at once, and somebody says what follows from it
source sources.md#declining
today  2 March 2026
person Amina Shah is case manager of the service
given  service.agency_added  name: Elm Surgery | agency_kind: health
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
given  sharing.requested  asked_agency: Elm Surgery | question: Is Jordan treated for anything that bears on his temper? | needed_for: The plan | urgency: routine | gateways: public_interest | regime: general | consent: refused | consent_why: Somebody was hurt twice | informed: child | untold_why: His mother has not been reached | learns: That we know the child
as     partner professional of Elm Surgery
when   sharing.answered  request: sharing.requested | outcome: declined
refused refusal "Select why you cannot answer"
refused refusal_why "Explain why you cannot answer"
given  sharing.answered  request: sharing.requested | outcome: declined | refusal: consent_refused | refusal_why: Nothing we hold outweighs his refusal
then   request Declined
then   prompt sharing.refusal due 2 March 2026
then   prompt sharing.refusal says "Elm Surgery declined to answer"
as     case manager of the service
given  sharing.refusal_settled  refused_answer: sharing.answered | settlement: accepted | settled_why: We ask Jordan himself, and plan as if we did not know
then   no prompt sharing.refusal

story  Consent alone is no gateway where nobody agreed, and the new duty counts only once the service says from when
source sources.md#gateways
today  2 March 2026
given  service.agency_added  name: Elm Surgery | agency_kind: health
child  Jordan Ellis born 5 May 2011
when   sharing.requested  asked_agency: Elm Surgery | question: Is Jordan well? | needed_for: The plan | urgency: routine | gateways: consent | regime: general | consent: refused | consent_why: We need to know | informed: child_and_parent | learns: That we know the child
refused gateways "Consent alone is no gateway unless it was asked for and given"
when   sharing.requested  asked_agency: Elm Surgery | question: Is Jordan well? | needed_for: The plan | urgency: routine | gateways: safeguarding_duty | regime: general | consent: given | informed: child_and_parent | learns: That we know the child
refused gateways "This service has not set a day from which the duty of section 16LA counts. Select another gateway as well, and leave this one out"

story  After an outage what was missed is recorded as missed, and the next step runs from then
source sources.md#ladder
today  2 March 2026 at 09:30
person Amina Shah is case manager of the service
given  service.agency_added  name: Elmfield School | agency_kind: education
child  Jordan Ellis born 5 May 2011
given  sharing.requested  asked_agency: Elmfield School | question: How has Jordan been? | needed_for: The report for court | urgency: soon | gateways: childrens_welfare | regime: general | consent: given | informed: child_and_parent | learns: That we know the child. The school already does
sweep
today  9 March 2026 at 11:00
sweep
then   steps told 2 March 2026 at 9:30am, reminder 4 March 2026 at 5:00pm missed, their_manager 5 March 2026 at 5:00pm missed, our_manager 6 March 2026 at 5:00pm missed
then   next step 11 March 2026 at 5:00pm

story  Intelligence is graded, and only a sanitised release is kept
source sources.md#intelligence
today  2 March 2026
given  service.agency_added  name: Northbridge Police | agency_kind: police
as     partner professional of Northbridge Police
child  Jordan Ellis born 5 May 2011
when   sharing.contributed  from_agency: Northbridge Police | given_by: PC Rowe | channel: here | told_on: 2 March 2026 | information: Said to carry for older boys | urgency: soon | nature: intelligence | regime: law_enforcement
refused source_grade "Select how the source is graded"
refused information_grade "Select how the information is graded"
refused handling_code "Select its handling code"
refused sanitised "Say whether it is a sanitised release"
when   sharing.contributed  from_agency: Northbridge Police | given_by: PC Rowe | channel: here | told_on: 2 March 2026 | information: Said to carry for older boys | urgency: soon | nature: intelligence | source_grade: untested | information_grade: not_known | handling_code: lawful_sharing | sanitised: no | regime: law_enforcement
refused sanitised "Only a sanitised release can be kept here. Ask police for one"
given  sharing.contributed  from_agency: Northbridge Police | given_by: PC Rowe | channel: here | told_on: 2 March 2026 | information: Said to carry for older boys | urgency: soon | nature: intelligence | source_grade: untested | information_grade: not_known | handling_code: lawful_sharing | sanitised: yes | regime: law_enforcement

story  An answer that is intelligence is graded like any other
source sources.md#intelligence
today  2 March 2026
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  sharing.requested  asked_agency: Northbridge Police | question: Does Jordan carry? | needed_for: Safety at home | urgency: soon | gateways: crime_and_disorder | regime: law_enforcement | consent: given | informed: child_and_parent | learns: That we know the child
as     partner professional of Northbridge Police
when   sharing.answered  request: sharing.requested | outcome: in_full | answer: Said to carry for older boys | answer_nature: intelligence | answer_source: A report | handling_code: lawful_sharing_with_conditions
refused source_grade "Select how the source is graded"
refused information_grade "Select how the information is graded"
refused handling_conditions "Enter the handling conditions"
refused sanitised "Say whether it is a sanitised release"
when   sharing.answered  request: sharing.requested | outcome: in_full | answer: Said to carry for older boys | answer_nature: intelligence | answer_source: A report | source_grade: untested | information_grade: not_known | handling_code: lawful_sharing | sanitised: no
refused sanitised "Only a sanitised release can be kept here. Ask police for one"
then   request Waiting
when   sharing.answered  request: sharing.requested | outcome: in_full | answer: Said to carry for older boys | answer_nature: intelligence | answer_source: A report | source_grade: untested | information_grade: not_known | handling_code: lawful_sharing | sanitised: yes | about: suspect
then   request Answered

story  What must be read today is an alarm until its reader has read it
source sources.md#read
today  2 March 2026 at 10:00
person Ruth Okafor is team manager of the service in North team
person Amina Shah is case manager of the service in North team
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
as     partner professional of Northbridge Police
given  sharing.contributed  from_agency: Northbridge Police | given_by: PC Rowe | channel: here | told_on: 2 March 2026 | information: Threats were made against him | urgency: today | nature: fact | regime: law_enforcement
then   prompt sharing.not_read says "To be read by 2 March 2026 at 5:00pm."
then   prompt sharing.not_read asks Amina Shah
sweep
then   heard Amina Shah
today  2 March 2026 at 17:01
sweep
then   heard Amina Shah
today  3 March 2026 at 10:01
sweep
then   heard Ruth Okafor
then   prompt sharing.not_read asks Amina Shah, Ruth Okafor

story  Whoever takes a child over has from then to read what came before
source sources.md#read
today  2 March 2026 at 10:00
person Amina Shah is case manager of the service
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: case manager of the service | from: 2 March 2026
as     partner professional of Northbridge Police
given  sharing.contributed  from_agency: Northbridge Police | given_by: PC Rowe | channel: here | told_on: 2 March 2026 | information: Threats were made against him | urgency: soon | nature: fact | regime: law_enforcement
as     case manager of the service
given  sharing.read  read_entry: sharing.contributed
then   no prompt sharing.not_read
today  2 September 2026 at 10:00
given  children.worker_allocated  worker: Amina Shah | from: 2 September 2026
then   prompt sharing.not_read due 4 September 2026
then   prompt sharing.not_read asks Amina Shah
sweep
then   heard Amina Shah

story  Who should be there and is not is asked about until somebody is there or says why not
source sources.md#network
today  2 March 2026
person Amina Shah is case manager of the service
given  service.agency_added  name: Elmfield School | agency_kind: education
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
then   missing from the network Education
then   no prompt sharing.network_gap
given  referrals.case_opened  opened_on: 2 March 2026 | why: A referral order
then   prompt sharing.network_gap says "Education: The child is 14."
given  children.care_status_learned  care: interim_order | care_from: 2 March 2026
then   missing from the network Children's social care, Education
given  sharing.agency_joined  agency: Elmfield School | capacity: His school
then   missing from the network Children's social care
today  3 March 2026
given  sharing.not_asked  unasked_sector: social_care | because: The order is of today. We meet them on Thursday
then   missing from the network nothing
then   no prompt sharing.network_gap

story  A court order and a remand say who else should be there
source sources.md#network
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
then   missing from the network Education
given  offending.hearing_held  held_at: Northbridge Youth Court | held_on: 2 March 2026 | result: Adjourned | remand: conditional_bail | bail_conditions: Not to go to Mill Lane
then   missing from the network Education
given  offending.hearing_held  held_at: Northbridge Youth Court | held_on: 2 March 2026 | result: Adjourned | remand: local_authority
then   missing from the network Children's social care, Education
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Northbridge Youth Court | made_on: 2 March 2026 | length_months: 6 | ends_on: 1 September 2026
then   missing from the network Police, Children's social care, Education
today  2 September 2026
then   missing from the network Children's social care, Education

story  An action has an owner and a day, and somebody says what became of it
source sources.md#actions
today  2 March 2026
person Amina Shah is case manager of the service
given  service.agency_added  name: Elmfield School | agency_kind: education
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
when   sharing.action_agreed  action: Walk with him to the gate | level: community | action_agency: Elmfield School | action_owner: Amina Shah | action_by: 9 March 2026
refused action_owner "Select somebody of that agency"
given  sharing.action_agreed  action: Walk with him to the gate | level: community | action_agency: Elmfield School | action_by: 9 March 2026
then   no prompt sharing.action_open
today  10 March 2026
then   prompt sharing.action_open overdue by 1 working day
as     partner professional of Elmfield School
when   sharing.action_ended  ended_action: sharing.action_agreed | ending: not_done | ended_on: 10 March 2026
refused ending_note "Say why"
given  sharing.action_ended  ended_action: sharing.action_agreed | ending: done | ended_on: 10 March 2026
then   no prompt sharing.action_open

story  Opening what must be read is recorded, and ends the asking
source sources.md#read
today  2 March 2026 at 10:00
person Amina Shah is case manager of the service
given  service.agency_added  name: Elmfield School | agency_kind: education
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
as     partner professional of Elmfield School
given  sharing.contributed  from_agency: Elmfield School | given_by: Joanna Pike, form tutor | channel: here | told_on: 2 March 2026 | information: He came in with a cut hand | urgency: soon | nature: fact | regime: general
then   prompt sharing.not_read due 4 March 2026
as     case manager of the service
given  sharing.read  read_entry: sharing.contributed
then   prompt sharing.not_read
given  children.worker_allocated  worker: case manager of the service | from: 2 March 2026
then   no prompt sharing.not_read

story  A plan of another agency that was to be reviewed is asked about
source sources.md#network
today  2 March 2026
person Amina Shah is case manager of the service
given  service.agency_added  name: Elmfield School | agency_kind: education
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
given  sharing.agency_plan_noted  plan_agency: Elmfield School | plan_title: Attendance plan | plan_owner: Joanna Pike | plan_review_on: 16 March 2026
then   no prompt sharing.plan_reviewed
today  17 March 2026
then   prompt sharing.plan_reviewed overdue by 1 working day
then   prompt sharing.plan_reviewed says "Attendance plan"
given  sharing.agency_plan_noted  plan_agency: Elmfield School | plan_title: Attendance plan | plan_owner: Joanna Pike | plan_review_on: 18 May 2026
then   no prompt sharing.plan_reviewed

story  What is shared in time says why, and must be read by somebody there
source sources.md#read
today  2 March 2026 at 09:30
person Amina Shah is case manager of the service
given  service.agency_added  name: Elmfield School | agency_kind: education
given  service.person_joined  name: Joanna Pike | email: j.pike@elmfield.example | agency: Elmfield School | role: partner_professional
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
when   sharing.shared  recipient: Elmfield School | haste: in_time | purpose: So that he is met at the gate | share_gateways: childrens_welfare | share_regime: general | content: He is most at risk on the way home | read_within: soon | family_told: child_and_parent | necessity: Two others wait for him there | proportionality: Nothing of why
refused recipient "No information-sharing agreement with this agency is in force. Ask for one to be made; in an emergency share all the same and say so"
given  service.agreement_made  agency: Elmfield School | agreement_title: School, 2026 | purposes: Safety in and around school | in_force_from: 1 March 2026 | review_by: 4 March 2026 | kept_where: With the information officer
when   sharing.shared  recipient: Elmfield School | haste: in_time | purpose: So that he is met at the gate | share_gateways: childrens_welfare | share_regime: general | content: He is most at risk on the way home | read_within: soon | family_told: child_and_parent
refused necessity "Say why it is necessary"
refused proportionality "Say what you left out, and why the rest is not too much"
given  sharing.shared  recipient: Elmfield School | haste: in_time | purpose: So that he is met at the gate | share_gateways: childrens_welfare | share_regime: general | content: He is most at risk on the way home | read_within: soon | family_told: child_and_parent | necessity: Two others wait for him there | proportionality: Nothing of why
sweep
then   heard Joanna Pike
then   next step 4 March 2026 at 5:00pm
then   no prompt sharing.share_unread
then   no prompt sharing.not_justified
then   no prompt sharing.not_reviewed
today  5 March 2026 at 09:00
sweep
then   prompt sharing.share_unread overdue by 1 working day
when   sharing.shared  recipient: Elmfield School | haste: in_time | purpose: So that he is met at the gate | share_gateways: childrens_welfare | share_regime: general | content: He is most at risk on the way home | read_within: soon | family_told: child_and_parent | necessity: Two others wait for him there | proportionality: Nothing of why
refused recipient "No information-sharing agreement with this agency is in force. Ask for one to be made; in an emergency share all the same and say so"
as     partner professional of Elmfield School
given  sharing.read  read_entry: sharing.shared
then   no prompt sharing.share_unread
then   next step nothing

story  An emergency is shared at once, justified by the next working day and reviewed by a manager
source sources.md#emergency
today  6 March 2026 at 16:40
person Ruth Okafor is team manager of the service in North team
person Amina Shah is case manager of the service in North team
given  service.agency_added  name: Elmfield School | agency_kind: education
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
as     case manager of the service
given  sharing.shared  recipient: Elmfield School | haste: emergency | purpose: So that he is met at the gate | share_gateways: childrens_welfare | share_regime: general | content: He is most at risk on the way home | read_within: soon | family_told: child_and_parent
then   prompt sharing.not_justified due 9 March 2026
then   prompt sharing.not_justified asks case manager of the service
then   prompt sharing.not_reviewed due 9 March 2026
then   prompt sharing.not_reviewed asks Ruth Okafor
when   sharing.share_reviewed  reviewed_share: sharing.shared | finding: right | finding_why: It was needed
refused record "Somebody else must review what you shared"
given  sharing.share_justified  justified_share: sharing.shared | justified_necessity: Two others waited for him | justified_proportion: They learned where, not why
then   no prompt sharing.not_justified
as     team manager of the service
given  sharing.share_reviewed  reviewed_share: sharing.shared | finding: right | finding_why: It was needed
then   no prompt sharing.not_reviewed

story  A disclosure is decided by somebody else before it is made
source sources.md#disclosure
today  2 March 2026 at 09:30
person Ruth Okafor is team manager of the service in North team
person Amina Shah is case manager of the service in North team
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
as     case manager of the service
given  sharing.disclosure_proposed  told_party: His coach at the club | at_risk: V1, who trains there too | lawful: To prevent crime | necessary: Talking to him did not help | proportionate: The coach alone | reasonable: They train together | disclosed_words: Keep the two apart | identity_checked: Met at the club | undertaking: willing | child_first: told | risk_to_child: He could lose his place. The coach agreed he will not | disclosed_by: service | how_and_when: In person, this week | others_told: The victim worker
then   prompt sharing.disclosure_undecided asks Ruth Okafor
then   no prompt sharing.disclosure_not_made
when   sharing.disclosure_made  decided_proposal: sharing.disclosure_proposed | disclosed_on: 2 March 2026 | came_of_it: He was told
refused record "Nobody has approved this disclosure"
when   sharing.disclosure_decided  proposal: sharing.disclosure_proposed | sign_off: approved | sign_off_why: It will keep V1 safe
refused record "Somebody else must decide on what you propose"
as     team manager of the service
given  sharing.disclosure_decided  proposal: sharing.disclosure_proposed | sign_off: approved | sign_off_why: It will keep V1 safe
then   no prompt sharing.disclosure_undecided
then   prompt sharing.disclosure_not_made asks Amina Shah
then   no prompt sharing.disclosure_review
as     case manager of the service
given  sharing.disclosure_made  decided_proposal: sharing.disclosure_proposed | disclosed_on: 2 March 2026 | came_of_it: He will keep them apart | disclosure_review_on: 16 March 2026
then   no prompt sharing.disclosure_not_made
today  17 March 2026
then   prompt sharing.disclosure_review overdue by 1 working day

story  What a child confides and what a worker shares of themselves have their place
source sources.md#confidence
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
as     case manager of the service
when   sharing.told_in_confidence  confided_on: 3 March 2026 | confided: He is afraid of his cousin | limits_explained: That I pass on what keeps somebody from harm | done_with_it: Told my manager, and he knows
refused confided_on "The day cannot be in the future"
given  sharing.told_in_confidence  confided_on: 2 March 2026 | confided: He is afraid of his cousin | limits_explained: That I pass on what keeps somebody from harm | done_with_it: Told my manager, and he knows
given  sharing.worker_told  shared_on: 2 March 2026 | own_words: That I was excluded too | why_it_helps: He asked whether anybody comes back from it
