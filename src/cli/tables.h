// The tables that rules work by, read from the folder data/ once at start.
#pragma once
#include <filesystem>
#include <memory>
#include <string>

#include "base/result.h"
#include "practice/assessment/stages.h"
#include "practice/offending/reference.h"
#include "practice/tools/tool.h"
#include "practice/writing/wording.h"

namespace holdfast::cli {

/// Failure::bad_input where it is not there or no text in UTF-8.
Result<std::string> text_of(const std::filesystem::path& path);

Result<offending::Reference> offending_in(const std::filesystem::path& data);
Result<std::shared_ptr<const tools::Tools>> tools_in(const std::filesystem::path& data);
Result<std::shared_ptr<const assessment::Stages>> stages_in(const std::filesystem::path& data);
Result<std::shared_ptr<const writing::Wordings>> letters_in(const std::filesystem::path& data);

}  // namespace holdfast::cli
