// An email that waits at the house's duty desk, with a file, and one refused in a colleague's name.
#include "desk/mail.h"
#include "pages/house.h"
#include "pages/well.h"

namespace holdfast::pages {

void House::add_mail() {
  const auto& sender = reader("partner_professional");
  service::MailReceived what{.sent_by = sender.person,
                             .sender_agency = sender.agency,
                             .sent_from = {"officer@police.example"},
                             .proved_by = {"DMARC, by mx.own.example"}};
  what.subject = Text{"A boy at the bus station"};
  what.words = LongText{"He waits there after dark"};
  what.left_out = LongText{"game.exe: not of a kind that is kept"};
  const auto id = desk::mail_event(desk, "the house's own");
  mail = well(desk::take_mail(desk, {}, {id, what, {{"map.txt", "Stand 4"}}})).event;
  mail_file = well(desk::mail_waiting(desk, reader("case_manager"), mail)).files.front().entry;
  well(desk::note_refused_mail(desk, {reader("volunteer").person, service::MailRefusal::unproved}));
  data.insert(data.end(),
              {"officer@police.example", "DMARC, by mx.own.example", "A boy at the bus station",
               "He waits there after dark", "game.exe: not of a kind that is kept", "map.txt"});
}

}  // namespace holdfast::pages
