# Referral orders and custody: panels, contracts, meetings. Each line is recorded at midday; figures are the local defaults.

story  A referral order's panels and its contract
source sources.md#referral-panels
today  16 March 2026
child  Jordan Ellis
given  offending.disposal_made  disposal_code: RO | disposal_title: Referral order | made_by: Brook Youth Court | made_on: 16 March 2026 | length_months: 6
then   prompt delivery.first_panel due 15 April 2026
then   prompt delivery.first_panel says "It is counted from the day of the sentence. The figure is 20. This is a local default."
then   no prompt delivery.next_panel
when   delivery.contract_agreed  contract_of: offending.disposal_made | contract_signed_on: 15 March 2026 | contract_months: 6 | contract_terms: Six hours in the garden | contract_childs_part: He asked for Saturdays
refused contract_signed_on "Enter a day from 16 March 2026 on"
today  20 March 2026
when   delivery.contract_agreed  contract_of: offending.disposal_made | contract_signed_on: 20 March 2026 | contract_months: 2 | contract_terms: Six hours in the garden | contract_childs_part: He asked for Saturdays
refused contract_months "Enter a whole number from 3 to 12"
when   delivery.contract_agreed  contract_of: offending.disposal_made | contract_signed_on: 21 March 2026 | contract_months: 6 | contract_terms: Six hours in the garden | contract_childs_part: He asked for Saturdays
refused contract_signed_on "Enter today or a day in the past"
when   delivery.contract_broken  broken_order: offending.disposal_made | broken_known_on: 20 March 2026 | broken_what: Did not come | broken_heard: He forgot | broken_tried: Nothing yet
refused record "Record the contract first: it is what was not kept"
then   no prompt delivery.contract_missing
given  delivery.panel_met  panel_of: offending.disposal_made | panel_on: 19 March 2026 | panel_sort: first | panel_there: His aunt, two volunteers | panel_said: Agreed on six months
then   prompt delivery.contract_missing
given  delivery.contract_agreed  contract_of: offending.disposal_made | contract_signed_on: 20 March 2026 | contract_months: 6 | contract_terms: Six hours in the garden | contract_childs_part: He asked for Saturdays
then   no prompt delivery.contract_missing
then   no prompt delivery.first_panel
then   no prompt delivery.final_panel
when   delivery.contract_agreed  contract_of: offending.disposal_made | contract_signed_on: 20 March 2026 | contract_months: 6 | contract_terms: Six hours in the garden | contract_childs_part: He asked for Saturdays
refused record "A contract is recorded for this order already. Correct that one"
today  20 May 2026
then   no prompt delivery.next_panel
today  21 May 2026
then   prompt delivery.next_panel due 20 June 2026
today  22 June 2026
then   prompt delivery.next_panel overdue by 1 working day
given  delivery.panel_met  panel_of: offending.disposal_made | panel_on: 22 June 2026 | panel_sort: progress | panel_there: His aunt, two volunteers | panel_said: It goes well
then   no prompt delivery.next_panel
today  20 August 2026
then   prompt delivery.final_panel due 19 September 2026
then   prompt delivery.final_panel says "It is held before the contract ends."
today  18 September 2026
given  delivery.panel_met  panel_of: offending.disposal_made | panel_on: 18 September 2026 | panel_sort: last | panel_there: His aunt, two volunteers | panel_said: All was done
then   no prompt delivery.final_panel
then   no prompt delivery.next_panel

story  An intensive referral order's panel meets sooner
source sources.md#referral-panels
today  16 March 2026
child  Jordan Ellis
given  offending.disposal_made  disposal_code: ROI | disposal_title: Referral order | made_by: Brook Youth Court | made_on: 16 March 2026 | length_months: 6
then   prompt delivery.first_panel due 23 March 2026

story  A contract that was not kept obliges the panel to meet
source sources.md#referral-breach
today  20 March 2026
child  Jordan Ellis
given  offending.disposal_made  disposal_code: RO | disposal_title: Referral order | made_by: Brook Youth Court | made_on: 16 March 2026 | length_months: 6
given  delivery.contract_agreed  contract_of: offending.disposal_made | contract_signed_on: 20 March 2026 | contract_months: 6 | contract_terms: Six hours in the garden | contract_childs_part: He asked for Saturdays
today  2 April 2026
then   no prompt delivery.breach_panel
given  delivery.contract_broken  broken_order: offending.disposal_made | broken_known_on: 2 April 2026 | broken_what: Did not do the hours | broken_heard: His shoes were wet | broken_tried: Another day was offered
then   prompt delivery.breach_panel due 20 April 2026
then   prompt delivery.breach_panel says "A contract that was not kept obliges the panel to meet. The figure is 10. This is a local default."
today  14 April 2026
given  delivery.panel_met  panel_of: offending.disposal_made | panel_on: 14 April 2026 | panel_sort: about_breach | panel_there: His aunt | panel_said: Saturdays suit him | panel_result: go_on_with_changes
then   no prompt delivery.breach_panel
given  delivery.contract_broken  broken_order: offending.disposal_made | broken_known_on: 14 April 2026 | broken_what: Again | broken_heard: He laughed | broken_tried: Saturdays
then   no prompt delivery.breach_panel
today  15 April 2026
given  delivery.contract_broken  broken_order: offending.disposal_made | broken_known_on: 15 April 2026 | broken_what: Again | broken_heard: He laughed | broken_tried: Saturdays
then   prompt delivery.breach_panel
given  delivery.panel_met  panel_of: offending.disposal_made | panel_on: 15 April 2026 | panel_sort: about_breach | panel_there: His aunt | panel_said: Back to court | panel_result: refer_back_to_court
then   no prompt delivery.breach_panel
then   no prompt delivery.next_panel

