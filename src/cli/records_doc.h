// docs/records.md: every kind of record with its fields, made from the very shapes that forms and
// JSON are made from, so that it cannot tell of other records than there are.
#pragma once
#include <string>

namespace holdfast::cli {

/// The whole page, in Markdown.
std::string records_doc();

}  // namespace holdfast::cli
