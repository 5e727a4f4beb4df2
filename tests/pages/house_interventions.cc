// The directory of the small service, and referrals of its child: one not answered, one on a
// waiting list longer than was said, one refused with nothing in its place, one that started, with
// what the agency told, and one that ended; an offer that was changed, and one that was withdrawn.
#include "pages/house.h"
#include "pages/well.h"
#include "practice/interventions/interventions.h"
#include "practice/service/offers_kept.h"

namespace holdfast::pages {

using namespace interventions;

namespace {

service::OfferListed offer_called(std::string name, AgencyId agency) {
  return {.offer_changed = {},
          .offer_name = {std::move(name)},
          .offer_agency = agency,
          .offer_for = {"Somebody to go to in the evening"},
          .offer_level = service::OfferLevel::child,
          .offer_strand = service::OfferStrand::change,
          .offer_from_age = Number{10},
          .offer_to_age = Number{12},
          .offer_evidence = LongText{"Children who came stayed away from trouble"},
          .evidence_from = Text{"Their own yearly report"},
          .offer_way = {"Ring the desk"},
          .offer_answer_days = Number{3},
          .offer_start_weeks = Number{2}};
}

}  // namespace

void House::list_offers() {
  offer = decides("team_manager", offer_called("Evening mentors", police));
  auto changed =
      service::changed(*service::find_offer(*well(desk::service_file(desk)).service, offer));
  changed.offer_way = {"Ring the evening desk"};
  decides("team_manager", changed);
  auto family = offer_called("Family meals", own);
  family.offer_level = service::OfferLevel::family;
  family.offer_from_age = family.offer_to_age = {};
  family.offer_evidence = {};
  family.evidence_from = {};
  family.offer_answer_days = family.offer_start_weeks = {};
  other_offer = decides("team_manager", family);
  offer_out = decides("team_manager", offer_called("Morning mentors", police));
  data.insert(data.end(),
              {"Evening mentors", "Family meals", "Morning mentors", "Ring the desk",
               "Ring the evening desk", "Somebody to go to in the evening",
               "Children who came stayed away from trouble", "Their own yearly report"});
}

EventId House::refers(EventId to, Date on) {
  return says("case_manager", ordinary,
              interventions::Event(Referred{.referred_to = to,
                                            .instead_refer = {},
                                            .referred_on = on,
                                            .referred_because = {"He is alone in the evening"},
                                            .child_says = {"He would go once"},
                                            .referred_towards = {objective}}));
}

void House::intervene() {
  list_offers();
  const auto say_so = [&](const interventions::Event& what) {
    return says("case_manager", ordinary, what);
  };
  const auto today = london_date(now);
  const auto old = today - 60;
  referral_refused = refers(offer, old);
  say_so(Answered{.answer_of = referral_refused,
                  .answer_on = old + 5,
                  .answer_given = interventions::Answer::refused,
                  .refused_for = RefusedFor::threshold,
                  .refused_because = LongText{"He is not known to them"},
                  .start_expected = {},
                  .answer_from = Text{"The desk sergeant"}});
  const auto ended = refers(offer, old + 6);
  say_so(Started{ended, old + 10, {"Every Monday, at the club"}});
  say_so(Ended{ended, old + 20, EndedAs::left, {"He came three times"}, {"It was too far"}});
  referral_started = refers(offer_out, old);
  say_so(Started{referral_started, old + 12, {"Every Friday, at the club"}});
  say_so(Attended{
      referral_started, old + 13, Attendance::absent, {"The club"}, LongText{"His phone was off"}});
  decides("team_manager", service::OfferWithdrawn{offer_out, {"The money has ended"}});
  referral_waits = refers(other_offer, old);
  say_so(Answered{.answer_of = referral_waits,
                  .answer_on = old + 2,
                  .answer_given = interventions::Answer::waiting,
                  .refused_for = {},
                  .refused_because = {},
                  .start_expected = today - 3,
                  .answer_from = {}});
  referral_asked = refers(offer, today - 8);
  data.insert(
      data.end(),
      {"He is alone in the evening", "He would go once", "He is not known to them",
       "The desk sergeant", "Every Monday, at the club", "He came three times", "It was too far",
       "Every Friday, at the club", "The club", "His phone was off", "The money has ended"});
}

}  // namespace holdfast::pages
