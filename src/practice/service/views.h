// What the service's pages share: its forms (one event of the service's own stream each), how a
// person's access stands, and doing a thing outside the ledger once however often it is sent.
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "practice/history.h"
#include "practice/overview/views_forms.h"
#include "practice/service/pages.h"
#include "practice/service/service.h"

namespace holdfast::service {

using PageOf = std::function<web::Response(const ServiceFile&)>;
/// The service's own list, or the page that says that it cannot be read.
web::Response with_service(const overview::Site& site, const web::Visit& visit, const PageOf& page);

/// A form for one event. `page` has title, back link and whatever stands around the form.
struct ServiceForm {
  web::Page page;
  std::string heading = "";  ///< where it is not the page's title
  std::string button = "";
  std::vector<Field> fields;  ///< those asked
  web::Options options;
  std::string then;  ///< where to go once it is recorded
  govuk::Html before;
  std::string button_classes = "";
  /// What the page itself refuses, besides the rules.
  std::function<Problems(const Event&)> refuses = {};
};

/// The typed fields of a record but those the address already answers.
std::vector<Field> asked_of(std::span<const Field> fields,
                            std::initializer_list<std::string_view> answered);

web::Response ask(const overview::Site& site, const web::Visit& visit, const ServiceForm& form);
web::Response show(const overview::Site& site, const web::Visit& visit, const ServiceForm& form,
                   const web::Form& typed, const Problems& problems);

/// Done once the event is recorded, and again when the form is sent again: idempotent. Answers
/// where to go.
using Afterwards = std::function<Result<std::string>(const Event&, const desk::Receipt&)>;
/// Reads the form into `blank`, whose other fields are set, records it and goes on; or the form
/// again with what is wrong (422).
web::Response take(const overview::Site& site, const web::Visit& visit, const ServiceForm& form,
                   Event blank, const Afterwards& afterwards = {});

/// Runs `act` unless this form was taken before. What goes wrong may be tried again.
ServiceDoors::Outcome once(const overview::Site& site, const web::Visit& visit,
                           const std::function<ServiceDoors::Outcome()>& act);

/// "Invited, until 10 November 2026"
std::string access_words(const AccessState& state, Moment now);
govuk::Html access_tag(const AccessState& state, Moment now);

/// "Case manager"
std::string role_words(Role role);

/// What goes, in the words of pages that speak of an erasure: "One part of the record: Health".
std::string erased_words(ErasureScope scope, const std::optional<Compartment>& compartment);
/// Its kind, when and by whom it was recorded: never what it says.
std::string entry_words(const Told& told, const ServiceFile& service);
/// Approved, and waiting for the information officer.
govuk::Html erasures_to_carry_out(const ServiceFile& service);

/// One button that posts, on a page that says what it does.
struct Confirming {
  web::Page page;
  govuk::Html before;
  std::string button;
  bool warns = false;
  Problems problems;
};
web::Response confirm(const overview::Site& site, const web::Visit& visit, Confirming what);

/// A search box over a list on one page.
govuk::Html search_box(const web::Visit& visit, const std::string& label);
/// Whether every word typed there begins a word of the text.
bool matches_search(const web::Visit& visit, std::string_view text);

}  // namespace holdfast::service
