# What happened, when we were told, by whom, and what standing it has. Made-up people.

story  Something told nine days later takes its place by when it happened, and is marked as late
source sources.md#recorded-late
today  10 November 2026
child  Jordan Ellis born 5 May 2011
given  chronology.happened  sort: contact | happened_on: 5 November 2026 | what: Met at school | told_by: Amina Shah | standing: fact
then   days late 5
given  service.agency_added  name: Northbridge Police | agency_kind: police
today  12 November 2026
given  chronology.happened  sort: incident | happened_on: 3 November 2026 | time_of_day: after school | what: Found with a knife | told_by: PC Rowe, who was there | told_by_agency: Northbridge Police | standing: fact
then   chronology Found with a knife, Met at school
then   days late 9
then   recorded late yes
then   events 2

story  An entry of yesterday is not late; the service may say otherwise
source sources.md#recorded-late
today  12 November 2026
child  Jordan Ellis born 5 May 2011
given  chronology.happened  sort: school | happened_on: 10 November 2026 | what: Excluded for a day | told_by: School office | standing: fact
then   days late 2
then   recorded late no
then   local default chronology.late_after_days yes
setting chronology.late_after_days 1
then   recorded late yes

story  What somebody else recorded late is put to the worker, until it has been weighed or grows old
source sources.md#recorded-late
today  2 November 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 November 2026
today  12 November 2026
as     team manager of the service
given  chronology.happened  sort: incident | happened_on: 3 November 2026 | what: Found with a knife | told_by: PC Rowe | standing: fact
then   prompt chronology.told_late due 26 November 2026
then   prompt chronology.told_late asks Amina Shah
then   prompt chronology.told_late says "1 entry was recorded late. The latest tells of 3 November 2026 and was recorded 9 days after."
then   prompt chronology.told_late says "This is a local default."
given  chronology.happened  sort: school | happened_on: 10 November 2026 | what: Excluded for a day | told_by: School office | standing: fact
then   prompt chronology.told_late says "1 entry was recorded late"
today  13 November 2026
given  chronology.happened  sort: family | happened_on: 1 November 2026 | what: Moved to his aunt | told_by: Mother | standing: fact
then   prompt chronology.told_late says "2 entries were recorded late. The latest tells of 1 November 2026 and was recorded 12 days after."
today  27 November 2026
then   prompt chronology.told_late due 27 November 2026
today  28 November 2026
then   no prompt chronology.told_late

story  What the worker recorded late is marked, and not put to them as news
source sources.md#recorded-late
today  2 November 2026
as     case manager of the service
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: case manager of the service | from: 2 November 2026
today  12 November 2026
given  chronology.happened  sort: incident | happened_on: 3 November 2026 | what: Found with a knife | told_by: PC Rowe | standing: fact
then   recorded late yes
then   no prompt chronology.told_late

story  Facts, opinions and intelligence are told apart
source sources.md#fact-and-opinion
today  12 November 2026
child  Jordan Ellis born 5 May 2011
when   chronology.happened  sort: family | happened_on: 12 November 2026 | what: Seems frightened of an uncle | told_by: Form tutor
refused standing "Select fact, opinion or intelligence"
when   chronology.happened  sort: family | happened_on: 12 November 2026 | what: Seems frightened of an uncle | told_by: Form tutor | standing: hearsay
refused standing "Select one of the answers listed"
when   chronology.happened  sort: family | happened_on: 12 November 2026 | what: Seems frightened of an uncle | told_by: Form tutor | standing: opinion
then   events 1

story  What has not happened yet, or happened before the child was born, is refused
source sources.md#recorded-late
today  12 November 2026
child  Jordan Ellis born 5 May 2011
when   chronology.happened  sort: arrest | happened_on: 13 November 2026 | what: Arrested | told_by: PC Rowe | standing: fact
refused happened_on "The day it happened cannot be in the future"
when   chronology.happened  sort: family | happened_on: 4 May 2011 | what: Father left | told_by: Mother | standing: fact
refused happened_on "This is before the child was born. Check the year"
when   chronology.happened  sort: family | happened_on: 5 May 2011 | what: Born early | told_by: Mother | standing: fact
then   events 1

story  Every answer that is needed is asked for in its own words
source sources.md#fact-and-opinion
today  12 November 2026
child  Jordan Ellis born 5 May 2011
when   chronology.happened
refused sort "Select what kind of event it was"
refused happened_on "Enter the day it happened"
refused what "Enter what happened"
refused told_by "Enter who told us"
refused standing "Select fact, opinion or intelligence"
when   chronology.happened  sort: other | happened_on: 12 November 2026 | what: A call | told_by: Nan | told_by_agency: Nobody's agency | standing: fact
refused told_by_agency "Select one from the list"

