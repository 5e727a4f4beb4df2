// Rows as they should not be: each is told of by file, line and column, all in one go, and nothing
// is written.
#include "cli/import_testing.h"

namespace holdfast::cli {
namespace {

using namespace testing;

struct At {
  std::string_view file;
  std::size_t line;
  std::string_view column;
};

TEST_CASE("every bad row is told of, not only the first, and nothing is written") {
  Town town;
  Folder folder("hostile");
  const std::string long_name(200, 'x');
  folder.write("children.csv",
               "family_name,given_name,child_ref,date_of_birth\n"
               "Orme,Max,C1,2011-03-27\n" +
                   long_name + ",\u202Exam,C2,29/02/2023\n" +
                   "Orme,,C3,1899-12-31\n"
                   "Orme,Max,C4,2099-01-01\n"
                   "Orme,Max,C1,\n"
                   "Orme,Max,C;5,\n"
                   "Orme,Max,,\n" +
                   std::string(301, 'y') + ",Max,C8,\n" + "Orme,Max,C9\n" + "Or\"me,Max,C10,\n");
  folder.write("notes.csv",
               "note_ref,child_ref,standing,sort,happened_on,what,told_by,recorded_on,row_order\n"
               "N1,C1,fact,contact,2024-03-01,Met.,Worker,,\n"
               "N2,C1,rumour,contact,2024-03-01,Met.,Worker,,\n"
               "N3,C1,fact,contact,2099-03-01,Met.,Worker,,\n"
               "N4,C1,fact,contact,2001-03-01,Met.,Worker,,\n"
               "N5,C77,fact,contact,2024-03-01,Met.,Worker,,\n"
               "N6,C1,fact,contact,2024-03-01,\"a\x01\",Worker,,\n"
               "N7,C1,fact,contact,03-01-2024,Met.,Worker,2099-01-01,x\n"
               "N8,C2,fact,contact,2024-03-01,Met.,Worker,,\n");
  const auto before = entries_of(town.desk);
  const auto report = taken(town, folder);
  constexpr At wrong[] = {{"children.csv", 3, "given_name"},
                          {"children.csv", 3, "date_of_birth"},
                          {"children.csv", 4, "given_name"},
                          {"children.csv", 4, "date_of_birth"},
                          {"children.csv", 5, "date_of_birth"},
                          {"children.csv", 6, "child_ref"},
                          {"children.csv", 7, "child_ref"},
                          {"children.csv", 8, "child_ref"},
                          {"children.csv", 9, "family_name"},
                          {"children.csv", 10, ""},
                          {"children.csv", 11, ""},
                          {"notes.csv", 3, "standing"},
                          {"notes.csv", 4, "happened_on"},
                          {"notes.csv", 5, "happened_on"},
                          {"notes.csv", 6, ""},
                          {"notes.csv", 7, "what"},
                          {"notes.csv", 8, "happened_on"},
                          {"notes.csv", 8, "recorded_on"},
                          {"notes.csv", 8, "row_order"},
                          {"notes.csv", 9, ""}};
  for (const auto& one : wrong) {
    CAPTURE(std::string(one.file) + " " + std::to_string(one.line) + " " + std::string(one.column));
    CHECK(speaks_of(report, one.file, one.line, one.column));
  }
  CHECK(report.troubles.size() == std::size(wrong));
  CHECK(std::ranges::is_sorted(report.troubles, {},
                               [](const Trouble& one) { return std::pair(one.file, one.line); }));
  CHECK(entries_of(town.desk) == before);
  CHECK(report.written == 0);
}

TEST_CASE("a name written from right to left and one of 200 characters are names") {
  Town town;
  Folder folder("names");
  folder.write("children.csv", "child_ref,given_name,family_name\nC1,\"محمد\"," +
                                   std::string(200, 'x') + "\nC2,=cmd(),'; DROP TABLE--\n");
  const auto report = taken(town, folder);
  CHECK(report.troubles.empty());
  CHECK(report.children == 2);
}

TEST_CASE("a header with an unknown, a repeated or a missing column is refused as a whole") {
  Town town;
  Folder folder("header");
  folder.write("children.csv", "child_ref,given_name,given_name,surname\nC1,Max,Max,Orme\n");
  const auto report = taken(town, folder, Run::real, BadRows::leave_out);
  CHECK(speaks_of(report, "children.csv", 1, "surname"));
  CHECK(speaks_of(report, "children.csv", 1, "given_name"));
  CHECK(speaks_of(report, "children.csv", 1, "family_name"));
  CHECK(report.written == 0);
}

TEST_CASE("another encoding, an empty file, a file of another name: each is said") {
  Town town;
  Folder folder("files");
  folder.write("children.csv", "child_ref,given_name,family_name\nC1,Si\xE2n,Orme\n");
  folder.write("note.csv", "x\n");
  folder.write("flags.csv", "");
  folder.write("aliases.csv", std::string_view("alias_ref\0", 10));
  const auto report = taken(town, folder);
  CHECK(speaks_of(report, "children.csv", 2, ""));
  CHECK(speaks_of(report, "note.csv", 0, ""));
  CHECK(speaks_of(report, "flags.csv", 1, ""));
  CHECK(speaks_of(report, "aliases.csv", 1, ""));
  CHECK(report.written == 0);
  Folder nothing("nothing");
  CHECK_FALSE(taken(town, nothing).troubles.empty());
}

TEST_CASE("a huge cell is refused, and a row after it is looked at") {
  Town town;
  Folder folder("huge");
  folder.write("children.csv", two_children);
  const std::string start = "note_ref,child_ref,standing,sort,happened_on,told_by,what\n";
  const std::string row = "C1,fact,contact,2024-03-01,Worker,";
  folder.write("notes.csv", start + "N1," + row + std::string(2 << 20, 'x') + "\nN2," + row +
                                std::string(50'001, 'x') + "\nN3," + row +
                                std::string(50'000, 'x') + "\n");
  const auto report = taken(town, folder, Run::dry);
  CHECK(speaks_of(report, "notes.csv", 2, ""));
  CHECK(speaks_of(report, "notes.csv", 3, "what"));
  CHECK(report.fresh.at("notes.csv") == 1);
}

TEST_CASE("with bad rows left out the rest goes in, and they lie beside to be mended") {
  Town town;
  Folder folder("skip");
  folder.write("children.csv", two_children);
  folder.write("notes.csv",
               "note_ref,child_ref,standing,sort,happened_on,what,told_by\n"
               "N1,C1,fact,contact,2024-03-01,Met.,Worker\n"
               "N2,C1,fact,contact,2024-02-30,Met.,Worker\n");
  const auto report = taken(town, folder, Run::real, BadRows::leave_out);
  CHECK(report.written == 3);
  CHECK(report.left_out == 1);
  const std::filesystem::path beside = folder.path.string() + "-left-out";
  CHECK(report.bad_rows == beside);
  CHECK(std::filesystem::exists(beside / "why.txt"));
  CHECK_FALSE(std::filesystem::exists(beside / "children.csv"));
  std::ifstream in(beside / "notes.csv", std::ios::binary);
  std::string text((std::istreambuf_iterator<char>(in)), {});
  text.replace(text.find("2024-02-30"), 10, "2024-02-29");
  Folder mended("mended");
  mended.write("notes.csv", text);
  CHECK(taken(town, mended).written == 1);
}

TEST_CASE("a row that speaks of one that is left out is left out too") {
  Town town;
  Folder folder("cascade");
  folder.write("children.csv", two_children);
  folder.write("orders.csv",
               "order_ref,child_ref,disposal_title,made_by,made_on\nO1,C1,Caution,,2024-03-01\n");
  folder.write("requirements.csv",
               "requirement_ref,child_ref,required_by,requirement,required_from\n"
               "R1,C1,O1,curfew,2024-03-01\n");
  const auto report = taken(town, folder, Run::real, BadRows::leave_out);
  CHECK(speaks_of(report, "orders.csv", 2, "made_by"));
  CHECK(speaks_of(report, "requirements.csv", 2, "required_by"));
  CHECK(report.written == 2);
}

TEST_CASE("a document's file must lie in the folder, and be of a kind that is kept") {
  Town town;
  Folder folder("documents");
  folder.write("children.csv", two_children);
  folder.write("documents/a letter.txt", "Dear all,\nthank you.\n");
  folder.write("documents/program.pdf", "MZ");
  folder.write("secret.txt", "not yours");
  std::filesystem::create_symlink(folder.path / "secret.txt", folder.path / "documents/link.txt");
  const std::string start = "document_ref,child_ref,called,paper,document\n";
  folder.write("documents.csv", start +
                                    "D1,C1,A letter,letter,a letter.txt\n"
                                    "D2,C1,A letter,letter,../secret.txt\n"
                                    "D3,C1,A letter,letter,/etc/hostname\n"
                                    "D4,C1,A letter,letter,link.txt\n"
                                    "D5,C1,A letter,letter,program.pdf\n"
                                    "D6,C1,A letter,letter,nowhere.txt\n");
  const auto report = taken(town, folder, Run::real, BadRows::leave_out);
  for (const std::size_t line : {3, 4, 5, 6, 7})
    CHECK(speaks_of(report, "documents.csv", line, "document"));
  CHECK(report.troubles.size() == 5);
  CHECK(report.written == 3);
  folder.write("documents.csv", start + "D1,C1,A letter,letter,a letter.txt\n");
  CHECK(taken(town, folder).there == 3);
}

}  // namespace
}  // namespace holdfast::cli
