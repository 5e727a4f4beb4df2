# Flags stand until a day, lapse after it, and are asked about until somebody looks. Figures are the
# service's own where the page says "local default".

story  A flag lapses after its review date, and is never silently gone
source sources.md#flags
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
given  children.flag_raised  flag_sort: going_missing | in_short: Often at the station at night | flag_why: Three times in February | flag_told_by: Police | review_by: 1 June 2026
then   flags Going missing
then   no prompt children.flag_review
today  18 May 2026
then   prompt children.flag_review due 1 June 2026
then   prompt children.flag_review says "Look at the flag again: Going missing"
then   prompt children.flag_review says "This is a local default."
then   prompt children.flag_review asks Amina Shah
today  1 June 2026
then   flags Going missing
then   lapsed flags nothing
today  2 June 2026
then   flags nothing
then   lapsed flags Going missing
then   prompt children.flag_review due 1 June 2026

story  A review lets a flag stand until another day, even one that has lapsed
source sources.md#flags
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  children.flag_raised  flag_sort: weapons | in_short: Has carried a knife | flag_why: Found by police | flag_told_by: Police | review_by: 1 April 2026
today  2 April 2026
then   lapsed flags Weapons
when   children.flag_reviewed  flag: children.flag_raised | decision: stands | review_why: Asked police
refused next_review_by "Enter the day by which it must be looked at again"
when   children.flag_reviewed  flag: children.flag_raised | decision: stands | next_review_by: 2 April 2026 | review_why: Asked police
refused next_review_by "The day to look at it again must be in the future"
when   children.flag_reviewed  flag: children.flag_raised | decision: stands | next_review_by: 1 July 2026 | review_why: Asked police
then   flags Weapons
then   lapsed flags nothing
then   no prompt children.flag_review

story  A flag that was lifted is no longer asked about, and a new one needs a new reason
source sources.md#flags
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  children.flag_raised  flag_sort: weapons | in_short: Has carried a knife | flag_why: Found by police | flag_told_by: Police | review_by: 1 April 2026
today  25 March 2026
then   prompt children.flag_review
when   children.flag_reviewed  flag: children.flag_raised | decision: lifted | review_why: It was another child
then   flags nothing
then   lapsed flags nothing
then   no prompt children.flag_review
when   children.flag_reviewed  flag: children.flag_raised | decision: lifted | review_why: Again
refused record "This flag was lifted. Raise a new one if there is reason to"
when   children.flag_reviewed  flag: children.child_added | decision: lifted | review_why: Again
refused record "There is no such flag on this record"

story  No flag stands without a day, a source and a reason
source sources.md#flags
today  2 March 2026
child  Jordan Ellis born 5 May 2011
when   children.flag_raised  flag_sort: fire | in_short: Sets fires | review_by: 2 March 2026 | flag_told_by: School
refused flag_why "Enter why it is raised"
when   children.flag_raised  flag_sort: fire | in_short: Sets fires | flag_why: A bin | flag_told_by: School | review_by: 2 March 2026
refused review_by "The day to look at it again must be in the future"

story  A risk to staff lapses and is asked about like any flag
source sources.md#flags
today  2 March 2026
child  Jordan Ellis born 5 May 2011
when   children.staff_risk_raised  keep_safe_by: Visit in twos | staff_risk_why: A dog was set on a worker | staff_risk_told_by: Amina Shah | staff_risk_review_by: 2 March 2026
refused staff_risk_review_by "The day to look at it again must be in the future"
when   children.staff_risk_raised  keep_safe_by: Visit in twos | staff_risk_why: A dog was set on a worker | staff_risk_told_by: Amina Shah | staff_risk_review_by: 2 June 2026
then   flags Risk to staff
today  3 June 2026
then   lapsed flags Risk to staff
then   prompt children.flag_review due 2 June 2026
