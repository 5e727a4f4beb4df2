// Random walks over two houses of one seed (walks.h): whatever was done in one of them that the
// reader may not see, every answer they get is the same to the byte. 40 walks; 500 where the long
// tests run; HOLDFAST_WALKS=10000, and HOLDFAST_SEED=1 for the first seed, by hand.
#include "pages/walks.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "pages/walk.h"
#include "practice/service/settings.h"

namespace holdfast::pages {
namespace {

constexpr int asks_a_look = 12;
constexpr std::size_t links_kept = 60;

struct Outcome {
  std::string wrong;  ///< empty: nothing
  std::size_t done = 0, hidden = 0, asked = 0;
  bool parted = false;  ///< who may see the difference could not do the same in both
};

struct Question {
  web::Method method{};
  std::string address;
  Fields fields;
};

/// Two houses, and what the reader has been shown of them.
struct Taken {
  const Walk& walk;
  WalkedHouse fuller, other;
  Outcome outcome;
  std::vector<std::string> links;

  explicit Taken(const Walk& taken)
      : walk(taken), fuller(Hidden::there, taken), other(Hidden::never_recorded, taken) {}

  void reseed(const Dice& dice, std::uint64_t n) const {
    for (const auto* one : {&fuller, &other}) one->house.reseed(dice.state * 131 + n);
  }
  void silence_answer_only();
  void step(const Act& act);
  void look(Dice dice);
  void ask(const Question& question);
  std::string filled(std::string_view pattern, Dice& dice) const;
  Question question(Dice& dice) const;
  Question searching(Dice& dice) const;
  std::size_t record_for(Dice& dice) const {
    const auto many = walk.walker.may_break_glass ? secret_record : walked_records;
    return static_cast<std::size_t>(dice.below(static_cast<int>(many)));
  }
};

template <class List>
const auto& one_of(const List& list, Dice& dice) {
  return list[static_cast<std::size_t>(dice.below(static_cast<int>(std::size(list))))];
}

/// The rules of tests/simulate/answer_only.txt read the whole file by design: where one speaks is
/// moved out of reach in both houses. One that is listed and cannot be silenced fails here.
void Taken::silence_answer_only() {
  std::ifstream file(HOLDFAST_ROOT "/tests/simulate/answer_only.txt");
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    // Two plans of a house never share so long a passage: there is nothing to silence.
    if (line.starts_with("planning.elsewhere ")) continue;
    REQUIRE(line.starts_with("chronology.quiet "));
    for (const auto* one : {&fuller, &other}) {
      one->house.reseed(walk.seed);
      const auto set = desk::record_service(
          one->house.desk, one->house.reader("head_of_service"), one->house.fresh(),
          service::SettingChanged{{std::string(service::quiet_after_days)}, {"365"}, {"Long"}});
      REQUIRE(set.has_value());
    }
  }
}

std::string whole(const web::Response& response) {
  auto all = std::to_string(response.status) + " " + response.type + "\n";
  for (const auto& [name, value] : response.headers) all += name + ": " + value + "\n";
  return all + response.body;
}

std::string first_difference(const std::string& one, const std::string& two) {
  const auto at = static_cast<std::size_t>(std::ranges::mismatch(one, two).in1 - one.begin());
  const auto from = at < 120 ? 0 : at - 120;
  const auto part = [&](const std::string& all) {
    return from < all.size() ? all.substr(from, 300) : std::string();
  };
  return "\n  fuller: " + part(one) + "\n  other:  " + part(two);
}

void harvest(const std::string& body, std::vector<std::string>& links) {
  for (auto at = body.find(" href=\"/"); at != std::string::npos;
       at = body.find(" href=\"/", at + 1)) {
    const auto from = at + 7;
    auto link = body.substr(from, body.find('"', from) - from);
    for (auto amp = link.find("&amp;"); amp != std::string::npos; amp = link.find("&amp;"))
      link.erase(amp + 1, 4);
    if (link.find("/assets") == std::string::npos) links.push_back(link.substr(0, link.find('#')));
  }
  if (links.size() > links_kept)
    links.erase(links.begin(), links.end() - static_cast<std::ptrdiff_t>(links_kept));
}

void Taken::ask(const Question& question) {
  const auto answer = [&](const WalkedHouse& walked) {
    const auto& who = walk.walker.who;
    return question.method == web::Method::get
               ? walked.house.get(who, question.address)
               : walked.house.post(who, question.address, question.fields);
  };
  const auto one = answer(fuller);
  const auto two = answer(other);
  ++outcome.asked;
  harvest(one.body, links);
  if (whole(one) == whole(two)) return;
  outcome.wrong = (question.method == web::Method::get ? "GET " : "POST ") + question.address +
                  first_difference(whole(one), whole(two));
}

/// Ids that the reader was shown, and ids that they should not know.
std::string Taken::filled(std::string_view pattern, Dice& dice) const {
  constexpr std::string_view of_entries[] = {"{entry}", "{item}", "{admission}", "{bar}",
                                             "{known}", "{flag}", "{joined}",    "{version}"};
  std::string address(pattern);
  for (const auto gap : of_entries)
    if (const auto at = address.find(gap); at != std::string::npos)
      address.replace(at, gap.size(), one_of(walk.acts, dice).event.text());
  return address_of(fuller.house, address, fuller.record(record_for(dice)));
}

Question Taken::searching(Dice& dice) const {
  constexpr const char* all[] = {"/find?name=zyx",
                                 "/find?name=jordan",
                                 "/find?name=reed",
                                 "/find?name=zyxquarry",
                                 "/find?name=hawthorn",
                                 "/written?words=canal",
                                 "/written?words=zyxquarry",
                                 "/written?words=shop",
                                 "/cases?of=all",
                                 "/cases/export?as=csv&of=all",
                                 "/nothing-here",
                                 "/for-us"};
  return {web::Method::get, one_of(all, dice), {}};
}

Question Taken::question(Dice& dice) const {
  const auto kind = dice.below(10);
  if (kind == 0) return searching(dice);
  if (kind < 4 && !links.empty()) return {web::Method::get, one_of(links, dice), {}};
  const auto& route = one_of(fuller.house.routes(), dice);
  Question made{route.method, {}, {}};
  made.address =
      kind < 6 ? one_of(addresses_of(fuller.house, route), dice) : filled(route.pattern, dice);
  if (dice.below(2) == 0) made.fields = {{"event", one_of(walk.acts, dice).event.text()}};
  if (dice.below(2) == 0) made.fields.emplace_back("why", "Because");
  return made;
}

void Taken::look(Dice dice) {
  for (std::size_t i = 0; i < secret_record; ++i)
    if (dice.below(3) != 0)
      for (const auto* one : {&fuller, &other}) one->house.tick(walk.walker.who, one->record(i));
  for (int n = 0; n < asks_a_look && outcome.wrong.empty(); ++n) {
    reseed(dice, static_cast<std::uint64_t>(n));
    ask(question(dice));
  }
}

void Taken::step(const Act& act) {
  if (act.deed == Deed::look) return look(act.dice);
  reseed(act.dice, 7);
  const bool done = fuller.act(act);
  outcome.done += done ? 1 : 0;
  outcome.hidden += done && act.hidden ? 1 : 0;
  if (act.hidden) return;
  outcome.parted = other.act(act) != done;
  const auto hears = [&](const WalkedHouse& walked) {
    const auto reader = walked.house.reader(walk.walker.who).person;
    return std::ranges::find(walked.told(), reader) != walked.told().end();
  };
  if (hears(fuller) != hears(other)) outcome.wrong = "a message was sent in one house alone";
}

Outcome take(const Walk& walk) {
  Taken taken(walk);
  taken.silence_answer_only();
  for (const auto& act : walk.acts) {
    taken.step(act);
    if (!taken.outcome.wrong.empty() || taken.outcome.parted) break;
  }
  return taken.outcome;
}

/// As few acts as still fail.
Walk shortened(Walk walk) {
  for (auto cut = walk.acts.size() / 2; cut > 0; cut /= 2)
    for (std::size_t from = 0; from + cut <= walk.acts.size();) {
      auto shorter = walk;
      const auto begin = shorter.acts.begin() + static_cast<std::ptrdiff_t>(from);
      shorter.acts.erase(begin, begin + static_cast<std::ptrdiff_t>(cut));
      if (!shorter.acts.empty() && !take(shorter).wrong.empty())
        walk = shorter;
      else
        from += cut;
    }
  return walk;
}

std::string told_of(const Walk& walk, const Outcome& outcome) {
  const auto least = shortened(walk);
  const auto again = take(least).wrong;
  auto told = "seed " + std::to_string(walk.seed) + ", as " + walk.walker.who + ", never " +
              std::string(compartment_words.at(static_cast<std::size_t>(walk.walker.never)).wire) +
              ":";
  for (const auto& act : least.acts)
    told += "\n  " + std::string(name_of(act.deed)) + " on record " + std::to_string(act.record) +
            (act.hidden ? ", in the fuller house alone" : "");
  return told + "\n  " + (again.empty() ? outcome.wrong : again);
}

std::uint64_t number_in(const char* name, std::uint64_t standard) {
  const auto* given = std::getenv(name);
  return given != nullptr ? std::strtoull(given, nullptr, 10) : standard;
}

TEST_CASE("on random walks two houses are one to whoever may not see what parts them") {
  const auto walks =
      number_in("HOLDFAST_WALKS", std::getenv("HOLDFAST_LONG") != nullptr ? 500 : 40);
  const auto first = number_in("HOLDFAST_SEED", 1);
  Outcome sum;
  std::size_t parted = 0;
  for (auto seed = first; seed < first + walks; ++seed) {
    const auto walk = walk_from(seed);
    const auto outcome = take(walk);
    CHECK_MESSAGE(outcome.wrong.empty(), told_of(walk, outcome));
    sum.done += outcome.done;
    sum.hidden += outcome.hidden;
    sum.asked += outcome.asked;
    parted += outcome.parted ? 1 : 0;
  }
  MESSAGE(walks, " walks, ", sum.done, " acts done, ", sum.hidden, " of them in one house alone, ",
          sum.asked, " pages compared; ", parted, " walks ended early");
  CHECK(sum.hidden > walks);
  CHECK(parted * 10 < walks + 20);
}

TEST_CASE("a walk of somebody who may see what is hidden fails, and is cut to what it takes") {
  auto walk = walk_from(3);
  walk.walker.who = "head_of_service";
  CHECK_FALSE(take(walk).wrong.empty());
  const auto least = shortened(walk);
  CHECK(least.acts.size() <= 2);
  CHECK_FALSE(take(least).wrong.empty());
}

}  // namespace
}  // namespace holdfast::pages
