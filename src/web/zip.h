// Files as one zip to download.
#pragma once
#include <string>
#include <vector>

#include "base/moment.h"
#include "base/result.h"
#include "web/http.h"

namespace holdfast::web {

struct ZipFile {
  std::string name;  ///< with "/" between folders
  std::string content;
};

/// Every file says it was made at `made`. Failure::full when there is no memory for it.
Result<std::string> zip_of(const std::vector<ZipFile>& files, Moment made);
/// As a download of that name.
Response zip_download(const std::string& name, std::string bytes);

}  // namespace holdfast::web
