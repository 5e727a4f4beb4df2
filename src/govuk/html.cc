// Escaping, and which addresses a link may have: the two gates between what people typed and
// markup.
#include "govuk/html.h"

#include <algorithm>
#include <array>

namespace holdfast::govuk {
namespace {

std::string_view entity_for(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

}  // namespace

Html text(std::string_view words) {
  std::string escaped;
  escaped.reserve(words.size() + words.size() / 8);
  std::size_t from = 0;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto entity = entity_for(words[at]);
    if (entity.empty()) continue;
    escaped.append(words, from, at - from).append(entity);
    from = at + 1;
  }
  escaped.append(words, from);
  return raw(std::move(escaped));
}

Html join(const std::vector<Html>& parts, std::string_view between) {
  std::string all;
  for (const auto& part : parts) {
    if (&part != &parts.front()) all += between;
    all += part.str();
  }
  return raw(std::move(all));
}

// Browsers drop tabs and line breaks anywhere and spaces in front before they look for a scheme,
// so "java\nscript:" runs. We drop nothing: an address with such a character is refused whole.
std::string safe_href(std::string_view address) {
  const auto unprintable = [](unsigned char c) { return c <= 0x20 || c == 0x7f; };
  if (address.empty() || std::ranges::any_of(address, unprintable)) return "#";
  const auto end = address.find_first_of(":/?#\\");
  if (end == std::string_view::npos || address[end] != ':') return std::string(address);

  std::string scheme(address.substr(0, end));
  std::ranges::transform(scheme, scheme.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
  constexpr std::array<std::string_view, 4> allowed = {"http", "https", "mailto", "tel"};
  return std::ranges::find(allowed, scheme) != allowed.end() ? std::string(address) : "#";
}

}  // namespace holdfast::govuk
