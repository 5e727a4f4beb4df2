# Courts, orders, custody and release. Made-up people and places.

story  The worker is asked to plan for the end of an order, and then how it ended
source sources.md#order-ending
today  2 March 2026
person Amina Shah is case manager of the service
child  Jordan Ellis born 5 May 2011
given  children.worker_allocated  worker: Amina Shah | from: 2 March 2026
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Northbridge Youth Court | made_on: 2 March 2026 | length_months: 6 | ends_on: 1 September 2026
then   orders running Youth rehabilitation order
then   no prompt offending.order_ending
today  21 July 2026
then   prompt offending.order_ending due 1 September 2026
then   prompt offending.order_ending says "You are asked 42 days before an order ends. This is a local default."
then   prompt offending.order_ending asks Amina Shah
setting offending.order_ending_notice_days 30
then   no prompt offending.order_ending
today  2 September 2026
then   no prompt offending.order_ending
then   orders past_its_end Youth rehabilitation order
then   prompt offending.end_not_recorded says "It was to end on 1 September 2026"
given  offending.order_ended  ended_order: offending.disposal_made | ending: completed | ended_on: 1 September 2026
then   orders ended Youth rehabilitation order
then   no prompt offending.end_not_recorded
when   offending.order_ended  ended_order: offending.disposal_made | ending: revoked | ended_on: 1 September 2026
refused ended_order "How this order ended is recorded already. Correct that entry"

story  A referral order has no end until its contract is signed
source sources.md#order-ending
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  offending.disposal_made  disposal_code: RO | disposal_title: Referral order | made_by: Northbridge Youth Court | made_on: 2 March 2026 | length_months: 6
then   orders end_not_known Referral order
today  26 March 2026
when   offending.order_end_set  end_of: offending.disposal_made | new_end: 1 March 2026 | end_set_on: 27 March 2026 | end_set_why: Contract signed
refused end_set_on "The day cannot be in the future"
refused new_end "This cannot be before 2 March 2026"
when   offending.order_end_set  end_of: offending.disposal_made | new_end: 25 September 2026 | end_set_on: 26 March 2026 | end_set_why: Contract signed
then   orders running Referral order
today  20 September 2026
then   prompt offending.order_ending due 25 September 2026

story  Of two ends set for one order, the one decided last holds
source sources.md#order-ending
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Northbridge Youth Court | made_on: 2 March 2026 | ends_on: 1 September 2026
today  2 August 2026
given  offending.order_end_set  end_of: offending.disposal_made | new_end: 1 December 2026 | end_set_on: 1 August 2026 | end_set_why: The court extended it
given  offending.order_end_set  end_of: offending.disposal_made | new_end: 1 October 2026 | end_set_on: 1 July 2026 | end_set_why: The court extended it
today  30 November 2026
then   prompt offending.order_ending due 1 December 2026

story  What is required after an order's end is pointed out, and neither entry is refused
source sources.md#conflicting-facts
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Northbridge Youth Court | made_on: 2 March 2026 | ends_on: 1 September 2026
given  offending.requirement_set  required_by: offending.disposal_made | requirement: curfew | required_from: 2 March 2026 | required_until: 1 September 2026
then   no prompt offending.after_the_end
when   offending.requirement_set  required_by: offending.disposal_made | requirement: programme | required_from: 2 March 2026 | required_until: 30 September 2026
then   prompt offending.after_the_end says "Something is required until 30 September 2026, and the order ends on 1 September 2026."
given  offending.order_end_set  end_of: offending.disposal_made | new_end: 30 September 2026 | end_set_on: 2 March 2026 | end_set_why: The court's paper was misread
then   no prompt offending.after_the_end

story  A disposal of a day on which there was none is recorded, and pointed out
source sources.md#disposals
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  offending.disposal_made  disposal_code: YC | disposal_title: Youth caution | made_by: Northbridge Police | made_on: 8 April 2013
then   no prompt offending.not_in_force
when   offending.disposal_made  disposal_code: YC | disposal_title: Youth caution | made_by: Northbridge Police | made_on: 7 April 2013
then   prompt offending.not_in_force says "There was no such disposal on 7 April 2013"

