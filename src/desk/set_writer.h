// Records written as a set that an import can take in, here or elsewhere: what stands of every
// entry, corrections and withdrawals done; beside it each record's history, line by line as it is
// kept; and the documents. Where the files go is the caller's: a folder, or one file to download.
// What is handed in is all that is written, so whoever may see less hands in less.
#pragma once
#include <functional>
#include <map>
#include <set>
#include <string>

#include "desk/exchange_set.h"
#include "desk/hand_out.h"

namespace holdfast::desk {

/// Adds bytes to the end of the file of that path in the set; begins it where it is not there.
using SetFiles = std::function<Result<Done>(const std::string& path, std::string_view bytes)>;

struct SetReport {
  std::size_t children = 0;
  std::size_t rows = 0;
  std::size_t documents = 0;
  std::size_t victims = 0;
  std::size_t victims_left_out = 0;    ///< whom whoever hands it out may not open
  std::size_t victims_in_history = 0;  ///< alone, because their token was withdrawn
  std::size_t rows_left_out = 0;       ///< that speak of an entry that has no row
};
/// A file of the set, where anything was left out, and what it says: a line for each reason.
inline constexpr std::string_view left_out_file = "left-out.txt";
std::string left_out_words(const SetReport& report);

/// add() for each record, then end().
class SetWriter {
 public:
  SetWriter(const Desk& desk, ServiceFile service, SetFiles files);
  Result<Done> add(const HandedOut& record);
  /// The record behind a token of that child's, or that it is not in the set.
  Result<Done> add_victim(StreamId child, const Told& token, const VictimOut& victim);
  /// Who may open them: what decisions_on answers.
  Result<Done> add_access(const std::vector<std::pair<StreamId, Told>>& decisions);
  /// What must be there before the set can be taken in: the people and agencies its rows name.
  Result<Done> end();
  const SetReport& report() const { return report_; }

 private:
  struct Leaving;
  Result<Done> write_standing(const HandedOut& record, StreamId child,
                              std::optional<EventId> victim);
  Result<Done> write_history(const HandedOut& record);
  Result<Done> write_row(const Leaving& leaving, const Event& event);
  Result<Done> write_documents(const Leaving& leaving, const Event& event);
  std::string cell_in(const Leaving& leaving, const Column& column, const RecordView& view);
  std::string cell_of(const Leaving& leaving, const Field& field, const Value& value);
  std::string person(const std::string& id);
  std::string agency(const std::string& id);

  const Desk& desk_;
  ServiceFile service_;
  SetFiles files_;
  std::set<std::string> begun_;
  std::map<std::string, std::string> people_;  ///< named by rows: email, name
  std::set<std::string> agencies_;
  SetReport report_;
};

}  // namespace holdfast::desk
