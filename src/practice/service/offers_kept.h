// Keeping the directory: what pages ask of an offer besides what rules do, and the records with
// which one is changed and withdrawn.
#pragma once
#include "practice/service/offers.h"

namespace holdfast::service {

OfferLevel level_of(const OfferListed& offer);
std::string_view level_wire(const OfferListed& offer);
/// What it is for, as it is written.
const std::string& purpose_of(const OfferListed& offer);
const std::string& why_withdrawn(const OfferWithdrawn& withdrawn);

/// As it stands, named as the offer it changes.
OfferListed changed(const Offer& offer);
/// For a form to say why.
OfferWithdrawn withdrawal_of(const Offer& offer);

}  // namespace holdfast::service
