// The tree as tidy reads it: every text file of the project, and of C++ files the same text with
// comments, or comments and strings, blanked out. Blanked and not cut, so a place in one is the
// same place in the others.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace holdfast::tidy {

struct Literal {
  int line;
  std::string text;
};

struct Include {
  int line;
  std::string path;
  bool quoted;  ///< "ours", not <theirs>
};

struct SourceFile {
  std::string path;  ///< from the top of the tree: "src/base/date.h"
  std::string text;
  std::vector<std::string> lines;       ///< of text
  std::vector<std::string> code_lines;  ///< comments blanked; of other files than C++: as they are
  std::string bare;                     ///< comments, and what stands in quotes, blanked
  std::vector<std::string> bare_lines;
  std::vector<Literal> literals;
  std::vector<Include> includes;
  int comment_lines = 0;  ///< lines with a comment on them
};

struct Tree {
  std::vector<SourceFile> files;

  const SourceFile* find(std::string_view path) const;
};

SourceFile read_source(std::string path, std::string text);
/// Every text file below `root` that is ours: not what is built, fetched or kept while running.
Tree read_tree(const std::string& root);

bool is_cpp(const SourceFile& file);
/// C++, shell, Python or JavaScript.
bool is_code(const SourceFile& file);
bool is_header(const SourceFile& file);
/// Below tests/ or bench/, or a *_test.cc or *_testing.h beside what it tests.
bool is_test(const SourceFile& file);
/// C++ below src/ that is no test.
bool is_product(const SourceFile& file);

/// "base", "ledger" ...; of practice/ either "practice" or, for pages and views, "pages"; "main"
/// for what lies in src/ itself; empty outside src/.
std::string room_of(std::string_view path);
/// "panels" of "src/practice/panels/pages.cc"; empty when it is in no area's folder.
std::string area_of(std::string_view path);
std::string folder_of(std::string_view path);
/// "pages" of "src/practice/panels/pages.cc".
std::string stem_of(std::string_view path);

/// Every place in `text` where `word` stands as a word of its own.
std::vector<std::size_t> places_of(std::string_view text, std::string_view word);
int line_at(std::string_view text, std::size_t place);
bool is_word_character(char c);
bool contains(std::string_view text, std::string_view part);

}  // namespace holdfast::tidy
