# Appointments, what came of them, and how often a child is seen. Each line is recorded at midday.

story  An appointment is ahead, then open, then told of
source sources.md#appointments
today  2 March 2026
child  Jordan Ellis
then   appointments nothing
given  delivery.appointment_made  meeting_sort: office | meeting_day: 3 March 2026 | meeting_time: 16:30 | weeks_running: 1 | meeting_with: case manager of the service | meeting_place: The Bridge | meeting_for: To plan the week
then   appointments 3 March 2026 at 4:30pm Ahead
then   no prompt delivery.nothing_recorded
today  4 March 2026
then   appointments 3 March 2026 at 4:30pm Nothing recorded
then   prompt delivery.nothing_recorded due 4 March 2026
then   prompt delivery.nothing_recorded says "Its time has passed, and neither a contact nor an absence is recorded."
today  5 March 2026
then   prompt delivery.nothing_recorded overdue by 1 working day
given  delivery.contact_recorded  contact_of: delivery.appointment_made | contact_sort: office | contact_day: 3 March 2026 | contact_time: 4:30pm | contact_minutes: 40 | contact_by: case manager of the service | child_seen: yes | took_part: well | contact_done: Planned his week
then   appointments 3 March 2026 at 4:30pm Took place
then   no prompt delivery.nothing_recorded
when   delivery.absence_recorded  absent_from: delivery.appointment_made | absent_known: Nobody came
refused record "A contact is recorded for this appointment already"
when   delivery.appointment_moved  moved_meeting: delivery.appointment_made | moved_day: 9 March 2026 | moved_time: 16:30 | moved_asked_by: child | moved_because: Football
refused record "A contact is recorded for this appointment already"

story  An appointment of today is open when its time has passed, and asked about the next morning
source sources.md#appointments
today  2 March 2026
child  Jordan Ellis
given  delivery.appointment_made  meeting_sort: home | meeting_day: 2 March 2026 | meeting_time: 9am | weeks_running: 1 | meeting_with: case manager of the service | meeting_place: His aunt's | meeting_for: To meet his aunt
then   appointments 2 March 2026 at 9:00am Nothing recorded
given  delivery.appointment_called_off  off_meeting: delivery.appointment_made | off_asked_by: family | off_because: His aunt was ill
then   appointments 2 March 2026 at 9:00am Called off
today  3 March 2026
then   no prompt delivery.nothing_recorded
when   delivery.appointment_called_off  off_meeting: delivery.appointment_made | off_asked_by: us | off_because: Twice
refused record "This appointment was called off"

story  Moving keeps the appointment, and who asked for it
source sources.md#appointments
today  2 March 2026
child  Jordan Ellis
given  delivery.appointment_made  meeting_sort: office | meeting_day: 3 March 2026 | meeting_time: 16:30 | weeks_running: 1 | meeting_with: case manager of the service | meeting_place: The Bridge | meeting_for: To plan the week
when   delivery.appointment_moved  moved_meeting: delivery.appointment_made | moved_day: 3 March 2026 | moved_time: 4:30pm | moved_asked_by: child | moved_because: Football
refused moved_day "It is on that day and at that time already"
given  delivery.appointment_moved  moved_meeting: delivery.appointment_made | moved_day: 5 March 2026 | moved_time: 5pm | moved_asked_by: child | moved_because: Football
then   appointments 5 March 2026 at 5:00pm Ahead
today  4 March 2026
then   no prompt delivery.nothing_recorded
today  6 March 2026
then   prompt delivery.nothing_recorded due 6 March 2026

