// What the tests of the sign-in pages share: a small service behind a real router, and a browser
// that keeps cookies and posts the forms it was shown.
#pragma once
#include <cassert>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "access/access_testing.h"
#include "web/error_pages.h"
#include "web/router.h"
#include "web/sign_in.h"

namespace holdfast::web::testing {

using access::testing::tuesday;

inline const Assets& assets() {
  static const Assets loaded = [] {
    const std::filesystem::path root = HOLDFAST_ROOT;
    auto made = Assets::load({root / "assets", root / "node_modules"});
    assert(made);
    return std::move(*made);
  }();
  return loaded;
}

struct Draft {
  PersonId person;
  std::string address;
  std::vector<std::pair<std::string, std::string>> fields;
};

struct Town {
  access::testing::Node node;
  Moment now = tuesday;
  std::map<PersonId, Standing> people;
  std::vector<Draft> drafts;
  std::vector<std::string> told;
  Frame frame{.assets = &assets()};
  SignIn sign_in{node.door,
                 frame,
                 {.standing_of = [this](PersonId who) -> Result<std::optional<Standing>> {
                    const auto found = people.find(who);
                    if (found == people.end()) return std::optional<Standing>{};
                    return std::optional<Standing>{found->second};
                  },
                  .keep_draft = [this](PersonId who, const std::string& address,
                                       const auto& fields) -> Result<Done> {
                    drafts.push_back({who, address, fields});
                    return done;
                  },
                  .tell_password_changed = [this](const std::string& to) { told.push_back(to); }}};
  Router router{routes(), gate()};

  Town() {
    people[access::testing::person(1)] = {"Sam Smith",
                                          {{access::testing::one_capacity[0], "Westmoor", false}}};
  }
  Town(const Town&) = delete;
  Town& operator=(const Town&) = delete;

  std::vector<Route> routes() {
    auto all = sign_in_routes(sign_in);
    const auto words = [](std::string body) {
      return [body](const Visit& visit) {
        return Response{.body = body + " for " + std::string(access::wire_of(visit.reader->role)) +
                                csrf_field(visit.csrf).str()};
      };
    };
    all.push_back({Method::get, "/", Need{access::Operation::see_home}, words("home")});
    all.push_back(
        {Method::get, "/records/{record}", Need{access::Operation::open_record}, words("record")});
    all.push_back({Method::post, "/records/{record}", Need{access::Operation::record_event},
                   words("recorded")});
    return all;
  }
  Gate gate() {
    return {
        .signed_in = [this](const Request& r,
                            Moment at) { return holdfast::web::signed_in(sign_in, r, at); },
        .signed_out = [this](const Request& r, Moment at) { return sign_in_again(sign_in, r, at); },
        .error_page =
            [this](const Viewer& viewer, Trouble what, std::string_view reference) {
              return error_page(frame, viewer, what, reference);
            },
        .clock = {[this] { return now; }},
        .chance = access::testing::chance_from(77)};
  }
};

using Fields = std::vector<std::pair<std::string, std::string>>;

class Browser {
 public:
  explicit Browser(Town& town, std::string address = "203.0.113.5")
      : town_(town), address_(std::move(address)) {}

  const Response& get(const std::string& target) {
    constexpr auto how = Method::get;
    return send(how, target, {});
  }
  /// With the token of the page last shown.
  const Response& post(const std::string& target, Fields fields) {
    fields.emplace_back("csrf", token());
    constexpr auto how = Method::post;
    return send(how, target, std::move(fields));
  }
  /// Follows redirections to a page.
  const Response& follow() {
    for (int hops = 0; page.status == 303 && hops < 5; ++hops) get(location());
    return page;
  }
  std::string location() const {
    for (const auto& [name, value] : page.headers)
      if (name == "location" || name == "Location") return value;
    return "";
  }
  bool shows(std::string_view words) const { return page.body.find(words) != std::string::npos; }

  Response page;
  std::map<std::string, std::string, std::less<>> cookies;
  bool by_itself = false;  ///< as a page's script asks

 private:
  std::string token() const {
    constexpr std::string_view before = R"(name="csrf" value=")";
    const auto at = page.body.find(before);
    if (at == std::string::npos) return "";
    const auto from = at + before.size();
    return page.body.substr(from, page.body.find('"', from) - from);
  }
  const Response& send(Method method, const std::string& target, Fields fields) {
    Request request{.method = method, .path = target.substr(0, target.find('?')), .target = target};
    if (const auto at = target.find('?'); at != std::string::npos)
      for (std::string rest = target.substr(at + 1); !rest.empty();) {
        const auto one = rest.substr(0, rest.find('&'));
        rest.erase(0, one.size() + 1);
        auto value = one.substr(one.find('=') + 1);
        for (auto p = value.find("%3F"); p != std::string::npos; p = value.find("%3F"))
          value.replace(p, 3, "?");
        request.query.fields.emplace_back(one.substr(0, one.find('=')), value);
      }
    request.form.fields = std::move(fields);
    request.cookies = cookies;
    request.remote = address_;
    request.headers["user-agent"] = "Mozilla/5.0 (Windows NT 10.0) Chrome/126.0 Safari/537.36";
    if (by_itself) request.headers[std::string(asked_by_page)] = "yes";
    page = town_.router.answer(request).response;
    for (const auto& [name, value] : page.headers) {
      if (name != "set-cookie") continue;
      const auto equals = value.find('=');
      const auto given = value.substr(equals + 1, value.find(';') - equals - 1);
      if (given.empty()) cookies.erase(value.substr(0, equals));
      if (!given.empty()) cookies[value.substr(0, equals)] = given;
    }
    return page;
  }

  Town& town_;
  std::string address_;
};

inline constexpr std::string_view good_password = access::testing::good_password;

inline std::string code_now(const Town& town) {
  return access::testing::code_at(town.node, access::testing::person(1), town.now);
}

/// Sam has joined and is signed in nowhere; the clock stands past the code that was spent.
inline std::vector<std::string> sam_has_joined(Town& town) {
  const auto joined = access::testing::join(town.node, 1, "sam@example.org", town.now);
  const bool left = town.node.door.sessions().end(joined.cookie, town.now) &&
                    town.node.door.codes_are_kept(joined.who);
  assert(left);
  town.now = town.now + minutes(5);
  return joined.recovery_codes;
}

inline void sign_sam_in(Town& town, Browser& browser, const std::string& from = "/sign-in") {
  browser.get(from);
  std::string return_to;
  if (const auto at = browser.page.body.find(R"(name="return_to" value=")");
      at != std::string::npos) {
    const auto start = at + 24;
    return_to = browser.page.body.substr(start, browser.page.body.find('"', start) - start);
  }
  browser.post("/sign-in", {{"email", "sam@example.org"},
                            {"password", std::string(good_password)},
                            {"return_to", return_to}});
  browser.follow();
  browser.post("/sign-in/code", {{"code", code_now(town)}});
}

}  // namespace holdfast::web::testing
