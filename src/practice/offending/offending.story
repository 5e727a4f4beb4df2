# What a child is said to have done, and what came of it. Made-up people and places.

story  An allegation stays an allegation until somebody decides
source sources.md#fact-and-opinion
today  2 November 2026
child  Jordan Ellis born 5 May 2011
given  service.agency_added  name: Northbridge Police | agency_kind: police
when   offending.offence_alleged  offence_code: TH68023 | offence_title: Robbery | committed_on: 30 October 2026 | committed_in: street | committed_at: Mill Lane | allegation: Took a phone with another child | weapon: none | co_accused: AB | victim_tokens: V1 | alleged_by: Northbridge Police | alleged_by_whom: PC Rowe
then   past alleged Robbery
given  offending.offence_answered  of_offence: offending.offence_alleged | outcome: charged | outcome_on: 1 November 2026 | decided_by: Northbridge Police
then   past alleged Robbery
then   past proven nothing
given  offending.offence_answered  of_offence: offending.offence_alleged | outcome: admitted | outcome_on: 31 October 2026 | decided_by: The child, in interview
then   past admitted Robbery
today  20 November 2026
given  offending.offence_answered  of_offence: offending.offence_alleged | outcome: pleaded_guilty | outcome_on: 20 November 2026 | decided_by: Northbridge Youth Court
then   past proven Robbery
then   past admitted nothing
then   under ten no

story  What is found untrue leaves the pattern, and its reason is asked for
source sources.md#fact-and-opinion
today  2 November 2026
child  Jordan Ellis born 5 May 2011
given  offending.offence_alleged  offence_title: Theft from a shop | committed_on: 1 November 2026 | allegation: Seen on a camera | alleged_by_whom: Shop manager
when   offending.offence_answered  of_offence: offending.offence_alleged | outcome: found_untrue | outcome_on: 2 November 2026 | decided_by: Police
refused outcome_why "Enter the reason: it is shown where the offence was"
when   offending.offence_answered  of_offence: offending.offence_alleged | outcome: found_untrue | outcome_on: 2 November 2026 | decided_by: Police | outcome_why: Jordan was in school all day
then   past left Theft from a shop
then   past alleged nothing
withdrawn offending.offence_answered "Of another child"
then   past alleged Theft from a shop

story  A conviction that is quashed leaves the pattern; a new charge brings an allegation back
source sources.md#fact-and-opinion
today  2 November 2026
child  Jordan Ellis born 5 May 2011
given  offending.offence_alleged  offence_title: Affray | committed_on: 1 June 2026 | allegation: In a fight | alleged_by_whom: PC Rowe
given  offending.offence_answered  of_offence: offending.offence_alleged | outcome: found_guilty | outcome_on: 1 August 2026 | decided_by: Northbridge Youth Court
given  offending.offence_answered  of_offence: offending.offence_alleged | outcome: denied | outcome_on: 2 August 2026 | decided_by: The child
then   past proven Affray
given  offending.offence_answered  of_offence: offending.offence_alleged | outcome: conviction_quashed | outcome_on: 1 October 2026 | decided_by: Crown Court | outcome_why: Fresh evidence
then   past left Affray
given  offending.offence_answered  of_offence: offending.offence_alleged | outcome: charged | outcome_on: 1 November 2026 | decided_by: Police
then   past alleged Affray

story  Harmful behaviour that was never charged stands apart, and can be settled
source sources.md#fact-and-opinion
today  2 November 2026
child  Jordan Ellis born 5 May 2011
given  offending.behaviour_reported  behaviour_kind: fire | behaved_on: 20 October 2026 | behaved_in: park | what_was_done: Set a bin alight | ground: reported | reported_by_whom: A park keeper
then   past never_charged Set a bin alight
then   past alleged nothing
given  offending.behaviour_settled  of_behaviour: offending.behaviour_reported | settlement: confirmed | settled_on: 21 October 2026 | settled_by: Amina Shah | settled_why: Jordan said so too
then   past never_charged Set a bin alight
given  offending.behaviour_settled  of_behaviour: offending.behaviour_reported | settlement: found_untrue | settled_on: 1 November 2026 | settled_by: Amina Shah | settled_why: It was another child
then   past left Set a bin alight

