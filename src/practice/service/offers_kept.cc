// See offers_kept.h.
#include "practice/service/offers_kept.h"

#include "records/worded.h"

namespace holdfast::service {

OfferLevel level_of(const OfferListed& offer) { return offer.offer_level; }

std::string_view level_wire(const OfferListed& offer) {
  return words_of(offer.offer_level)[static_cast<std::size_t>(offer.offer_level)].wire;
}

const std::string& purpose_of(const OfferListed& offer) { return offer.offer_for.value; }

const std::string& why_withdrawn(const OfferWithdrawn& withdrawn) {
  return withdrawn.offer_out_because.value;
}

OfferListed changed(const Offer& offer) {
  auto now = offer.now();
  now.offer_changed = offer.id();
  return now;
}

OfferWithdrawn withdrawal_of(const Offer& offer) {
  OfferWithdrawn withdrawal;
  withdrawal.offer_out = offer.id();
  return withdrawal;
}

}  // namespace holdfast::service
