# Enforcement of a youth rehabilitation order: Schedule 7 of the Sentencing Act 2020, on what is recorded.
# Each line is recorded at midday; the setting gives five working days.

story  A first time may be warned about or taken to court
source sources.md#breach-warnings
today  2 January 2026
child  Jordan Ellis
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Brook Youth Court | made_on: 15 December 2025 | ends_on: 14 December 2027
then   the law asks for nothing was noted
given  delivery.breach_noted  breach_order: offending.disposal_made | breach_day: 1 January 2026 | breach_what: Did not come to the office | breach_tried: Two other times were offered
then   the law asks for an opinion about the excuse
then   prompt delivery.excuse_undecided due 9 January 2026
then   prompt delivery.excuse_undecided says "Working days given: 5. This is a local default."
then   no prompt delivery.breach_unanswered
when   delivery.warning_given  warning_of: delivery.breach_noted | warned_on: 2 January 2026 | warned_about: You did not come. | warned_how: by_hand | warned_words: This is a warning. What happened: You did not come. You did not do what your order says you must do, and this is unacceptable. If you break your order more than once from today until the end of 1 January 2027, you can be brought before a court.
refused record "Decide first whether there was a reasonable excuse"
given  delivery.excuse_decided  excuse_of: delivery.breach_noted | excuse_heard: He forgot | excuse_found: none | excuse_because: He knew of it that morning
then   no prompt delivery.excuse_undecided
then   the law asks for a warning or an information
then   prompt delivery.breach_unanswered due 9 January 2026
then   prompt delivery.breach_unanswered says "Working days given: 5. This is a local default. An information can be laid until 14 December 2027."
when   delivery.warning_given  warning_of: delivery.breach_noted | warned_on: 2 January 2026 | warned_about: You did not come. | warned_how: by_hand | warned_words: This is a warning. What happened: You did not come. You did not do what your order says you must do, and this is unacceptable. If you break your order more than once from today until the end of 31 December 2026, you can be brought before a court.
refused record "Something changed what the warning must say. Look at it again"
given  delivery.warning_given  warning_of: delivery.breach_noted | warned_on: 2 January 2026 | warned_about: You did not come. | warned_how: by_hand | warned_words: This is a warning. What happened: You did not come. You did not do what your order says you must do, and this is unacceptable. If you break your order more than once from today until the end of 1 January 2027, you can be brought before a court.
then   no prompt delivery.breach_unanswered
then   one more must go to court until no day
when   delivery.warning_given  warning_of: delivery.breach_noted | warned_on: 2 January 2026 | warned_about: You did not come. | warned_how: by_hand | warned_words: This is a warning. What happened: You did not come. You did not do what your order says you must do, and this is unacceptable. If you break your order more than once from today until the end of 1 January 2027, you can be brought before a court.
refused record "A warning was given about this already"

story  With a reasonable excuse nothing follows
source sources.md#breach-warnings
today  2 January 2026
child  Jordan Ellis
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Brook Youth Court | made_on: 15 December 2025 | ends_on: 14 December 2027
given  delivery.breach_noted  breach_order: offending.disposal_made | breach_day: 1 January 2026 | breach_what: Did not come to the office | breach_tried: Two other times were offered
given  delivery.excuse_decided  excuse_of: delivery.breach_noted | excuse_heard: No bus ran | excuse_found: reasonable | excuse_because: The timetable says so
then   the law asks for nothing
then   no prompt delivery.excuse_undecided
then   no prompt delivery.breach_unanswered
when   delivery.warning_given  warning_of: delivery.breach_noted | warned_on: 2 January 2026 | warned_about: You did not come. | warned_how: by_hand | warned_words: This is a warning. What happened: You did not come. You did not do what your order says you must do, and this is unacceptable. If you break your order more than once from today until the end of 1 January 2027, you can be brought before a court.
refused record "There was a reasonable excuse, so nothing follows"
when   delivery.information_laid  information_of: delivery.breach_noted | laid_on: 2 January 2026 | laid_at: Brook Youth Court | laid_because: He laughs
refused record "There was a reasonable excuse, so nothing follows"
given  delivery.excuse_decided  excuse_of: delivery.breach_noted | excuse_heard: He forgot | excuse_found: none | excuse_because: He knew of it that morning
then   the law asks for a warning or an information
then   prompt delivery.breach_unanswered

