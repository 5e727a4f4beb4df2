// A police list that the case manager of the small service loaded: somebody known here, two who
// were together, one of whom nobody is known to know, and one whom few may find. And a row of
// another list that is on a record.
#include "desk/police_lists.h"
#include "pages/house.h"
#include "pages/well.h"
#include "practice/sharing/sharing.h"

namespace holdfast::pages {

void House::load_list(Date day) {
  const sharing::ListHead head{police, sharing::PoliceList::custody, day};
  const auto rows = sharing::read_police_list(
      "Custody number,Name,DOB,Offence\n"
      "NB/7,Jordan Ellis,unknown,Damage at the bus stop\n"
      "NB/8,Sasha Quill,05/05/2011,Theft of a bicycle\n"
      "NB/9,Wilf Nobody,06/05/2011,Away from home\n"
      "NB/10,Morgan Secrett,,Seen in town\n"
      "NB/11,Jordan Ellis,,Damage at the station\n",
      day);
  REQUIRE(rows);
  well(desk::load_list(desk, reader("case_manager"), head, *rows));
  const auto list = *well(desk::waiting_list(desk, reader("case_manager")));
  list_row = list.rows[0].id;
  chosen_row = list.rows[4].id;
  well(desk::choose_child(desk, reader("case_manager"), chosen_row, ordinary));
  well(desk::choose_child(desk, reader("case_manager"), list.rows[1].id, unallocated));
  const sharing::ListRow before{.given = "Jordan",
                                .reference = "NB/7",
                                .words = "Offence: Damage at the bus stop",
                                .notes = {}};
  says("case_manager", ordinary,
       sharing::Event(sharing::listed_from(head, Urgency::today, {&before}, {unallocated})));
  // What was read is kept in the words of whoever loaded it.
  data.insert(data.end(), {"Custody number: ",
                           "Name: ",
                           "DOB: ",
                           "Offence: ",
                           "NB/7",
                           "NB/8",
                           "NB/9",
                           "NB/10",
                           "NB/11",
                           "Jordan Ellis",
                           "Sasha Quill",
                           "Wilf Nobody",
                           "Morgan Secrett",
                           "Damage at the bus stop",
                           "Theft of a bicycle",
                           "Away from home",
                           "Seen in town",
                           "Damage at the station",
                           "unknown",
                           "No day could be read in",
                           "05/05/2011",
                           "06/05/2011"});
}

}  // namespace holdfast::pages
