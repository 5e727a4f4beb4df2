// What random walks over two houses found (tests/pages/walks_test.cc): what somebody could tell of
// entries that they may not see. Each by the name of its bug.
#include <doctest/doctest.h>

#include <algorithm>

#include "desk/addressed.h"
#include "desk/steps.h"
#include "desk/testing.h"
#include "practice/sharing/sharing.h"

namespace holdfast::desk::testing {
namespace {

TEST_CASE("a partner who asked at the address of no record stopped the whole server") {
  Town town;
  const auto nowhere = StreamId::random(town.chance);
  CHECK(refused_as<NotForYou>(open_addressed(town.desk, town.partner, nowhere, town.fresh())));
  CHECK(refused_as<NotForYou>(
      open_addressed(town.desk, town.partner, town.desk.service, town.fresh())));
}

TEST_CASE("an admission that named the open part could be kept and not be read again") {
  Town town;
  const auto child = town.child("Ash", "Vane");
  service::Admitted admitted;
  admitted.record = child;
  admitted.person = town.worker.person;
  admitted.compartments = {Compartment::open};
  admitted.purpose = {"To see"};
  CHECK(refused_as<Problems>(record_service(town.desk, town.head, town.fresh(), admitted)));
  CHECK(service_file(town.desk));
}

TEST_CASE("an address that few may see took away the question which of two open ones is right") {
  Town town;
  const auto child = town.child("Ash", "Vane");
  const auto lives = [&](const Reader& who, const char* street, const char* from,
                         Clearance more = {}) {
    town.says(who, child,
              children::Event(children::AddressLearned{{street}, {"ZZ99 3VZ"}, *Date::from(from)}),
              more);
  };
  const auto is_asked = [&] {
    return std::ranges::count(town.opened(town.worker, child).prompts,
                              std::string_view("children.addresses_conflict"), &Prompt::code);
  };
  lives(town.worker, "14 Mill Lane", "2026-10-05");
  CHECK(is_asked() == 0);
  lives(town.worker, "3 Dock Street", "2026-10-05");
  CHECK(is_asked() == 1);
  town.ticks(town.victim_worker, child);
  lives(town.victim_worker, "2 Hidden Row", "2026-11-01", victim);
  CHECK(is_asked() == 1);
}

TEST_CASE("an address that few may see took the question away from who may see part of the rest") {
  Town town;
  const auto child = town.child("Ash", "Vane");
  const auto lives = [&](const Reader& who, const char* street, const char* from,
                         Clearance more = {}) {
    town.says(who, child,
              children::Event(children::AddressLearned{{street}, {"ZZ99 3VZ"}, *Date::from(from)}),
              more);
  };
  const auto is_asked = [&] {
    return std::ranges::count(town.opened(town.worker, child).prompts,
                              std::string_view("children.addresses_conflict"), &Prompt::code);
  };
  lives(town.worker, "14 Mill Lane", "2026-10-05");
  lives(town.worker, "3 Dock Street", "2026-10-05", {Compartment::health});
  CHECK(is_asked() == 1);
  town.ticks(town.victim_worker, child);
  lives(town.victim_worker, "2 Hidden Row", "2026-11-01", victim);
  CHECK(is_asked() == 1);
}

sharing::Requested asks(AgencyId agency) {
  return {.asked_agency = agency,
          .question = {"Who was there?"},
          .needed_for = {"The plan"},
          .urgency = Urgency::soon,
          .gateways = {Gateway::crime_and_disorder},
          .regime = Regime::law_enforcement,
          .consent = Consent::not_appropriate,
          .consent_why = LongText{"It could warn somebody"},
          .informed = Informed::nobody,
          .untold_why = LongText{"Until they were spoken to"},
          .learns = {"That we know the child"}};
}

std::vector<std::string> heads_of_steps(Town& town, StreamId record) {
  std::vector<std::string> heads;
  for (const auto& told : town.opened(town.worker, record).file.history->told) {
    const auto* event = std::get_if<Event>(&told.entry.what);
    const auto* shared = event != nullptr ? in_area<sharing::Event>(*event) : nullptr;
    if (shared == nullptr) continue;
    if (const auto* step = std::get_if<sharing::StepTakenOn>(shared))
      heads.push_back(step->settings_head.value);
  }
  return heads;
}

TEST_CASE("a step that was taken showed that something was decided of another record") {
  Town town;
  const auto child = town.child("Ash", "Vane");
  const auto other = town.child("Rae", "Holm");
  town.says(town.worker, child, sharing::Event(asks(town.police)));
  town.pass(days_long(4));
  well(take_steps(town.desk, child));
  town.decides(service::RecordRestricted{other, {"A relative works here"}});
  town.says(town.worker, child, sharing::Event(asks(town.police)));
  town.pass(days_long(4));
  well(take_steps(town.desk, child));
  auto heads = heads_of_steps(town, child);
  REQUIRE(heads.size() > 1);
  CHECK(std::ranges::count(heads, heads.front()) == static_cast<std::ptrdiff_t>(heads.size()));

  town.decides(town.head,
               service::SettingChanged{{"sharing.soon_within_working_days"}, {"3"}, {"Slower"}});
  town.says(town.worker, child, sharing::Event(asks(town.police)));
  town.pass(days_long(9));
  well(take_steps(town.desk, child));
  heads = heads_of_steps(town, child);
  CHECK(heads.back() != heads.front());
}

TEST_CASE("a form sent under the id of a hidden entry was told that the id is taken") {
  Town town;
  const auto child = town.child("Ash", "Vane");
  town.ticks(town.victim_worker, child);
  const auto own = town.tells(town.worker, child, "Seen at the shop");
  const auto hidden = town.tells(town.victim_worker, child, "She has moved", victim);
  for (const auto& id : {hidden, town.fresh()}) {
    CAPTURE((id == hidden));
    CHECK(refused_as<Conflict>(
        withdraw(town.desk, town.worker, {id, child, own, {"By mistake"}, "of another day"})));
    auto tomorrow = event_told("Will be there", day("2026-11-30"), chronology::Sort::contact);
    const auto refused =
        desk::record(town.desk, town.worker, {id, {{child, chronology::Event(tomorrow)}}, {}, ""});
    REQUIRE(refused_as<Problems>(refused));
    CHECK(std::get<Problems>(refused.error()).front().field == "happened_on");
  }
}

TEST_CASE("who may not read what came in was told in a message that something waits for them") {
  Town town;
  const auto child = town.child("Ash", "Vane");
  const sharing::Contributed came{.from_agency = town.police,
                                  .given_by = {"PC Rowe"},
                                  .channel = sharing::Channel::spoken,
                                  .told_on = london_date(town.now()),
                                  .information = {"Seen by the canal"},
                                  .urgency = Urgency::soon,
                                  .nature = Nature::fact,
                                  .regime = Regime::law_enforcement};
  const auto hears = [&](Clearance part, const Reader& reader) {
    town.ticks(town.head, child);
    town.says(town.head, child, sharing::Event(came), part);
    town.pass(days_long(4));
    const auto told = well(take_steps(town.desk, child));
    return std::ranges::find(told, reader.person) != told.end();
  };
  CHECK(hears(only_open, town.worker));
  CHECK_FALSE(hears({Compartment::police_restricted}, town.worker));
  CHECK(hears({Compartment::police_restricted}, town.manager));
}

}  // namespace
}  // namespace holdfast::desk::testing
