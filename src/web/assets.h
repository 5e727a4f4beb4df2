// Style sheets, scripts and pictures: read once at start, given names that hold a fingerprint of
// their content, compressed once, and answered from memory. A name with a fingerprint never changes
// its content, so browsers keep it for a year; a release changes the name.
//
// Two things are taken out while reading, because this service is not on the gov.uk domain and has
// no licence for them: the GDS Transport typeface (its @font-face rules and every mention of the
// family) and the royal crest. Doing it here, on the published style sheet, means that no page can
// ask for them and no file of theirs is ever served; overriding them in a sheet of ours would still
// make browsers fetch what we may not serve. Pictures that style sheets name are rewritten to their
// fingerprinted names; one that is not on the list becomes `none`.
#pragma once
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "web/http.h"

namespace holdfast::web {

struct AssetFolders {
  std::filesystem::path ours;  ///< assets/ of the source tree
  std::filesystem::path
      packages;  ///< node_modules/: govuk-frontend and @ministryofjustice/frontend
};

struct Asset {
  std::string href;  ///< "/assets/holdfast.0123456789abcdef.css"
  std::string type;
  std::string body;
  std::string gzipped;  ///< empty where compressing does not help
  std::string etag;     ///< quoted, of the body
};

class Assets {
 public:
  /// Fails with bad_input, naming the file, when one cannot be read.
  static Result<Assets> load(const AssetFolders& folders);

  /// The address of an asset by its plain name ("holdfast.css"). A name that was never loaded is an
  /// error of ours (assert).
  const std::string& href(std::string_view name) const;

  struct Found {
    const Asset* asset;
    bool current;  ///< false: asked for by another release's fingerprint; answered, but not kept
  };
  /// Nothing when there is no such asset under any fingerprint.
  std::optional<Found> find(std::string_view path) const;

  std::vector<std::string> names() const;

 private:
  void add(std::string_view name, std::string body);

  std::map<std::string, Asset, std::less<>> by_name_;
};

/// 200 or 304, compressed where the browser takes it. Null when there is no such asset.
std::optional<Response> asset_response(const Assets& assets, const Request& request);

/// The published style sheet without typeface and crest. `href` answers the address of a picture by
/// its plain name, or nothing where it is not served. Apart for the tests.
std::string without_crown_and_typeface(
    std::string css, const std::function<std::string(std::string_view picture)>& href);

}  // namespace holdfast::web
