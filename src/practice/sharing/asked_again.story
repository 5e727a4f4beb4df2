# What follows when an agency did not say all that was asked: it is asked again, a manager takes it
# up, or it is given more time. Made-up people and agencies.

story  Asked again, the same request waits anew, and its clock begins with the new words
source sources.md#declining
today  2 March 2026 at 09:30
given  service.agency_added  name: Elm Surgery | agency_kind: health
given  service.person_joined  name: Joanna Pike | email: j.pike@elm.example | agency: Elm Surgery | role: partner_professional
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: case manager of the service | from: 2 March 2026
given  sharing.requested  asked_agency: Elm Surgery | question: Is Jordan treated for anything? | needed_for: The plan | urgency: soon | gateways: childrens_welfare | regime: general | consent: given | informed: child_and_parent | learns: That we know the child
sweep
today  3 March 2026 at 10:00
as     partner professional of Elm Surgery
given  sharing.answered  request: sharing.requested | outcome: declined | refusal: no_basis | refusal_why: The question is too wide
then   request Declined
then   no prompt sharing.no_answer
as     case manager of the service
when   sharing.refusal_settled  refused_answer: sharing.answered | settlement: asked_again | settled_why: The question was too wide
refused asked_anew "Enter what you ask them now"
given  sharing.refusal_settled  refused_answer: sharing.answered | settlement: asked_again | settled_why: The question was too wide | asked_anew: Only this: does he take anything that bears on his temper?
then   request Waiting
then   no prompt sharing.refusal
then   answer due 5 March 2026 at 5:00pm
as     case manager of the service
given  sharing.read  read_entry: sharing.answered
sweep
then   heard Joanna Pike, partner professional of Elm Surgery
today  5 March 2026 at 17:01
sweep
then   prompt sharing.no_answer due 5 March 2026
then   prompt sharing.no_answer says "what it was asked on 3 March 2026"
as     partner professional of Elm Surgery
given  sharing.answered  request: sharing.requested | outcome: in_full | answer: Nothing that bears on it | answer_nature: fact | answer_source: His notes
then   request Answered
then   no prompt sharing.no_answer

story  Part of an answer stops the clock until somebody asks for the rest
source sources.md#declining
today  27 March 2026 at 10:00
given  service.agency_added  name: Elm Surgery | agency_kind: health
child  Jordan Ellis born 5 May 2011
given  sharing.requested  asked_agency: Elm Surgery | question: Is Jordan treated for anything? | needed_for: The plan | urgency: soon | gateways: childrens_welfare | regime: general | consent: given | informed: child_and_parent | learns: That we know the child
today  28 March 2026 at 10:00
as     partner professional of Elm Surgery
given  sharing.answered  request: sharing.requested | outcome: in_part | answer: He is registered here | answer_nature: fact | answer_source: His notes | left_out: The notes of last year, which are at another surgery
then   request Answered in part
then   prompt sharing.refusal says "left something out"
as     case manager of the service
given  sharing.refusal_settled  refused_answer: sharing.answered | settlement: asked_again | settled_why: The assessment needs last year | asked_anew: Please ask for the notes of last year and tell us what bears on this
then   request Waiting
then   answer due 31 March 2026 at 5:00pm

story  A manager who takes it up is asked until it is said what came of it, and then their head
source sources.md#declining
today  2 April 2026 at 09:30
person Ruth Okafor is team manager of the service in North team
person Amina Shah is case manager of the service in North team
person Helen Marsh is head of service of the service
given  service.agency_added  name: Elm Surgery | agency_kind: health
given  service.agency_contacts_given  agency: Elm Surgery | daytime_phone: 01632 960017 | leads_there: Dr Vale, partner
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 April 2026
given  sharing.requested  asked_agency: Elm Surgery | question: Is Jordan treated for anything? | needed_for: The plan | urgency: soon | gateways: childrens_welfare | regime: general | consent: given | informed: child_and_parent | learns: That we know the child
as     partner professional of Elm Surgery
given  sharing.answered  request: sharing.requested | outcome: declined | refusal: no_basis | refusal_why: We see none
then   no prompt sharing.raised
as     case manager of the service
given  sharing.refusal_settled  refused_answer: sharing.answered | settlement: raised | settled_why: The duty to share covers this
then   no prompt sharing.refusal
then   prompt sharing.raised due 8 April 2026
then   prompt sharing.raised asks Ruth Okafor
then   prompt sharing.raised says "Dr Vale, partner"
sweep
today  8 April 2026 at 17:01
sweep
today  9 April 2026 at 17:01
sweep
today  10 April 2026 at 17:01
sweep
then   prompt sharing.raised asks Ruth Okafor
today  14 April 2026 at 17:01
sweep
then   prompt sharing.raised asks Ruth Okafor, Helen Marsh
as     partner professional of Elm Surgery
given  sharing.answered  request: sharing.requested | outcome: declined | refusal: no_basis | refusal_why: We still see none
then   prompt sharing.raised asks Ruth Okafor, Helen Marsh
as     case manager of the service
when   sharing.refusal_settled  refused_answer: sharing.answered | settlement: raised | settled_why: Again
refused settlement "A manager takes it up already. Say what came of it"
given  sharing.refusal_settled  refused_answer: sharing.answered | settlement: accepted | settled_why: Dr Vale and Ruth agreed that nothing is held
then   no prompt sharing.raised

