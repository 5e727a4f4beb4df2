# Who the child is, and who works with them. Made-up people; figures are the service's own where the
# page says "local default".

story  A child without a worker is asked about from the day the child is added
source sources.md#allocation
today  2 March 2026
person Pat Moor is team manager of the service in North team
person Amina Shah is case manager of the service in North team
given  children.child_added  given_name: Jordan | family_name: Ellis | date_of_birth: 5 May 2011
then   worker nobody
then   prompt children.no_worker due 3 March 2026
then   prompt children.no_worker asks Pat Moor
then   prompt children.no_worker says "within 1 working day of being added"
then   prompt children.no_worker says "This is a local default."
today  4 March 2026
then   prompt children.no_worker overdue by 1 working day
when   children.worker_allocated  worker: Amina Shah | from: 4 March 2026
then   worker Amina Shah
then   no prompt children.no_worker

story  Days without a worker are counted in working days, over a weekend and a bank holiday
source sources.md#working-days
today  2 April 2026
child  Jordan Ellis born 5 May 2011
then   prompt children.no_worker due 7 April 2026
today  9 April 2026
then   prompt children.no_worker overdue by 2 working days

story  A service that sets its own figure is no longer told that it is a default
source sources.md#allocation
today  2 March 2026
setting children.allocate_within_working_days 3
child  Jordan Ellis born 5 May 2011
then   setting children.allocate_within_working_days 3
then   local default children.allocate_within_working_days no
then   prompt children.no_worker due 5 March 2026
then   prompt children.no_worker does not say "local default"

story  When the worker leaves, their manager is asked to find another, from that day
source sources.md#allocation
today  2 March 2026
person Pat Moor is team manager of the service in North team
person Lee Grant is team manager of the service in South team
person Amina Shah is case manager of the service in North team
child  Jordan Ellis
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
then   prompt children.no_birth_date asks Amina Shah
today  1 June 2026
given  service.person_left  person: Amina Shah | left_on: 1 June 2026
then   worker nobody
then   prompt children.no_worker due 2 June 2026
then   prompt children.no_worker asks Pat Moor
then   prompt children.no_birth_date asks Pat Moor

story  A worker who is going to leave still has the case until the day
source sources.md#allocation
today  2 March 2026
person Pat Moor is team manager of the service
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
then   prompt children.no_worker
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
given  service.person_left  person: Amina Shah | left_on: 10 March 2026
today  9 March 2026
then   worker Amina Shah
then   no prompt children.no_worker
today  10 March 2026
then   worker nobody
then   prompt children.no_worker due 11 March 2026

story  The latest worker has the case, from the day they start
source sources.md#allocation
today  2 March 2026
person Amina Shah is case manager of the service
person Sam Porter is case manager of the service
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
given  children.worker_allocated  worker: Sam Porter | from: 9 March 2026 | why: Jordan asked for Sam | handover: Court on Monday. Mum prefers texts.
then   worker Amina Shah
today  9 March 2026
then   worker Sam Porter

story  Only somebody who works here now can be given a child
source sources.md#allocation
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
when   children.worker_allocated  worker: Somebody Else | from: 2 March 2026
refused worker "Select one from the list"
given  service.person_left  person: Amina Shah | left_on: 2 March 2026
when   children.worker_allocated  worker: Amina Shah | from: 2 March 2026
refused worker "Select somebody who works here now"
when   children.worker_allocated  from: 2 March 2026
refused worker "Select a worker"

story  A missing date of birth is asked for until it is learned
source sources.md#age
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis
then   age not known
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
then   prompt children.no_birth_date
then   prompt children.no_birth_date asks Amina Shah
when   children.birth_date_learned  date_of_birth: 5 May 2011
then   no prompt children.no_birth_date
then   date of birth 5 May 2011
then   age 14
today  5 May 2026
then   age 15

story  A date of birth must be a real day, not in the future, and not of somebody over 25
source sources.md#age
today  2 March 2026
child  Jordan Ellis
when   children.birth_date_learned  date_of_birth: 3 March 2026
refused date_of_birth "The date of birth cannot be in the future"
when   children.birth_date_learned  date_of_birth: 2 March 2000
refused date_of_birth "Check the year: this person would be over 25"
when   children.birth_date_learned  date_of_birth: 31 February 2011
refused date_of_birth "Enter a real date, like 27 3 2026"
when   children.birth_date_learned
refused date_of_birth "Enter the date of birth"
when   children.birth_date_learned  date_of_birth: 3 March 2000
then   age 25

