// Lists as police send them: headings told apart by what forces call them, days never guessed at,
// nothing lost of what no heading tells, and files that are no list refused in words.
#include "practice/sharing/police_list.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/text.h"

namespace holdfast::sharing {
namespace {

const Date the_day = *Date::from("2026-11-27");

std::vector<ListRow> rows_in(std::string_view csv) {
  const auto rows = read_police_list(csv, the_day);
  INFO((rows ? std::string() : rows.error()));
  REQUIRE(rows);
  return *rows;
}

/// Why it is refused; empty where it is not.
std::string wrong_with(std::string_view csv) {
  const auto rows = read_police_list(csv, the_day);
  return rows ? std::string() : rows.error();
}

bool has(const std::vector<std::string>& notes, std::string_view words) {
  return std::ranges::any_of(
      notes, [&](const std::string& note) { return note.find(words) != std::string::npos; });
}

TEST_CASE("a column is known by its heading, capitals, spaces and marks aside") {
  const auto rows = rows_in(
      "CUSTODY  NUMBER,Family Name,fore-name(s),D.O.B.,Date of Arrest,Offence\r\n"
      "NB/1182/26,REED,Alex,05/05/2011,26/11/2026 22:40,\"Theft, from a shop\"\r\n");
  REQUIRE(rows.size() == 1);
  const auto& row = rows[0];
  CHECK(row.family == "REED");
  CHECK(row.given == "Alex");
  CHECK(row.name() == "Alex REED");
  CHECK(row.born == Date::from("2011-05-05"));
  CHECK(row.happened == Date::from("2026-11-26"));
  CHECK(row.reference == "NB/1182/26");
  CHECK(row.notes.empty());
  CHECK(row.words ==
        "Offence: Theft, from a shop\nCUSTODY  NUMBER: NB/1182/26\nFamily Name: REED\n"
        "fore-name(s): Alex\nD.O.B.: 05/05/2011\nDate of Arrest: 26/11/2026 22:40");
}

TEST_CASE("of two references the one of custody is taken, wherever its column stands") {
  const auto rows = rows_in(
      "Crime Ref,Name,Custody No.,URN\n"
      "CR/7/26,Alex Reed,EV/1,U9\n"
      "CR/8/26,Kim Ellis,awaited,U8\n"
      "none,Jo Vane,,U7\n"
      "CR/9/26,Lee Orr,,\n");
  REQUIRE(rows.size() == 4);
  CHECK(rows[0].reference == "EV/1");
  CHECK(rows[0].words == "Crime Ref: CR/7/26\nName: Alex Reed\nCustody No.: EV/1\nURN: U9");
  CHECK(rows[1].reference == "CR/8/26");
  CHECK(rows[2].reference == "U7");
  CHECK(rows[3].reference == "CR/9/26");
  CHECK(rows[0].notes.empty());
}

TEST_CASE("a whole name is read with the family name before a comma, or last") {
  const auto rows = rows_in("Name\n\"REED, Alex James\"\nAlex James Reed\nAlex\n");
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].given == "Alex James");
  CHECK(rows[0].family == "REED");
  CHECK(rows[1].given == "Alex James");
  CHECK(rows[1].family == "Reed");
  CHECK(rows[2].given == "Alex");
  CHECK(rows[2].family.empty());
}

TEST_CASE("a day is read the British way or as ISO has it, and never guessed at") {
  const auto born = [](std::string_view cell) {
    const auto rows = rows_in("Name,DOB\nAlex Reed," + std::string(cell) + "\n");
    CHECK(rows[0].born.has_value() == rows[0].notes.empty());
    CHECK(rows[0].words.find(cell) != std::string::npos);
    return rows[0].born;
  };
  CHECK(born("5/5/2011") == Date::from("2011-05-05"));
  CHECK(born("05-05-2011") == Date::from("2011-05-05"));
  CHECK(born("05.05.2011") == Date::from("2011-05-05"));
  CHECK(born("2011-05-05") == Date::from("2011-05-05"));
  CHECK(born("2011-05-05T00:00:00Z") == Date::from("2011-05-05"));
  CHECK(born("03/04/2011") == Date::from("2011-04-03"));
  for (const auto* cell : {"05/05/11", "31/02/2011", "13/13/2011", "5 May 2011", "about 2011",
                           "05/05/2011 or later", "-5/5/2011", "28/11/2026", "99999999999/1/2011"})
    CHECK_FALSE(born(cell));
}

