// How a brace is told to open a function: what stands before it, since the last ";", "{" or "}",
// has a parameter list and no "=" before it. Anything stranger counts as no function; the samples
// of the rules that use this say what must be recognised.
#include "functions.h"

#include <algorithm>

namespace holdfast::tidy {
namespace {

enum class Brace { scope, function, other };

std::string single_spaced(std::string_view text) {
  std::string made;
  for (const char c : text) {
    const char plain = c == '\n' || c == '\t' ? ' ' : c;
    if (plain != ' ' || (!made.empty() && made.back() != ' ')) made += plain;
  }
  while (!made.empty() && made.back() == ' ') made.pop_back();
  return made;
}

/// Where the parameter list opens: the first "(" outside < > that follows a name.
std::size_t list_opens(std::string_view head) {
  int angles = 0;
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (head[i] == '<') ++angles;
    if (head[i] == '>' && i > 0 && head[i - 1] != '-') --angles;
    if (head[i] == '(' && angles <= 0) return i;
  }
  return head.npos;
}

Brace kind_of(std::string_view head) {
  const auto first = head.substr(0, head.find_first_of(" <:("));
  const bool templated = first == "template";
  const auto list = list_opens(head);
  const auto named = [&](std::string_view word) {
    const auto places = places_of(head.substr(0, std::min(list, head.size())), word);
    return std::ranges::any_of(places, [&](auto at) { return templated || at < 12; });
  };
  if (first == "namespace" || first == "extern" || (first == "inline" && named("namespace")))
    return Brace::scope;
  if (list == head.npos) {
    const bool type = named("struct") || named("class") || named("union");
    return type && !contains(head, "=") ? Brace::scope : Brace::other;
  }
  const auto before = head.substr(0, list);
  const bool assigned = contains(before, "=") && !contains(before, "operator") && !templated;
  return assigned ? Brace::other : Brace::function;
}

int parameters_in(std::string_view head) {
  const auto open = list_opens(head);
  if (open == head.npos) return 0;
  int depth = 0, commas = 0;
  bool any = false;
  for (auto i = open; i < head.size(); ++i) {
    const char c = head[i];
    if (c == '(' || c == '<' || c == '{' || c == '[') ++depth;
    if (c == ')' || c == '>' || c == '}' || c == ']') --depth;
    if (depth == 0) break;
    if (c == ',' && depth == 1) ++commas;
    if (c != ' ' && c != '(') any = true;
  }
  return any ? commas + 1 : 0;
}

class Finder {
 public:
  explicit Finder(std::string_view bare) : bare_(bare) {}

  std::vector<Function> find() {
    for (at_ = 0; at_ < bare_.size(); ++at_) {
      const char c = bare_[at_];
      if (c == '#' && line_begins()) skip_line();
      if (c == '(') ++parentheses_;
      if (c == ')') --parentheses_;
      if (c == '{') open();
      if (c == '}') close();
      if (c == ';' && parentheses_ == 0 && inside_.size() == scopes_) head_ = at_ + 1;
    }
    return std::move(found_);
  }

 private:
  bool line_begins() const { return at_ == 0 || bare_[at_ - 1] == '\n'; }
  void skip_line() {
    at_ = std::min(bare_.find('\n', at_), bare_.size() - 1);
    head_ = at_ + 1;
  }

  void open() {
    const bool readable = inside_.size() == scopes_;
    const auto head = bare_.substr(head_, at_ - head_);
    const auto kind = readable ? kind_of(single_spaced(labelless(head))) : Brace::other;
    inside_.push_back(kind);
    if (kind == Brace::scope) {
      ++scopes_;
      head_ = at_ + 1;
    }
    if (kind == Brace::function) {
      begins_ = head_ + head.size() - labelless(head).size();
      begins_ = bare_.find_first_not_of(" \n", begins_);
      declared_ = single_spaced(labelless(head));
    }
  }

  void close() {
    if (inside_.empty()) return;
    const auto kind = inside_.back();
    inside_.pop_back();
    if (kind == Brace::scope) --scopes_;
    const auto next = bare_.find_first_not_of(" \n", at_ + 1);
    const bool goes_on = next != bare_.npos && (bare_[next] == ',' || bare_[next] == '{');
    if (kind == Brace::function && !goes_on) {
      const int first = line_at(bare_, begins_);
      found_.push_back(
          {first, line_at(bare_, at_) - first + 1, parameters_in(declared_), declared_});
    }
    if (inside_.size() == scopes_ && !goes_on) head_ = at_ + 1;
  }

  /// Without a leading "public:", "private:" or "protected:".
  static std::string_view labelless(std::string_view head) {
    for (const std::string_view label : {"public:", "private:", "protected:"}) {
      const auto at = head.rfind(label);
      if (at != head.npos) head.remove_prefix(at + label.size());
    }
    return head;
  }

  std::string_view bare_;
  std::size_t at_ = 0;
  std::size_t head_ = 0;
  std::size_t begins_ = 0;
  std::size_t scopes_ = 0;
  int parentheses_ = 0;
  std::string declared_;
  std::vector<Brace> inside_;
  std::vector<Function> found_;
};

}  // namespace

std::vector<Function> functions_of(const SourceFile& file) { return Finder(file.bare).find(); }

}  // namespace holdfast::tidy
