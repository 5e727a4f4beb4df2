// The steps in: password, code, agency; and the way there by an invitation.
#include "access/front_door.h"

#include <algorithm>

#include "access/packed.h"
#include "base/text.h"

namespace holdfast::access {
namespace {

constexpr Duration codes_lie_ready = minutes(15);

std::string codes_row(PersonId person) { return "codes-to-show/" + person.text(); }

/// Why a second step may not be judged now.
std::optional<Step> stopped(const Result<std::optional<Wait>>& counted) {
  if (counted && *counted) return Step{**counted};
  return std::nullopt;
}

}  // namespace

Result<Step> FrontDoor::sign_in(const Typed& typed, const From& from, Moment now) const {
  const auto email = tidied_email(typed.email);
  const Try one{"password", email, from.address};
  const auto counted = throttle_.count(one, now);
  if (!counted) return Unexpected<Failure>{counted.error()};
  if (auto wait = stopped(counted)) return *wait;
  const auto proved = accounts_.prove_password(email, typed.password, now);
  if (!proved) return Unexpected<Failure>{proved.error()};
  if (!*proved) return Step{Wrong{}};
  if (auto noted = throttle_.was_right(one, now); !noted) return Unexpected<Failure>{noted.error()};
  Session begun{.person = (*proved)->person, .stage = Stage::second_factor};
  begun.generation = (*proved)->generation;
  begun.device = from.device;
  begun.return_to = local_address(typed.return_to);
  auto given = sessions_.begin(std::move(begun), now);
  if (!given) return Unexpected<Failure>{given.error()};
  return Step{*given};
}

Result<std::optional<Session>> FrontDoor::at(std::string_view cookie, Stage stage,
                                             Moment now) const {
  auto found = sessions_.find(cookie, now);
  if (!found) return Unexpected<Failure>{found.error()};
  const auto* session = std::get_if<Session>(&*found);
  if (session == nullptr || session->stage != stage) return std::optional<Session>{};
  return std::optional<Session>{*session};
}

Result<Step> FrontDoor::forward(std::string_view cookie, Session to, Moment now) const {
  auto given = sessions_.advance(cookie, std::move(to), now);
  if (!given) return Unexpected<Failure>{given.error()};
  if (!*given) return Step{Over{}};
  // Looked at after the session stands: whoever changes the account counts its generation up first
  // and ends sessions afterwards, so that one of the two sees the other.
  const auto& session = (*given)->session;
  const auto holds = accounts_.still_holds(session.person, session.generation, now);
  if (!holds) return Unexpected<Failure>{holds.error()};
  if (*holds) return Step{**given};
  if (auto ended = sessions_.end((*given)->cookie, now); !ended)
    return Unexpected<Failure>{ended.error()};
  return Step{Over{}};
}

Result<Step> FrontDoor::let_in(std::string_view cookie, Session session, Capacities capacities,
                               Moment now) const {
  if (capacities.empty()) return Step{NoCapacity{}};
  if (capacities.size() == 1) {
    session.stage = Stage::in;
    session.acting = capacities.front();
  } else {
    session.stage = Stage::choose_agency;
  }
  return forward(cookie, std::move(session), now);
}

Result<Step> FrontDoor::second_factor(std::string_view cookie, const Code& code,
                                      Capacities capacities, Moment now) const {
  const auto session = at(cookie, Stage::second_factor, now);
  if (!session) return Unexpected<Failure>{session.error()};
  if (!*session) return Step{Over{}};
  const auto person = (*session)->person;
  const auto account = person.text();
  const Try one{"code", account, code.from.address};
  const auto counted = throttle_.count(one, now);
  if (!counted) return Unexpected<Failure>{counted.error()};
  if (auto wait = stopped(counted)) return *wait;
  const auto proved = code.factor == Factor::app
                          ? accounts_.prove_code(person, code.typed, now)
                          : accounts_.prove_recovery_code(person, code.typed, now);
  if (!proved) return Unexpected<Failure>{proved.error()};
  if (!*proved) return Step{Wrong{}};
  if (auto noted = throttle_.was_right(one, now); !noted) return Unexpected<Failure>{noted.error()};
  return let_in(cookie, **session, capacities, now);
}

Result<Step> FrontDoor::choose(std::string_view cookie, const Capacity& chosen,
                               Capacities capacities, Moment now) const {
  auto found = sessions_.find(cookie, now);
  if (!found) return Unexpected<Failure>{found.error()};
  const auto* session = std::get_if<Session>(&*found);
  const bool may_choose =
      session != nullptr && (session->stage == Stage::choose_agency || session->stage == Stage::in);
  if (!may_choose) return Step{Over{}};
  if (std::find(capacities.begin(), capacities.end(), chosen) == capacities.end())
    return Step{Wrong{}};
  auto to = *session;
  to.stage = Stage::in;
  to.acting = chosen;
  // Of a session that is in already, the generation was judged when it came in and others have not
  // ended it since.
  if (session->stage == Stage::choose_agency) return forward(cookie, std::move(to), now);
  auto given = sessions_.advance(cookie, std::move(to), now);
  if (!given) return Unexpected<Failure>{given.error()};
  return *given ? Step{**given} : Step{Over{}};
}

Result<GivenSession, Refusal> FrontDoor::join(std::string_view token, const Chosen& chosen,
                                              const From& from, Moment now) const {
  const auto enrolment = accounts_.join(token, chosen.password, chosen.own_name, now);
  if (!enrolment) return Unexpected<Refusal>{enrolment.error()};
  const auto account = accounts_.invited(token, now);
  if (!account) return Unexpected<Failure>{account.error()};
  Session begun{.stage = Stage::joining, .device = from.device, .carried = std::string(token)};
  begun.return_to = recovery_codes_path;
  if (*account) {
    begun.person = (*account)->person;
    begun.generation = (*account)->generation;
  }
  auto given = sessions_.begin(std::move(begun), now);
  if (!given) return Unexpected<Failure>{given.error()};
  return *given;
}

Result<Step> FrontDoor::confirm(std::string_view cookie, std::string_view code,
                                Capacities capacities, Moment now) const {
  const auto session = at(cookie, Stage::joining, now);
  if (!session) return Unexpected<Failure>{session.error()};
  if (!*session) return Step{Over{}};
  if (capacities.empty()) return Step{NoCapacity{}};
  auto to = **session;
  const auto codes = accounts_.confirm(to.carried, code, now);
  if (!codes) return Unexpected<Failure>{codes.error()};
  if (!*codes) return Step{Wrong{}};
  if (auto kept = keep_codes(to.person, **codes, now); !kept)
    return Unexpected<Failure>{kept.error()};
  to.carried.clear();
  return let_in(cookie, std::move(to), capacities, now);
}

Result<Done> FrontDoor::keep_codes(PersonId person, std::span<const std::string> codes,
                                   Moment now) const {
  std::string lines;
  for (const auto& code : codes) lines += (lines.empty() ? "" : " ") + code;
  return shelf_.put(codes_row(person), Packed().set("codes", lines).bytes(), now + codes_lie_ready);
}

Result<std::vector<std::string>> FrontDoor::codes_to_show(PersonId person, Moment now) const {
  const auto row = shelf_.get(codes_row(person), now);
  if (!row) return Unexpected<Failure>{row.error()};
  std::vector<std::string> codes;
  if (!*row) return codes;
  const auto packed = Packed::from(**row);
  if (!packed) return Unexpected<Failure>{packed.error()};
  const auto lines = packed->text("codes");
  for (const auto code : split(lines, ' ')) codes.emplace_back(code);
  return codes;
}

Result<Done> FrontDoor::codes_are_kept(PersonId person) const {
  return shelf_.remove(codes_row(person));
}

}  // namespace holdfast::access
