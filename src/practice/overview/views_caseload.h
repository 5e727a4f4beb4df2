// Giving the cases of one worker to others: what has been answered so far, and a page a question.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "practice/overview/views.h"
#include "records/shape.h"

namespace holdfast::overview {

/// The pages, in their order; three are asked only where an answer before calls for them.
enum class Asks : std::uint8_t { which, who, who_each, from, notes, note_one, note_each, check };
std::string_view wire_of(Asks page);
/// The first page where there is none of that name.
Asks asks_from(std::string_view wire);

/// Everything a page of the journey is made of.
struct Caseload {
  const Site& site;
  const web::Visit& visit;
  const ServiceFile& service;
  PersonId worker;                    ///< whose cases are given away
  std::vector<desk::CaseLine> lines;  ///< those of them that this reader may see and are not closed
  web::Form typed;                    ///< all answers

  std::vector<desk::CaseLine> chosen() const;
  /// Who gets this case, as far as it has been said.
  std::string worker_of(StreamId record) const;
  std::string note_of(StreamId record) const;
  bool is_asked(Asks page) const;
  /// The nearest page after, or before, this one that is asked.
  Asks next(Asks page) const;
  Asks before(Asks page) const;
  std::string href(Asks page) const;
  /// Whether the reader manages this worker, and so opens their cases without saying what for.
  bool is_managed() const;
};

/// Whether an answer of that name is one of the page's.
bool is_of(std::string_view name, Asks page);
/// The question of the day, as the record asks it.
const Field& day_field();
/// The record of one case: who gets it, from which day, with which note; and what is wrong with it.
Event allocation(const Caseload& load, StreamId record, Problems& problems);
/// What is wrong with the answers of a page.
Problems wrong_with(const Caseload& load, Asks page);

web::Page caseload_page(const Caseload& load, Asks page, const Problems& problems);

/// What became of one case.
struct Moved {
  desk::CaseLine line;
  std::string why_not;  ///< empty: it was given
};
web::Page moved_page(const Caseload& load, const std::vector<Moved>& all);

}  // namespace holdfast::overview
