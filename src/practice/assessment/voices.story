# What the child and the family say of themselves, and what rests on it. Made-up people.

story  What the child said of themselves is named until something rests on it
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.section_written  written_in: assessment.begun | section: parents_words | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: childs_words | analysis: As it is
then   gap voice_missing no
given  assessment.tool_completed  instrument: child_says | edition: 1 | rater: case manager of the service | rated_on: 2 March 2026 | told_how: said | response: {"resourceType":"QuestionnaireResponse","questionnaire":"urn:holdfast:tool:child_says|1","status":"completed","item":[{"linkId":"happened","text":"What happened?","answer":[{"valueString":"He pushed me first"}]}]}
then   gap voice_missing 1
given  assessment.section_written  written_in: assessment.begun | section: childs_words | analysis: He says that he was pushed first | shown_by: assessment.tool_completed
then   gap voice_missing no

story  Quiet: somebody said why it does not matter here
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.section_written  written_in: assessment.begun | section: parents_words | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: childs_words | analysis: As it is
given  assessment.tool_completed  instrument: child_says | edition: 1 | rater: case manager of the service | rated_on: 2 March 2026 | told_how: said | response: {"resourceType":"QuestionnaireResponse","questionnaire":"urn:holdfast:tool:child_says|1","status":"completed","item":[{"linkId":"happened","text":"What happened?","answer":[{"valueString":"He pushed me first"}]}]}
given  assessment.gap_closed  gap_of: assessment.begun | gap_rule: voice_missing | gap_entry: assessment.tool_completed | gap_reason: He asked us not to use it
then   gap voice_missing no

story  Quiet: a guide that the worker filled in is nobody's own words
source sources.md#gap-check
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.section_written  written_in: assessment.begun | section: parents_words | analysis: As it is
given  assessment.section_written  written_in: assessment.begun | section: childs_words | analysis: As it is
given  assessment.tool_completed  instrument: crafft | edition: 2.1 | rater: case manager of the service | rated_on: 2 March 2026 | outcome: below | rater_found: He does not drink
then   gap voice_missing no

story  Somebody's own words come with how they came
source sources.md#tools
today  2 March 2026
child  Jordan Ellis
when   assessment.tool_completed  instrument: child_says | edition: 1 | rater: case manager of the service | rated_on: 2 March 2026 | response: {"resourceType":"QuestionnaireResponse","questionnaire":"urn:holdfast:tool:child_says|1","status":"completed","item":[{"linkId":"happened","text":"What happened?","answer":[{"valueString":"He pushed me first"}]}]}
refused told_how "Select how it was told"
when   assessment.tool_completed  instrument: child_says | edition: 1 | rater: case manager of the service | rated_on: 2 March 2026 | told_how: said | response: {"resourceType":"QuestionnaireResponse","questionnaire":"urn:holdfast:tool:child_says|1","status":"completed","item":[{"linkId":"happened","text":"What happened?","answer":[{"valueString":"He pushed me first"}]}]}
