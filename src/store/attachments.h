// The two places of sealed files: a folder, and memory. Layout of the folder:
// docs/ledger_format.md.
#pragma once
#include <filesystem>

#include "ledger/attachments.h"

namespace holdfast::store {

inline constexpr std::string_view attachments_folder = "attachments";

/// The folder is made with the first file.
ledger::Attachments attachments_in(const std::filesystem::path& folder);
ledger::Attachments attachments_in_memory();

/// Copies every kept file to another folder, synced. One that is erased meanwhile is left out.
Result<Done> copy_attachments(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace holdfast::store
