// Every route as every role, against the tables of docs/access.md: allowed, or the one page that
// neither confirms nor denies.
#include <doctest/doctest.h>

#include "pages/access_table.h"
#include "pages/house.h"
#include "pages/walk.h"

namespace holdfast::pages {
namespace {

constexpr int not_found = 404;

web::Response ask(const House& house, const web::Route& route, const std::string& who,
                  const std::string& address) {
  return route.method == web::Method::get ? house.get(who, address) : house.post(who, address, {});
}

bool is_of_a_record(const web::Route& route) { return route.pattern.starts_with("/records/"); }

bool is_the_one_page(const House& house, const web::Response& response, const std::string& who) {
  return response.status == not_found &&
         steady(response) == steady(house.get(who, "/there-is-no-such-page"));
}

std::string told_of(const web::Route& route, const std::string& who) {
  return std::string(route.method == web::Method::get ? "GET " : "POST ") +
         std::string(route.pattern) + " as " + who;
}

/// Named, not read: these reach a record by their role's task, whether or not it may be opened.
bool is_named_not_read(const web::Route& route, const std::string& who) {
  return route.need.operation == access::Operation::erase ||
         (route.need.operation == access::Operation::see_access_log &&
          who == "data_protection_officer");
}

struct Expected {
  const AccessTable& table;