story  What a child did before they were ten is no offence
source sources.md#under-ten
today  2 November 2026
child  Jordan Ellis born 5 May 2011
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 4 May 2021 | what_was_done: Bit a teacher | ground: seen | reported_by_whom: School
then   under ten yes
given  offending.behaviour_reported  behaviour_kind: violence | behaved_on: 5 May 2021 | what_was_done: Kicked a teacher | ground: seen | reported_by_whom: School
then   under ten no
given  offending.offence_alleged  offence_title: Criminal damage | committed_on: 6 May 2021 | allegation: Broke windows | alleged_by_whom: School
then   under ten no
corrected offending.offence_alleged  offence_title: Criminal damage | committed_on: 1 May 2021 | committed_until: 8 May 2021 | allegation: Broke windows | alleged_by_whom: School
withdrawn offending.behaviour_reported "Told twice"
withdrawn offending.behaviour_reported "Told twice"
then   under ten part

story  Without a date of birth nobody can say whether it was an offence
source sources.md#under-ten
today  2 November 2026
child  Jordan Ellis
given  offending.behaviour_reported  behaviour_kind: threats | behaved_on: 1 May 2021 | what_was_done: Threatened a neighbour | ground: reported | reported_by_whom: A neighbour
then   under ten not known

story  Victims are tokens, other children are initials, and no day is impossible
source sources.md#fact-and-opinion
today  2 November 2026
child  Jordan Ellis born 5 May 2011
when   offending.offence_alleged  offence_title: Common assault | committed_on: 3 November 2026 | allegation: A push | co_accused: Sam Quill | victim_tokens: Ms Okafor | alleged_by_whom: PC Rowe
refused committed_on "The day cannot be in the future"
refused co_accused "Enter initials only, like AB, CD"
refused victim_tokens "Enter tokens only, like V1 V2. A name does not belong here"
when   offending.offence_alleged  offence_title: Common assault | committed_on: 1 May 2011 | committed_until: 1 April 2011 | allegation: A push | co_accused: AB, C.D. | victim_tokens: V1, V2 | alleged_by_whom: PC Rowe
refused committed_on "This is before the child was born. Check the year"
refused committed_until "This cannot be before 1 May 2011"
when   offending.offence_alleged
refused offence_title "Enter what the offence is called"
refused committed_on "Enter the day it is said to have happened"
refused allegation "Enter what the child is said to have done"
refused alleged_by_whom "Enter who told us"
when   offending.offence_answered  of_offence: offending.offence_alleged | outcome: charged | outcome_on: 1 November 2026 | decided_by: Police
refused of_offence "Select one from the list"

story  A score of gravity names its scale and keeps to it
source sources.md#gravity
today  2 November 2026
child  Jordan Ellis born 5 May 2011
given  offending.offence_alleged  offence_title: Affray | committed_on: 1 June 2026 | allegation: In a fight | alleged_by_whom: PC Rowe
when   offending.gravity_scored  gravity_of: offending.offence_alleged | scale: child_gravity_matrix | score: 6 | scored_on: 2 November 2026 | scored_by: Sgt Hale
refused score "Enter a score from 1 to 5: that is this scale"
when   offending.gravity_scored  gravity_of: offending.offence_alleged | scale: national_return | score: 0 | scored_on: 2 November 2026 | scored_by: Amina Shah
refused score "Enter a score from 1 to 8: that is this scale"
when   offending.gravity_scored  gravity_of: offending.offence_alleged | scale: national_return | score: 6 | scored_on: 2 November 2026 | scored_by: Amina Shah
