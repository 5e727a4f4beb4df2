// A claim in words. Each form is a sentence of its own, so that it can be translated.
#include "records/claim.h"

#include "base/words.h"

namespace holdfast {

std::string in_words(const Claim& claim) {
  if (!claim.on) return say("Claimed: recorded by {who}", {{"who", claim.by}});
  if (claim.by.empty()) return say("Claimed: recorded on {day}", {{"day", in_words(*claim.on)}});
  return say("Claimed: recorded by {who} on {day}",
             {{"who", claim.by}, {"day", in_words(*claim.on)}});
}

}  // namespace holdfast
