// A QR code as a grid of dark and light squares, so that a person at a desk can carry the secret to
// the phone in their hand by pointing it. How it is drawn is the page's business.
#pragma once
#include <optional>
#include <string_view>
#include <vector>

namespace holdfast::access {

struct QrGrid {
  int squares_a_side = 0;
  std::vector<bool> dark;  ///< row by row from the top left

  bool is_dark(int row, int column) const {
    return dark[static_cast<std::size_t>(row * squares_a_side + column)];
  }
};

/// Nothing when the text is too long for a QR code.
std::optional<QrGrid> qr_grid_of(std::string_view text);

}  // namespace holdfast::access
