# Agencies at the table: how they are reached, and the agreements with them. Made-up agencies.

story  An agency's contacts are what was given last
source sources.md#agencies
today  2 March 2026
given  service.agency_added  name: Constabulary | agency_kind: police
when   service.agency_contacts_given  agency: Elsewhere | daytime_phone: 01632 960001
refused agency "Select one from the list"
when   service.agency_contacts_given  agency: Constabulary | ask_for: The duty sergeant
refused daytime_phone "Enter a phone number or an email address"
when   service.agency_contacts_given  agency: Constabulary | shared_email: duty at example
refused shared_email "Enter an email address, like name@example.com"
when   service.agency_contacts_given  agency: Constabulary | daytime_phone: 01632 960001 | night_phone: 01632 960002

story  Whether an agency is statutory follows from its kind where that is plain, unless it is said
source sources.md#agencies
today  2 March 2026
given  service.agency_added  name: Constabulary | agency_kind: police
given  service.agency_added  name: Gym | agency_kind: voluntary
given  service.agency_added  name: School | agency_kind: education
then   statutory Constabulary yes
then   statutory Gym no
then   statutory School not known
when   service.agency_contacts_given  agency: School | daytime_phone: 01632 960003 | statutory: yes
then   statutory School yes
when   service.agency_contacts_given  agency: School | daytime_phone: 01632 960003
then   statutory School not known

story  An agreement is in force from its first day to its last, and of several the one that runs longest counts
source sources.md#sharing-agreements
today  2 March 2026
given  service.agency_added  name: Constabulary | agency_kind: police
then   agreement with Constabulary nothing
when   service.agreement_made  agency: Constabulary | agreement_title: Police, 2026 | purposes: Preventing offending | in_force_from: 4 March 2026 | review_by: 3 March 2026 | kept_where: With the information officer
refused review_by "It cannot end before it is in force"
when   service.agreement_made  agency: Constabulary | agreement_title: Police, 2026 | purposes: Preventing offending | in_force_from: 4 March 2026 | review_by: 4 April 2026 | kept_where: With the information officer
then   agreement with Constabulary nothing
today  4 March 2026
then   agreement with Constabulary Police, 2026
when   service.agreement_made  agency: Constabulary | agreement_title: Police, longer | purposes: Preventing offending | in_force_from: 4 March 2026 | review_by: 5 April 2026 | kept_where: With the information officer
then   agreement with Constabulary Police, longer
today  5 April 2026
then   agreement with Constabulary Police, longer
today  6 April 2026
then   agreement with Constabulary nothing

story  An agreement that was ended is in force until the day it ended
source sources.md#sharing-agreements
today  2 March 2026
given  service.agency_added  name: Constabulary | agency_kind: police
given  service.agreement_made  agency: Constabulary | agreement_title: Police, 2026 | purposes: Preventing offending | in_force_from: 1 March 2026 | review_by: 1 March 2027 | kept_where: With the information officer
when   service.agreement_ended  agreement: service.agreement_made | ended_on: 3 March 2026 | why: A new one is being written
refused ended_on "The day it ended cannot be in the future"
when   service.agreement_ended  agreement: service.agreement_made | ended_on: 28 February 2026 | why: A new one is being written
refused ended_on "It cannot end before it is in force"
when   service.agreement_ended  agreement: service.agreement_made | ended_on: 2 March 2026 | why: A new one is being written
then   agreement with Constabulary Police, 2026
when   service.agreement_ended  agreement: service.agreement_made | ended_on: 2 March 2026 | why: A new one is being written
refused agreement "This agreement has been ended already"
today  3 March 2026
then   agreement with Constabulary nothing
then   agreements to renew nothing

story  A new agreement is asked for before the last one ends, until there is one
source sources.md#sharing-agreements
today  2 March 2026
setting service.agreement_notice_days 30
given  service.agency_added  name: Constabulary | agency_kind: police
given  service.agreement_made  agency: Constabulary | agreement_title: Police, 2026 | purposes: Preventing offending | in_force_from: 1 March 2026 | review_by: 30 April 2026 | kept_where: With the information officer
today  30 March 2026
then   agreements to renew nothing
today  31 March 2026
then   agreements to renew Police, 2026
today  10 May 2026
then   agreements to renew Police, 2026
when   service.agreement_made  agency: Constabulary | agreement_title: Police, next | purposes: Preventing offending | in_force_from: 10 May 2026 | review_by: 10 May 2027 | kept_where: With the information officer
then   agreements to renew nothing