story  A disposal that the service's list does not have yet can be recorded on the day it becomes law
source sources.md#disposals
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  offending.disposal_made  disposal_title: A new order of this year | made_by: Northbridge Youth Court | made_on: 2 March 2026 | ends_on: 1 September 2026
then   orders running A new order of this year
then   no prompt offending.not_in_force

story  A sentence asks for the finding of guilt it rests on
source sources.md#conflicting-facts
today  2 November 2026
child  Jordan Ellis born 5 May 2011
given  offending.offence_alleged  offence_code: PU86003 | offence_title: Affray | committed_on: 1 June 2026 | allegation: In a fight | alleged_by_whom: PC Rowe
given  offending.disposal_made  disposal_code: RO | disposal_title: Referral order | made_by: Northbridge Youth Court | made_on: 2 November 2026 | made_for: offending.offence_alleged
then   prompt offending.sentence_without_finding says "Record the finding of guilt for "Affray""
given  offending.offence_answered  of_offence: offending.offence_alleged | outcome: pleaded_guilty | outcome_on: 1 October 2026 | decided_by: Northbridge Youth Court
then   no prompt offending.sentence_without_finding

story  A caution out of court asks for no finding of guilt
source sources.md#conflicting-facts
today  2 November 2026
child  Jordan Ellis born 5 May 2011
given  offending.offence_alleged  offence_code: PU86003 | offence_title: Affray | committed_on: 1 June 2026 | allegation: In a fight | alleged_by_whom: PC Rowe
given  offending.disposal_made  disposal_code: YC | disposal_title: Youth caution | made_by: Northbridge Police | made_on: 2 November 2026 | made_for: offending.offence_alleged
then   no prompt offending.sentence_without_finding

story  A hearing whose day has passed asks for its result
source sources.md#court-diary
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  offending.hearing_listed  court: Northbridge Youth Court | listed_for: 4 March 2026 | hearing: plea
today  4 March 2026
then   no prompt offending.hearing_unrecorded
today  5 March 2026
then   prompt offending.hearing_unrecorded says "Record what happened at Northbridge Youth Court on 4 March 2026"
when   offending.hearing_held  of_hearing: offending.hearing_listed | held_at: Northbridge Youth Court | held_on: 4 March 2026 | result: Adjourned | remand: conditional_bail | next_on: 3 March 2026
refused bail_conditions "Enter the conditions of bail"
when   offending.hearing_held  of_hearing: offending.hearing_listed | held_at: Northbridge Youth Court | held_on: 4 March 2026 | result: Adjourned | next_on: 3 March 2026
refused next_on "This cannot be before 4 March 2026"
when   offending.hearing_held  of_hearing: offending.hearing_listed | held_at: Northbridge Youth Court | held_on: 4 March 2026 | result: Adjourned | remand: conditional_bail | bail_conditions: Not to go to Mill Lane | next_on: 18 March 2026
then   no prompt offending.hearing_unrecorded

story  A report is due on the court's day until it is sent
source sources.md#court-diary
today  2 March 2026
child  Jordan Ellis born 5 May 2011
when   offending.report_ordered  report: pre_sentence | ordered_by: Northbridge Youth Court | ordered_on: 2 March 2026 | report_due: 1 March 2026
refused report_due "This cannot be before 2 March 2026"
when   offending.report_ordered  report: pre_sentence | ordered_by: Northbridge Youth Court | ordered_on: 2 March 2026 | report_due: 20 March 2026
then   prompt offending.report_due due 20 March 2026
today  24 March 2026
then   prompt offending.report_due overdue by 2 working days
given  offending.report_sent  of_report: offending.report_ordered | sent_on: 24 March 2026 | sent_to: Northbridge Youth Court
then   no prompt offending.report_due

