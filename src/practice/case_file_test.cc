// Folding with corrections and withdrawals, in the corners that stories cannot tell.
#include "practice/case_file.h"

#include <doctest/doctest.h>

#include "practice/children/children.h"
#include "practice/chronology/chronology.h"
#include "practice/history.h"
#include "practice/service/service.h"
#include "practice/situation.h"

namespace holdfast {
namespace {

EventId event(std::uint8_t number) {
  EventId id;
  id.bytes[15] = number;
  return id;
}

Entry entry(std::uint8_t number, Recorded what) {
  Envelope envelope;
  envelope.event = event(number);
  envelope.recorded = {number * 1'000'000};
  envelope.clearance = {Compartment::open};
  return {envelope, std::move(what)};
}

Event happened(std::string_view what, std::string_view day) {
  chronology::Happened record;
  record.happened_on = *Date::from(day);
  record.what = {std::string(what)};
  record.told_by = {"Nan"};
  return chronology::Event(record);
}

std::vector<std::string> order(const CaseFile& file) {
  std::vector<std::string> words;
  for (const auto& item : file.chronology->items) words.push_back(item.record->what.value);
  return words;
}

TEST_CASE("events of one day stand in the order they were recorded") {
  const auto file = fold_case({entry(1, happened("first", "2026-11-03")),
                               entry(2, happened("earlier", "2026-11-01")),
                               entry(3, happened("second", "2026-11-03"))});
  CHECK(order(file) == std::vector<std::string>{"earlier", "first", "second"});
}

TEST_CASE("a file that grows event by event is the file that is folded at once") {
  const std::vector<Entry> all = {
      entry(1, happened("one", "2026-11-03")), entry(2, Withdrawn{event(1), {}}),
      entry(3, happened("three", "2026-11-03")), entry(4, happened("four", "2026-11-01"))};
  GrowingFile growing({all[0], all[1]});
  CHECK(order(growing.file()).empty());
  growing.add(all[2]);
  growing.add(all[3]);
  CHECK(order(growing.file()) == order(fold_case(all)));
  CHECK(order(growing.file()) == std::vector<std::string>{"four", "three"});
  CHECK(growing.file().history->told.size() == 3);
  CHECK(growing.file().history->find(event(4)) != nullptr);
}

TEST_CASE("of two corrections the last one stands, and the history keeps all three") {
  const auto file = fold_case({entry(1, happened("one", "2026-11-03")),
                               entry(2, Corrected{event(1), {}, happened("two", "2026-11-02")}),
                               entry(3, Corrected{event(1), {}, happened("three", "2026-11-01")})});
  CHECK(order(file) == std::vector<std::string>{"three"});
  REQUIRE(file.history->told.size() == 1);
  CHECK(file.history->told[0].since.size() == 2);
  CHECK(file.history->find(event(1)) == file.history->told.data());
  CHECK(file.history->find(event(2)) == nullptr);
}

TEST_CASE("a correction after a withdrawal does not bring the entry back") {
  const auto file =
      fold_case({entry(1, happened("one", "2026-11-03")), entry(2, Withdrawn{event(1), {}}),
                 entry(3, Corrected{event(1), {}, happened("two", "2026-11-02")})});
  CHECK(order(file).empty());
  CHECK(file.history->told[0].withdrawn);
}

TEST_CASE("a corrected entry keeps its place in time: it is as late as it was first recorded") {
  const auto file = fold_case({entry(1, happened("one", "1969-12-30")),
                               entry(200, Corrected{event(1), {}, happened("two", "1969-12-31")})});
  CHECK(chronology::days_late(*file.chronology->items.begin()) == 1);
}

TEST_CASE("what was brought in from another system is never marked as recorded late") {
  auto one = entry(1, happened("one", "1960-01-01"));
  const service::State service;
  CHECK(chronology::recorded_late(service, *fold_case({one}).chronology->items.begin()));
  one.envelope.claimed = Claim{"J. Smith", {}};
  CHECK_FALSE(chronology::recorded_late(service, *fold_case({one}).chronology->items.begin()));
}

TEST_CASE("what speaks of an entry that its reader may not see is left out, and harms nothing") {
  const auto file =
      fold_case({entry(1, happened("one", "2026-11-03")), entry(2, Withdrawn{event(9), {}}),
                 entry(3, Corrected{event(9), {}, happened("hidden", "2026-11-02")})});
  CHECK(order(file) == std::vector<std::string>{"one"});
  CHECK(file.history->told.size() == 1);
}

TEST_CASE("a reclassification changes what is folded in nothing") {
  const auto file = fold_case({entry(1, happened("one", "2026-11-03")),
                               entry(2, Reclassified{event(1), {}, {Compartment::health}})});
  CHECK(order(file) == std::vector<std::string>{"one"});
}

TEST_CASE("a file without entries folds to nothing known") {
  const auto file = fold_case({});
  CHECK(children::full_name(*file.children) == "Name not known");
  CHECK_FALSE(children::age(*file.children, Date{}).has_value());
  const ServiceFile service = fold_service({}, std::make_shared<const Calendar>());
  const Situation situation{file, service, {}, {}, {}};
  CHECK(prompts(situation).empty());
}

TEST_CASE("prompts come soonest first") {
  children::ChildAdded added;
  added.given_name = {"Jordan"};
  added.family_name = {"Ellis"};
  added.date_of_birth = *Date::from("1952-01-05");
  const auto file = fold_case({entry(1, children::Event(added))});
  const ServiceFile service = fold_service({}, std::make_shared<const Calendar>());
  const Across across;
  const auto found = prompts({file, service, across, {}, {}});
  REQUIRE(found.size() == 3);
  CHECK(found[0].code == "children.no_address");
  CHECK(found[1].code == "children.no_worker");
  CHECK(found[2].code == "children.turning_18");
  CHECK(found[2].basis == std::vector{event(1)});
}

}  // namespace
}  // namespace holdfast
