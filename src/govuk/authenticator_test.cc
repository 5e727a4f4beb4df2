// The picture and the link that carry a secret to a phone.
#include "govuk/authenticator.h"

#include <doctest/doctest.h>

namespace holdfast::govuk {
namespace {

TEST_CASE("Runs of dark squares become one path inside a quiet border") {
  const QrCode code{.squares_a_side = 3,
                    .dark = {true, true, false, false, false, false, true, false, true},
                    .spoken = "QR code \"x\""};
  const auto svg = qr_code(code).str();
  CHECK(svg.find(R"(d="M4 4h2v1h-2zM4 6h1v1h-1zM6 6h1v1h-1z")") != std::string::npos);
  CHECK(svg.find(R"(viewBox="0 0 11 11")") != std::string::npos);
  CHECK(svg.find("aria-label=\"QR code &quot;x&quot;\"") != std::string::npos);
  CHECK(svg.find("style=") == std::string::npos);
}

TEST_CASE("A link to an authenticator app leads there or nowhere") {
  CHECK(authenticator_link("otpauth://totp/H:a%40b?secret=X&issuer=H", text("Open")).str() ==
        R"(<a class="govuk-link" href="otpauth://totp/H:a%40b?secret=X&amp;issuer=H">Open</a>)");
  for (const auto* odd : {"javascript:alert(1)", "https://x", "otpauth://\" onclick=\"x", ""})
    CHECK(authenticator_link(odd, text("Open")).str() ==
          R"(<a class="govuk-link" href="#">Open</a>)");
}

}  // namespace
}  // namespace holdfast::govuk
