// A plan as its people meet it: signed, sent back, countersigned.
#include <doctest/doctest.h>

#include "pages/house.h"
#include "practice/event.h"
#include "practice/planning/planning.h"

namespace holdfast::pages {
namespace {

constexpr int unprocessable = 422;

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

struct Planner {
  House house;
  std::string plan = "/records/" + house.ordinary.text() + "/plan";

  std::string body(const std::string& address, const std::string& who = "case_manager") const {
    return house.get(who, address).body;
  }
  web::Response send(const std::string& address, Fields fields,
                     const std::string& who = "case_manager") const {
    fields.emplace_back("event", house.fresh_text());
    return house.post(who, address, std::move(fields));
  }
  desk::Opened opened() const {
    return *desk::open(house.desk, house.reader("case_manager"), {house.ordinary, "test", {}});
  }
  planning::Plan now() const { return *planning::plan_now(*opened().file.planning); }
  std::string last_signature() const { return now().signatures.back().id().text(); }
  void sign() const { CHECK(send(plan + "/sign", {{"seen", opened().digest}}).status == 303); }
};

TEST_CASE("a plan that a level asks a manager for says so until it is countersigned") {
  const Planner planner;
  CHECK(has(planner.body(planner.plan), "Changed since it was signed, and not countersigned"));
  CHECK(
      has(planner.body(planner.plan + "/sign"), "It is read and countersigned by: a team manager"));
  planner.sign();
  CHECK(planner.now().signatures.back().record.plan_takes == planning::PlanTakes::team_manager);
  CHECK(has(planner.body(planner.plan), "Signed, not yet countersigned"));
  CHECK_FALSE(has(planner.body(planner.plan), "Send it back"));
  const Fields words = {{"plan_oversight", "Seen again in two weeks"},
                        {"shown", planner.last_signature()}};
  CHECK(planner.send(planner.plan + "/countersign", words).status >= 400);
  planner.house.tick("team_manager", planner.house.ordinary);
  CHECK(has(planner.body(planner.plan, "team_manager"), "Read and countersign the plan"));
  CHECK(has(planner.body(planner.plan, "team_manager"), "Send it back"));
  CHECK(has(planner.body(planner.plan + "/countersign", "team_manager"), "Away from the stop"));
  CHECK(planner
            .send(planner.plan + "/countersign", {{"shown", planner.last_signature()}},
                  "team_manager")
            .status == unprocessable);
  CHECK(planner.send(planner.plan + "/countersign", words, "team_manager").status == 303);
  const auto page = planner.body(planner.plan);
  CHECK(has(page, "Signed and countersigned"));
  CHECK(has(page, "Seen again in two weeks"));
}

TEST_CASE("what was signed anew meanwhile is not agreed unread") {
  const Planner planner;
  planner.sign();
  const auto read = planner.last_signature();
  planner.sign();
  planner.house.tick("team_manager", planner.house.ordinary);
  const auto sent = planner.send(planner.plan + "/countersign",
                                 {{"plan_oversight", "I agree"}, {"shown", read}}, "team_manager");
  CHECK(sent.status == unprocessable);
  CHECK(has(sent.body, "It was signed anew since you read it"));
  CHECK(planner.now().agreed.empty());
}

TEST_CASE("a plan that is sent back says why, to whoever puts it right, until it is signed anew") {
  const Planner planner;
  planner.sign();
  planner.house.tick("team_manager", planner.house.ordinary);
  CHECK(planner
            .send(planner.plan + "/return",
                  {{"plan_put_right", "Who fetches him?"}, {"shown", planner.last_signature()}},
                  "team_manager")
            .status == 303);
  const auto page = planner.body(planner.plan);
  CHECK(has(page, "Returned to be put right"));
  CHECK(has(page, "It came back to be put right:"));
  CHECK(has(page, "The plan came back: put it right and sign it anew"));
  planner.sign();
  CHECK_FALSE(has(planner.body(planner.plan), "It came back to be put right:"));
}

TEST_CASE("two versions stand side by side, with the words that went and those that came") {
  const Planner planner;
  const auto versions = planner.plan + "/versions";
  CHECK(has(planner.body(planner.plan), versions));
  CHECK(has(planner.body(versions), "nothing differs between the two"));
  auto other = planner.now().objectives.front().stands.record;
  other.objective_instead = planner.house.objective;
  other.difference = {"Older boys take the bus again"};
  REQUIRE(desk::record(
      planner.house.desk, planner.house.reader("case_manager"),
      {.event = *EventId::from(planner.house.fresh_text()),
       .parts = {{planner.house.ordinary, holdfast::Event(planning::Event(std::move(other)))}},
       .more = {}}));
  planner.sign();
  const auto page = planner.body(versions);
  CHECK(has(page, "<del>Younger</del> boys take the bus again"));
  CHECK(has(page, "<ins>Older</ins> boys take the bus again"));
  CHECK(has(page, "<ins>Please ring his aunt</ins>"));
  CHECK_FALSE(has(page, "Away from the stop after four"));
  const auto first = planner.now().signatures.front().id().text();
  const auto asked = planner.body(versions + "?from=" + first + "&to=" + first);
  CHECK(has(asked, "nothing differs between the two"));
}

TEST_CASE("words for an agency that a reader may not see are in no version of theirs") {
  const Planner planner;
  planner.sign();
  const auto versions = planner.plan + "/versions";
  const auto page = planner.house.get("volunteer", versions);
  CHECK(page.status == 200);
  CHECK_FALSE(has(page.body, "ring his aunt"));
  CHECK_FALSE(has(page.body, "Who is told what"));
}

}  // namespace
}  // namespace holdfast::pages
