# A victim's own record: who is asked what, and by when. Made-up people; figures are the service's own
# where the page says "local default". Each story adds a victim to one record, as the desk would begin one.

story  A victim who was added is asked about until somebody has asked them
source sources.md#victim-contact
today  2 March 2026
person Mairi Stone is victim worker of the service
child  Jordan Ellis born 5 May 2011
given  victims.added  harmed_by: Jordan Ellis | token_there: Victim A | told_first: Police hold the details
then   prompt victims.no_worker due 4 March 2026
then   prompt victims.no_worker asks Mairi Stone
then   prompt victims.choices_not_asked due 12 March 2026
then   prompt victims.choices_not_asked says "This is a local default."
then   prompt victims.wishes_not_asked
then   prompt victims.safety_not_asked
when   victims.worker_given  looks_after: Mairi Stone | looks_after_from: 2 March 2026
then   no prompt victims.no_worker
when   victims.choice_made  choice_for: contact | their_choice: yes | chosen_on: 2 March 2026 | reached_by: phone | not_when: Weekday mornings
then   no prompt victims.choices_not_asked
when   victims.wish_told  wished: I want to know that it will not happen again | wished_on: 2 March 2026 | taken_down_by: Mairi Stone
then   no prompt victims.wishes_not_asked

story  Who wants no contact is asked nothing more, and safety is still found out
source sources.md#victim-choices
today  2 March 2026
person Mairi Stone is victim worker of the service
child  Jordan Ellis born 5 May 2011
given  victims.added  harmed_by: Jordan Ellis | token_there: Victim A
when   victims.choice_made  choice_for: contact | their_choice: yes | chosen_on: 1 March 2026
when   victims.consent_withdrawn  no_longer: contact | stopped_on: 2 March 2026
then   no prompt victims.wishes_not_asked
then   prompt victims.safety_not_asked
when   victims.consent_withdrawn  no_longer: contact | stopped_on: 2 March 2026
refused no_longer "This has been withdrawn already"

story  What a victim needs to be safe is looked at again in time
source sources.md#victim-safety
today  2 March 2026
person Mairi Stone is victim worker of the service
child  Jordan Ellis born 5 May 2011
given  victims.added  harmed_by: Jordan Ellis | token_there: Victim A
when   victims.safety_told  safety_answer: needs | safety_asked_on: 2 March 2026 | safety_needs: No contact on the way to work | safety_review_by: 1 March 2026
refused safety_review_by "The day must be after the day they were asked"
when   victims.safety_told  safety_answer: needs | safety_asked_on: 2 March 2026 | safety_needs: No contact on the way to work | safety_review_by: 1 April 2026
then   no prompt victims.safety_not_asked
then   no prompt victims.safety_review
today  18 March 2026
then   prompt victims.safety_review due 1 April 2026
when   victims.safety_told  safety_answer: none_needed | safety_asked_on: 18 March 2026
then   no prompt victims.safety_review

story  Only who may open a victim's record can be their worker, and closing ends what is asked
source sources.md#victim-contact
today  2 March 2026
person Amina Shah is case manager of the service
person Mairi Stone is victim worker of the service
child  Jordan Ellis born 5 May 2011
given  victims.added  harmed_by: Jordan Ellis | token_there: Victim A
when   victims.worker_given  looks_after: Amina Shah | looks_after_from: 2 March 2026
refused looks_after "Select a victim worker who works here now"
when   victims.identified  victim_name: Alder Finch | victim_born: 1 May 2012 | minor: adult
refused minor "This does not fit the date of birth"
when   victims.closed  work_over_on: 2 March 2026 | work_over_why: The order ended, and they were told
then   no prompt victims.no_worker
then   no prompt victims.choices_not_asked

story  An address of the child near a place the victim must be safe at is put to both sides
source sources.md#victim-places
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
given  children.address_learned  street_address: 14 Mill Lane | postcode: ZZ99 3VZ | lived_from: 1 March 2026
child  Alder Finch
given  victims.added  harmed_by: Jordan Ellis | token_there: Victim A
then   no prompt victims.child_near
when   victims.place_kept  kept_place: Work | kept_postcode: ZZ99 3AB
then   prompt victims.child_near
child  Jordan Ellis
then   prompt victims.unsafe_home says "conflicts with someone's safety: speak to the victim worker"
then   prompt victims.unsafe_home asks Amina Shah
then   prompt victims.unsafe_home does not say "ZZ99"
when   children.address_learned  street_address: 3 Cross Street | postcode: ZZ99 4AA | lived_from: 2 March 2026
then   no prompt victims.unsafe_home

story  The child's record says what is left to ask a victim, and never what was chosen
source sources.md#victim-choices
today  2 March 2026
person Mairi Stone is victim worker of the service
child  Jordan Ellis born 5 May 2011
then   the child's record says nothing
given  victims.added  harmed_by: Jordan Ellis | token_there: Victim A
then   the child's record says Contact choices: not yet asked.
when   victims.choice_made  choice_for: contact | their_choice: no | chosen_on: 2 March 2026
then   the child's record says Contact choices not yet asked about: Information about the case; Restorative justice; Coming to a panel; A statement read to a panel; Passing on what they need to be safe; Passing details to the victim contact scheme.
when   victims.choice_made  choice_for: information | their_choice: yes | chosen_on: 2 March 2026
when   victims.choice_made  choice_for: restorative | their_choice: undecided | chosen_on: 2 March 2026
when   victims.choice_made  choice_for: panel | their_choice: no | chosen_on: 2 March 2026
when   victims.choice_made  choice_for: statement | their_choice: yes | chosen_on: 2 March 2026
when   victims.choice_made  choice_for: share_safety | their_choice: yes | chosen_on: 2 March 2026
then   the child's record says Contact choices not yet asked about: Passing details to the victim contact scheme.
when   victims.consent_withdrawn  no_longer: victim_contact_scheme | stopped_on: 2 March 2026
then   the child's record says Contact choices: asked about all of them.
when   victims.consent_withdrawn  no_longer: information | stopped_on: 2 March 2026
then   the child's record says Contact choices: asked about all of them.

story  A victim who stopped and chose again is asked about the rest
source sources.md#victim-choices
today  2 March 2026
person Mairi Stone is victim worker of the service
child  Jordan Ellis born 5 May 2011
given  victims.added  harmed_by: Jordan Ellis | token_there: Victim A
when   victims.choice_made  choice_for: contact | their_choice: yes | chosen_on: 1 March 2026
when   victims.consent_withdrawn  no_longer: contact | stopped_on: 2 March 2026
then   no prompt victims.wishes_not_asked
when   victims.choice_made  choice_for: contact | their_choice: yes | chosen_on: 2 March 2026
then   prompt victims.wishes_not_asked
when   victims.consent_withdrawn  no_longer: contact | stopped_on: 2 March 2026
then   no prompt victims.wishes_not_asked