story  After two warnings in one period the next goes to court
source sources.md#breach-warnings
today  1 January 2026
child  Jordan Ellis
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Brook Youth Court | made_on: 15 December 2025 | ends_on: 14 December 2027
given  delivery.breach_noted  breach_order: offending.disposal_made | breach_day: 1 January 2026 | breach_what: Did not come to the office | breach_tried: Two other times were offered
given  delivery.excuse_decided  excuse_of: delivery.breach_noted | excuse_heard: He forgot | excuse_found: none | excuse_because: He knew of it that morning
given  delivery.warning_given  warning_of: delivery.breach_noted | warned_on: 1 January 2026 | warned_about: You did not come. | warned_how: by_hand | warned_words: This is a warning. What happened: You did not come. You did not do what your order says you must do, and this is unacceptable. If you break your order more than once from today until the end of 31 December 2026, you can be brought before a court.
today  20 February 2026
given  delivery.breach_noted  breach_order: offending.disposal_made | breach_day: 19 February 2026 | breach_what: Did not come to the office | breach_tried: Two other times were offered
given  delivery.excuse_decided  excuse_of: delivery.breach_noted | excuse_heard: He forgot | excuse_found: none | excuse_because: He knew of it that morning
then   the law asks for a warning or an information
given  delivery.warning_given  warning_of: delivery.breach_noted | warned_on: 20 February 2026 | warned_about: You did not come. | warned_how: by_hand | warned_words: This is a warning. What happened: You did not come. You did not do what your order says you must do, and this is unacceptable. You have been warned before. If you break your order again before the end of 31 December 2026, you can be brought before a court.
then   one more must go to court until 31 December 2026
today  2 December 2026
given  delivery.breach_noted  breach_order: offending.disposal_made | breach_day: 1 December 2026 | breach_what: Did not come to the office | breach_tried: Two other times were offered
then   the law asks for an opinion about the excuse
given  delivery.excuse_decided  excuse_of: delivery.breach_noted | excuse_heard: He forgot | excuse_found: none | excuse_because: He knew of it that morning
then   the law asks for an information unless circumstances are exceptional
then   no prompt delivery.breach_unanswered
then   prompt delivery.must_inform due 9 December 2026
then   prompt delivery.must_inform says "Warned on 1 January 2026, and again on 20 February 2026 within the warned period that ends on 31 December 2026. Working days given: 5. This is a local default. An information can be laid until 14 December 2027."
given  delivery.warning_given  warning_of: delivery.breach_noted | warned_on: 2 December 2026 | warned_about: You did not come. | warned_how: by_hand | warned_words: This is a warning. What happened: You did not come. You did not do what your order says you must do, and this is unacceptable. You have been warned before. If you break your order again before the end of 19 February 2027, you can be brought before a court.
then   prompt delivery.must_inform
when   delivery.information_laid  information_of: delivery.breach_noted | laid_on: 30 November 2026 | laid_at: Brook Youth Court | laid_because: Two warnings changed nothing
refused laid_on "Enter a day on or after 1 December 2026, when it happened"
when   delivery.information_laid  information_of: delivery.breach_noted | laid_on: 3 December 2026 | laid_at: Brook Youth Court | laid_because: Two warnings changed nothing
refused laid_on "Enter today or a day in the past"
given  delivery.information_laid  information_of: delivery.breach_noted | laid_on: 2 December 2026 | laid_at: Brook Youth Court | laid_because: Two warnings changed nothing
then   no prompt delivery.must_inform
when   delivery.excuse_decided  excuse_of: delivery.breach_noted | excuse_heard: No bus ran | excuse_found: reasonable | excuse_because: The timetable says so
refused record "An information is recorded for this already"

