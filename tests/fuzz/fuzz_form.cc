// Any bytes as a form: urlencoded and multipart, an address and a cookie header. What reads must be
// text within its limits, and what is written again must read the same.
#include <cstdio>
#include <cstdlib>

#include "base/bytes.h"
#include "base/text.h"
#include "web/multipart.h"
#include "web/request_reader.h"

using namespace holdfast;
using namespace holdfast::web;

namespace {

void expect(bool holds) {
  if (!holds) std::abort();
}

std::string percent_encoded(std::string_view text) {
  std::string encoded;
  for (const char c : text) {
    char three[4];
    std::snprintf(three, sizeof three, "%%%02X", static_cast<unsigned char>(c));
    encoded += three;
  }
  return encoded;
}

void look_at(const Form& form) {
  expect(form.fields.size() <= form_limit_fields);
  std::string again;
  for (const auto& [name, value] : form.fields) {
    expect(name.size() <= field_name_limit_bytes);
    expect(is_utf8(name) && is_utf8(value));
    expect(value.find('\0') == value.npos);
    again += percent_encoded(name) + "=" + percent_encoded(value) + "&";
  }
  const auto read = read_urlencoded(again);
  expect(read.has_value() && read->fields == form.fields);
}

/// What came of a form with files, wherever it was cut: the same.
struct Taken {
  bool whole = false;
  Form form;
  std::string files;
};

Taken taken(std::string_view body, std::size_t cut) {
  Taken all;
  MultipartReader reader("XX", {[&](auto field, auto name) {
                                  all.files +=
                                      "\n" + std::string(field) + "=" + std::string(name) + ":";
                                },
                                [&](auto bytes) { all.files += bytes; }, [] {}});
  if (!reader.feed(body.substr(0, cut)) || !reader.feed(body.substr(cut))) return {};
  auto form = reader.finish();
  if (!form) return {};
  all.whole = true;
  all.form = std::move(*form);
  return all;
}

void cut_anywhere(std::string_view body) {
  const auto whole = taken(body, body.size());
  const auto half = taken(body, body.size() / 2);
  expect(whole.whole == half.whole && whole.form.fields == half.form.fields &&
         whole.files == half.files);
}

}  // namespace

/// The first line is the content type, what follows the body.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto bytes = text_of({data, size});
  const auto line_end = bytes.find('\n');
  const auto type = bytes.substr(0, line_end);
  const auto body = line_end == bytes.npos ? std::string_view{} : bytes.substr(line_end + 1);
  if (const auto form = read_form(type, body)) look_at(*form);
  if (const auto form = read_urlencoded(bytes)) look_at(*form);
  if (const auto form = read_multipart(bytes, "XX")) look_at(*form);
  cut_anywhere(bytes);
  if (const auto target = read_target(bytes)) {
    expect(target->path.starts_with('/') && is_utf8(target->path));
    look_at(target->query);
  }
  for (const auto& [name, value] : read_cookies(bytes)) expect(is_utf8(name) && is_utf8(value));
  return 0;
}
