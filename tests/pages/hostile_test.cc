// What people really type and send, and what somebody might on purpose: names that break other
// systems, days that are none, files that are traps. Each is taken as it is or refused in words
// that say what to do, through the forms that people use, and nothing typed is lost.
#include <doctest/doctest.h>

#include "base/text.h"
#include "desk/documents.h"
#include "desk/zip_testing.h"
#include "pages/house.h"
#include "pages/page_dom.h"
#include "pages/responses.h"

namespace holdfast::pages {
namespace {

constexpr int went_on = 303;
constexpr int unprocessable = 422;

bool has(const std::string& page, std::string_view words) {
  return page.find(words) != std::string::npos;
}

Fields day(const std::string& name, const std::string& d, const std::string& m,
           const std::string& y) {
  return {{name + "-day", d}, {name + "-month", m}, {name + "-year", y}};
}

Fields child(const House& house, const std::string& given, const std::string& family) {
  return {{"event", house.fresh_text()},
          {"looked_at_matches", "yes"},
          {"given_name", given},
          {"family_name", family}};
}

std::string repeated(std::string_view text, int times) {
  std::string made;
  for (int i = 0; i < times; ++i) made += text;
  return made;
}

struct Named {
  std::string given;
  std::string family;
  std::string looked_for;
};

TEST_CASE("a child of any name is added, shown by that name, and found by it") {
  const House house;
  const Named all[] = {
      {"Null", "Null", "null"},
      {"True", "Undefined", "undefined"},
      {"Siobhán", "O'Brien-Ng", "obrien"},
      {"Caoimhe", "O\u2019Brien-Ng", "o'brien"},
      {"Jo", "Ng", "ng"},
      {"Zoe\u0308", "Nguye\u0302\u0303n", "zo\u00eb nguyen"},
      {"\u05e9\u05e8\u05d4", "\u05dc\u05d5\u05d9", "\u05dc\u05d5\u05d9"},
      {"\u0645\u062d\u0645\u062f", "\u0639\u0644\u064a", "\u0645\u062d\u0645\u062f"},
      {"Robert'); DROP TABLE children;--", "Rose", "rose"},
      {"<script>alert(1)</script>", "&amp; Sons", "sons"},
      {repeated("Wolfeschlegel ", 14) + "Xy", "Hausen", "hausen"},
      {repeated("\u0175", 200), repeated("y", 100), repeated("y", 40)},
  };
  for (const auto& [given, family, looked_for] : all) {
    INFO(given, " ", family);
    const auto added = house.post("case_manager", "/children/new", child(house, given, family));
    REQUIRE(added.status == went_on);
    const auto page = house.get("case_manager", location_of(added)).body;
    const auto read = read_page(page);
    CHECK(read.faults.empty());
    CHECK(has(read.words, given + " " + family));
    CHECK_FALSE(has(page, "<script>alert"));
    const auto found = house.get("case_manager", "/find?name=" + looked_for).body;
    CHECK(has(read_page(found).words, given + " " + family));
  }
}

TEST_CASE("a name that cannot be shown, or turns its line round, is refused and kept in its box") {
  const House house;
  const std::pair<std::string, std::string> all[] = {
      {"Ada\u202egnirts", "Take out the characters that cannot be shown"},
      {"Ada\u2066x", "Take out the characters that cannot be shown"},
      {std::string("A\x01") + "da", "Take out the characters that cannot be shown"},
      {"\xff\xfe", "Take out the characters that cannot be shown"},
      {"Ada\nLovelace", "Write this on one line"},
      {repeated("w", 301), "Use 300 characters or fewer. You have used 301"},
      {" \t ", "Enter"},
  };
  for (const auto& [given, words] : all) {
    INFO(given);
    const auto refused = house.post("case_manager", "/children/new", child(house, given, "Kept"));
    CHECK(refused.status == unprocessable);
    CHECK(has(refused.body, words));
    CHECK(has(refused.body, "value=\"Kept\""));
  }
  CHECK_FALSE(has(house.get("case_manager", "/find?name=kept").body, "Kept</a>"));
}

TEST_CASE("a name with letters of the right and the left hand is no trap") {
  const House house;
  // A mark that only says which way to read on stands in names copied from other programs.
  const auto added = house.post("case_manager", "/children/new",
                                child(house, "\u0645\u062d\u0645\u062f\u200f", "Smith"));
  CHECK(added.status == went_on);
}

struct Typed {
  Fields day;
  std::string words;  ///< empty: it is taken
};

/// Each on the form at `page`, whose other fields are `filled`.
void each_day(const std::string& page, const Fields& filled, const std::vector<Typed>& days,
              const House& house) {
  for (const auto& [typed, words] : days) {
    INFO(page, " ", typed[0].second, " ", typed[1].second, " ", typed[2].second);
    auto all = filled;
    all.emplace_back("event", house.fresh_text());
    all.insert(all.end(), typed.begin(), typed.end());
    const auto answer = house.post("case_manager", page, all);
    CHECK(answer.status == (words.empty() ? went_on : unprocessable));
    if (!words.empty()) CHECK(has(answer.body, words));
    if (!words.empty() && !typed[2].second.empty())
      CHECK(has(answer.body, "value=\"" + typed[2].second + "\""));
  }
}

TEST_CASE("a day of birth that is none, or cannot be, is refused in words; a leap day is taken") {
  const House house;
  const auto born = [](const char* d, const char* m, const char* y) {
    return day("date_of_birth", d, m, y);
  };
  each_day("/children/new",
           {{"looked_at_matches", "yes"}, {"given_name", "Leap"}, {"family_name", "Day"}},
           {{born("29", "2", "2012"), ""},
            {born("29", "2", "2011"), "Enter a real date"},
            {born("31", "11", "2011"), "Enter a real date"},
            {born("1", "13", "2011"), "Enter a real date"},
            {born("0", "0", "0"), "Enter a real date"},
            {born("1", "January", "2011"), "Enter a real date"},
            {born("", "", "2011"), "Enter a real date"},
            {born("1", "1", "1899"), "Enter a year between 1900 and 2999, with four figures"},
            {born("1", "1", "11"), "Enter a year between 1900 and 2999, with four figures"},
            {born("1", "1", "20111"), "Enter a year between 1900 and 2999, with four figures"},
            {born("1", "1", "1900"), "Check the year"},
            {born("6", "11", "2026"), "The date of birth cannot be in the future"}},
           house);
}

TEST_CASE("a day something happened that is none, or cannot be, is refused in words") {
  const House house;
  const auto on = [](const char* d, const char* m, const char* y) {
    return day("happened_on", d, m, y);
  };
  each_day("/records/" + house.ordinary.text() + "/events/new",
           {{"sort", "incident"}, {"what", "A fight"}, {"told_by", "Mother"}, {"standing", "fact"}},
           {{on("29", "2", "2024"), ""},
            {on("29", "2", "2025"), "Enter a real date"},
            {on("31", "12", "1899"), "Enter a year between 1900 and 2999, with four figures"},
            {on("1", "1", "2001"), "before the child was born"},
            {on("6", "11", "2026"), "cannot be in the future"}},
           house);
}

// Files. -----------------------------------------------------------------------------------------

web::Response sends(const House& house, const std::string& name, const std::string& bytes) {
  return house.post_file(
      "case_manager", "/records/" + house.ordinary.text() + "/document",
      {{"event", house.fresh_text()}, {"called", "What was typed is kept"}, {"paper", "letter"}},
      {name, bytes});
}

void refuses(const House& house, const std::string& name, const std::string& bytes,
             std::string_view words) {
  INFO(name);
  const auto answer = sends(house, name, bytes);
  CHECK(answer.status == unprocessable);
  CHECK(has(answer.body, words));
  CHECK(has(answer.body, "value=\"What was typed is kept\""));
}

TEST_CASE("a file that is two things, or a trap, is refused in words, and what was typed stays") {
  const House house;
  using desk::zip_of;
  const std::string pdf = "%PDF-1.7 of one page";
  const std::string_view not_as_named = "What is in this file is not what its name says";
  const auto word = [](std::uint64_t declared) {
    return zip_of(
        {{"[Content_Types].xml", "<Types/>", 8}, {"word/document.xml", "<d/>", declared}});
  };
  refuses(house, "letter.pdf", "GIF89a;" + pdf, not_as_named);
  refuses(house, "letter.docx", pdf + word(100), not_as_named);
  refuses(house, "letter.docx", word(100) + pdf, not_as_named);
  refuses(house, "photo.jpg", "<html><script>alert(1)</script>", not_as_named);
  refuses(house, "note.txt", pdf, not_as_named);
  refuses(house, "bomb.docx", word(4'000'000'000), "it holds more than 500 MB");
  refuses(house, "page.html", "<p>Hello</p>", "Choose a PDF, Word");
  refuses(house, "letter.pdf.exe", pdf, "Choose a PDF, Word");
  refuses(house, "empty.pdf", "", "empty");
  CHECK(sends(house, "letter.docx", word(100)).status == went_on);
}

TEST_CASE("a file of exactly the limit is kept, and one of one byte more is refused in words") {
  const House house;
  std::string bytes = "%PDF-1.7 ";
  bytes.resize(ledger::attachment_limit_bytes, 'x');
  CHECK(sends(house, "limit.pdf", bytes).status == went_on);
  refuses(house, "over.pdf", bytes + "x", "25 MB");
}

}  // namespace
}  // namespace holdfast::pages
