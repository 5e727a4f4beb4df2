// Working days of England and Wales: Monday to Friday, less bank holidays. The holidays are data
// (data/bank_holidays.txt), read at start and passed in.
#pragma once
#include <optional>
#include <set>
#include <string_view>

#include "base/date.h"
#include "base/result.h"

namespace holdfast {

struct Calendar {
  std::set<Date> bank_holidays;
};

/// Reads lines "2026-12-25 Christmas Day"; blank lines and lines that begin with # are passed over.
Result<Calendar> calendar_from(std::string_view text);

bool is_working_day(const Calendar& calendar, Date date);
/// The working day that is `count` working days after `from`, which itself is never counted.
/// Source: sources.md#working-days
Date working_days_after(const Calendar& calendar, Date from, int count);
/// Working days after `from` up to and with `to`; 0 when `to` is not later.
int working_days_between(const Calendar& calendar, Date from, Date to);

}  // namespace holdfast
