// What managers see of tools across the service: names of records that they may open, counts of
// others, and percentages beside the levels that were judged next.
#include "desk/tools_seen.h"

#include "desk/testing.h"
#include "practice/assessment/assessment.h"
#include "practice/assessment/percentages.h"
#include "practice/tools/tool.h"

namespace holdfast::desk::testing {
namespace {

namespace area = holdfast::assessment;

/// One whose outcome alone is recorded, to be done again after three months.
std::shared_ptr<const tools::Tools> one_tool(const std::string& whom = "any") {
  const auto read = tools::tools_from(
      "key\ttitle\tversion\towner\tmode\tfrom\tuntil\tsex\ttraining\tmonths\tfor\tnot_for\t"
      "outcomes\tfile\tsources\tvoice\n"
      "screen\tA screen\t1\tIts owner\toutcome\t\t\t" +
          whom + "\t\t3\tSeeing\tJudging\t\t\tS\t\n",
      [](const std::string&) -> Result<std::string> {
        return failed(Failure::Kind::bad_input, "there are no files");
      });
  return std::make_shared<const tools::Tools>(well(read));
}

TEST_CASE(
    "a rating is past its day only then, for managers alone, and rows are made as they were") {
  Town town;
  town.desk.tools = one_tool();
  const auto record = town.child("Jordan", "Ellis");
  const auto today = [&] { return london_date(town.now()); };
  town.says(town.worker, record,
            area::Event(area::ToolCompleted{.instrument = {"screen"},
                                            .rater = town.worker.person,
                                            .rated_on = today(),
                                            .rater_found = LongText{"He sleeps badly"}}));
  CHECK(well(tools_out_of_date(town.desk, town.manager, today())).empty());
  town.pass(days_long(120));
  const auto late = well(tools_out_of_date(town.desk, town.manager, today()));
  REQUIRE(late.size() == 1);
  CHECK(late[0].child == "Jordan Ellis");
  CHECK(late[0].record == record);
  CHECK(late[0].tool == "screen");
  CHECK(well(tools_out_of_date(town.desk, town.worker, today())).empty());
  CHECK_FALSE(well(rebuild(town.desk, record)));
  town.says(town.worker, record,
            area::Event(area::ToolCompleted{.instrument = {"screen"},
                                            .rater = town.worker.person,
                                            .rated_on = today(),
                                            .rater_found = LongText{"He sleeps again"}}));
  CHECK(well(tools_out_of_date(town.desk, town.manager, today())).empty());
}

TEST_CASE("a refusal tells a rater nothing of a part that they may not see") {
  Town town;
  town.desk.tools = one_tool("boys");
  const auto record = town.child("Jordan", "Ellis");
  const auto completes = [&](const Reader& rater) {
    const area::ToolCompleted found{.instrument = {"screen"},
                                    .rater = rater.person,
                                    .rated_on = london_date(town.now()),
                                    .rater_found = LongText{"As it is"}};
    const auto done = desk::record(town.desk, rater,
                                   {.event = town.fresh(),
                                    .parts = {{record, holdfast::Event(area::Event(found))}},
                                    .more = {},
                                    .reason = ""});
    if (done) return std::string();
    const auto* problems = std::get_if<Problems>(&done.error());
    return problems != nullptr ? problems->front().words : std::string("refused otherwise");
  };
  const auto unknown = completes(town.worker);
  CHECK(unknown.find("sex") != unknown.npos);
  town.says(town.head, record, children::Event(children::SexRecorded{children::Sex::male}), victim);
  CHECK(completes(town.worker) == unknown);
  town.says(town.worker, record, children::Event(children::SexRecorded{children::Sex::male}));
  CHECK(completes(town.worker).empty());
  town.says(town.head, record, children::Event(children::SexRecorded{children::Sex::female}),
            victim);
  CHECK(completes(town.worker).find("may not see") != std::string::npos);
  CHECK(completes(town.head).find("boys") != std::string::npos);
}

TEST_CASE("a band is a quarter of a hundred, the last with its end") {
  CHECK(area::band_of(1) == 0);
  CHECK(area::band_of(24) == 0);
  CHECK(area::band_of(25) == 1);
  CHECK(area::band_of(74) == 2);
  CHECK(area::band_of(75) == 3);
  CHECK(area::band_of(100) == 3);
}

}  // namespace
}  // namespace holdfast::desk::testing
