// A service opened from its folders: records, keys, desk and accounts, wired to each other. Every
// subcommand that touches a service begins with this.
#pragma once
#include <filesystem>
#include <memory>

#include "access/front_door.h"
#include "base/working_days.h"
#include "cli/arguments.h"
#include "desk/desk.h"
#include "store/backup.h"
#include "store/open.h"

namespace holdfast {

/// Members stand in the order they are made; they go in the opposite one.
struct House {
  std::filesystem::path home;  ///< assets/, data/, node_modules/
  store::StorePaths paths;
  Clock clock;
  store::Strongroom room;
  std::unique_ptr<access::PasswordHasher> hasher;
  std::unique_ptr<access::CommonPasswords> common;
  std::unique_ptr<access::FrontDoor> door;
  std::unique_ptr<desk::Desk> desk;
};

std::filesystem::path home_of(const std::string& named);
store::StorePaths paths_of(const cli::Folders& folders);
/// Makes folders and keys where there are none.
Result<House> open_house(const cli::Folders& folders, Clock clock);

/// The whole file; Failure::bad_input when it cannot be read.
Result<std::string> read_file(const std::filesystem::path& path);

}  // namespace holdfast
