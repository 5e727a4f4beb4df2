// What of a chronology is asked for: by kind, agency, who recorded it, days and words. All of it
// stands in the address, so that a page can be sent to a colleague and says what it leaves out.
#pragma once
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "practice/chronology/views.h"
#include "web/forms_from_shapes.h"
#include "web/http.h"

namespace holdfast::chronology {

struct Wanted {
  std::string kind;  ///< wire word of a Sort, or "document"; empty: every kind
  std::optional<AgencyId> agency;
  std::optional<PersonId> author;
  std::optional<Date> from;
  std::optional<Date> until;
  std::string words;
  bool significant = false;  ///< those alone that somebody marked
  Problems problems;         ///< of days and words that say nothing; those are passed over

  bool leaves_out() const {
    return !kind.empty() || agency || author || from || until || significant || !words.empty();
  }
};

Wanted wanted_in(const web::Form& query);
/// As the query of an address, without "?": "kind=incident&words=knife". Empty when all is wanted.
std::string query_of(const Wanted& wanted);
/// What an entry says, for whichever sort of entry it is.
struct Sifted {
  std::string kind;  ///< wire word, as in Wanted; empty for what is no entry of the chronology
  Date on;
  std::optional<AgencyId> agency;
  PersonId author;
  std::string words;
  EventId entry;
};
/// Whether an entry is wanted. Every typed word must begin a word of what was written.
std::function<bool(const Sifted&)> sieve(const State& state, const Wanted& wanted);
Sifted sifted(const Line& line);
/// The lines wanted, newest first.
std::vector<Line> lines_of(const State& state, const Wanted& wanted);
/// What was asked, as read and as it came.
struct Filter {
  const web::Form& query;
  Wanted wanted;
  std::string page = "/chronology";  ///< of the record, on which it is asked
};
/// What may be chosen, each by its name: other lists of entries offer what occurs on them.
struct Offered {
  std::vector<web::Option> kinds;
  std::map<std::string, std::string> agencies;
  std::map<std::string, std::string> authors;
};
/// Its questions alone, for a form that asks more. The days stand as `from` and `until`.
govuk::Html filter_inputs(const Filter& filter, const Offered& offered);
/// The form that asks; its choices are those that occur on this record as its reader sees it.
govuk::Html filter_form(const desk::Opened& opened, const Filter& filter);
/// "3 of 21 entries: incident; told by Eastvale Police", and the way back to all; empty when
/// nothing is left out.
struct Counted {
  std::size_t shown;
  std::size_t all;
};
govuk::Html filter_note(const desk::Opened& opened, const Filter& filter, Counted counted);
/// That page of the record with what is asked for, and more of a query: "page=2".
std::string filtered_href(const desk::Opened& opened, std::string_view page, const Wanted& wanted,
                          const std::string& more = "");

}  // namespace holdfast::chronology