story  An agency that needs more time says until when, and the clock waits only where we agree
source sources.md#more-time
today  2 March 2026 at 09:30
person Ruth Okafor is team manager of the service in North team
person Amina Shah is case manager of the service in North team
given  service.agency_added  name: Elmfield School | agency_kind: education
given  service.person_joined  name: Joanna Pike | email: j.pike@elmfield.example | agency: Elmfield School | role: partner_professional
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
given  sharing.requested  asked_agency: Elmfield School | question: How has Jordan been? | needed_for: The report for court | urgency: soon | gateways: childrens_welfare | regime: general | consent: given | informed: child_and_parent | learns: That we know the child
as     partner professional of Elmfield School
when   sharing.more_time_asked  request: sharing.requested | answer_by: 4 March 2026 | more_time_why: The form tutor is away
refused answer_by "The answer is due by then already, or later"
when   sharing.more_time_asked  request: sharing.requested | answer_by: 1 March 2026 | more_time_why: The form tutor is away
refused answer_by "The day cannot be in the past"
then   no prompt sharing.more_time
given  sharing.more_time_asked  request: sharing.requested | answer_by: 10 March 2026 | more_time_why: The form tutor is away
then   prompt sharing.more_time due 2 March 2026
then   prompt sharing.more_time says "until 10 March 2026"
then   answer due 4 March 2026 at 5:00pm
when   sharing.more_time_asked  request: sharing.requested | answer_by: 11 March 2026 | more_time_why: The form tutor is away
refused record "You have asked for more time already. We have not said yet whether there is"
as     case manager of the service
when   sharing.more_time_decided  asked_for_time: sharing.more_time_asked | more_time: refused
refused decided_why "Say why there is no more time"
given  sharing.more_time_decided  asked_for_time: sharing.more_time_asked | more_time: refused | decided_why: The hearing is on 6 March
then   no prompt sharing.more_time
then   answer due 4 March 2026 at 5:00pm
as     partner professional of Elmfield School
given  sharing.more_time_asked  request: sharing.requested | answer_by: 5 March 2026 | more_time_why: The form tutor is back then
as     case manager of the service
given  sharing.more_time_decided  asked_for_time: sharing.more_time_asked | more_time: agreed
then   answer due 5 March 2026 at 5:00pm
sweep
then   heard Joanna Pike, partner professional of Elmfield School
today  5 March 2026 at 17:01
sweep
then   prompt sharing.no_answer due 5 March 2026
when   sharing.more_time_decided  asked_for_time: sharing.more_time_asked | more_time: agreed
refused record "Nothing needs to be decided about this any more"

story  No time is given for a day that is over, nor for what nobody waits for
source sources.md#more-time
today  2 March 2026 at 09:30
given  service.agency_added  name: Elmfield School | agency_kind: education
child  Jordan Ellis born 5 May 2011
given  sharing.requested  asked_agency: Elmfield School | question: How has Jordan been? | needed_for: The report for court | urgency: soon | gateways: childrens_welfare | regime: general | consent: given | informed: child_and_parent | learns: That we know the child
as     partner professional of Elmfield School
given  sharing.more_time_asked  request: sharing.requested | answer_by: 6 March 2026 | more_time_why: The form tutor is away
today  9 March 2026 at 09:30
as     case manager of the service
when   sharing.more_time_decided  asked_for_time: sharing.more_time_asked | more_time: agreed
refused more_time "That day is over"
as     partner professional of Elmfield School
given  sharing.answered  request: sharing.requested | outcome: in_full | answer: Away on 9 of 20 days | answer_nature: fact | answer_source: Register
then   no prompt sharing.more_time
when   sharing.more_time_asked  request: sharing.requested | answer_by: 12 March 2026 | more_time_why: More to come
refused record "No answer to this is waited for"

story  What comes to mind after the answer is told as information of its own, beside what was asked
source sources.md#requests
today  2 March 2026 at 09:30
person Amina Shah is case manager of the service
given  service.agency_added  name: Elmfield School | agency_kind: education
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
given  sharing.requested  asked_agency: Elmfield School | question: How has Jordan been? | needed_for: The report for court | urgency: soon | gateways: childrens_welfare | regime: general | consent: given | informed: child_and_parent | learns: That we know the child
as     partner professional of Elmfield School
given  sharing.answered  request: sharing.requested | outcome: declined | refusal: not_held | refusal_why: He left us in January
given  sharing.contributed  from_agency: Elmfield School | given_by: Joanna Pike | channel: here | told_on: 2 March 2026 | information: He was seen at the gate today | urgency: today | nature: fact | regime: general | follows: sharing.requested
then   prompt sharing.not_read due 2 March 2026