story  Custody is planned, reviewed, and release is met about
source sources.md#custody-planning
today  2 March 2026
child  Jordan Ellis
given  offending.disposal_made  disposal_code: DTO | disposal_title: Detention and training order | made_by: Brook Youth Court | made_on: 2 March 2026 | length_months: 12
when   delivery.custody_met  custody_meeting: planning | custody_met_on: 2 March 2026 | custody_there: His aunt | custody_agreed: School | custody_child_says: Fine
refused record "Record first that custody began"
then   no prompt delivery.custody_planning
given  offending.custody_began  custody_kind: sentence | custody_from: 2 March 2026 | establishment: Made-up House
then   prompt delivery.custody_planning due 16 March 2026
then   prompt delivery.custody_planning says "Custody began on 2 March 2026. The figure is 10. This is a local default."
then   no prompt delivery.custody_review
then   half-way 1 September 2026
given  delivery.days_served_told  served_of: offending.disposal_made | days_counted: 40 | served_told_by: The court's list
then   half-way 23 July 2026
when   delivery.days_served_told  served_of: offending.disposal_made | days_counted: 800 | served_told_by: The court's list
refused days_counted "Enter a whole number from 0 to 732"
today  12 March 2026
given  delivery.custody_met  custody_meeting: planning | custody_met_on: 12 March 2026 | custody_there: His aunt, the unit, social care | custody_agreed: School and a mentor | custody_child_says: He misses his dog
then   no prompt delivery.custody_planning
then   no prompt delivery.custody_review
then   no prompt delivery.release_meeting
today  1 June 2026
then   prompt delivery.custody_review due 12 June 2026
then   prompt delivery.release_meeting due 23 June 2026
then   prompt delivery.release_meeting says "Half of the term ends on 23 July 2026. The establishment has not said yet. The figure is 30. This is a local default."
given  offending.release_planned  release_on: 20 July 2026 | release_told_by: The unit
then   prompt delivery.release_meeting due 20 June 2026
given  delivery.custody_met  custody_meeting: release | custody_met_on: 1 June 2026 | custody_there: His aunt, the unit, housing | custody_agreed: He lives with his aunt | custody_child_says: Good
then   no prompt delivery.release_meeting
then   no prompt delivery.custody_review
today  20 July 2026
given  offending.released  released_on: 20 July 2026
then   no prompt delivery.custody_review
then   prompt delivery.first_contact due 21 July 2026
then   prompt delivery.first_contact says "Since 20 July 2026 no contact is recorded at which the child was seen. The figure is 1. This is a local default."

story  A child on an order is first seen within days
source sources.md#first-contact
today  16 March 2026
child  Jordan Ellis
then   no prompt delivery.first_contact
given  offending.disposal_made  disposal_code: YRO | disposal_title: Youth rehabilitation order | made_by: Brook Youth Court | made_on: 16 March 2026 | ends_on: 15 March 2027
then   prompt delivery.first_contact due 23 March 2026
today  17 March 2026
given  delivery.contact_recorded  contact_sort: phone | contact_day: 17 March 2026 | contact_time: 10am | contact_minutes: 5 | contact_by: case manager of the service | child_seen: no | contact_done: Rang his aunt
then   prompt delivery.first_contact
given  delivery.contact_recorded  contact_sort: home | contact_day: 17 March 2026 | contact_time: 11am | contact_minutes: 40 | contact_by: case manager of the service | child_seen: yes | took_part: well | contact_done: Met him and his aunt
then   no prompt delivery.first_contact
given  offending.disposal_made  disposal_code: YROISS | disposal_title: Intensive order | made_by: Brook Youth Court | made_on: 17 March 2026 | ends_on: 15 March 2027
then   no prompt delivery.first_contact
today  20 March 2026
given  offending.disposal_made  disposal_code: YROISS | disposal_title: Intensive order | made_by: Brook Youth Court | made_on: 18 March 2026 | ends_on: 15 March 2027
then   prompt delivery.first_contact due 19 March 2026
today  17 June 2026
then   no prompt delivery.first_contact
