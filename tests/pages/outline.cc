// Through gumbo, one element at a time.
#include "pages/outline.h"

#include <gumbo.h>

#include <map>

#include "base/text.h"

namespace holdfast::pages {
namespace {

constexpr std::size_t id_length = 26;

std::string attribute(const GumboElement& e, const char* name) {
  const auto* found = gumbo_get_attribute(&e.attributes, name);
  return found == nullptr ? "" : found->value;
}

bool has_attribute(const GumboElement& e, const char* name) {
  return gumbo_get_attribute(&e.attributes, name) != nullptr;
}

std::string tag_of(const GumboElement& e) {
  if (e.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(e.tag);
  GumboStringPiece piece = e.original_tag;
  gumbo_tag_from_original_text(&piece);
  return {piece.data, piece.length};
}

class Outline {
 public:
  std::string lines;

  void node(const GumboNode* one) {
    if (one->type == GUMBO_NODE_ELEMENT) return element(one->v.element);
    if (one->type == GUMBO_NODE_TEXT || one->type == GUMBO_NODE_WHITESPACE) write(one->v.text.text);
  }

  void flush() {
    const auto words = trimmed(line_);
    if (!words.empty() && words != mark_) lines += std::string(words) + "\n";
    line_.clear();
    mark_.clear();
  }

 private:
  std::string line_;
  std::string mark_;  ///< what the line began with, which alone is no line

  void write(std::string_view words) {
    for (const char c : words) {
      const bool space = c == ' ' || c == '\n' || c == '\t';
      if (!space)
        line_ += c;
      else if (!line_.empty() && line_.back() != ' ')
        line_ += ' ';
    }
  }

  void begin(const std::string& mark) {
    flush();
    line_ = mark_ = mark;
  }

  void inside(const GumboElement& e) {
    for (unsigned i = 0; i < e.children.length; ++i)
      node(static_cast<const GumboNode*>(e.children.data[i]));
  }

  void block(const GumboElement& e, const std::string& mark) {
    begin(mark);
    inside(e);
    flush();
  }

  void around(const GumboElement& e, const std::string& before, const std::string& after) {
    write(before);
    inside(e);
    line_ += after;
  }

  /// Tokens and the ids of forms differ each time and say nothing.
  void input(const GumboElement& e) {
    const auto name = attribute(e, "name");
    const auto type = attribute(e, "type");
    if (name == "csrf" || name == "event" || name == "seen") return;
    auto words = " [" + (type.empty() ? "text" : type) + " " + name;
    if (const auto value = attribute(e, "value"); !value.empty()) words += " = " + value;
    line_ += words + (has_attribute(e, "checked") ? ", chosen] " : "] ");
  }

  void element(const GumboElement& e) {
    const auto tag = tag_of(e);
    if (tag == "script" || tag == "style") return;
    if (tag == "input") return input(e);
    if (tag == "a") return around(e, "[", "](" + attribute(e, "href") + ") ");
    if (tag == "button") return around(e, "(", ") ");
    if (tag == "textarea") return around(e, " [textarea " + attribute(e, "name") + " = ", "] ");
    if (tag == "select") return around(e, " [select " + attribute(e, "name") + ":", "] ");
    if (tag == "option") return around(e, " ", has_attribute(e, "selected") ? ", chosen;" : ";");
    if (tag == "span" || tag == "strong" || tag == "q" || tag == "label" || tag == "time" ||
        tag == "title")
      return inside(e);
    if (tag == "td" || tag == "th" || tag == "dt" || tag == "dd") return around(e, " ", " | ");
    if (tag == "form")
      return block(e, "form " + attribute(e, "method") + " " + attribute(e, "action") + "\n");
    if (tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6')
      return block(e, std::string(static_cast<std::size_t>(tag[1] - '0'), '#') + " ");
    block(e, tag == "li" ? "- " : "");
  }
};

const GumboNode* find(const GumboNode* node, std::string_view tag) {
  if (node->type != GUMBO_NODE_ELEMENT) return nullptr;
  const auto& e = node->v.element;
  if (tag_of(e) == tag) return node;
  for (unsigned i = 0; i < e.children.length; ++i)
    if (const auto* found = find(static_cast<const GumboNode*>(e.children.data[i]), tag))
      return found;
  return nullptr;
}

bool is_of_id(char c) { return (c >= 'a' && c <= 'z') || (c >= '2' && c <= '7'); }

/// Whether an id stands at `at`, and nothing more that could belong to it.
bool is_id_at(const std::string& words, std::size_t at) {
  if (at > 0 && is_of_id(words[at - 1])) return false;
  for (std::size_t i = 0; i < id_length; ++i)
    if (at + i >= words.size() || !is_of_id(words[at + i])) return false;
  return at + id_length == words.size() || !is_of_id(words[at + id_length]);
}

std::string with_ids_numbered(const std::string& words) {
  std::map<std::string, std::size_t> known;
  std::string made;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!is_id_at(words, at)) {
      made += words[at];
      continue;
    }
    const auto id = words.substr(at, id_length);
    const auto number = known.try_emplace(id, known.size() + 1).first->second;
    made += "{" + std::to_string(number) + "}";
    at += id_length - 1;
  }
  return made;
}

}  // namespace

std::string outline(const std::string& markup, const char* tag) {
  GumboOutput* output =
      gumbo_parse_with_options(&kGumboDefaultOptions, markup.data(), markup.size());
  Outline made;
  if (const auto* there = find(output->root, tag)) made.node(there);
  made.flush();
  gumbo_destroy_output(&kGumboDefaultOptions, output);
  return with_ids_numbered(made.lines);
}

}  // namespace holdfast::pages
