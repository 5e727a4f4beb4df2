// The pages of the service's own list: people, agencies and teams, settings, who may open which
// record, erasure, openings to look into, and the messages sent. Accounts and messages belong to
// rooms that pages do not see, so what is needed of them comes in as functions.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "access/accounts.h"
#include "practice/overview/views.h"

namespace holdfast::service {

struct AccessState {
  enum class Kind { not_invited, invited, active, disabled };
  Kind kind = Kind::not_invited;
  std::optional<Moment> invitation_ends;  ///< of `invited`: after this it must be sent again
};

struct Invitation {
  PersonId person;
  std::string email;
  std::string name;
  PersonId by;  ///< who invites, restores or disables: for the log
};

struct SentMessage {
  enum class State { waiting, sent, given_up };
  std::string what;  ///< "Invitation", in the reader's language
  std::string to;
  Moment queued;
  State state = State::waiting;
  int tries = 0;
  std::optional<Moment> last_try;
  std::string failure;  ///< of the last try; empty when it went well
};

/// What lies outside the desk; filled in main.cc, called from several threads.
struct ServiceDoors {
  using Outcome = Result<Done, access::Refusal>;
  /// Makes the account and sends the link. Problems when the address is another account's.
  std::function<Outcome(const Invitation&, Moment now)> invite;
  /// Ends sessions, password and second factor, and sends a new invitation.
  std::function<Outcome(const Invitation&, Moment now)> restore;
  std::function<Result<AccessState>(PersonId, Moment now)> access_state;
  std::function<Result<Done>(PersonId, PersonId by, Moment now)> disable;
  /// Newest first.
  std::function<Result<std::vector<SentMessage>>(std::size_t limit, Moment now)> messages;
};

/// Telling where one lives oneself.
std::vector<web::Route> own_home_routes(const overview::Site& site);
/// `site` and `doors` outlive the routes.
std::vector<web::Route> routes(const overview::Site& site, const ServiceDoors& doors);

}  // namespace holdfast::service
