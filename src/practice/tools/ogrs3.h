// The Offender Group Reconviction Scale 3: in a group alike by age, sex and past sanctions, how
// many in a hundred were found to have reoffended within one and two years. It says nothing of one
// child, counts policing as well as behaviour, sets no judgement, and the Ministry of Justice has
// retired it. Its numbers are data (data/tools/ogrs3.tsv). Source: sources.md#ogrs3
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"

namespace holdfast::tools {

/// Its line in data/tools.tsv.
inline constexpr std::string_view ogrs3_key = "ogrs3";

enum class TableSex { male, female };

/// What adds for an age, both ends included.
struct AgeWeight {
  int from = 0;
  int until = 0;
  double weight = 0;
  bool doubtful = false;  ///< the source itself may be wrong here
};

struct OffenceWeight {
  std::string key;  ///< "burglary_domestic"
  double weight = 0;
  std::string label;
};

struct Ogrs3Table {
  double one_year = 0;
  double two_years = 0;
  double first_sanction = 0;
  double later_sanction = 0;
  double sanction_rate = 0;
  std::map<TableSex, std::vector<AgeWeight>> ages;
  std::vector<OffenceWeight> offences;
};
/// The ages whose number may be wrong, for that sex.
std::vector<AgeWeight> doubtful(const Ogrs3Table& table, TableSex sex);
/// All of them: "female 16-17: -0.9592".
std::string doubtful_words(const Ogrs3Table& table);
/// From data/tools/ogrs3.tsv; a number that is missing or cannot be read is bad input.
Result<Ogrs3Table> ogrs3_from(std::string_view tsv);

struct Ogrs3Answers {
  std::optional<Date> born;
  std::optional<TableSex> sex;
  std::optional<Date> convicted_on;   ///< or cautioned: the sanction that this is about
  std::optional<Date> at_risk_from;   ///< of the sentence in the community, or the release
  std::optional<int> sanctions;       ///< this one included
  std::optional<int> first_sanction;  ///< age at it, in completed years
  std::string offence;                ///< key of its weight; empty: not known
  bool is_confirmed = false;          ///< the doubtful numbers of the table, by somebody here
};

/// Of a hundred, within one and two years: 1 to 99.
struct Ogrs3Score {
  int one_year = 0;
  int two_years = 0;
};
/// No score without every answer, below ten, or where the table's own number is in doubt and nobody
/// has confirmed it. A problem's field is the answer's name here.
Result<Ogrs3Score, Problems> ogrs3(const Ogrs3Table& table, const Ogrs3Answers& answers);

}  // namespace holdfast::tools
