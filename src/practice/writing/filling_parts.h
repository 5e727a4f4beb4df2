// What the fillers of letters share. Only they include it.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "practice/situation.h"
#include "practice/writing/filling.h"

namespace holdfast::offending {
struct Order;
}

namespace holdfast::writing {

/// Never defined: a constant cannot be made of what calls it.
void no_field_has_that_question();
/// The field with that question. A constant that asks for one that is not there does not compile.
consteval const Field& asked(std::span<const Field> fields, std::string_view question) {
  for (const auto& field : fields)
    if (field.question == question) return field;
  no_field_has_that_question();
  return fields.front();
}

/// One letter as it is filled. `s` holds the open part of the record alone.
class Filling {
 public:
  Filling(const Situation& situation, const Names& the_names, std::optional<EventId> about_entry)
      : s(situation), names(the_names), about(about_entry) {}

  /// What is empty stays not known.
  void put(std::string_view blank, std::string words);
  void rest_on(EventId entry);
  /// An answer as a person reads it; empty: not given.
  std::string answer(const RecordView& view, const Field& field) const;
  FilledIn done() { return std::move(into_); }

  const Situation& s;
  const Names& names;
  const std::optional<EventId> about;

 private:
  FilledIn into_;
};

/// A point of a list, on one line.
void add_point(std::string& list, const std::string& words);
/// "Tuesday 3 November 2026"
std::string with_weekday(Date day);
/// "Sam Porter on 3 November 2026"
std::string by_and_when(const Names& names, const Envelope& told);

/// Which order a breach pack is about; null: none.
const offending::Order* order_about(const std::vector<offending::Order>& all,
                                    const std::optional<EventId>& about);
std::vector<offending::Order> orders_here(const Situation& situation);
/// What it is, who made it and when, and until when it runs.
std::string order_words(const Filling& filling, const offending::Order& order);

void fill_appointment(Filling& filling);
/// Offences that were proven or admitted, and orders that run.
void fill_offences(Filling& filling);
void fill_orders(Filling& filling);
/// What the signed assessment says, and the three judgements.
void fill_assessed(Filling& filling);
void fill_scores(Filling& filling);
void fill_sources(Filling& filling);
void fill_left_open(Filling& filling);
void fill_plan(Filling& filling);
/// How many appointments came to what, since that day; nothing: since the first.
void fill_attendance(Filling& filling, std::optional<Date> since);
void fill_breach(Filling& filling);
void fill_requirements(Filling& filling, const offending::Order& order);
void fill_warning(Filling& filling);

}  // namespace holdfast::writing
