# Putting off and setting aside what needs doing. Made-up people.

story  What is put off comes back on the day
source sources.md#put-off
today  2 March 2026
child  Jordan Ellis
then   prompt children.no_birth_date
when   attention.prompt_answered  code: children.no_birth_date | basis: children.child_added | answer: later | until: 9 March 2026 | why: The school sends its papers on Friday
then   no prompt children.no_birth_date
today  8 March 2026
then   no prompt children.no_birth_date
today  9 March 2026
then   prompt children.no_birth_date

story  What is set aside comes back only when what it rests on changes
source sources.md#put-off
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
today  2 April 2026
then   prompt chronology.quiet
when   attention.prompt_answered  code: chronology.quiet | basis: children.worker_allocated | answer: not_needed | why: Seen daily in the secure home, whose notes are awaited
then   no prompt chronology.quiet
today  1 June 2026
then   no prompt chronology.quiet
given  chronology.happened  sort: contact | happened_on: 3 April 2026 | what: Seen | told_by: Amina | standing: fact
then   prompt chronology.quiet

story  It can be put off only until a day to come, and not for ever
source sources.md#put-off
today  2 March 2026
child  Jordan Ellis
when   attention.prompt_answered  code: children.no_birth_date | basis: children.child_added | answer: later | until: 2 March 2026 | why: Soon
refused until "The day must be after today"
when   attention.prompt_answered  code: children.no_birth_date | basis: children.child_added | answer: later | until: 31 March 2026 | why: Soon
refused until "The day must be within 28 days from today. Then it comes back, and can be put off again"
when   attention.prompt_answered  code: children.no_birth_date | basis: children.child_added | answer: later | why: Soon
refused until "Enter the day it should come back"
when   attention.prompt_answered  code: children.no_birth_date | basis: children.child_added | answer: not_needed
refused why "Say why"

story  Only what is asked now can be answered
source sources.md#put-off
today  2 March 2026
child  Jordan Ellis born 5 May 2011
when   attention.prompt_answered  code: children.no_birth_date | basis: children.child_added | answer: not_needed | why: It is known
refused record "This is no longer asked: what it rested on has changed. Look at the record again"

story  An answer withdrawn brings the question back
source sources.md#put-off
today  2 March 2026
child  Jordan Ellis
when   attention.prompt_answered  code: children.no_birth_date | basis: children.child_added | answer: not_needed | why: The school has it
then   no prompt children.no_birth_date
withdrawn attention.prompt_answered "The school does not have it"
then   prompt children.no_birth_date

story  What managers must do is theirs alone, and no other agency puts anything off
source sources.md#put-off
today  2 March 2026
person Ruth Okafor is team manager of the service in North team
person Amina Shah is case manager of the service in North team
person Helen Marsh is head of service of the service
given  service.agency_added  name: Northbridge Police | agency_kind: police
child  Jordan Ellis
as     partner professional of Northbridge Police
when   attention.prompt_answered  code: children.no_birth_date | basis: children.child_added | answer: later | until: 9 March 2026 | why: Not ours
refused record "Whom it asks must do this, or say why it can wait. Ask them"
as     case manager of the service
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
given  sharing.shared  recipient: Northbridge Police | haste: emergency | purpose: To find him | share_gateways: crime_and_disorder | share_regime: law_enforcement | content: He went to the canal | read_within: today | family_told: child_and_parent
then   prompt sharing.not_reviewed
when   attention.prompt_answered  code: sharing.not_reviewed | basis: sharing.shared | answer: not_needed | why: It was right
refused record "Whom it asks must do this, or say why it can wait. Ask them"
