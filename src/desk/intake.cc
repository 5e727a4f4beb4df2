// See intake.h. A browser sends a part without a name where no file was chosen; that is no file.
#include "desk/intake.h"

#include "ledger/ledger.h"
#include "ledger/sealed_files.h"

namespace holdfast::desk {

Intake::Intake(const Desk& desk) : desk_(&desk) {}

Intake Intake::that_keeps_nothing(Failure why) {
  Intake made;
  made.received_.failure = std::move(why);
  return made;
}

void Intake::let_run_out() {
  received_.files.back().sealed.reset();
  state_ = State::dropping;
}

void Intake::drop(const Failure& why) {
  let_run_out();
  if (why.kind != Failure::Kind::bad_input) received_.failure = why;
}

void Intake::begin(std::string_view field, std::string_view name) {
  state_ = State::no_file;
  if (name.empty()) return;
  auto& file = received_.files.emplace_back();
  file.field = field;
  file.name = name;
  state_ = State::dropping;
  if (received_.failure || received_.files.size() > files_a_form_limit) return;
  state_ = State::taking;
  file.sealed = desk_->ledger.new_files();
  if (const auto begun = file.sealed->begin(); !begun) drop(begun.error());
}

void Intake::take(std::string_view bytes) {
  if (state_ == State::no_file) return;
  auto& file = received_.files.back();
  file.size_bytes += bytes.size();
  if (state_ == State::dropping) return;
  if (kept_bytes_ + file.size_bytes > files_together_limit_bytes) return let_run_out();
  file.first +=
      bytes.substr(0, glimpse_first_bytes - std::min(glimpse_first_bytes, file.first.size()));
  file.last += bytes;
  if (file.last.size() > 2 * glimpse_last_bytes)
    file.last.erase(0, file.last.size() - glimpse_last_bytes);
  if (const auto taken = file.sealed->take(bytes_of(bytes)); !taken) drop(taken.error());
}

void Intake::end() {
  if (state_ == State::no_file) return;
  auto& file = received_.files.back();
  if (file.last.size() > glimpse_last_bytes)
    file.last.erase(0, file.last.size() - glimpse_last_bytes);
  if (state_ == State::taking) {
    if (const auto sealed = file.sealed->end(); !sealed) drop(sealed.error());
    kept_bytes_ += file.sealed ? file.size_bytes : 0;
  }
  state_ = State::no_file;
}

}  // namespace holdfast::desk
