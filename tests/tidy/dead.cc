// Files that nothing reads. What is dead misleads: it is looked at, kept working and believed.
#include <algorithm>
#include <array>
#include <set>

#include "rules.h"

namespace holdfast::tidy {
namespace {

/// Whether any other file's text holds `name`.
bool named_elsewhere(const Tree& tree, const std::string& name, std::string_view path) {
  return std::ranges::any_of(tree.files, [&](const SourceFile& file) {
    return file.path != path && file.path != "package-lock.json" && contains(file.text, name);
  });
}

std::string name_of(std::string_view path) {
  const auto slash = path.rfind('/');
  return std::string(slash == path.npos ? path : path.substr(slash + 1));
}

const std::array unread_headers = {
    Exception{"src/govuk/frame.h", "",
              "the official header and footer, to be compared with their fixtures; pages have our "
              "own frame, web/layout.cc, since the crown is GOV.UK's alone"},
};

/// A header that only its own .cc and its tests include offers nothing to anybody.
Findings idle_headers(const Tree& tree) {
  std::set<std::string> read;
  for (const auto& file : tree.files) {
    for (const auto& include : file.includes) {
      if (!include.quoted) continue;
      const auto beside = folder_of(file.path) + "/" + include.path;
      const auto from_src = "src/" + include.path;
      const auto from_tests = "tests/" + include.path;
      for (const auto& path : {beside, from_src, from_tests, include.path}) {
        const bool own =
            stem_of(path) == stem_of(file.path) && folder_of(path) == folder_of(file.path);
        const bool only_tested =
            is_test(file) && path.starts_with("src/") && !is_test(SourceFile{.path = path});
        if (!own && !only_tested) read.insert(path);
      }
    }
  }
  Findings found;
  for (const auto& file : tree.files) {
    const auto excused = [&](const auto& one) { return covers(one, file.path, ""); };
    if (is_header(file) && !read.contains(file.path) &&
        std::ranges::none_of(unread_headers, excused))
      found.push_back({file.path, 1, "is included by nobody but its own .cc and tests"});
  }
  return found;
}

/// Whether the CMakeLists.txt has a glob that fits the name: "*.cc", "govuk*.cc", "*_test.cc".
bool has_glob_for(const SourceFile& cmake, std::string_view name) {
  const std::string_view text = cmake.text;
  for (auto star = text.find('*'); star != text.npos; star = text.find('*', star + 1)) {
    auto from = star;
    while (from > 0 && is_word_character(text[from - 1])) --from;
    const auto end = std::min(text.find_first_of(" )\n", star), text.size());
    if (name.starts_with(text.substr(from, star - from)) &&
        name.ends_with(text.substr(star + 1, end - star - 1)))
      return true;
  }
  return false;
}

/// A .cc is built when CMake has a room for its folder, or its test folder a CMakeLists.txt.
Findings unbuilt(const Tree& tree) {
  const auto* cmake = tree.find("CMakeLists.txt");
  if (cmake == nullptr) return {};
  Findings found;
  for (const auto& file : tree.files) {
    if (!file.path.ends_with(".cc")) continue;
    const auto folder = folder_of(file.path);
    const auto room = room_of(file.path);
    bool built = contains(cmake->text, file.path);
    if (!room.empty()) built = built || contains(cmake->text, "holdfast_room(" + room);
    if (const auto* own = tree.find(folder + "/CMakeLists.txt"); own != nullptr)
      built = built || !places_of(own->text, stem_of(file.path)).empty() ||
              has_glob_for(*own, name_of(file.path));
    if (!built) found.push_back({file.path, 1, "is built by nothing"});
  }
  return found;
}

Findings unread_files(const Tree& tree) {
  Findings found;
  for (const auto& file : tree.files) {
    const bool asset = file.path.starts_with("assets/") || file.path.starts_with("data/");
    if (asset && !named_elsewhere(tree, name_of(file.path), file.path))
      found.push_back({file.path, 1, "is named by no other file"});
  }
  return found;
}

/// Goldens are read by computed names, so each folder of them must be named in some test.
Findings unread_goldens(const Tree& tree) {
  std::set<std::string> folders;
  for (const auto& file : tree.files)
    if (file.path.starts_with("tests/golden/")) folders.insert(folder_of(file.path));
  Findings found;
  for (const auto& folder : folders) {
    const auto name = folder.substr(std::string_view("tests/").size());
    const bool read = std::ranges::any_of(tree.files, [&](const SourceFile& file) {
      return is_test(file) && is_cpp(file) && contains(file.text, name);
    });
    if (!read) found.push_back({folder, 1, "holds goldens that no test reads"});
  }
  return found;
}

Findings unlinked_pages(const Tree& tree) {
  Findings found;
  for (const auto& file : tree.files) {
    if (!file.path.starts_with("docs/") || !file.path.ends_with(".md")) continue;
    const bool linked = std::ranges::any_of(tree.files, [&](const SourceFile& other) {
      return other.path != file.path && other.path.ends_with(".md") &&
             contains(other.text, name_of(file.path));
    });
    if (!linked) found.push_back({file.path, 1, "is a page no other page points at"});
  }
  return found;
}

SampleFile cmake(std::string text) { return {"CMakeLists.txt", std::move(text)}; }

}  // namespace

std::vector<Rule> dead_rules() {
  return {
      {"Every header is included by somebody",
       idle_headers,
       {one("src/base/x.h", ""),
        {{"src/base/x.h", ""}, {"src/base/x.cc", "#include \"base/x.h\"\n"}},
        {{"src/base/x.h", ""}, {"tests/a/x.cc", "#include \"base/x.h\"\n"}}},
       {{{"src/base/x.h", ""}, {"src/desk/y.cc", "#include \"base/x.h\"\n"}},
        {{"tests/a/x.h", ""}, {"tests/a/y.cc", "#include \"x.h\"\n"}}}},
      {"Every .cc is built",
       unbuilt,
       {{cmake("holdfast_room(base)"), {"src/desk/x.cc", ""}},
        {cmake("holdfast_room(base)"), {"tests/a/x.cc", ""}},
        {cmake(""), {"tests/a/x.cc", ""}, {"tests/a/CMakeLists.txt", "y.cc"}},
        {cmake(""), {"tests/a/x.cc", ""}, {"tests/a/CMakeLists.txt", "file(GLOB a *_test.cc)"}}},
       {{cmake("holdfast_room(base)"), {"src/base/x.cc", ""}},
        {cmake(""), {"tests/a/x.cc", ""}, {"tests/a/CMakeLists.txt", "file(GLOB a *.cc)"}},
        {cmake(""), {"tests/a/xy.cc", ""}, {"tests/a/CMakeLists.txt", "file(GLOB a ./x*.cc)"}},
        {cmake(""),
         {"tests/a/x_test.cc", ""},
         {"tests/a/CMakeLists.txt", "file(GLOB a *_test.cc)"}},
        {cmake(""), {"tests/a/x.cc", ""}, {"tests/a/CMakeLists.txt", "foreach(t x y)"}}}},
      {"Every asset and data file is used by name",
       unread_files,
       {one("assets/lost.css", "")},
       {{{"assets/mark.svg", ""}, {"src/web/x.cc", "\"mark.svg\""}}}},
      {"Every golden is read by a test",
       unread_goldens,
       {one("tests/golden/pages/home.html", "")},
       {{{"tests/golden/pages/home.html", ""}, {"tests/a/x.cc", "\"golden/pages/\""}}}},
      {"Every page of docs/ is linked from another",
       unlinked_pages,
       {one("docs/lost.md", "")},
       {{{"docs/found.md", ""}, {"README.md", "[Found](docs/found.md)"}}}},
  };
}

}  // namespace holdfast::tidy
