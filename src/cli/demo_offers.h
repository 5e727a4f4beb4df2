// The made-up directory of what is on offer locally.
#pragma once
#include <span>
#include <vector>

#include "practice/service/offers.h"

namespace holdfast::cli {

/// Of the agencies there are, by their places in the script.
std::vector<service::OfferListed> demo_offers(std::span<const AgencyId> agencies);

}  // namespace holdfast::cli
