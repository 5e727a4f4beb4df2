// What moves between agencies, ready to be recorded by whoever fills a house.
#pragma once
#include "practice/sharing/sharing.h"

namespace holdfast::pages {

sharing::Requested request_to(AgencyId agency, const char* question);
sharing::Contributed told_by(AgencyId agency, Date day);
/// In an emergency.
sharing::Shared shared_with(AgencyId agency, const char* content);

}  // namespace holdfast::pages
