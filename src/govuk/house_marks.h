// Marks of our own, in neither design system: whose record this is, as known when, how late. Styles
// are in assets/holdfast.css. None is told by colour alone, and all are printed.
#pragma once
#include <string>
#include <vector>

#include "govuk/html.h"

namespace holdfast::govuk {

struct IdentityFact {
  std::string name;   ///< "Date of birth"
  std::string value;  ///< "3 May 2011 (15)"
};

/// Something that whoever opens the page must know at once, until a day.
struct IdentityFlag {
  std::string words;  ///< "Risk to staff: visit in twos"
  std::string until;  ///< "Review by 3 December 2026"
  std::string href;
};

/// The title of an identity bar: the name, large, and the few facts that tell one child from
/// another.
struct IdentityTitle {
  std::string name;
  std::vector<IdentityFact> facts;
  std::string own_line;  ///< the child's own words; may be empty
  std::vector<IdentityFlag> flags;
};
Html identity_title(const IdentityTitle& title);

/// Stands over every page that shows the past.
struct AsKnownBanner {
  std::string title;               ///< "This is the record as it was known on 3 November 2026"
  std::vector<std::string> words;  ///< the difference from now, summed up; what is still today's
  std::string now_text;            ///< "Show the record as it is known now"
  std::string now_href;
};
Html as_known_banner(const AsKnownBanner& banner);

/// "Recorded 9 days late"
Html late_mark(std::string_view words);

}  // namespace holdfast::govuk
