// United Kingdom postcodes: their form, and telling whether two addresses are one place.
#pragma once
#include <string>
#include <string_view>

namespace holdfast {

/// Whether it has the form of a full postcode ("SW1A 1AA"); spaces and case do not matter. It need
/// not exist.
bool is_postcode(std::string_view text);
/// Upper case without spaces: "SW1A1AA".
std::string tidied_postcode(std::string_view text);

struct Place {
  std::string_view street_address;
  std::string_view postcode;
};
/// The same postcode and the same beginning of the address (a house's number or name).
bool is_same_place(const Place& a, const Place& b);

}  // namespace holdfast
