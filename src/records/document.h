// A document kept with an entry, as the entry's record knows it: what it is called, what it is, how
// large, and which sealed file holds it. Nobody types one: the desk makes it of a file that came
// with the very request, so no record can name a file that is not its own.
#pragma once
#include "records/field_types.h"

namespace holdfast {

/// What we keep, and tell by its first bytes, never by what the sender calls it.
enum class Media : std::uint8_t {
  pdf,
  png,
  jpeg,
  plain_text,
  word,
  excel,
  odt,
  ods,
  email,
  outlook
};
std::span<const Word> words_of(Media);
/// For the Content-Type of a download.
std::string_view mime_type_of(Media media);

struct Document {
  Text name;
  Media media{};
  std::int64_t size_bytes = 0;
  std::string sealed;              ///< names the sealed file: 64 lower-case hexadecimal digits
  std::string plain;               ///< BLAKE2b-256 of the document: tells the same one sent twice
  std::optional<Text> scanned_by;  ///< nothing: it was not scanned for viruses
  friend bool operator==(const Document&, const Document&) = default;
};

/// "letter.pdf (PDF, 1.2 MB)"
std::string in_words(const Document& document);
/// "Scanned for viruses by ClamAV 1.0.7", or "Not scanned for viruses".
std::string scan_in_words(const Document& document);

Value value_of(const Document& document);
Wrong read_document(const Value& value, Document& into);
/// Of a value written by value_of; nothing for any other.
std::optional<Document> document_in(const Value& value);

template <>
struct FieldType<Document> {
  static constexpr auto kind = FieldKind::document;
  static constexpr bool may_be_empty = false;
  static std::span<const Word> words() { return {}; }
  static Value write(const Document& d) { return value_of(d); }
  static Wrong read(const Value& v, Document& into) { return read_document(v, into); }
};

}  // namespace holdfast
