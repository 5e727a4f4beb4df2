// Words that also stand in another child's plan: asked about, answered, and asked about anew when
// the text changes.
#include <doctest/doctest.h>

#include "pages/house.h"
#include "practice/assessment/assessment.h"
#include "practice/event.h"
#include "practice/planning/planning.h"

namespace holdfast::pages {
namespace {

using namespace planning;

constexpr int unprocessable = 422;
constexpr auto worker = "case_manager";
constexpr std::string_view at_night =
    "Jordan stays at his nan's from 7pm to 7am. The monitoring company rings her first, then the "
    "police, and a worker visits the next morning with breakfast.";
constexpr std::string_view at_night_again =
    "Kim stays at her aunt's from 9pm to 6am. The monitoring company rings her first, then the "
    "police, and a worker visits the next morning with breakfast.";

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

/// Two children with plans; in the plan of `ordinary` stands what also stands in the other.
struct Copied {
  House house;
  std::string plan = "/records/" + house.ordinary.text() + "/plan";
  EventId theirs = says(house.unallocated, set_in(their_objective(), at_night));
  EventId ours = says(house.ordinary, set_in(house.objective, at_night_again));
  std::string answer = plan + "/copy/" + ours.text();

  holdfast::Event set_in(EventId objective, std::string_view deed) const {
    return planning::Event(StepSet{.serves = objective,
                                   .under_strand = Strand::control,
                                   .deed = {std::string(deed)},
                                   .doing_agency = house.police,
                                   .by_whom = {"The neighbourhood team"},
                                   .times = {1},
                                   .per = Per::day,
                                   .from_day = london_date(house.now),
                                   .until_day = london_date(house.now) + 30,
                                   .restricts = true,
                                   .basis_in_law = LongText{"The order"},
                                   .necessary = LongText{"Less did not do"},
                                   .proportionate = LongText{"It ends soon"}});
  }
  EventId tells(const holdfast::Event& what) { return says(house.unallocated, what); }
  EventId says(StreamId record, const holdfast::Event& what) {
    const auto event = *EventId::from(house.fresh_text());
    const auto& reader = house.reader(worker);
    const auto done =
        desk::record(house.desk, reader, {.event = event, .parts = {{record, what}}, .more = {}});
    if (!done)
      if (const auto* wrong = std::get_if<Problems>(&done.error()))
        for (const auto& one : *wrong) MESSAGE(one.field << ": " << one.words);
    REQUIRE(done);
    return event;
  }
  EventId their_objective() {
    house.tick(worker, house.unallocated);
    using namespace assessment;
    const auto one = tells(assessment::Event(
        Begun{Stage::out_of_court, house.reader(worker).person, {}, LongText{"The first"}}));
    std::vector<EventId> under;
    for (const auto& word : assessment::words_of(Section{}))
      under.push_back(tells(assessment::Event(SectionWritten{
          .written_in = one, .section = static_cast<Section>(word.value), .analysis = {"Quiet"}})));
    for (const auto& word : assessment::words_of(Matter{}))
      under.push_back(tells(assessment::Event(Judged{.judged_in = one,
                                                     .matter = static_cast<Matter>(word.value),
                                                     .level = Level::low,
                                                     .level_reasons = {"Once"},
                                                     .would_change = {"Twice"},
                                                     .confidence = Confidence::sure})));
    tells(assessment::Event(Signed{one, under}));
    const auto begun = tells(planning::Event(PlanBegun{house.reader(worker).person, one, {}}));
    return tells(planning::Event(ObjectiveSet{
        .objective_of = begun, .difference = {"Nights are quiet"}, .known_by = {"No calls"}}));
  }
  std::string body(const std::string& address) const { return house.get(worker, address).body; }
  web::Response send(Fields fields) const {
    fields.emplace_back("event", house.fresh_text());
    return house.post(worker, answer, std::move(fields));
  }
  /// What the form says that it asks about.
  std::string shown() const {
    const auto page = body(answer);
    constexpr std::string_view before = "name=\"shown\" value=\"";
    const auto from = page.find(before);
    REQUIRE(from != page.npos);
    const auto begins = from + before.size();
    return page.substr(begins, page.find('"', begins) - begins);
  }
};

TEST_CASE("the question is shown until it is answered, and then the answer") {
  const Copied copied;
  CHECK(has(copied.body(copied.plan), "words of this also stand in another child"));
  CHECK(has(copied.body(copied.plan), "/plan/copy/" + copied.ours.text()));
  const auto words = copied.shown();
  CHECK(has(words, "monitoring company"));
  CHECK_FALSE(has(words, "Jordan"));
  CHECK(copied.send({{"shown", words}}).status == unprocessable);
  CHECK(copied
            .send({{"shown", words},
                   {"copy_is", "right"},
                   {"copy_because", "Her aunt has breakfast with her"}})
            .status == 303);
  const auto page = copied.body(copied.plan);
  CHECK(has(page, "Her aunt has breakfast with her"));
  CHECK(has(page, "yes, they are right for this child"));
  CHECK_FALSE(has(page, "words of this also stand in another child"));
  CHECK(copied.house.get(worker, copied.answer).status == 404);
}

TEST_CASE("an answer holds for the text as it was") {
  Copied copied;
  CHECK(copied
            .send({{"shown", copied.shown()},
                   {"copy_is", "will_change"},
                   {"copy_because", "I ask her aunt first"}})
            .status == 303);
  const auto again = copied.set_in(copied.house.objective, at_night_again);
  auto changed = std::get<StepSet>(*in_area<planning::Event>(again));
  changed.step_instead = copied.ours;
  copied.says(copied.house.ordinary, planning::Event(changed));
  const auto page = copied.body(copied.plan);
  CHECK(has(page, "words of this also stand in another child"));
  CHECK_FALSE(has(page, "I ask her aunt first"));
}

TEST_CASE("managers mark a phrase as standard and take the mark away, and nobody else does") {
  const Copied copied;
  const std::string asked = "words of this also stand in another child";
  const std::string list = "/plans/phrases";
  const auto sends = [&](const std::string& who, const std::string& target, Fields fields) {
    fields.emplace_back("event", copied.house.fresh_text());
    return copied.house.post(who, target, std::move(fields)).status;
  };
  for (const auto* who : {worker, "partner_professional", "administrator", "inspector"})
    CHECK(copied.house.get(who, list).status >= 400);
  const std::string because = "It is how every curfew is kept";
  CHECK(sends("team_manager", list + "/mark", {}) == unprocessable);
  CHECK(sends("team_manager", list + "/mark",
              {{"standard_words", "Ring the police"}, {"standard_because", because}}) ==
        unprocessable);
  CHECK(has(copied.body(copied.plan), asked));
  CHECK(sends("team_manager", list + "/mark",
              {{"standard_words", std::string(at_night)}, {"standard_because", because}}) == 303);
  CHECK(has(copied.house.get("team_manager", list).body, because));
  CHECK_FALSE(has(copied.body(copied.plan), asked));
  const auto unmark = list + "/" + copied.house.service().phrases.back().id().text() + "/unmark";
  CHECK(sends(worker, unmark, {{"no_longer_because", "No"}}) >= 400);
  CHECK(sends("team_manager", unmark, {{"no_longer_because", "It hid too much"}}) == 303);
  CHECK(has(copied.body(copied.plan), asked));
  CHECK(copied.house.get("team_manager", unmark).status == 404);
}

TEST_CASE("whoever is shown one thing does not answer for another") {
  const Copied copied;
  const auto sent =
      copied.send({{"shown", "Something else"}, {"copy_is", "right"}, {"copy_because", "It is"}});
  CHECK(sent.status == unprocessable);
  CHECK(has(sent.body, "Other words are asked about than you were shown"));
}

}  // namespace
}  // namespace holdfast::pages