story  What a time must be
source sources.md#appointments
today  2 March 2026
child  Jordan Ellis
when   delivery.appointment_made  meeting_sort: office | meeting_day: 3 March 2026 | meeting_time: half four | weeks_running: 1 | meeting_with: case manager of the service | meeting_place: The Bridge | meeting_for: To plan the week
refused meeting_time "Enter a time like 4:30pm or 16:30, with am or pm before 7"
when   delivery.appointment_made  meeting_sort: office | meeting_day: 3 March 2026 | meeting_time: 4:30 | weeks_running: 1 | meeting_with: case manager of the service | meeting_place: The Bridge | meeting_for: To plan the week
refused meeting_time "Enter a time like 4:30pm or 16:30, with am or pm before 7"
when   delivery.appointment_made  meeting_sort: office | meeting_day: 3 March 2029 | meeting_time: 16:30 | weeks_running: 0 | meeting_with: case manager of the service | meeting_place: The Bridge | meeting_for: To plan the week
refused meeting_day "Enter a day within the next two years"
refused weeks_running "Enter a whole number from 1 to 20"

story  The nights on which the clocks change
source sources.md#appointments
today  2 March 2026
child  Jordan Ellis
when   delivery.appointment_made  meeting_sort: phone | meeting_day: 29 March 2026 | meeting_time: 1:30am | weeks_running: 1 | meeting_with: case manager of the service | meeting_place: His phone | meeting_for: To hear that he is home
refused meeting_time "On 29 March 2026 the clocks go forward, and there is no 1:30am. Enter a time before 1am or from 2am"
given  delivery.appointment_made  meeting_sort: phone | meeting_day: 29 March 2026 | meeting_time: 00:30 | weeks_running: 1 | meeting_with: case manager of the service | meeting_place: His phone | meeting_for: To hear that he is home
then   appointments 29 March 2026 at 12:30am Ahead
when   delivery.appointment_moved  moved_meeting: delivery.appointment_made | moved_day: 25 October 2026 | moved_time: 1:30am | moved_asked_by: us | moved_because: Later
refused moved_time "On 25 October 2026 the clocks go back, and 1:30am comes twice. Enter a time before 1am or from 2am"
given  delivery.appointment_moved  moved_meeting: delivery.appointment_made | moved_day: 25 October 2026 | moved_time: 12:30am | moved_asked_by: us | moved_because: Later
then   appointments 25 October 2026 at 12:30am Ahead
today  24 October 2026
then   no prompt delivery.nothing_recorded
today  25 October 2026
then   appointments 25 October 2026 at 12:30am Nothing recorded
when   delivery.contact_recorded  contact_of: delivery.appointment_made | contact_sort: phone | contact_day: 25 October 2026 | contact_time: 1:10am | contact_minutes: 5 | contact_by: case manager of the service | child_seen: no | contact_done: He was home
refused contact_time "On 25 October 2026 the clocks go back, and 1:10am comes twice. Enter a time before 1am or from 2am"
given  delivery.contact_recorded  contact_of: delivery.appointment_made | contact_sort: phone | contact_day: 25 October 2026 | contact_time: 12:30am | contact_minutes: 5 | contact_by: case manager of the service | child_seen: no | contact_done: He was home
then   appointments 25 October 2026 at 12:30am Took place

story  Nobody is judged unheard
source sources.md#absences
today  2 March 2026
child  Jordan Ellis
given  delivery.appointment_made  meeting_sort: office | meeting_day: 5 March 2026 | meeting_time: 9am | weeks_running: 1 | meeting_with: case manager of the service | meeting_place: The Bridge | meeting_for: To plan the week
when   delivery.absence_recorded  absent_from: delivery.appointment_made | absent_known: He did not come
refused record "This appointment is still to come"
today  5 March 2026
given  delivery.absence_recorded  absent_from: delivery.appointment_made | absent_known: He did not come and did not ring
then   appointments 5 March 2026 at 9:00am Did not come
then   no prompt delivery.nothing_recorded
then   prompt delivery.absence_not_asked due 6 March 2026
then   prompt delivery.absence_not_asked says "The child did not come, and nobody has asked yet. Working days given: 1. This is a local default."
when   delivery.absence_judged  judged_absence: delivery.absence_recorded | judgement: unacceptable | judged_because: He did not ring
refused record "Ask the child what got in the way first, or write how often you tried"
when   delivery.absence_asked  asked_absence: delivery.absence_recorded | reached: nobody
refused tries "Enter how often you tried"
when   delivery.absence_asked  asked_absence: delivery.absence_recorded | reached: child
refused in_the_way "Write what got in the way"
today  9 March 2026
then   prompt delivery.absence_not_asked overdue by 1 working day
given  delivery.absence_asked  asked_absence: delivery.absence_recorded | reached: child | in_the_way: He had no money for the bus
then   no prompt delivery.absence_not_asked
then   prompt delivery.absence_not_judged says "It was asked what got in the way, and nobody has said what follows."
given  delivery.absence_judged  judged_absence: delivery.absence_recorded | judgement: acceptable | judged_because: We had promised him a ticket
then   no prompt delivery.absence_not_judged
when   delivery.absence_judged  judged_absence: delivery.absence_recorded | judgement: unacceptable | judged_because: On second thoughts
refused record "This absence was judged already"
when   delivery.contact_recorded  contact_of: delivery.appointment_made | contact_sort: office | contact_day: 5 March 2026 | contact_time: 9am | contact_minutes: 40 | contact_by: case manager of the service | child_seen: no | contact_done: Waited
refused record "An absence is recorded for this appointment already"

