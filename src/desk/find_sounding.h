// Children found by how their name sounds, for whoever only heard it.
#pragma once
#include "desk/desk.h"

namespace holdfast::desk {

inline constexpr std::size_t sounding_limit = 10;
/// Children whose names sound like what was typed, the most alike first, besides those that were
/// `found`: of one word, a first or a last name; of several, both. Only those this reader may open,
/// or may after a tick of purpose.
Result<std::vector<CaseLine>> find_by_sound(Desk& desk, const access::Reader& reader,
                                            std::string_view typed, const Found& found);

}  // namespace holdfast::desk
