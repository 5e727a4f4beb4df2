// Pages through gumbo.
#include "pages/page_dom.h"

#include <gumbo.h>

#include <algorithm>
#include <cctype>
#include <set>

namespace holdfast::pages {
namespace {

constexpr std::string_view open_bracket = "⟦";
constexpr std::string_view close_bracket = "⟧";

/// Attributes whose values people see or hear.
constexpr std::string_view spoken[] = {"aria-label", "placeholder", "alt", "title"};

class Reader {
 public:
  PageRead read;

  void node(const GumboNode* one) {
    if (one->type == GUMBO_NODE_TEXT) {
      read.words += one->v.text.text;
      return;
    }
    if (one->type != GUMBO_NODE_ELEMENT) return;
    element(one->v.element);
  }

 private:
  std::set<std::string> ids_;

  void element(const GumboElement& e) {
    if (e.tag == GUMBO_TAG_SCRIPT || e.tag == GUMBO_TAG_STYLE) return;
    if (e.tag == GUMBO_TAG_H1) ++read.main_headings;
    // A drawing has titles of its own, further down.
    if (e.tag == GUMBO_TAG_TITLE && read.title.empty()) read.title = title_of(e);
    if (const auto* id = gumbo_get_attribute(&e.attributes, "id"))
      if (!ids_.insert(id->value).second)
        read.faults.push_back(std::string("the id ") + id->value + " stands twice");
    for (const auto name : spoken)
      if (const auto* value = gumbo_get_attribute(&e.attributes, name.data()))
        read.words += std::string("\n") + value->value + "\n";
    // Between elements words part: "Name" beside "Role" is not "NameRole".
    read.words += '\n';
    for (unsigned i = 0; i < e.children.length; ++i)
      node(static_cast<const GumboNode*>(e.children.data[i]));
    read.words += '\n';
  }

  static std::string title_of(const GumboElement& e) {
    if (e.children.length == 0) return "";
    return static_cast<const GumboNode*>(e.children.data[0])->v.text.text;
  }
};

std::string without_brackets(const std::string& words) {
  std::string left;
  int depth = 0;
  for (std::size_t i = 0; i < words.size();) {
    const auto rest = std::string_view(words).substr(i);
    if (rest.starts_with(open_bracket)) {
      ++depth;
      i += open_bracket.size();
    } else if (rest.starts_with(close_bracket)) {
      --depth;
      i += close_bracket.size();
    } else {
      if (depth == 0) left += words[i];
      ++i;
    }
  }
  return left;
}

/// Days and moments are written by in_words(), which has its own way of speaking: of "3 November
/// 2026 at 4:40pm" only figures are left.
std::string without_months(std::string words) {
  static constexpr std::string_view months[] = {"January",   "February", "March",    "April",
                                                "May",       "June",     "July",     "August",
                                                "September", "October",  "November", "December"};
  const auto is_figure = [&](std::size_t at) { return std::isdigit(words[at]) != 0; };
  for (const auto month : months)
    for (auto at = words.find(month, 2); at != std::string::npos; at = words.find(month, at + 1)) {
      const auto after = at + month.size() + 1;
      if (!is_figure(at - 2) || after >= words.size() || !is_figure(after)) continue;
      words.erase(at, month.size());
      const auto year = words.find_first_not_of("0123456789", at + 1);
      if (year == std::string::npos || words.compare(year, 4, " at ") != 0) continue;
      const auto clock = words.find_first_of("ap", year + 4);
      if (clock != std::string::npos) words.erase(clock, 2);
      words.erase(year, 4);
    }
  return words;
}

}  // namespace

PageRead read_page(const std::string& markup) {
  GumboOutput* output =
      gumbo_parse_with_options(&kGumboDefaultOptions, markup.data(), markup.size());
  Reader reader;
  if (output->errors.length > 0)
    reader.read.faults.push_back(std::to_string(output->errors.length) + " faults of markup");
  if (!output->document->v.document.has_doctype) reader.read.faults.emplace_back("no doctype");
  reader.node(output->root);
  gumbo_destroy_output(&kGumboDefaultOptions, output);
  return std::move(reader.read);
}

std::string unmarked(std::string words, const std::vector<std::string>& data) {
  words = without_brackets(words);
  auto longest_first = data;
  std::ranges::sort(longest_first, std::greater{}, &std::string::size);
  for (const auto& one : longest_first)
    for (auto at = words.find(one); at != std::string::npos; at = words.find(one))
      words.erase(at, one.size());
  words = without_months(std::move(words));
  std::string lines;
  std::string line;
  for (const char c : words + "\n") {
    if (c != '\n') {
      line += c;
      continue;
    }
    if (std::ranges::any_of(line, [](unsigned char l) { return std::isalpha(l) != 0; }))
      lines += (lines.empty() ? "" : " / ") + line;
    line.clear();
  }
  return lines;
}

}  // namespace holdfast::pages
