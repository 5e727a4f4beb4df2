# Two records of one child are made one, and parted again: what the rules say of the two together.
# In a story the service's list says which records are read as one, as the desk writes it beside
# what it writes on both.

story  A merged record is read with the one that goes on, which has the last word
source sources.md#duplicates
today  2 March 2026
child  Jordan Elis
when   children.identified  scheme: local | identifier: N-17
when   children.address_learned  street_address: 14 Mill Lane | postcode: ZZ99 3VZ | lived_from: 1 March 2026
child  Jordan Ellis born 5 May 2011
when   children.identified  scheme: local | identifier: N-18
then   prompt children.no_address
then   numbers N-18
given  service.records_merged  going_on: Jordan Ellis | set_aside: Jordan Elis
when   children.record_merged  merged_record: Jordan Elis | merge_why: A slip in the name | merge_evidence: His mother was asked
then   name Jordan Ellis
then   numbers N-17, N-18
then   address 14 Mill Lane
then   no prompt children.no_address
then   no prompt children.no_birth_date

story  What only the merged record knows is known
source sources.md#duplicates
today  2 March 2026
child  Jordan Elis born 5 May 2011
child  Jordan Ellis
then   prompt children.no_birth_date
given  service.records_merged  going_on: Jordan Ellis | set_aside: Jordan Elis
when   children.record_merged  merged_record: Jordan Elis | merge_why: A slip in the name | merge_evidence: His mother was asked
then   no prompt children.no_birth_date
then   no prompt children.merged_records_disagree

story  Two dates of birth are both shown until somebody finds out which is right
source sources.md#duplicates
today  2 March 2026
child  Jordan Elis born 5 June 2011
child  Jordan Ellis born 6 May 2011
given  service.records_merged  going_on: Jordan Ellis | set_aside: Jordan Elis
when   children.record_merged  merged_record: Jordan Elis | merge_why: The same address and mother | merge_evidence: His mother was asked
then   prompt children.merged_records_disagree says "The records that were merged say 6 May 2011 and 5 June 2011."
today  3 March 2026
when   children.birth_date_learned  date_of_birth: 5 June 2011
then   no prompt children.merged_records_disagree

story  A child has one NHS number
source sources.md#duplicates
today  2 March 2026
child  Jordan Elis born 5 May 2011
when   children.identified  scheme: nhs | identifier: 943 476 5919
child  Jordan Ellis born 5 May 2011
when   children.identified  scheme: nhs | identifier: 999 000 0018
given  service.records_merged  going_on: Jordan Ellis | set_aside: Jordan Elis
when   children.record_merged  merged_record: Jordan Elis | merge_why: The same address and mother | merge_evidence: His mother was asked
then   prompt children.merged_records_disagree says "A child has one"
withdrawn children.identified "It is his brother's"
then   no prompt children.merged_records_disagree

story  Of two answers to one question neither takes the other's place by being merged
source sources.md#duplicates
today  2 March 2026
child  Jordan Elis born 5 May 2011
when   children.care_status_learned  care: not_looked_after | care_from: 1 June 2020
child  Jordan Ellis born 5 May 2011
when   children.care_status_learned  care: full_order | care_from: 1 May 2020
then   fact children.care_status_learned Care order
given  service.records_merged  going_on: Jordan Ellis | set_aside: Jordan Elis
when   children.record_merged  merged_record: Jordan Elis | merge_why: The same address and mother | merge_evidence: His mother was asked
then   fact children.care_status_learned Care order, Not looked after
today  3 March 2026
when   children.care_status_learned  care: not_looked_after | care_from: 1 July 2020
then   fact children.care_status_learned Not looked after

story  A record that was merged is merged into no other, and a merge is undone once
source sources.md#duplicates
today  2 March 2026
child  Jordan Ellis born 5 May 2011
child  Jordan Elis born 5 May 2011
when   children.merged_into  goes_on_in: Jordan Ellis | merge_why: A slip in the name | merge_evidence: His mother was asked
when   children.merged_into  goes_on_in: Jordan Ellis | merge_why: A slip in the name | merge_evidence: His mother was asked
refused record "One of these records was merged into another already. Go on from the record that goes on"
when   children.record_merged  merged_record: Jordan Ellis | merge_why: A slip in the name | merge_evidence: His mother was asked
refused record "One of these records was merged into another already. Go on from the record that goes on"
when   children.merge_undone  undone_merge: children.merged_into | undo_why: They are cousins
when   children.merge_undone  undone_merge: children.merged_into | undo_why: They are cousins
refused record "This merge has been undone already"

story  A record merged with this one is no longer pointed out as the same child
source sources.md#duplicates
today  2 March 2026
child  Jordan Ellis born 5 May 2011
child  Jordan Elis born 5 May 2011
then   prompt children.same_child
when   children.merged_into  goes_on_in: Jordan Ellis | merge_why: A slip in the name | merge_evidence: His mother was asked
child  Jordan Ellis
given  service.records_merged  going_on: Jordan Ellis | set_aside: Jordan Elis
when   children.record_merged  merged_record: Jordan Elis | merge_why: A slip in the name | merge_evidence: His mother was asked
then   no prompt children.same_child
