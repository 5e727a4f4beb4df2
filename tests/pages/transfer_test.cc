// A record on its way to another service: one download of what its reader may see, and a page that
// says what goes.
#include <doctest/doctest.h>

#include "desk/documents.h"
#include "pages/house.h"
#include "pages/responses.h"
#include "pages/well.h"
#include "practice/chronology/chronology.h"
#include "practice/referrals/referrals.h"

namespace holdfast::pages {
namespace {

constexpr int not_found = 404;
constexpr std::string_view hidden = "The victim has moved to another town";
constexpr std::int64_t limit_bytes = 100 << 20;

std::string set_of(const House& house) {
  return "/records/" + house.ordinary.text() + "/referrals/transfers/" + house.transfer.text() +
         "/set";
}

web::Response files_for(const House& house, const std::string& who) {
  house.tick(who, house.ordinary);
  return house.get(who, set_of(house) + "/files");
}

std::string last_part(const House& house) {
  ledger::OpeningQuery query;
  query.record = house.ordinary;
  query.limit = 1;
  const auto openings = house.room.access_log->find(query);
  REQUIRE(openings);
  return openings->front().part;
}

/// Files a document that says it is so large.
void files_one_of(const House& house, std::int64_t bytes) {
  const auto came = received(house.desk, {{"large.pdf", "%PDF-1.7 large"}});
  auto document = **desk::document_for("document", came, {});
  document.size_bytes = bytes;
  const chronology::DocumentFiled filed{
      .document = document, .called = {"Large"}, .paper = chronology::Paper::school};
  well(desk::record(house.desk, house.reader("case_manager"),
                    {house.fresh(),
                     {{house.ordinary, chronology::Event(filed), came.files.front().sealed}},
                     {},
                     ""}));
}

std::int64_t documents_bytes(const House& house) {
  const auto opened =
      desk::open(house.desk, house.reader("case_manager"), {house.ordinary, "entry", {}});
  REQUIRE(opened);
  std::int64_t bytes = 0;
  for (const auto& filed : opened->file.chronology->documents)
    bytes += filed.record.document.size_bytes;
  return bytes;
}

TEST_CASE("the record of a case that was offered is one zip of the files an export writes") {
  const House house;
  CHECK(shows(house.get("case_manager", "/records/" + house.ordinary.text() + "/referrals"),
              set_of(house)));
  const auto page = house.get("case_manager", set_of(house));
  CHECK(shows(page, set_of(house) + "/files"));
  CHECK(last_part(house) == "form:set");
  const auto zip = files_for(house, "case_manager");
  CHECK(zip.status == 200);
  CHECK(zip.type == "application/zip");
  CHECK(zip.body.starts_with("PK\x03\x04"));
  CHECK(last_part(house) == "transfer_set");
  for (const auto* name :
       {"children.csv", "notes.csv", "documents.csv", "transfers_offered.csv",
        "needed-first/agencies.csv", "Attendance letter.pdf", "%PDF-1.7 Timetable of the term"})
    CHECK_MESSAGE(shows(zip, name), name);
  CHECK(shows(zip, "history/" + house.ordinary.text() + ".jsonl"));
  CHECK_FALSE(shows(zip, "%PDF-1.7 Timetable by mistake"));
}

TEST_CASE("what its reader may not see is not in it, and the page says which parts those are") {
  const House house;
  const auto zip = files_for(house, "case_manager");
  CHECK_FALSE(shows(zip, hidden));
  CHECK_FALSE(shows(zip, "Letter from the victim"));
  const auto page = house.get("case_manager", set_of(house));
  CHECK(shows(page, "a part of the record that you may not see: MAPPA, Police restricted, Victim"));
  CHECK_FALSE(shows(page, "It holds entries that few may see here: Victim"));
  const auto whole = files_for(house, "head_of_service");
  CHECK(shows(whole, hidden));
  const auto heads = house.get("head_of_service", set_of(house));
  CHECK(shows(heads, "You may see every part of this record"));
  CHECK(shows(heads, "It holds entries that few may see here: "));
}

TEST_CASE("who may open the record here does not go, nor people whom no row names") {
  const House house;
  const auto zip = files_for(house, "team_manager");
  for (const auto* name : {"restricted.csv", "admitted.csv", "barred.csv", "A neighbour"})
    CHECK_FALSE_MESSAGE(shows(zip, name), name);
  const auto& people = house.service().people;
  CHECK(shows(zip, people.at(house.reader("case_manager").person).email));
  CHECK_FALSE(shows(zip, people.at(house.reader("administrator").person).email));
}

TEST_CASE("nothing is sent to a service that declined, or of a transfer that is not there") {
  const House house;
  const referrals::TransferAnswered answered{.offer = house.transfer,
                                             .answer = referrals::TransferAnswer::declined,
                                             .answered_by = {"Their manager"},
                                             .answered_on = london_date(house.now),
                                             .evidence = {"By telephone"},
                                             .why = LongText{"They have no room"}};
  well(desk::record(house.desk, house.reader("case_manager"),
                    {house.fresh(), {{house.ordinary, referrals::Event(answered)}}, {}, ""}));
  const auto page = house.get("case_manager", set_of(house));
  CHECK(shows(page, "They declined this transfer"));
  CHECK_FALSE(shows(page, set_of(house) + "/files"));
  CHECK(files_for(house, "case_manager").status == not_found);
  const auto other = "/records/" + house.ordinary.text() + "/referrals/transfers/" +
                     house.fresh_text() + "/set/files";
  CHECK(house.get("case_manager", other).status == not_found);
}

TEST_CASE("documents of 100 MB go; with one byte more the page says who makes the files") {
  const House house;
  files_one_of(house, limit_bytes - documents_bytes(house));
  CHECK(files_for(house, "case_manager").status == 200);
  files_one_of(house, 1);
  CHECK(files_for(house, "case_manager").status == not_found);
  const auto page = house.get("case_manager", set_of(house));
  CHECK(shows(page, "holdfast export FOLDER --as EMAIL --child " + house.ordinary.text()));
  CHECK_FALSE(shows(page, set_of(house) + "/files"));
}

}  // namespace
}  // namespace holdfast::pages