TEST_CASE("a row whose day cannot be read still comes in, and says so") {
  const auto rows = rows_in(
      "Name,DOB,Missing since,Circumstances\nAlex Reed,unknown,yesterday,Left after school\n");
  REQUIRE(rows.size() == 1);
  CHECK(has(rows[0].notes, "No day could be read in unknown"));
  CHECK(has(rows[0].notes, "No day could be read in yesterday"));
  CHECK(rows[0].words.find("Circumstances: Left after school") != std::string::npos);
}

TEST_CASE("nothing is lost of a row that is longer or shorter than the headings") {
  const auto rows = rows_in("Name,,DOB\nAlex Reed,one,05/05/2011,two\nSam Vane\n");
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].words == "Column 2: one\nColumn 4: two\nName: Alex Reed\nDOB: 05/05/2011");
  CHECK(has(rows[0].notes, "This row has 4 cells, and there are 3 headings"));
  CHECK(has(rows[1].notes, "This row has 1 cells"));
}

TEST_CASE("a reference has a figure in it: rows that say none of it are not one happening") {
  const auto rows =
      rows_in("Name,URN\nAlex Reed,n/a\nSam Vane,N/A\nKim Lund,12 AB\nBo Lund,12ab\n");
  CHECK(rows[0].reference.empty());
  CHECK_FALSE(same_reference(rows[0].reference, rows[1].reference));
  CHECK(same_reference(rows[2].reference, rows[3].reference));
}

TEST_CASE("what the list says twice comes in once, and says so") {
  const auto rows = rows_in("Name,URN\nAlex Reed,1\nAlex Reed,1\nAlex Reed,1\nAlex Reed,2\n");
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].notes.size() == 1);
  CHECK(has(rows[0].notes, "The list says this more than once"));
  CHECK(rows[1].notes.empty());
}

TEST_CASE("a row without a name comes in as its words, and an empty one not at all") {
  const auto rows = rows_in("Name,Place\n,Millgate\n,\n");
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].name().empty());
  CHECK(has(rows[0].notes, "This row says no name"));
}

TEST_CASE("a list without a name in it is refused, and told which headings would do") {
  const auto words = wrong_with("Person No,DOB\n12,05/05/2011\n");
  CHECK(words.find("No column of the list says a name") != std::string::npos);
  CHECK(words.find("Surname, Family name") != std::string::npos);
  // A title above the headings is no heading.
  CHECK_FALSE(wrong_with("Custody list for 27/11/2026\nName,DOB\nAlex Reed,\n").empty());
}

TEST_CASE("two columns that could both be meant are refused") {
  CHECK(wrong_with("Surname,Last name\nReed,Vane\n") ==
        "The columns Surname and Last name say the same. Leave one of them out");
}

