// What passing on leaves to do; a part of the area's prompts.
#pragma once
#include "practice/sharing/sharing.h"

namespace holdfast::sharing {

void prompts_given(const Situation& situation, std::vector<Prompt>& into);

}  // namespace holdfast::sharing