story  Planning for adult services begins half a year before the 18th birthday
source sources.md#turning-18
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 15 September 2008
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
then   no prompt children.turning_18
today  15 March 2026
then   no prompt children.turning_18
today  16 March 2026
then   prompt children.turning_18 due 15 September 2026
then   prompt children.turning_18 says "Plan for the child's 18th birthday on 15 September 2026"
then   prompt children.turning_18 says "This is a local default."
then   prompt children.turning_18 asks Amina Shah
today  15 September 2026
then   prompt children.turning_18 due 15 September 2026
then   age 18
today  16 September 2026
then   no prompt children.turning_18

story  Somebody born on 29 February turns 18 on 1 March
source sources.md#turning-18
today  1 February 2026
child  Jordan Ellis born 29 February 2008
then   prompt children.turning_18 due 1 March 2026
today  28 February 2026
then   age 17
today  1 March 2026
then   age 18
then   prompt children.turning_18

story  A corrected date of birth moves what rests on it
source sources.md#turning-18
today  2 March 2026
child  Jordan Ellis born 5 May 2008
then   prompt children.turning_18 due 5 May 2026
corrected children.child_added  given_name: Jordan | family_name: Ellis | date_of_birth: 5 May 2011
then   no prompt children.turning_18
then   age 14
corrected children.child_added  given_name: Jordan | family_name: Ellis | date_of_birth: 5 May 2027
refused date_of_birth "The date of birth cannot be in the future"
then   age 14

story  An allocation withdrawn leaves the child without a worker again
source sources.md#allocation
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
then   worker Amina Shah
withdrawn children.worker_allocated "It was meant for Jordan's brother"
then   worker nobody
then   prompt children.no_worker

story  A new name keeps the earlier one
source sources.md#duplicates
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  children.name_changed  given_name: Jordan | family_name: Hale | known_as: Jay
then   name Jordan Hale
then   earlier names Jordan Ellis
when   children.name_changed  given_name: Jordan
refused family_name "Enter the child's last name"

story  Another record of a child with names and a birthday like these is pointed out
source sources.md#duplicates
today  2 March 2026
child  Jordan Ellis born 5 May 2011
then   no prompt children.same_child
child  jordan ELLIS born 5 May 2011
then   prompt children.same_child
then   prompt children.same_child says "The names and the birthday are the same."
child  Morgan Ellis born 5 May 2011
then   no prompt children.same_child

story  Other spellings, short names and a swapped day and month are seen through
source sources.md#duplicates
today  2 March 2026
child  Siân Rhys born 3 June 2011
child  Shan Rees born 3 June 2011
then   prompt children.same_child says "The names are alike and the birthday is the same."
child  Elizabeth Marsh born 7 May 2011
child  Liz Marsh born 5 July 2011
then   prompt children.same_child says "day and month swapped"
child  Mohammed Rahman born 1 January 2010
child  Muhammad Rahman
then   prompt children.same_child says "a birthday is not known"

story  A record is begun once
source sources.md#duplicates
today  2 March 2026
child  Jordan Ellis born 5 May 2011
when   children.child_added  given_name: Jordan | family_name: Ellis
refused record "This child's record has already been made"

story  An NHS number has ten digits, the last of them a check
source sources.md#nhs-number
today  2 March 2026
child  Jordan Ellis born 5 May 2011
when   children.identified  scheme: nhs | identifier: 943 476 5918
refused identifier "Check the NHS number: it has 10 digits, like 999 000 0018"
when   children.identified  scheme: nhs | identifier: 943 476 5919
when   children.identified  scheme: nhs | identifier: 9434765919
refused identifier "This number is already on the record"
then   numbers 943 476 5919

story  A unique pupil number begins with its check letter
source sources.md#upn
today  2 March 2026
child  Jordan Ellis born 5 May 2011
when   children.identified  scheme: upn | identifier: A801200005001
refused identifier "Check the unique pupil number: a letter, then 12 characters"
when   children.identified  scheme: upn | identifier: B801200005001

story  A PNC number ends in its check letter
source sources.md#pnc-number
today  2 March 2026
child  Jordan Ellis born 5 May 2011
when   children.identified  scheme: pnc | identifier: 2004/0012345A
refused identifier "Check the PNC number: a year, a stroke, up to 7 digits and a letter"
when   children.identified  scheme: pnc | identifier: 2004/0012345D
when   children.identified  scheme: local | identifier: N-17
then   numbers 2004/0012345D, N-17

story  An address needs a whole postcode, and nobody has moved there in the future
source sources.md#postcode
today  2 March 2026
child  Jordan Ellis born 5 May 2011
when   children.address_learned  street_address: 14 Mill Lane | postcode: ZZ99 | lived_from: 1 March 2026
refused postcode "Enter a full postcode, like ZZ99 3VZ"
when   children.address_learned  street_address: 14 Mill Lane | postcode: ZZ99 3VZ | lived_from: 3 March 2026
refused lived_from "The day cannot be in the future"
when   children.address_learned  street_address: 14 Mill Lane | postcode: ZZ99 3VZ | lived_from: 1 March 2026
