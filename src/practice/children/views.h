// Who the child is, as blocks for any page of the record.
#pragma once
#include "access/reader.h"
#include "desk/desk.h"
#include "govuk/html.h"

namespace holdfast::children {

/// Names, date of birth, identifiers and worker, each with when it was recorded; with links to
/// change them where the reader may and the page does not show the past.
govuk::Html summary(const desk::Opened& opened, const access::Reader& reader);

}  // namespace holdfast::children
