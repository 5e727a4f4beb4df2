// Elements written out; see markup.h.
#include "govuk/markup.h"

#include <cassert>

#include "base/words.h"

namespace holdfast::govuk {

Element& Element::css(std::string_view classes) {
  if (!classes_.empty() && !classes.empty()) classes_ += ' ';
  classes_.append(classes);
  return *this;
}

void Element::put(std::string_view name, std::string_view value) {
  attributes_.append(" ").append(name).append("=\"").append(text(value).str()).append("\"");
}

Element& Element::with(AttributeName name, std::string_view value) {
  put(name.str(), value);
  return *this;
}

Element& Element::maybe(AttributeName name, std::string_view value) {
  if (!value.empty()) put(name.str(), value);
  return *this;
}

Element& Element::flag(AttributeName name) {
  attributes_.append(" ").append(name.str());
  return *this;
}

Element& Element::plus(const Attributes& attributes) {
  for (const auto& one : attributes) put(one.name.str(), one.value);
  return *this;
}

Element& Element::href(std::string_view address) {
  put("href", safe_href(address));
  return *this;
}

Element& Element::src(std::string_view address) {
  put("src", safe_href(address));
  return *this;
}

Element& Element::action(std::string_view address) {
  put("action", safe_href(address));
  return *this;
}

std::string Element::opened(std::size_t more) const {
  std::string markup;
  markup.reserve(tag_.size() + classes_.size() + attributes_.size() + more + 16);
  markup.append("<").append(tag_);
  if (!classes_.empty()) markup.append(" class=\"").append(text(classes_).str()).append("\"");
  markup.append(attributes_).append(">");
  return markup;
}

Html Element::around(const Html& content) const {
  auto markup = opened(content.str().size() + tag_.size() + 3);
  markup.append(content.str()).append("</").append(tag_).append(">");
  return raw(std::move(markup));
}

Html Element::alone() const { return raw(opened(0)); }

std::string spaced(std::string_view one, std::string_view two) {
  std::string both(one);
  if (!one.empty() && !two.empty()) both += ' ';
  return both.append(two);
}

Html visually_hidden(const Html& content) {
  return Element("span").css("govuk-visually-hidden").around(content);
}

// The gaps are filled with two control characters, which no sentence holds and escaping leaves.
Html say_partly_aloud(std::string_view sentence) {
  auto words = text(say(sentence, {{"aloud", "\x02"}, {"end", "\x03"}})).str();
  const auto start = words.find('\x02');
  const auto end = words.find('\x03', start);
  assert(start != words.npos && end != words.npos);
  return raw(words.substr(0, start)) +
         visually_hidden(raw(words.substr(start + 1, end - start - 1))) +
         raw(words.substr(end + 1));
}

Element heading_element(int level) {
  assert(level >= 1 && level <= 6);
  return Element("h" + std::to_string(level));
}

bool has_elements(const Html& content) { return content.str().find('<') != std::string::npos; }

}  // namespace holdfast::govuk
