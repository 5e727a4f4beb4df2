// Shapes of code we do without: macros, inheritance, names poured out of a namespace, type names
// that say nothing, and tests that are switched off.
#include <algorithm>
#include <array>

#include "rules.h"

namespace holdfast::tidy {
namespace {

constexpr std::array macro_exceptions = {
    Exception{"tests/doctest_main.cc", "", "doctest asks for its main by a macro"},
};

Findings macros(const Tree& tree) {
  Findings found;
  for (const auto& file : tree.files) {
    const auto excused = [&](const auto& one) { return covers(one, file.path, ""); };
    if (std::ranges::any_of(macro_exceptions, excused)) continue;
    for (std::size_t i = 0; i < file.bare_lines.size(); ++i)
      if (file.bare_lines[i].starts_with("#define") || file.bare_lines[i].starts_with("# define"))
        found.push_back({file.path, static_cast<int>(i) + 1, "defines a macro"});
  }
  return found;
}

/// The bases of the class whose keyword stands at `place`; empty when it has none.
std::string bases_at(std::string_view bare, std::size_t place) {
  const auto end = bare.find_first_of("{;(", place);
  if (end == bare.npos || bare[end] != '{') return "";
  auto head = bare.substr(place, end - place);
  for (auto at = head.find("::"); at != head.npos; at = head.find("::", at + 2))
    if (!contains(head.substr(0, at), " : ")) return "";
  const auto colon = head.find(" : ");
  return colon == head.npos ? "" : std::string(head.substr(colon + 3));
}

constexpr std::array heir_exceptions = {
    Exception{"src/records/field_types.h", "", "traits share members; nobody holds them by a base"},
};

Findings heirs(const Tree& tree) {
  Findings found;
  for (const auto& file : tree.files) {
    const auto excused = [&](const auto& one) { return covers(one, file.path, ""); };
    if (std::ranges::any_of(heir_exceptions, excused)) continue;
    for (const std::string_view keyword : {"class", "struct"}) {
      for (const auto place : places_of(file.bare, keyword)) {
        const auto before = std::string_view(file.bare).substr(0, place);
        if (before.ends_with("enum ") || before.ends_with("<") || before.ends_with(", ")) continue;
        const auto bases = bases_at(file.bare, place);
        // One abstract class is expected; an overload set for std::visit is no hierarchy.
        const bool expected = contains(bases, "Store") || contains(bases, "...");
        if (!bases.empty() && !expected)
          found.push_back({file.path, line_at(file.bare, place), "inherits from " + bases});
      }
    }
  }
  return found;
}

Findings poured_namespaces(const Tree& tree) {
  Findings found;
  for (const auto& file : tree.files) {
    for (const auto place : places_of(file.bare, "using namespace std"))
      found.push_back({file.path, line_at(file.bare, place), "using namespace std"});
    if (!is_header(file)) continue;
    for (const auto place : places_of(file.bare, "using namespace"))
      found.push_back({file.path, line_at(file.bare, place), "using namespace in a header"});
  }
  return found;
}

constexpr std::array empty_suffixes = {"Manager",   "Helper",  "Util",    "Utils", "Service",
                                       "Handler",   "Data",    "Info",    "Impl",  "Base",
                                       "Processor", "Wrapper", "Factory", "Dto"};
constexpr std::array name_exceptions = {
    Exception{"src/web/route.h", "Handler", "what answers a route: it is a function's type"},
    Exception{"src/", "Service", "alone it is the youth justice service, a thing of the domain"},
};

std::string word_from(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && is_word_character(text[end])) ++end;
  return std::string(text.substr(0, end));
}

Findings empty_names(const Tree& tree) {
  Findings found;
  for (const auto& file : tree.files) {
    for (const std::string_view keyword : {"class", "struct", "using", "union"}) {
      for (const auto place : places_of(file.bare, keyword)) {
        const auto name = word_from(std::string_view(file.bare).substr(place + keyword.size() + 1));
        const bool empty =
            std::ranges::any_of(empty_suffixes, [&](auto one) { return name.ends_with(one); });
        const auto excused = [&](const auto& one) { return covers(one, file.path, name); };
        if (empty && std::ranges::none_of(name_exceptions, excused))
          found.push_back({file.path, line_at(file.bare, place), name + " says nothing"});
      }
    }
  }
  return found;
}

Findings idle_tests(const Tree& tree) {
  static const std::array off = {std::string("doctest::") + "skip",
                                 std::string("doctest::may_") + "fail",
                                 std::string("DISABLED") + "_", std::string(".ski") + "p("};
  Findings found;
  for (const auto& file : tree.files) {
    if (!is_code(file) || !is_test(file)) continue;
    for (std::size_t i = 0; i < file.code_lines.size(); ++i)
      for (const auto& one : off)
        if (contains(file.code_lines[i], one))
          found.push_back({file.path, static_cast<int>(i) + 1, "a test that does not run"});
  }
  return found;
}

}  // namespace

std::vector<Rule> shape_rules() {
  return {
      {"There are no macros",
       macros,
       {one("src/base/x.cc", "#define X 1\n")},
       {one("src/base/x.cc", "// #define X 1\n")}},
      {"Nothing inherits but a store",
       heirs,
       {one("src/base/x.h", "struct A : B {\n};\n"),
        one("src/web/x.cc", "class A final : public std::enable_shared_from_this<A> {\n};\n")},
       {one("src/store/x.h", "class Sqlite : public ledger::Store {\n};\n"),
        one("src/base/x.h", "enum class A : std::uint8_t { b };\nstruct C {};\n"),
        one("src/base/x.h", "template <class... Ts>\nstruct Either : Ts... {};\n"),
        one("src/base/x.cc", "struct Ledger::Inner {\n  int a;\n};\n")}},
      {"No namespace is poured out",
       poured_namespaces,
       {one("src/base/x.cc", "using namespace std;\n"),
        one("src/web/x.h", "using namespace holdfast;\n")},
       {one("src/web/x.cc", "using namespace holdfast;\nusing std::string;\n")}},
      {"A type's name says what it is",
       empty_names,
       {one("src/desk/x.h", "class CaseManager {};\n"),
        one("src/web/x.h", "struct FormUtils {};\n"),
        one("src/desk/x.h", "class CaseService {};\n")},
       {one("src/desk/x.h", "struct CaseFile {};\nenum class Role { team_manager };\n"),
        one("src/web/route.h", "using Handler = int;\n")}},
      {"No test is switched off",
       idle_tests,
       {one("tests/x/x.cc", std::string("TEST_CASE(\"a\" * doctest::") + "skip()) {}\n")},
       {one("tests/x/x.cc", "TEST_CASE(\"a\") {}\n")}},
  };
}

}  // namespace holdfast::tidy