story  Where circumstances are exceptional, a warning is enough
source sources.md#breach-warnings
today  1 January 2026
child  Jordan Ellis
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Brook Youth Court | made_on: 15 December 2025 | ends_on: 14 December 2027
given  delivery.breach_noted  breach_order: offending.disposal_made | breach_day: 1 January 2026 | breach_what: Did not come to the office | breach_tried: Two other times were offered
given  delivery.excuse_decided  excuse_of: delivery.breach_noted | excuse_heard: He forgot | excuse_found: none | excuse_because: He knew of it that morning
given  delivery.warning_given  warning_of: delivery.breach_noted | warned_on: 1 January 2026 | warned_about: You did not come. | warned_how: by_hand | warned_words: This is a warning. What happened: You did not come. You did not do what your order says you must do, and this is unacceptable. If you break your order more than once from today until the end of 31 December 2026, you can be brought before a court.
today  20 February 2026
given  delivery.breach_noted  breach_order: offending.disposal_made | breach_day: 19 February 2026 | breach_what: Did not come to the office | breach_tried: Two other times were offered
given  delivery.excuse_decided  excuse_of: delivery.breach_noted | excuse_heard: He forgot | excuse_found: none | excuse_because: He knew of it that morning
then   the law asks for a warning or an information
given  delivery.warning_given  warning_of: delivery.breach_noted | warned_on: 20 February 2026 | warned_about: You did not come. | warned_how: by_hand | warned_words: This is a warning. What happened: You did not come. You did not do what your order says you must do, and this is unacceptable. You have been warned before. If you break your order again before the end of 31 December 2026, you can be brought before a court.
then   one more must go to court until 31 December 2026
today  2 December 2026
when   delivery.circumstances_exceptional  exceptional_of: delivery.breach_noted | exceptional_because: His mother died
refused record "This need not go to court, so there is nothing to make an exception to"
given  delivery.breach_noted  breach_order: offending.disposal_made | breach_day: 1 December 2026 | breach_what: Did not come to the office | breach_tried: Two other times were offered
given  delivery.excuse_decided  excuse_of: delivery.breach_noted | excuse_heard: He forgot | excuse_found: none | excuse_because: He knew of it that morning
then   prompt delivery.must_inform
given  delivery.circumstances_exceptional  exceptional_of: delivery.breach_noted | exceptional_because: His mother died on 28 November
then   no prompt delivery.must_inform
then   the law asks for a warning or an information
then   prompt delivery.breach_unanswered
when   delivery.circumstances_exceptional  exceptional_of: delivery.breach_noted | exceptional_because: Again
refused record "Exceptional circumstances are recorded for this already"
given  delivery.warning_given  warning_of: delivery.breach_noted | warned_on: 2 December 2026 | warned_about: You did not come. | warned_how: by_hand | warned_words: This is a warning. What happened: You did not come. You did not do what your order says you must do, and this is unacceptable. You have been warned before. If you break your order again before the end of 19 February 2027, you can be brought before a court.
then   no prompt delivery.breach_unanswered

story  The day after the first period ends, the officer has the choice again
source sources.md#breach-warnings
today  1 January 2026
child  Jordan Ellis
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Brook Youth Court | made_on: 15 December 2025 | ends_on: 14 December 2027
given  delivery.breach_noted  breach_order: offending.disposal_made | breach_day: 1 January 2026 | breach_what: Did not come to the office | breach_tried: Two other times were offered
given  delivery.excuse_decided  excuse_of: delivery.breach_noted | excuse_heard: He forgot | excuse_found: none | excuse_because: He knew of it that morning
given  delivery.warning_given  warning_of: delivery.breach_noted | warned_on: 1 January 2026 | warned_about: You did not come. | warned_how: by_hand | warned_words: This is a warning. What happened: You did not come. You did not do what your order says you must do, and this is unacceptable. If you break your order more than once from today until the end of 31 December 2026, you can be brought before a court.
today  20 February 2026
given  delivery.breach_noted  breach_order: offending.disposal_made | breach_day: 19 February 2026 | breach_what: Did not come to the office | breach_tried: Two other times were offered
given  delivery.excuse_decided  excuse_of: delivery.breach_noted | excuse_heard: He forgot | excuse_found: none | excuse_because: He knew of it that morning
then   the law asks for a warning or an information
given  delivery.warning_given  warning_of: delivery.breach_noted | warned_on: 20 February 2026 | warned_about: You did not come. | warned_how: by_hand | warned_words: This is a warning. What happened: You did not come. You did not do what your order says you must do, and this is unacceptable. You have been warned before. If you break your order again before the end of 31 December 2026, you can be brought before a court.
then   one more must go to court until 31 December 2026
today  2 January 2027
then   one more must go to court until 31 December 2026
given  delivery.breach_noted  breach_order: offending.disposal_made | breach_day: 1 January 2027 | breach_what: Did not come to the office | breach_tried: Two other times were offered
given  delivery.excuse_decided  excuse_of: delivery.breach_noted | excuse_heard: He forgot | excuse_found: none | excuse_because: He knew of it that morning
then   the law asks for a warning or an information
then   no prompt delivery.must_inform

