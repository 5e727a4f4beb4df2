// What browsers fetch: ours, fingerprinted, and nothing of the crown.
#include "web/assets.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

using namespace holdfast;
using namespace holdfast::web;

namespace {

const std::filesystem::path root = HOLDFAST_ROOT;

Assets installed() {
  auto made = Assets::load({root / "assets", root / "node_modules"});
  REQUIRE_MESSAGE(made.has_value(), (made ? "" : made.error().words));
  return std::move(made).value();
}

const Asset& named(const Assets& assets, std::string_view name) {
  return *assets.find(assets.href(name))->asset;
}

std::string header_of(const Response& response, std::string_view name) {
  for (const auto& [key, value] : response.headers)
    if (key == name) return value;
  return {};
}

Request asking_for(std::string path) {
  Request made;
  made.path = std::move(path);
  return made;
}

TEST_CASE("no style sheet names the licensed typeface, a font file, the crest or a lost picture") {
  const Assets assets = installed();
  for (const std::string_view name :
       {"govuk.css", "moj.css", "holdfast.css", "frame.css", "drawing.css", "paper.css"}) {
    INFO(name);
    const std::string& css = named(assets, name).body;
    CHECK(css.find("GDS Transport,") == css.npos);
    CHECK(css.find("@font-face") == css.npos);
    CHECK(css.find("/assets/fonts") == css.npos);
    CHECK(css.find("/assets/images") == css.npos);
    CHECK(css.find("govuk-crest") == css.npos);
  }
}

TEST_CASE("every address inside a style sheet or a script is one that is served") {
  const Assets assets = installed();
  for (const auto& name : assets.names()) {
    INFO(name);
    const std::string& body = named(assets, name).body;
    for (auto at = body.find("/assets/"); at != body.npos; at = body.find("/assets/", at + 1)) {
      const std::string path = body.substr(at, body.find_first_of(")\"'", at) - at);
      INFO(path);
      CHECK(assets.find(path).has_value());
    }
    CHECK(body.find("sourceMappingURL") == body.npos);
  }
}

TEST_CASE("the rewriting takes out typeface and crest, and leaves the rest as it is") {
  const auto href = [](std::string_view picture) {
    return picture == "tick.svg" ? std::string("/assets/tick.0.svg") : std::string();
  };
  CHECK(without_crown_and_typeface(
            "a{b:c}@font-face{font-family:GDS Transport;src:url(/assets/fonts/x.woff2)}"
            "d{font-family:GDS Transport,arial,sans-serif;background:url(/assets/images/tick.svg)}"
            "e{background-image:url(/assets/images/govuk-crest.svg)}f{g:url(data:x)}",
            href) ==
        "a{b:c}d{font-family:Helvetica,Arial,sans-serif;background:url(/assets/tick.0.svg)}"
        "e{background-image:none}f{g:url(data:x)}");
  CHECK(without_crown_and_typeface("@font-face{cut off", href).empty());
  CHECK(without_crown_and_typeface("a{b:url(/assets/images/cut", href) ==
        "a{b:url(/assets/images/cut");
}

TEST_CASE("an asset is kept for a year under its fingerprint, and never under another's") {
  const Assets assets = installed();
  const std::string href = assets.href("holdfast.css");
  const auto now = asset_response(assets, asking_for(href));
  REQUIRE(now.has_value());
  CHECK(now->status == 200);
  CHECK(now->type == "text/css; charset=utf-8");
  CHECK(header_of(*now, "Cache-Control") == "public, max-age=31536000, immutable");

  const auto of_yesterday =
      asset_response(assets, asking_for("/assets/holdfast.0123456789abcdef.css"));
  REQUIRE(of_yesterday.has_value());
  CHECK(of_yesterday->body == now->body);
  CHECK(header_of(*of_yesterday, "Cache-Control") == "no-cache");
}

TEST_CASE("who has it already gets 304, who takes gzip gets gzip, who refuses it does not") {
  const Assets assets = installed();
  Request request = asking_for(assets.href("govuk.css"));
  const std::string etag = header_of(*asset_response(assets, request), "ETag");
  request.headers["if-none-match"] = etag;
  const auto kept = asset_response(assets, request);
  CHECK(kept->status == 304);
  CHECK(kept->body.empty());

  request.headers = {{"accept-encoding", "gzip, br"}};
  const auto small = asset_response(assets, request);
  CHECK(header_of(*small, "Content-Encoding") == "gzip");
  CHECK(small->body.size() < named(assets, "govuk.css").body.size() / 4);
  request.headers = {{"accept-encoding", "gzip;q=0"}};
  CHECK(header_of(*asset_response(assets, request), "Content-Encoding").empty());
}

TEST_CASE("addresses that are no asset's are not found") {
  const Assets assets = installed();
  for (const auto* path :
       {"", "/", "/assets/", "/assets/holdfast.css", "/assets/.0123456789abcdef.css",
        "/assets/../holdfast.css", "/assets/holdfast.0123456789ABCDEF.css", "/assets/css",
        "/assets/0123456789abcdef.css", "/holdfast.0123456789abcdef.css",
        "/assets/fonts/light-94a07e06a1-v2.woff2", "/assets/images/govuk-crest.svg"}) {
    INFO(path);
    CHECK_FALSE(asset_response(assets, asking_for(path)).has_value());
  }
}

TEST_CASE("a folder without the packages is named in the failure") {
  const auto made = Assets::load({root / "assets", root / "no-such-folder"});
  REQUIRE_FALSE(made.has_value());
  CHECK(made.error().kind == Failure::Kind::bad_input);
  CHECK(made.error().words.find("no-such-folder") != std::string::npos);
}

}  // namespace
