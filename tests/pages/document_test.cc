// Documents on pages: added with a form, given as a download and nothing else, and never to those
// who may not see the entry.
#include <doctest/doctest.h>

#include "base/text.h"
#include "pages/house.h"
#include "pages/moved.h"
#include "pages/responses.h"
#include "pages/well.h"

namespace holdfast::pages {
namespace {

constexpr int went_on = 303;
constexpr int unprocessable = 422;
const std::string pdf = "%PDF-1.7 about attendance";

std::string form_of(const House& house) {
  return "/records/" + house.ordinary.text() + "/document";
}
std::string download_of(const House& house, EventId entry) {
  return "/records/" + house.ordinary.text() + "/documents/" + entry.text();
}

Fields filled(const House& house) {
  return {{"event", house.fresh_text()}, {"called", "Letter <home>"}, {"paper", "letter"}};
}

TEST_CASE("a document is added, stands in the chronology, and comes back byte for byte") {
  const House house;
  const auto added = house.post_file("case_manager", form_of(house), filled(house),
                                     {"C:\\a \"b\" \xc5\xb5.pdf", pdf});
  REQUIRE(added.status == went_on);
  CHECK(shows(house.get("case_manager", header_of(added, "location")), "Saved: Document"));
  const auto page =
      house.get("case_manager", "/records/" + house.ordinary.text() + "/chronology?kind=document");
  CHECK(shows(page, "Letter &lt;home&gt;"));
  CHECK(shows(page, "Not scanned for viruses"));
  CHECK_FALSE(shows(page, "Seen at school"));
  const auto at = page.body.find("/documents/", page.body.find("Letter &lt;home&gt;"));
  const auto entry = EventId::from(std::string_view(page.body).substr(at + 11, 26));
  REQUIRE(entry);
  const auto response = house.get("case_manager", download_of(house, *entry));
  CHECK(response.status == 200);
  CHECK(response.body == pdf);
  CHECK(response.type == "application/pdf");
  CHECK(header_of(response, "content-disposition") ==
        "attachment; filename=\"a _b_ __.pdf\"; filename*=UTF-8''a%20%22b%22%20%C5%B5.pdf");
  CHECK(header_of(response, "content-security-policy") == "sandbox; default-src 'none'");
}

TEST_CASE("fetching a document is an opening, and is logged as one") {
  const House house;
  REQUIRE(house.get("case_manager", download_of(house, house.document)).status == 200);
  ledger::OpeningQuery query;
  query.record = house.ordinary;
  query.limit = 1;
  const auto openings = house.room.access_log->find(query);
  REQUIRE(openings);
  CHECK(openings->front().part == "document");
  CHECK(openings->front().who == house.reader("case_manager").person);
}

TEST_CASE("a document that was passed on is downloaded by its recipient, from what was shared") {
  const House house;
  const auto item = "/for-us/" + house.ordinary.text() + "/" + house.shared.text();
  const auto download = item + "/documents/" + house.document.text();
  CHECK(shows(house.get("partner_professional", item), download));
  const auto given = house.get("partner_professional", download);
  CHECK(given.status == 200);
  CHECK(given.body.starts_with("%PDF"));
  CHECK(header_of(given, "content-security-policy") == "sandbox; default-src 'none'");
  const auto other = item + "/documents/" + house.replaced.text();
  CHECK_FALSE(shows(house.get("partner_professional", other), "%PDF"));
  for (const auto* who : {"barred", "administrator", "case_manager"}) {
    CAPTURE(who);
    CHECK_FALSE(shows(house.get(who, download), "%PDF"));
  }
}

TEST_CASE("an agency's answer comes with its document, once, and is asked for again with a fault") {
  const House house;
  const auto form = "/for-us/" + house.ordinary.text() + "/" + house.asked.text() + "/answer";
  Fields typed{{"event", house.fresh_text()},
               {"outcome", "in_full"},
               {"answer", "Two others"},
               {"answer_nature", "fact"}};
  const NameAndBytes letter{"who.pdf", pdf};
  const auto wrong = house.post_file("partner_professional", form, typed, letter);
  CHECK(wrong.status == unprocessable);
  CHECK(shows(wrong, "Choose the file again"));
  typed.emplace_back("answer_source", "Custody record");
  for (int times = 0; times < 2; ++times)
    REQUIRE(house.post_file("partner_professional", form, typed, letter).status == went_on);
  const auto item = "/records/" + house.ordinary.text() + "/sharing/items/" + house.asked.text();
  // Opening it is reading it, and then the page says so.
  REQUIRE(house.get("case_manager", item).status == went_on);
  const auto page = house.get("case_manager", item);
  const auto at = page.body.find("/documents/");
  REQUIRE(at != std::string::npos);
  const auto entry = EventId::from(std::string_view(page.body).substr(at + 11, 26));
  REQUIRE(entry);
  CHECK(house.get("case_manager", download_of(house, *entry)).body == pdf);
  CHECK(page.body.find("/documents/", at + 11) == std::string::npos);
}

TEST_CASE("who may not open the record or see the entry is given no byte of a document") {
  const House house;
  const auto given = [&](const std::string& who, EventId entry) {
    return house.get(who, download_of(house, entry)).body;
  };
  CHECK(given("case_manager", house.document).starts_with("%PDF"));
  for (const auto* who : {"administrator", "data_protection_officer", "barred"}) {
    CAPTURE(who);
    CHECK(given(who, house.document).find("%PDF") == std::string::npos);
  }
  const auto all = house.room.ledger->read(house.ordinary);
  REQUIRE(all);
  for (const auto& entry : all->entries) {
    if (!entry.clearance.has(Compartment::victim) || entry.header.attachments.empty()) continue;
    const auto refused = house.get("case_manager", download_of(house, entry.header.event));
    const auto nothing = house.get("case_manager", download_of(house, house.fresh()));
    CHECK(refused.status == 404);
    CHECK(refused.body.size() == nothing.body.size());
  }
  CHECK(house.get("case_manager", download_of(house, house.event)).status == 404);
}

TEST_CASE("a form without a file, or with one that is not kept, keeps what was typed") {
  const House house;
  const auto none = house.post("case_manager", form_of(house), filled(house));
  CHECK(none.status == unprocessable);
  CHECK(shows(none, "Choose a file"));
  CHECK(shows(none, "Letter &lt;home&gt;"));
  const auto wrong =
      house.post_file("case_manager", form_of(house), filled(house), {"a.pdf", "GIF89a" + pdf});
  CHECK(wrong.status == unprocessable);
  CHECK(shows(wrong, "What is in this file is not what its name says"));
  CHECK(shows(wrong, "href=\"#document\""));
  CHECK(shows(wrong, "Letter &lt;home&gt;"));
}

TEST_CASE("when something else is wrong, the file has to be chosen again, and the page says so") {
  const House house;
  auto fields = filled(house);
  fields[2].second = "";
  const auto again = house.post_file("case_manager", form_of(house), fields, {"a.pdf", pdf});
  CHECK(again.status == unprocessable);
  CHECK(shows(again, "Select what kind of document it is"));
  CHECK(shows(again, "Choose the file again"));
  CHECK(again.body.find("Choose the file again") <
        again.body.find("Select what kind of document it is"));
}

TEST_CASE("several documents of one post are each called by their file, or by it and the title") {
  const House house;
  const std::vector<NameAndBytes> two = {{"C:\\scans\\school.report.pdf", pdf},
                                         {"b.pdf", pdf + "."}};
  CHECK(shows(house.get("case_manager", form_of(house)), " multiple"));
  auto fields = filled(house);
  const auto added = house.post_files("case_manager", form_of(house), fields, two);
  REQUIRE(added.status == went_on);
  const auto page = house.get("case_manager", header_of(added, "location"));
  CHECK(shows(page, "Saved: Document (2)"));
  CHECK(shows(page, "Letter &lt;home&gt;: school.report<"));
  CHECK(shows(page, "Letter &lt;home&gt;: b<"));
  const auto before = house.room.ledger->head(house.ordinary);
  CHECK(house.post_files("case_manager", form_of(house), fields, two).status == went_on);
  CHECK(house.room.ledger->head(house.ordinary)->count == before->count);
  fields = filled(house);
  fields[1].second = "";
  const auto untitled =
      house.post_files("case_manager", form_of(house), fields, {{"scan.pdf", pdf}});
  REQUIRE(untitled.status == went_on);
  const auto after = house.get("case_manager", header_of(untitled, "location"));
  CHECK(shows(after, ">scan<"));
  CHECK(shows(after, "Saved: Document<"));
}

TEST_CASE(
    "of several files each that is refused is named, none is recorded, and what is typed stays") {
  const House house;
  const auto before = house.room.ledger->head(house.ordinary);
  auto fields = filled(house);
  const auto wrong = house.post_files("case_manager", form_of(house), fields,
                                      {{"a.pdf", pdf}, {"b.pdf", "GIF89a"}, {"c.pdf", ""}});
  CHECK(wrong.status == unprocessable);
  CHECK(shows(wrong, "b.pdf: What is in this file is not what its name says"));
  CHECK(shows(wrong, "c.pdf: The file is empty"));
  CHECK_FALSE(shows(wrong, "a.pdf"));
  CHECK(shows(wrong, "None of the 3 files has been kept. Choose them again"));
  CHECK(shows(wrong, "Letter &lt;home&gt;"));
  fields[1].second = "";
  const auto none = house.post("case_manager", form_of(house), fields);
  CHECK(shows(none, "Choose a file"));
  CHECK_FALSE(shows(none, "Enter what it should be called"));
  fields[1].second = std::string(text_limit_characters, 'x');
  const auto long_title =
      house.post_files("case_manager", form_of(house), fields, {{"a.pdf", pdf}, {"b.pdf", pdf}});
  CHECK(long_title.status == unprocessable);
  CHECK(shows(long_title, "href=\"#called\""));
  CHECK(shows(long_title, "None of the 2 files has been kept"));
  CHECK(house.room.ledger->head(house.ordinary)->count == before->count);
}

std::string correction_of(const House& house) {
  return "/records/" + house.ordinary.text() + "/entries/" + house.document.text() + "/correct";
}

/// As the form comes, with what it answers about the file.
Fields corrected(const House& house, const std::string& file_is) {
  const auto page = house.get("case_manager", correction_of(house));
  const auto at = page.body.find("name=\"seen\" value=\"") + 19;
  return {
      {"event", house.fresh_text()}, {"seen", page.body.substr(at, page.body.find('"', at) - at)},
      {"called", "Letter <home>"},   {"paper", "letter"},
      {"why", "The wrong one"},      {"document_is", file_is}};
}

TEST_CASE("a document is replaced by a correction, and each version is a download that is logged") {
  const House house;
  const auto before = house.get("case_manager", download_of(house, house.document)).body;
  const auto done = house.post_file("case_manager", correction_of(house),
                                    corrected(house, "replaced"), {"right.pdf", pdf});
  REQUIRE(done.status == went_on);
  CHECK(house.get("case_manager", download_of(house, house.document)).body == pdf);
  const auto entry = house.get(
      "case_manager", "/records/" + house.ordinary.text() + "/entries/" + house.document.text());
  CHECK(shows(entry, "right.pdf"));
  CHECK(shows(entry, "Before: Attendance letter.pdf"));
  const auto first = download_of(house, house.document) + "/versions/" + house.document.text();
  CHECK(shows(entry, first));
  const auto response = house.get("case_manager", first);
  CHECK(response.body == before);
  CHECK(header_of(response, "content-security-policy") == "sandbox; default-src 'none'");
  ledger::OpeningQuery query;
  query.record = house.ordinary;
  query.limit = 1;
  CHECK(house.room.access_log->find(query)->front().part == "document_version");
  CHECK(house.get("administrator", first).body.find("%PDF") == std::string::npos);
  const auto none = download_of(house, house.document) + "/versions/" + house.fresh_text();
  CHECK(house.get("case_manager", none).status == 404);
}

TEST_CASE("a correction without a file keeps the one that is there") {
  const House house;
  const auto before = house.get("case_manager", download_of(house, house.document)).body;
  REQUIRE(house.post("case_manager", correction_of(house), corrected(house, "kept")).status ==
          went_on);
  CHECK(house.get("case_manager", download_of(house, house.document)).body == before);
}

TEST_CASE("what is wrong with a correction's file is said, and nothing that was typed is lost") {
  const House house;
  const auto none = house.post("case_manager", correction_of(house), corrected(house, "replaced"));
  CHECK(none.status == unprocessable);
  CHECK(shows(none, "Choose a file"));
  CHECK(shows(none, "value=\"replaced\" checked"));
  const auto both = house.post_file("case_manager", correction_of(house), corrected(house, "kept"),
                                    {"right.pdf", pdf});
  CHECK(both.status == unprocessable);
  CHECK(shows(both, "You chose a file"));
  auto fields = corrected(house, "replaced");
  fields[2].second = "";
  const auto again =
      house.post_file("case_manager", correction_of(house), fields, {"right.pdf", pdf});
  CHECK(again.status == unprocessable);
  CHECK(shows(again, "Enter what it should be called"));
  CHECK(shows(again, "Choose the file again"));
  CHECK(shows(again, "The wrong one"));
  fields = corrected(house, "replaced");
  fields[1].second = "not what was seen";
  const auto conflict =
      house.post_file("case_manager", correction_of(house), fields, {"right.pdf", pdf});
  CHECK(shows(conflict, "Others recorded on this child while you were writing"));
  CHECK(shows(conflict, "Choose the file again"));
}

TEST_CASE(
    "an entry that came without its document could not be corrected: that stopped the server") {
  const House house;
  const auto came = house.fresh();
  const sharing::Event told(told_by(house.police, london_date(house.now)));
  well(desk::record(house.desk, house.reader("case_manager"),
                    {came, {{house.ordinary, told}}, {}, ""}));
  const auto page = house.get(
      "case_manager", "/records/" + house.ordinary.text() + "/entries/" + came.text() + "/correct");
  CHECK(page.status == 200);
  CHECK(shows(page, "Is there a document?"));
  CHECK_FALSE(shows(page, "Is it the right file?"));
}

TEST_CASE("the form sends files, and what is typed as a document names none") {
  const House house;
  CHECK(shows(house.get("case_manager", form_of(house)), "enctype=\"multipart/form-data\""));
  auto fields = filled(house);
  fields.emplace_back("document", std::string(64, 'a'));
  CHECK(house.post("case_manager", form_of(house), fields).status == unprocessable);
}

}  // namespace
}  // namespace holdfast::pages
