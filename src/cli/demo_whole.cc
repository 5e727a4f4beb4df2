// Plans each case, tells it, and hands some together to the desk, which checks every entry as if it
// were recorded then (desk/rehearse.h).
#include "cli/demo_whole.h"

#include <algorithm>

#include "cli/demo_children.h"
#include "cli/demo_founding.h"
#include "cli/demo_telling.h"
#include "desk/rehearse.h"
#include "desk/victims.h"
#include "practice/children/children.h"
#include "practice/offending/reference.h"
#include "practice/victims/victims.h"

namespace holdfast::cli {
namespace {

constexpr std::size_t batch_cases = 25;
struct Whole {
  desk::Desk& desk;
  const DemoOrder& order;
  const DemoCast& cast;
  std::vector<desk::RehearsedRecord> batch{};
  std::size_t cases_in_batch = 0;
  std::size_t told = 0;
  std::size_t all = 0;
};

std::vector<desk::Rehearsed> rehearsed(const DemoCast& cast, const std::vector<DemoTold>& told) {
  std::vector<desk::Rehearsed> made;
  for (const auto& one : told)
    made.push_back({one.at, cast.people[one.by], one.event, one.what, one.more});
  return made;
}

/// The same person begins a victim's record at the moment they put the token on the child's.
desk::Rehearsed beginning_of(const DemoCast& cast, const DemoTold& token, StreamId child) {
  const auto* victim = std::get_if<victims::TokenGiven>(in_area<victims::Event>(token.what));
  const victims::Added added{child, victim->victim_token, {}};
  return {token.at, cast.people[token.by], token.event, victims::Event(added)};
}

void add_to_batch(Whole& whole, const DemoHistory& history) {
  const auto child = desk::record_begun_by(whole.desk, history.child.front().event);
  whole.batch.push_back({child, rehearsed(whole.cast, history.child)});
  for (const auto& victim : history.victims) {
    const auto token = std::ranges::find(history.child, victim.token, &DemoTold::event);
    auto told = rehearsed(whole.cast, victim.told);
    told.insert(told.begin(), beginning_of(whole.cast, *token, child));
    whole.batch.push_back(
        {desk::victim_begun_by(whole.desk, child, victim.token), std::move(told)});
  }
  ++whole.cases_in_batch;
}

std::string words_of(const desk::RecordRefusal& refusal) {
  if (const auto* failure = std::get_if<Failure>(&refusal)) return failure->words;
  const auto* problems = std::get_if<Problems>(&refusal);
  return problems != nullptr && !problems->empty()
             ? problems->front().field + ": " + problems->front().words
             : std::string("the desk refused an entry");
}

Result<Done> hand_over(Whole& whole) {
  if (whole.batch.empty()) return done;
  whole.order.clock.set(whole.order.clock.ends);
  const auto told = desk::rehearse(whole.desk, whole.order.clock.show_in_turn, whole.batch);
  if (!told)
    return failed(Failure::Kind::bad_input,
                  "The demonstration could not be made: " + words_of(told.error()));
  whole.told += whole.cases_in_batch;
  whole.cases_in_batch = 0;
  whole.batch.clear();
  whole.order.progress(whole.told, whole.all);
  return done;
}

Result<Done> tell(Whole& whole, const DemoHistory& history) {
  add_to_batch(whole, history);
  return whole.cases_in_batch < batch_cases ? Result<Done>(done) : hand_over(whole);
}

struct Numbered {
  std::string_view sort;  ///< "open" or "closed"
  std::size_t number;
};
Result<Done> tell_made_up(Whole& whole, const DemoTelling& with, const Numbered& one) {
  const auto& workers = whole.cast.case_managers;
  const auto dice = Dice(whole.order.seed).of(one.sort, one.number);
  const DemoPlace place{one.number, workers[one.number % workers.size()], one.sort == "open",
                        whole.cast.today};
  return tell(whole, history_of(plan_case(place, with.words, dice), with, dice));
}

/// Those of the small service whose case is open.
std::size_t scripted_cases() {
  return static_cast<std::size_t>(
      std::ranges::count_if(demo_children(), [](const auto& child) { return child.worker >= 0; }));
}

}  // namespace

Result<DemoTexts> demo_texts_from(const DemoOrder& order, const DemoCast& cast) {
  auto words = DemoWords::from(order.words, slot_names());
  if (!words) return Unexpected{words.error()};
  auto stories = demo_children_from(order.children, cast, Dice(order.seed));
  if (!stories) return Unexpected{stories.error()};
  return DemoTexts{std::move(*words), std::move(*stories)};
}

std::string said_anew(DemoTexts& texts, const DemoOrder& order, std::size_t child,
                      const DemoEvent& event) {
  const auto& script = demo_children()[child];
  const auto dice = Dice(order.seed).of("script", child);
  DemoCase plan;
  plan.sex = script.girl ? children::Sex::female : children::Sex::male;
  plan.given = script.given;
  plan.known_as = script.known_as;
  const auto& themes = texts.words.all("themes");
  plan.theme = themes[child % themes.size()];
  const auto slots = with_people(slots_of(plan, texts.words, dice), texts.words, dice);
  // Other dice each time: how much has been said so far is another number each time.
  auto own = dice.of(event.what, texts.said.count());
  std::string words = texts.words.say(event.list, slots, own);
  while (!texts.said.is_new(words)) words = texts.words.say(event.list, slots, own);
  return words;
}

Result<Done> tell_the_rest(desk::Desk& desk, const DemoOrder& order, const DemoCast& cast,
                           DemoTexts& texts) {
  Whole whole{desk, order, cast};
  const auto& stories = texts.stories;
  static const offending::Reference nothing;
  const DemoTelling with{texts.words, cast, desk.offending ? *desk.offending : nothing, texts.said};
  const auto open = open_demo_cases(order.cases);
  const auto scripted = scripted_cases() + stories.size();
  const auto made_up = open > scripted ? open - scripted : 0;
  whole.all = stories.size() + made_up + (order.cases - open);
  for (const auto& story : stories)
    if (auto told = tell(whole, story); !told) return told;
  for (std::size_t n = 0; n < made_up; ++n)
    if (auto told = tell_made_up(whole, with, {"open", n}); !told) return told;
  for (std::size_t n = 0; n < order.cases - open; ++n)
    if (auto told = tell_made_up(whole, with, {"closed", n}); !told) return told;
  return hand_over(whole);
}

}  // namespace holdfast::cli