story  After thirty days without contact the worker is asked about it
source sources.md#quiet
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
then   no prompt chronology.quiet
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
today  31 March 2026
then   no prompt chronology.quiet
today  1 April 2026
then   prompt chronology.quiet due 1 April 2026
then   prompt chronology.quiet says "No contact is recorded since 2 March 2026. You are asked after 30 days."
then   prompt chronology.quiet says "This is a local default."
then   prompt chronology.quiet asks Amina Shah
given  chronology.happened  sort: missed_contact | happened_on: 1 April 2026 | what: Did not come | told_by: Amina Shah | standing: fact
then   prompt chronology.quiet
given  chronology.happened  sort: contact | happened_on: 31 March 2026 | what: Home visit | told_by: Amina Shah | standing: fact
then   no prompt chronology.quiet
today  30 April 2026
then   prompt chronology.quiet due 30 April 2026
today  6 May 2026
then   prompt chronology.quiet overdue by 3 working days

story  A service may ask sooner
source sources.md#quiet
today  2 March 2026
setting chronology.quiet_after_days 7
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
today  9 March 2026
then   prompt chronology.quiet due 9 March 2026
then   prompt chronology.quiet does not say "local default"

story  When the worker has left, their manager is asked about the silence
source sources.md#quiet
today  2 March 2026
person Pat Moor is team manager of the service in North team
person Amina Shah is case manager of the service in North team
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
given  service.person_left  person: Amina Shah | left_on: 20 March 2026
today  1 April 2026
then   prompt chronology.quiet asks Pat Moor

story  A correction takes effect, and a withdrawn event no longer counts
source sources.md#quiet
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
today  1 April 2026
given  chronology.happened  sort: contact | happened_on: 30 March 2026 | what: Met at home | told_by: Amina Shah | standing: fact
then   no prompt chronology.quiet
corrected chronology.happened  sort: missed_contact | happened_on: 29 March 2026 | what: Was not at home | told_by: Amina Shah | standing: fact
then   prompt chronology.quiet
then   chronology Was not at home
then   days late 3
corrected chronology.happened  sort: contact | happened_on: 2 April 2026 | what: Met at home | told_by: Amina Shah | standing: fact
refused happened_on "The day it happened cannot be in the future"
withdrawn chronology.happened "It was another child"
then   events 0
then   chronology nothing

story  A document is filed as it came: which, what, from whom, of what day
source sources.md#documents
today  12 November 2026
child  Jordan Ellis born 5 May 2011
given  service.agency_added  name: Northbridge School | agency_kind: education
given  chronology.document_filed  document: attendance.pdf | called: Letter about attendance | paper: school | dated: 5 November 2026 | from_agency: Northbridge School | note: Page 2 is about somebody else
then   documents Letter about attendance, attendance.pdf (PDF, 1 byte)
then   events 0
when   chronology.document_filed  document: photo.png | called: Photograph | paper: picture | dated: 13 November 2026
refused dated "The date on the document cannot be in the future"
when   chronology.document_filed  dated: 1 November 2026
refused document "Choose a file"
refused called "Enter what it should be called"
refused paper "Select what kind of document it is"

story  A document is corrected: its title, or another file in the place of the wrong one
source sources.md#documents
today  12 November 2026
child  Jordan Ellis born 5 May 2011
given  chronology.document_filed  document: draft.pdf | called: Plan | paper: plan | dated: 5 November 2026
corrected chronology.document_filed  document: draft.pdf | called: Draft of the plan | paper: plan | dated: 5 November 2026
then   documents Draft of the plan, draft.pdf (PDF, 1 byte)
corrected chronology.document_filed  document: plan.pdf | called: Plan as agreed | paper: plan | dated: 6 November 2026
then   documents Plan as agreed, plan.pdf (PDF, 1 byte)
corrected chronology.document_filed  document: plan.pdf | called: Plan as agreed | paper: plan | dated: 13 November 2026
refused dated "The date on the document cannot be in the future"

story  A document is no contact with the child: the worker is still asked
source sources.md#quiet
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
today  1 April 2026
given  chronology.document_filed  document: attendance.pdf | called: Letter about attendance | paper: school
then   prompt chronology.quiet
withdrawn chronology.document_filed "It was about another child"
then   documents nothing

story  What the whole story turns on is marked, once, and with the reason
source sources.md#significant
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  chronology.happened  sort: incident | happened_on: 1 March 2026 | what: A knife was shown | told_by: Head of year | standing: fact
when   chronology.marked_significant  marked: chronology.happened
refused significance "Say why it matters"
when   chronology.marked_significant  marked: chronology.happened | significance: The first time a weapon was shown
when   chronology.marked_significant  marked: chronology.happened | significance: Again
refused record "This entry is marked already, or it is no event of the chronology"
withdrawn chronology.marked_significant "It was a ruler"
when   chronology.marked_significant  marked: chronology.happened | significance: It was a knife after all
when   chronology.marked_significant  marked: children.child_added | significance: The beginning
refused record "This entry is marked already, or it is no event of the chronology"
