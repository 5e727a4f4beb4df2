// What the duty desk does alike with what was told and with email: it looks for the child, passes
// it on or says why it is not for us, or puts it on a child's record.
#pragma once
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "practice/service/views.h"

namespace holdfast::sharing {
struct Contributed;
}

namespace holdfast::service {

/// Who heard that it waits, and when; empty where nobody did yet.
govuk::Html telling_steps(const ServiceFile& service, EventId telling);
/// That those on duty have been reminded of it; empty where they have not.
govuk::Html late_mark_of(const ServiceFile& service, EventId telling);
/// Passing it on, setting it aside, and adding a child.
govuk::Html other_ways(const std::string& href);

/// What is dealt with.
struct Waiting {
  EventId id;
  std::string href;  ///< its page
  /// What stands above a question about it. Looks it up: a refusal where it waits no more.
  std::function<Result<std::string, desk::OpenRefusal>()> called;
};
/// A form sent again finds that nothing waits any more, and is answered as the first was.
web::Response pass_on(const overview::Site& site, const web::Visit& visit, const Waiting& waiting);
web::Response set_aside(const overview::Site& site, const web::Visit& visit,
                        const Waiting& waiting);

/// What is put on a child's record. What is known of it is not asked again.
struct ToMatch {
  std::string href;  ///< its page
  govuk::Html shown;
  std::string goes;  ///< what will stand on the record, in words
  std::vector<Field> asked;
  std::shared_ptr<sharing::Contributed> known;  ///< never null
  /// The documents that come with it, once everything is answered. May be empty.
  std::function<Result<std::vector<desk::Part>>(const sharing::Contributed&)> documents = {};
};
/// The fields of what an agency gives, but for those that come first, which are known. A document
/// is not among them: it comes by itself. Whether it is intelligence, and how that is graded, is
/// asked of police and where the agency is not known yet.
std::vector<Field> asked_after(std::size_t known, const ServiceFile& service,
                               std::optional<AgencyId> from);
struct Match {
  EventId telling;
  /// Looks it up: a refusal where it waits no more.
  std::function<Result<ToMatch, desk::OpenRefusal>()> what;
};
/// The page that asks whether this is the child, and takes the answer.
web::Response match_page(const overview::Site& site, const web::Visit& visit,
                         const desk::Opened& opened, const Match& match);

}  // namespace holdfast::service
