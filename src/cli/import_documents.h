// The files that the rows of documents name. They lie in one folder beside the rows, are told by
// their bytes as an upload is, and are sealed as they are read.
#pragma once
#include <filesystem>
#include <memory>
#include <string>

#include "desk/documents.h"

namespace holdfast::cli {

enum class Sealing {
  no,  ///< only looks whether the file could be kept: a dry run writes nothing
  yes
};

struct ImportedFile {
  Document document;
  std::shared_ptr<ledger::SealedFiles> sealed = nullptr;  ///< null where it was not sealed
};

struct DocumentFolder {
  const desk::Desk& desk;
  std::filesystem::path folder;
  desk::Scanner scanner;
};
/// The file of that name, or the words of what is wrong with it.
Result<ImportedFile, std::string> imported_file(const DocumentFolder& from, const std::string& name,
                                                Sealing sealing);

}  // namespace holdfast::cli
