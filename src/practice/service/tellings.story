# Telling the service of a child, and what the duty desk makes of it. Made-up people and children.

story  Any partner tells of any child, in four answers
source sources.md#telling-of-a-child
today  2 March 2026
as     partner professional of Northbridge Police
when   service.child_told_of  born_on: 3 March 2026 | ring_back: 1234
refused child_name "Enter as much of the child's name as you know"
refused worry "Say what happened, or what worries you"
refused urgency "Select how urgent it is"
when   service.child_told_of  child_name: Alex Reed | born_on: 3 March 2026 | worry: Seen with a knife | urgency: today | ring_back: 1234
refused born_on "The date of birth cannot be in the future"
refused ring_back "Enter a whole phone number, with its area code"
when   service.child_told_of  child_name: Alex Reed | worry: Seen with a knife | urgency: today | ring_back: 01632 960001
then   tellings waiting 1

story  What is matched, passed on or set aside waits no more, and is dealt with once
source sources.md#telling-of-a-child
today  2 March 2026
child  Alex Reed born 5 May 2011
given  service.child_told_of  child_name: Alex Reed | worry: Seen with a knife | urgency: today | ring_back: 01632 960001
when   service.telling_passed_on  telling: service.child_told_of | passed_to: Children's social care, by phone
refused why "Say why it was passed on to them"
when   service.telling_passed_on  telling: service.child_told_of | passed_to: Children's social care, by phone | why: They live in their area
then   tellings waiting 0
when   service.telling_set_aside  telling: service.child_told_of | why: Told twice
refused record "Somebody has dealt with this already"
when   service.telling_matched  telling: service.child_told_of | matched_record: Alex Reed
refused record "Somebody has dealt with this already"
given  service.child_told_of  child_name: Alex Reed | worry: Seen again | urgency: soon | ring_back: 01632 960001
then   tellings waiting 1
when   service.telling_matched  telling: service.child_told_of | matched_record: Alex Reed
then   tellings waiting 0

story  What was told is kept for as long as the service says, and erased after that day
source sources.md#telling-of-a-child
today  2 March 2026
then   local default service.telling_kept_days yes
then   setting service.telling_kept_days 28
given  service.child_told_of  child_name: Alex Reed | worry: Seen with a knife | urgency: routine | ring_back: 01632 960001
today  30 March 2026
when   service.telling_erased  telling: service.child_told_of | why: Nobody matched it
refused record "This is still to be kept"
today  31 March 2026
when   service.telling_erased  telling: service.child_told_of | why: Nobody matched it
then   tellings waiting 0
when   service.telling_erased  telling: service.child_told_of | why: Nobody matched it
refused record "This is still to be kept"
