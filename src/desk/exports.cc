// An export is an opening of the service's own stream whose part says what was taken.
#include "desk/exports.h"

#include "ledger/access_log.h"

namespace holdfast::desk {
namespace {

constexpr std::string_view part_words = "export: ";

}  // namespace

Result<Done> note_export(Desk& desk, const access::Reader& reader, const Export& taken) {
  return desk.log.note({desk.service,
                        reader.person,
                        reader.agency,
                        std::string(access::wire_of(reader.role)),
                        std::string(part_words) + taken.list,
                        std::to_string(taken.lines),
                        {}});
}

Result<std::vector<ExportNoted>> exports(Desk& desk, const access::Reader& reader) {
  std::vector<ExportNoted> noted;
  if (!access::may(reader.role, access::Operation::review_openings)) return noted;
  ledger::OpeningQuery query;
  query.record = desk.service;
  query.limit = exports_shown;
  const auto found = desk.log.find(query);
  if (!found) return Unexpected{found.error()};
  const bool opens = access::may(reader.role, access::Operation::open_record);
  for (const auto& one : *found) {
    if (!one.part.starts_with(part_words)) continue;
    noted.push_back({one.at, one.who, one.part.substr(part_words.size()), {}});
    if (!opens || one.who == reader.person) noted.back().lines = one.purpose;
  }
  return noted;
}

}  // namespace holdfast::desk
