# The service's own list: agencies, people, settings, and who may open what. Made-up people.

story  A service is opened once
source sources.md#demonstration
today  2 March 2026
given  service.opened  name: Northbridge Youth Justice Service | demonstration: yes
when   service.opened  name: Another | demonstration: no
refused record "The service has been opened already"

story  Two agencies do not share a name
source sources.md#agencies
today  2 March 2026
given  service.agency_added  name: Northbridge Police | agency_kind: police
when   service.agency_added  name: northbridge police | agency_kind: police
refused name "There is an agency of that name already"
when   service.agency_added  name: Northbridge School | agency_kind: education
then   agencies the service, Northbridge Police, Northbridge School

story  People join with an agency, a role and an email address of their own
source sources.md#agencies
today  2 March 2026
when   service.person_joined  name: Amina Shah | email: amina at example | agency: the service | role: case_manager
refused email "Enter an email address, like name@example.com"
when   service.person_joined  name: Amina Shah | email: amina@example.com | agency: the service | role: case_manager
when   service.person_joined  name: A. Shah | email: Amina@Example.com | agency: the service | role: volunteer
refused email "Somebody here has that email address already"
when   service.person_joined  name: Sam Porter | email: sam@example.com | agency: Elsewhere | role: case_manager
refused agency "Select one from the list"
when   service.person_joined  email: sam@example.com
refused name "Enter the person's name"
refused agency "Select an agency"
refused role "Select a role"
then   people here case manager of the service, Amina Shah

story  Who has left is no longer here, and their email address is free again
source sources.md#agencies
today  2 March 2026
given  service.person_joined  name: Amina Shah | email: amina@example.com | agency: the service | role: case_manager
given  service.person_left  person: Amina Shah | left_on: 4 March 2026
then   people here case manager of the service, Amina Shah
today  4 March 2026
then   people here case manager of the service
when   service.person_left  person: Amina Shah | left_on: 4 March 2026
refused person "Select somebody who works here now"
when   service.role_given  person: Amina Shah | agency: the service | role: team_manager
refused person "Select somebody who works here now"
when   service.person_joined  name: Amina Shah | email: amina@example.com | agency: the service | role: case_manager
then   people here case manager of the service, Amina Shah

story  A mistaken leaving is withdrawn
source sources.md#agencies
today  2 March 2026
given  service.person_joined  name: Amina Shah | email: amina@example.com | agency: the service | role: case_manager
given  service.person_left  person: Amina Shah | left_on: 2 March 2026
withdrawn service.person_left "It was another Amina"
then   people here case manager of the service, Amina Shah

story  A figure is a local default until the service sets it, within limits
source sources.md#quiet
today  2 March 2026
then   setting chronology.quiet_after_days 30
then   local default chronology.quiet_after_days yes
when   service.setting_changed  key: chronology.quiet_after_days | value: 0 | why: Board of 1 March
refused value "Enter a whole number from 1 to 365"
when   service.setting_changed  key: chronology.quiet_after_days | value: 14 days | why: Board of 1 March
refused value "Enter a whole number from 1 to 365"
when   service.setting_changed  key: chronology.loud_after_days | value: 14 | why: Board of 1 March
refused key "There is no such setting"
when   service.setting_changed  key: chronology.quiet_after_days | value: 14
refused why "Say why it is changed"
when   service.setting_changed  key: chronology.quiet_after_days | value: 14 | why: Board of 1 March
then   setting chronology.quiet_after_days 14
then   local default chronology.quiet_after_days no
withdrawn service.setting_changed "The board had not decided"
then   setting chronology.quiet_after_days 30
then   local default chronology.quiet_after_days yes

story  The duty to share of section 16LA counts from the day the service says, and not before
source sources.md#safeguarding-duty
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
when   service.admitted  record: Jordan Ellis | person: Amina Shah | purpose: Supervision | gateways: safeguarding_duty
refused gateways "This service has not set a day from which the duty of section 16LA counts. Select another gateway as well, and leave this one out"
when   service.safeguarding_duty_dated  counts_from: 28 April 2026 | why: Regulations
refused counts_from "The duty was made law on 29 April 2026 and cannot count earlier"
when   service.safeguarding_duty_dated  counts_from: 1 September 2026
refused why "Say what the day rests on"
when   service.safeguarding_duty_dated  counts_from: 1 September 2026 | why: Regulations, as counsel advised
when   service.admitted  record: Jordan Ellis | person: Amina Shah | purpose: Supervision | gateways: safeguarding_duty | admitted_from: 31 August 2026
refused gateways "This service has not set a day from which the duty of section 16LA counts. Select another gateway as well, and leave this one out"
when   service.admitted  record: Jordan Ellis | person: Amina Shah | purpose: Supervision | gateways: safeguarding_duty | admitted_from: 1 September 2026

story  Somebody is admitted from a day until a day, and both days count
source sources.md#gateways
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
when   service.admitted  record: Jordan Ellis | person: Amina Shah | purpose: Supervision | gateways: crime_and_disorder | admitted_from: 4 March 2026 | until: 3 March 2026
refused until "The last day cannot be before the first"
when   service.admitted  record: Jordan Ellis | person: Amina Shah | purpose: Supervision | gateways: crime_and_disorder, consent | admitted_from: 4 March 2026 | until: 5 March 2026
then   admitted nobody
today  3 March 2026
then   admitted nobody
today  4 March 2026
then   admitted Amina Shah
today  5 March 2026
then   admitted Amina Shah
today  6 March 2026
then   admitted nobody

