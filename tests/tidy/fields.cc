// The grep test, the number to be proud of: adding a field to a form touches one folder. And the
// routes: each says what one needs to be let in.
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "rules.h"

namespace holdfast::tidy {
namespace {

constexpr std::size_t files_limit = 3;

/// A member offered as a field: field<&PanelHeld::held_on>("held_on", ...
struct Declared {
  std::string record;
  std::string name;
  std::string folder;
  std::string path;
  int line;
};

std::vector<Declared> declarations_in(const SourceFile& file) {
  std::vector<Declared> found;
  constexpr std::string_view opening = "field<&";
  for (auto at = file.bare.find(opening); at != file.bare.npos;
       at = file.bare.find(opening, at + 1)) {
    const auto from = at + opening.size();
    const auto end = file.bare.find('>', from);
    const auto whole = file.bare.substr(from, end - from);
    const auto colons = whole.rfind("::");
    if (end == file.bare.npos || colons == whole.npos) continue;
    auto record = whole.substr(0, colons);
    if (const auto outer = record.rfind("::"); outer != record.npos) record.erase(0, outer + 2);
    found.push_back({record, whole.substr(colons + 2), folder_of(file.path), file.path,
                     line_at(file.bare, at)});
  }
  return found;
}

/// Rooms that may know an area's records; elsewhere the same word is another thing's name.
bool may_know_fields(const SourceFile& file) {
  static constexpr std::string_view rooms[] = {"practice", "pages", "desk", "api",
                                               "jobs",     "cli",   "main"};
  return is_product(file) && std::ranges::find(rooms, room_of(file.path)) != std::end(rooms);
}

const std::array naming_exceptions = {
    Exception{"src/keeping.cc", "", "founds a service, and lists made-up people's ways in"},
    Exception{"src/cli/demo", "", "makes records up: a field added to a form need not stand here"},
};

/// The word or two before the brace that is open at `place`: "PanelHeld", "PanelHeld held".
std::string_view before_open_brace(std::string_view bare, std::size_t place) {
  int depth = 0;
  for (auto at = place; at > 0; --at) {
    if (bare[at] == '}') ++depth;
    if (bare[at] != '{' || --depth >= 0) continue;
    const auto from = at > 60 ? at - 60 : 0;
    const auto words = bare.substr(from, at - from);
    const auto stop = words.find_last_of(";{}(,=<>");
    return stop == words.npos ? words : words.substr(stop + 1);
  }
  return {};
}

/// "PanelHeld{.held_on =": a record filled in by name.
bool fills_in(std::string_view bare, const Declared& field) {
  const auto places = places_of(bare, "." + field.name + " =");
  return std::ranges::any_of(places, [&](auto at) {
    return !places_of(before_open_brace(bare, at), field.record).empty();
  });
}

/// Whether the name stands in quotes, other than as a part of a route's pattern.
bool quotes(const SourceFile& file, const std::string& name) {
  return std::ranges::any_of(file.literals, [&](const Literal& one) {
    if (one.text != name) return false;
    const auto& line = file.code_lines[static_cast<std::size_t>(one.line) - 1];
    return !contains(line, ">(\"" + name) && !contains(line, "part(\"" + name);
  });
}

/// Whether the file names this field. Only a file that speaks of the record can: as Record::name or
/// filled in by name; and, where no other record has a field of that name, in quotes or, in the
/// record's own folder, by the bare word.
bool names(const SourceFile& file, const Declared& field, bool only_one) {
  if (places_of(file.bare, field.record).empty()) return false;
  if (!places_of(file.bare, field.record + "::" + field.name).empty()) return true;
  if (fills_in(file.bare, field)) return true;
  if (!only_one) return false;
  const bool own = folder_of(file.path) == field.folder;
  return quotes(file, field.name) || (own && !places_of(file.bare, field.name).empty());
}

std::vector<Declared> all_declarations(const Tree& tree) {
  std::vector<Declared> all;
  for (const auto& file : tree.files)
    if (is_product(file))
      for (auto& field : declarations_in(file)) all.push_back(std::move(field));
  return all;
}

Findings scattered_fields(const Tree& tree) {
  const auto all = all_declarations(tree);
  Findings found;
  for (const auto& field : all) {
    const bool only_one = std::ranges::count(all, field.name, &Declared::name) == 1;
    std::size_t files = 0;
    for (const auto& file : tree.files) {
      const auto excused = [&](const auto& one) { return file.path.starts_with(one.path); };
      if (!may_know_fields(file) || std::ranges::any_of(naming_exceptions, excused)) continue;
      if (!names(file, field, only_one)) continue;
      ++files;
      if (folder_of(file.path) != field.folder)
        found.push_back({field.path, field.line, field.name + " is also named in " + file.path});
    }
    if (files > files_limit)
      found.push_back({field.path, field.line,
                       field.name + " is named in " + std::to_string(files) + " files"});
  }
  return found;
}

/// Whether what follows the pattern's comma is a Need: made on the spot, or a constant of that
/// type.
bool is_need(std::string_view bare, std::string_view third) {
  third.remove_prefix(std::min(third.find_first_not_of(" \n"), third.size()));
  std::size_t end = 0;
  while (end < third.size() && (is_word_character(third[end]) || third[end] == ':')) ++end;
  const auto word = third.substr(0, end);
  return word.ends_with("Need") ||
         (!word.empty() && (!places_of(bare, "Need " + std::string(word)).empty() ||
                            !places_of(bare, std::string(word) + " = Need").empty() ||
                            !places_of(bare, std::string(word) + " = web::Need").empty()));
}

/// A route's initialiser begins "{Method::get, pattern, "; its third part must be a Need.
Findings open_doors(const Tree& tree) {
  Findings found;
  for (const auto& file : tree.files) {
    if (!is_product(file)) continue;
    for (const std::string_view method : {"Method::get", "Method::post"}) {
      for (const auto place : places_of(file.bare, method)) {
        auto before = std::string_view(file.bare).substr(0, place);
        if (before.ends_with("web::")) before.remove_suffix(5);
        if (!before.ends_with("{")) continue;
        const auto comma = place + method.size();
        if (comma >= file.bare.size() || file.bare[comma] != ',') continue;
        const auto second = file.bare.find(',', comma + 1);
        if (second == file.bare.npos) continue;
        const auto pattern = std::string_view(file.bare).substr(comma, second - comma);
        if (pattern.find_first_of("{}") != pattern.npos) continue;
        if (!is_need(file.bare, std::string_view(file.bare).substr(second + 1)))
          found.push_back({file.path, line_at(file.bare, place), "a route without a Need"});
      }
    }
  }
  return found;
}

Sample scattered(std::string path, std::string text) {
  return {{"src/practice/panels/panels.h", "field<&PanelHeld::held_on>(\"held_on\", \"When?\")\n"},
          {std::move(path), std::move(text)}};
}

Sample in_four_files() {
  Sample made = scattered("src/practice/panels/a.cc", "PanelHeld held_on\n");
  made.push_back({"src/practice/panels/b.cc", "PanelHeld held; held.held_on\n"});
  made.push_back({"src/practice/panels/pages.cc", "PanelHeld a; \"held_on\"\n"});
  return made;
}

}  // namespace

std::vector<Rule> field_rules() {
  return {
      {"A field is named in at most 3 product files, all in one folder",
       scattered_fields,
       {scattered("src/desk/x.cc", "&PanelHeld::held_on\n"),
        scattered("src/cli/x.cc", "f(PanelHeld{.a = b{}, .held_on = today});\n"),
        scattered("src/cli/x.cc", "const PanelHeld held{.held_on = today};\n"),
        scattered("src/practice/mappa/x.cc", "PanelHeld a; auto b = form(\"held_on\");\n"),
        in_four_files()},
       {scattered("src/practice/panels/panels.cc", "held.held_on\n"),
        scattered("src/practice/mappa/mappa.cc", "PanelHeld a; state.held_on = a.b;\n"),
        scattered("src/desk/x.cc", "PanelHeld a; Other b{.held_on = 1};\n"),
        scattered("src/desk/x.cc", "PanelHeld a; visit.part(\"held_on\");\n"),
        scattered("tests/x/x.cc", "&PanelHeld::held_on\n")}},
      {"Every route says what one needs",
       open_doors,
       {one("src/web/x.cc", "{Method::get, \"/a\", {}, [](auto&) {}},\n")},
       {one("src/web/x.cc", "{Method::get, \"/a\", Need{Operation::anyone}, show},\n"),
        one("src/web/x.cc", "constexpr Need home{b};\nauto a = {Method::get, \"/a\", home, f};\n"),
        one("src/web/x.cc", "for (auto m : {Method::get, Method::post}) f(m, a);\n"),
        one("src/web/x.cc", "if (method == Method::get) return;\n")}},
  };
}

}  // namespace holdfast::tidy
