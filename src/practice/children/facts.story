# How the child lives, what they say of themselves, and who is around them. Each fact is its own
# entry; what stood before is kept.

story  What takes the earlier one's place is the answer that began last
source sources.md#facts
today  2 March 2026
child  Jordan Ellis born 5 May 2011
then   fact children.care_status_learned not known
given  children.care_status_learned  care: agreed | care_from: 1 February 2026
then   fact children.care_status_learned Looked after by agreement
given  children.care_status_learned  care: not_looked_after | care_from: 1 June 2025
then   fact children.care_status_learned Looked after by agreement
when   children.care_status_learned  care: full_order | care_from: 2 March 2026 | care_authority: Eastvale
then   fact children.care_status_learned Care order
when   children.care_status_learned  care: leaving_care | care_from: 3 March 2026
refused care_from "The day cannot be in the future"

story  Of two answers from one day, or without a day, the one recorded last stands
source sources.md#facts
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  children.sex_recorded  sex: female
given  children.sex_recorded  sex: male
then   fact children.sex_recorded Male
when   children.gender_said  gender: A boy | pronouns: he
when   children.gender_said  gender: Not sure yet
then   fact children.gender_said Not sure yet

story  Facts of which there can be several stand beside one another until one is over
source sources.md#facts
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  children.school_learned  place_sort: school | place: Ashdown Park | attends_from: 4 September 2025
given  children.school_learned  place_sort: alternative_provision | place: The Yard | attends_from: 1 February 2026 | hours_a_week: 10
then   fact children.school_learned Ashdown Park, The Yard
when   children.fact_ended  ended_fact: children.school_learned | ended_on: 3 March 2026
refused ended_on "The day cannot be in the future"
when   children.fact_ended  ended_fact: children.school_learned | ended_on: 31 January 2026
refused ended_on "It cannot have ended before it began"
when   children.fact_ended  ended_fact: children.school_learned | ended_on: 2 March 2026
then   fact children.school_learned Ashdown Park
when   children.fact_ended  ended_fact: children.school_learned | ended_on: 2 March 2026
refused record "It is already recorded that this ended"
when   children.fact_ended  ended_fact: children.child_added | ended_on: 2 March 2026
refused record "There is no such fact on this record"

story  A place at school can be known before it begins, and none begins before the child was born
source sources.md#facts
today  2 March 2026
child  Jordan Ellis born 5 May 2011
when   children.school_learned  place_sort: college | place: Eastvale College | attends_from: 1 September 2026
then   fact children.school_learned Eastvale College
when   children.school_learned  place_sort: school | place: Ashdown Park | attends_from: 4 September 2010
refused attends_from "This is before the child was born. Check the year"

story  A child out of school has a place of that kind, and no name
source sources.md#facts
today  2 March 2026
child  Jordan Ellis born 5 May 2011
when   children.school_learned  place_sort: none | attends_from: 1 February 2026
then   fact children.school_learned No place in education, training or work

story  Ethnicity is what somebody said, and who said it stands beside it
source sources.md#ethnicity
today  2 March 2026
child  Jordan Ellis born 5 May 2011
then   fact children.ethnicity_said not known
when   children.ethnicity_said  ethnicity: white_roma
refused ethnicity_said_by "Select who said so"
when   children.ethnicity_said  ethnicity: not_said | ethnicity_said_by: child
then   fact children.ethnicity_said Asked, and would rather not say

story  The household is read off the people: who is said to live there, all or some of the time
source sources.md#family
today  2 March 2026
child  Jordan Ellis born 5 May 2011
then   household nobody
given  children.person_learned  person_name: Dawn Ellis | relation: mother | lives_with_child: yes | parental_responsibility: has
given  children.person_learned  person_name: Carl Ellis | relation: father | lives_with_child: no
given  children.person_learned  person_name: Nan | relation: grandparent
given  children.person_learned  person_name: Kyle Ellis | relation: sibling | lives_with_child: sometimes
then   household Dawn Ellis, Kyle Ellis
when   children.fact_ended  ended_fact: children.person_learned | ended_on: 1 March 2026 | ended_why: Moved to his dad's
then   household Dawn Ellis

story  How often the case changed hands, not counting the same worker again
source sources.md#worker-changes
today  2 March 2026
person Amina Shah is case manager of the service
person Sam Porter is case manager of the service
child  Jordan Ellis born 5 May 2011
then   changes of worker 0
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
given  children.worker_allocated  worker: Amina Shah | from: 9 March 2026
today  1 June 2026
then   changes of worker 0
then   held for Amina Shah: 3 months
given  children.worker_allocated  worker: Sam Porter | from: 1 June 2026
given  children.worker_allocated  worker: Amina Shah | from: 1 July 2026
then   changes of worker 1
today  1 July 2026
then   changes of worker 2
then   held for Amina Shah: 3 months, Sam Porter: 1 month, Amina Shah: 0 days

story  A worker who leaves holds the case no longer
source sources.md#worker-changes
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
today  1 May 2026
given  service.person_left  person: Amina Shah | left_on: 11 March 2026
then   held for Amina Shah: 9 days
