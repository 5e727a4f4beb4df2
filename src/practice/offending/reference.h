// What the offences and disposals of this land are called, read once at start from
// data/offences.tsv and data/disposals.tsv and handed to the rules. A record keeps the code and the
// title it was given, so it stands whatever these files say later; they only add what follows from
// a code: its kind, the Schedules that name it, what sort of order it is. What they lack is not
// known, never "no".
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/date.h"
#include "base/result.h"

namespace holdfast {
struct ServiceFile;
}

namespace holdfast::offending {

/// Both days included; an end that is not known is open.
struct InForce {
  std::optional<Date> from;
  std::optional<Date> until;

  /// Nothing where neither day that would decide it is known.
  bool may_be(Date day) const { return (!from || *from <= day) && (!until || day <= *until); }
};

/// What the table says of one. Source: sources.md#offence-codes
struct Offence {
  std::string code;              ///< of the criminal justice system: "CJ88144"
  std::string home_office_code;  ///< "00826"; empty: not known
  std::string title;             ///< plain
  std::string kind;              ///< ours: "Weapons"
  std::string group;             ///< of the Home Office code; empty: not known
  std::string schedule_15;       ///< "part 1 paragraph 20", "no"; empty: not known
  std::string schedule_3;        ///< "listed", "no"; empty: not known
  InForce in_force;
};

enum class Setting { out_of_court, court };
/// Whether an order runs on after the day it was made; supervised: by a youth justice service.
enum class Runs { none, order, supervised, custody };
/// Which rule says when it is spent. Source: sources.md#spent
enum class Spent {
  no_conviction,
  at_once,
  conditional_caution,
  fine,
  order_end,
  custody,
  never,
  not_known
};

struct Disposal {
  std::string code;         ///< ours: "YRO"
  std::string return_code;  ///< of the national return; empty: not known
  std::string title;
  Setting setting{};
  Runs runs{};
  Spent spent{};
  InForce in_force;
};

/// A national list, as a service obtains it. It says nothing of kinds and Schedules.
struct NationalList {
  struct Wrong {
    std::size_t line = 0;
    std::string column;  ///< empty: the row as a whole
    std::string words;
  };
  std::vector<Offence> offences;
  std::vector<Wrong> wrong;
  std::vector<std::string> passed_over;  ///< columns that are not read
};
/// CSV with a heading: cjs_code and title, and where known home_office_code, from and until.
NationalList national_list_from(std::string_view csv);

struct Reference {
  Reference() = default;
  Reference(std::vector<Offence> joined, std::vector<Disposal> listed);
  /// Those whose code is not here yet, after the others: what was joined by hand stands. How many.
  std::size_t add(std::vector<Offence> national);

  std::vector<Offence> offences;    ///< those joined by hand by title, then a national list's
  std::vector<Disposal> disposals;  ///< in the order of the file

  /// By either code, however it is written: "cj88144", "008/26". Of several offences with one Home
  /// Office code, none: it does not say which.
  const Offence* offence(std::string_view code) const;
  const Disposal* disposal(std::string_view code) const;
  /// Every word occurs in the title or begins the code; at most `most`, in the order of the list.
  std::vector<const Offence*> offences_like(std::string_view words, std::size_t most) const;

 private:
  std::unordered_multimap<std::string, std::size_t> by_code_;  ///< either code, as it is looked for
};

/// Failure::bad_input names the file, the line and the column.
Result<Reference> reference_from(std::string_view offences_tsv, std::string_view disposals_tsv);

/// What the service file carries; an empty one where it carries none.
const Reference& reference(const ServiceFile& service);

}  // namespace holdfast::offending