story  A request that is withdrawn after a refusal waits for nobody
source sources.md#requests
today  2 March 2026 at 09:30
given  service.agency_added  name: Elmfield School | agency_kind: education
child  Jordan Ellis born 5 May 2011
given  sharing.requested  asked_agency: Elmfield School | question: How has Jordan been? | needed_for: The report for court | urgency: soon | gateways: childrens_welfare | regime: general | consent: given | informed: child_and_parent | learns: That we know the child
as     partner professional of Elmfield School
given  sharing.answered  request: sharing.requested | outcome: declined | refusal: not_held | refusal_why: He left us in January
as     case manager of the service
given  sharing.request_withdrawn  request: sharing.requested | withdrawn_why: Another school answered
then   request Withdrawn
then   no prompt sharing.refusal
when   sharing.request_withdrawn  request: sharing.requested | withdrawn_why: Again
refused record "This request was withdrawn already"

story  Whoever asked is told of an answer, and what follows from it climbs until somebody says
source sources.md#declining
today  2 April 2026 at 09:30
person Ruth Okafor is team manager of the service in North team
person Amina Shah is case manager of the service in North team
person Helen Marsh is head of service of the service
given  service.agency_added  name: Elm Surgery | agency_kind: health
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 April 2026
as     seconded professional of the service
given  sharing.requested  asked_agency: Elm Surgery | question: Is Jordan treated for anything? | needed_for: The plan | urgency: soon | gateways: childrens_welfare | regime: general | consent: given | informed: child_and_parent | learns: That we know the child
as     partner professional of Elm Surgery
given  sharing.answered  request: sharing.requested | outcome: declined | refusal: no_basis | refusal_why: We see none
sweep
then   taken for settling told 2 April 2026 at 9:30am
then   told of settling seconded professional of the service, Amina Shah
today  8 April 2026 at 17:01
sweep
today  9 April 2026 at 17:01
sweep
then   told of settling Ruth Okafor
then   prompt sharing.refusal asks seconded professional of the service, Amina Shah, Ruth Okafor
as     case manager of the service
given  sharing.refusal_settled  refused_answer: sharing.answered | settlement: accepted | settled_why: We plan without it
then   no prompt sharing.refusal
today  14 April 2026 at 17:01
sweep
then   taken for settling told 2 April 2026 at 9:30am, reminder 8 April 2026 at 5:00pm, their_manager 9 April 2026 at 5:00pm

story  A wish for more time is told at once, and climbs over a weekend and the change of the clocks
source sources.md#more-time
today  27 March 2026 at 14:00
person Ruth Okafor is team manager of the service in North team
person Amina Shah is case manager of the service in North team
given  service.agency_added  name: Elmfield School | agency_kind: education
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
given  sharing.requested  asked_agency: Elmfield School | question: How has Jordan been? | needed_for: The report for court | urgency: soon | gateways: childrens_welfare | regime: general | consent: given | informed: child_and_parent | learns: That we know the child
as     partner professional of Elmfield School
given  sharing.more_time_asked  request: sharing.requested | answer_by: 9 April 2026 | more_time_why: The form tutor is away
sweep
then   taken for more_time told 27 March 2026 at 2:00pm
then   told of more_time case manager of the service, Amina Shah
today  31 March 2026 at 17:01
sweep
today  1 April 2026 at 17:01
sweep
then   taken for more_time told 27 March 2026 at 2:00pm, reminder 31 March 2026 at 5:00pm, their_manager 1 April 2026 at 5:00pm
then   told of more_time Ruth Okafor
as     case manager of the service
given  sharing.more_time_decided  asked_for_time: sharing.more_time_asked | more_time: agreed
then   no prompt sharing.more_time

story  Whoever takes a child over climbs anew what the last worker had not read
source sources.md#read
today  2 March 2026 at 10:00
person Amina Shah is case manager of the service
person Nia Bevan is case manager of the service
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
as     partner professional of Northbridge Police
given  sharing.contributed  from_agency: Northbridge Police | given_by: PC Rowe | channel: here | told_on: 2 March 2026 | information: Threats were made against him | urgency: soon | nature: fact | regime: law_enforcement
sweep
then   heard Amina Shah
today  4 March 2026 at 17:01
sweep
as     case manager of the service
today  9 March 2026 at 10:00
given  children.worker_allocated  worker: Nia Bevan | from: 9 March 2026
then   next step 9 March 2026 at 10:00am
sweep
then   heard Nia Bevan
