// Appointments of the child of the small service: one ahead, one that passed with nothing recorded,
// one that was moved and took place, one that was missed and asked about, one called off; a contact
// that was not planned, and a level that the month does not reach.
#include "pages/house.h"
#include "practice/delivery/delivery.h"

namespace holdfast::pages {

using namespace delivery;

void House::deliver() {
  const auto say_so = [&](const delivery::Event& what) {
    return says("case_manager", ordinary, what);
  };
  const auto today = london_date(now);
  const auto worker = reader("case_manager").person;
  AppointmentMade made{.meeting_sort = Sort::home,
                       .meeting_day = today + 6,
                       .meeting_time = {"4:30pm"},
                       .weeks_running = {1},
                       .meeting_with = worker,
                       .meeting_agency = police,
                       .meeting_also = Text{"His aunt comes too"},
                       .meeting_place = {"The aunt's kitchen"},
                       .meeting_for = {"To talk about the bus"},
                       .meeting_towards = {objective}};
  const auto made_on = [&](Date day, const std::string& time) {
    made.meeting_day = day;
    made.meeting_time = {time};
    return say_so(made);
  };
  meeting_ahead = made_on(today + 6, "4:30pm");
  meeting_open = made_on(today - 1, "16:30");
  const auto kept = made_on(today - 3, "16:30");
  say_so(AppointmentMoved{kept, today - 2, {"5pm"}, AskedBy::child, {"Football training"}});
  ContactRecorded contact{.contact_of = kept,
                          .contact_sort = Sort::home,
                          .contact_day = today - 2,
                          .contact_time = {"5pm"},
                          .contact_by = worker,
                          .child_seen = true,
                          .took_part = TookPart::some,
                          .contact_done = {"Drew the way to the bus"},
                          .contact_towards = {objective},
                          .with_challenge = LongText{"Asked who else waits there"},
                          .with_support = LongText{"Told him what went well"},
                          .contact_minutes = {45}};
  say_so(contact);
  const auto missed = made_on(today - 2, "9am");
  meeting_missed = missed;
  const auto absence = say_so(AbsenceRecorded{missed, {"Nobody was at home"}});
  say_so(AbsenceAsked{absence, Reached::child, {}, LongText{"He had overslept"}});
  const auto over = made_on(today - 4, "9am");
  say_so(AppointmentCalledOff{over, AskedBy::family, {"A funeral in the family"}});
  contact.contact_of = {};
  contact.contact_done = {"Met at the bus stop by chance"};
  say_so(contact);
  say_so(LevelSet{Level::enhanced, today - 5, {"Two levels are medium"}});
  data.insert(data.end(),
              {"4:30pm", "16:30", "5pm", "9am", "9:00am", "5:00pm", "His aunt comes too",
               "The aunt's kitchen", "To talk about the bus", "Football training",
               "Drew the way to the bus", "Asked who else waits there", "Told him what went well",
               "Nobody was at home", "He had overslept", "A funeral in the family",
               "Met at the bus stop by chance", "Two levels are medium"});
}

/// And a phrase that plans of this service have in common.
void House::name_trusted() {
  const auto say_so = [&](const delivery::Event& what) {
    return says("case_manager", ordinary, what);
  };
  const auto today = london_date(now);
  phrase = decides("team_manager",
                   service::PhraseMarked{{"Ring the duty worker, who rings the police and then the "
                                          "family"},
                                         {"It is how a night is kept here"}});
  say_so(TrustTold{.trusted_person = {"Mr Abel at the corner shop"},
                   .trusted_words = {"He never asks where I was"},
                   .trust_told_by = ToldBy::child,
                   .trust_told_on = today - 2,
                   .trusted_agrees = Agrees::does_not_know});
  trust = say_so(TrustTold{.trusted_person = {"His nan"},
                           .trusted_words = {"She rings me back"},
                           .trust_told_by = ToldBy::child,
                           .trust_told_on = today - 2,
                           .trusted_agrees = Agrees::agrees,
                           .trusted_for = LongText{"Ring him when he is late"}});
  data.emplace_back("Ring the duty worker, who rings the police and then the…");
  data.insert(data.end(),
              {"Mr Abel at the corner shop", "He never asks where I was", "His nan",
               "She rings me back", "Ring him when he is late", "It is how a night is kept here",
               "Ring the duty worker, who rings the police and then the family"});
}

}  // namespace holdfast::pages
