// Wiring what keeps a service: from folders to desk and front door.
#include "house.h"

#include <fstream>
#include <sstream>

#include "cli/tables.h"
#include "ledger/crypto.h"

namespace holdfast {
namespace {

std::filesystem::path or_under(const std::string& named, const std::filesystem::path& otherwise) {
  return named.empty() ? otherwise : std::filesystem::path(named);
}

Result<std::shared_ptr<const offending::Reference>> reference_under(
    const std::filesystem::path& home, const std::filesystem::path& data) {
  auto read = cli::offending_in(home / "data");
  if (!read) return Unexpected{read.error()};
  const auto national = data / store::offences_file;
  if (std::filesystem::exists(national)) {
    const auto csv = read_file(national);
    if (!csv) return Unexpected{csv.error()};
    auto list = offending::national_list_from(*csv);
    if (!list.wrong.empty())
      return failed(Failure::Kind::bad_input,
                    national.string() + " is no list of offences. Take it in again");
    read->add(std::move(list.offences));
  }
  return std::make_shared<const offending::Reference>(std::move(*read));
}

}  // namespace

std::filesystem::path home_of(const std::string& named) {
  return named.empty() ? std::filesystem::path(HOLDFAST_HOME) : std::filesystem::path(named);
}

store::StorePaths paths_of(const cli::Folders& folders) {
  auto paths = store::paths_under(folders.data);
  paths.keys = or_under(folders.keys, paths.keys);
  paths.secrets = or_under(folders.secrets, paths.secrets);
  paths.anchors = or_under(folders.anchors, paths.anchors);
  return paths;
}

Result<std::string> read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  if (in) text << in.rdbuf();
  if (!in) return failed(Failure::Kind::bad_input, "The file " + path.string() + " cannot be read");
  return text.str();
}

Result<House> open_house(const cli::Folders& folders, Clock clock) {
  House house;
  house.home = home_of(folders.home);
  house.paths = paths_of(folders);
  house.clock = clock;
  const auto chance = ledger::sodium_chance();

  const auto holidays = read_file(house.home / "data/bank_holidays.txt");
  if (!holidays) return Unexpected{holidays.error()};
  const auto calendar = calendar_from(*holidays);
  if (!calendar) return Unexpected{calendar.error()};
  const auto passwords = read_file(house.home / "data/common_passwords.txt");
  if (!passwords) return Unexpected{passwords.error()};
  const auto reference = reference_under(house.home, house.paths.data);
  if (!reference) return Unexpected{reference.error()};
  const auto tools = cli::tools_in(house.home / "data");
  if (!tools) return Unexpected{tools.error()};
  const auto stages = cli::stages_in(house.home / "data");
  if (!stages) return Unexpected{stages.error()};
  const auto letters = cli::letters_in(house.home / "data");
  if (!letters) return Unexpected{letters.error()};

  if (auto made = store::prepare(house.paths, chance); !made) return Unexpected{made.error()};
  auto room = store::open(house.paths, clock, chance);
  if (!room) return Unexpected{room.error()};
  house.room = std::move(*room);

  const auto* ledger = house.room.ledger.get();
  const access::KeyedHash hash = [ledger](std::string_view purpose, std::string_view value) {
    return ledger->keyed_hash(purpose, value);
  };
  house.hasher = std::make_unique<access::PasswordHasher>(chance, access::PasswordCost{});
  house.common =
      std::make_unique<access::CommonPasswords>(access::CommonPasswords::from(*passwords));
  const auto& shelf = house.room.shelf;
  house.door = std::make_unique<access::FrontDoor>(
      shelf, access::Accounts(shelf, hash, chance, *house.hasher, *house.common, {}),
      access::Sessions(shelf, hash, chance, {}), access::Throttle(shelf, hash, {}));
  house.desk =
      std::make_unique<desk::Desk>(*house.room.ledger, *house.room.access_log, shelf, clock, chance,
                                   std::make_shared<const Calendar>(*calendar));
  house.desk->offending = *reference;
  house.desk->tools = *tools;
  house.desk->stages = *stages;
  house.desk->letters = *letters;
  return house;
}

}  // namespace holdfast
