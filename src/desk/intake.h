// Takes the files of one form in, piece by piece as they come from the socket, and seals them as
// they come. A file that is too large is let run out unkept, so that its sender reads our words and
// not a broken connection.
#pragma once
#include "base/received.h"
#include "desk/desk.h"

namespace holdfast::desk {

class Intake {
 public:
  explicit Intake(const Desk& desk);
  /// Keeps nothing of what comes, and says why.
  static Intake that_keeps_nothing(Failure why);
  void begin(std::string_view field, std::string_view name);
  void take(std::string_view bytes);
  void end();
  Received received() const { return received_; }

 private:
  Intake() = default;
  enum class State { no_file, taking, dropping };
  void drop(const Failure& why);

  Received received_;
  State state_ = State::no_file;
};

}  // namespace holdfast::desk
