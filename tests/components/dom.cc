// Markup to a written tree, with gumbo.
#include "components/dom.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <map>

namespace holdfast::components {
namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

std::string collapsed(std::string_view words) {
  std::string made;
  for (const char c : words) {
    if (!is_space(c))
      made += c;
    else if (made.empty() || made.back() != ' ')
      made += ' ';
  }
  return made;
}

std::string trimmed(std::string words) {
  while (!words.empty() && words.front() == ' ') words.erase(0, 1);
  while (!words.empty() && words.back() == ' ') words.pop_back();
  return words;
}

std::string tag_of(const GumboElement& e) {
  if (e.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(e.tag);
  GumboStringPiece piece = e.original_tag;
  gumbo_tag_from_original_text(&piece);
  return std::string(piece.data, piece.length);
}

/// Whether white space beside it shows: it flows in a line of text.
bool flows(const GumboNode* node) {
  if (node == nullptr) return false;
  if (node->type != GUMBO_NODE_ELEMENT) return node->type == GUMBO_NODE_TEXT;
  static constexpr std::array<std::string_view, 10> flowing = {
      "a", "abbr", "b", "code", "em", "i", "span", "strong", "svg", "time"};
  return std::ranges::find(flowing, tag_of(node->v.element)) != flowing.end();
}

class Writer {
 public:
  void element(const GumboElement& e, int depth) {
    const auto tag = tag_of(e);
    line(depth, "<" + tag + attributes(e) + ">");
    children(e, depth + 1, tag == "textarea" || tag == "pre");
  }

  void children(const GumboElement& e, int depth, bool verbatim) {
    const auto at = [&](unsigned i) {
      return i < e.children.length ? static_cast<const GumboNode*>(e.children.data[i]) : nullptr;
    };
    for (unsigned i = 0; i < e.children.length; ++i) {
      const auto* node = at(i);
      if (node->type == GUMBO_NODE_ELEMENT) {
        element(node->v.element, depth);
      } else if (node->type != GUMBO_NODE_COMMENT) {
        const std::string words = node->v.text.text;
        const auto shown =
            verbatim ? words : edged(collapsed(words), flows(at(i - 1)), flows(at(i + 1)));
        if (!shown.empty()) line(depth, "\"" + shown + "\"");
      }
    }
  }

  std::string written;

 private:
  static std::string attributes(const GumboElement& e) {
    std::map<std::string, std::string> sorted;
    for (unsigned i = 0; i < e.attributes.length; ++i) {
      const auto* one = static_cast<const GumboAttribute*>(e.attributes.data[i]);
      const std::string name = one->name;
      sorted[name] = name == "class" ? trimmed(collapsed(one->value)) : one->value;
    }
    std::string made;
    for (const auto& [name, value] : sorted) made += " " + name + "=\"" + value + "\"";
    return made;
  }

  static std::string edged(std::string words, bool after_flow, bool before_flow) {
    if (!after_flow && words.starts_with(' ')) words.erase(0, 1);
    if (!before_flow && words.ends_with(' ')) words.pop_back();
    return words;
  }

  void line(int depth, const std::string& what) {
    written.append(2 * static_cast<std::size_t>(depth), ' ').append(what).append("\n");
  }
};

const GumboElement* body_of(const GumboOutput& parsed) {
  const auto& root = parsed.root->v.element;
  for (unsigned i = 0; i < root.children.length; ++i) {
    const auto* node = static_cast<const GumboNode*>(root.children.data[i]);
    if (node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == GUMBO_TAG_BODY)
      return &node->v.element;
  }
  return nullptr;
}

}  // namespace

std::string dom(std::string_view markup) {
  const auto in_body = "<!DOCTYPE html><html><head></head><body>" + std::string(markup);
  GumboOutput* parsed = gumbo_parse(in_body.c_str());
  Writer writer;
  if (const auto* body = body_of(*parsed)) writer.children(*body, 0, false);
  gumbo_destroy_output(&kGumboDefaultOptions, parsed);
  return writer.written;
}

}  // namespace holdfast::components