story  Who could not be reached is judged when it is written how often it was tried
source sources.md#absences
today  2 March 2026
child  Jordan Ellis
given  delivery.appointment_made  meeting_sort: office | meeting_day: 2 March 2026 | meeting_time: 9am | weeks_running: 1 | meeting_with: case manager of the service | meeting_place: The Bridge | meeting_for: To plan the week
given  delivery.absence_recorded  absent_from: delivery.appointment_made | absent_known: He did not come
when   delivery.absence_asked  asked_absence: delivery.absence_recorded | reached: nobody | tries: 0
refused tries "Enter a whole number from 1 to 50"
given  delivery.absence_asked  asked_absence: delivery.absence_recorded | reached: nobody | tries: 3
given  delivery.absence_judged  judged_absence: delivery.absence_recorded | judgement: exceptional | judged_because: His brother was in hospital
then   no prompt delivery.absence_not_judged
then   no prompt delivery.absence_not_asked

story  A month that can no longer reach what its level asks is said before it fails
source sources.md#contact-levels
today  2 March 2026
child  Jordan Ellis
then   contact month nothing
then   no prompt delivery.month_short
given  delivery.level_set  level: standard | level_from: 2 March 2026 | level_because: Low on all three
then   contact month 2 asked, 0 seen, 0 ahead, to 1 April 2026
then   prompt delivery.month_short due 1 April 2026
then   prompt delivery.month_short says "Standard asks for 2 from 2 March 2026. Seen: 0, planned: 0. This is a local default."
given  delivery.appointment_made  meeting_sort: office | meeting_day: 3 March 2026 | meeting_time: 16:30 | weeks_running: 1 | meeting_with: case manager of the service | meeting_place: The Bridge | meeting_for: To plan the week
then   contact month 2 asked, 0 seen, 1 ahead, to 1 April 2026
then   prompt delivery.month_short says "Standard asks for 2 from 2 March 2026. Seen: 0, planned: 1. This is a local default."
given  delivery.contact_recorded  contact_sort: home | contact_day: 2 March 2026 | contact_time: 9am | contact_minutes: 30 | contact_by: case manager of the service | child_seen: yes | took_part: some | contact_done: Met him at home
then   contact month 2 asked, 1 seen, 1 ahead, to 1 April 2026
then   no prompt delivery.month_short
today  4 March 2026
given  delivery.absence_recorded  absent_from: delivery.appointment_made | absent_known: He did not come
then   prompt delivery.month_short due 1 April 2026

