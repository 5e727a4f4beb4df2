// See documents.h. What is wrong with a file is the worker's to mend, so it comes as words for the
// field and never as a failure of the page.
#include "desk/documents.h"

#include <algorithm>

#include "base/words.h"
#include "desk/file_type.h"
#include "ledger/format.h"
#include "ledger/ledger.h"
#include "ledger/sealed_files.h"

namespace holdfast::desk {
namespace {

using Made = Result<std::optional<Document>, std::string>;

Unexpected<std::string> refused(std::string words) { return {std::move(words)}; }

std::vector<const ReceivedFile*> files_for(std::string_view field, const Received& received) {
  std::vector<const ReceivedFile*> files;
  for (const auto& file : received.files)
    if (file.field == field) files.push_back(&file);
  return files;
}

/// Words when it must not be kept.
std::optional<std::string> scanned(Document& document, const Received& received,
                                   const ReceivedFile& file, const Scanner& scanner) {
  if (!scanner) return std::nullopt;
  const auto scan = scanner([&](const std::function<bool(ByteView)>& piece) {
    return received.sealed->read(*file.sealed_at, piece);
  });
  if (const auto* infected = std::get_if<Infected>(&scan))
    return say("A virus scanner found {what} in this file. It has not been kept",
               {{"what", infected->name}});
  if (const auto* clean = std::get_if<Clean>(&scan)) document.scanned_by = Text{clean->scanner};
  return std::nullopt;
}

bool names_exactly(const std::vector<Document>& documents, const ledger::SealedFiles* files) {
  const auto count = files == nullptr ? 0 : files->files().size();
  if (documents.size() != count) return false;
  return std::ranges::all_of(documents, [&](const Document& document) {
    return std::ranges::count_if(files->files(), [&](const ledger::SealedFile& file) {
             return ledger::hex(file.sealed) == document.sealed;
           }) == 1;
  });
}

}  // namespace

Made document_for(std::string_view field, const Received& received, const Scanner& scanner) {
  const auto files = files_for(field, received);
  if (files.empty()) return std::optional<Document>{};
  if (received.failure)
    return refused(say("The file could not be kept just now. Wait a moment, then choose it again"));
  if (files.size() > 1 || received.files.size() > ledger::attachments_an_entry_limit)
    return refused(say("Choose one file"));
  const auto& file = *files.front();
  if (file.size_bytes > ledger::attachment_limit_bytes)
    return refused(say("The file must be 25 MB or smaller"));
  if (file.size_bytes == 0) return refused(say("The file is empty. Choose another"));
  if (!file.sealed_at) return refused(say("Choose the file again"));
  const auto media = type_of(file);
  if (!media) return refused(media.error());
  const auto& sealed = received.sealed->files()[*file.sealed_at];
  Document document{.name = {file_name_from(file.name)},
                    .media = *media,
                    .size_bytes = static_cast<std::int64_t>(sealed.size_bytes),
                    .sealed = ledger::hex(sealed.sealed),
                    .plain = ledger::hex(sealed.plain)};
  if (auto wrong = scanned(document, received, file, scanner)) return refused(std::move(*wrong));
  return std::optional(std::move(document));
}

std::vector<Document> documents_in(const Event& event) {
  std::vector<Document> documents;
  const auto view = view_of(event);
  for (const auto& field : view.shape.fields)
    if (field.kind == FieldKind::document)
      if (auto document = document_in(field.get(view.record)))
        documents.push_back(std::move(*document));
  return documents;
}

bool names_its_files(const Event& event, const ledger::SealedFiles* files) {
  return names_exactly(documents_in(event), files);
}

bool names_its_files(const Event& replacement, const Event& before,
                     const ledger::SealedFiles* files) {
  const auto stood = documents_in(before);
  auto brought = documents_in(replacement);
  std::erase_if(brought, [&](const Document& document) {
    return std::ranges::find(stood, document) != stood.end();
  });
  return names_exactly(brought, files);
}

std::vector<FiledDocument> versions_of(const Told& told) {
  std::vector<FiledDocument> versions;
  const auto add = [&](const Event& event, EventId by) {
    for (auto& document : documents_in(event))
      if (std::ranges::find(versions, document, &FiledDocument::document) == versions.end())
        versions.push_back({by, std::move(document)});
  };
  add(std::get<Event>(told.entry.what), told.entry.envelope.event);
  for (const auto& later : told.since)
    if (const auto* correction = std::get_if<Corrected>(&later.what))
      add(correction->record, later.envelope.event);
  return versions;
}

EventId brought_by(const Told& told, const Document& document) {
  const auto versions = versions_of(told);
  const auto at = std::ranges::find(versions, document, &FiledDocument::document);
  return at == versions.end() ? told.entry.envelope.event : at->by;
}

Result<std::string> document_bytes(const Desk& desk, StreamId record, EventId entry,
                                   const Document& document) {
  const auto name = ledger::from_hex(document.sealed);
  if (!name || name->size() != sizeof(Digest))
    return failed(Failure::Kind::damaged, say("A document is not as it was kept."));
  Digest sealed;
  std::copy(name->begin(), name->end(), sealed.begin());
  const auto bytes = desk.ledger.attachment(record, entry, sealed);
  if (!bytes) return Unexpected{bytes.error()};
  return std::string(text_of(*bytes));
}

}  // namespace holdfast::desk
