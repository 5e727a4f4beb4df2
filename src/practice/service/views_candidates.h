// Who a child that was told of may be: children known here, each with why, and a search for another
// name. People decide who the child is; nobody is chosen for them.
#pragma once
#include "desk/duty.h"
#include "practice/overview/views.h"

namespace holdfast::service {

/// One child known here, with the way to setting them beside what was told. `href`: the page of
/// what was told; what is matched to a child stands below it, at "/match/" and the record.
govuk::Html one_candidate(const web::Visit& visit, const std::string& href,
                          const desk::LikelySame& child);
/// Restricted records whose names match whole: for a role that may break the glass.
govuk::Html restricted_matches(const std::vector<StreamId>& restricted);
/// By a name that whoever is on duty types, where no name led to the child. `label` asks for it.
govuk::Html search_for_child(const overview::Site& site, const web::Visit& visit,
                             const std::string& href, const std::string& label);
/// The whole part of the page.
govuk::Html who_it_may_be(const overview::Site& site, const web::Visit& visit,
                          const std::string& href, const desk::MayBe& may_be);

}  // namespace holdfast::service
