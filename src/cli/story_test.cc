// The stories of every area hold; and the teller itself: what it refuses to understand, and that a
// line which does not hold is reported where it stands.
#include "cli/story.h"

#include <doctest/doctest.h>

#include <fstream>
#include <set>
#include <sstream>

#include "base/text.h"

namespace holdfast::cli {
namespace {

namespace fs = std::filesystem;

const fs::path root = HOLDFAST_ROOT;
const fs::path holidays = root / "data/bank_holidays.txt";

std::string text_of(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

const Calendar& calendar() {
  static const auto read = calendar_from(text_of(holidays));
  return *read;
}

const std::string opening = "story A story\ntoday 2 March 2026\n";
const std::string team = "given service.team_formed name: North\n";

/// What is wrong with the line after the opening, as "LINE: words"; empty when all holds.
std::string told(const std::string& lines) {
  const auto report = run_story(opening + lines, "a.story", calendar());
  if (!report) return report.error().words;
  std::string words;
  for (const auto& fault : report->faults)
    words += std::to_string(fault.line) + ": " + fault.words + "\n";
  return words;
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

TEST_CASE("every story of every area holds") {
  std::ostringstream out;
  const auto folder = (root / "src/practice").string();
  const std::string_view files[] = {folder};
  const int code = story_command(files, holidays, out);
  INFO(out.str());
  CHECK(code == 0);
}

TEST_CASE("every prompt that a rule may give is shown in some story") {
  std::string stories;
  std::set<std::string> codes;
  for (const auto& file : fs::recursive_directory_iterator(root / "src/practice")) {
    if (file.path().extension() == ".story") stories += text_of(file.path());
    if (file.path().extension() != ".cc" || file.path().stem().string().ends_with("_test"))
      continue;
    const auto code = text_of(file.path());
    constexpr std::string_view mark = ".code = \"";
    for (auto at = code.find(mark); at != code.npos; at = code.find(mark, at + 1)) {
      const auto from = at + mark.size();
      codes.insert(code.substr(from, code.find('"', from) - from));
    }
  }
  CHECK(codes.size() >= 5);
  for (const auto& code : codes) {
    INFO(code);
    CHECK(has(stories, "then   prompt " + code));
    CHECK(has(stories, "then   no prompt " + code));
  }
}

TEST_CASE("a claim that does not hold is reported with its line and what is so instead") {
  CHECK(told("child Jordan Ellis born 5 May 2011\nthen age 12\n") == "4: It is 14\n");
  CHECK(told("child Jordan Ellis\nthen prompt children.no_worker due 4 March 2026\n") ==
        "4: It is due on 3 March 2026\n");
  CHECK(has(told("child Jordan Ellis\nthen prompt children.no_worker overdue by 1 working day\n"),
            "4: It is due on 3 March 2026"));
  CHECK(told("then prompt children.no_worker\n") == "3: There is no such prompt\n");
  CHECK(told("child Jordan Ellis born 5 May 2011\nthen prompt children.turning_18\n") ==
        "4: It is not shown before 3 November 2028\n");
  CHECK(has(told("child Jordan Ellis\nthen no prompt children.no_worker\n"
                 "then prompt children.no_worker\n"),
            "4: It is shown"));
  CHECK(has(told("child Jordan Ellis\nthen prompt children.no_worker asks Pat\n"),
            "4: It asks nobody"));
  CHECK(has(told("child Jordan Ellis\nthen prompt children.no_worker says \"Sing\"\n"),
            "4: It says"));
  CHECK(has(told("child Jordan Ellis\nthen prompt children.no_worker does not say \"worker\"\n"),
            "4: It says"));
}

TEST_CASE("a refusal that no line names is reported where it was met") {
  CHECK(has(told("given service.team_formed\n"), "3: This was refused: name"));
  CHECK(has(told("when service.team_formed\nthen age not known\n"), "3: This was refused: name"));
  CHECK(has(told("when service.team_formed\n"), "3: This was refused: name"));
  CHECK(told("when service.team_formed\nrefused name \"Enter the team's name\"\n").empty());
}

TEST_CASE("a refusal that did not happen, or in other words, is reported") {
  CHECK(told("when service.team_formed name: North\nrefused name \"No\"\n") ==
        "4: This was not refused in these words\n");
  const auto other = told("when service.team_formed\nrefused name \"No\"\n");
  CHECK(has(other, "4: This was not refused in these words"));
  CHECK(has(other, "3: This was refused: name"));
}

TEST_CASE("a line that is none of the forms is an error with its file and line") {
  const std::pair<const char*, const char*> lines[] = {
      {"expect age 3", "begins with \"expect\""},
      {"today 31 February 2026", "Write a day"},
      {"today 1 March 2026", "never goes back"},
      {"source elsewhere", "Write a source"},
      {"given service.unheard_of name: x", "no record called"},
      {"given service.team_formed title: x", "no answer called"},
      {"given service.team_formed North", "name: value"},
      {"given service.team_formed name: a | name: b", "name: value"},
      {"as king of the service", "Write a role"},
      {"person Sam", "Write a role"},
      {"person Sam is case manager", "Write a role"},
      {"child Jordan", "first and last names"},
      {"child Jordan Ellis born yesterday", "Write a day"},
      {"refused name \"x\"", "follows a when"},
      {"corrected service.team_formed name: x", "no entry of this kind"},
      {"withdrawn service.team_formed \"x\"", "no entry of this kind"},
      {"withdrawn service.team_formed because", "quotation marks"},
      {"then the moon is round", "No question"},
      {"then no prompt children.no_wroker", "may be misspelt"},
      {"then", "No question"},
  };
  for (const auto& [line, words] : lines) {
    INFO(line);
    const auto said = told(std::string(line) + "\n");
    CHECK(said.starts_with("a.story:3: "));
    CHECK(has(said, words));
  }
}

TEST_CASE("a story begins with its title and its first day") {
  const auto wrong = [](std::string_view text) {
    const auto report = run_story(text, "a.story", calendar());
    return report ? std::string() : report.error().words;
  };
  CHECK(has(wrong("today 2 March 2026\n"), "a.story:1: Begin with a title"));
  CHECK(has(wrong("story A\n# a remark\n\nas case manager of the service\n"),
            "a.story:4: Say first which day it is"));
  CHECK(wrong("").empty());
}

TEST_CASE("each story begins anew") {
  CHECK(told("child Jordan Ellis born 5 May 2011\nthen age 14\nstory Another\n"
             "today 1 January 2020\nthen age not known\n")
            .empty());
}

TEST_CASE("lines are recorded at noon in London, by whoever the scene says") {
  CHECK(told("as police officer of Northbridge\n").starts_with("a.story:3: Write a role"));
  CHECK(told("as partner professional of Northbridge Police\nas case manager of the service\n"
             "then agencies the service, Northbridge Police\n")
            .empty());
}

TEST_CASE("a correction replaces the last entry of its kind, and is checked as a recording is") {
  CHECK(told("child Jordan Ellis\n"
             "corrected children.child_added given_name: Jo | family_name: Hale\n"
             "then name Jo Hale\nthen earlier names nothing\n"
             "corrected children.child_added given_name: Jo\n"
             "refused family_name \"Enter the child's last name\"\n")
            .empty());
}

TEST_CASE("the last entry of a kind is the last that stands") {
  CHECK(told(team + "withdrawn service.team_formed \"x\"\n") == "");
  CHECK(
      has(told(team + "withdrawn service.team_formed \"x\"\nwithdrawn service.team_formed \"x\"\n"),
          "a.story:5: There is no entry"));
}

TEST_CASE("two children of one story keep apart") {
  CHECK(told("child Jordan Ellis born 5 May 2011\nchild Robin Hale born 5 May 2012\nthen age 13\n"
             "child Jordan Ellis\nthen age 14\nthen name Jordan Ellis\n")
            .empty());
}

TEST_CASE("the help names every form of line and every question") {
  const auto help = story_help();
  for (const auto* part : {"given KIND", "then no prompt CODE", "withdrawn KIND", "recorded late",
                           "setting KEY", "as ROLE of AGENCY"})
    CHECK(has(help, part));
}

TEST_CASE("no text whatever does worse than be refused") {
  const auto whole = text_of(root / "src/practice/children/children.story");
  const auto lines = split(whole, '\n');
  for (std::size_t i = 0; i + 1 < std::min<std::size_t>(lines.size(), 40); ++i) {
    for (const std::size_t cut : {1, 7, 15, 30}) {
      const auto line = std::string(lines[i].substr(0, cut)) + "\xff|:\"";
      (void)told(line + "\n" + std::string(lines[i]) + "\n");
    }
  }
}

struct Command {
  int code;
  std::string out;
};
Command command(std::vector<std::string> files, const fs::path& days = holidays) {
  std::ostringstream out;
  const std::vector<std::string_view> views(files.begin(), files.end());
  const int code = story_command(views, days, out);
  return {code, out.str()};
}

struct Folder {
  fs::path path = fs::temp_directory_path() / "holdfast_story_test";
  Folder() { fs::create_directories(path / "below"); }
  ~Folder() { fs::remove_all(path); }
  std::string write(const std::string& name, const std::string& text) const {
    std::ofstream(path / name, std::ios::binary) << text;
    return (path / name).string();
  }
};

TEST_CASE("the command answers 0 when all holds, 1 when a line does not, 2 when it cannot run") {
  const Folder folder;
  const auto good = folder.write("good.story", opening + "then age not known\n");
  const auto bad = folder.write("below/bad.story", opening + "then age 3\n");
  const auto broken = folder.write("broken.story", opening + "hum\n");
  CHECK(command({good}).code == 0);
  CHECK(has(command({good}).out, "1 story with 1 line that must hold: all hold"));
  const auto both = command({good, bad});
  CHECK(both.code == 1);
  CHECK(has(both.out, "bad.story:3: It is not known"));
  const auto all = command({folder.path.string()});
  CHECK(all.code == 2);
  CHECK(has(all.out, "bad.story:3: "));
  CHECK(has(all.out, "broken.story:3: No line of a story begins with \"hum\""));
}

TEST_CASE("files that are not there, are no text or hold no stories are named") {
  const Folder folder;
  CHECK(has(command({"nowhere.story"}).out, "nowhere.story cannot be read"));
  CHECK(command({"nowhere.story"}).code == 2);
  const auto raw = folder.write("raw.story", "\xff\xfe");
  CHECK(has(command({raw}).out, "raw.story is not text in UTF-8"));
  CHECK(has(command({(folder.path / "below").string()}).out, "holds no stories"));
  CHECK(command({}).code == 2);
  CHECK(command({raw}, folder.path / "none.txt").code == 2);
  const auto days = folder.write("days.txt", "Christmas\n");
  CHECK(command({raw}, days).code == 2);
}

}  // namespace
}  // namespace holdfast::cli
