// CSV as RFC 4180 has it, and the rules for cells that both formats keep.
#include "web/sheet.h"

#include "base/text.h"

namespace holdfast::web {
namespace {

std::string quoted(std::string_view words) {
  if (words.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(words);
  std::string made = "\"";
  for (const char c : words) {
    if (c == '"') made += '"';
    made += c;
  }
  return made + '"';
}

struct InCsv {
  std::string operator()(std::monostate) const { return ""; }
  std::string operator()(const std::string& words) const { return quoted(harmless(words)); }
  std::string operator()(Date day) const { return day.text(); }
};

}  // namespace

std::string harmless(std::string_view words) {
  std::string made;
  for (const char c : words) {
    const auto byte = static_cast<unsigned char>(c);
    made += byte < 0x20 || byte == 0x7f ? ' ' : c;
  }
  made = std::string(trimmed(made));
  if (!made.empty() && std::string_view("=+-@").find(made.front()) != std::string_view::npos)
    made.insert(made.begin(), '\'');
  return made;
}

std::string csv_of(const Sheet& sheet) {
  std::string made = "\xEF\xBB\xBF";
  const auto line = [&](const auto& cells, const auto& shown) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (i > 0) made += ',';
      made += shown(cells[i]);
    }
    made += "\r\n";
  };
  line(sheet.head, [](const std::string& words) { return quoted(harmless(words)); });
  for (const auto& row : sheet.rows)
    line(row, [](const SheetCell& cell) { return std::visit(InCsv{}, cell); });
  return made;
}

std::optional<SheetFormat> sheet_format_from(std::string_view wire) {
  if (wire == "csv") return SheetFormat::csv;
  if (wire == "xlsx") return SheetFormat::xlsx;
  return std::nullopt;
}

Result<Response> sheet_download(const Sheet& sheet, SheetFormat format) {
  const bool plain = format == SheetFormat::csv;
  auto bytes = plain ? Result<std::string>(csv_of(sheet)) : xlsx_of(sheet);
  if (!bytes) return Unexpected{bytes.error()};
  const auto name = sheet.name + (plain ? ".csv" : ".xlsx");
  return Response{
      .type = plain ? "text/csv; charset=utf-8"
                    : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      .body = std::move(*bytes),
      .headers = {{"content-disposition",
                   "attachment; filename=\"list\"; filename*=UTF-8''" + percent_encoded(name)},
                  {"content-security-policy", "sandbox; default-src 'none'"}}};
}

}  // namespace holdfast::web
