// Months as law counts them. A period "of so many months" ends by the calendar, not after so many
// times thirty days, and what happens where a month has no such day must be the same everywhere.
#pragma once
#include "base/date.h"

namespace holdfast {

/// The same day of the month so many months on (or back); the last of that month where it has no
/// such day. Source: sources.md#months
Date months_after(Date day, int months);

/// The last day of a period of so many months that begins with `first`, which is counted: 1 January
/// and 12 months end on 31 December. Source: sources.md#months
Date last_of_months_beginning(Date first, int months);

/// The first day of a period of so many months that ends with `last`, which is counted.
/// Source: sources.md#months
Date first_of_months_ending(Date last, int months);

}  // namespace holdfast
