// Carrying a secret to an authenticator app: a QR code for whoever reads the page on another
// screen, and a link for whoever reads it on the phone that has the app. In neither design system.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "govuk/html.h"

namespace holdfast::govuk {

/// Squares row by row from the top left.
struct QrCode {
  int squares_a_side = 0;
  std::vector<bool> dark;
  std::string spoken;  ///< what the picture is, for who cannot see it
};
/// Dark on white with the quiet border that readers need, whatever the page's colours.
Html qr_code(const QrCode& code);

/// Opens the app on this device. Only an "otpauth://" address; anything else leads nowhere.
Html authenticator_link(std::string_view address, const Html& content);

}  // namespace holdfast::govuk
