// The roles people have in a service, one each for every agency they act for. What a role may do is
// access's business; who has which role is recorded by the service.
#pragma once
#include <array>
#include <cstdint>
#include <string_view>

namespace holdfast {

enum class Role : std::uint8_t {
  case_manager,
  team_manager,
  head_of_service,
  business_support,
  victim_worker,
  partner_professional,
  seconded_professional,  ///< of two agencies: signs in for one at a time
  volunteer,
  panel_chair,
  inspector,
  information_officer,
  data_protection_officer,
  administrator,  ///< manages people; sees no case content
};

struct RoleName {
  Role role;
  std::string_view wire;
  std::string_view label;
};

inline constexpr std::array<RoleName, 13> role_names = {{
    {Role::case_manager, "case_manager", "Case manager"},
    {Role::team_manager, "team_manager", "Team manager"},
    {Role::head_of_service, "head_of_service", "Head of service"},
    {Role::business_support, "business_support", "Business support"},
    {Role::victim_worker, "victim_worker", "Victim worker"},
    {Role::partner_professional, "partner_professional", "Partner professional"},
    {Role::seconded_professional, "seconded_professional", "Seconded professional"},
    {Role::volunteer, "volunteer", "Volunteer"},
    {Role::panel_chair, "panel_chair", "Panel chair"},
    {Role::inspector, "inspector", "Inspector"},
    {Role::information_officer, "information_officer", "Information officer"},
    {Role::data_protection_officer, "data_protection_officer", "Data protection officer"},
    {Role::administrator, "administrator", "Administrator"},
}};

}  // namespace holdfast
