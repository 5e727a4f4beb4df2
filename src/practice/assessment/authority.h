// Who may let a level stand, and what rests on it: whoever acts, and those who are asked to.
// Source: sources.md#countersigning
#pragma once
#include <vector>

#include "base/id.h"
#include "practice/assessment/signing.h"

namespace holdfast {
struct Situation;
}

namespace holdfast::assessment {

enum class Level;
Authority authority_for(const Situation& situation, Level level);
/// What the highest of the levels that stand now takes; of none, whoever writes suffices.
Authority authority_now(const Situation& situation);
/// The highest post of whoever acts.
Authority authority_of(const Situation& situation);
/// Whoever is asked to agree to what that person signed.
std::vector<PersonId> who_agrees(const Situation& situation, Authority needed, PersonId signer);

}  // namespace holdfast::assessment
