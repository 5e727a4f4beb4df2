// From a kind and a body to one of an area's records. Each area compiles its own (house design, 4),
// so this stays out of headers.
#pragma once
#include <variant>

#include "records/shape.h"

namespace holdfast {

namespace detail {

struct Body {
  std::string_view kind;
  const Answers& answers;
  Strictness strictness;
};

template <class Event>
using Read = std::optional<Result<Event, Problems>>;

template <class Event, class R>
bool read_as(const Body& body, Read<Event>& into) {
  if (body.kind != R::kind) return false;
  R record{};
  auto problems = read(R::fields, &record, body.answers, body.strictness);
  if (problems.empty()) {
    into.emplace(Event(std::move(record)));
  } else {
    into.emplace(Unexpected{std::move(problems)});
  }
  return true;
}

template <class... R>
Read<std::variant<R...>> read_one(const Body& body, const std::variant<R...>*) {
  Read<std::variant<R...>> found;
  (void)(read_as<std::variant<R...>, R>(body, found) || ...);
  return found;
}

template <class... R>
std::vector<Shape> shapes_in(const std::variant<R...>*) {
  return {shape_of<R>()...};
}

template <class... R>
std::optional<std::variant<R...>> blank_one(std::string_view kind, const std::variant<R...>*) {
  std::optional<std::variant<R...>> made;
  (void)((kind == R::kind && (made.emplace(R{}), true)) || ...);
  return made;
}

}  // namespace detail

/// An empty record of that kind; nothing when it is not one of the area's.
template <class Event>
std::optional<Event> blank(std::string_view kind) {
  return detail::blank_one(kind, static_cast<const Event*>(nullptr));
}

/// Nothing when the kind is not one of the area's, or the body cannot be read as that kind.
template <class Event>
std::optional<Event> decode_event(std::string_view kind, const Answers& body) {
  auto found = detail::read_one({kind, body, Strictness::stored}, static_cast<Event*>(nullptr));
  if (!found || !*found) return std::nullopt;
  return std::move(**found);
}

/// What a form sent, read as one of the area's records. Nothing when the kind is not one of them.
template <class Event>
std::optional<Result<Event, Problems>> read_form(std::string_view kind, const Answers& answers) {
  return detail::read_one({kind, answers, Strictness::form}, static_cast<Event*>(nullptr));
}

/// The shapes of an area's records, in the order of its Event.
template <class Event>
std::vector<Shape> shapes_of() {
  return detail::shapes_in(static_cast<const Event*>(nullptr));
}

}  // namespace holdfast
