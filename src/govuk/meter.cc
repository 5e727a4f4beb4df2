// See meter.h.
#include "govuk/meter.h"

#include "govuk/markup.h"

namespace holdfast::govuk {

Html meter(std::size_t part, std::size_t whole, const std::string& words) {
  if (whole == 0) return {};
  return Element("meter")
      .css("holdfast-meter")
      .with("min", "0")
      .with("max", std::to_string(whole))
      .with("value", std::to_string(part))
      .around(text(words));
}

}  // namespace holdfast::govuk
