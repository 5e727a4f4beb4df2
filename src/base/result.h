// The three kinds of wrong, never mixed. Problems: the worker can mend them (a field and words).
// Failure: the world went wrong (retry or apologise). assert: we are wrong (stop). Result carries
// one or the other by value; it is named like std::expected, which g++ 12 lacks, and will become
// it.
#pragma once
#include <cassert>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace holdfast {

/// Something a worker can mend. `field` is a field's wire name, or empty when it is about the whole
/// record.
struct Problem {
  std::string field;
  std::string words;
  friend bool operator==(const Problem&, const Problem&) = default;
};
using Problems = std::vector<Problem>;

/// The world went wrong. `words` are ours: never a driver's text, which can hold bound values.
struct Failure {
  enum class Kind {
    unavailable,  ///< try again: locked, timed out, lost its connection
    full,         ///< no room on the disk
    read_only,    ///< the file or folder may not be written
    damaged,      ///< what is stored is not what was written
    closed,       ///< refused since an earlier failure; needs verifying first
    bad_input,    ///< a file or argument from outside is not what it should be
  };
  Kind kind{};
  std::string words;
  friend bool operator==(const Failure&, const Failure&) = default;
};

template <class E>
struct Unexpected {
  E error;
};
template <class E>
Unexpected(E) -> Unexpected<E>;

template <class T, class E = Failure>
class [[nodiscard]] Result {
 public:
  Result(T value) : held_(std::in_place_index<0>, std::move(value)) {}
  template <class G>
  Result(Unexpected<G> wrong) : held_(std::in_place_index<1>, std::move(wrong.error)) {}

  bool has_value() const { return held_.index() == 0; }
  explicit operator bool() const { return has_value(); }
  T& value() & { return check(), std::get<0>(held_); }
  const T& value() const& { return check(), std::get<0>(held_); }
  T&& value() && { return check(), std::get<0>(std::move(held_)); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }
  const E& error() const { return assert(!has_value()), std::get<1>(held_); }

 private:
  void check() const { assert(has_value()); }
  std::variant<T, E> held_;
};

/// A Result with nothing to say but that it went well: `return done;`.
struct Done {};
inline constexpr Done done{};

inline Unexpected<Failure> failed(Failure::Kind kind, std::string words) {
  return Unexpected<Failure>{Failure{kind, std::move(words)}};
}

}  // namespace holdfast
