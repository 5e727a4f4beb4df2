// The page of a plan on a record of 1,000 entries, with its questions and its balance: 20
// objectives with five actions each, on a signed assessment.
#include "practice/planning/planning.h"
#include "desk/reading.h"
#include "measure.h"
#include "parts.h"
#include "practice/assessment/assessment.h"
#include "town.h"

namespace holdfast::bench {
namespace {

constexpr std::size_t entries = 1'000;
constexpr std::size_t objectives = 20;
constexpr std::size_t steps_each = 5;
constexpr std::size_t runs = 400;
constexpr double page_ms = 20;

EventId put(Town& town, StreamId record, const holdfast::Event& event) {
  const auto id = town.fresh();
  well(desk::record(town.desk, town.worker(0),
                    {.event = id, .parts = {{record, event}}, .more = {}, .reason = ""}));
  return id;
}

/// All low, which nobody has to countersign.
EventId assess(Town& town, StreamId record) {
  using namespace assessment;
  const auto say_so = [&](const assessment::Event& what) { return put(town, record, what); };
  Begun begun;
  begun.stage = Stage::start_of_order;
  begun.assessor = town.worker(0).person;
  const auto one = say_so(begun);
  Signed made;
  made.signed_assessment = one;
  for (const auto& word : words_of(Section{})) {
    SectionWritten written;
    written.written_in = one;
    written.section = static_cast<Section>(word.value);
    written.analysis = {"As it is"};
    made.under_signature.push_back(say_so(written));
  }
  for (const auto& word : words_of(Matter{})) {
    Judged judged;
    judged.judged_in = one;
    judged.matter = static_cast<Matter>(word.value);
    judged.level_reasons = {"As it is"};
    judged.would_change = {"A knife"};
    made.under_signature.push_back(say_so(judged));
  }
  say_so(made);
  return one;
}

void plan(Town& town, StreamId record, EventId assessed) {
  using namespace planning;
  const auto say_so = [&](const planning::Event& what) { return put(town, record, what); };
  const auto& worker = town.worker(0);
  const auto one = say_so(PlanBegun{worker.person, assessed, {}});
  for (std::size_t n = 0; n < objectives; ++n) {
    ObjectiveSet set;
    set.objective_of = one;
    set.difference = {"He leaves before it begins, and rings somebody"};
    set.known_by = {"His tutor sees it four weeks running"};
    set.works_at = static_cast<WorksAt>(n % 3);
    set.answers_to = {assessed};
    const auto objective = say_so(set);
    for (std::size_t m = 0; m < steps_each; ++m) {
      StepSet step;
      step.serves = objective;
      step.under_strand = static_cast<Strand>(m % 4);
      step.deed = {"Meetings at the centre, with food"};
      step.doing_agency = worker.agency;
      step.by_whom = {"Sam Porter"};
      step.times = {2};
      step.per = Per::week;
      step.from_day = london_date(town.now());
      say_so(step);
    }
  }
}

}  // namespace

void measure_planning(const std::filesystem::path& folder) {
  Town town(folder, 1);
  const auto& worker = town.worker(0);
  const auto record = town.short_record(worker);
  for (std::size_t n = 0; n < entries; ++n) put(town, record, town.happening());
  plan(town, record, assess(town, record));
  const auto target = "/records/" + record.text() + "/plan";
  std::vector<Cost> pages;
  for (std::size_t n = 0; n < runs; ++n)
    pages.push_back(cost_of([&] {
      town.desk.cache->drop(record);
      static_cast<void>(town.get(worker, target));
    }));
  const auto page = spreads_of(pages);
  print_row("The plan's page over 1,000 entries and 120 of the plan, cold", page);
  print_limit({"The plan's page, cold: own CPU p50", page.own.p50, page_ms, "ms"});
}

}  // namespace holdfast::bench
