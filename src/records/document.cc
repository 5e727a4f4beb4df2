// Documents to and from their stored form, and as people read them.
#include "records/document.h"

#include <algorithm>

#include "base/words.h"

namespace holdfast {
namespace {

constexpr std::size_t hash_digits = 64;

bool is_hash(std::string_view text) {
  return text.size() == hash_digits &&
         text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

const std::string* text_named(const Answers& answers, std::string_view name) {
  const auto* value = find(answers, name);
  return value == nullptr ? nullptr : value->text();
}

/// "1.2 MB": one figure behind the point, since nobody needs more.
std::string size_in_words(std::int64_t bytes) {
  constexpr std::int64_t kilobyte = 1 << 10;
  constexpr std::int64_t megabyte = 1 << 20;
  if (bytes == 1) return say("1 byte");
  if (bytes < kilobyte) return say("{n} bytes", {{"n", std::to_string(bytes)}});
  if (bytes < megabyte) return say("{n} KB", {{"n", std::to_string(bytes / kilobyte)}});
  const auto tenths = bytes * 10 / megabyte;
  return say("{n} MB", {{"n", std::to_string(tenths / 10) + "." + std::to_string(tenths % 10)}});
}

std::string_view label_of(Media media) {
  return std::ranges::find(words_of(media), static_cast<int>(media), &Word::value)->label;
}

}  // namespace

std::span<const Word> words_of(Media) {
  static constexpr auto word = [](Media media, std::string_view wire, std::string_view label) {
    return Word{static_cast<int>(media), wire, label};
  };
  static constexpr Word words[] = {
      word(Media::pdf, "pdf", "PDF"),
      word(Media::png, "png", "PNG picture"),
      word(Media::jpeg, "jpeg", "JPEG picture"),
      word(Media::plain_text, "plain_text", "Text"),
      word(Media::word, "word", "Word document"),
      word(Media::excel, "excel", "Excel workbook"),
      word(Media::odt, "odt", "OpenDocument text"),
      word(Media::ods, "ods", "OpenDocument spreadsheet"),
      word(Media::email, "email", "Email"),
      word(Media::outlook, "outlook", "Outlook message"),
  };
  return words;
}

std::string_view mime_type_of(Media media) {
  switch (media) {
    case Media::pdf:
      return "application/pdf";
    case Media::png:
      return "image/png";
    case Media::jpeg:
      return "image/jpeg";
    case Media::plain_text:
      return "text/plain; charset=utf-8";
    case Media::word:
      return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    case Media::excel:
      return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    case Media::odt:
      return "application/vnd.oasis.opendocument.text";
    case Media::ods:
      return "application/vnd.oasis.opendocument.spreadsheet";
    case Media::email:
    case Media::outlook:
      return "application/octet-stream";
  }
  return "application/octet-stream";
}

std::string in_words(const Document& document) {
  return say("{name} ({type}, {size})", {{"name", document.name.value},
                                         {"type", say(label_of(document.media))},
                                         {"size", size_in_words(document.size_bytes)}});
}

std::string scan_in_words(const Document& document) {
  if (!document.scanned_by) return say("Not scanned for viruses");
  return say("Scanned for viruses by {what}", {{"what", document.scanned_by->value}});
}

Value value_of(const Document& document) {
  Answers answers{{"name", {document.name.value}},
                  {"type", FieldType<Media>::write(document.media)},
                  {"size_bytes", {document.size_bytes}},
                  {"sealed", {document.sealed}},
                  {"plain", {document.plain}}};
  if (document.scanned_by) answers.push_back({"scanned_by", {document.scanned_by->value}});
  return {std::move(answers)};
}

Wrong read_document(const Value& value, Document& into) {
  const auto* answers = value.object();
  if (answers == nullptr) return say("Choose a file");
  const auto* type = find(*answers, "type");
  const auto* name = find(*answers, "name");
  const auto* size = find(*answers, "size_bytes");
  const auto* sealed = text_named(*answers, "sealed");
  const auto* plain = text_named(*answers, "plain");
  const bool whole = type != nullptr && name != nullptr && size != nullptr &&
                     size->number() != nullptr && sealed != nullptr && plain != nullptr;
  if (!whole || !is_hash(*sealed) || !is_hash(*plain)) return say("Choose a file");
  Document read{.size_bytes = *size->number(), .sealed = *sealed, .plain = *plain};
  if (auto wrong = FieldType<Text>::read(*name, read.name)) return wrong;
  if (auto wrong = FieldType<Media>::read(*type, read.media)) return wrong;
  if (const auto* by = text_named(*answers, "scanned_by")) read.scanned_by = Text{*by};
  into = std::move(read);
  return std::nullopt;
}

std::optional<Document> document_in(const Value& value) {
  Document document;
  if (read_document(value, document)) return std::nullopt;
  return document;
}

}  // namespace holdfast
