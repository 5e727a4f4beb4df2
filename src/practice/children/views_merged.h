// What a record says of being merged: on the one that goes on, and in place of the other.
#pragma once
#include <optional>
#include <string>

#include "access/reader.h"
#include "desk/desk.h"
#include "govuk/html.h"

namespace holdfast::children {

/// Which records were merged into this one, with when, by whom and why, the way to see each as it
/// was, and to part them for who may. Empty where there are none.
govuk::Html merged_here(const desk::Opened& opened, const access::Reader& reader);

/// That the record was merged, with when, by whom and why, and the way on. `child` is the name on
/// the record that goes on, where the reader may know it.
govuk::Html merged_away(const desk::Opened& opened, const access::Reader& reader,
                        const std::optional<std::string>& child);

}  // namespace holdfast::children
