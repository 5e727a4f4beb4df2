// What is wrong with passing something on, here and now.
#pragma once
#include "practice/sharing/sharing.h"

namespace holdfast::sharing {

Problems check(const Situation& situation, const Shared& record);
Problems check(const Situation& situation, const ShareJustified& record);
Problems check(const Situation& situation, const ShareReviewed& record);
Problems check(const Situation& situation, const ToldInConfidence& record);
Problems check(const Situation& situation, const WorkerTold& record);
Problems check(const Situation& situation, const DisclosureProposed& record);
Problems check(const Situation& situation, const DisclosureDecided& record);
Problems check(const Situation& situation, const DisclosureMade& record);

}  // namespace holdfast::sharing
