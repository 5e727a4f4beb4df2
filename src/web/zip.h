// Files as one zip to download. Nothing in it is packed: what goes into it is small, or packed
// already.
#pragma once
#include <string>
#include <vector>

#include "base/moment.h"
#include "web/http.h"

namespace holdfast::web {

struct ZipFile {
  std::string name;  ///< with "/" between folders
  std::string content;
};

/// At most 65,535 files, of less than 4 GB together: the caller keeps to that. `made` is the day
/// every file says it was made.
std::string zip_of(const std::vector<ZipFile>& files, Moment made);
/// As a download of that name.
Response zip_download(const std::string& name, std::string bytes);

}  // namespace holdfast::web
