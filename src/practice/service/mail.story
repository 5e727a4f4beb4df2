# Email that people of the service's list send in, and what the duty desk makes of it. Made-up.

story  Email comes from somebody of the list, who has not left, and waits at the duty desk
source sources.md#mail-authentication
today  2 March 2026
person Kit Lane is partner professional of Northbridge Police
person Ash Moor is partner professional of Ashdown Park School
when   service.mail_received  sent_by: Kit Lane | sender_agency: Northbridge Police | sent_from: kit@example.com | proved_by: DMARC | words: Seen with a knife
then   tellings waiting 1
when   service.mail_received  sent_by: Kit Lane | sender_agency: Ashdown Park School | sent_from: kit@example.com | proved_by: DMARC | words: Seen with a knife
refused record "Only somebody of the service's list may send email in"
given  service.person_left  person: Kit Lane | left_on: 1 March 2026
when   service.mail_received  sent_by: Kit Lane | sender_agency: Northbridge Police | sent_from: kit@example.com | proved_by: DMARC | words: Seen again
refused record "Only somebody of the service's list may send email in"
then   tellings waiting 1

story  Email that is matched, passed on or set aside waits no more, and is dealt with once
source sources.md#mail-authentication
today  2 March 2026
child  Alex Reed born 5 May 2011
person Kit Lane is partner professional of Northbridge Police
given  service.mail_received  sent_by: Kit Lane | sender_agency: Northbridge Police | sent_from: kit@example.com | proved_by: DMARC | words: Seen with a knife
when   service.telling_matched  telling: service.mail_received | matched_record: Alex Reed
then   tellings waiting 0
when   service.telling_set_aside  telling: service.mail_received | why: Sent twice
refused record "Somebody has dealt with this already"

story  Email is erased by the clock that erases what is told
source sources.md#mail-authentication
today  2 March 2026
person Kit Lane is partner professional of Northbridge Police
given  service.mail_received  sent_by: Kit Lane | sender_agency: Northbridge Police | sent_from: kit@example.com | proved_by: DMARC | words: Seen with a knife
today  30 March 2026
when   service.telling_erased  telling: service.mail_received | why: Nobody matched it
refused record "This is still to be kept"
today  31 March 2026
when   service.telling_erased  telling: service.mail_received | why: Nobody matched it
then   tellings waiting 0

story  What is refused is named only where it claims to come from somebody of the list
source sources.md#mail-authentication
today  2 March 2026
person Kit Lane is partner professional of Northbridge Police
when   service.mail_refused  claimed_sender: Kit Lane | refused_as: unproved
given  service.person_left  person: Kit Lane | left_on: 1 March 2026
when   service.mail_refused  claimed_sender: Kit Lane | refused_as: unproved
refused record "Only somebody of the service's list may send email in"

story  Of which agency somebody writes who works for several, nobody takes for granted
source sources.md#mail-authentication
today  2 March 2026
person Kit Lane is seconded professional of Northbridge Police
when   service.mail_received  sent_by: Kit Lane | sent_from: kit@example.com | proved_by: DMARC | words: Seen with a knife
refused record "Only somebody of the service's list may send email in"
given  service.role_given  person: Kit Lane | agency: the service | role: seconded_professional
when   service.mail_received  sent_by: Kit Lane | sent_from: kit@example.com | proved_by: DMARC | words: Seen with a knife
then   tellings waiting 1

story  An email does not say how urgent it is, and climbs as what is needed soon
source sources.md#telling-ladder
today  2 March 2026 at 09:30
person Ruth Okafor is team manager of the service
person Kit Lane is partner professional of Northbridge Police
given  service.mail_received  sent_by: Kit Lane | sender_agency: Northbridge Police | sent_from: kit@example.com | proved_by: DMARC | words: Seen with a knife
then   urgent tellings 0
sweep
then   telling steps nothing
today  4 March 2026 at 17:00
sweep
then   telling steps reminder 4 March 2026 at 5:00pm
today  5 March 2026 at 17:00
sweep
then   telling heard Ruth Okafor
