// See views_tools.h.
#include "practice/service/views_tools.h"

#include "base/words.h"
#include "practice/tools/tool.h"

namespace holdfast::service {

using overview::Site;
using tools::Tool;
using web::Response;
using web::Visit;

std::string tool_href(const Tool& tool, std::string_view below) {
  return "/tools/" + tool.key + std::string(below);
}

std::string mode_words(const Tool& tool) {
  switch (tool.mode) {
    case tools::Mode::full:
      return tool.voice == tools::Voice::rater
                 ? say("Filled in here")
                 : say("Filled in here by whom it is about, or written down as they say it");
    case tools::Mode::table:
      return say("Worked out here from a published table");
    case tools::Mode::outcome:
      return say("Done elsewhere; its outcome is recorded here");
  }
  return {};
}

Response with_tool(const Site& site, const Visit& visit, const ToolPage& page) {
  return with_service(site, visit, [&](const ServiceFile& service) {
    const auto* tool = service.tools ? service.tools->find(visit.part("tool")) : nullptr;
    return tool != nullptr ? page(service, *tool) : overview::not_found(site, visit);
  });
}

Response with_known_tool(const Site& site, const Visit& visit, const ToolPage& page) {
  return with_service(site, visit, [&](const ServiceFile& service) {
    const auto* tool = service.tools ? service.tools->known(visit.part("tool")) : nullptr;
    return tool != nullptr ? page(service, *tool) : overview::not_found(site, visit);
  });
}

}  // namespace holdfast::service
