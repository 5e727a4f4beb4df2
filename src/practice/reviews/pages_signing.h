// Reading something through and standing for it: the page that a review and an exit review are
// signed on.
#pragma once
#include <string>
#include <vector>

#include "practice/event.h"
#include "practice/overview/views_forms.h"

namespace holdfast::reviews {

struct Signing {
  std::string title;
  std::string button;
  std::string back;                   ///< the page of what is signed
  govuk::Html whole;                  ///< to be read through
  std::vector<std::string> missing;   ///< what keeps it from being signed
  holdfast::Event made;               ///< the signature
  std::vector<Envelope> made_before;  ///< signatures that stand: a form sent twice signs once
};

/// GET: the page. POST: records it once, or the page again with what is wrong (422).
web::Response read_and_sign(const overview::Site& site, const web::Visit& visit,
                            const desk::Opened& opened, const Signing& signing);

}  // namespace holdfast::reviews
