// The one file that knows GMime. Every message comes from outside, so whatever is walked has a
// limit: bytes of the head, depth, parts. GMime's objects are let go where they were made.
#include "jobs/mail_message.h"

#include <gmime/gmime.h>

#include <memory>

#include "base/text.h"
#include "base/words.h"
#include "jobs/html_words.h"

namespace holdfast::jobs {
namespace {

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Held = std::unique_ptr<T, Unref>;
struct Free {
  void operator()(char* text) const { g_free(text); }
};
using HeldText = std::unique_ptr<char, Free>;

/// Once; and nothing that it has to say of a message goes into our log.
void begin() {
  static const bool begun = [] {
    g_mime_init();
    g_log_set_handler("gmime", G_LOG_LEVEL_MASK, [](auto, auto, auto, auto) {}, nullptr);
    return true;
  }();
  (void)begun;
}

/// Marks that turn the order of what is shown round: U+202A to U+202E, U+2066 to U+2069.
bool turns_order(std::string_view three) {
  if (three.size() < 3 || three[0] != '\xe2') return false;
  const auto last = static_cast<unsigned char>(three[2]);
  return (three[1] == '\x80' && last >= 0xaa && last <= 0xae) ||
         (three[1] == '\x81' && last >= 0xa6 && last <= 0xa9);
}

/// As it may be kept and shown: UTF-8, without control characters and such marks.
std::string shown(std::string_view raw) {
  const HeldText valid(g_utf8_make_valid(raw.data(), static_cast<gssize>(raw.size())));
  const std::string_view text = valid.get();
  std::string kept;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (turns_order(text.substr(at, 3))) {
      at += 2;
    } else if (c == 0xc2 && at + 1 < text.size() &&
               static_cast<unsigned char>(text[at + 1]) < 0xa0) {
      ++at;
    } else if ((c >= 0x20 && c != 0x7f) || c == '\n' || c == '\t') {
      kept += text[at];
    }
  }
  return tidied(kept);
}

/// White space of any length and kind is one space.
std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : trimmed(text)) {
    const bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!space || !line.ends_with(' ')) line += space ? ' ' : c;
  }
  return line;
}

std::string text_or_empty(const char* text) { return text != nullptr ? text : ""; }

Held<GMimeMessage> parsed(std::string_view message) {
  begin();
  const Held<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(message.data(), message.size()));
  const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  g_mime_parser_set_persist_stream(parser.get(), FALSE);
  return Held<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
}

// ---- the head

/// Up to the first empty line, whichever way lines end.
std::string_view head_of(std::string_view message) {
  const auto unix_end = message.find("\n\n");
  const auto crlf_end = message.find("\n\r\n");
  return message.substr(0, std::min(unix_end, crlf_end));
}

void add_addresses(const std::string& line, std::vector<MailAddress>& into) {
  const Held<InternetAddressList> list(internet_address_list_parse(nullptr, line.c_str()));
  const int count = list ? internet_address_list_length(list.get()) : 0;
  for (int n = 0; n < count; ++n) {
    auto* one = internet_address_list_get_address(list.get(), n);
    MailAddress address{shown(text_or_empty(internet_address_get_name(one))), {}};
    if (INTERNET_ADDRESS_IS_MAILBOX(one))
      address.address =
          text_or_empty(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(one)));
    into.push_back(std::move(address));
  }
}

std::string decoded(const std::string& line) {
  const HeldText text(g_mime_utils_header_decode_text(nullptr, line.c_str()));
  return shortened(on_one_line(shown(text_or_empty(text.get()))), text_limit_characters - 1);
}

std::optional<Moment> moment_in(const std::string& line) {
  GDateTime* date = g_mime_utils_header_decode_date(line.c_str());
  if (date == nullptr) return std::nullopt;
  const auto at = Moment{} + seconds(g_date_time_to_unix(date));
  g_date_time_unref(date);
  return Moment::from(at.text());  // only a year that our dates know
}

void add_header(const std::string& name, const std::string& value, MailHead& head) {
  if (name == "from") {
    head.from_lines.push_back(value);
    add_addresses(value, head.from);
  }
  if (name == "sender") add_addresses(value, head.sender);
  if (name == "authentication-results") head.authentication_results.push_back(value);
  if (name == "date") head.dated = moment_in(value);
  if (name == "subject") head.subject = decoded(value);
  if (name == "auto-submitted" && lower_ascii(value) != "no") head.automatic = true;
  if (name == "return-path" && value == "<>") head.automatic = true;
}

// ---- the body

struct Walk {
  MailBody body;
  int parts = 0;
};

enum class Html { read, stands_in_plain };

void walk(GMimeObject* object, Walk& into, int depth, Html html);

void add_words(const std::string& words, MailBody& body) {
  if (words.empty()) return;
  body.words += (body.words.empty() ? "" : "\n\n") + words;
}

bool is_of(GMimeObject* object, const char* type, const char* subtype) {
  return g_mime_content_type_is_type(g_mime_object_get_content_type(object), type, subtype) != 0;
}

bool has_plain_words(GMimeMultipart* multipart) {
  for (int n = 0; n < g_mime_multipart_get_count(multipart); ++n)
    if (is_of(g_mime_multipart_get_part(multipart, n), "text", "plain")) return true;
  return false;
}

void walk_multipart(GMimeMultipart* multipart, Walk& into, int depth, Html html) {
  const bool either = is_of(GMIME_OBJECT(multipart), "multipart", "alternative");
  if (either && has_plain_words(multipart)) html = Html::stands_in_plain;
  for (int n = 0; n < g_mime_multipart_get_count(multipart); ++n)
    walk(g_mime_multipart_get_part(multipart, n), into, depth + 1, html);
}

