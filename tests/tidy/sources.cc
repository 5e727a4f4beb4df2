// Law and guidance: every "Source:" in code and every source of a story points at a heading of
// docs/sources.md, and every heading there is pointed at.
#include <set>

#include "rules.h"

namespace holdfast::tidy {
namespace {

constexpr std::string_view page = "docs/sources.md";
// In two parts, so that the samples below are no pointers themselves.
const std::string pointer = std::string("sources") + ".md#";

/// The anchor a heading gets on the page: "Age on a day" is #age-on-a-day.
std::string anchor_of(std::string_view heading) {
  std::string made;
  for (const char c : heading) {
    if (c == ' ' || c == '-') made += '-';
    if (c >= 'A' && c <= 'Z') made += static_cast<char>(c - 'A' + 'a');
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_') made += c;
  }
  return made;
}

/// Each source is a heading of the third rank; higher ranks only sort them.
std::set<std::string> anchors_of(const SourceFile& sources) {
  std::set<std::string> made;
  for (const auto& line : sources.lines)
    if (line.starts_with("### ")) made.insert(anchor_of(std::string_view(line).substr(4)));
  return made;
}

struct Pointer {
  std::string anchor;
  Finding at;
};

/// "sources.md#age" in a comment or a story line.
void read_comments(const SourceFile& file, std::vector<Pointer>& found) {
  for (std::size_t i = 0; i < file.lines.size(); ++i) {
    const std::string_view line = file.lines[i];
    for (auto at = line.find(pointer); at != line.npos; at = line.find(pointer, at + 1)) {
      // What a string says is no pointer: `story` shows how a source line is written.
      if (is_cpp(file) && file.code_lines[i][at] != ' ') continue;
      auto end = at + pointer.size();
      while (end < line.size() && (is_word_character(line[end]) || line[end] == '-')) ++end;
      const auto anchor = std::string(line.substr(at + pointer.size(), end - at - pointer.size()));
      found.push_back({anchor, {file.path, static_cast<int>(i) + 1, "points at #" + anchor}});
    }
  }
}

/// `.source = "age"`: what a prompt shows as its reason.
void read_prompts(const SourceFile& file, std::vector<Pointer>& found) {
  for (const auto& literal : file.literals) {
    const auto& line = file.code_lines[static_cast<std::size_t>(literal.line) - 1];
    if (is_product(file) && contains(line, ".source = \"" + literal.text + "\""))
      found.push_back({literal.text, {file.path, literal.line, "shows #" + literal.text}});
  }
}

std::vector<Pointer> pointers_in(const Tree& tree) {
  std::vector<Pointer> found;
  for (const auto& file : tree.files) {
    if (is_cpp(file) || file.path.ends_with(".story")) read_comments(file, found);
    read_prompts(file, found);
  }
  return found;
}

Findings unsourced(const Tree& tree) {
  const auto* sources = tree.find(page);
  const auto anchors = sources == nullptr ? std::set<std::string>{} : anchors_of(*sources);
  Findings found;
  for (auto& [anchor, at] : pointers_in(tree)) {
    if (anchors.contains(anchor)) continue;
    at.words += ", which docs/sources.md does not have";
    found.push_back(at);
  }
  return found;
}

Findings unused(const Tree& tree) {
  const auto* sources = tree.find(page);
  if (sources == nullptr) return {};
  auto anchors = anchors_of(*sources);
  for (const auto& one : pointers_in(tree)) anchors.erase(one.anchor);
  // Tables of settings name their anchors as plain strings.
  for (const auto& file : tree.files)
    for (const auto& literal : file.literals)
      if (is_product(file)) anchors.erase(literal.text);
  Findings found;
  for (const auto& anchor : anchors)
    found.push_back({sources->path, 1, "#" + anchor + " is pointed at by no code and no story"});
  return found;
}

Sample sourced(std::string heading, std::string anchor) {
  return {{"docs/sources.md", "### " + heading + "\n"},
          {"src/base/x.h", "/// Source: " + pointer + anchor + "\n"}};
}

}  // namespace

std::vector<Rule> source_rules() {
  return {
      {"Every source named in code stands in docs/sources.md",
       unsourced,
       {sourced("Age", "panels-first"), one("src/base/x.h", "/// Source: " + pointer + "age\n"),
        one("src/practice/panels/x.cc", "a = {.source = \"age\"};\n")},
       {sourced("Panels: first", "panels-first"),
        one("src/cli/x.cc", "say(\"source " + pointer + "age\");\n")}},
      {"Every source in docs/sources.md is named in code or a story",
       unused,
       {sourced("Age", "panels-first"), one("docs/sources.md", "### Age\n")},
       {sourced("Age", "age"),
        {{"docs/sources.md", "### Age\n"}, {"src/practice/service/x.cc", "{1, \"age\"}\n"}}}},
  };
}

}  // namespace holdfast::tidy
