// Which way a room may look. The table is that of the design: a room's files include only what lies
// below it, areas know each other only from their .cc files, and nothing goes round in a circle.
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "rules.h"

namespace holdfast::tidy {
namespace {

struct Room {
  std::string_view name;
  std::vector<std::string_view> sees;  ///< besides itself
};

const std::vector<Room>& rooms() {
  static const std::vector<Room> all = {
      {"base", {}},
      {"records", {"base"}},
      {"practice", {"base", "records"}},
      {"pages", {"base", "records", "practice", "desk", "access", "govuk", "web"}},
      {"ledger", {"base"}},
      {"store", {"base", "ledger"}},
      {"access", {"base"}},
      {"desk", {"base", "records", "practice", "ledger", "access"}},
      {"govuk", {"base"}},
      {"web", {"base", "records", "govuk", "access"}},
      {"api", {"base", "records", "practice", "desk", "access", "ledger"}},
      {"jobs", {"base", "records", "practice", "desk", "access", "ledger"}},
      {"cli", {"base", "records", "practice", "desk", "access", "ledger"}},
      {"main",
       {"base", "records", "practice", "pages", "desk", "ledger", "store", "access", "govuk", "web",
        "api", "jobs", "cli"}},
  };
  return all;
}

bool may_see(const std::string& room, const std::string& other) {
  if (room == other) return true;
  const auto found = std::ranges::find(rooms(), room, &Room::name);
  return found != rooms().end() && std::ranges::find(found->sees, other) != found->sees.end();
}

/// The room an include names, by its path from src/; empty when it is none of ours.
std::string room_included(const std::string& path) {
  const auto room = room_of("src/" + path);
  return std::ranges::find(rooms(), room, &Room::name) == rooms().end() ? "" : room;
}

Findings wrong_ways(const Tree& tree) {
  Findings found;
  for (const auto& file : tree.files) {
    const auto room = room_of(file.path);
    if (!is_cpp(file) || !file.path.starts_with("src/")) continue;
    for (const auto& include : file.includes) {
      if (!include.quoted || include.path.starts_with("doctest")) continue;
      const auto other = room_included(include.path);
      // What stands above the ledger is tested over a store in memory.
      if (is_test(file) && other == "store") continue;
      if (other.empty())
        found.push_back({file.path, include.line, "\"" + include.path + "\" is in no room"});
      else if (!may_see(room, other))
        found.push_back({file.path, include.line, room + " may not look at " + other});
    }
  }
  return found;
}

Findings prying_areas(const Tree& tree) {
  Findings found;
  for (const auto& file : tree.files) {
    const auto area = area_of(file.path);
    if (area.empty()) continue;
    const bool view = room_of(file.path) == "pages";
    for (const auto& include : file.includes) {
      const auto other = area_of("src/" + include.path);
      if (other.empty() || other == area) continue;
      const auto stem = stem_of(include.path);
      if (is_header(file) && !(view && stem.starts_with("views")))
        found.push_back({file.path, include.line, "an area header includes " + include.path});
      else if (stem == "pages" || stem.starts_with("pages_"))
        found.push_back({file.path, include.line, "includes another area's pages"});
    }
  }
  return found;
}

/// What goes through all areas would read them all, and every change to one would be dear.
Findings spread_areas(const Tree& tree) {
  Findings found;
  for (const auto& file : tree.files) {
    const bool of_all = file.path.starts_with("src/practice/") && area_of(file.path).empty();
    for (const auto& include : file.includes)
      if (of_all && is_header(file) && !area_of("src/" + include.path).empty())
        found.push_back({file.path, include.line, "a header of all areas reads " + include.path});
  }
  return found;
}

/// Depth first: the files that lead from `path` back to itself, or nothing.
bool comes_back(const Tree& tree, const std::string& path, const std::string& to,
                std::set<std::string>& seen) {
  const auto* file = tree.find(path);
  if (file == nullptr) return false;
  return std::ranges::any_of(file->includes, [&](const Include& include) {
    const auto next = "src/" + include.path;
    if (!include.quoted || !next.ends_with(".h")) return false;
    return next == to || (seen.insert(next).second && comes_back(tree, next, to, seen));
  });
}

Findings circles(const Tree& tree) {
  Findings found;
  for (const auto& file : tree.files) {
    std::set<std::string> seen;
    if (is_header(file) && comes_back(tree, file.path, file.path, seen))
      found.push_back({file.path, 1, "includes itself by way of others"});
  }
  return found;
}

/// What the namespace of a file must be; empty where the tree does not say.
std::string namespace_for(const SourceFile& file) {
  const auto room = room_of(file.path);
  const auto area = area_of(file.path);
  if (!area.empty()) return "holdfast::" + area;
  if (room == "base" || room == "records" || room == "practice" || room == "main")
    return "holdfast";
  return room.empty() ? "" : "holdfast::" + room;
}

Findings strange_namespaces(const Tree& tree) {
  Findings found;
  for (const auto& file : tree.files) {
    const auto wanted = namespace_for(file);
    if (!is_product(file) || wanted.empty()) continue;
    const auto at = file.bare.find("\nnamespace ");
    if (at == file.bare.npos) continue;
    if (!contains(file.bare, "\nnamespace " + wanted + " {") &&
        !contains(file.bare, "\nnamespace " + wanted + "::") &&
        !contains(file.bare, "\nnamespace " + area_of(file.path) + " {"))
      found.push_back({file.path, line_at(file.bare, at + 1), "names should stand in " + wanted});
  }
  return found;
}

Sample ring() {
  return {{"src/base/a.h", "#include \"base/b.h\"\n"}, {"src/base/b.h", "#include \"base/a.h\"\n"}};
}

Sample including(std::string path, std::string_view header) {
  return one(std::move(path), "#include \"" + std::string(header) + "\"\n");
}

}  // namespace

std::vector<Rule> direction_rules() {
  return {
      {"A room looks only where the table lets it",
       wrong_ways,
       {including("src/base/x.cc", "records/field.h"),
        including("src/ledger/x.h", "store/sqlite.h"),
        including("src/web/x.cc", "practice/children/children.h"),
        including("src/practice/panels/panels.cc", "govuk/html.h"),
        including("src/practice/panels/panels.cc", "practice/panels/views.h"),
        including("src/practice/panels/pages.cc", "ledger/ledger.h"),
        including("src/govuk/x.cc", "table.h")},
       {including("src/practice/panels/pages.cc", "govuk/html.h"),
        including("src/practice/panels/views_list.cc", "web/route.h"),
        including("src/desk/x_test.cc", "store/memory.h"),
        including("src/store/x.cc", "ledger/ledger.h"), including("src/main.cc", "store/sqlite.h"),
        including("src/practice/panels/panels.cc", "practice/children/children.h")}},
      {"No area's header looks into another area, and nobody into another's pages",
       prying_areas,
       {including("src/practice/panels/panels.h", "practice/children/children.h"),
        including("src/practice/panels/pages.cc", "practice/children/pages.h"),
        including("src/practice/panels/views.h", "practice/children/children.h")},
       {including("src/practice/panels/panels.cc", "practice/children/children.h"),
        including("src/practice/panels/pages.cc", "practice/children/views.h"),
        including("src/practice/panels/views.h", "practice/children/views_list.h")}},
      {"What goes through all areas reads none of their headers",
       spread_areas,
       {including("src/practice/event.h", "practice/children/children.h")},
       {including("src/practice/event.h", "practice/area.h"),
        including("src/practice/event.cc", "practice/children/children.h"),
        including("src/practice/panels/panels.h", "records/shape.h")}},
      {"No header includes itself by way of others",
       circles,
       {ring()},
       {including("src/base/a.h", "base/b.h")}},
      {"A folder is a namespace",
       strange_namespaces,
       {one("src/ledger/x.cc", "\nnamespace holdfast::store {\n}\n"),
        one("src/practice/panels/x.h", "\nnamespace holdfast::practice {\n}\n")},
       {one("src/ledger/x.cc", "\nnamespace holdfast::ledger {\n}\n"),
        one("src/practice/panels/x.h", "\nnamespace holdfast {\nnamespace panels {\n}\n}\n"),
        one("src/base/x.cc", "\nnamespace holdfast {\n}\n"), one("src/web/impl.cc", "int x;\n")}},
  };
}

}  // namespace holdfast::tidy
