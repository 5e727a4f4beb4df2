// Reading, rewriting, fingerprinting and answering assets. See the header for why they are
// rewritten. Order matters: pictures are named in style sheets and the packages' scripts in ours,
// so what is named is loaded before what names it.
#include "web/assets.h"

#include <openssl/evp.h>

#include <array>
#include <cassert>
#include <fstream>
#include <functional>
#include <iterator>

#include "web/response_writer.h"

namespace holdfast::web {
namespace {

constexpr std::string_view prefix = "/assets/";
constexpr std::size_t fingerprint_length_characters = 16;
/// Smaller than this, a gzip header costs more than it saves.
constexpr std::size_t compress_from_bytes = 512;

/// The pictures that MoJ style sheets name and our pages can show. The crest, crown and opengraph
/// pictures of the same folder stay unserved.
constexpr std::array<std::string_view, 6> moj_pictures = {
    "icon-close-cross-black.svg",      "icon-document.svg",         "icon-progress-tick.svg",
    "icon-tag-remove-cross-white.svg", "icon-tag-remove-cross.svg", "icon-toggle-plus-minus.svg",
};

std::string fingerprint_of(std::string_view body) {
  std::array<unsigned char, 32> digest{};
  unsigned int length = 0;
  const int went_well =
      EVP_Digest(body.data(), body.size(), digest.data(), &length, EVP_sha256(), nullptr);
  assert(went_well == 1 && length == digest.size());
  constexpr std::string_view hex = "0123456789abcdef";
  std::string made;
  for (std::size_t i = 0; i < fingerprint_length_characters / 2; ++i) {
    made += hex[digest[i] >> 4U];
    made += hex[digest[i] & 15U];
  }
  return made;
}

std::string type_of(std::string_view name) {
  if (name.ends_with(".css")) return "text/css; charset=utf-8";
  if (name.ends_with(".js")) return "text/javascript; charset=utf-8";
  if (name.ends_with(".svg")) return "image/svg+xml";
  return "application/octet-stream";
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at)) {
    text.replace(at, from.size(), to);
    at += to.size();
  }
}

/// Cuts everything from each `from` to the next `to`, both included.
void cut_between(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at)) {
    const std::size_t end = text.find(to, at);
    text.erase(at, end == std::string::npos ? end : end + to.size() - at);
  }
}

/// Source maps are not served; the line that names them would only make developer tools ask.
void cut_source_map(std::string& text) {
  for (const std::string_view mark : {"//# sourceMappingURL=", "/*# sourceMappingURL="})
    if (const auto at = text.rfind(mark); at != std::string::npos) text.erase(at);
}

Result<std::string> read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string body((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  if (!file.is_open() || file.bad() || body.empty())
    return failed(Failure::Kind::bad_input, "Cannot read the asset " + path.string() +
                                                " (has `npm ci` been run in the source folder?)");
  return body;
}

bool may_be_gzipped(const Request& request) {
  const auto accepted = request.headers.find("accept-encoding");
  return accepted != request.headers.end() && takes_gzip(accepted->second);
}

bool has_already(const Request& request, const Asset& asset) {
  const auto sent = request.headers.find("if-none-match");
  return sent != request.headers.end() && sent->second.find(asset.etag) != std::string::npos;
}

/// "/assets/holdfast.<16 hex>.css" -> "holdfast.css"; empty where the path has another shape.
std::string plain_name_of(std::string_view path) {
  if (!path.starts_with(prefix)) return {};
  const std::string_view file = path.substr(prefix.size());
  const auto extension = file.rfind('.');
  if (extension == std::string_view::npos || extension < fingerprint_length_characters + 1)
    return {};
  const std::string_view stem = file.substr(0, extension - fingerprint_length_characters - 1);
  const std::string_view print = file.substr(stem.size() + 1, fingerprint_length_characters);
  const bool shaped = !stem.empty() && file[stem.size()] == '.' &&
                      print.find_first_not_of("0123456789abcdef") == std::string_view::npos;
  return shaped ? std::string(stem) + std::string(file.substr(extension)) : std::string();
}

struct Source {
  std::string_view name;
  std::filesystem::path path;
};

}  // namespace

