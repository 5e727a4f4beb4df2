// Rules about size and layout: a file, a line and a function small enough to be read at once.
#include "functions.h"
#include "rules.h"

namespace holdfast::tidy {
namespace {

constexpr std::size_t file_limit_lines = 400;
constexpr std::size_t line_limit_columns = 100;
constexpr int function_limit_lines = 60;

std::size_t columns_of(std::string_view line) {
  std::size_t columns = 0;
  for (const char c : line) columns += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  return columns;
}

Findings long_files(const Tree& tree) {
  Findings found;
  for (const auto& file : tree.files)
    if (is_code(file) && file.lines.size() > file_limit_lines)
      found.push_back({file.path, 1, "has " + std::to_string(file.lines.size()) + " lines"});
  return found;
}

Findings wide_lines(const Tree& tree) {
  Findings found;
  for (const auto& file : tree.files) {
    if (!is_code(file)) continue;
    for (std::size_t i = 0; i < file.lines.size(); ++i)
      if (const auto wide = columns_of(file.lines[i]); wide > line_limit_columns)
        found.push_back({file.path, static_cast<int>(i) + 1, std::to_string(wide) + " columns"});
  }
  return found;
}

Findings long_functions(const Tree& tree) {
  Findings found;
  for (const auto& file : tree.files)
    for (const auto& function : functions_of(file))
      if (function.length > function_limit_lines)
        found.push_back({file.path, function.line,
                         std::to_string(function.length) + " lines: " + function.head});
  return found;
}

Findings silent_openings(const Tree& tree) {
  Findings found;
  for (const auto& file : tree.files) {
    if (!is_code(file)) continue;
    const std::string nothing;
    std::string_view opening = file.lines.empty() ? nothing : file.lines[0];
    if (opening.starts_with("#!") && file.lines.size() > 1) opening = file.lines[1];
    const bool says =
        opening.starts_with("//") || opening.starts_with("# ") || opening.starts_with("\"\"\"");
    if (!says) found.push_back({file.path, 1, "opens without saying what it is and why"});
  }
  return found;
}

Findings unguarded_headers(const Tree& tree) {
  Findings found;
  for (const auto& file : tree.files)
    if (is_header(file) && !contains(file.bare, "#pragma once"))
      found.push_back({file.path, 1, "lacks #pragma once"});
  return found;
}

std::string repeated(std::string_view text, int times) {
  std::string made;
  for (int i = 0; i < times; ++i) made += text;
  return made;
}

}  // namespace

std::vector<Rule> size_rules() {
  const std::string body = "{\n" + repeated("  x();\n", 60) + "}\n";
  return {
      {"No file is longer than 400 lines",
       long_files,
       {one("src/base/x.cc", repeated("// line\n", 401))},
       {one("src/base/x.cc", repeated("// line\n", 400))}},
      {"No line is wider than 100 columns",
       wide_lines,
       {one("src/base/x.cc", std::string(101, '/'))},
       {one("src/base/x.cc", repeated("\u00e9", 100))}},
      {"No function is longer than 60 lines",
       long_functions,
       {one("src/base/x.cc", "namespace a {\nint f(int a = 1) " + body + "}\n"),
        one("src/base/x.cc", "struct A {\n private:\n  A() : a_{1}, b_(2) " + body + "};\n"),
        one("src/base/x.cc", "template <class T = int>\nstd::map<int, T> f()" + body),
        one("src/base/x.cc", "int a;\nbool operator==(A, B) " + body),
        one("tests/x/x.cc", "TEST_CASE(\"a sentence\") " + body)},
       {one("src/base/x.cc", "constexpr A all[] = " + body.substr(0, body.size() - 1) + ";\n"),
        one("src/base/x.cc", "namespace a {\n" + repeated("int f() { return 1; }\n", 70) + "}\n"),
        one("src/base/x.cc", "struct A {\n" + repeated("int f() { return 1; }\n", 70) + "};\n")}},
      {"A file opens with what it is and why it exists",
       silent_openings,
       {one("src/base/x.cc", "#include <string>\n"),
        one("tools/x.py", "#!/usr/bin/python3\nx=1\n")},
       {one("src/base/x.cc", "// What x is.\n"), one("run", "#!/usr/bin/env bash\n# Runs.\n")}},
      {"A header is read once",
       unguarded_headers,
       {one("src/base/x.h", "// X.\nint x();\n")},
       {one("src/base/x.h", "// X.\n#pragma once\nint x();\n")}},
  };
}

}  // namespace holdfast::tidy
