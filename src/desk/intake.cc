// See intake.h. A browser sends a part without a name where no file was chosen; that is no file.
#include "desk/intake.h"

#include "ledger/ledger.h"
#include "ledger/sealed_files.h"

namespace holdfast::desk {

Intake::Intake(const Desk& desk) { received_.sealed = desk.ledger.new_files(); }

Intake Intake::that_keeps_nothing(Failure why) {
  Intake made;
  made.received_.failure = std::move(why);
  return made;
}

void Intake::drop(const Failure& why) {
  state_ = State::dropping;
  if (why.kind != Failure::Kind::bad_input) received_.failure = why;
}

void Intake::begin(std::string_view field, std::string_view name) {
  state_ = State::no_file;
  if (name.empty()) return;
  received_.files.push_back({.field = std::string(field), .name = std::string(name)});
  state_ = received_.failure ? State::dropping : State::taking;
  if (state_ == State::dropping) return;
  if (const auto begun = received_.sealed->begin(); !begun) drop(begun.error());
}

void Intake::take(std::string_view bytes) {
  if (state_ == State::no_file) return;
  auto& file = received_.files.back();
  file.size_bytes += bytes.size();
  if (state_ == State::dropping) return;
  file.first +=
      bytes.substr(0, glimpse_first_bytes - std::min(glimpse_first_bytes, file.first.size()));
  file.last += bytes;
  if (file.last.size() > 2 * glimpse_last_bytes)
    file.last.erase(0, file.last.size() - glimpse_last_bytes);
  if (const auto taken = received_.sealed->take(bytes_of(bytes)); !taken) drop(taken.error());
}

void Intake::end() {
  if (state_ == State::no_file) return;
  auto& file = received_.files.back();
  if (file.last.size() > glimpse_last_bytes)
    file.last.erase(0, file.last.size() - glimpse_last_bytes);
  if (state_ == State::taking) {
    const auto sealed = received_.sealed->end();
    if (sealed)
      file.sealed_at = received_.sealed->files().size() - 1;
    else
      drop(sealed.error());
  }
  state_ = State::no_file;
}

}  // namespace holdfast::desk
