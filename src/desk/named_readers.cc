// See named_readers.h.
#include "desk/named_readers.h"

#include <algorithm>

#include "base/london.h"
#include "desk/permission.h"
#include "practice/history.h"
#include "practice/sharing/sharing.h"

namespace holdfast::desk {
namespace {

/// What names them says why it matters, so they must be able to read that too. Where a correction
/// lies in more parts than its entry, that is not asked: whoever names somebody may not know of it.
std::optional<Clearance> to_be_held(const Named& named, EventId entry) {
  const auto* told = named.file.history->find(entry);
  if (told == nullptr) return std::nullopt;
  return told->entry.envelope.clearance.with(sharing::MustBeRead::floor);
}

}  // namespace

bool could_read(const Named& named, PersonId person, Clearance entry) {
  const auto* here = service::person_here(named.service, person, london_date(named.now));
  return here != nullptr && std::ranges::any_of(here->posts, [&](const service::Post& post) {
           const access::Reader reader{person, post.agency, post.role, false, {}};
           return permission(named.service, reader, {named.record, {}, {}}, named.now)
               .held.covers(entry);
         });
}

std::vector<CannotRead> cannot_read(const Named& named, const Event* about_to_be) {
  std::vector<CannotRead> found;
  const auto ask = [&](const sharing::MustBeRead& one) {
    const auto held = to_be_held(named, one.important);
    if (held && !could_read(named, one.named_reader, *held))
      found.push_back({one.named_reader, one.important});
  };
  for (const auto& one : named.file.sharing->must_reads) ask(one.record);
  const auto* event = about_to_be ? in_area<sharing::Event>(*about_to_be) : nullptr;
  const auto* naming = event ? std::get_if<sharing::MustBeRead>(event) : nullptr;
  if (naming != nullptr) ask(*naming);
  return found;
}

std::vector<PersonId> may_be_named(const Named& named, EventId entry) {
  std::vector<PersonId> people;
  const auto held = to_be_held(named, entry);
  if (!held) return people;
  for (const auto& [id, person] : named.service.people)
    if (could_read(named, id, *held)) people.push_back(id);
  return people;
}

}  // namespace holdfast::desk