story  A contact at which the child was not seen does not count
source sources.md#contacts
today  2 March 2026
child  Jordan Ellis
given  delivery.level_set  level: enhanced | level_from: 2 March 2026 | level_because: Medium for wellbeing
given  delivery.contact_recorded  contact_sort: phone | contact_day: 2 March 2026 | contact_time: 9am | contact_minutes: 10 | contact_by: case manager of the service | child_seen: no | contact_done: Spoke with his aunt
then   contact month 4 asked, 0 seen, 0 ahead, to 1 April 2026
when   delivery.contact_recorded  contact_sort: phone | contact_day: 3 March 2026 | contact_time: 9am | contact_minutes: 10 | contact_by: case manager of the service | child_seen: no | contact_done: Spoke with his aunt
refused contact_day "A contact cannot be in the future"
when   delivery.contact_recorded  contact_sort: phone | contact_day: 2 March 2026 | contact_time: 9am | contact_minutes: 0 | contact_by: case manager of the service | child_seen: no | contact_done: Spoke with his aunt
refused contact_minutes "Enter a whole number from 1 to 1440"
when   delivery.contact_recorded  contact_sort: phone | contact_day: 2 March 2026 | contact_time: 9am | contact_minutes: 10 | contact_by: case manager of the service | child_seen: yes | contact_done: Spoke with him
refused took_part "Select how the child took part"

story  Less often after the first weeks, by the level on the month's first day
source sources.md#contact-levels
today  2 March 2026
child  Jordan Ellis
when   delivery.level_set  level: intensive | level_from: 3 March 2026 | level_because: High for safety
refused level_from "Set the level on the day it begins, or after"
given  delivery.level_set  level: intensive | level_from: 2 March 2026 | level_because: High for safety
then   contact month 12 asked, 0 seen, 0 ahead, to 1 April 2026
today  5 May 2026
then   contact month 12 asked, 0 seen, 0 ahead, to 1 June 2026
today  2 June 2026
then   contact month 4 asked, 0 seen, 0 ahead, to 1 July 2026
given  delivery.level_set  level: standard | level_from: 2 June 2026 | level_because: He is settled
then   contact month 1 asked, 0 seen, 0 ahead, to 1 July 2026
setting delivery.standard_after 3
then   contact month 3 asked, 0 seen, 0 ahead, to 1 July 2026
then   prompt delivery.month_short says "Standard asks for 3 from 2 June 2026. Seen: 0, planned: 0."

story  Who sees the child is in contact
source sources.md#quiet
today  2 March 2026
child  Jordan Ellis
given  children.worker_allocated  worker: case manager of the service | from: 2 March 2026
today  8 April 2026
then   prompt chronology.quiet due 1 April 2026
given  delivery.contact_recorded  contact_sort: home | contact_day: 7 April 2026 | contact_time: 9am | contact_minutes: 30 | contact_by: case manager of the service | child_seen: yes | took_part: some | contact_done: Met him at home
then   no prompt chronology.quiet

story  Who saw the child, how often and for how long
source sources.md#contacts
today  2 March 2026
child  Jordan Ellis
then   seen by nobody
given  service.person_joined  name: Bea Lowe | email: bea@example.org | agency: the service | role: case_manager
given  delivery.contact_recorded  contact_sort: phone | contact_day: 2 March 2026 | contact_time: 8am | contact_minutes: 10 | contact_by: Bea Lowe | child_seen: no | contact_done: Spoke with his aunt
then   seen by nobody
given  delivery.contact_recorded  contact_sort: home | contact_day: 2 March 2026 | contact_time: 9am | contact_minutes: 30 | contact_by: Bea Lowe | child_seen: yes | took_part: some | contact_done: Met him at home
today  5 March 2026
given  delivery.contact_recorded  contact_sort: home | contact_day: 4 March 2026 | contact_time: 9am | contact_minutes: 40 | contact_by: Bea Lowe | child_seen: yes | took_part: some | contact_done: Met him at home
given  delivery.contact_recorded  contact_sort: home | contact_day: 5 March 2026 | contact_time: 9am | contact_minutes: 20 | contact_by: case manager of the service | child_seen: yes | took_part: some | contact_done: Met him at home
then   seen by Bea Lowe 2 times, 70 minutes since 2 March 2026; case manager of the service 1 times, 20 minutes since 5 March 2026
