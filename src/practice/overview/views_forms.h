// The form that records any kind of event on a child: the same page for every record, made of its
// fields. Keeps what was typed as a draft, shows problems beside their fields, and records once
// however often it is sent.
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "practice/overview/views.h"
#include "web/forms_from_shapes.h"

namespace holdfast::overview {

struct RecordForm {
  std::string_view kind;  ///< of the record to make: "children.identified"
  std::string title;      ///< the page's heading
  std::string button;     ///< "Save the number"
  std::string_view then;  ///< the record's page to go to: "/chronology"
  Part part = Part::overview;
  web::Options options;           ///< choices of fields whose usual ones (options_for) do not fit
  bool asks_who_may_see = false;  ///< offers the parts of the record it may be kept to
  govuk::Html before;             ///< said before the first question
  Answers given;                  ///< fields that are not typed, set by the page
  Clearance more;                 ///< it lies in these parts too, because what it speaks of does
  web::Form prefilled = {};       ///< answers known already: they go before those of a draft
  std::vector<Field> asked = {};  ///< the fields as this page asks them; empty: as they are
  /// Several files may come, each in a record of its own. The field of this name tells them apart:
  /// where nothing is typed it is the file's name. Empty: one file.
  std::string_view called_by_file = {};
  /// Somebody else fills it in on the screen: no bar that warns staff, no way into the record.
  bool handed = false;
  /// What the page itself asks after the fields, with what was typed there.
  std::function<govuk::Html(const web::Form& typed)> after = {};
};

/// The name of a button that asks a form for more to choose from: nothing is saved.
inline constexpr std::string_view show_more = "show_more";
/// Whether something of that name in a form answers one of these fields: a date has three parts.
bool is_of_any(const std::string& name, const std::vector<Field>& fields);

/// GET: the form, with the worker's draft if there is one.
web::Response ask(const Site& site, const web::Visit& visit, const RecordForm& form,
                  const desk::Opened& opened);
/// POST: records it and goes on, or the form again with what is wrong (422).
web::Response take(const Site& site, const web::Visit& visit, const RecordForm& form,
                   const desk::Opened& opened);

/// Asks on GET, takes on POST.
web::Response ask_or_take(const Site& site, const web::Visit& visit, const desk::Opened& opened,
                          const RecordForm& form);

/// The two routes of a form on a record, at the pattern's last part: "/records/{record}/address".
using FormOf = std::function<RecordForm(const desk::Opened&)>;
void add_form(const Site& site, std::vector<web::Route>& routes, std::string_view pattern,
              access::Operation operation, FormOf form);
/// The same for a form that brings files.
void add_file_form(const Site& site, std::vector<web::Route>& routes, std::string_view pattern,
                   access::Operation operation, FormOf form);

/// The form's page, for forms with more in them than fields.
struct Shown {
  const web::Form& typed;
  const Problems& problems;
  govuk::Html extra;  ///< inputs after the fields
};
web::Response show_form(const Site& site, const web::Visit& visit, const RecordForm& form,
                        const desk::Opened& opened, const Shown& shown);

/// The event id that the form carries; a fresh one when it has none that can be read.
EventId event_of(const Site& site, const web::Form& form);
/// For those who wrote at the same time: what was added while the form was open.
govuk::Html conflict_note(const desk::Opened& opened, const desk::Conflict& conflict);
/// The draft kept for this form, or an empty form.
web::Form draft_or_empty(const Site& site, const web::Visit& visit);
/// Says since when the form holds what was typed earlier; empty where it holds nothing of the kind.
govuk::Html draft_note(const Site& site, const web::Visit& visit);
std::span<const Field> fields_of(std::string_view kind);
/// Those that a person fills in, not the page.
std::vector<Field> typed_of(std::span<const Field> fields);
/// Questions about earlier entries and other records are left out where there is none to choose.
std::vector<Field> asked_of(std::span<const Field> fields, const web::Options& options);
/// Reads the fields that are typed into a fresh record.
Problems read_into(std::span<const Field> fields, void* record, const web::Form& form);
/// The same, into a fresh record of the kind.
Event read_event(std::string_view kind, const web::Form& form, Problems& problems);
struct Saved {
  // Said as a kind alone in all but one place.
  Saved(std::string_view kind_, std::size_t times_ = 1) : kind(kind_), times(times_) {}
  std::string_view kind;
  std::size_t times;
};
/// Forgets the draft, and goes to `href`, where a banner says what was saved.
web::Response saved(const Site& site, const web::Visit& visit, const std::string& href, Saved what);
/// The banner of `saved`; empty on a page reached otherwise.
govuk::Html saved_banner(const web::Visit& visit);

/// Choices from the service's list: those here today.
std::vector<web::Option> people_options(const ServiceFile& service, Date today);
/// People of the service whose role works with children.
std::vector<web::Option> worker_options(const ServiceFile& service, Date today);
std::vector<web::Option> agency_options(const ServiceFile& service);
std::vector<web::Option> team_options(const ServiceFile& service);
/// The usual choices of every field of a child's record that holds a person (who works with
/// children), an agency or a team; "No agency" stands first where there need be none.
web::Options options_for(std::span<const Field> fields, const desk::Opened& opened);

/// The compartments a writer may add, for the question who should not see this.
govuk::Html clearance_question(const desk::Opened& opened, const web::Form& typed);
Clearance clearance_in(const web::Form& form);

}  // namespace holdfast::overview