/// What a forwarded message says of itself, as words: nobody has proved any of it.
std::string words_on(GMimeMessage* message) {
  const auto header = [&](const char* name) {
    return decoded(text_or_empty(g_mime_object_get_header(GMIME_OBJECT(message), name)));
  };
  return say("Forwarded message. It says of itself: from {from}; sent {date}; subject {subject}",
             {{"from", header("From")}, {"date", header("Date")}, {"subject", header("Subject")}});
}

void walk_message(GMimeMessage* message, Walk& into, int depth) {
  if (message == nullptr) return;
  add_words(words_on(message), into.body);
  if (auto* part = g_mime_message_get_mime_part(message)) walk(part, into, depth + 1, Html::read);
}

std::string bytes_of_part(GMimePart* part) {
  auto* content = g_mime_part_get_content(part);
  if (content == nullptr) return {};
  const Held<GMimeStream> stream(g_mime_stream_mem_new());
  g_mime_data_wrapper_write_to_stream(content, stream.get());
  const auto* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
  return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

/// Not GMime's own, which ends at the first zero byte. Bytes that are not of the set of characters
/// they claim are read as the old Western one.
std::string text_of_part(GMimePart* part) {
  const auto bytes = bytes_of_part(part);
  const auto* named = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
  const auto converted = [&](const char* from) {
    gsize size = 0;
    const HeldText text(g_convert(bytes.data(), static_cast<gssize>(bytes.size()), "UTF-8", from,
                                  nullptr, &size, nullptr));
    return text ? std::optional(std::string(text.get(), size)) : std::nullopt;
  };
  const auto charset = lower_ascii(text_or_empty(named));
  if (charset.empty() || charset == "utf-8" || charset == "us-ascii") {
    if (is_utf8(bytes)) return bytes;
  } else if (auto text = converted(charset.c_str())) {
    return *text;
  }
  return converted("WINDOWS-1252").value_or(bytes);
}

std::string kind_of_part(GMimePart* part) {
  constexpr std::size_t longest = 60;
  auto* type = g_mime_object_get_content_type(GMIME_OBJECT(part));
  const auto kind = text_or_empty(g_mime_content_type_get_media_type(type)) + "/" +
                    text_or_empty(g_mime_content_type_get_media_subtype(type));
  return shortened(on_one_line(shown(kind)), longest);
}

/// Many lines alike would crowd out what the email says.
void leave_out(MailBody& body, std::string line) {
  auto& all = body.left_out;
  if (!all.empty() && all.back() == line) return;
  if (all.size() == mail_left_out_limit_lines) line = say("And more");
  if (all.size() <= mail_left_out_limit_lines) all.push_back(std::move(line));
}

void take_part(GMimePart* part, MailBody& body, Html html) {
  auto* object = GMIME_OBJECT(part);
  const auto name = text_or_empty(g_mime_part_get_filename(part));
  const bool aside = !name.empty() || g_mime_part_is_attachment(part);
  if (!aside && is_of(object, "text", "plain")) return add_words(shown(text_of_part(part)), body);
  if (!aside && is_of(object, "text", "html")) {
    if (html == Html::read) add_words(shown(words_in_html(text_of_part(part))), body);
    return;
  }
  if (name.empty()) {
    leave_out(body,
              say("A part without a name, of the kind {kind}", {{"kind", kind_of_part(part)}}));
    return;
  }
  body.files.push_back({name, bytes_of_part(part)});
}

void walk(GMimeObject* object, Walk& into, int depth, Html html) {
  if (object == nullptr) return;
  if (depth > mail_nesting_limit || ++into.parts > mail_parts_limit) {
    return leave_out(into.body, say("Parts that lie too deep, or are too many"));
  }
  if (GMIME_IS_MULTIPART(object)) return walk_multipart(GMIME_MULTIPART(object), into, depth, html);
  if (GMIME_IS_MESSAGE_PART(object))
    return walk_message(g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)), into, depth);
  if (GMIME_IS_PART(object)) take_part(GMIME_PART(object), into.body, html);
}

/// More words than an entry holds come whole as a file.
void cut_words(MailBody& body) {
  if (length_in_characters(body.words) <= mail_words_limit_characters) return;
  body.files.push_back({say("All words of the email.txt"), body.words});
  body.words = body.words.substr(0, mail_words_limit_characters);
  while (!is_utf8(body.words)) body.words.pop_back();
  leave_out(body, say("The words go on in the file that holds all of them"));
}

}  // namespace

std::optional<MailHead> mail_head_from(std::string_view message) {
  const auto written = head_of(message.substr(0, mail_head_limit_bytes + 1));
  if (written.size() > mail_head_limit_bytes || written.find('\0') != written.npos)
    return std::nullopt;
  const auto parsed_head = parsed(std::string(written) + "\n\n");
  if (!parsed_head) return std::nullopt;
  MailHead head;
  auto* headers = g_mime_object_get_header_list(GMIME_OBJECT(parsed_head.get()));
  for (int n = 0; n < g_mime_header_list_get_count(headers); ++n) {
    auto* one = g_mime_header_list_get_header_at(headers, n);
    add_header(lower_ascii(trimmed(text_or_empty(g_mime_header_get_name(one)))),
               on_one_line(text_or_empty(g_mime_header_get_raw_value(one))), head);
  }
  return head.from_lines.empty() ? std::nullopt : std::optional(head);
}

std::optional<MailBody> mail_body_from(std::string_view message) {
  const auto whole = parsed(message);
  if (!whole) return std::nullopt;
  Walk into;
  if (auto* part = g_mime_message_get_mime_part(whole.get())) walk(part, into, 0, Html::read);
  cut_words(into.body);
  return std::move(into.body);
}

}  // namespace holdfast::jobs
