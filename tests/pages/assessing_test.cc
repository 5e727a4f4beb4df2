// An assessment as its people meet it: written with the record beside it, begun with earlier words,
// left out with a reason, signed, countersigned, sent back.
#include <doctest/doctest.h>

#include "pages/house.h"
#include "practice/assessment/assessment.h"

namespace holdfast::pages {
namespace {

constexpr int unprocessable = 422;

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

std::size_t times(const std::string& text, std::string_view part) {
  std::size_t n = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++n;
  return n;
}

struct Assessor {
  House house;
  std::string record = "/records/" + house.ordinary.text();
  std::string one = record + "/assessment/" + house.assessment.text();
  std::string waiting = record + "/assessment/" + house.waiting.text();

  std::string body(const std::string& address, const std::string& who = "case_manager") const {
    return house.get(who, address).body;
  }
  web::Response send(const std::string& address, Fields fields,
                     const std::string& who = "case_manager") const {
    fields.emplace_back("event", house.fresh_text());
    return house.post(who, address, std::move(fields));
  }
  assessment::Assessment now() const { return at(house.assessment); }
  assessment::Assessment at(EventId id) const {
    const auto opened =
        desk::open(house.desk, house.reader("case_manager"), {house.ordinary, "test", {}});
    return *assessment::find(*opened->file.assessment, id);
  }
};

std::string signature_of(const Assessor& assessor) {
  return assessor.at(assessor.house.waiting).signatures.back().made.id().text();
}

TEST_CASE("what nothing rests on stands open where a section is written, until it is ticked") {
  const Assessor assessor;
  const auto offence = assessor.house.offence.text();
  const auto left_out = "On the record, and nothing in this assessment rests on it";
  CHECK(has(assessor.body(assessor.one + "/section/behaviour"), left_out));
  CHECK(has(assessor.body(assessor.one), "Past behaviour that nothing here rests on: robbery"));
  const auto sent = assessor.send(assessor.one + "/section/behaviour",
                                  {{"analysis", "With older boys"}, {"shown_by", offence}});
  CHECK(sent.status == 303);
  CHECK_FALSE(
      has(assessor.body(assessor.one), "Past behaviour that nothing here rests on: robbery"));
}

TEST_CASE("an entry that was ticked is ticked when the section is written again") {
  const Assessor assessor;
  const auto offence = assessor.house.offence.text();
  const auto page = assessor.one + "/section/behaviour";
  CHECK_FALSE(has(assessor.body(page), "value=\"" + offence + "\" checked"));
  assessor.send(page, {{"analysis", "With older boys"}, {"shown_by", offence}});
  CHECK(has(assessor.body(page), "value=\"" + offence + "\" checked"));
  CHECK(times(assessor.body(page), "value=\"" + offence + "\"") == 1);
}

TEST_CASE("a section begins with the words of the last assessment only for who asks, and says so") {
  const Assessor assessor;
  const auto page = assessor.one + "/section/strengths";
  const auto earlier =
      assessor.at(assessor.house.waiting).sections.at(assessment::Section::strengths).id();
  const std::string words = "Robs when with older boys";
  CHECK(has(assessor.body(page), "Begin with these words"));
  CHECK_FALSE(has(assessor.body(page), words + "</textarea>"));
  CHECK(has(assessor.body(page + "/again"), words + "</textarea>"));
  assessor.send(page + "/again", {{"analysis", "Now with his aunt"}});
  const auto written = assessor.now().sections.at(assessment::Section::strengths);
  CHECK(written.record.words_from == earlier);
}

TEST_CASE("words of one's own begin with nobody's") {
  const Assessor assessor;
  assessor.send(assessor.one + "/section/strengths", {{"analysis", "Of his own"}});
  CHECK_FALSE(assessor.now().sections.at(assessment::Section::strengths).record.words_from);
}

TEST_CASE("a scenario of the last assessment is offered until it is taken over") {
  const Assessor assessor;
  const auto earlier = assessor.at(assessor.house.waiting).scenarios.front().stands.id().text();
  CHECK(has(assessor.body(assessor.one), "/scenario/" + earlier));
  const auto form = assessor.body(assessor.one + "/scenario/" + earlier);
  CHECK(has(form, "Takes a phone again</textarea>"));
  CHECK(has(form, "These are the words of the last assessment"));
  CHECK(has(assessor.body(assessor.one + "/scenario/" + earlier + "?page=check"), "A curfew"));
  const auto sent =
      assessor.send(assessor.one + "/scenario/" + earlier, {{"page", "check"},
                                                            {"happening", "Takes a bicycle"},
                                                            {"harmed", "other_child"},
                                                            {"impact", "significant"},
                                                            {"circumstances", "After school"},
                                                            {"soon", "weeks"},
                                                            {"likely", "possible"},
                                                            {"changed_by", "Debts"},
                                                            {"held_by", "A curfew"}});
  CHECK(sent.status == 303);
  CHECK_FALSE(has(assessor.body(assessor.one), "/scenario/" + earlier));
}

TEST_CASE("a scenario is asked a small group a page, and one that stands begins at what it says") {
  const Assessor assessor;
  const auto page = assessor.one + "/scenario";
  const auto first = assessor.send(page, {{"page", "1"}, {"happening", "Sets a bin on fire"}});
  CHECK(first.status == unprocessable);
  CHECK(has(first.body, "Select how bad it would be"));
  CHECK(
      assessor.send(page, {{"page", "1"}, {"happening", "Sets a bin on fire"}, {"impact", "minor"}})
          .status == 303);
  CHECK(has(assessor.body(page + "?page=2"), "Who could be harmed?"));
  CHECK(has(assessor.body(page + "?page=5"), "On the record, and nothing in this assessment"));
  CHECK(assessor.house.get("case_manager", page + "?page=check").status == 303);
  const auto stands =
      assessor.body(assessor.one + "/scenario/" + assessor.house.scenario.text() + "?page=check");
  CHECK(has(stands, "Is hurt by those he owes"));
  CHECK(has(stands, "It is no longer to be expected"));
}

TEST_CASE("a form that is sent twice records once") {
  const Assessor assessor;
  const Fields same = {{"gap_reason", "They are heard on Monday"},
                       {"about", "parents"},
                       {"event", assessor.house.fresh_text()}};
  const auto gap = assessor.one + "/gap/voice_missing";
  CHECK(assessor.house.post("case_manager", gap, same).status == 303);
  CHECK(assessor.house.post("case_manager", gap, same).status == 303);
  CHECK(assessor.now().closed.size() == 1);
  const auto late = assessor.send(gap, {{"gap_reason", "They are abroad"}, {"about", "parents"}});
  CHECK(late.status == unprocessable);
  CHECK(has(late.body, "They are abroad"));
  CHECK(assessor.now().closed.size() == 1);
  CHECK_FALSE(has(assessor.body(assessor.one), "the parents or carers say is missing"));
}

TEST_CASE("a reason is asked for, and a paste that is too long is kept on the page") {
  const Assessor assessor;
  const auto refused = assessor.send(assessor.one + "/gap/voice_missing", {});
  CHECK(refused.status == unprocessable);
  CHECK(has(refused.body, "Say why it does not matter here"));
  const std::string much(200'000, 'x');
  const auto long_one = assessor.send(assessor.one + "/section/wellbeing", {{"analysis", much}});
  CHECK(long_one.status == unprocessable);
  CHECK(has(long_one.body, much));
}

TEST_CASE("nothing is signed that is not whole, and what is missing is named") {
  const Assessor assessor;
  const auto page = assessor.body(assessor.one + "/sign");
  CHECK(has(page, "Before it can be signed:"));
  CHECK(has(page, "Judge: Risk of serious harm to others"));
  CHECK_FALSE(has(page, "I stand for this: sign"));
  CHECK(assessor.send(assessor.one + "/sign", {}).status == unprocessable);
}

TEST_CASE("who signed does not countersign; a manager does, and the level stands") {
  const Assessor assessor;
  assessor.house.tick("team_manager", assessor.house.ordinary);
  const auto signature = assessor.at(assessor.house.waiting).signatures.back().made.id().text();
  const Fields words = {{"added_value", "Seen again in two weeks"}, {"shown", signature}};
  CHECK(assessor.send(assessor.waiting + "/countersign", words).status >= 400);
  CHECK(has(assessor.body("/assessments", "team_manager"), assessor.waiting));
  CHECK(assessor.send(assessor.waiting + "/countersign", words, "team_manager").status == 303);
  CHECK(has(assessor.body(assessor.waiting, "team_manager"), "Seen again in two weeks"));
  CHECK_FALSE(has(assessor.body("/assessments", "team_manager"), assessor.waiting));
}

TEST_CASE("whoever countersigns is shown what was left open, and whoever signs how much") {
  const Assessor assessor;
  assessor.house.tick("team_manager", assessor.house.ordinary);
  CHECK(has(assessor.body(assessor.waiting + "/countersign", "team_manager"),
            "Left open when it was signed"));
  CHECK(has(assessor.body(assessor.one + "/sign"), "On the record, and not in this yet:"));
}

TEST_CASE("one that is sent back says why, to whoever puts it right") {
  const Assessor assessor;
  assessor.house.tick("team_manager", assessor.house.ordinary);
  const auto sent =
      assessor.send(assessor.waiting + "/return",
                    {{"returned_because", "Who is with him?"}, {"shown", signature_of(assessor)}},
                    "team_manager");
  CHECK(sent.status == 303);
  const auto page = assessor.body(assessor.waiting);
  CHECK(has(page, "It came back to be put right:"));
  CHECK(has(page, "Who is with him?"));
  CHECK(has(assessor.body(assessor.record + "/assessment"),
            "It was sent back. It stands until it is signed again."));
}

TEST_CASE("a completed national tool stands as the assessment, and asks for no second form") {
  const Assessor assessor;
  const Fields said = {{"event", assessor.house.fresh_text()},
                       {"national_tool", "asset_plus"},
                       {"tool_completed_on-day", "2"},
                       {"tool_completed_on-month", "11"},
                       {"tool_completed_on-year", "2026"},
                       {"tool_completed_by", "Sam Porter"},
                       {"tool_harm", "medium"},
                       {"tool_wellbeing", "low"},
                       {"tool_reoffending", "high"}};
  const auto page = assessor.one + "/national-tool";
  CHECK(has(assessor.house.post("case_manager", page, said).body, "Choose the file"));
  const auto sent = assessor.house.post_files(
      "case_manager", page, said, {{"assetplus.pdf", "%PDF-1.7 made up"}}, "tool_document");
  CHECK(sent.status == 303);
  CHECK(has(assessor.body(assessor.one), "AssetPlus is attached as this assessment"));
  const auto signing = assessor.body(assessor.one + "/sign");
  CHECK(has(signing, "I stand for this: sign"));
  CHECK(has(signing, "assetplus.pdf"));
  CHECK(has(assessor.body(assessor.one), "Past behaviour that nothing here rests on: robbery"));
}

/// Sent back and put right, it is signed as its page offers it.
web::Response signed_again(const Assessor& assessor) {
  const auto page = assessor.body(assessor.waiting + "/sign");
  constexpr std::string_view before = "name=\"seen\" value=\"";
  const auto from = page.find(before);
  REQUIRE(from != page.npos);
  const auto start = from + before.size();
  return assessor.send(assessor.waiting + "/sign",
                       {{"seen", page.substr(start, page.find('"', start) - start)}});
}

void send_back(const Assessor& assessor) {
  assessor.house.tick("team_manager", assessor.house.ordinary);
  const auto sent =
      assessor.send(assessor.waiting + "/return",
                    {{"returned_because", "Who is with him?"}, {"shown", signature_of(assessor)}},
                    "team_manager");
  REQUIRE(sent.status == 303);
}

TEST_CASE("what is signed is kept as it read then, and nothing of a part of its own is in it") {
  const Assessor assessor;
  send_back(assessor);
  REQUIRE(signed_again(assessor).status == 303);
  const auto signature = assessor.at(assessor.house.waiting).signatures.back().made;
  REQUIRE(signature.record.kept_copy);
  const auto copy = assessor.body(assessor.record + "/documents/" + signature.id().text());
  CHECK(has(copy, "Robs when with older boys"));
  CHECK(has(copy, "Reasons: Twice in a month"));
  CHECK(has(copy, "Evidence: 1"));
  CHECK(has(assessor.body(assessor.waiting), "The copy that was kept when it was signed"));
  CHECK(assessor.house
            .get("partner_professional", assessor.record + "/documents/" + signature.id().text())
            .status != 200);
}

TEST_CASE("somebody signed while another wrote: nothing is added, and the words are kept") {
  const Assessor assessor;
  send_back(assessor);
  REQUIRE(signed_again(assessor).status == 303);
  const auto sent =
      assessor.send(assessor.waiting + "/section/wellbeing", {{"analysis", "He sleeps again"}});
  CHECK(sent.status == unprocessable);
  CHECK(has(sent.body, "He sleeps again"));
  CHECK(has(sent.body, "signed"));
}

TEST_CASE("two write the same section: the second is told, and both keep their words") {
  const Assessor assessor;
  const auto page = assessor.one + "/section/strengths";
  REQUIRE(assessor.send(page, {{"analysis", "His aunt"}, {"over", ""}}).status == 303);
  const auto second = assessor.send(page, {{"analysis", "His bicycle"}, {"over", ""}});
  CHECK(second.status == unprocessable);
  CHECK(has(second.body, "Somebody wrote here after you opened this page"));
  CHECK(has(second.body, "His aunt"));
  CHECK(has(second.body, "His bicycle"));
  const auto stands = assessor.now().sections.at(assessment::Section::strengths).id().text();
  CHECK(assessor.send(page, {{"analysis", "Both"}, {"over", stands}}).status == 303);
}

TEST_CASE("who countersigns what was signed anew since they read it is asked to read it again") {
  const Assessor assessor;
  const auto read = signature_of(assessor);
  send_back(assessor);
  REQUIRE(signed_again(assessor).status == 303);
  const auto pressed = assessor.send(assessor.waiting + "/countersign",
                                     {{"added_value", "I agree"}, {"shown", read}}, "team_manager");
  CHECK(pressed.status == unprocessable);
  CHECK(has(pressed.body, "It was signed anew since you read it"));
}

TEST_CASE("a reason about an entry that few may see is for those few") {
  const Assessor assessor;
  const auto& house = assessor.house;
  house.tick("team_manager", house.ordinary);
  const auto gaps = assessor.body(assessor.one);
  const auto at = gaps.find("/gap/agency_not_linked/");
  REQUIRE(at != gaps.npos);
  const auto entry = gaps.substr(at + 23, 26);
  const auto hidden = *EventId::from(entry);
  const auto opened =
      desk::open(house.desk, house.reader("team_manager"), {house.ordinary, "test", {}});
  REQUIRE(desk::reclassify(
      house.desk, house.reader("team_manager"),
      {EventId::random(house.chance), house.ordinary, hidden, {"For few"}, opened->digest},
      {Compartment::staff_safety}));
  REQUIRE(assessor
              .send(assessor.one + "/gap/agency_not_linked/" + entry,
                    {{"gap_reason", "The tip was not confirmed"}})
              .status == 303);
  CHECK(has(assessor.body(assessor.one + "/sign"), "The tip was not confirmed"));
  CHECK_FALSE(has(assessor.body(assessor.one, "volunteer"), "The tip was not confirmed"));
}

TEST_CASE("as a document its evidence is numbered, under our headings or a national tool's") {
  const Assessor assessor;
  const auto offence = assessor.house.offence.text();
  const auto page = assessor.waiting + "/document";
  const auto ours = assessor.body(page);
  CHECK(has(ours, "Robs when with older boys"));
  CHECK(has(ours, "/entries/" + offence));
  CHECK(has(ours, "1. "));
  CHECK_FALSE(has(ours, "Foundations for change"));
  const auto theirs = assessor.body(page + "?headings=asset_plus");
  CHECK(has(theirs, "foundations for change"));
  CHECK(has(theirs, "It is not that tool"));
  CHECK(has(theirs, "Robs when with older boys"));
}

TEST_CASE("the child is told in plain words, and levels only when somebody stands for them") {
  const Assessor assessor;
  const auto open = assessor.body(assessor.one + "/for-child");
  CHECK(has(open, "Nobody has written what the child is told yet"));
  assessor.send(assessor.one + "/section/for_child",
                {{"analysis", "You are good at fixing bikes"}});
  assessor.send(assessor.one + "/judge/wellbeing", {{"level", "high"},
                                                    {"level_reasons", "Twice in a month"},
                                                    {"would_change", "Debts paid"},
                                                    {"confidence", "sure"}});
  const auto told = assessor.body(assessor.one + "/for-child");
  CHECK(has(told, "You are good at fixing bikes"));
  CHECK_FALSE(has(told, "How worried we are"));
  CHECK_FALSE(has(assessor.body(assessor.waiting + "/for-child"), "How worried we are"));
  assessor.house.tick("team_manager", assessor.house.ordinary);
  assessor.send(assessor.waiting + "/countersign",
                {{"added_value", "I agree"}, {"shown", signature_of(assessor)}}, "team_manager");
  const auto stands = assessor.body(assessor.waiting + "/for-child");
  // The bar over other pages warns staff.
  CHECK(has(assessor.body(assessor.waiting), "holdfast-identity"));
  CHECK_FALSE(has(stands, "holdfast-identity"));
  CHECK_FALSE(has(assessor.body(assessor.waiting + "/document"), "holdfast-identity"));
  CHECK(has(stands, "We are worried that somebody could get badly hurt."));
}

TEST_CASE("what the record holds already is offered with who recorded it, and never put in") {
  const Assessor assessor;
  const auto page = assessor.one + "/section/childs_words";
  CHECK(has(assessor.body(page), "On the record already:"));
  CHECK_FALSE(has(assessor.body(page + "/from-record"), "On the record already:"));
  CHECK(has(assessor.body(page + "/from-record"), "Ask me about boxing"));
  CHECK_FALSE(assessor.now().sections.contains(assessment::Section::childs_words));
  CHECK(assessor.house.get("case_manager", assessor.one + "/section/victims/from-record").status ==
        404);
}

}  // namespace
}  // namespace holdfast::pages
