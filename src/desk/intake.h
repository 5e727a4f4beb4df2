// Takes the files of one form in, piece by piece as they come from the socket, and seals them as
// they come, each under a key of its own. A file that is too large, or one too many, is let run out
// unkept, so that its sender reads our words and not a broken connection.
#pragma once
#include "base/received.h"
#include "desk/desk.h"

namespace holdfast::desk {

inline constexpr std::size_t files_a_form_limit = 10;
/// Of all files of one form that are kept. With every place for uploads taken it is 1.6 GB.
inline constexpr std::size_t files_together_limit_bytes = 100 << 20;

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
  void let_run_out();

  const Desk* desk_ = nullptr;
  Received received_;
  std::size_t kept_bytes_ = 0;  ///< of the files before this one that are kept
  State state_ = State::no_file;
};

}  // namespace holdfast::desk
