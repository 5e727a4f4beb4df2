// See documents.h. What is wrong with a file is the worker's to mend, so it comes as words for the
// field and never as a failure of the page.
#include "desk/documents.h"

#include <algorithm>

#include "base/words.h"
#include "desk/file_type.h"
#include "desk/intake.h"
#include "ledger/format.h"
#include "ledger/ledger.h"
#include "ledger/sealed_files.h"

namespace holdfast::desk {
namespace {

using Made = Result<Document, std::string>;

Unexpected<std::string> refused(std::string words) { return {std::move(words)}; }

std::vector<const ReceivedFile*> files_for(std::string_view field, const Received& received) {
  std::vector<const ReceivedFile*> files;
  for (const auto& file : received.files)
    if (file.field == field) files.push_back(&file);
  return files;
}

/// Words when it must not be kept.
std::optional<std::string> scanned(Document& document, const ReceivedFile& file,
                                   const Scanner& scanner) {
  if (!scanner) return std::nullopt;
  const auto scan = scanner(
      [&](const std::function<bool(ByteView)>& piece) { return file.sealed->read(0, piece); });
  if (const auto* infected = std::get_if<Infected>(&scan))
    return say("A virus scanner found {what} in this file. It has not been kept",
               {{"what", infected->name}});
  if (const auto* clean = std::get_if<Clean>(&scan)) document.scanned_by = Text{clean->scanner};
  return std::nullopt;
}

/// Of one that was kept.
const ledger::SealedFile& sealed_file(const ReceivedFile& file) {
  return file.sealed->files().front();
}

Unexpected<std::string> could_not_be_kept() {
  return refused(say("The file could not be kept just now. Wait a moment, then choose it again"));
}

Made document_of(const ReceivedFile& file, const Scanner& scanner) {
  if (file.size_bytes > ledger::attachment_limit_bytes)
    return refused(say("The file must be 25 MB or smaller"));
  if (file.size_bytes == 0) return refused(say("The file is empty. Choose another"));
  if (!file.sealed)
    return refused(say("The files must be 100 MB or smaller together. Send this one by itself"));
  const auto media = type_of(file);
  if (!media) return refused(media.error());
  const auto& sealed = sealed_file(file);
  Document document{.name = {file_name_from(file.name)},
                    .media = *media,
                    .size_bytes = static_cast<std::int64_t>(sealed.size_bytes),
                    .sealed = ledger::hex(sealed.sealed),
                    .plain = ledger::hex(sealed.plain)};
  if (auto wrong = scanned(document, file, scanner)) return refused(std::move(*wrong));
  return document;
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

Result<std::optional<Document>, std::string> document_for(std::string_view field,
                                                          const Received& received,
                                                          const Scanner& scanner) {
  if (files_for(field, received).size() > 1) return refused(say("Choose one file"));
  auto documents = documents_for(field, received, scanner);
  if (!documents) return refused(std::move(documents.error().front()));
  return documents->empty() ? std::nullopt : std::optional(std::move(documents->front()));
}

Result<std::vector<Document>, std::vector<std::string>> documents_for(std::string_view field,
                                                                      const Received& received,
                                                                      const Scanner& scanner) {
  using Words = std::vector<std::string>;
  const auto files = files_for(field, received);
  if (files.size() > files_a_form_limit)
    return Unexpected{Words{
        say("You chose {n} files. Choose {most} or fewer",
            {{"n", std::to_string(files.size())}, {"most", std::to_string(files_a_form_limit)}})}};
  std::vector<Document> documents;
  Words wrong;
  for (const auto* file : files) {
    auto made = received.failure ? Made{could_not_be_kept()} : document_of(*file, scanner);
    if (made)
      documents.push_back(std::move(*made));
    else
      wrong.push_back(files.size() == 1
                          ? made.error()
                          : say("{file}: {what}",
                                {{"file", file_name_from(file->name)}, {"what", made.error()}}));
  }
  if (!wrong.empty()) return Unexpected{std::move(wrong)};
  return documents;
}

std::shared_ptr<ledger::SealedFiles> file_of(const Document& document, const Received& received) {
  for (const auto& file : received.files)
    if (file.sealed && ledger::hex(sealed_file(file).sealed) == document.sealed) return file.sealed;
  return nullptr;
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

std::optional<FiledDocument> document_at(const Told& told, Moment at) {
  auto standing = documents_in(std::get<Event>(told.entry.what));
  for (const auto& later : told.since)
    if (const auto* correction = std::get_if<Corrected>(&later.what);
        correction != nullptr && later.envelope.recorded <= at)
      standing = documents_in(correction->record);
  if (standing.empty()) return std::nullopt;
  return FiledDocument{brought_by(told, standing.front()), standing.front()};
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