std::string without_crown_and_typeface(
    std::string css, const std::function<std::string(std::string_view picture)>& href) {
  cut_between(css, "@font-face{", "}");
  replace_all(css, "GDS Transport,arial,sans-serif", "Helvetica,Arial,sans-serif");
  constexpr std::string_view folder = "url(/assets/images/";
  for (std::size_t at = css.find(folder); at != std::string::npos; at = css.find(folder, at)) {
    const std::size_t end = css.find(')', at);
    if (end == std::string::npos) break;
    const std::string address =
        href(std::string_view(css).substr(at + folder.size(), end - at - folder.size()));
    const std::string made = address.empty() ? "none" : "url(" + address + ")";
    css.replace(at, end + 1 - at, made);
    at += made.size();
  }
  return css;
}

void Assets::add(std::string_view name, std::string body) {
  const std::string print = fingerprint_of(body);
  const auto extension = name.rfind('.');
  Asset asset;
  asset.href = std::string(prefix) + std::string(name.substr(0, extension)) + "." + print +
               std::string(name.substr(extension));
  asset.type = type_of(name);
  asset.etag = "\"" + print + "\"";
  if (body.size() >= compress_from_bytes) asset.gzipped = gzipped(body);
  if (asset.gzipped.size() >= body.size()) asset.gzipped.clear();
  asset.body = std::move(body);
  by_name_.insert_or_assign(std::string(name), std::move(asset));
}

Result<Assets> Assets::load(const AssetFolders& folders) {
  const auto govuk = folders.packages / "govuk-frontend/dist/govuk";
  const auto moj = folders.packages / "@ministryofjustice/frontend/moj";
  std::vector<Source> sources = {{"mark.svg", folders.ours / "mark.svg"}};
  for (const auto picture : moj_pictures)
    sources.push_back({picture, moj / "assets/images" / picture});
  sources.push_back({"govuk.css", govuk / "govuk-frontend.min.css"});
  sources.push_back({"moj.css", moj / "moj-frontend.min.css"});
  for (const std::string_view sheet : {"holdfast.css", "frame.css", "drawing.css", "paper.css"})
    sources.push_back({sheet, folders.ours / sheet});
  sources.push_back({"govuk.js", govuk / "govuk-frontend.min.js"});
  sources.push_back({"moj.js", moj / "moj-frontend.min.js"});
  for (const std::string_view script : {"holdfast.js", "live.js"})
    sources.push_back({script, folders.ours / script});

  Assets made;
  const auto picture_href = [&made](std::string_view picture) {
    const auto found = made.by_name_.find(picture);
    return found == made.by_name_.end() ? std::string() : found->second.href;
  };
  for (const auto& source : sources) {
    auto body = read(source.path);
    if (!body) return Unexpected<Failure>{body.error()};
    cut_source_map(*body);
    if (source.name.ends_with(".css"))
      body = without_crown_and_typeface(std::move(*body), picture_href);
    if (source.name == "holdfast.js")
      for (const std::string_view script : {"govuk.js", "moj.js"})
        replace_all(*body, "./" + std::string(script), made.href(script));
    made.add(source.name, std::move(*body));
  }
  return made;
}

const std::string& Assets::href(std::string_view name) const {
  const auto found = by_name_.find(name);
  assert(found != by_name_.end());
  return found->second.href;
}

std::optional<Assets::Found> Assets::find(std::string_view path) const {
  const auto found = by_name_.find(plain_name_of(path));
  if (found == by_name_.end()) return std::nullopt;
  return Found{&found->second, found->second.href == path};
}

std::vector<std::string> Assets::names() const {
  std::vector<std::string> made;
  for (const auto& [name, asset] : by_name_) made.push_back(name);
  return made;
}

std::optional<Response> asset_response(const Assets& assets, const Request& request) {
  const auto found = assets.find(request.path);
  if (!found) return std::nullopt;
  const Asset& asset = *found->asset;
  Response made;
  made.type = asset.type;
  // A page drawn just before a release asks by yesterday's name: it gets today's content rather
  // than none, but may not keep it under that name.
  made.headers = {
      {"Cache-Control", found->current ? "public, max-age=31536000, immutable" : "no-cache"},
      {"ETag", asset.etag},
      {"Vary", "Accept-Encoding"},
  };
  if (has_already(request, asset)) {
    made.status = 304;
  } else if (may_be_gzipped(request) && !asset.gzipped.empty()) {
    made.headers.emplace_back("Content-Encoding", "gzip");
    made.body = asset.gzipped;
  } else {
    made.body = asset.body;
  }
  return made;
}

}  // namespace holdfast::web