story  A warning and something not kept on one day: somebody says which came first
source sources.md#breach-warnings
today  1 January 2026
child  Jordan Ellis
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Brook Youth Court | made_on: 15 December 2025 | ends_on: 14 December 2027
given  delivery.breach_noted  breach_order: offending.disposal_made | breach_day: 1 January 2026 | breach_what: Did not come to the office | breach_tried: Two other times were offered
given  delivery.excuse_decided  excuse_of: delivery.breach_noted | excuse_heard: He forgot | excuse_found: none | excuse_because: He knew of it that morning
given  delivery.warning_given  warning_of: delivery.breach_noted | warned_on: 1 January 2026 | warned_about: You did not come. | warned_how: by_hand | warned_words: This is a warning. What happened: You did not come. You did not do what your order says you must do, and this is unacceptable. If you break your order more than once from today until the end of 31 December 2026, you can be brought before a court.
today  20 February 2026
given  delivery.breach_noted  breach_order: offending.disposal_made | breach_day: 18 February 2026 | breach_what: Did not come to the office | breach_tried: Two other times were offered
given  delivery.excuse_decided  excuse_of: delivery.breach_noted | excuse_heard: He forgot | excuse_found: none | excuse_because: He knew of it that morning
given  delivery.warning_given  warning_of: delivery.breach_noted | warned_on: 20 February 2026 | warned_about: You did not come. | warned_how: by_hand | warned_words: This is a warning. What happened: You did not come. You did not do what your order says you must do, and this is unacceptable. You have been warned before. If you break your order again before the end of 31 December 2026, you can be brought before a court.
given  delivery.breach_noted  breach_order: offending.disposal_made | breach_day: 20 February 2026 | breach_what: Left the group after five minutes | breach_tried: Two other times were offered
given  delivery.excuse_decided  excuse_of: delivery.breach_noted | excuse_heard: He forgot | excuse_found: none | excuse_because: He knew of it that morning
then   the law asks for a warning or an information
then   prompt delivery.which_came_first
then   prompt delivery.which_came_first says "If it did, an information must be laid. Days alone do not say."
given  delivery.information_laid  information_of: delivery.breach_noted | laid_on: 20 February 2026 | laid_at: Brook Youth Court | laid_because: It came after the warning
then   no prompt delivery.which_came_first

story  What was not kept is of an order that ran
source sources.md#breach-warnings
today  2 January 2026
child  Jordan Ellis
given  offending.disposal_made  disposal_code: RO | disposal_title: Referral order | made_by: Brook Youth Court | made_on: 15 December 2025 | ends_on: 14 June 2026
when   delivery.breach_noted  breach_order: offending.disposal_made | breach_day: 1 January 2026 | breach_what: Did not come to the office | breach_tried: Two other times were offered
refused breach_order "Select a youth rehabilitation order of this child"
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Brook Youth Court | made_on: 15 December 2025 | ends_on: 14 December 2027
when   delivery.breach_noted  breach_order: offending.disposal_made | breach_day: 14 December 2025 | breach_what: Did not come to the office | breach_tried: Two other times were offered
refused breach_day "The order ran from 15 December 2025 to 14 December 2027"
when   delivery.breach_noted  breach_order: offending.disposal_made | breach_day: 3 January 2026 | breach_what: Did not come to the office | breach_tried: Two other times were offered
refused breach_day "Enter today or a day in the past"
given  delivery.breach_noted  breach_order: offending.disposal_made | breach_day: 15 December 2025 | breach_what: Did not come to the office | breach_tried: Two other times were offered
given  delivery.excuse_decided  excuse_of: delivery.breach_noted | excuse_heard: He forgot | excuse_found: none | excuse_because: He knew of it that morning
given  offending.order_ended  ended_order: offending.disposal_made | ending: revoked | ended_on: 1 January 2026
when   delivery.information_laid  information_of: delivery.breach_noted | laid_on: 2 January 2026 | laid_at: Brook Youth Court | laid_because: Late
refused laid_on "The order ended on 1 January 2026. An information can be laid while it runs"
then   no prompt delivery.breach_unanswered

