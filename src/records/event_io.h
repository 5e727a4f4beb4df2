// From a kind and a body to one of an area's records, and back. Each area compiles its own in its
// .cc (house design, 4), so this stays out of headers.
#pragma once
#include <variant>

#include "records/kinds.h"

namespace holdfast {

namespace detail {

struct Body {
  std::string_view kind;
  const Answers& answers;
  Strictness strictness;
};

template <class Event, class R>
bool read_as(const Body& body, Kinds::Read& into) {
  if (body.kind != R::kind) return false;
  R record{};
  auto problems = read(R::fields, &record, body.answers, body.strictness);
  if (problems.empty()) {
    into.emplace(std::make_shared<Event>(std::move(record)));
  } else {
    into.emplace(Unexpected{std::move(problems)});
  }
  return true;
}

template <class... R>
Kinds::Read read_one(const Body& body, const std::variant<R...>*) {
  Kinds::Read found;
  (void)(read_as<std::variant<R...>, R>(body, found) || ...);
  return found;
}

template <class... R>
std::vector<Shape> shapes_in(const std::variant<R...>*) {
  return {shape_of<R>()...};
}

template <class... R>
std::shared_ptr<void> blank_one(std::string_view kind, const std::variant<R...>*) {
  std::shared_ptr<void> made;
  (void)((kind == R::kind && (made = std::make_shared<std::variant<R...>>(R{}), true)) || ...);
  return made;
}

}  // namespace detail

template <class Event>
Kinds kinds_of() {
  constexpr const Event* area = nullptr;
  return {.read =
              [](std::string_view kind, const Answers& answers, Strictness strictness) {
                return detail::read_one({kind, answers, strictness}, area);
              },
          .blank = [](std::string_view kind) { return detail::blank_one(kind, area); },
          .shapes = [] { return detail::shapes_in(area); },
          .view =
              [](const void* event) {
                return std::visit([](const auto& record) { return view_of(record); },
                                  *static_cast<const Event*>(event));
              },
          .own =
              [](std::shared_ptr<const void>& event) {
                auto copy = std::make_shared<Event>(*static_cast<const Event*>(event.get()));
                event = copy;
                return std::visit([](auto& record) -> void* { return &record; }, *copy);
              }};
}

}  // namespace holdfast
