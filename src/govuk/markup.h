// How the components write an element: name, classes, attributes, content. Only govuk/ and
// web/layout.cc use it; pages use components. Everything but Html is escaped on the way out.
#pragma once
#include "govuk/attributes.h"
#include "govuk/html.h"

namespace holdfast::govuk {

/// Element("a").css("govuk-link").css(link.classes).href(link.href).around(link.content)
class Element {
 public:
  explicit Element(std::string_view tag) : tag_(tag) {}

  /// Classes, in this order; an empty one adds nothing.
  Element& css(std::string_view classes);
  Element& with(AttributeName name, std::string_view value);
  /// Left out when there is no value.
  Element& maybe(AttributeName name, std::string_view value);
  /// An attribute that says something by being there: disabled, hidden, open.
  Element& flag(AttributeName name);
  Element& plus(const Attributes& attributes);
  /// An address, made safe.
  Element& href(std::string_view address);
  Element& src(std::string_view address);
  Element& action(std::string_view address);

  Html around(const Html& content) const;
  /// A void element: input, hr.
  Html alone() const;

 private:
  void put(std::string_view name, std::string_view value);
  /// With room for `more` characters after it.
  std::string opened(std::size_t more) const;

  std::string tag_;
  std::string classes_;
  std::string attributes_;
};

/// "one two", without a gap where either is empty: lists of classes and of ids.
std::string spaced(std::string_view one, std::string_view two);

/// Read aloud, not seen.
Html visually_hidden(const Html& content);

/// A whole sentence of which the part between {aloud} and {end} is only read aloud.
Html say_partly_aloud(std::string_view sentence);

/// A heading of the level asked for: `<h2>`.
Element heading_element(int level);

/// Whether it holds elements, or only escaped text.
bool has_elements(const Html& content);

}  // namespace holdfast::govuk
