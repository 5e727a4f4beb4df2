// From files that came with a request to documents of a record, and back to their bytes.
#pragma once
#include <functional>
#include <string>
#include <variant>

#include "base/received.h"
#include "desk/desk.h"
#include "practice/history.h"
#include "records/document.h"

namespace holdfast::desk {

struct Clean {
  std::string scanner;  ///< "ClamAV 1.0.7"
};
struct Infected {
  std::string name;
};
/// There is no scanner, or it did not answer.
struct NotScanned {};
using Scan = std::variant<NotScanned, Clean, Infected>;

/// Gives a document's bytes, in order, to whoever asks, until they answer false.
using PlainBytes = std::function<Result<Done>(const std::function<bool(ByteView)>&)>;
using Scanner = std::function<Scan(const PlainBytes&)>;

/// The document that came for one field. Nothing when none came; words when it cannot be kept.
Result<std::optional<Document>, std::string> document_for(std::string_view field,
                                                          const Received& received,
                                                          const Scanner& scanner);
/// Where several may come: all of them in the order they came, or words for each that cannot be
/// kept, with its name where it did not come alone.
Result<std::vector<Document>, std::vector<std::string>> documents_for(std::string_view field,
                                                                      const Received& received,
                                                                      const Scanner& scanner);
/// What a record that names this document is recorded with; null where it did not come.
std::shared_ptr<ledger::SealedFiles> file_of(const Document& document, const Received& received);

/// The documents that a record names, in the order of its fields.
std::vector<Document> documents_in(const Event& event);
/// Whether a record names exactly the files that came with it: each once, and no other.
bool names_its_files(const Event& event, const ledger::SealedFiles* files);
/// The same of a correction, which may also name what stood before it.
bool names_its_files(const Event& replacement, const Event& before,
                     const ledger::SealedFiles* files);

/// One version of an entry's document, and who brought its file: the entry itself, or the
/// correction that put it in the place of another.
struct FiledDocument {
  EventId by;
  Document document;
};
/// Every version, the oldest first.
std::vector<FiledDocument> versions_of(const Told& told);
/// The one that stood at that moment; nothing where the entry had none then.
std::optional<FiledDocument> document_at(const Told& told, Moment at);
/// What brought this document of the entry.
EventId brought_by(const Told& told, const Document& document);

/// The bytes of a document of an entry that the caller has opened. `entry` is what brought it.
Result<std::string> document_bytes(const Desk& desk, StreamId record, EventId entry,
                                   const Document& document);

}  // namespace holdfast::desk
