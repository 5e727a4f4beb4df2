// The door for agencies that are asked something. Who stands in the way of everybody else (bars)
// stands in the way here too.
#include "desk/addressed.h"

#include <algorithm>

#include "base/words.h"
#include "desk/documents.h"
#include "desk/listing.h"
#include "desk/writing.h"
#include "ledger/access_log.h"
#include "practice/children/children.h"
#include "practice/history.h"

namespace holdfast::desk {
namespace {

using access::Operation;
using access::Reader;

constexpr std::size_t rows_at_most = 2'000;

/// What it takes of a person of the agency, whatever the record: to have been asked is not enough.
bool may_look(const service::State& service, const Reader& reader, StreamId record) {
  if (!access::may(reader.role, Operation::record_event)) return false;
  const auto records = service::all_of(service.access.merges, record);
  return std::ranges::none_of(records,
                              [&](StreamId one) { return is_barred(service, reader.person, one); });
}

sharing::ItemSort sort_in(std::string_view wire) {
  if (wire == "action") return sharing::ItemSort::action;
  return wire == "share" ? sharing::ItemSort::share : sharing::ItemSort::request;
}

std::optional<AddressedLine> line_of(const ledger::FoundRow& row) {
  const auto answers = answers_from(row.row.label);
  if (!answers) return std::nullopt;
  const auto item = EventId::from(text_in(*answers, "item"));
  if (!item) return std::nullopt;
  return AddressedLine{.record = row.stream,
                       .item = *item,
                       .sort = sort_in(text_in(*answers, "sort")),
                       .child = text_in(*answers, "child"),
                       .words = text_in(*answers, "words"),
                       .standing = text_in(*answers, "standing"),
                       .open = !text_in(*answers, "open").empty(),
                       .due = {row.row.order},
                       .person = PersonId::from(text_in(*answers, "person"))};
}

/// The thing, where it is addressed to this reader's agency and nothing bars them.
struct Found {
  Place place;
  sharing::ForAgency item;
};
Result<Found, RecordRefusal> find_item(Desk& desk, const Reader& reader, StreamId record,
                                       EventId item) {
  auto place = place_of(desk, reader, record);
  if (!place) return refuse(place.error());
  // An address of no record has been read as a record without entries, and is folded into nothing.
  if (!place->whole || place->whole->entries.empty() ||
      !may_look(*place->service.service, reader, record))
    return refuse(NotForYou{});
  const Across across;
  const auto all = sharing::for_agencies({place->full, place->service, across, {}, place->now});
  const auto at = std::ranges::find_if(all, [&](const sharing::ForAgency& one) {
    return one.item == item && one.agency == reader.agency;
  });
  if (at == all.end() || place->full.children->merging.into) return refuse(NotForYou{});
  return Found{std::move(*place), *at};
}

/// Of the thing and what followed it, corrections among them, and nothing else.
std::vector<Entry> only(const Found& found) {
  const auto wanted = sharing::entries_of(*found.place.full.sharing, found.item.item);
  const auto is_wanted = [&](EventId id) { return std::ranges::find(wanted, id) != wanted.end(); };
  std::vector<Entry> entries;
  for (const auto& entry : found.place.whole->entries) {
    const auto about = spoken_of(entry.what);
    if (is_wanted(about.value_or(entry.envelope.event))) entries.push_back(entry);
  }
  return entries;
}

Clearance clearance_of(const Found& found) {
  const auto* told = found.place.full.history->find(found.item.item);
  return told != nullptr ? told->entry.envelope.clearance : Clearance{Compartment::open};
}

std::optional<RecordRefusal> unfit(const Reader& reader, const Found& found,
                                   const AddressedAnswer& answer) {
  const auto* shared = in_area<sharing::Event>(answer.what);
  if (shared == nullptr || !sharing::answers(*shared, found.item.item))
    return RecordRefusal(NotForYou{});
  if (!names_its_files(answer.what, answer.files.get()))
    return RecordRefusal(Problems{{"", say("Choose the file again")}});
  const Across across;
  const auto& place = found.place;
  auto problems = check({place.full, place.service, across, reader.person, place.now}, answer.what);
  if (problems.empty()) return std::nullopt;
  return RecordRefusal(std::move(problems));
}

}  // namespace

Result<std::vector<AddressedLine>> addressed_to(Desk& desk, const Reader& reader) {
  std::vector<AddressedLine> lines;
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  for (const auto kind : {for_agency, for_agency_done}) {
    const auto found = desk.ledger.find(
        {std::string(kind), {reader.agency.text()}, Clearance::everything(), rows_at_most});
    if (!found) return Unexpected{found.error()};
    for (const auto& row : *found)
      if (may_look(*service->service, reader, row.stream))
        if (auto line = line_of(row)) {
          // Rows of what is done are ordered backwards: were any left out, it is the oldest.
          if (kind == for_agency_done) line->due = {-line->due.microseconds};
          lines.push_back(std::move(*line));
        }
  }
  std::ranges::stable_sort(lines, {}, [](const AddressedLine& line) {
    return std::pair(!line.open, line.open ? line.due.microseconds : -line.due.microseconds);
  });
  return lines;
}

Result<Addressed, OpenRefusal> open_addressed(Desk& desk, const Reader& reader, StreamId record,
                                              EventId item) {
  const auto found = find_item(desk, reader, record, item);
  if (!found) {
    if (const auto* failure = std::get_if<Failure>(&found.error()))
      return Unexpected{OpenRefusal(*failure)};
    return Unexpected{OpenRefusal(NotForYou{})};
  }
  const auto noted = desk.log.note({record,
                                    reader.person,
                                    reader.agency,
                                    std::string(access::wire_of(reader.role)),
                                    "addressed",
                                    "addressed",
                                    {}});
  if (!noted) return Unexpected{OpenRefusal(noted.error())};
  // Who the child is, as far as their role may know it: a name can lie where only few may read it.
  const auto known =
      fold_for(desk, record, found->place.whole, access::compartments_of(reader.role));
  const auto& child = *known.children;
  return Addressed{record,          children::full_name(child), child.date_of_birth,
                   found->item,     fold_case(only(*found)),    found->place.service,
                   found->place.now};
}

Result<Receipt, RecordRefusal> answer_addressed(Desk& desk, const Reader& reader,
                                                const AddressedAnswer& answer) {
  const auto turn = desk.cache->turn({answer.record});
  for (int tries = 0; tries < most_tries; ++tries) {
    auto found = find_item(desk, reader, answer.record, answer.item);
    if (!found) return refuse(found.error());
    const Writer writer{answer.event, reader.person, reader.agency};
    const auto before = recorded_before(*found->place.whole, writer, answer.what);
    if (before == Before::same) return Receipt{answer.event, true};
    if (used_in_sight(found->place, answer.event, before)) return used_before();
    if (auto refused = unfit(reader, *found, answer)) return refuse(std::move(*refused));
    if (before == Before::other) return used_before();
    const Addition addition{answer.record, answer.what, clearance_of(*found), "", answer.files};
    auto done =
        try_append(desk, answer.event, {prepared(std::move(found->place), writer, addition)});
    if (done) return *done;
  }
  return too_busy();
}

}  // namespace holdfast::desk
