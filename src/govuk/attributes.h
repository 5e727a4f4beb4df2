// Extra attributes of a component, such as data-… hooks and aria-… descriptions. The name is a
// constant that is checked while compiling, so nothing a person typed can become one, and no name
// that runs script (onclick) or takes an address (href) gets past safe_href.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace holdfast::govuk {

class AttributeName {
 public:
  consteval AttributeName(const char* name) : name_(name) {
    if (name_.empty()) throw "an attribute has a name";
    for (const char c : name_)
      if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-' && c != '.')
        throw "an attribute's name is lower case letters, digits, - and .";
    if (name_.starts_with("on")) throw "markup carries no script";
    for (const std::string_view no : {"href", "src", "srcset", "srcdoc", "action", "formaction"})
      if (name_ == no) throw "an address goes through safe_href";
    if (name_ == "style") throw "the Content-Security-Policy allows no inline style";
    if (name_ == "class") throw "classes have a field of their own";
  }
  constexpr std::string_view str() const { return name_; }

 private:
  std::string_view name_;
};

struct Attribute {
  AttributeName name;
  std::string value;  // escaped when written; empty for a boolean attribute
};

/// `.attributes = {{"data-kind", kind}, {"aria-live", "polite"}}`
using Attributes = std::vector<Attribute>;

}  // namespace holdfast::govuk
