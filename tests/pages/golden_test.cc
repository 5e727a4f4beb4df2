// What every page says, kept in tests/golden/pages: a file an address, as the first role that may
// see it. A change of any page shows in review as a change of what it says. HOLDFAST_UPDATE=1
// writes them anew.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "pages/house.h"
#include "pages/outline.h"
#include "pages/page_dom.h"
#include "pages/walk.h"

namespace holdfast::pages {
namespace {

namespace fs = std::filesystem;
const fs::path folder = fs::path(HOLDFAST_ROOT) / "tests/golden/pages";

/// "/records/{record}/events/new" is kept as "records.record.events.new.txt".
std::string file_of(std::string_view pattern) {
  std::string name;
  for (const char c : pattern.substr(1))
    if (c != '{' && c != '}') name += c == '/' ? '.' : c;
  return (name.empty() ? "home" : name) + ".txt";
}

/// Those with the widest work first, so that a page is shown with something on it.
std::vector<std::string> by_work() {
  auto all = everybody();
  const auto first = [](const std::string& who) {
    static constexpr std::string_view most[] = {"case_manager", "team_manager", "victim_worker",
                                                "head_of_service", "administrator"};
    return std::ranges::find(most, who) - std::begin(most);
  };
  std::ranges::stable_sort(all, {}, first);
  return all;
}

struct Answered {
  std::string who;
  web::Response response;
};

/// By whom the route lets in first; nobody, where all it has is a file or the one page that says
/// no.
std::optional<Answered> answered(const House& house, const web::Route& route,
                                 const std::string& address) {
  constexpr int unprocessable = 422;
  for (const auto& who : by_work()) {
    auto response =
        route.method == web::Method::get ? house.get(who, address) : house.post(who, address, {});
    const bool shown = response.status < 400 || response.status == unprocessable;
    if (shown && response.type.starts_with("text/html") && !response.body.empty())
      return Answered{who, std::move(response)};
  }
  return std::nullopt;
}

/// A form sent empty says what is wrong with it; the rest of its page is that of the GET.
std::string problems_of(const std::string& body) {
  std::istringstream lines(outline(body, "main"));
  std::string found;
  for (std::string line; std::getline(lines, line);)
    if (line.starts_with("- [") && line.find("](#") != std::string::npos) found += line + "\n";
  return found;
}

std::string said_by(const House& house, const web::Route& route, const std::string& address) {
  const auto one = answered(house, route, address);
  if (!one) return "";
  const auto& [who, response] = *one;
  const bool asks = route.method == web::Method::get;
  const auto at = address.find('?');
  auto head = "==== " + std::string(asks ? "GET" : "POST, empty,");
  if (at != std::string::npos) head += " " + address.substr(at);
  head += " as " + who + ": " + std::to_string(response.status) + "\n";
  if (!asks) return head + problems_of(response.body);
  return head + read_page(response.body).title + "\n" + outline(response.body, "main");
}

/// Each file from a house of its own: what one page leaves behind, another must not show.
std::map<std::string, std::string> said_by_every_page() {
  std::map<std::string, std::string> all;
  const auto& patterns = shared_house();
  for (const auto& route : patterns.routes()) {
    const House house;
    for (const auto& who : by_work())
      for (const auto record : {house.ordinary, house.unallocated}) house.tick(who, record);
    for (const auto& address : addresses_of(house, route))
      if (auto said = said_by(house, route, address); !said.empty())
        all[file_of(route.pattern)] += said;
  }
  return all;
}

std::string text_of(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

std::string first_other_line(const std::string& kept, const std::string& now) {
  std::istringstream one(kept);
  std::istringstream two(now);
  std::string was;
  std::string is;
  while (true) {
    const bool more = static_cast<bool>(std::getline(one, was));
    const bool others = static_cast<bool>(std::getline(two, is));
    if (!more && !others) return "";
    if (!more || !others || was != is)
      return "\n  was: " + (more ? was : "(its end)") + "\n  is:  " + (others ? is : "(its end)");
  }
}

void write_anew(const std::map<std::string, std::string>& all) {
  fs::remove_all(folder);
  fs::create_directories(folder);
  for (const auto& [file, said] : all) std::ofstream(folder / file, std::ios::binary) << said;
}

TEST_CASE("every page says what is kept of it") {
  const auto all = said_by_every_page();
  CHECK(all.size() > 80);
  if (std::getenv("HOLDFAST_UPDATE") != nullptr) write_anew(all);
  for (const auto& [file, said] : all) {
    const auto kept = text_of(folder / file);
    CHECK_MESSAGE(kept == said, file, first_other_line(kept, said));
  }
  for (const auto& entry : fs::directory_iterator(folder))
    CHECK_MESSAGE(all.contains(entry.path().filename()), entry.path().filename(),
                  " is kept, and no page of that address is shown");
}

TEST_CASE("an outline says what a page says and asks, and numbers its ids") {
  const std::string id = "abcdefghijklmnopqrstuvwx22";
  CHECK(outline("<main><h1>Find a <b>child</b></h1><p>Some  words\n more</p><form method=post "
                "action=/records/" +
                    id +
                    "><label>Name</label><input name=name value=Jo><input type=hidden name=csrf "
                    "value=x><button>Find</button></form><a href=/records/" +
                    id + ">Open</a></main>",
                "main") ==
        "# Find a\nchild\nSome words more\nform post /records/{1}\nName [text name = Jo] (Find)\n"
        "[Open](/records/{1})\n");
}

}  // namespace
}  // namespace holdfast::pages