story  An absence that nobody accepts is not left without an answer
source sources.md#breach-warnings
today  2 March 2026
child  Jordan Ellis
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Brook Youth Court | made_on: 15 December 2025 | ends_on: 14 December 2027
given  delivery.appointment_made  meeting_sort: office | meeting_day: 3 March 2026 | meeting_time: 16:30 | weeks_running: 1 | meeting_with: case manager of the service | meeting_place: The Bridge | meeting_for: To plan the week
today  4 March 2026
given  delivery.absence_recorded  absent_from: delivery.appointment_made | absent_known: Nobody came
given  delivery.absence_asked  asked_absence: delivery.absence_recorded | reached: child | in_the_way: He did not feel like it
then   no prompt delivery.breach_not_noted
then   was tried 1 offered, 0 kept, 0 moved, 0 acceptable, 0 unacceptable, 0 exceptional, 1 not judged
given  delivery.absence_judged  judged_absence: delivery.absence_recorded | judgement: unacceptable | judged_because: He knew of it
then   prompt delivery.breach_not_noted due 11 March 2026
then   prompt delivery.breach_not_noted says "It was judged unacceptable while an order ran: Youth rehabilitation order. If the order asked for it, a warning or an information must follow. Working days given: 5. This is a local default."
then   was tried 1 offered, 0 kept, 0 moved, 0 acceptable, 1 unacceptable, 0 exceptional, 0 not judged
given  delivery.breach_noted  breach_order: offending.disposal_made | breach_absence: delivery.absence_recorded | breach_day: 3 March 2026 | breach_what: You did not come | breach_tried: Two other times were offered
then   no prompt delivery.breach_not_noted
# How the absence was judged is the opinion about the excuse.
then   no prompt delivery.excuse_undecided
then   the law asks for a warning or an information
then   prompt delivery.breach_unanswered due 11 March 2026
when   delivery.breach_noted  breach_order: offending.disposal_made | breach_absence: delivery.absence_recorded | breach_day: 3 March 2026 | breach_what: Twice | breach_tried: Nothing
refused record "This absence is recorded as a requirement not kept already"

story  The end of an order can be put later once for a breach
source sources.md#order-extension
today  3 March 2027
child  Jordan Ellis
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Brook Youth Court | made_on: 15 December 2025 | ends_on: 31 August 2027
given  offending.order_end_set  end_of: offending.disposal_made | new_end: 29 February 2028 | end_set_on: 2 March 2027 | end_set_why: Breach | put_later: for_breach
then   no prompt delivery.end_doubtful
given  offending.order_end_set  end_of: offending.disposal_made | new_end: 31 March 2028 | end_set_on: 3 March 2027 | end_set_why: Amended | put_later: by_amendment
then   no prompt delivery.end_doubtful
given  offending.order_end_set  end_of: offending.disposal_made | new_end: 30 April 2028 | end_set_on: 3 March 2027 | end_set_why: Breach | put_later: for_breach
then   prompt delivery.end_doubtful
then   prompt delivery.end_doubtful says "It was put later by that power once already."

story  An end put further than the power reaches is asked about
source sources.md#order-extension
today  3 March 2027
child  Jordan Ellis
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Brook Youth Court | made_on: 15 December 2025 | ends_on: 31 August 2027
given  offending.order_end_set  end_of: offending.disposal_made | new_end: 1 March 2028 | end_set_on: 2 March 2027 | end_set_why: Breach | put_later: for_breach
then   prompt delivery.end_doubtful says "By that power it could be put to 29 February 2028 at the latest."

story  After a refusal nobody applies again for three months without consent
source sources.md#revocation-refused
today  1 December 2026
child  Jordan Ellis
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Brook Youth Court | made_on: 15 December 2025 | ends_on: 14 December 2027
given  delivery.revocation_asked  revocation_of: offending.disposal_made | revocation_asked_on: 16 November 2026 | revocation_because: Good progress | court_consented: no
when   delivery.revocation_answered  revocation_answered: delivery.revocation_asked | revocation_answered_on: 15 November 2026 | revocation_result: dismissed
refused revocation_answered_on "Enter a day on or after that of the application"
given  delivery.revocation_answered  revocation_answered: delivery.revocation_asked | revocation_answered_on: 30 November 2026 | revocation_result: dismissed
when   delivery.revocation_answered  revocation_answered: delivery.revocation_asked | revocation_answered_on: 1 December 2026 | revocation_result: revoked
refused record "The answer to this application is recorded already"
today  1 March 2027
when   delivery.revocation_asked  revocation_of: offending.disposal_made | revocation_asked_on: 28 February 2027 | revocation_because: Good progress | court_consented: no
refused court_consented "Until 28 February 2027 the court must consent first, because it dismissed an application"
given  delivery.revocation_asked  revocation_of: offending.disposal_made | revocation_asked_on: 28 February 2027 | revocation_because: Good progress | court_consented: yes
given  delivery.revocation_asked  revocation_of: offending.disposal_made | revocation_asked_on: 1 March 2027 | revocation_because: Good progress | court_consented: no
