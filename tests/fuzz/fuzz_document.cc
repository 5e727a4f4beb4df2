// What a file is, told from hostile bytes and a hostile name: never a crash, never a name that is
// not fit to be shown, never a kind without its mark.
#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "base/bytes.h"
#include "base/text.h"
#include "desk/file_type.h"
#include "desk/zip_directory.h"

using namespace holdfast;
using namespace holdfast::desk;

namespace {

void expect(bool truth) {
  if (!truth) std::abort();
}

}  // namespace

/// The first line is the file's name, what follows its bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto all = text_of({data, size});
  const auto line_end = all.find('\n');
  const auto sent = all.substr(0, line_end);
  const std::string bytes(line_end == all.npos ? std::string_view{} : all.substr(line_end + 1));
  const auto name = file_name_from(sent);
  expect(!name.empty() && is_utf8(name) && !has_control_characters(name));
  expect(length_in_characters(name) <= file_name_limit_characters);
  expect(name.find('/') == name.npos && name.find('\\') == name.npos);
  expect(file_name_from(name) == name);
  const ReceivedFile file{
      .name = std::string(sent),
      .size_bytes = bytes.size(),
      .first = bytes.substr(0, glimpse_first_bytes),
      .last = bytes.substr(bytes.size() - std::min(bytes.size(), glimpse_last_bytes))};
  const auto type = type_of(file);
  if (type && *type == Media::pdf) expect(bytes.starts_with("%PDF-"));
  if (const auto zip = zip_directory(file.last, bytes.size()))
    expect(!zip->names.empty() && zip->names.size() <= zip_limit_parts);
  return 0;
}
