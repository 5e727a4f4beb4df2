// Words that must not stand in the tree, or only in one room: marks of unfinished work, SQL, HTML,
// and names of a machine or a package host.
#include <algorithm>
#include <array>

#include "rules.h"

namespace holdfast::tidy {
namespace {

// Written in two parts, so that this file does not break its own rule.
const std::array marks = {std::string("TO") + "DO", std::string("FIX") + "ME",
                          std::string("XX") + "X", std::string("HA") + "CK"};
const std::array machine_words = {
    std::string("/wo") + "rk/",         std::string("far") + "m-bench",
    std::string("far") + "m-studio",    std::string("deb.deb") + "ian",
    std::string("registry.np") + "mjs", std::string("/ho") + "me/",
    std::string("/tm") + "p/brief"};

template <class Words>
Findings lines_with(const Tree& tree, const Words& words, std::string_view complaint) {
  Findings found;
  for (const auto& file : tree.files) {
    if (file.path == "package-lock.json" || file.path.starts_with("data/")) continue;
    for (std::size_t i = 0; i < file.lines.size(); ++i)
      for (const auto& word : words)
        if (!places_of(file.lines[i], word).empty())
          found.push_back({file.path, static_cast<int>(i) + 1, std::string(complaint) + word});
  }
  return found;
}

Findings unfinished(const Tree& tree) { return lines_with(tree, marks, "is left open: "); }
Findings machines(const Tree& tree) { return lines_with(tree, machine_words, "names "); }

constexpr std::array sql_words = {"SELECT ",         "INSERT INTO",  "INSERT OR",  "DELETE FROM",
                                  "CREATE TABLE",    "CREATE INDEX", "DROP TABLE", "PRAGMA ",
                                  "BEGIN IMMEDIATE", "UPDATE SET",   "ON CONFLICT"};

Findings strayed_sql(const Tree& tree) {
  Findings found;
  for (const auto& file : tree.files) {
    if (!is_product(file) || room_of(file.path) == "store") continue;
    for (const auto& literal : file.literals)
      for (const std::string_view word : sql_words)
        if (contains(literal.text, word))
          found.push_back({file.path, literal.line, "speaks SQL: " + std::string(word)});
  }
  return found;
}

constexpr std::array tags = {
    "a",    "abbr",     "article", "aside",  "body",    "br",     "button",   "caption",
    "code", "dd",       "div",     "dl",     "dt",      "em",     "fieldset", "footer",
    "form", "h1",       "h2",      "h3",     "h4",      "head",   "header",   "hr",
    "html", "img",      "input",   "label",  "legend",  "li",     "link",     "main",
    "meta", "nav",      "ol",      "option", "p",       "script", "section",  "select",
    "span", "strong",   "style",   "sub",    "summary", "svg",    "table",    "tbody",
    "td",   "textarea", "th",      "thead",  "time",    "title",  "tr",       "ul"};

const std::array html_exceptions = {
    Exception{"src/web/layout.cc", "", "the page around every page"},
};

/// Whether a tag stands in the text: "<div", "</p>".
bool has_tag(std::string_view text) {
  for (auto at = text.find('<'); at != text.npos; at = text.find('<', at + 1)) {
    auto name = text.substr(at + 1);
    if (name.starts_with("/")) name.remove_prefix(1);
    std::size_t end = 0;
    while (end < name.size() && is_word_character(name[end])) ++end;
    const bool ends =
        end == name.size() || name[end] == ' ' || name[end] == '>' || name[end] == '/';
    if (ends && std::ranges::find(tags, name.substr(0, end)) != tags.end()) return true;
  }
  return false;
}

bool may_write_html(const SourceFile& file) {
  const auto excused = [&](const auto& one) { return covers(one, file.path, ""); };
  return room_of(file.path) == "govuk" || std::ranges::any_of(html_exceptions, excused);
}

Findings strayed_html(const Tree& tree) {
  Findings found;
  for (const auto& file : tree.files) {
    if (!is_product(file) || may_write_html(file)) continue;
    for (const auto& literal : file.literals)
      if (has_tag(literal.text))
        found.push_back({file.path, literal.line, "writes HTML: " + literal.text.substr(0, 40)});
    for (const auto place : places_of(file.bare, "raw"))
      if (place + 3 < file.bare.size() && file.bare[place + 3] == '(')
        found.push_back({file.path, line_at(file.bare, place), "calls raw()"});
  }
  return found;
}

}  // namespace

std::vector<Rule> word_rules() {
  return {
      {"Nothing is left open",
       unfinished,
       {one("src/base/x.cc", "// " + marks[0] + ": later\n"), one("tools/x.sh", "# " + marks[1])},
       {one("src/base/x.cc", "// A to-do list. HACKNEY.\n")}},
      {"Nothing names a machine or a package host",
       machines,
       {one("README.md", "see " + machine_words[0] + "x\n"),
        one("tools/x.sh", "curl https://" + machine_words[4] + ".org\n")},
       {one("README.md", "see docs/framework/x\n"),
        one("package-lock.json", "https://" + machine_words[4] + ".org\n")}},
      {"SQL is spoken only in store/",
       strayed_sql,
       {one("src/desk/x.cc", "run(\"SELECT 1\");\n"),
        one("src/cli/x.cc", "run(\"DELETE FROM a\");\n")},
       {one("src/store/x.cc", "run(\"SELECT 1\");\n"),
        one("src/desk/x.cc", "say(\"Select one\"); // SELECT 1\n")}},
      {"HTML is written only in govuk/ and the layout",
       strayed_html,
       {one("src/practice/panels/pages.cc", "auto a = \"<div class=b>\";\n"),
        one("src/web/sign_in.cc", "auto a = \"</p>\";\n"),
        one("src/web/sign_in.cc", "auto a = govuk::raw(typed);\n")},
       {one("src/govuk/x.cc", "auto a = \"<div>\";\n"),
        one("src/web/layout.cc", "auto a = \"<p>\";\n"),
        one("src/cli/x.cc", "auto a = \"holdfast story <file>, 1 < 2\"; draw(b);\n")}},
  };
}

}  // namespace holdfast::tidy
