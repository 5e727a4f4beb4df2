// What the demonstration knows about who its children are and how they live. All made up; the
// postcodes stand for no place.
#pragma once
#include <cstddef>
#include <span>
#include <vector>

#include "base/date.h"
#include "practice/children/children.h"

namespace holdfast::cli {

/// Facts about the child of that place in demo_children(), as told on `today`.
std::vector<children::Event> demo_facts(std::size_t child, Date today,
                                        std::span<const AgencyId> agencies);

}  // namespace holdfast::cli