story  An admission that was ended is not lost: who ended it, and why, is known ever after
source sources.md#gateways
today  2 March 2026
person Ruth Okafor is team manager of the service
child  Jordan Ellis born 5 May 2011
given  service.agency_added  name: Elmfield School | agency_kind: education
given  service.admitted  record: Jordan Ellis | agency: Elmfield School | purpose: Mornings at school | gateways: childrens_welfare
then   admitted Elmfield School
then   admissions ended nobody
today  9 March 2026
given  service.admission_ended  admission: service.admitted | why: He changed school
then   admitted nobody
then   admissions ended Elmfield School: by case manager of the service on 9 March 2026, because He changed school

story  A restricted record opens to those admitted, a person or an agency
source sources.md#break-glass
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
given  service.record_restricted  record: Jordan Ellis | why: A relative works here
then   restricted records 1
when   service.admitted  record: Jordan Ellis | purpose: Supervision
refused person "Select a person or an agency, not both"
when   service.admitted  record: Jordan Ellis | person: Amina Shah | agency: the service | purpose: Supervision
refused person "Select a person or an agency, not both"
when   service.admitted  record: Jordan Ellis | person: Amina Shah | purpose: Supervision | until: 1 March 2026
refused until "The last day must be today or later"
when   service.admitted  record: Jordan Ellis | person: Amina Shah | compartments: health, legal | purpose: Supervision | until: 2 March 2026
when   service.admitted  record: Jordan Ellis | agency: the service | purpose: Joint visit
then   admitted Amina Shah, the service
when   service.admission_ended  admission: service.admitted | why: The visit is over
then   admitted Amina Shah
when   service.admission_ended  admission: service.admitted | why: The visit is over
refused admission "This admission has ended already"
given  service.restriction_lifted  record: Jordan Ellis | why: The relative has left
then   restricted records 0

story  Somebody who may never open a record is barred from it until the bar is lifted
source sources.md#break-glass
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
when   service.barred  record: Jordan Ellis | person: Somebody Else | why: A neighbour
refused person "Select one from the list"
when   service.barred  record: Jordan Ellis | person: Amina Shah
refused why "Say why they must not open it"
when   service.barred  record: Jordan Ellis | person: Amina Shah | why: A neighbour
then   barred Amina Shah
when   service.bar_lifted  bar: service.barred | why: Has moved away
then   barred nobody
when   service.bar_lifted  bar: service.barred | why: Has moved away
refused bar "This bar has been lifted already"

story  An erasure says what goes, and takes two people
source sources.md#erasure
today  2 March 2026
person Helen Marsh is head of service of the service
person Noor Sadiq is information officer of the service
child  Jordan Ellis born 5 May 2011
as     head of service of the service
when   service.erasure_approved  record: Jordan Ellis | scope: compartment | why: Ordered by the court
refused compartment "Select the part to be erased"
when   service.erasure_approved  record: Jordan Ellis | scope: record | compartment: health | why: Ordered by the court
refused compartment "Select one part, or the whole record, not both"
when   service.erasure_approved  record: Jordan Ellis | scope: compartment | compartment: health | why: Ordered by the court
when   service.erasure_decided  record: Jordan Ellis | scope: compartment | compartment: health | why: Ordered by the court
refused record "The head of service has not approved this erasure yet"
as     information officer of the service
when   service.erasure_decided  record: Jordan Ellis | scope: record | why: Ordered by the court
refused record "The head of service has not approved this erasure yet"
when   service.erasure_decided  record: Jordan Ellis | scope: compartment | compartment: health | why: Ordered by the court
when   service.erasure_decided  record: Jordan Ellis | scope: compartment | compartment: health | why: Ordered by the court
refused record "The head of service has not approved this erasure yet"

story  A quarter is counted once, when it is over
source sources.md#small-counts
today  2 October 2026
when   service.levels_counted  quarter_ended: 31 December 2026 | hidden_below: 5
refused quarter_ended "A quarter is counted when it is over"
when   service.levels_counted  quarter_ended: 30 September 2026 | hidden_below: 5
when   service.levels_counted  quarter_ended: 30 September 2026 | hidden_below: 6
refused quarter_ended "That quarter has been counted"

story  Only a tool that rests on a published table has a number to look up
source sources.md#ogrs3
today  2 March 2026
when   service.number_checked  tool_checked: savry | numbers_here: none | number_found: same | looked_in: Its manual
refused record "No number of this tool is in doubt"
when   service.number_checked  tool_checked: ogrs3 | numbers_here: female 16-17: -0.9592 | number_found: same
refused looked_in "Enter where you looked"
when   service.number_checked  tool_checked: ogrs3 | numbers_here: female 16-17: -0.9592 | number_found: same | looked_in: The table of 2009, page 12
when   service.number_checked  tool_checked: ogrs3 | numbers_here: female 16-17: -0.5 | number_found: same | looked_in: The table of 2009, page 12
refused record "The numbers here were changed while the page was open. Look again"
