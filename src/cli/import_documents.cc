// See import_documents.h.
#include "cli/import_documents.h"

#include <algorithm>
#include <fstream>

#include "base/words.h"
#include "desk/file_type.h"
#include "desk/intake.h"
#include "ledger/attachments.h"
#include "ledger/crypto_stream.h"
#include "ledger/format.h"

namespace holdfast::cli {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t piece_bytes = 64 << 10;

/// Only a file of the folder itself: no way out of it by name or by a link.
std::optional<fs::path> path_of(const DocumentFolder& from, const std::string& name) {
  const fs::path named(name);
  std::error_code wrong;
  if (named.empty() || named.is_absolute()) return std::nullopt;
  auto path = from.folder;
  for (const auto& part : named) {
    if (part == ".." || part == "." || part.empty()) return std::nullopt;
    path /= part;
    if (fs::is_symlink(path, wrong)) return std::nullopt;
  }
  return fs::is_regular_file(path, wrong) ? std::optional(path) : std::nullopt;
}

/// Hands the file over piece by piece. False where it cannot be read.
template <class Take>
bool read_pieces(const fs::path& path, const Take& take) {
  std::ifstream in(path, std::ios::binary);
  std::string piece(piece_bytes, '\0');
  while (in) {
    in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    take(std::string_view(piece).substr(0, static_cast<std::size_t>(in.gcount())));
  }
  return in.eof();
}

/// As an upload would be taken in, but that nothing is kept.
Result<ImportedFile, std::string> looked_at(const fs::path& path) {
  ReceivedFile file{.field = "document", .name = path.filename().string()};
  ledger::Hashing plain;
  const bool read = read_pieces(path, [&](std::string_view piece) {
    file.size_bytes += piece.size();
    plain.add(bytes_of(piece));
    file.first +=
        piece.substr(0, glimpse_first_bytes - std::min(glimpse_first_bytes, file.first.size()));
    file.last += piece;
    if (file.last.size() > glimpse_last_bytes)
      file.last.erase(0, file.last.size() - glimpse_last_bytes);
  });
  if (!read) return Unexpected{say("The file cannot be read")};
  if (file.size_bytes == 0) return Unexpected{say("The file is empty")};
  if (file.size_bytes > ledger::attachment_limit_bytes)
    return Unexpected{say("The file must be 25 MB or smaller")};
  const auto media = desk::type_of(file);
  if (!media) return Unexpected{media.error()};
  return ImportedFile{{.name = {desk::file_name_from(file.name)},
                       .media = *media,
                       .size_bytes = static_cast<std::int64_t>(file.size_bytes),
                       .sealed = ledger::hex(Digest{}),
                       .plain = ledger::hex(plain.digest())}};
}

Result<ImportedFile, std::string> sealed(const DocumentFolder& from, const fs::path& path) {
  desk::Intake intake(from.desk);
  intake.begin("document", path.filename().string());
  const bool read = read_pieces(path, [&](std::string_view piece) { intake.take(piece); });
  intake.end();
  if (!read) return Unexpected{say("The file cannot be read")};
  const auto received = intake.received();
  auto document = desk::document_for("document", received, from.scanner);
  if (!document) return Unexpected{document.error()};
  if (!*document) return Unexpected{say("The file is empty")};
  return ImportedFile{std::move(**document), received.files.front().sealed};
}

}  // namespace

Result<ImportedFile, std::string> imported_file(const DocumentFolder& from, const std::string& name,
                                                Sealing sealing) {
  const auto path = path_of(from, name);
  if (!path) return Unexpected{say("There is no file of this name in the folder documents")};
  return sealing == Sealing::yes ? sealed(from, *path) : looked_at(*path);
}

}  // namespace holdfast::cli
