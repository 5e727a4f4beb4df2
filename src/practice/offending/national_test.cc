// A national list of offences: what is read, what is refused, and what stands when it is added.
#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "practice/offending/reference.h"

namespace holdfast::offending {
namespace {

std::string text_of(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(HOLDFAST_ROOT + path, std::ios::binary).rdbuf();
  return text.str();
}

Reference shipped() {
  auto read = reference_from(text_of("/data/offences.tsv"), text_of("/data/disposals.tsv"));
  REQUIRE(read);
  return std::move(*read);
}

std::vector<std::string> wrongs(std::string_view csv) {
  std::vector<std::string> said;
  for (const auto& one : national_list_from(csv).wrong)
    said.push_back(std::to_string(one.line) + " " + one.column + ": " + one.words);
  return said;
}

TEST_CASE("a national list adds what was not joined by hand, and says nothing of the Schedules") {
  auto reference = shipped();
  const auto before = reference.offences.size();
  const auto joined = reference.offence("CJ88144")->title;
  auto list = national_list_from(
      "Title,CJS_Code,Home_office_code,From,Until,Notes\r\n"
      "\"Riding, furiously\",ZZ99001,099/01,1847-01-01,,old\r\n"
      "Something else altogether,cj88144,,,,\r\n");
  CHECK(list.wrong.empty());
  CHECK(list.passed_over == std::vector<std::string>{"Notes"});
  CHECK(reference.add(std::move(list.offences)) == 1);
  CHECK(reference.offences.size() == before + 1);
  CHECK(reference.offence("CJ88144")->title == joined);
  const auto* added = reference.offence("zz99001");
  REQUIRE(added != nullptr);
  CHECK(added->title == "Riding, furiously");
  CHECK(added->home_office_code == "09901");
  CHECK(added->schedule_15.empty());
  CHECK(added->schedule_3.empty());
  CHECK(added->kind.empty());
  CHECK_FALSE(added->in_force.from);
  CHECK(reference.offence("099/01") == added);
}

TEST_CASE("what was joined by hand is found before a national list's") {
  auto reference = shipped();
  auto list = national_list_from("cjs_code,title\nZZ99002,A affray of another kind\n");
  reference.add(std::move(list.offences));
  const auto found = reference.offences_like("affray", 10);
  REQUIRE(found.size() >= 2);
  CHECK(found.front()->code == "PU86003");
  CHECK(found.back()->code == "ZZ99002");
}

TEST_CASE("every wrong row of a national list is told, and a list that cannot be read") {
  const std::vector<std::string> said = {
      "2 cjs_code: Enter the offence's code, like CJ88144",
      "3 title: Enter a title of one line, 200 characters or fewer",
      "4 from: A day is written like 2026-11-03",
      "5 until: It ends before it begins",
      "7 cjs_code: This code stands twice",
  };
  CHECK(wrongs("cjs_code,title,from,until\n"
               ",No code,,\n"
               "ZZ99001,,,\n"
               "ZZ99002,A day,3.11.2026,\n"
               "ZZ99003,Days,2026-11-03,2026-11-02\n"
               "ZZ99004,Right,,\n"
               "zz99004,Again,,\n") == said);
  CHECK(wrongs("code,title\nZZ99001,A\n") ==
        std::vector<std::string>{"1 cjs_code: There is no such column"});
  CHECK(wrongs("") == std::vector<std::string>{"1 : The file is empty"});
  CHECK(wrongs("cjs_code,title\nZZ99001,Caf\xE9\n").size() == 1);
}

}  // namespace
}  // namespace holdfast::offending
