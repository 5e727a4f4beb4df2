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

story  What was told for today is told at once to whoever holds the duty desk, then to managers, then to the head
source sources.md#telling-ladder
today  4 March 2026 at 10:30
person Amina Shah is case manager of the service
person Ruth Okafor is team manager of the service
person Helen Marsh is head of service of the service
as     partner professional of Northbridge Police
given  service.child_told_of  child_name: Alex Reed | worry: Seen with a knife | urgency: today | ring_back: 01632 960001
then   urgent tellings 1
then   telling steps nothing
sweep
then   telling steps told 4 March 2026 at 10:30am
then   telling heard case manager of the service, Amina Shah
sweep
then   telling steps told 4 March 2026 at 10:30am
today  4 March 2026 at 17:01
sweep
then   telling heard case manager of the service, Amina Shah
today  5 March 2026 at 10:01
sweep
then   telling heard Ruth Okafor
today  5 March 2026 at 11:01
sweep
then   telling heard Ruth Okafor
today  5 March 2026 at 13:01
sweep
then   telling heard Helen Marsh
then   telling steps told 4 March 2026 at 10:30am, reminder 4 March 2026 at 5:01pm, their_manager 5 March 2026 at 10:01am, our_manager 5 March 2026 at 11:01am, heads 5 March 2026 at 1:01pm

story  Told for today on a Friday evening, the next step is on Monday, when the clocks go forward in between
source sources.md#telling-ladder
today  27 March 2026 at 17:30
given  service.child_told_of  child_name: Alex Reed | worry: Seen with a knife | urgency: today | ring_back: 01632 960001
sweep
then   telling steps told 27 March 2026 at 5:30pm
today  29 March 2026 at 12:00
sweep
then   telling steps told 27 March 2026 at 5:30pm
today  30 March 2026 at 11:59
sweep
then   telling steps told 27 March 2026 at 5:30pm
today  30 March 2026 at 12:00
sweep
then   telling steps told 27 March 2026 at 5:30pm, reminder 30 March 2026 at 12:00pm
today  30 March 2026 at 13:00
sweep
then   telling steps told 27 March 2026 at 5:30pm, reminder 30 March 2026 at 12:00pm, their_manager 30 March 2026 at 1:00pm with nobody to tell

story  When the clocks go back, likewise
source sources.md#telling-ladder
today  23 October 2026 at 17:30
given  service.child_told_of  child_name: Alex Reed | worry: Seen with a knife | urgency: today | ring_back: 01632 960001
sweep
today  26 October 2026 at 11:59
sweep
then   telling steps told 23 October 2026 at 5:30pm
today  26 October 2026 at 12:00
sweep
then   telling steps told 23 October 2026 at 5:30pm, reminder 26 October 2026 at 12:00pm

story  Over Easter it waits for Tuesday, and whoever holds the duty desk was told at once all the same
source sources.md#telling-ladder
today  3 April 2026 at 09:00
given  service.child_told_of  child_name: Alex Reed | worry: Seen with a knife | urgency: today | ring_back: 01632 960001
sweep
today  6 April 2026 at 12:00
sweep
then   telling steps told 3 April 2026 at 9:00am
today  7 April 2026 at 12:00
sweep
then   telling steps told 3 April 2026 at 9:00am, reminder 7 April 2026 at 12:00pm

story  What is dealt with climbs no further
source sources.md#telling-ladder
today  4 March 2026 at 10:30
given  service.child_told_of  child_name: Alex Reed | worry: Seen with a knife | urgency: today | ring_back: 01632 960001
sweep
given  service.telling_passed_on  telling: service.child_told_of | passed_to: Children's social care, by phone | why: They live in their area
then   urgent tellings 0
today  5 March 2026 at 17:00
sweep
then   telling steps told 4 March 2026 at 10:30am

story  What is not urgent stands at the duty desk, and whoever holds it is reminded when it is due
source sources.md#telling-ladder
today  5 March 2026 at 09:30
person Ruth Okafor is team manager of the service
person Helen Marsh is head of service of the service
given  service.child_told_of  child_name: Alex Reed | worry: Seen at the canal | urgency: soon | ring_back: 01632 960001
then   urgent tellings 0
sweep
then   telling steps nothing
today  9 March 2026 at 16:59
sweep
then   telling steps nothing
today  9 March 2026 at 17:00
sweep
then   telling heard case manager of the service
today  10 March 2026 at 17:00
sweep
then   telling heard Ruth Okafor
today  11 March 2026 at 17:00
sweep
today  13 March 2026 at 17:00
sweep
then   telling heard Helen Marsh
then   telling steps reminder 9 March 2026 at 5:00pm, their_manager 10 March 2026 at 5:00pm, our_manager 11 March 2026 at 5:00pm, heads 13 March 2026 at 5:00pm

story  Where nobody holds the duty desk, that nobody was told is said
source sources.md#telling-ladder
today  4 March 2026 at 10:30
given  service.person_left  person: case manager of the service | left_on: 3 March 2026
as     partner professional of Northbridge Police
given  service.child_told_of  child_name: Alex Reed | worry: Seen with a knife | urgency: today | ring_back: 01632 960001
sweep
then   telling steps told 4 March 2026 at 10:30am with nobody to tell
then   telling heard nobody

story  Steps that came while the system was down are taken together, and said to be late
source sources.md#telling-ladder
today  4 March 2026 at 10:30
given  service.child_told_of  child_name: Alex Reed | worry: Seen with a knife | urgency: today | ring_back: 01632 960001
sweep
today  5 March 2026 at 10:30
sweep
then   telling steps told 4 March 2026 at 10:30am, reminder 5 March 2026 at 10:30am missed, their_manager 5 March 2026 at 10:30am missed with nobody to tell
today  5 March 2026 at 11:29
sweep
then   telling steps told 4 March 2026 at 10:30am, reminder 5 March 2026 at 10:30am missed, their_manager 5 March 2026 at 10:30am missed with nobody to tell