story  Release is planned for half a year before, and licence has an end too
source sources.md#release
today  2 March 2026
child  Jordan Ellis born 5 May 2011
given  offending.custody_began  custody_kind: sentence | custody_from: 2 March 2026 | establishment: Northbridge secure home
given  offending.release_planned  release_on: 1 October 2026 | release_told_by: The secure home
then   no prompt offending.release_near
today  1 April 2026
then   prompt offending.release_near due 1 October 2026
then   prompt offending.release_near says "begins 183 days before. This is a local default."
today  1 October 2026
given  offending.released  released_on: 1 October 2026 | licence_until: 31 March 2027 | released_to: Home
then   no prompt offending.release_near
then   no prompt offending.licence_ending
today  20 February 2027
then   prompt offending.licence_ending due 31 March 2027

story  When an order or a sentence is spent
source sources.md#spent
today  2 November 2026
child  Jordan Ellis born 5 May 2010
given  offending.offence_alleged  offence_code: PU86003 | offence_title: Affray | committed_on: 1 June 2026 | allegation: In a fight | alleged_by_whom: PC Rowe
given  offending.offence_answered  of_offence: offending.offence_alleged | outcome: pleaded_guilty | outcome_on: 1 October 2026 | decided_by: Northbridge Youth Court
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Northbridge Youth Court | made_on: 1 October 2026 | ends_on: 30 September 2027 | made_for: offending.offence_alleged
then   spent YRO from 1 October 2027
given  offending.disposal_made  disposal_code: DTO | disposal_title: Detention and training order | made_by: Northbridge Youth Court | made_on: 1 October 2026 | length_months: 12 | ends_on: 30 September 2027 | made_for: offending.offence_alleged
then   spent DTO from 31 March 2028
given  offending.disposal_made  disposal_code: S250 | disposal_title: Detention under section 250 | made_by: Northbridge Crown Court | made_on: 1 October 2026 | length_months: 48 | ends_on: 30 September 2030 | made_for: offending.offence_alleged
then   spent S250 from 1 October 2032
given  offending.disposal_made  disposal_code: S250 | disposal_title: Detention under section 250 | made_by: Northbridge Crown Court | made_on: 1 October 2026 | length_months: 49 | ends_on: 31 October 2030 | made_for: offending.offence_alleged
then   spent S250 not known
given  offending.disposal_made  disposal_code: FINE | disposal_title: Fine | made_by: Northbridge Youth Court | made_on: 1 October 2026 | made_for: offending.offence_alleged
then   spent FINE from 1 April 2027
given  offending.disposal_made  disposal_code: SHPO | disposal_title: Sexual harm prevention order | made_by: Northbridge Youth Court | made_on: 1 October 2026 | made_for: offending.offence_alleged
then   spent SHPO from 1 October 2028
given  offending.disposal_made  disposal_code: RO | disposal_title: Referral order | made_by: Northbridge Youth Court | made_on: 1 October 2026 | length_months: 6 | made_for: offending.offence_alleged
then   spent RO when the order ends
given  offending.disposal_made  disposal_code: CR | disposal_title: Community resolution | made_by: Northbridge Police | made_on: 1 October 2026
then   spent CR not a conviction
given  offending.disposal_made  disposal_code: YC | disposal_title: Youth caution | made_by: Northbridge Police | made_on: 1 October 2026
then   spent YC from 1 October 2026
given  offending.disposal_made  disposal_code: YCC | disposal_title: Youth conditional caution | made_by: Northbridge Police | made_on: 30 October 2026
then   spent YCC from 30 January 2027
given  offending.order_ended  ended_order: offending.disposal_made | ending: completed | ended_on: 1 November 2026
then   spent YCC from 1 November 2026
given  offending.disposal_made  disposal_code: COMP | disposal_title: Compensation order | made_by: Northbridge Youth Court | made_on: 1 October 2026
then   spent COMP not known

story  What is spent is not worked out for a child whose age is not known, or who was 18
source sources.md#spent
today  2 November 2026
child  Jordan Ellis
given  offending.disposal_made  disposal_code: YC | disposal_title: Youth caution | made_by: Northbridge Police | made_on: 1 October 2026
then   spent YC not known
given  children.birth_date_learned  date_of_birth: 1 October 2008
then   spent YC not known
