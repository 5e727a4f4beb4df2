// When a conviction or caution is spent. Only for children under 18 at conviction, only where every
// fact it rests on is recorded, and never as a promise: a further conviction may extend it.
// Source: sources.md#spent
#include <algorithm>

#include "base/london.h"
#include "practice/case_file.h"
#include "practice/children/children.h"
#include "practice/offending/offending.h"
#include "practice/service/settings.h"

namespace holdfast::offending {
namespace {

constexpr int adult_years = 18;
constexpr int months_of_a_fine = 6;
constexpr int months_without_an_end = 24;

using Kind = SpentAnswer::Kind;

/// The same day so many months on; the last of that month where it has no such day.
Date months_after(Date day, int months) {
  auto parts = parts_of(day);
  const auto whole = parts.year * 12 + parts.month - 1 + months;
  parts.year = whole / 12;
  parts.month = whole % 12 + 1;
  for (;; --parts.day)
    if (const auto found = date_of(parts)) return *found;
}

/// The first conviction among the offences the disposal was made for.
std::optional<Date> conviction(const Order& order, const CaseFile& file) {
  std::optional<Date> first;
  for (const auto& item : past_behaviour(file, Reference{})) {
    const auto& made_for = order.made->record.made_for;
    if (std::ranges::find(made_for, item.id()) == made_for.end()) continue;
    const auto day = convicted_on(item);
    if (day && (!first || *day < *first)) first = day;
  }
  return first;
}

SpentAnswer from(Date day) { return {Kind::spent_from, day}; }

/// Up to a year of custody: six months after the sentence ends, licence included. Over one to four
/// years: two years. Over four, three and a half, unless the offence is one of Schedule 18 to the
/// Sentencing Code, which this table does not say.
SpentAnswer after_custody(const Order& order) {
  const auto length = order.made->record.length_months;
  if (!length || !order.ends_on || length->value > 48) return {Kind::not_known};
  return from(months_after(*order.ends_on, length->value <= 12 ? 6 : 24) + 1);
}

SpentAnswer after_order(const Order& order, std::optional<Date> convicted) {
  if (order.ended != nullptr) return from(order.ended->record.ended_on + 1);
  if (order.ends_on) return from(*order.ends_on + 1);
  if (order.made->record.length_months || !convicted) return {Kind::when_order_ends};
  return from(months_after(*convicted, months_without_an_end));
}

SpentAnswer after_conditional_caution(const Order& order, const ServiceFile& service) {
  const auto months = service::figure(*service.service, service::conditional_caution_spent_months);
  auto day = months_after(order.made->record.made_on, months.value);
  if (order.ended != nullptr) day = std::min(day, order.ended->record.ended_on);
  return {Kind::spent_from, day, months.local_default};
}

}  // namespace

SpentAnswer spent(const Order& order, const CaseFile& file, const ServiceFile& service) {
  if (order.known == nullptr) return {Kind::not_known};
  const auto rule = order.known->spent;
  if (rule == Spent::no_conviction) return {Kind::not_a_conviction};
  if (rule == Spent::never) return {Kind::never};
  const auto convicted = conviction(order, file);
  const auto age = children::age(*file.children, convicted.value_or(order.made->record.made_on));
  if (!age || *age >= adult_years) return {Kind::not_known};
  switch (rule) {
    case Spent::at_once:
      return from(order.made->record.made_on);
    case Spent::conditional_caution:
      return after_conditional_caution(order, service);
    case Spent::fine:
      return convicted ? from(months_after(*convicted, months_of_a_fine))
                       : SpentAnswer{Kind::not_known};
    case Spent::order_end:
      return after_order(order, convicted);
    case Spent::custody:
      return after_custody(order);
    case Spent::no_conviction:
    case Spent::never:
    case Spent::not_known:
      return {Kind::not_known};
  }
  return {Kind::not_known};
}

}  // namespace holdfast::offending
