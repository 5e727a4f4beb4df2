// The way from an allegation to its outcome and its disposal, as a worker goes it by the forms.
#include <doctest/doctest.h>

#include "pages/house.h"
#include "practice/history.h"
#include "practice/offending/offending.h"

namespace holdfast::pages {
namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

struct Worker {
  House house;
  std::string record = "/records/" + house.ordinary.text();

  std::string body(const std::string& below) const {
    return house.get("case_manager", record + below).body;
  }
  web::Response send(const std::string& below, Fields fields) const {
    fields.emplace_back("event", house.fresh_text());
    return house.post("case_manager", record + below, std::move(fields));
  }
  CaseFile file() const {
    const auto opened =
        desk::open(house.desk, house.reader("case_manager"), {house.ordinary, "test", {}});
    return opened->file;
  }
  /// Of the offence recorded last.
  std::string last_offence() const { return file().offending->offences.back().id().text(); }
};

Fields day(std::string name, Fields more = {}) {
  more.emplace_back(name + "-day", "1");
  more.emplace_back(name + "-month", "10");
  more.emplace_back(name + "-year", "2026");
  return more;
}

Fields an_affray() {
  return day("committed_on", {{"offence_code", "PU86003"},
                              {"offence_title", "Affray"},
                              {"allegation", "In a fight"},
                              {"alleged_by_whom", "PC Rowe"}});
}

TEST_CASE("an offence is chosen by words or code, and its code and title stand in the form") {
  const Worker worker;
  const auto found = worker.body("/offending/offence?find=affray");
  CHECK(has(found, "/offending/offence?code=PU86003"));
  CHECK_FALSE(has(found, "?code=TH68023"));
  const auto form = worker.body("/offending/offence?code=PU86003");
  CHECK(has(form, "value=\"PU86003\""));
  CHECK(has(form, "value=\"Affray\""));
  CHECK(has(worker.body("/offending/offence?find=zzzz"), "No offence of the list fits"));
  CHECK(has(worker.body("/offending/offence?code=none"), "Record an offence"));
}

TEST_CASE("an allegation is recorded, and its outcome changes where it stands") {
  const Worker worker;
  CHECK(worker.send("/offending/offence", an_affray()).status == 303);
  CHECK(has(worker.body("/offending"), "Alleged: 2"));
  const auto offence = worker.last_offence();
  const auto form = worker.body("/offending/outcome?of=" + offence);
  CHECK(has(form, "value=\"" + offence + "\" checked"));
  const auto outcome = [&](const std::string& what) {
    return worker.send("/offending/outcome",
                       day("outcome_on", {{"of_offence", offence},
                                          {"outcome", what},
                                          {"decided_by", "Northbridge Youth Court"}}));
  };
  const auto refused = outcome("found_untrue");
  CHECK(refused.status == 422);
  CHECK(has(refused.body, "href=\"#outcome_why\""));
  CHECK(outcome("pleaded_guilty").status == 303);
  CHECK(has(worker.body("/offending"), "Proven: 2"));
}

TEST_CASE("correcting an outcome keeps the offence it is of") {
  const Worker worker;
  const auto before = worker.file();
  const auto& answer = before.offending->answers.front();
  const auto entry = "/entries/" + answer.id().text();
  const auto form = worker.body(entry + "/correct");
  const auto at = form.find("name=\"seen\" value=\"") + 19;
  const auto seen = form.substr(at, form.find('"', at) - at);
  const auto done = worker.send(entry + "/correct", day("outcome_on", {{"outcome", "found_guilty"},
                                                                       {"decided_by", "The court"},
                                                                       {"why", "A slip"},
                                                                       {"seen", seen}}));
  CHECK(done.status == 303);
  const auto after = worker.file();
  CHECK(after.offending->answers.front().record.of_offence == answer.record.of_offence);
  CHECK(after.offending->answers.front().record.outcome == offending::Outcome::found_guilty);
  CHECK(has(worker.body(entry), "/entries/" + answer.record.of_offence.text()));
}

TEST_CASE("what was said of an offence that is withdrawn stays within reach") {
  const Worker worker;
  CHECK_FALSE(has(worker.body("/offending"), "Said of what is not shown"));
  const auto before = worker.file();
  const auto offence = before.offending->answers.front().record.of_offence;
  const auto opened = desk::open(worker.house.desk, worker.house.reader("case_manager"),
                                 {worker.house.ordinary, "test", {}});
  const auto done = desk::withdraw(
      worker.house.desk, worker.house.reader("case_manager"),
      {worker.house.fresh(), worker.house.ordinary, offence, {"Another child"}, opened->digest});
  REQUIRE(done.has_value());
  const auto page = worker.body("/offending");
  CHECK(has(page, "Said of what is not shown"));
  CHECK(has(page, before.offending->answers.front().id().text()));
  CHECK_FALSE(has(page, "Proven: 1"));
}

TEST_CASE("others said to have taken part are named only to those who may open their records") {
  const Worker worker;
  CHECK(has(worker.body("/offending/offence?code=none"), "Alex Thorne"));
  auto fields = an_affray();
  fields.emplace_back("co_accused_here", worker.house.restricted.text());
  CHECK(worker.send("/offending/offence", fields).status == 303);
  CHECK(has(worker.body("/offending"), "With a record here: 1"));
  const auto entry = worker.record + "/entries/" + worker.last_offence();
  CHECK(has(worker.house.get("case_manager", entry).body, "Alex Thorne"));
  worker.house.tick("seconded_professional", worker.house.ordinary);
  const auto page = worker.house.get("seconded_professional", entry).body;
  CHECK(has(page, "Another child"));
  CHECK_FALSE(has(page, "Alex Thorne"));
}

TEST_CASE("a disposal is chosen from those in force and recorded for its offences") {
  const Worker worker;
  const auto choice = worker.body("/court/disposal");
  CHECK(has(choice, "/court/disposal?code=YRO"));
  CHECK(has(choice, "Disposals not in force today"));
  CHECK(has(worker.body("/court/disposal?code=RO"), "value=\"Referral order\""));
  const auto offence = worker.file().offending->answers.front().record.of_offence.text();
  const auto done =
      worker.send("/court/disposal", day("made_on", {{"disposal_code", "RO"},
                                                     {"disposal_title", "Referral order"},
                                                     {"made_by", "Northbridge Youth Court"},
                                                     {"made_for", offence}}));
  CHECK(done.status == 303);
  CHECK(has(worker.body("/court"), "End not known"));
  CHECK(has(worker.body("/offending"), "Referral order, 1 October 2026"));
}

TEST_CASE("a form about an earlier entry says what to record first where there is none") {
  const House house;
  house.tick("case_manager", house.unallocated);
  const auto page =
      house.get("case_manager", "/records/" + house.unallocated.text() + "/offending/outcome");
  CHECK(page.status == 200);
  CHECK(has(page.body, "Record the offence first"));
}

}  // namespace
}  // namespace holdfast::pages