  bool by_role(const web::Route& route, const std::string& who) const {
    return table.may.at(std::string(access::wire_of(route.need.operation))).contains(who);
  }
  /// `admitted` are those whom the record admits by name; everybody may have ticked a purpose.
  bool at_record(const web::Route& route, const std::string& who, bool is_restricted,
                 const std::set<std::string>& admitted) const {
    if (!by_role(route, who)) return false;
    // What police are asked is theirs to see, whatever the record admits.
    if (route.pattern.starts_with("/for-us/")) return who == "partner_professional";
    // What was asked lies in the staff safety part, which whoever may ask holds.
    if (route.pattern.ends_with("/sharing/items/{item}/answer") &&
        !table.may.at("ask_agencies").contains(who))
      return false;
    if (!is_of_a_record(route) || is_named_not_read(route, who)) return true;
    const auto reach = table.records.at(who);
    if (reach == "none") return false;
    if (admitted.contains(who)) return true;
    // A purpose is asked of nobody whom it would not let in.
    if (is_restricted)
      return table.may.at("break_glass").contains(who) && !route.pattern.ends_with("/purpose");
    return reach == "every unrestricted";
  }
};

/// Pages that are there only while something is: words that stand elsewhere, a text that was
/// changed; or for those alone whom that very letter is for. Tested with what they are about.
bool needs_more_than_a_record(const web::Route& route) {
  return route.pattern.ends_with("/plan/copy/{entry}") || route.pattern.ends_with("/give-up") ||
         route.pattern.ends_with("/letters/{letter}/write");
}

void walk(const House& house, StreamId record, bool is_restricted,
          const std::set<std::string>& admitted) {
  const auto table = read_access_table();
  const Expected expected{table};
  for (const auto& who : everybody()) {
    house.tick(who, record);
    for (const auto& route : house.routes()) {
      if (route.need.operation == access::Operation::anyone || needs_more_than_a_record(route))
        continue;
      const auto response = ask(house, route, who, address_of(house, route.pattern, record));
      INFO(told_of(route, who), " answered ", response.status);
      if (expected.at_record(route, who, is_restricted, admitted))
        CHECK((response.status < not_found || response.status == 422));
      else
        CHECK(is_the_one_page(house, response, who));
    }
  }
}

TEST_CASE("on a record that is not restricted, every route lets in whom docs/access.md says") {
  const House house;
  walk(house, house.ordinary, false, {"volunteer"});
}

TEST_CASE("on a restricted record, every route lets in those admitted, and nobody else sees one") {
  const House house;
  // Their gaps are filled with what belongs to the other record: pages of a record alone.
  const auto table = read_access_table();
  const Expected expected{table};
  const std::set<std::string> admitted = {"case_manager", "head_of_service"};
  for (const auto& who : everybody())
    for (const auto& route : house.routes()) {
      const bool deeper = route.pattern.find("{entry}") != std::string_view::npos ||
                          route.pattern.find("{known}") != std::string_view::npos ||
                          route.pattern.find("{flag}") != std::string_view::npos ||
                          route.pattern.find("{admission}") != std::string_view::npos ||
                          route.pattern.find("{referral}") != std::string_view::npos ||
                          route.pattern.find("{transfer}") != std::string_view::npos ||
                          route.pattern.find("{merge}") != std::string_view::npos ||
                          route.pattern.find("{item}") != std::string_view::npos ||
                          route.pattern.find("{joined}") != std::string_view::npos ||
                          route.pattern.find("{assessment}") != std::string_view::npos ||
                          route.pattern.find("{bar}") != std::string_view::npos ||
                          route.pattern.find("{letter}") != std::string_view::npos ||
                          route.pattern.find("/reviews/") != std::string_view::npos ||
                          route.pattern.find("/plan/") != std::string_view::npos;
      if (!is_of_a_record(route) || deeper) continue;
      const auto address = address_of(house, route.pattern, house.restricted);
      const auto response = ask(house, route, who, address);
      INFO(told_of(route, who), " answered ", response.status);
      if (expected.at_record(route, who, true, admitted))
        CHECK((response.status < not_found || response.status == 422));
      else
        CHECK(is_the_one_page(house, response, who));
    }
}

TEST_CASE("without admission, who may break the glass is led to it and sees nothing else") {
  const auto& house = shared_house();
  const auto home = "/records/" + house.restricted.text();
  for (const auto* below : {"", "/chronology", "/access", "/worker"}) {
    const auto response = house.get("team_manager", home + below);
    CHECK(response.status == 303);
    CHECK(response.body.empty());
    CHECK(response.headers.back().second == home + "/break-glass");
  }
}

TEST_CASE("a record that is not there looks to everybody like one they may not open") {
  const auto& house = shared_house();
  const auto nowhere = StreamId::random(house.chance);
  for (const auto& who : everybody())
    for (const auto& route : house.routes()) {
      if (!is_of_a_record(route)) continue;
      INFO(told_of(route, who));
      CHECK(is_the_one_page(
          house, ask(house, route, who, address_of(house, route.pattern, nowhere)), who));
    }
}

TEST_CASE("an entry in a part that its reader does not hold is not there, on any page of it") {
  const auto& house = shared_house();
  const auto entry = "/records/" + house.ordinary.text() + "/entries/" + house.hidden.text();
  for (const auto* below : {"", "/correct", "/withdraw"})
    CHECK(is_the_one_page(house, house.get("case_manager", entry + below), "case_manager"));
  house.tick("victim_worker", house.ordinary);
  CHECK(house.get("victim_worker", entry).status == 200);
}

TEST_CASE("somebody barred from a record is told nothing of it") {
  const auto& house = shared_house();
  house.tick("barred", house.ordinary);
  const auto page = house.get("barred", "/records/" + house.ordinary.text());
  CHECK(is_the_one_page(house, page, "barred"));
  CHECK(house.get("barred", "/find?name=jordan").body.find("Jordan Ellis") == std::string::npos);
}

TEST_CASE("an agency's co-ordinator restores access for people of that agency alone") {
  const House house;
  const auto list = house.get("coordinator", "/restore-access").body;
  CHECK(list.find("Ash Barrow") != std::string::npos);
  CHECK(list.find(house.reader("volunteer").name) == std::string::npos);
  const auto own = "/restore-access/" + house.barred.text();
  const auto other = "/restore-access/" + house.reader("volunteer").person.text();
  CHECK(house.get("coordinator", own).status == 200);
  CHECK(is_the_one_page(house, house.get("coordinator", other), "coordinator"));
  CHECK(is_the_one_page(house, house.post("coordinator", other, {{"event", house.fresh_text()}}),
                        "coordinator"));
  CHECK(house.called.empty());
  CHECK(house.get("administrator", other).status == 200);
}

TEST_CASE("administrators see no child on any page they may see") {
  const auto& house = shared_house();
  for (const auto& route : house.routes()) {
    if (route.method != web::Method::get) continue;
    const auto page =
        house.get("administrator", address_of(house, route.pattern, house.ordinary)).body;
    INFO(std::string(route.pattern));
    for (const auto* child : {"Jordan", "Ellis", "Thorne"})
      CHECK(page.find(child) == std::string::npos);
  }
}

}  // namespace
}  // namespace holdfast::pages
