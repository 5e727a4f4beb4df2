// The front door: accounts, sessions and throttling put together into the steps a person takes.
// Pages say the words; here is what happens, so that no page can forget to slow a guesser down or
// to end old sessions when a password changes. `capacities` (for which agencies and in which roles
// a person may sign in) come from the service's own list, which this room does not know.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "access/accounts.h"
#include "access/sessions.h"
#include "access/throttle.h"

namespace holdfast::access {

/// Where a request comes from.
struct From {
  std::string address;
  std::string device;  ///< device_words() of its browser
};

struct Wrong {};       ///< of password or code; never which of address and password
struct Over {};        ///< the way in took too long or was ended: begin again
struct NoCapacity {};  ///< right, but the service does not list the person (any more)
using Step = std::variant<GivenSession, Wrong, Wait, Over, NoCapacity>;

/// What is typed for a code: from the app, or one of the recovery codes.
enum class Factor { app, recovery };

using Capacities = std::span<const Capacity>;

class FrontDoor {
 public:
  FrontDoor(Shelf shelf, Accounts accounts, Sessions sessions, Throttle throttle)
      : shelf_(std::move(shelf)),
        accounts_(std::move(accounts)),
        sessions_(std::move(sessions)),
        throttle_(std::move(throttle)) {}

  const Accounts& accounts() const { return accounts_; }
  const Sessions& sessions() const { return sessions_; }

  struct Typed {
    std::string_view email;
    std::string_view password;
    std::string_view return_to;
  };
  Result<Step> sign_in(const Typed& typed, const From& from, Moment now) const;
  struct Code {
    Factor factor;
    std::string_view typed;
    From from;
  };
  Result<Step> second_factor(std::string_view cookie, const Code& code, Capacities capacities,
                             Moment now) const;
  /// At the stage of choosing, or later to change to another.
  Result<Step> choose(std::string_view cookie, const Capacity& chosen, Capacities capacities,
                      Moment now) const;

  /// A password set by an invitation, and a session in which to set up the second factor.
  struct Chosen {
    std::string_view password;
    std::string_view own_name;  ///< which the password may not hold
  };
  Result<GivenSession, Refusal> join(std::string_view token, const Chosen& chosen, const From& from,
                                     Moment now) const;
  /// The first code from the app; afterwards recovery codes lie ready to be shown.
  Result<Step> confirm(std::string_view cookie, std::string_view code, Capacities capacities,
                       Moment now) const;

  /// Recovery codes just made, for the page that shows them; gone when said to be kept, or soon.
  Result<std::vector<std::string>> codes_to_show(PersonId person, Moment now) const;
  Result<Done> codes_are_kept(PersonId person) const;
  /// Asks for the password once more.
  Result<std::variant<Done, Wrong, Wait>> new_codes(PersonId person, std::string_view password,
                                                    const From& from, Moment now) const;

  /// A wait, or it has been noted; the same for every address.
  Result<std::optional<Wait>> ask_for_reset(std::string_view email, const From& from,
                                            Moment now) const;
  Result<Done, Refusal> reset(std::string_view token, std::string_view password,
                              std::string_view own_name, Moment now) const;
  /// Every other session of the person ends.
  Result<std::optional<Wait>, Refusal> change_password(const Session& session,
                                                       const NewPassword& typed, const From& from,
                                                       Moment now) const;

  /// First invitation, or restoring access: sessions, password and second factor of before end. The
  /// caller records who did it and sends the link.
  Result<Link, Refusal> invite(PersonId person, std::string_view email, Moment now) const;
  Result<Done> disable(PersonId person, Moment now) const;

 private:
  Result<Step> let_in(std::string_view cookie, Session session, Capacities capacities,
                      Moment now) const;
  Result<Step> forward(std::string_view cookie, Session to, Moment now) const;
  Result<std::optional<Session>> at(std::string_view cookie, Stage stage, Moment now) const;
  Result<Done> keep_codes(PersonId person, std::span<const std::string> codes, Moment now) const;

  Shelf shelf_;
  Accounts accounts_;
  Sessions sessions_;
  Throttle throttle_;
};

}  // namespace holdfast::access
