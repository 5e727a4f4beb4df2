// The questions of stories about offences and orders.
#pragma once
#include <string>
#include <string_view>

#include "practice/situation.h"

namespace holdfast::cli {

/// What stands in that part of past behaviour: proven, did_it, admitted, alleged, never_charged,
/// left; latest first.
std::string past(const Situation& situation, std::string_view standing);
/// Whether the child was under ten at the latest thing: yes, no, part, not known.
std::string under_ten(const Situation& situation, std::string_view);
/// The disposals that stand so today: running, past_its_end, ended, end_not_known, no_order.
std::string orders_that_are(const Situation& situation, std::string_view state);
/// When the last disposal of that code is spent.
std::string spent_of(const Situation& situation, std::string_view code);

}  // namespace holdfast::cli
