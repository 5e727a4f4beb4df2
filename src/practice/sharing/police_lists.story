# Rows of the lists that police send each day, once somebody has said which child they are. Made-up
# people and children.

story  Whoever works with the child must read that police had them in custody, today
source sources.md#police-lists
today  2 March 2026 at 10:00
person Ruth Okafor is team manager of the service in North team
person Amina Shah is case manager of the service in North team
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
given  sharing.police_listed  listing_agency: Northbridge Police | police_list: custody | listed_on: 2 March 2026 | happened_day: 1 March 2026 | list_reference: CN/1182 | listed_words: Name: Jordan Ellis | listed_urgency: today
then   prompt sharing.not_read says "To be read by 2 March 2026 at 5:00pm."
then   prompt sharing.not_read asks Amina Shah
sweep
then   heard Amina Shah
today  2 March 2026 at 17:01
sweep
then   heard Amina Shah
today  3 March 2026 at 10:01
sweep
then   heard Ruth Okafor
then   prompt sharing.not_read asks Amina Shah, Ruth Okafor

story  A row is of a police agency, and of no day that is still to come
source sources.md#police-lists
today  2 March 2026
given  service.agency_added  name: Northbridge Police | agency_kind: police
given  service.agency_added  name: Elmfield School | agency_kind: education
child  Jordan Ellis born 5 May 2011
when   sharing.police_listed  listing_agency: Elmfield School | police_list: missing | listed_on: 3 March 2026 | happened_day: 4 March 2026 | listed_words: Name: Jordan Ellis | listed_urgency: today
refused listing_agency "Select a police agency"
refused listed_on "The day cannot be in the future"
refused happened_day "The day cannot be in the future"
when   sharing.police_listed  listing_agency: Northbridge Police | police_list: missing | listed_on: 2 March 2026 | listed_urgency: today
refused listed_words "Enter what the list says"

story  How soon each list must be read is a setting, and a local default until the service has set it
source sources.md#police-lists
today  2 March 2026
then   setting sharing.custody_list_urgency 0
then   setting sharing.arrest_list_urgency 1
then   setting sharing.missing_list_urgency 0
then   local default sharing.arrest_list_urgency yes
setting sharing.arrest_list_urgency 0
then   local default sharing.arrest_list_urgency no
then   setting sharing.arrest_list_urgency 0
