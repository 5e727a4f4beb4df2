// Reading the tables of data/.
#include "cli/tables.h"

#include <fstream>
#include <sstream>

#include "base/text.h"
#include "base/words.h"

namespace holdfast::cli {

namespace fs = std::filesystem;

Result<std::string> text_of(const fs::path& path) {
  std::error_code wrong;
  std::ifstream file(path, std::ios::binary);
  if (!fs::is_regular_file(path, wrong) || !file)
    return failed(Failure::Kind::bad_input,
                  say("{file} cannot be read", {{"file", path.string()}}));
  std::ostringstream text;
  text << file.rdbuf();
  if (!is_utf8(text.view()))
    return failed(Failure::Kind::bad_input,
                  say("{file} is not text in UTF-8", {{"file", path.string()}}));
  return text.str();
}

Result<offending::Reference> offending_in(const fs::path& data) {
  const auto offences = text_of(data / "offences.tsv");
  if (!offences) return Unexpected{offences.error()};
  const auto disposals = text_of(data / "disposals.tsv");
  if (!disposals) return Unexpected{disposals.error()};
  return offending::reference_from(*offences, *disposals);
}

Result<std::shared_ptr<const tools::Tools>> tools_in(const fs::path& data) {
  const auto list = text_of(data / "tools.tsv");
  if (!list) return Unexpected{list.error()};
  auto read = tools::tools_from(
      *list, [&](const std::string& name) { return text_of(data / "tools" / name); });
  if (!read) return Unexpected{read.error()};
  return std::make_shared<const tools::Tools>(std::move(*read));
}

Result<std::shared_ptr<const assessment::Stages>> stages_in(const fs::path& data) {
  const auto asks = text_of(data / "assessments.tsv");
  if (!asks) return Unexpected{asks.error()};
  const auto headings = text_of(data / "headings.tsv");
  if (!headings) return Unexpected{headings.error()};
  const auto indications = text_of(data / "indications.tsv");
  if (!indications) return Unexpected{indications.error()};
  auto read = assessment::stages_from({*asks, *headings, *indications});
  if (!read) return Unexpected{read.error()};
  return std::make_shared<const assessment::Stages>(std::move(*read));
}

Result<std::shared_ptr<const writing::Wordings>> letters_in(const fs::path& data) {
  writing::Wordings all;
  for (const auto& word : words_of(Letter{})) {
    const auto letter = static_cast<Letter>(word.value);
    const auto file = text_of(data / "letters" / writing::file_of(letter));
    if (!file) return Unexpected{file.error()};
    auto wording = writing::wording_from(letter, *file);
    if (!wording) return Unexpected{wording.error()};
    all.of_letter[letter] = std::move(*wording);
  }
  return std::make_shared<const writing::Wordings>(std::move(all));
}

}  // namespace holdfast::cli
