// Any bytes as what the ledger keeps: an entry's plain header and its content. What decodes must
// encode to the same bytes (header), or to content that decodes to the same again.
#include <cstdlib>

#include "ledger/format.h"
#include "practice/event.h"
#include "records/content.h"

using namespace holdfast;

namespace {

void expect(bool holds) {
  if (!holds) std::abort();
}

void as_header(ByteView bytes) {
  const auto header = ledger::decode_header(bytes);
  if (!header) return;
  const auto again = ledger::encode_header(*header);
  expect(std::ranges::equal(again, bytes));
}

void as_hexadecimal(std::string_view text) {
  const auto bytes = ledger::from_hex(text);
  if (bytes) expect(ledger::hex(*bytes) == text);
}

void as_content(std::string_view text) {
  const auto content = content_from(text);
  if (!content) return;
  const auto written = json_of(*content);
  const auto again = content_from(written);
  expect(again.has_value() && json_of(*again) == written);
  const auto recorded = recorded_from(*content);
  if (!recorded) return;
  const auto told = content_of(*recorded, content->clearance, content->reason);
  const auto once_more = recorded_from(told);
  expect(once_more.has_value());
  expect(json_of(content_of(*once_more, told.clearance, told.reason)) == json_of(told));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const ByteView bytes{data, size};
  as_header(bytes);
  as_hexadecimal(text_of(bytes));
  as_content(text_of(bytes));
  if (const auto answers = answers_from(text_of(bytes))) {
    const auto written = json_of(*answers);
    const auto again = answers_from(written);
    expect(again.has_value() && json_of(*again) == written);
  }
  return 0;
}
