// Passing on what was made ready before it was needed: the words and what was weighed stand
// elsewhere, signed, and go out as they are.
#include <utility>

#include "practice/sharing/giving.h"

namespace holdfast::sharing {

/// In the order of its fields.
Shared share_of(Ready ready) {
  std::optional<LongText> necessary;
  std::optional<LongText> not_too_much;
  if (ready.weighed) {
    necessary = std::move(ready.weighed->necessary);
    not_too_much = std::move(ready.weighed->not_too_much);
  }
  return {ready.to,
          std::move(ready.person),
          ready.weighed ? Haste::in_time : Haste::emergency,
          std::move(ready.what_for),
          std::move(ready.under),
          ready.regime,
          std::move(ready.words),
          {ready.stands_in},
          {},
          ready.urgency,
          std::move(necessary),
          std::move(not_too_much),
          ready.known_to,
          std::move(ready.unknown_why),
          {}};
}

}  // namespace holdfast::sharing
