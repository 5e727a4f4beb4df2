// What moves between agencies about the child of the small service: something of every kind, and a
// request to police that waits.
#include "desk/addressed.h"
#include "pages/house.h"
#include "pages/moved.h"
#include "pages/well.h"

namespace holdfast::pages {

using namespace sharing;

Requested request_to(AgencyId agency, const char* question) {
  return {.asked_agency = agency,
          .question = {question},
          .needed_for = {"The plan for the evenings"},
          .urgency = Urgency::soon,
          .gateways = {Gateway::crime_and_disorder},
          .regime = Regime::law_enforcement,
          .consent = Consent::not_appropriate,
          .consent_why = LongText{"It could warn somebody"},
          .informed = Informed::nobody,
          .untold_why = LongText{"Until they were spoken to"},
          .learns = {"That we know the child"}};
}

Contributed told_by(AgencyId agency, Date day) {
  return {.from_agency = agency,
          .given_by = {"PC Rowe"},
          .channel = Channel::spoken,
          .told_on = day,
          .information = {"Seen by the canal"},
          .urgency = Urgency::soon,
          .nature = Nature::fact,
          .regime = Regime::law_enforcement};
}

Shared shared_with(AgencyId agency, const char* content) {
  return {.recipient = agency,
          .haste = Haste::emergency,
          .purpose = {"To find him"},
          .share_gateways = {Gateway::crime_and_disorder},
          .share_regime = Regime::law_enforcement,
          .content = {content},
          .read_within = Urgency::today,
          .family_told = Informed::parent,
          .family_untold_why = LongText{"He did not answer"}};
}

namespace {

Answered refusal_of(EventId request) {
  return {.request = request,
          .outcome = Outcome::declined,
          .refusal = Refusal::would_harm_an_investigation,
          .refusal_why = LongText{"Others are not spoken to yet"}};
}

}  // namespace

EventId House::they_say(EventId item, const holdfast::Event& what) {
  return well(desk::answer_addressed(desk, reader("coordinator"), {fresh(), ordinary, item, what}))
      .event;
}

/// A refusal that is asked again, one that a manager takes up, and what was told beside it.
void House::ask_again(Date day) {
  const auto say_so = [&](const sharing::Event& what) {
    return says("case_manager", ordinary, what);
  };
  slow = say_so(request_to(police, "Where was the bag found?"));
  say_so(RefusalSettled{they_say(slow, sharing::Event(refusal_of(slow))),
                        Settlement::asked_again,
                        {"They were asked too widely"},
                        LongText{"In which street alone?"}});
  they_say(slow, sharing::Event(MoreTimeAsked{slow, day + 20, {"The officer is away"}}));
  raised = say_so(request_to(police, "Who gave the name?"));
  const auto refused = they_say(raised, sharing::Event(refusal_of(raised)));
  say_so(RefusalSettled{refused, Settlement::raised, {"It must be known"}, {}});
  auto beside = told_by(police, day);
  beside.information = {"Seen at the bridge too"};
  beside.follows = raised;
  they_say(raised, sharing::Event(beside));
  data.insert(data.end(), {"Where was the bag found?", "They were asked too widely",
                           "In which street alone?", "The officer is away", "Who gave the name?",
                           "It must be known", "Seen at the bridge too"});
}

void House::share(Date day) {
  const auto say_so = [&](const sharing::Event& what) {
    return says("case_manager", ordinary, what);
  };
  asked = say_so(request_to(police, "Who was there that night?"));
  declined = say_so(request_to(police, "Whose was the knife?"));
  they_say(declined, sharing::Event(refusal_of(declined)));
  ask_again(day);
  const auto told = say_so(told_by(police, day));
  say_so(MustBeRead{told, reader("team_manager").person, Urgency::soon, {"He may be hurt"}});
  joined = say_so(AgencyJoined{police, {"Neighbourhood team"}, day, Text{"PC Rowe, 101"}, true});
  say_so(NotAsked{Sector::education, {"He has left school"}});
  say_so(AgencyPlanNoted{police, {"Safety plan"}, {"Sgt Hale"}, day + 90, {}, {}});
  action = say_so(ActionAgreed{{"Walk him home"}, Level::community, police, {}, day + 30});
  auto sharing = shared_with(police, "He went to the canal");
  sharing.passed_documents = {document};
  shared = say_so(sharing);
  proposed = say_so(DisclosureProposed{.told_party = {"His coach"},
                                       .at_risk = {"Somebody who trains there"},
                                       .lawful = {"To prevent crime"},
                                       .necessary = {"Talking did not help"},
                                       .proportionate = {"The coach alone"},
                                       .reasonable = {"They train together"},
                                       .disclosed_words = {"Keep the two apart"},
                                       .identity_checked = {"Met at the club"},
                                       .risk_to_child = {"He could lose his place"},
                                       .how_and_when = {"In person"},
                                       .others_told = {"Nobody else"}});
  says("team_manager", ordinary,
       sharing::Event(DisclosureDecided{proposed, SignOff::approved, {"It is right"}, {}}));
  say_so(ToldInConfidence{day, {"Afraid of his cousin"}, {"What I pass on"}, {"Told my manager"}});
  data.insert(data.end(),
              {"To find him", "He went to the canal", "He did not answer", "His coach",
               "Somebody who trains there", "To prevent crime", "Talking did not help",
               "The coach alone", "They train together", "Keep the two apart", "Met at the club",
               "He could lose his place", "In person", "Nobody else", "It is right",
               "Afraid of his cousin", "What I pass on", "Told my manager"});
  data.insert(
      data.end(),
      {"Who was there that night?", "Whose was the knife?", "The plan for the evenings",
       "It could warn somebody", "Until they were spoken to", "That we know the child",
       "Others are not spoken to yet", "Seen by the canal", "He may be hurt", "Neighbourhood team",
       "PC Rowe, 101", "He has left school", "Safety plan", "Walk him home"});
}

}  // namespace holdfast::pages
