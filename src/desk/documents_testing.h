// What tests of documents share: files as they come with a form, and one filed on a record.
#pragma once
#include "desk/documents.h"
#include "desk/intake.h"
#include "desk/testing.h"
#include "ledger/sealed_files.h"

namespace holdfast::desk::testing {

inline const std::string letter = "%PDF-1.7 He lives above the bakery in Mill Lane";
inline const std::string plan = "%PDF-1.7 The plan as it was agreed";

struct Sent {
  std::string name = "letter.pdf";
  std::string bytes = letter;
  std::string field = "document";
};

inline Received received(const Desk& desk, const std::vector<Sent>& all) {
  Intake intake(desk);
  for (const auto& one : all) {
    intake.begin(one.field, one.name);
    for (std::size_t at = 0; at < one.bytes.size(); at += 100'000)
      intake.take(std::string_view(one.bytes).substr(at, 100'000));
    intake.end();
  }
  return intake.received();
}

inline Document kept(const Received& received) {
  const auto document = document_for("document", received, {});
  REQUIRE(document);
  REQUIRE(document->has_value());
  return **document;
}

/// The first that came; null: none.
inline std::shared_ptr<ledger::SealedFiles> sealed(const Received& received) {
  return received.files.empty() ? nullptr : received.files.front().sealed;
}

/// As no form brings them: a second file sealed beside the first, under one key.
inline Received two_in_one(const Desk& desk) {
  auto came = received(desk, {{}});
  well(came.files.front().sealed->begin());
  well(came.files.front().sealed->take(bytes_of(plan)));
  well(came.files.front().sealed->end());
  return came;
}

inline chronology::Event filed(const Document& document) {
  return chronology::DocumentFiled{.document = document, .called = {"Letter"}};
}

struct Filing {
  Town town;
  StreamId record = town.child("Jordan", "Ellis");
  Received came = received(town.desk, {{}});
  Recording recording{town.fresh(), {{record, filed(kept(came)), sealed(came)}}, {}, ""};
  EventId file() { return well(desk::record(town.desk, town.worker, recording)).event; }
  std::optional<Document> seen_by(const Reader& reader, EventId entry) {
    const auto opened = town.opened(reader, record);
    const auto* told = opened.file.history->find(entry);
    return told == nullptr ? std::nullopt : std::optional(documents_in(told->standing()).front());
  }
  std::vector<FiledDocument> versions(const Reader& reader, EventId entry) {
    const auto opened = town.opened(reader, record);
    const auto* told = opened.file.history->find(entry);
    return told == nullptr ? std::vector<FiledDocument>{} : versions_of(*told);
  }
  Result<Receipt, RecordRefusal> correct(EventId entry, const chronology::DocumentFiled& right,
                                         const Received& with) {
    auto about = town.about(town.worker, record, entry);
    about.files = sealed(with);
    return desk::correct(town.desk, town.worker, about, chronology::Event(right));
  }
  Result<Receipt, RecordRefusal> correct(EventId entry, const Document& right,
                                         const Received& with) {
    return correct(entry, {.document = right, .called = {"Letter"}}, with);
  }
  void erases(EventId entry) {
    const auto scope = service::ErasureScope::entry;
    town.decides(town.head, service::ErasureApproved{record, scope, entry, {}, {"Sent in error"}});
    town.ticks(town.officer, record);
    const service::ErasureDecided decided{record, scope, entry, {}, {"Sent in error"}};
    well(erase(town.desk, town.officer, {town.fresh(), decided}));
  }
};

}  // namespace holdfast::desk::testing
