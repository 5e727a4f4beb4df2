// The letters and reports that a service writes. The service's own list keeps their texts and a
// child's record what was sent, so which there are is said once.
#pragma once
#include <optional>
#include <span>
#include <string_view>

#include "records/field.h"

namespace holdfast {

enum class Letter {
  appointment,
  appointment_family,
  court_report,
  breach_pack,
  panel_report,
  plan_for_court,
  plan_for_panel,
  warning,
};
std::span<const Word> words_of(Letter);

std::string_view wire_of(Letter letter);
/// By its wire word; nothing: there is none.
std::optional<Letter> letter_named(std::string_view wire);

}  // namespace holdfast
