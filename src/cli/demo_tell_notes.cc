// The months of a made-up case, note by note: what is told follows from how things go.
#include <array>

#include "cli/demo_telling.h"
#include "practice/chronology/chronology.h"

namespace holdfast::cli {
namespace {

using chronology::Sort;
using chronology::Standing;

/// Who tells it, which decides the agency it comes from.
enum class Source { own, school, police, health, social_care, partner };

struct Note {
  std::string_view list;
  Sort sort;
  Standing standing;
  Source source;
  int weight;  ///< how often, in a case that goes neither way
  int better;  ///< in hundred of that at the end of a case that steadies ...
  int worse;   ///< ... and of one that worsens
  int most_days_late;
};
constexpr Note notes[] = {
    {"note.office", Sort::contact, Standing::fact, Source::own, 22, 110, 70, 1},
    {"note.home", Sort::contact, Standing::fact, Source::own, 13, 100, 100, 1},
    {"note.session", Sort::contact, Standing::fact, Source::own, 15, 130, 50, 1},
    {"note.phone", Sort::contact, Standing::fact, Source::own, 7, 100, 100, 0},
    {"note.missed", Sort::missed_contact, Standing::fact, Source::own, 8, 30, 220, 0},
    {"note.school", Sort::school, Standing::fact, Source::school, 9, 90, 130, 2},
    {"note.police", Sort::incident, Standing::fact, Source::police, 5, 25, 260, 4},
    {"note.intelligence", Sort::incident, Standing::intelligence, Source::police, 2, 20, 300, 5},
    {"note.missing", Sort::missing, Standing::fact, Source::police, 2, 15, 320, 2},
    {"note.arrest", Sort::arrest, Standing::fact, Source::police, 1, 10, 280, 2},
    {"note.health", Sort::health, Standing::fact, Source::health, 4, 100, 80, 3},
    {"note.family", Sort::family, Standing::opinion, Source::social_care, 5, 80, 130, 2},
    {"note.good", Sort::good, Standing::fact, Source::own, 6, 200, 30, 2},
    {"note.partner", Sort::other, Standing::fact, Source::partner, 4, 120, 80, 1},
    {"note.letter", Sort::other, Standing::fact, Source::own, 2, 100, 100, 0},
};

int weight_now(const Note& note, DemoCourse course, int hundredths) {
  if (course == DemoCourse::uneven) return note.weight * 100;
  const int at_the_end = course == DemoCourse::steadies ? note.better : note.worse;
  return note.weight * (100 + (at_the_end - 100) * hundredths / 100);
}

const Note& note_for(Telling& t, Date day) {
  const auto whole = std::max(1, t.plan.planned_end - t.plan.opened);
  const int hundredths = std::min(100, (day - t.plan.opened) * 100 / whole);
  std::array<int, std::size(notes)> weights{};
  for (std::size_t i = 0; i < weights.size(); ++i)
    weights[i] = weight_now(notes[i], t.plan.course, hundredths);
  return notes[t.dice.weighed(weights)];
}

struct Teller {
  std::string name;
  std::optional<std::size_t> agency;
};
Teller teller_of(const Telling& t, Source source) {
  const auto named = [&](std::string_view slot) { return t.slots.find(slot)->second; };
  switch (source) {
    case Source::own:
      return {named("worker") + ", case manager", 0};
    case Source::school:
      return {named("staff") + ", " + named("school"), named("school") == "Ashdown Park School"
                                                           ? std::optional<std::size_t>(4)
                                                           : std::nullopt};
    case Source::police:
      return {named("officer") + ", Eastvale Police", 1};
    case Source::health:
      return {named("staff") + ", health worker", 3};
    case Source::social_care:
      return {named("social_worker") + ", social worker", 2};
    case Source::partner:
      return {named("staff"), std::nullopt};
  }
  return {};
}

/// Somebody else each time, as a rule; the social worker stays.
void choose_people(Telling& t) {
  t.slots["staff"] = t.dice.one_of(t.words.all("staff"));
  t.slots["officer"] = t.dice.one_of(t.words.all("officer"));
}

/// Sessions are counted through a programme of eight to twelve.
class Sessions {
 public:
  explicit Sessions(Dice dice) : of_(static_cast<std::size_t>(dice.between(8, 12))) {}
  bool over() const { return held_ >= of_; }
  void hold(Slots& slots) {
    slots["number"] = words[held_];
    slots["sessions"] = words[of_ - 1];
    ++held_;
  }

 private:
  static constexpr std::array<const char*, 12> words = {"one",  "two", "three",  "four",
                                                        "five", "six", "seven",  "eight",
                                                        "nine", "ten", "eleven", "twelve"};
  std::size_t held_ = 0;
  std::size_t of_;
};

void tell_note(Telling& t, const Note& note, Date day) {
  choose_people(t);
  const auto teller = teller_of(t, note.source);
  const auto told = day + t.dice.between(0, note.most_days_late);
  if (!t.is_past(told)) return;
  chronology::Happened happened{.sort = note.sort,
                                .happened_on = day,
                                .what = t.new_passage(note.list),
                                .told_by = {teller.name},
                                .standing = note.standing};
  if (teller.agency) happened.told_by_agency = t.cast.agencies[*teller.agency];
  constexpr int first_hour = 9;
  constexpr int last_hour = 16;
  t.worker_tells(told, t.dice.between(first_hour, last_hour), chronology::Event(happened));
}

/// The manager looks at the case about every six weeks.
void tell_oversight(Telling& t) {
  const auto manager = t.manager();
  const auto last = t.plan.told_until(t.cast.today);
  for (auto day = t.plan.opened + t.dice.between(14, 30); day < last;
       day = day + t.dice.between(35, 50)) {
    const auto on = weekday_from(day);
    if (!t.is_past(on)) return;
    const chronology::Happened looked{.sort = Sort::other,
                                      .happened_on = on,
                                      .what = t.new_passage("note.oversight"),
                                      .told_by = {t.cast.people[manager].name + ", team manager"},
                                      .told_by_agency = t.cast.agencies[0],
                                      .standing = Standing::opinion};
    t.tell(on, 16, manager, chronology::Event(looked));
  }
}

}  // namespace

void tell_notes(Telling& telling) {
  const auto last = telling.plan.told_until(telling.cast.today);
  Sessions sessions(telling.dice);
  // An order asks for more meetings than a promise does.
  const int most_days_between = goes_to_court(telling.plan.outcome) ? 8 : 10;
  for (auto day = telling.plan.opened + 3; day < last;
       day = day + telling.dice.between(2, most_days_between)) {
    const auto& note = note_for(telling, day);
    const bool session = note.list == "note.session";
    if (session && sessions.over()) continue;
    if (session) sessions.hold(telling.slots);
    const bool by_office_hours = note.source != Source::police;
    const auto on = by_office_hours ? weekday_from(day) : day;
    if (on < last) tell_note(telling, note, on);
  }
  tell_oversight(telling);
}

}  // namespace holdfast::cli
