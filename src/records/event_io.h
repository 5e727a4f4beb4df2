// From a kind and a body to one of an area's records. Each area compiles its own (house design, 4),
// so this stays out of headers.
#pragma once
#include <variant>

#include "records/shape.h"

namespace holdfast {

namespace detail {

template <class Event, class R>
bool decode_as(std::string_view kind, const Answers& body, std::optional<Event>& into) {
  if (kind != R::kind) return false;
  R record{};
  if (read(R::fields, &record, body, Strictness::stored).empty()) into = Event(std::move(record));
  return true;
}

template <class... R>
std::optional<std::variant<R...>> decode_one(std::string_view kind, const Answers& body,
                                             const std::variant<R...>*) {
  std::optional<std::variant<R...>> found;
  (void)(decode_as<std::variant<R...>, R>(kind, body, found) || ...);
  return found;
}

template <class... R>
std::vector<Shape> shapes_in(const std::variant<R...>*) {
  return {shape_of<R>()...};
}

}  // namespace detail

/// Nothing when the kind is not one of the area's, or the body cannot be read as that kind.
template <class Event>
std::optional<Event> decode_event(std::string_view kind, const Answers& body) {
  return detail::decode_one(kind, body, static_cast<const Event*>(nullptr));
}

/// The shapes of an area's records, in the order of its Event.
template <class Event>
std::vector<Shape> shapes_of() {
  return detail::shapes_in(static_cast<const Event*>(nullptr));
}

}  // namespace holdfast
