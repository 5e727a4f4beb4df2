// What is done under load, and what must be true of it after a crash. A deed is told before it is
// tried and again once the desk has answered that it is done: what was told twice was promised.
#pragma once
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "crash/service.h"

namespace holdfast::crash {

struct Deed {
  enum class Kind { event, both, look, draft, erasure, documents };
  Kind kind{};
  EventId id;
  std::size_t child = 0;  ///< `both`: this one and the next
  EventId target;         ///< of an erasure: an event on the same child
  friend bool operator==(const Deed&, const Deed&) = default;
};

/// Of documents: what one post brings.
inline constexpr std::size_t files_a_post = 2;

/// One line without its end, and back.
std::string text_of(const Deed& deed);
std::optional<Deed> deed_from(std::string_view text);

/// What one worker does next; knows what was done, to erase some of it.
class Plan {
 public:
  explicit Plan(std::uint64_t seed) : chance_(seed) {}
  Deed next();
  void succeeded(const Deed& deed);

 private:
  std::mt19937_64 chance_;
  std::vector<Deed> erasable_;
};

/// Tried again with the same deed, it is done once; but a second look is another look.
Result<Done> perform(Town& service, const Deed& deed);

struct Promises {
  std::vector<Deed> tried;               ///< each once, though it be retried
  std::vector<Deed> acknowledged;        ///< of those
  std::vector<Deed> unfinished() const;  ///< and can be retried, so without looks
};

struct Tally {
  std::size_t acknowledged = 0;
  std::size_t found = 0;  ///< of the acknowledged
  std::size_t doubled = 0;
  std::vector<std::string> wrong;  ///< each a sentence; empty when every invariant holds
};

/// After a restart: everything acknowledged is there, nothing is doubled or there in part, chains
/// hold, rows equal rebuilt ones (but where an erasure was cut off, which then is finished).
Tally check(Town& service, const Promises& promises);
/// Does again, with the same ids, what was not acknowledged; says what would not be done.
std::vector<std::string> retry(Town& service, Promises& promises);

}  // namespace holdfast::crash
