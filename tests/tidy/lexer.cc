// Splits C++ into code, comments and strings. It knows just enough of the language for that: line
// and block comments, character and string literals, raw strings, and digits parted by quotes.
#include <algorithm>

#include "source.h"

namespace holdfast::tidy {
namespace {

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    if (end == text.npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

class Lexer {
 public:
  explicit Lexer(const std::string& text) : text_(text), code_(text), bare_(text) {}

  void read() {
    while (at_ < text_.size()) {
      if (starts("//")) {
        comment(text_.find('\n', at_));
      } else if (starts("/*")) {
        const auto end = text_.find("*/", at_ + 2);
        comment(end == text_.npos ? end : end + 2);
      } else if (starts("R\"") && !after_word()) {
        raw_string();
      } else if (text_[at_] == '"' || (text_[at_] == '\'' && !after_word())) {
        quoted(text_[at_]);
      } else {
        ++at_;
      }
    }
  }

  std::string code() { return std::move(code_); }
  std::string bare() { return std::move(bare_); }
  std::vector<Literal> literals() { return std::move(literals_); }

 private:
  bool starts(std::string_view with) const { return text_.compare(at_, with.size(), with) == 0; }
  bool after_word() const { return at_ > 0 && is_word_character(text_[at_ - 1]); }

  static void blank(std::string& in, std::size_t from, std::size_t to) {
    for (auto i = from; i < to; ++i)
      if (in[i] != '\n') in[i] = ' ';
  }

  void comment(std::size_t end) {
    end = std::min(end, text_.size());
    blank(code_, at_, end);
    blank(bare_, at_, end);
    at_ = end;
  }

  void literal(std::size_t from, std::size_t to) {
    literals_.push_back({line_at(text_, from), text_.substr(from, to - from)});
    blank(bare_, from, to);
  }

  void raw_string() {
    const auto open = text_.find('(', at_);
    if (open == text_.npos) return void(++at_);
    const auto close = ")" + text_.substr(at_ + 2, open - at_ - 2) + "\"";
    const auto end = std::min(text_.find(close, open), text_.size());
    literal(open + 1, end);
    at_ = std::min(end + close.size(), text_.size());
  }

  void quoted(char quote) {
    const auto from = at_ + 1;
    auto to = from;
    while (to < text_.size() && text_[to] != quote && text_[to] != '\n')
      to += text_[to] == '\\' ? 2 : 1;
    to = std::min(to, text_.size());
    if (quote == '"') {
      literal(from, to);
    } else {
      blank(bare_, from, to);
    }
    at_ = to + 1;
  }

  const std::string& text_;
  std::string code_;
  std::string bare_;
  std::vector<Literal> literals_;
  std::size_t at_ = 0;
};

void read_includes(SourceFile& file) {
  for (std::size_t i = 0; i < file.code_lines.size(); ++i) {
    std::string_view line = file.code_lines[i];
    if (!line.starts_with("#include")) continue;
    const auto open = line.find_first_of("<\"");
    if (open == line.npos) continue;
    const auto close = line.find_first_of(">\"", open + 1);
    file.includes.push_back({static_cast<int>(i) + 1,
                             std::string(line.substr(open + 1, close - open - 1)),
                             line[open] == '"'});
  }
}

}  // namespace

SourceFile read_source(std::string path, std::string text) {
  SourceFile file;
  file.path = std::move(path);
  file.text = std::move(text);
  file.lines = lines_of(file.text);
  if (!is_cpp(file)) {
    file.code_lines = file.lines;
    return file;
  }
  Lexer lexer(file.text);
  lexer.read();
  file.code_lines = lines_of(lexer.code());
  file.bare = lexer.bare();
  file.bare_lines = lines_of(file.bare);
  file.literals = lexer.literals();
  read_includes(file);
  for (std::size_t i = 0; i < file.lines.size(); ++i)
    file.comment_lines += file.lines[i] != file.code_lines[i];
  return file;
}

}  // namespace holdfast::tidy
