// Messages as files, written under another name first so that nobody reads half of one.
#include <filesystem>
#include <fstream>

#include "base/words.h"
#include "jobs/messages_senders.h"

namespace holdfast::jobs {

Sender folder_sender(std::string folder, std::string from) {
  return [folder = std::filesystem::path(std::move(folder)),
          from = std::move(from)](const Letter& letter) -> SendOutcome {
    std::error_code wrong;
    std::filesystem::create_directories(folder, wrong);
    const auto name =
        std::to_string(letter.now.microseconds / 1'000'000) + "-" + letter.reference + ".eml";
    const auto half = folder / (name + ".part");
    {
      std::ofstream file(half, std::ios::binary | std::ios::trunc);
      file << mail_of(letter, from);
      if (!file.flush()) return TryAgain{say("The folder for messages cannot be written to")};
    }
    std::filesystem::rename(half, folder / name, wrong);
    if (wrong) return TryAgain{say("The folder for messages cannot be written to")};
    return Sent{};
  };
}

}  // namespace holdfast::jobs
