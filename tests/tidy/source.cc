// Reads the tree, and sorts files into rooms, areas, tests and products by their paths alone.
#include "source.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace holdfast::tidy {
namespace {

constexpr std::array not_ours = {".git", "build", "node_modules", "var"};
constexpr std::array text_suffixes = {".h",   ".cc",  ".md",   ".txt", ".story", ".sh",
                                      ".py",  ".mjs", ".json", ".css", ".svg",   ".tsv",
                                      ".csv", ".js",  ".toml", ".yml", ".html",  ""};
constexpr std::uintmax_t size_limit_bytes = 2 << 20;

bool is_text(const std::filesystem::path& path) {
  const auto suffix = path.extension().string();
  return std::ranges::any_of(text_suffixes, [&](auto one) { return suffix == one; });
}

std::string contents_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

bool ends_with_any(std::string_view path, std::initializer_list<std::string_view> endings) {
  return std::ranges::any_of(endings, [&](auto one) { return path.ends_with(one); });
}

}  // namespace

const SourceFile* Tree::find(std::string_view path) const {
  const auto found = std::ranges::find(files, path, &SourceFile::path);
  return found == files.end() ? nullptr : &*found;
}

Tree read_tree(const std::string& root) {
  namespace fs = std::filesystem;
  Tree tree;
  for (fs::recursive_directory_iterator at(root), end; at != end; ++at) {
    const auto name = at->path().filename().string();
    if (at->is_directory() && std::ranges::find(not_ours, name) != not_ours.end()) {
      at.disable_recursion_pending();
    } else if (at->is_regular_file() && is_text(at->path()) && at->file_size() < size_limit_bytes) {
      tree.files.push_back(
          read_source(fs::relative(at->path(), root).generic_string(), contents_of(at->path())));
    }
  }
  std::ranges::sort(tree.files, {}, &SourceFile::path);
  return tree;
}

bool is_cpp(const SourceFile& file) { return ends_with_any(file.path, {".h", ".cc"}); }
bool is_header(const SourceFile& file) { return file.path.ends_with(".h"); }
bool is_code(const SourceFile& file) {
  return ends_with_any(file.path, {".h", ".cc", ".sh", ".py", ".mjs", "/run"}) ||
         file.path == "run" || file.path == "test";
}
bool is_test(const SourceFile& file) {
  return file.path.starts_with("tests/") || file.path.starts_with("bench/") ||
         ends_with_any(file.path,
                       {"_test.cc", "_testing.h", "_testing.cc", "/testing.h", "/testing.cc"});
}
bool is_product(const SourceFile& file) {
  return is_cpp(file) && file.path.starts_with("src/") && !is_test(file);
}

std::string room_of(std::string_view path) {
  if (!path.starts_with("src/")) return "";
  path.remove_prefix(4);
  const auto slash = path.find('/');
  if (slash == std::string_view::npos) return "main";
  const auto room = std::string(path.substr(0, slash));
  const auto stem = stem_of(path);
  const bool page = stem == "pages" || stem == "views" || stem.starts_with("pages_") ||
                    stem.starts_with("views_");
  return room == "practice" && page ? "pages" : room;
}

std::string area_of(std::string_view path) {
  constexpr std::string_view practice = "src/practice/";
  if (!path.starts_with(practice)) return "";
  path.remove_prefix(practice.size());
  const auto slash = path.find('/');
  return slash == std::string_view::npos ? "" : std::string(path.substr(0, slash));
}

std::string folder_of(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == std::string_view::npos ? "" : std::string(path.substr(0, slash));
}

std::string stem_of(std::string_view path) {
  const auto slash = path.rfind('/');
  if (slash != std::string_view::npos) path.remove_prefix(slash + 1);
  return std::string(path.substr(0, path.find('.')));
}

bool is_word_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::vector<std::size_t> places_of(std::string_view text, std::string_view word) {
  std::vector<std::size_t> places;
  for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
    const auto after = at + word.size();
    const bool begins = at == 0 || !is_word_character(text[at - 1]);
    const bool ends = after >= text.size() || !is_word_character(text[after]);
    if ((begins || !is_word_character(word.front())) && (ends || !is_word_character(word.back())))
      places.push_back(at);
  }
  return places;
}

int line_at(std::string_view text, std::size_t place) {
  return 1 + static_cast<int>(std::ranges::count(text.substr(0, place), '\n'));
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace holdfast::tidy
