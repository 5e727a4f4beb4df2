// See file_type.h. A file that begins as one thing and is called another may be both to two
// programs; it is refused rather than guessed at.
#include "desk/file_type.h"

#include <algorithm>

#include "base/text.h"
#include "base/words.h"
#include "desk/zip_directory.h"

namespace holdfast::desk {
namespace {

using Typed = Result<Media, std::string>;

Unexpected<std::string> refused(std::string words) { return {std::move(words)}; }

Unexpected<std::string> not_kept() {
  return refused(say(
      "Choose a PDF, Word, Excel, OpenDocument, PNG, JPEG, text or email file. Save it as one of "
      "these first if it is something else"));
}

Unexpected<std::string> not_as_named() {
  return refused(
      say("What is in this file is not what its name says. Open it, save it again and choose the "
          "new file"));
}

std::string ending_of(std::string_view name) {
  const auto dot = name.rfind('.');
  return dot == name.npos ? "" : lower_ascii(name.substr(dot + 1));
}

/// Readable text: UTF-8 or an older 8-bit one, no bytes that only programs write.
bool is_text(std::string_view bytes) {
  return std::ranges::none_of(bytes, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  });
}

/// "Received: from ...": an email begins with a header line.
bool begins_with_a_header(std::string_view text) {
  const auto line = text.substr(0, text.find('\n'));
  const auto colon = line.find(':');
  return colon != line.npos && colon > 0 &&
         std::ranges::all_of(line.substr(0, colon), [](char c) { return c > ' ' && c < 0x7f; });
}

/// An OpenDocument file begins with a part that says which kind it is, not packed.
bool begins_with_mimetype(std::string_view first, std::string_view mime) {
  constexpr std::size_t name_at = 30;
  constexpr std::string_view name = "mimetype";
  return first.substr(std::min(name_at, first.size())).starts_with(name) &&
         first.substr(std::min(name_at + name.size(), first.size())).starts_with(mime);
}

bool has_macros(const ZipDirectory& zip) {
  return std::ranges::any_of(zip.names, [](const std::string& name) {
    return lower_ascii(name).ends_with("vbaproject.bin");
  });
}

bool is_office(Media media, const ZipDirectory& zip, std::string_view first) {
  const bool microsoft = zip.has("[Content_Types].xml");
  if (media == Media::word) return microsoft && zip.has("word/document.xml");
  if (media == Media::excel) return microsoft && zip.has("xl/workbook.xml");
  return zip.has("content.xml") && begins_with_mimetype(first, mime_type_of(media));
}

Typed office_type(Media named, const ReceivedFile& file) {
  const auto zip = zip_directory(file.last, file.size_bytes);
  if (!zip || !is_office(named, *zip, file.first)) return not_as_named();
  if (zip->unpacked_bytes > unpacked_limit_bytes)
    return refused(
        say("This file says that it holds more than 500 MB. Save it as a PDF and choose "
            "that"));
  if (has_macros(*zip))
    return refused(
        say("This file holds a macro, which is a program. Save it without macros, or as "
            "a PDF, and choose that"));
  return named;
}

struct Mark {
  Media media;
  std::string_view bytes;
  std::array<std::string_view, 2> endings;
};
constexpr Mark marks[] = {
    {Media::pdf, "%PDF-", {"pdf", ""}},
    {Media::png, "\x89PNG\r\n\x1a\n", {"png", ""}},
    {Media::jpeg, "\xff\xd8\xff", {"jpg", "jpeg"}},
    {Media::outlook, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", {"msg", ""}},
    {Media::word, "PK\x03\x04", {"docx", ""}},
    {Media::excel, "PK\x03\x04", {"xlsx", ""}},
    {Media::odt, "PK\x03\x04", {"odt", ""}},
    {Media::ods, "PK\x03\x04", {"ods", ""}},
    {Media::plain_text, "", {"txt", ""}},
    {Media::email, "", {"eml", ""}},
};

bool is_other_kind(std::string_view first) {
  return std::ranges::any_of(marks, [&](const Mark& mark) {
    return !mark.bytes.empty() && first.starts_with(mark.bytes);
  });
}

Typed text_type(Media named, const ReceivedFile& file) {
  const bool text = is_text(file.first) && is_text(file.last) && !is_other_kind(file.first);
  if (!text || (named == Media::email && !begins_with_a_header(file.first))) return not_as_named();
  return named;
}

/// Marks that turn the order of what is shown round, or are not shown at all.
bool is_unseen(char32_t c) {
  return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0xad || c == 0x61c ||
         (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) ||
         (c >= 0x2060 && c <= 0x206f) || c == 0xfeff;
}

/// One character off the front of valid UTF-8.
char32_t take_character(std::string_view& rest) {
  const auto lead = static_cast<unsigned char>(rest.front());
  const std::size_t size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  constexpr unsigned char lead_bits[] = {0, 0x7f, 0x1f, 0x0f, 0x07};
  char32_t c = lead & lead_bits[size];
  for (std::size_t i = 1; i < size; ++i)
    c = c << 6U | (static_cast<unsigned char>(rest[i]) & 0x3fU);
  rest.remove_prefix(size);
  return c;
}

/// The characters that are shown, each as its bytes.
std::vector<std::string_view> shown_characters(std::string_view text) {
  std::vector<std::string_view> shown;
  while (!text.empty()) {
    const auto before = text;
    const auto c = take_character(text);
    if (!is_unseen(c)) shown.push_back(before.substr(0, before.size() - text.size()));
  }
  return shown;
}

std::string joined(std::span<const std::string_view> characters) {
  std::string text;
  for (const auto one : characters) text += one;
  return text;
}

/// A long name is cut, but its ending says what it is.
std::string cut_before_ending(const std::string& name) {
  constexpr std::size_t longest_ending = 10;
  auto characters = shown_characters(name);
  if (characters.size() <= file_name_limit_characters) return name;
  const auto ending =
      shown_characters(std::string_view(name).substr(std::min(name.rfind('.'), name.size())));
  const auto kept = ending.size() <= longest_ending ? ending : std::vector<std::string_view>{};
  characters.resize(file_name_limit_characters - kept.size());
  return joined(characters) + joined(kept);
}

}  // namespace

std::string file_name_from(std::string_view sent) {
  const auto slash = sent.find_last_of("/\\");
  const auto last = slash == sent.npos ? sent : sent.substr(slash + 1);
  const auto shown = joined(shown_characters(is_utf8(last) ? last : ""));
  auto name = std::string(trimmed(shown));
  if (name.empty() || name.front() == '.') name = "document" + name;
  return std::string(trimmed(cut_before_ending(name)));
}

Typed type_of(const ReceivedFile& file) {
  const auto ending = ending_of(file_name_from(file.name));
  const auto mark = std::ranges::find_if(marks, [&](const Mark& one) {
    return !ending.empty() && std::ranges::find(one.endings, ending) != one.endings.end();
  });
  if (mark == std::end(marks)) return not_kept();
  if (mark->bytes.empty()) return text_type(mark->media, file);
  if (!file.first.starts_with(mark->bytes)) return not_as_named();
  return mark->bytes.starts_with("PK") ? office_type(mark->media, file) : Typed(mark->media);
}

}  // namespace holdfast::desk
