// HTML that is known to be safe, as a type. Text becomes Html only by escaping; raw() is for markup
// written in this house and is greppable.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace holdfast::govuk {

class Html {
 public:
  Html() = default;
  const std::string& str() const { return markup_; }
  bool empty() const { return markup_.empty(); }
  Html& operator+=(const Html& more) {
    markup_ += more.markup_;
    return *this;
  }
  friend Html operator+(Html a, const Html& b) {
    a += b;
    return a;
  }
  friend bool operator==(const Html&, const Html&) = default;

 private:
  friend Html raw(std::string markup);
  std::string markup_;
};

/// Markup written by us, or by a component. Never anything a person typed.
inline Html raw(std::string markup) {
  Html made;
  made.markup_ = std::move(markup);
  return made;
}

/// & < > " ' escaped, as the components' own templates do.
Html text(std::string_view words);
Html join(const std::vector<Html>& parts, std::string_view between = "");

/// An address for href, src and action: relative, or http, https, mailto and tel. Anything else
/// becomes "#": a link never runs script.
std::string safe_href(std::string_view address);

}  // namespace holdfast::govuk
