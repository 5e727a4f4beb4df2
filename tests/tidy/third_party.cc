// Headers of other people. Each costs compile time wherever it is read and ties us where it is
// named, so each stands only in .cc files of the rooms whose job it is, never in a header.
#include <algorithm>

#include "rules.h"

namespace holdfast::tidy {
namespace {

struct Library {
  std::string_view header;               ///< a whole name, or a folder ending in "/"
  std::vector<std::string_view> places;  ///< rooms, or files of src/, or "tests"
};

/// The first entry that fits a header decides.
const std::vector<Library>& libraries() {
  static const std::vector<Library> all = {
      {"date/", {"src/base/london.cc"}},
      {"boost/json", {"records", "ledger", "access", "web", "api", "jobs", "cli"}},
      {"boost/url", {"web"}},
      {"boost/locale", {"desk"}},
      {"boost/asio", {"web"}},
      {"boost/beast", {"web"}},
      {"boost/math/", {"src/base/proportion.cc"}},
      {"boost/", {}},
      {"SQLiteCpp/", {"store"}},
      {"sqlite3.h", {"store"}},
      {"sodium", {"ledger", "access", "jobs", "main"}},
      {"oath.h", {"access"}},
      {"liboath/", {"access"}},
      {"qrencode.h", {"access"}},
      {"openssl/", {"web"}},
      {"xlsxwriter.h", {"src/web/sheet_xlsx.cc"}},
      {"archive.h", {"src/web/zip.cc"}},
      {"archive_entry.h", {"src/web/zip.cc"}},
      {"zlib.h", {"web"}},
      {"curl/", {"jobs"}},
      {"gmime/", {"src/jobs/mail_message.cc"}},
      {"spdlog/", {"web", "jobs", "main"}},
      {"CLI/", {"cli", "main"}},
      {"toml++/", {"cli", "main"}},
      {"prometheus/", {"web"}},
      {"gumbo.h", {}},
      {"doctest", {}},
      {"benchmark/", {}},
      // The operating system's own: files, sockets, signals.
      {"sys/", {"store", "web", "jobs", "cli", "main"}},
      {"netinet/", {"web"}},
      {"arpa/", {"web"}},
      {"fcntl.h", {"store", "web", "jobs", "cli", "main"}},
      {"malloc.h", {"base"}},
      {"unistd.h", {"store", "web", "jobs", "cli", "main"}},
      {"signal.h", {"web", "main"}},
      {"poll.h", {}},   // tests alone
      {"spawn.h", {}},  // tests alone
      {"termios.h", {"cli", "main"}},
  };
  return all;
}

/// Standard headers have neither a folder nor a suffix.
bool is_standard(std::string_view header) {
  return !contains(header, "/") && !contains(header, ".");
}

bool allowed_at(const Library& library, const SourceFile& file) {
  if (is_test(file)) return true;
  const auto room = room_of(file.path);
  return std::ranges::any_of(library.places,
                             [&](auto place) { return place == room || place == file.path; });
}

std::string objection(const SourceFile& file, const Include& include) {
  const auto& all = libraries();
  const auto found = std::ranges::find_if(
      all, [&](const Library& one) { return include.path.starts_with(one.header); });
  if (found == all.end()) return "is not in the table of tests/tidy/third_party.cc";
  if (is_header(file) && !is_test(file)) return "stands in a header";
  if (!allowed_at(*found, file)) return "is not this room's business";
  return "";
}

Findings strangers(const Tree& tree) {
  Findings found;
  for (const auto& file : tree.files) {
    for (const auto& include : file.includes) {
      if (include.quoted || is_standard(include.path)) continue;
      const auto words = objection(file, include);
      if (!words.empty())
        found.push_back({file.path, include.line, "<" + include.path + "> " + words});
    }
  }
  return found;
}

Sample including(std::string path, std::string_view header) {
  return one(std::move(path), "#include <" + std::string(header) + ">\n");
}

}  // namespace

std::vector<Rule> third_party_rules() {
  return {
      {"Other people's headers stand only in the .cc files of the room whose job they are",
       strangers,
       {including("src/web/server.h", "boost/asio.hpp"), including("src/desk/x.cc", "sodium.h"),
        including("src/base/date.cc", "date/tz.h"), including("src/base/x.cc", "nlohmann/json.hpp"),
        including("src/ledger/x.cc", "sqlite3.h")},
       {including("src/web/server.cc", "boost/asio.hpp"), including("src/base/x.h", "vector"),
        including("src/base/london.cc", "date/tz.h"), including("tests/x/x.cc", "sqlite3.h")}},
  };
}

}  // namespace holdfast::tidy
