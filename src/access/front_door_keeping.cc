// What a person does to their account once they have one, and what others do to it: change, reset,
// invite, disable. In each, the account changes first and sessions end afterwards.
#include "access/front_door.h"

namespace holdfast::access {

Result<std::variant<Done, Wrong, Wait>> FrontDoor::new_codes(PersonId person,
                                                             std::string_view password,
                                                             const From& from, Moment now) const {
  using Answer = std::variant<Done, Wrong, Wait>;
  const auto account = person.text();
  const Try one{"password-again", account, from.address};
  const auto counted = throttle_.count(one, now);
  if (!counted) return Unexpected<Failure>{counted.error()};
  if (*counted) return Answer{**counted};
  const auto proved = accounts_.prove_password_of(person, password, now);
  if (!proved) return Unexpected<Failure>{proved.error()};
  if (!*proved) return Answer{Wrong{}};
  if (auto noted = throttle_.was_right(one, now); !noted) return Unexpected<Failure>{noted.error()};
  const auto codes = accounts_.new_recovery_codes(person, now);
  if (!codes) return Unexpected<Failure>{codes.error()};
  if (auto kept = keep_codes(person, *codes, now); !kept) return Unexpected<Failure>{kept.error()};
  return Answer{done};
}

Result<std::optional<Wait>> FrontDoor::ask_for_reset(std::string_view email, const From& from,
                                                     Moment now) const {
  const auto tidied = tidied_email(email);
  auto counted = throttle_.count({"reset", tidied, from.address}, now);
  if (!counted || *counted) return counted;
  if (auto asked = accounts_.ask_for_reset(tidied, now); !asked)
    return Unexpected<Failure>{asked.error()};
  return counted;
}

Result<Done, Refusal> FrontDoor::reset(std::string_view token, std::string_view password,
                                       std::string_view own_name, Moment now) const {
  const auto person = accounts_.reset(token, password, own_name, now);
  if (!person) return Unexpected<Refusal>{person.error()};
  if (auto ended = sessions_.end_all(*person, "", now); !ended)
    return Unexpected<Failure>{ended.error()};
  return done;
}

Result<std::optional<Wait>, Refusal> FrontDoor::change_password(const Session& session,
                                                                const NewPassword& typed,
                                                                const From& from,
                                                                Moment now) const {
  const auto account = session.person.text();
  const Try one{"password-again", account, from.address};
  const auto counted = throttle_.count(one, now);
  if (!counted) return Unexpected<Failure>{counted.error()};
  if (*counted) return *counted;
  const auto changed = accounts_.change_password(session.person, typed, now);
  const auto* problems = changed ? nullptr : std::get_if<Problems>(&changed.error());
  const bool guessed = problems != nullptr && problems->front().field == "current";
  // A right password with a bad choice of a new one is no guess.
  if (!changed && guessed) return Unexpected<Refusal>{changed.error()};
  if (auto noted = throttle_.was_right(one, now); !noted) return Unexpected<Failure>{noted.error()};
  if (!changed) return Unexpected<Refusal>{changed.error()};
  if (auto ended = sessions_.end_all(session.person, session.id, now); !ended)
    return Unexpected<Failure>{ended.error()};
  return std::optional<Wait>{};
}

Result<Link, Refusal> FrontDoor::invite(PersonId person, std::string_view email, Moment now) const {
  auto link = accounts_.invite(person, email, now);
  if (!link) return link;
  if (auto ended = sessions_.end_all(person, "", now); !ended)
    return Unexpected<Failure>{ended.error()};
  if (auto gone = codes_are_kept(person); !gone) return Unexpected<Failure>{gone.error()};
  return link;
}

Result<Done> FrontDoor::disable(PersonId person, Moment now) const {
  if (auto disabled = accounts_.disable(person, now); !disabled) return disabled;
  return sessions_.end_all(person, "", now);
}

}  // namespace holdfast::access
