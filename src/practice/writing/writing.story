# Letters and reports: filled from the record, never kept with a place left open, and kept as they
# went. Made-up people. What is not known is asked for in words.

story  An appointment letter is filled from the appointment as it stands
source sources.md#letters
today  2 March 2026
child  Jordan Ellis
then   a letter says appointment/appointment_day not known
given  delivery.appointment_made  meeting_sort: office | meeting_day: 10 March 2026 | meeting_time: 16:30 | weeks_running: 1 | meeting_with: case manager of the service | meeting_place: The Bridge | meeting_for: To plan the week
then   a letter says appointment/appointment_day Tuesday 10 March 2026
then   a letter says appointment/appointment_time 4:30pm
then   a letter says appointment/appointment_place The Bridge
then   a letter says appointment/appointment_for To plan the week
then   a letter says appointment/child_first_name Jordan
given  delivery.appointment_moved  moved_meeting: delivery.appointment_made | moved_day: 11 March 2026 | moved_time: 5pm | moved_asked_by: child | moved_because: Football
then   a letter says appointment/appointment_day Wednesday 11 March 2026
then   a letter says appointment/appointment_time 5:00pm
then   a letter says appointment the service's phone number by day; the name of the service

story  A letter with a place left open is not kept
source sources.md#letters
today  2 March 2026
child  Jordan Ellis
given  delivery.appointment_made  meeting_sort: office | meeting_day: 10 March 2026 | meeting_time: 16:30 | weeks_running: 1 | meeting_with: case manager of the service | meeting_place: The Bridge | meeting_for: To plan the week
when   writing.sent  letter_sort: appointment | letter_about: delivery.appointment_made | letter_title: Come and see us | letter_text: Ring [not known: the service's phone number by day] | letter_to: child | letter_addressee: Jordan Ellis | letter_how: by_hand | letter_day: 2 March 2026 | letter_signer: case manager of the service
refused letter_text "Fill in what is not known: the service's phone number by day"
when   writing.sent  letter_sort: appointment | letter_about: delivery.appointment_made | letter_title: Come on {{appointment_day}} | letter_text: Ring us | letter_to: child | letter_addressee: Jordan Ellis | letter_how: by_hand | letter_day: 3 March 2026 | letter_signer: case manager of the service
refused letter_title "Fill in what is not known: {{appointment_day}}"
refused letter_day "Enter today, or the day on which it went"
when   writing.sent  letter_sort: appointment | letter_title: Come and see us | letter_text: Ring us | letter_to: child | letter_addressee: Jordan Ellis | letter_how: by_hand | letter_day: 2 March 2026 | letter_signer: case manager of the service
refused record "Choose what the letter is about"
when   writing.sent  letter_sort: court_report | letter_about: delivery.appointment_made | letter_title: Report | letter_text: All of it | letter_to: court | letter_addressee: Northbridge Youth Court | letter_how: email | letter_day: 2 March 2026 | letter_signer: case manager of the service
refused record "Choose what the letter is about"
when   writing.sent  letter_sort: breach_pack | letter_about: delivery.appointment_made | letter_title: Pack | letter_text: All of it | letter_to: court | letter_addressee: Northbridge Youth Court | letter_how: email | letter_day: 2 March 2026 | letter_signer: case manager of the service
refused record "Choose what the letter is about"
then   kept letters nothing

story  Whoever holds a letter is written to again when the appointment is moved
source sources.md#letters
today  2 March 2026
child  Jordan Ellis
given  delivery.appointment_made  meeting_sort: office | meeting_day: 10 March 2026 | meeting_time: 16:30 | weeks_running: 1 | meeting_with: case manager of the service | meeting_place: The Bridge | meeting_for: To plan the week
given  writing.sent  letter_sort: appointment | letter_about: delivery.appointment_made | letter_title: Come and see us | letter_text: On Tuesday at half past four | letter_to: child | letter_addressee: Jordan Ellis | letter_how: by_hand | letter_day: 2 March 2026 | letter_signer: case manager of the service
then   kept letters 2 March 2026: Come and see us, to Jordan Ellis
then   no prompt writing.overtaken
today  3 March 2026
given  delivery.appointment_moved  moved_meeting: delivery.appointment_made | moved_day: 12 March 2026 | moved_time: 5pm | moved_asked_by: us | moved_because: The room was taken
then   prompt writing.overtaken says "The letter of 2 March 2026 says something else."
today  4 March 2026
given  writing.sent  letter_sort: appointment | letter_about: delivery.appointment_made | letter_title: We had to move it | letter_text: On Thursday at five | letter_to: child | letter_addressee: Jordan Ellis | letter_how: post | letter_day: 4 March 2026 | letter_signer: case manager of the service
then   no prompt writing.overtaken
then   kept letters 4 March 2026: We had to move it, to Jordan Ellis; 2 March 2026: Come and see us, to Jordan Ellis
today  5 March 2026
given  delivery.appointment_called_off  off_meeting: delivery.appointment_made | off_asked_by: us | off_because: The worker is ill
then   prompt writing.overtaken says "The letter of 4 March 2026 says something else."
today  13 March 2026
then   no prompt writing.overtaken

story  A report says what was found or admitted, and nothing that is only said of the child
source sources.md#letters
today  2 March 2026
child  Jordan Ellis born 3 May 2010
then   a letter says court_report/offences not known
given  offending.offence_alleged  offence_title: Robbery | committed_on: 3 January 2026 | allegation: Took the phone of Morgan Vale | alleged_by_whom: Police
then   a letter says court_report/offences not known
given  offending.offence_answered  of_offence: offending.offence_alleged | outcome: admitted | outcome_on: 4 January 2026 | decided_by: Jordan
then   a letter says court_report/offences - Robbery, 3 January 2026: the child said so; no court has convicted them
given  offending.offence_answered  of_offence: offending.offence_alleged | outcome: found_guilty | outcome_on: 20 February 2026 | decided_by: Northbridge Youth Court
then   a letter says court_report/offences - Robbery, 3 January 2026: convicted on 20 February 2026
then   a letter says court_report/orders No order runs.

story  A report says what a signed assessment says, and nothing of victims
source sources.md#letters
today  2 March 2026
child  Jordan Ellis born 3 May 2010
given  assessment.begun  stage: court_report | assessor: case manager of the service
given  assessment.section_written  written_in: assessment.begun | section: behaviour | analysis: He followed the others
given  assessment.section_written  written_in: assessment.begun | section: childs_words | analysis: I was scared not to
given  assessment.section_written  written_in: assessment.begun | section: victims | analysis: Morgan Vale is afraid of him
then   a letter says court_report/behaviour not known
then   a letter says court_report/left_open - Nobody has signed an assessment. - Nobody has judged: Risk of serious harm to others - Nobody has judged: Safety and wellbeing - Nobody has judged: Likelihood of reoffending - Nobody stands for the plan as it is now.
given  assessment.section_written  written_in: assessment.begun | section: strengths | analysis: His aunt
given  assessment.section_written  written_in: assessment.begun | section: wellbeing | analysis: He sleeps badly
given  assessment.section_written  written_in: assessment.begun | section: diversity | analysis: Dyslexic
given  assessment.section_written  written_in: assessment.begun | section: parents_words | analysis: He is a good boy
given  assessment.section_written  written_in: assessment.begun | section: agencies | analysis: School sees him daily
given  assessment.judged  judged_in: assessment.begun | matter: harm_to_others | level: low | level_reasons: Once, and led by others | would_change: A knife | confidence: sure
given  assessment.judged  judged_in: assessment.begun | matter: wellbeing | level: low | level_reasons: His aunt looks after him | would_change: Her moving | confidence: sure
given  assessment.judged  judged_in: assessment.begun | matter: reoffending | level: low | level_reasons: He wants out | would_change: The old friends | confidence: sure
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.judged, every assessment.section_written
then   a letter says court_report/behaviour He followed the others
then   a letter says court_report/childs_words I was scared not to
then   a letter says court_report/agencies School sees him daily
then   a letter says court_report/harm_level Low, judged by case manager of the service on 2 March 2026. Once, and led by others
then   a letter says court_report/victims_part not known
then   a letter says court_report/left_open - Nobody stands for the plan as it is now.
then   a letter says court_report/sources - The assessment (a report for court), signed by case manager of the service on 2 March 2026
then   a letter says court_report/scores No assessment tool was completed.
then   a letter says panel_report the name of the service; what the child is said to have done, and what came of each; what may be said for whoever was harmed: their worker says what; how often the child came; what is planned, and who does what; what is proposed

story  A plan that is handed out leaves out what is done for a victim's safety
source sources.md#letters
today  2 March 2026
child  Jordan Ellis born 3 May 2010
given  assessment.begun  stage: out_of_court | assessor: case manager of the service
given  assessment.tool_attached  tool_of: assessment.begun | national_tool: asset_plus | tool_document: assetplus.pdf | tool_completed_on: 2 March 2026 | tool_completed_by: Sam Porter, case manager | tool_harm: low | tool_wellbeing: low | tool_reoffending: low
given  assessment.signed  signed_assessment: assessment.begun | under_signature: every assessment.tool_attached
then   a letter says plan_for_court/plan not known
given  planning.plan_begun  planner: case manager of the service | built_on: assessment.begun
given  planning.objective_set  objective_of: planning.plan_begun | difference: He walks away | known_by: His tutor sees it | works_at: child | comes: first | answers_to: assessment.tool_attached
given  planning.step_set  serves: planning.objective_set | under_strand: change | deed: Boxing with Cal | doing_agency: the service | by_whom: Sam Porter | times: 2 | per: week | from_day: 3 March 2026 | restricts: no
given  planning.step_set  serves: planning.objective_set | under_strand: victim_safety | deed: He keeps away from Vale Road | doing_agency: the service | by_whom: Sam Porter | times: 1 | per: day | from_day: 3 March 2026 | restricts: no
then   a letter says plan_for_court/plan He walks away We will know by this: His tutor sees it - Sam Porter: Boxing with Cal (twice a week)
then   a letter says plan_for_court/restrictions Nothing in the plan restricts the child.
then   a letter says plan_for_court/plan_standing Nobody has signed this plan yet.
given  planning.step_set  serves: planning.objective_set | under_strand: control | deed: Home by nine | doing_agency: the service | by_whom: His aunt | times: 1 | per: day | from_day: 3 March 2026 | until_day: 1 June 2026 | restricts: yes | basis_in_law: Agreed with him | necessary: He was out at night | proportionate: Three months
then   a letter says plan_for_court/restrictions - His aunt: Home by nine (once a day). Allowed by: Agreed with him. Nothing less would do: He was out at night. In proportion: Three months. It ends on 1 June 2026.
then   a letter says plan_for_panel the name of the service; what the child and the family say to the plan

story  A breach pack lists each appointment since the order, what was asked and how it was judged
source sources.md#letters
today  2 March 2026
child  Jordan Ellis born 3 May 2010
then   a letter says breach_pack/order not known
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Northbridge Youth Court | made_on: 2 March 2026 | length_months: 6 | ends_on: 1 September 2026
given  offending.requirement_set  required_by: offending.disposal_made | requirement: supervision | requirement_detail: Weekly | required_from: 2 March 2026 | required_until: 1 September 2026
then   a letter says breach_pack/order Youth rehabilitation order, made by Northbridge Youth Court on 2 March 2026. It ends on 1 September 2026
then   a letter says breach_pack/requirements - Supervision: Weekly
then   a letter says breach_pack/letters_sent No letter is recorded since.
given  delivery.appointment_made  meeting_sort: office | meeting_day: 3 March 2026 | meeting_time: 16:30 | weeks_running: 1 | meeting_with: case manager of the service | meeting_place: The Bridge | meeting_for: To plan the week
given  writing.sent  letter_sort: appointment | letter_about: delivery.appointment_made | letter_title: Come and see us | letter_text: On Tuesday | letter_to: child | letter_addressee: Jordan Ellis | letter_how: post | letter_day: 2 March 2026 | letter_signer: case manager of the service
then   a letter says breach_pack/attendance not known
today  4 March 2026
given  delivery.absence_recorded  absent_from: delivery.appointment_made | absent_known: Nobody came
then   a letter says breach_pack/appointments - 3 March 2026 at 4:30pm, at our office, with case manager of the service. The child did not come. Nobody has asked what got in the way. It was not judged.
given  delivery.absence_asked  asked_absence: delivery.absence_recorded | reached: nobody | tries: 3
given  delivery.absence_asked  asked_absence: delivery.absence_recorded | reached: child | in_the_way: I forgot
given  delivery.absence_judged  judged_absence: delivery.absence_recorded | judgement: unacceptable | judged_because: He was reminded
then   a letter says breach_pack/appointments - 3 March 2026 at 4:30pm, at our office, with case manager of the service. The child did not come. Asked (reached: nobody): tried 3 times. Recorded by case manager of the service on 4 March 2026. Asked (reached: the child): I forgot. Recorded by case manager of the service on 4 March 2026. Judged by case manager of the service on 4 March 2026: unacceptable. He was reminded
then   a letter says breach_pack/attendance Appointments that have passed: 1. Took place: 0. Did not come: 1 (1 unacceptable). Called off: 0.
then   a letter says breach_pack/tried - Times that somebody asked, or tried to ask, what got in the way: 2
then   a letter says breach_pack/letters_sent - 2 March 2026: Come and see us, to Jordan Ellis
then   a letter says breach_pack the name of the service; which failures are put to the court, and why none was excused

story  A service writes its own letters, and can go back to the text that ships
source sources.md#letters
today  2 March 2026
child  Jordan Ellis
given  delivery.appointment_made  meeting_sort: office | meeting_day: 10 March 2026 | meeting_time: 16:30 | weeks_running: 1 | meeting_with: case manager of the service | meeting_place: The Bridge | meeting_for: To plan the week
when   service.letter_text_dropped  text_given_up: appointment | given_up_because: As it was
refused record "The text that ships is the one in use"
when   service.letter_text_set  text_of_letter: appointment | wording_title: See you {{appointment_dya}} | wording_text: Dear {{child_first_name | wording_because: Shorter
refused wording_title "There is nothing called appointment_dya for this letter. You can use: child_name, child_first_name, child_born, service_name, service_phone, writer_name, worker_name, today, appointment_day, appointment_time, appointment_kind, appointment_place, appointment_with, appointment_for"
refused wording_text "Close what begins with {{child_first_name"
given  service.letter_text_set  text_of_letter: appointment | wording_title: See you | wording_text: Come on {{appointment_day}} with {{worker_name}} | wording_because: Shorter
then   a letter says appointment the child's worker
given  service.letter_text_dropped  text_given_up: appointment | given_up_because: As it was
then   a letter says appointment the service's phone number by day; the name of the service

story  A warning says what the law has it say, and none goes without
source sources.md#warning-content
today  2 March 2026
child  Jordan Ellis born 3 May 2010
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Northbridge Youth Court | made_on: 2 February 2026 | length_months: 12 | ends_on: 1 February 2027
when   writing.sent  letter_sort: warning | letter_about: offending.disposal_made | letter_title: A warning | letter_text: Do better | letter_to: child | letter_addressee: Jordan Ellis | letter_how: by_hand | letter_day: 2 March 2026 | letter_signer: case manager of the service
refused warned_what "Write what happened"
when   writing.sent  letter_sort: warning | letter_about: offending.disposal_made | warned_what: You did not come on 1 March | warned_last: 3 March 2026 | letter_title: A warning | letter_text: Do better | letter_to: child | letter_addressee: Jordan Ellis | letter_how: by_hand | letter_day: 2 March 2026 | letter_signer: case manager of the service
refused warned_last "Enter a day before the day of this warning"
refused letter_text "A warning must say: This is a warning. What happened: You did not come on 1 March"
refused letter_text "A warning must say: You did not do what your order says you must do, and this is unacceptable."
refused letter_text "A warning must say: If you break your order more than once from today until the end of 1 March 2027, you can be brought before a court."
given  writing.sent  letter_sort: warning | letter_about: offending.disposal_made | warned_what: You did not come on 1 March | letter_title: A warning | letter_text: This is a warning. What happened: You did not come on 1 March. You did not do what your order says you must do, and this is unacceptable. If you break your order more than once from today until the end of 1 March 2027, you can be brought before a court. | letter_to: child | letter_addressee: Jordan Ellis | letter_how: by_hand | letter_day: 2 March 2026 | letter_signer: case manager of the service
then   prompt writing.warning_not_recorded says "A letter of warning is kept, and no warning of that day is recorded under the order."
given  delivery.breach_noted  breach_order: offending.disposal_made | breach_day: 1 March 2026 | breach_what: You did not come on 1 March | breach_tried: Another time was offered
given  delivery.excuse_decided  excuse_of: delivery.breach_noted | excuse_heard: He forgot | excuse_found: none | excuse_because: He knew of it
given  delivery.warning_given  warning_of: delivery.breach_noted | warned_on: 2 March 2026 | warned_about: You did not come on 1 March | warned_how: by_hand | warned_words: This is a warning. What happened: You did not come on 1 March You did not do what your order says you must do, and this is unacceptable. If you break your order more than once from today until the end of 1 March 2027, you can be brought before a court.
then   no prompt writing.warning_not_recorded
then   kept letters 2 March 2026: A warning, to Jordan Ellis
today  20 April 2026
when   writing.sent  letter_sort: warning | letter_about: offending.disposal_made | warned_what: You did not come | letter_title: A warning | letter_text: This is a warning. What happened: You did not come. You did not do what your order says you must do, and this is unacceptable. | letter_to: child | letter_addressee: Jordan Ellis | letter_how: by_hand | letter_day: 20 April 2026 | letter_signer: case manager of the service
refused letter_text "A warning must say: You have been warned before. If you break your order again before the end of 1 March 2027, you can be brought before a court."
when   service.letter_text_set  text_of_letter: warning | wording_title: A warning | wording_text: Do better | wording_because: Shorter
refused wording_text "This letter must have {{warning_terms}}: what a warning says by law: what happened, that it is unacceptable, and when the child can be brought before a court"
