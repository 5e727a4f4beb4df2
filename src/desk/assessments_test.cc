// What managers see of assessments, from index rows: what waits for them, and what came of each
// rule of the gap check.
#include "desk/assessments.h"
#include "desk/testing.h"
#include "practice/assessment/assessment.h"
#include "practice/offending/offending.h"
#include "practice/sharing/sharing.h"

namespace holdfast::desk::testing {
namespace {

using namespace assessment;
namespace area = holdfast::assessment;

EventId behaves(Town& town, StreamId record, std::string_view what) {
  return town.says(town.worker, record,
                   offending::Event(offending::BehaviourReported{
                       .behaviour_kind = offending::BehaviourKind::violence,
                       .behaved_on = london_date(town.now()),
                       .what_was_done = {std::string(what)},
                       .ground = offending::Ground::seen,
                       .reported_by_whom = {"Ms Okafor"}}));
}

EventId begins(Town& town, StreamId record) {
  return town.says(town.worker, record,
                   area::Event(Begun{Stage::out_of_court, town.worker.person, {}, {}}));
}

void writes(Town& town, StreamId record, SectionWritten section) {
  section.analysis = {"As it is"};
  town.says(town.worker, record, area::Event(section));
}

/// Every section and every level, and the worker's signature under them.
void signs(Town& town, StreamId record, EventId one, area::Level harm) {
  for (const auto& word : words_of(Section{}))
    writes(town, record, {.written_in = one, .section = static_cast<Section>(word.value)});
  for (const auto& word : words_of(Matter{})) {
    const auto matter = static_cast<Matter>(word.value);
    town.says(
        town.worker, record,
        area::Event(Judged{.judged_in = one,
                           .matter = matter,
                           .level = matter == Matter::harm_to_others ? harm : area::Level::low,
                           .level_reasons = {"As it is"},
                           .would_change = {"A knife"}}));
  }
  const auto opened = town.opened(town.worker, record);
  const auto bound = entries_under(*area::find(*opened.file.assessment, one));
  town.says(town.worker, record, area::Event(Signed{one, bound}));
}

RuleSeen seen(Town& town, std::string_view rule) {
  return well(rules_seen(town.desk, town.manager))[std::string(rule)];
}

TEST_CASE("what takes a manager waits for managers alone, until it is countersigned") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto one = begins(town, record);
  CHECK(well(assessments_waiting(town.desk, town.manager)).empty());
  signs(town, record, one, area::Level::high);
  const auto waiting = well(assessments_waiting(town.desk, town.manager));
  REQUIRE(waiting.size() == 1);
  CHECK(waiting[0].child == "Jordan Ellis");
  CHECK(waiting[0].assessment == one);
  CHECK(waiting[0].needs == "team_manager");
  CHECK(waiting[0].levels.at("harm_to_others") == "high");
  CHECK(waiting[0].before.empty());
  CHECK(well(assessments_waiting(town.desk, town.worker)).empty());
  CHECK_FALSE(well(rebuild(town.desk, record)));
  const auto opened = town.opened(town.manager, record);
  const auto& signature = area::find(*opened.file.assessment, one)->signatures.back();
  town.says(town.manager, record,
            area::Event(Countersigned{signature.made.id(), {"Seen again in two weeks"}}));
  CHECK(well(assessments_waiting(town.desk, town.manager)).empty());
}

TEST_CASE("what somebody signed is neither corrected, withdrawn nor moved out of sight") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto one = begins(town, record);
  writes(town, record, {.written_in = one, .section = Section::behaviour});
  const auto about = [&](EventId entry) { return town.about(town.manager, record, entry); };
  const auto written = area::find(*town.opened(town.manager, record).file.assessment, one)
                           ->sections.at(Section::behaviour)
                           .id();
  CHECK(withdraw(town.desk, town.manager, about(written)));
  signs(town, record, one, area::Level::low);
  const auto opened = town.opened(town.manager, record);
  const auto& stands = *area::find(*opened.file.assessment, one);
  for (const auto& entry : entries_under(stands))
    CHECK(refused_as<Problems>(withdraw(town.desk, town.manager, about(entry))));
  const auto signature = stands.signatures.back().made.id();
  CHECK(refused_as<Problems>(withdraw(town.desk, town.manager, about(signature))));
  CHECK(refused_as<Problems>(withdraw(town.desk, town.manager, about(one))));
  CHECK(refused_as<Problems>(
      reclassify(town.desk, town.manager, about(signature), {Compartment::health})));
}

TEST_CASE("a signature that needs nobody else waits for nobody") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  signs(town, record, begins(town, record), area::Level::low);
  CHECK(well(assessments_waiting(town.desk, town.manager)).empty());
}

TEST_CASE("of a signed one no rule is counted that cannot be asked of that day") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  behaves(town, record, "Pushed a boy");
  const auto one = begins(town, record);
  signs(town, record, one, area::Level::low);
  CHECK(seen(town, "request_open").written == 0);
  CHECK(seen(town, "agency_missing").written == 0);
  CHECK(seen(town, "behaviour_not_linked").not_looked == 1);
}

TEST_CASE("what a rule named was written about, left out with a reason, or not looked at") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto pushed = behaves(town, record, "Pushed a boy");
  const auto kicked = behaves(town, record, "Kicked a door");
  behaves(town, record, "Threw a chair");
  const auto one = begins(town, record);
  CHECK(seen(town, "behaviour_not_linked").not_looked == 3);
  writes(town, record, {.written_in = one, .section = Section::behaviour, .shown_by = {pushed}});
  town.says(town.worker, record,
            area::Event(GapClosed{one, GapRule::behaviour_not_linked, kicked, {"It was open"}}));
  const auto after = seen(town, "behaviour_not_linked");
  CHECK(after.assessments == 1);
  CHECK(after.written == 1);
  CHECK(after.left_out == 1);
  CHECK(after.not_looked == 1);
  CHECK(well(rules_seen(town.desk, town.worker)).empty());
}

TEST_CASE("what agencies told before it was signed is unread by who signed, and by who asks") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.ticks(town.colleague, record);
  const auto told =
      town.says(town.colleague, record,
                sharing::Event(sharing::Contributed{.from_agency = town.police,
                                                    .given_by = {"PC Rowe"},
                                                    .channel = sharing::Channel::spoken,
                                                    .told_on = london_date(town.now()),
                                                    .information = {"Seen at the station"},
                                                    .urgency = Urgency::soon,
                                                    .nature = Nature::fact,
                                                    .regime = Regime::law_enforcement}));
  signs(town, record, begins(town, record), area::Level::high);
  const auto unread = [&] {
    const auto all = well(assessments_waiting(town.desk, town.manager));
    REQUIRE(all.size() == 1);
    return std::pair(all[0].unread_by_signer, all[0].unread_by_you);
  };
  CHECK(unread() == std::pair<std::size_t, std::size_t>(1, 1));
  town.says(town.manager, record, sharing::Event(sharing::Read{told}));
  CHECK(unread() == std::pair<std::size_t, std::size_t>(1, 0));
  town.says(town.worker, record, sharing::Event(sharing::Read{told}));
  CHECK(unread() == std::pair<std::size_t, std::size_t>(0, 0));
}

}  // namespace
}  // namespace holdfast::desk::testing
