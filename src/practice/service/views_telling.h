// What other pages show of telling the service about a child: the way there, and what waits at the
// duty desk. Never a word of what was told.
#pragma once
#include "access/reader.h"
#include "desk/police_lists.h"
#include "govuk/html.h"
#include "practice/service/service.h"

namespace holdfast::service {

/// For whoever reaches only the records that admit them: the way to tell of any child. Empty for
/// others.
govuk::Html tell_of_a_child(const access::Reader& reader);
/// How much waits, and the lists of police that wait with others, for whoever holds the duty desk;
/// empty for others.
govuk::Html at_the_duty_desk(const ServiceFile& service, const access::Reader& reader,
                             const std::vector<desk::ListElsewhere>& lists);

}  // namespace holdfast::service
