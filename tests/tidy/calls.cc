// Calls that may not be made, or only in a few places: the clock, chance, the environment, and what
// the language still offers although we know better.
#include <algorithm>
#include <array>

#include "rules.h"

namespace holdfast::tidy {
namespace {

/// A name that may not be called, and where it may all the same.
struct Banned {
  std::string_view name;
  std::vector<Exception> but;
};

const std::vector<Banned>& clock_calls() {
  static const std::vector<Exception> readers = {
      {"src/main.cc", "", "wires the clock"},
      {"src/jobs/clock.cc", "", "is the clock"},
      {"tests/", "", "tests may measure; what they test is handed a clock of theirs"},
      {"bench/", "", "measures"},
  };
  static const std::vector<Exception> timeouts = {
      {"src/web/", "", "measures how long a request took"},
      {"src/main.cc", "", "wires the clock"},
      {"src/jobs/", "", "measures how long a sweep took"},
      {"tests/", "", "tests may measure"},
      {"bench/", "", "measures"},
  };
  static const std::vector<Banned> all = {
      {"system_clock", readers},          {"utc_clock", readers},     {"time", readers},
      {"gettimeofday", readers},          {"clock_gettime", readers}, {"localtime", readers},
      {"localtime_r", readers},           {"gmtime", readers},        {"steady_clock", timeouts},
      {"high_resolution_clock", readers},
  };
  return all;
}

const std::vector<Banned>& chance_calls() {
  static const std::vector<Exception> seeded = {
      {"tests/", "", "seeded, so that a failure can be repeated"},
      {"bench/", "", "seeded, so that inputs are the same each time"},
  };
  static const std::vector<Banned> all = {
      {"rand", {}},
      {"srand", {}},
      {"random_device", {}},
      {"drand48", {}},
      {"mt19937", seeded},
      {"mt19937_64", seeded},
      {"randombytes_buf", {{"src/ledger/crypto.cc", "", "is the Chance that main.cc wires"}}},
  };
  return all;
}

const std::vector<Banned>& old_calls() {
  static const std::vector<Exception> outermost = {
      {"src/main.cc", "", "the process's edge"},
      {"src/doors.cc", "", "part of main.cc's wiring: mail servers' secrets come by environment"},
      {"src/cli/", "", "the process's edge"},
      {"tests/", "", "the process's edge"},
  };
  static const std::vector<Exception> drivers = {
      {"tests/", "", "starts the product's own program"},
  };
  static const std::vector<Banned> all = {
      {"getenv", outermost}, {"setenv", {}},   {"system", drivers}, {"popen", drivers},
      {"strcpy", {}},        {"strcat", {}},   {"sprintf", {}},     {"gets", {}},
      {"atoi", {}},          {"strtok", {}},   {"std::regex", {}},  {"regex_match", {}},
      {"sleep", {}},         {"usleep", {}},   {"sleep_for", {}},   {"sleep_until", {}},
      {"std::endl", {}},     {"volatile", {}}, {"goto", {}},        {"std::bind", {}},
  };
  return all;
}

/// Lower-case names of C, which are functions: they count where they are called.
bool is_plain_function(std::string_view name) {
  static constexpr std::string_view all[] = {"time", "rand",  "system",
                                             "gets", "sleep", "localtime"};
  return std::ranges::find(all, name) != std::end(all);
}

/// `visit.time(` and `actors::system(` are somebody else's.
bool is_anothers(std::string_view bare, std::size_t place) {
  const auto before = bare.substr(0, place);
  return before.ends_with(".") || before.ends_with("->") ||
         (before.ends_with("::") && !before.ends_with("std::"));
}

bool counts(std::string_view bare, std::string_view name, std::size_t place) {
  if (!is_plain_function(name)) return true;
  if (is_anothers(bare, place)) return false;
  const auto before = bare.substr(0, place);
  const bool called = bare.substr(place + name.size()).starts_with('(');
  // "int time(int)" declares; a call follows no word but return.
  const bool declares = before.size() >= 2 && before.ends_with(' ') &&
                        is_word_character(before[before.size() - 2]) &&
                        !before.ends_with("return ");
  return called && !declares;
}

Findings calls_of(const Tree& tree, const std::vector<Banned>& banned) {
  Findings found;
  for (const auto& file : tree.files) {
    const std::string_view place_in_tree = is_test(file) ? "tests/" : std::string_view(file.path);
    for (const auto& one : banned) {
      const bool excused = std::ranges::any_of(
          one.but, [&](const auto& but) { return covers(but, place_in_tree, ""); });
      if (excused || !contains(file.bare, one.name)) continue;
      for (const auto place : places_of(file.bare, one.name))
        if (counts(file.bare, one.name, place))
          found.push_back({file.path, line_at(file.bare, place), "uses " + std::string(one.name)});
    }
  }
  return found;
}

Findings clock_readings(const Tree& tree) { return calls_of(tree, clock_calls()); }
Findings own_chance(const Tree& tree) { return calls_of(tree, chance_calls()); }
Findings old_habits(const Tree& tree) { return calls_of(tree, old_calls()); }

constexpr std::array throwing = {
    Exception{"src/govuk/attributes.h", "", "consteval: it throws at the compiler alone"},
};

Findings thrown(const Tree& tree) {
  static constexpr std::string_view pure[] = {"base", "records", "practice", "pages",
                                              "desk", "govuk",   "access"};
  Findings found;
  for (const auto& file : tree.files) {
    const auto excused = [&](const auto& one) { return covers(one, file.path, ""); };
    if (!is_product(file) || std::ranges::any_of(throwing, excused)) continue;
    if (std::ranges::find(pure, room_of(file.path)) == std::end(pure)) continue;
    for (const auto place : places_of(file.bare, "throw"))
      found.push_back({file.path, line_at(file.bare, place), "throws"});
  }
  return found;
}

}  // namespace

std::vector<Rule> call_rules() {
  return {
      {"The clock is read only where it is wired, and passed in",
       clock_readings,
       {one("src/desk/x.cc", "auto t = std::chrono::system_clock::now();\n"),
        one("src/web/x.cc", "auto t = time(nullptr);\n"),
        one("src/web/x.cc", "auto t = std::time(nullptr);\n"),
        one("src/practice/panels/x.cc", "auto t = std::chrono::steady_clock::now();\n")},
       {one("src/main.cc", "auto t = std::chrono::system_clock::now();\n"),
        one("src/web/x.cc", "auto t = visit.time(); // time(nullptr)\n")}},
      {"Chance is passed in",
       own_chance,
       {one("src/access/x.cc", "int a = rand();\n"),
        one("src/cli/x.cc", "std::mt19937 made(1);\n")},
       {one("tests/simulate/x.cc", "std::mt19937 made(1);\n"), one("src/base/x.cc", "brand();\n")}},
      {"What the language still offers although we know better is left alone",
       old_habits,
       {one("src/web/x.cc", "auto home = getenv(\"HOME\");\n"),
        one("tests/x/x.cc", "std::this_thread::sleep_for(a);\n"),
        one("src/web/x.cc", "return system(\"ls\");\n"),
        one("src/web/x.cc", "const std::regex a;\n")},
       {one("src/main.cc", "auto home = getenv(\"HOME\");\n"),
        one("src/desk/x.cc", "const auto who = actors::system(1);\n")}},
      {"Wrong inputs come back as values, not as exceptions",
       thrown,
       {one("src/desk/x.cc", "if (bad) throw Problem{};\n")},
       {one("src/store/x.cc", "if (bad) throw Problem{};\n")}},
  };
}

}  // namespace holdfast::tidy