TEST_CASE("what is no list is refused with its line, and never stops the reader") {
  CHECK(wrong_with("").find("There is no row") == 0);
  CHECK(wrong_with("\r\n\r\n").find("There is no row") == 0);
  CHECK(wrong_with("Name,DOB\n").find("There is no row") == 0);
  CHECK(wrong_with("Name\nSi\xE2n\n").find("Line 2: This line is not UTF-8") == 0);
  CHECK(wrong_with("\xFF\xFEN\0").find("Line 1: This file is in UTF-16") == 0);
  CHECK(wrong_with(std::string("\x89PNG\r\n\x1A\n\0\0", 10)).find("Line ") == 0);
  CHECK(wrong_with("Name\nAlex \"Al\" Reed\n").find("Line 2: A quote stands inside") == 0);
  CHECK(wrong_with("Name\n\"Alex Reed\n").find("Line 2: A quote is opened here") == 0);
  CHECK(wrong_with("Name\nAlex\x07 Reed\n") == "Line 2: There is a control character in it");
  std::string wide = "Name";
  for (int i = 0; i < 10'000; ++i) wide += ",c";
  CHECK(wrong_with(wide + "\nAlex\n") == "Line 1: This line has too many cells");
}

TEST_CASE("what is copied out of a spreadsheet is read by its tabs") {
  const auto rows = rows_in("Name\tDOB\tOffence\r\nAlex Reed\t05/05/2011\tTheft, from a shop\r\n");
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].born == Date::from("2011-05-05"));
  CHECK(rows[0].words.starts_with("Offence: Theft, from a shop\n"));
  CHECK(wrong_with("Name\tNotes\n\"Alex\",x\n") ==
        "Line 2: After a closing quote comes a tab or the end of the line");
}

TEST_CASE("a list has at most so many rows and bytes, and a row so many characters") {
  std::string rows = "Name\n";
  for (std::size_t i = 0; i < list_limit_rows; ++i) rows += "Alex " + std::to_string(i) + "\n";
  CHECK(rows_in(rows).size() == list_limit_rows);
  CHECK(wrong_with(rows + "One Reed\n").find("more than 500 rows") != std::string::npos);
  const std::string huge = "Name\n" + std::string(list_limit_bytes, 'a');
  CHECK(wrong_with(huge).find("longer than 512 KB") != std::string::npos);
  CHECK(wrong_with("Name,Notes\nAlex," + std::string(9'000, 'b') + "\n") ==
        "Line 2: It is longer than a row can be");
}

TEST_CASE("whatever is sent, it is refused in words or comes in as words that can be kept") {
  const std::string base =
      "URN,Surname,Forenames,DOB,Date of arrest,Notes\r\n"
      "1,REED,Alex,05/05/2011,27/11/2026 10:00,\"one, \"\"two\"\"\r\nthree\"\r\n"
      "1,O'VANE,Si\xC3\xA2n,5.5.2011,2026-11-26T10:00Z,four\r\n";
  constexpr std::string_view odd = "\",\r\n\0\x07\xC3/-.T 0129=aN";
  std::uint32_t luck = 7;
  const auto draw = [&](std::size_t below) {
    luck = luck * 1'664'525U + 1'013'904'223U;
    return static_cast<std::size_t>(luck >> 8U) % below;
  };
  std::size_t came_in = 0;
  for (int round = 0; round < 20'000; ++round) {
    auto list = base;
    for (std::size_t change = draw(4) + 1; change > 0; --change) {
      const auto at = draw(list.size());
      if (draw(3) == 0)
        list.erase(at, draw(9));
      else
        list.insert(at, 1, odd[draw(odd.size())]);
    }
    const auto rows = read_police_list(list, the_day);
    if (!rows) CHECK_FALSE(rows.error().empty());
    if (!rows) continue;
    came_in += rows->size();
    for (const auto& row : *rows) {
      CHECK(is_utf8(row.words));
      CHECK_FALSE(has_control_characters(row.words + row.reference));
      CHECK_FALSE(row.words.empty());
      CHECK(row.reference.find('\n') == std::string::npos);
      CHECK((!row.happened || *row.happened <= the_day));
    }
  }
  CHECK(came_in > 10'000);
}

TEST_CASE("a formula is words like any other") {
  const auto rows = rows_in("Name,Notes\nAlex Reed,\"=HYPERLINK(\"\"http://x.example\"\")\"\n");
  CHECK(rows[0].words == "Notes: =HYPERLINK(\"http://x.example\")\nName: Alex Reed");
}

}  // namespace
}  // namespace holdfast::sharing
