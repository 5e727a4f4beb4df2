// The grid through libqrencode, at its middle error correction: screens are clean, hands shake.
#include "access/qr.h"

#include <qrencode.h>

#include <memory>
#include <string>

namespace holdfast::access {

std::optional<QrGrid> qr_grid_of(std::string_view text) {
  const std::string copy(text);
  const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
      QRcode_encodeString8bit(copy.c_str(), 0, QR_ECLEVEL_M), &QRcode_free);
  if (!code) return std::nullopt;
  QrGrid grid{.squares_a_side = code->width};
  const auto squares =
      static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
  for (std::size_t i = 0; i < squares; ++i) grid.dark.push_back((code->data[i] & 1U) != 0);
  return grid;
}

}  // namespace holdfast::access
