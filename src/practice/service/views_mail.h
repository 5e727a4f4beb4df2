// Email sent in, as the duty desk's own page lists it: what waits, and what was refused in the name
// of somebody we know.
#pragma once
#include "desk/mail.h"
#include "govuk/html.h"

namespace holdfast::service {

std::string mail_href(EventId mail, std::string_view below = "");
/// "Northbridge Police"; of somebody who works for several: "Northbridge Police or Elmfield
/// School".
std::string sender_agencies(const desk::Mail& mail, const ServiceFile& service);
/// "Kit Lane, Northbridge Police"
std::string sender_words(const desk::Mail& mail, const ServiceFile& service);
/// Its subject, or that it has none.
std::string subject_words(const desk::Mail& mail);
govuk::Html waiting_mail(const std::vector<desk::Mail>& waiting, const ServiceFile& service);
/// Of the last days alone: who did not get through asks within them. Empty where nothing was.
govuk::Html refused_mail(const State& state, const Names& names, Moment now);

}  // namespace holdfast::service
