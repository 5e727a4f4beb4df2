// Who the child is, as blocks for any page of the record.
#pragma once
#include "access/reader.h"
#include "desk/desk.h"
#include "govuk/house_marks.h"
#include "govuk/html.h"

namespace holdfast::children {

/// Names, date of birth, address, identifiers and worker, each with when it was recorded; with
/// links to change them where the reader may and the page does not show the past.
govuk::Html summary(const desk::Opened& opened, const access::Reader& reader);

/// Everything known about who the child is and how they live, in groups.
govuk::Html whole_child(const desk::Opened& opened, const access::Reader& reader);

/// Adds the child's own line and the flags that stand to the title of every page of the record, as
/// far as this reader may see them.
void say_first(const desk::Opened& opened, govuk::IdentityTitle& title);

}  // namespace holdfast::children
