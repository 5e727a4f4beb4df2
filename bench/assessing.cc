// The gap check over a record of 2,000 entries - offences and behaviour, what agencies told, events
// - and the page of an assessment that links half of them.
#include "desk/reading.h"
#include "measure.h"
#include "parts.h"
#include "practice/assessment/gap_check.h"
#include "practice/assessment/views.h"
#include "practice/offending/offending.h"
#include "practice/sharing/sharing.h"
#include "practice/situation.h"
#include "town.h"

namespace holdfast::bench {
namespace {

constexpr std::size_t entries = 2'000;
constexpr std::size_t linked = 500;
constexpr std::size_t runs = 400;
constexpr double gap_check_ms = 10;
constexpr double page_ms = 20;

offending::Event behaved(const Town& town, std::size_t n) {
  offending::BehaviourReported told;
  told.behaviour_kind = static_cast<offending::BehaviourKind>(n % 10);
  told.behaved_on = london_date(town.now()) - static_cast<int>(n % 300);
  told.what_was_done = {"Pushed another child, and shouted at the teacher who came between them"};
  told.ground = offending::Ground::seen;
  told.reported_by_whom = {"Head of year"};
  return told;
}

sharing::Event contributed(const Town& town, AgencyId agency) {
  sharing::Contributed told;
  told.from_agency = agency;
  told.given_by = {"Form tutor"};
  told.channel = sharing::Channel::email;
  told.told_on = london_date(town.now());
  told.information = {"He was calm on both days, and left early on the second"};
  told.nature = Nature::fact;
  return told;
}

/// A quarter behaviour, a quarter what agencies told, the rest events; some of each are linked.
StreamId record_of(Town& town, std::vector<EventId>& shown) {
  const auto& worker = town.worker(0);
  const auto record = town.short_record(worker);
  const auto put = [&](const holdfast::Event& event, bool links) {
    const auto id = town.fresh();
    well(desk::record(town.desk, worker,
                      {.event = id, .parts = {{record, event}}, .more = {}, .reason = ""}));
    if (links && shown.size() < linked) shown.push_back(id);
  };
  for (std::size_t n = 0; n < entries; ++n) {
    if (n % 4 == 0)
      put(behaved(town, n), n % 8 == 0);
    else if (n % 4 == 1)
      put(contributed(town, worker.agency), n % 8 == 1);
    else
      put(town.happening(), false);
  }
  return record;
}

EventId write_on(Town& town, StreamId record, std::vector<EventId> shown) {
  const auto& worker = town.worker(0);
  const auto put = [&](const assessment::Event& event) {
    const auto id = town.fresh();
    well(desk::record(
        town.desk, worker,
        {.event = id, .parts = {{record, holdfast::Event(event)}}, .more = {}, .reason = ""}));
    return id;
  };
  assessment::Begun begun;
  begun.stage = assessment::Stage::start_of_order;
  begun.assessor = worker.person;
  const auto one = put(begun);
  assessment::SectionWritten written;
  written.written_in = one;
  written.section = assessment::Section::behaviour;
  written.analysis = {"It happens when he is laughed at, and never at home"};
  written.shown_by = std::move(shown);
  put(written);
  return one;
}

}  // namespace

void measure_assessing(const std::filesystem::path& folder) {
  Town town(folder, 1);
  std::vector<EventId> shown;
  const auto record = record_of(town, shown);
  const auto one = write_on(town, record, shown);
  const auto& worker = town.worker(0);

  const auto opened = well(desk::open(town.desk, worker, {record, "assessment_one", {}}));
  const auto* assessment = find(*opened.file.assessment, one);
  if (assessment == nullptr) stop("no assessment");
  const auto situation = assessment::situation_of(opened);
  std::vector<Cost> checks;
  for (std::size_t n = 0; n < runs; ++n)
    checks.push_back(cost_of([&] {
      if (assessment::gaps(situation, *assessment).empty()) stop("no gaps");
    }));
  const auto check = spreads_of(checks);
  print_row("The gap check over 2,000 entries, 500 of them linked", check);
  print_limit({"The gap check: own CPU p50", check.own.p50, gap_check_ms, "ms"});

  const auto target = "/records/" + record.text() + "/assessment/" + one.text();
  std::vector<Cost> pages;
  for (std::size_t n = 0; n < runs; ++n)
    pages.push_back(cost_of([&] { static_cast<void>(town.get(worker, target)); }));
  const auto page = spreads_of(pages);
  print_row("The assessment's page over 2,000 entries, warm", page);
  print_limit({"The assessment's page: own CPU p50", page.own.p50, page_ms, "ms"});

  std::vector<Cost> recordings;
  for (std::size_t n = 0; n < runs / 4; ++n)
    recordings.push_back(cost_of([&] {
      well(desk::record(town.desk, worker,
                        {.event = town.fresh(),
                         .parts = {{record, holdfast::Event(town.happening())}},
                         .more = {},
                         .reason = ""}));
    }));
  print_row("One more event into it, with its rows, warm", spreads_of(recordings));
}

}  // namespace holdfast::bench
