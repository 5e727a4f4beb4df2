// A record as it was made: what was said, with who said it and when. What a fold keeps of records
// that are facts in a list.
#pragma once
#include "records/envelope.h"

namespace holdfast {

template <class R>
struct Said {
  R record;
  Envelope envelope;

  EventId id() const { return envelope.event; }
};

}  // namespace holdfast
