// Reviews of the child of the small service: one that is signed and changed nothing, one under way
// in which parents are not heard yet, and an exit review of which the beginning is written.
#include "pages/house.h"
#include "practice/reviews/reviews.h"

namespace holdfast::pages {

using namespace reviews;

void House::review_it() {
  const auto say_so = [&](const reviews::Event& what) {
    return says("case_manager", ordinary, what);
  };
  const auto today = london_date(now);
  const auto worker = reader("case_manager").person;
  reviewed = say_so(ReviewBegun{.review_why = ReviewWhy::by_time, .review_by = worker});
  std::vector<EventId> under;
  const auto tell = [&](const reviews::Event& what) { under.push_back(say_so(what)); };
  tell(AgencySaid{reviewed, police, SaidHow::told_us, {"The beat officer saw him twice"}});
  tell(Heard{reviewed, HeardWhom::child, HeardHow::in_person, {"I want to be left alone"}});
  tell(Heard{reviewed, HeardWhom::parents, HeardHow::not_heard, {"His aunt was rung twice"}});
  tell(ReviewFound{.found_in = reviewed,
                   .better = {"He is home by nine"},
                   .worse = {"He carries his bag everywhere"},
                   .taken_in = {offence},
                   .judged_again = JudgedAgain::they_stay,
                   .judged_again_because = {"It fits what was known"},
                   .review_outcome = Outcome::stays,
                   .outcome_because = {"It is three weeks old"}});
  says("team_manager", ordinary, reviews::Event(ReviewSigned{reviewed, under}));
  review = say_so(ReviewBegun{.review_why = ReviewWhy::other,
                              .review_reason = LongText{"His aunt asked for it"},
                              .review_by = worker});
  say_so(Heard{review, HeardWhom::child, HeardHow::other_way, {"He wrote one line"}});
  say_so(ExitLeft{.left_what = {"The older boys at the bus"},
                  .left_held = LeftHeld::asked,
                  .left_agency = police,
                  .left_holder = Text{"The beat officer"}});
  say_so(ExitLeft{.left_what = {"His sleep"},
                  .left_held = LeftHeld::nobody,
                  .left_because = LongText{"The nurse has left"}});
  say_so(ExitTold{.exit_whom = ExitWhom::child,
                  .exit_telling = ExitTelling::told,
                  .exit_told_on = today,
                  .exit_words = {"That it may end at Christmas"}});
  data.insert(data.end(),
              {"The beat officer saw him twice", "I want to be left alone",
               "His aunt was rung twice", "He is home by nine", "He carries his bag everywhere",
               "It fits what was known", "It is three weeks old", "His aunt asked for it",
               "He wrote one line", "The older boys at the bus", "The beat officer", "His sleep",
               "The nurse has left", "That it may end at Christmas"});
}

}  // namespace holdfast::pages
