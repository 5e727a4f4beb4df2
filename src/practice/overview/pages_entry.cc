// The entries of a child's record: each with its whole story, correcting, withdrawing, and moving
// it to other parts of the record.
#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/prose.h"
#include "practice/assessment/views.h"
#include "practice/chronology/views.h"
#include "practice/overview/pages.h"
#include "practice/overview/views_entry.h"
#include "practice/planning/views.h"

namespace holdfast::overview {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using web::Response;
using web::Visit;

std::string entry_href(const Opened& opened, const Told& told, std::string_view below) {
  return record_href(opened.record,
                     "/entries/" + told.entry.envelope.event.text() + std::string(below));
}

/// What is withdrawn can still be erased, and nothing else.
Html actions(const Visit& visit, const Opened& opened, const Told& told) {
  using access::Operation;
  if (opened.as_known) return {};
  std::vector<Html> buttons;
  const auto add = [&](Operation operation, const std::string& href, const std::string& words) {
    if (access::may(visit.reader->role, operation))
      buttons.push_back(govuk::button(
          {.content = text(words), .href = href, .classes = "govuk-button--secondary"}));
  };
  if (!told.withdrawn) {
    const auto may = [&](desk::Amends how) {
      return !desk::wrong_with_amending(opened.service, *visit.reader, told, how);
    };
    if (may(desk::Amends::corrects))
      add(Operation::correct_entry, entry_href(opened, told, "/correct"),
          say("Correct this entry"));
    if (may(desk::Amends::withdraws))
      add(Operation::correct_entry, entry_href(opened, told, "/withdraw"),
          say("Withdraw this entry"));
    add(Operation::allocate, entry_href(opened, told, "/parts"), say("Change who may see it"));
    if (chronology::may_be_marked(opened, told.entry.envelope.event))
      add(Operation::record_event, entry_href(opened, told, "/significant"),
          say("Mark as significant"));
  }
  const auto entry = "?entry=" + told.entry.envelope.event.text();
  add(Operation::approve_erasure, record_href(opened.record, "/approve-erasure" + entry),
      say("Approve erasing it"));
  add(Operation::erase, record_href(opened.record, "/erase" + entry), say("Erase it"));
  return buttons.empty() ? Html{} : govuk::button_group(buttons);
}

/// The page an entry is reached from.
struct Home {
  Part part;
  std::string_view below;
};

Home home_of(std::string_view kind) {
  if (kind.starts_with("sharing.")) return {Part::sharing, "/sharing"};
  if (kind.starts_with("assessment.")) return {Part::assessment, "/assessment"};
  if (kind.starts_with("planning.")) return {Part::plan, "/plan"};
  if (kind.starts_with("delivery.")) return {Part::contacts, "/contacts"};
  if (kind.starts_with("writing.")) return {Part::letters, "/letters"};
  if (kind.starts_with("reviews.")) return {Part::reviews, "/reviews"};
  if (kind.starts_with("interventions.")) return {Part::interventions, "/interventions"};
  if (!kind.starts_with("offending.")) return {Part::chronology, "/chronology"};
  const auto what = kind.substr(kind.find('.') + 1);
  const bool behaviour =
      what.starts_with("offence") || what.starts_with("behaviour") || what.starts_with("gravity");
  return behaviour ? Home{Part::offending, "/offending"} : Home{Part::court, "/court"};
}

web::Page page_about(const Visit& visit, const Opened& opened, const std::string& title,
                     std::string_view kind) {
  const auto home = home_of(kind);
  auto page = record_page(visit, opened, title, home.part);
  page.back = govuk::BackLink{.href = record_href(opened, home.below)};
  return page;
}

std::string page_href(const Opened& opened, std::string_view below) {
  return record_href(opened, below);
}

/// What rests on it, and what may be done about it.
Html below_entry(const Visit& visit, const Opened& opened, const Told& told) {
  const auto entry = told.entry.envelope.event;
  return planning::activate_link(opened, *visit.reader, entry,
                                 view_of(told.standing()).shape.kind) +
         assessment::rests_on(opened, entry) + actions(visit, opened, told);
}

constexpr EntryPlace on_a_child{with_record, with_record_now, page_about, page_href, below_entry};

Response parts(const EntryVisit& entry) {
  const auto& [site, visit, place, opened, told] = entry;
  const Amending what{.title = say("Change who may see this entry"),
                      .button = say("Save"),
                      .fields = {},
                      .why = say("Why is it changed?"),
                      .kind = Reclassified::kind};
  auto form = visit.request.form;
  if (visit.request.method == web::Method::get) {
    for (const auto& word : compartment_words)
      if (told.entry.envelope.clearance.has(word.compartment))
        form.fields.emplace_back("clearance", std::string(word.wire));
    return show_amendment(entry, what,
                          {form, {}, opened.digest, {}, clearance_question(opened, form)});
  }
  const auto done =
      desk::reclassify(site.desk, *visit.reader, amendment_of(entry), clearance_in(form));
  return after_amendment(entry, what, done, clearance_question(opened, form));
}

}  // namespace

std::vector<web::Route> entry_routes(const Site& site) {
  using access::Operation;
  using web::Method;
  using web::Need;
  std::vector<web::Route> all;
  add_entry_page(
      site, all,
      {Method::get, "/records/{record}/entries/{entry}", Need(Operation::open_record), {}},
      on_a_child);
  add_amendment(site, all,
                {Method::get,
                 "/records/{record}/entries/{entry}/correct",
                 Need(Operation::correct_entry),
                 {},
                 web::Brings::files},
                {on_a_child, correct_entry});
  add_amendment(site, all,
                {Method::get,
                 "/records/{record}/entries/{entry}/withdraw",
                 Need(Operation::correct_entry),
                 {}},
                {on_a_child, withdraw_entry});
  add_amendment(
      site, all,
      {Method::get, "/records/{record}/entries/{entry}/parts", Need(Operation::allocate), {}},
      {on_a_child, parts});
  return all;
}

}  // namespace holdfast::overview
