// One entry of a record with its whole story, and correcting and withdrawing it. A child's record
// and a victim's own have the same pages: what differs is how the record is opened, what stands
// around the page, and where it is.
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "practice/history.h"
#include "practice/overview/views_forms.h"

namespace holdfast::overview {

/// Opens the record the address names, to be read or to be changed, or answers why not.
using OpensRecord = web::Response (*)(const Site&, const web::Visit&, std::string_view part,
                                      const RecordPage&);

struct EntryPlace {
  OpensRecord reads;
  OpensRecord changes;
  /// The frame of a page about an entry of that kind, without what stands in the middle.
  web::Page (*page)(const web::Visit&, const desk::Opened&, const std::string& title,
                    std::string_view kind);
  /// "/records/.../entries/...", as a page of the record that the moment asked about goes along to.
  std::string (*href)(const desk::Opened&, std::string_view below);
  /// What may be done with the entry now.
  govuk::Html (*actions)(const web::Visit&, const desk::Opened&, const Told&);
};

/// What a page about one entry works with.
struct EntryVisit {
  const Site& site;
  const web::Visit& visit;
  const EntryPlace& place;
  const desk::Opened& opened;
  const Told& told;

  std::string href(std::string_view below = "") const {
    return place.href(opened, "/entries/" + told.entry.envelope.event.text() + std::string(below));
  }
};
using EntryPage = web::Response (*)(const EntryVisit&);

/// The page of an entry at the pattern's {entry}.
void add_entry_page(const Site& site, std::vector<web::Route>& routes, const web::Route& like,
                    const EntryPlace& place);
/// A page that says something of the entry: "/records/{record}/entries/{entry}/correct".
void add_amendment(const Site& site, std::vector<web::Route>& routes, const web::Route& like,
                   const std::pair<const EntryPlace&, EntryPage>& page);

web::Response correct_entry(const EntryVisit& entry);
web::Response withdraw_entry(const EntryVisit& entry);

// What amending is made of, for amendments of one kind of record alone.

/// What an amendment's page shows besides its own questions.
struct Amending {
  std::string title;
  std::string button;
  std::span<const Field> fields;          ///< of the replacement; none for a withdrawal
  std::span<const Field> documents = {};  ///< of it, each kept unless another comes
  std::string why;                        ///< the question asked of every amendment
  std::string button_classes = "";
  std::string_view kind = "";  ///< of what is recorded
};
struct Amended {
  const web::Form& form;
  const Problems& problems;
  std::string seen;
  govuk::Html note = {};
  govuk::Html extra = {};
};
web::Response show_amendment(const EntryVisit& entry, const Amending& what, const Amended& typed);
desk::Amendment amendment_of(const EntryVisit& entry);
/// What came of it: on to the entry, or the form again.
web::Response after_amendment(const EntryVisit& entry, const Amending& what,
                              const Result<desk::Receipt, desk::RecordRefusal>& done,
                              const govuk::Html& extra = {});

/// Every entry, the last recorded first, with the way to it and whether it still stands.
govuk::Html entries_list(const desk::Opened& opened, const EntryPlace& place);

}  // namespace holdfast::overview
