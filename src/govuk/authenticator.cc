// The picture is one path of runs of dark squares: small, and sharp at any size.
#include "govuk/authenticator.h"

namespace holdfast::govuk {
namespace {

constexpr int border_squares = 4;
constexpr int pixels_a_square = 5;

/// "M4 4h7v1h-7z" for each run of dark squares.
std::string path_of(const QrCode& code) {
  std::string path;
  const auto dark = [&](int row, int column) {
    return code.dark[static_cast<std::size_t>(row * code.squares_a_side + column)];
  };
  for (int row = 0; row < code.squares_a_side; ++row) {
    for (int from = 0; from < code.squares_a_side; ++from) {
      if (!dark(row, from)) continue;
      int to = from;
      while (to < code.squares_a_side && dark(row, to)) ++to;
      const auto length = std::to_string(to - from);
      path += "M" + std::to_string(from + border_squares) + " " +
              std::to_string(row + border_squares) + "h" + length + "v1h-" + length + "z";
      from = to;
    }
  }
  return path;
}

}  // namespace

Html qr_code(const QrCode& code) {
  const auto side = code.squares_a_side + 2 * border_squares;
  const auto squares = std::to_string(side);
  const auto pixels = std::to_string(side * pixels_a_square);
  return raw(R"(<svg class="holdfast-qr" role="img" aria-label=")" + text(code.spoken).str() +
             R"(" xmlns="http://www.w3.org/2000/svg" width=")" + pixels + R"(" height=")" + pixels +
             R"(" viewBox="0 0 )" + squares + " " + squares +
             R"(" shape-rendering="crispEdges"><rect width=")" + squares + R"(" height=")" +
             squares + R"(" fill="#fff"/><path fill="#000" d=")" + path_of(code) + R"("/></svg>)");
}

Html authenticator_link(std::string_view address, const Html& content) {
  const bool right = address.starts_with("otpauth://") &&
                     address.find_first_of("\"'<> \t\r\n") == std::string_view::npos;
  const auto href = right ? text(address).str() : std::string("#");
  return raw(R"(<a class="govuk-link" href=")" + href + R"(">)" + content.str() + "</a>");
}

}  // namespace holdfast::govuk
