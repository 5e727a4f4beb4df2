// One record asked for a question a page, with all answers to check before it is recorded: for acts
// that end or decide something. Whoever does so must have seen what stands: what others recorded
// since the first page is shown before the last one records. Answers on the way are the worker's
// draft of the journey, so that a way back, an expired session or a lost connection loses nothing;
// what is recorded is what the last page shows, so that a second press records nothing twice.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "practice/overview/views_forms.h"

namespace holdfast::overview {

/// A page of the journey: the fields it asks for, by name, and what is said before them.
struct Step {
  std::vector<std::string_view> names;
  govuk::Html before = {};
  /// Inputs of the page's own making, after the others.
  std::function<govuk::Html(const web::Form& typed)> after = {};
};

struct Journey {
  std::string_view kind;  ///< of the record to make
  std::string title;      ///< "Close the case"
  std::string button;     ///< on the last page
  std::string then;       ///< the record's page to go to
  Part part = Part::overview;
  std::vector<Step> steps;  ///< together, every typed field of the kind
  std::vector<Field> asked =
      {};  ///< the typed fields as this journey asks them; empty: as they are
  web::Options options = {};
  Answers begins_with = {};                 ///< what stands already; a draft goes before it
  std::function<void(Event&)> finish = {};  ///< sets what is never typed
  /// Where the one that was typed causes several, in order; empty: it is recorded by itself.
  std::function<std::vector<Event>(const Event&)> decide = {};
  Clearance more = {};    ///< compartments the record takes over from another
  govuk::Html also = {};  ///< what goes with it, said with the answers to check
  /// What is asked of the answers together, said with them to be checked; may be empty.
  std::function<govuk::Html(const Event&)> asks = {};
  /// An answer as it is to be checked, where its field does not say it; empty: as its field does.
  std::function<govuk::Html(const Field&, const Value&)> says = {};
  std::string refusal = {};  ///< why there is nothing to record now; empty: there is
  /// What comes next, where that is not `then`: told what was recorded, answers with the address.
  std::function<std::optional<std::string>(const web::Form& recorded)> next = {};
};

/// Nothing answers with the page that neither confirms nor denies.
using JourneyOf = std::function<std::optional<Journey>(const desk::Opened&, const web::Visit&)>;
void add_journey(const Site& site, std::vector<web::Route>& routes, std::string_view pattern,
                 access::Operation operation, JourneyOf journey);

/// The same for an event of the service's own list, outside any record. `then` is the whole address
/// of the page that says that it is done.
using ServiceJourneyOf = std::function<Journey(const ServiceFile&, const web::Visit&)>;
web::Handler service_journey(const Site& site, ServiceJourneyOf journey);

}  // namespace holdfast::overview
