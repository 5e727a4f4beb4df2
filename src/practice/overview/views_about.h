// Forms about one earlier entry: the page says which it is, nobody types it, and what is said of it
// lies in the parts of the record that the entry lies in: a reason must not tell what its subject
// may not.
#pragma once
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "practice/overview/views_forms.h"

namespace holdfast::overview {

struct About {
  EventId entry;
  std::string_view field;         ///< of the record to make, which holds it
  govuk::Html words;              ///< said before the first question
  std::vector<Field> asked = {};  ///< as this reader is asked; empty: as the form has it
};
/// Nothing answers with the page that neither confirms nor denies.
using AboutOf = std::function<std::optional<About>(const desk::Opened&, const web::Visit&)>;
/// Made anew for each visit, in its reader's language.
using FormAbout = RecordForm (*)(const desk::Opened&, EventId about);

struct AboutRoute {
  std::string_view pattern;
  access::Operation operation;
  AboutOf about;
  FormAbout form;
  web::Brings brings = web::Brings::fields;
};
void add_form_about(const Site& site, std::vector<web::Route>& routes, const AboutRoute& route);

/// Puts the entry into the record's field.
void name_entry(Event& event, const About& about);
/// The parts that the entry lies in now.
Clearance clearance_of(const desk::Opened& opened, EventId entry);

}  // namespace holdfast::overview
