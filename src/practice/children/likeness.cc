// How alike two people are. Twins are the reason for every caution here: one birthday, one family
// name, and given names their parents made to match. So with those two the same, the given names
// must be one name, by list, by sound or by a slip of the keyboard in a long word.
#include "practice/children/likeness.h"

#include <algorithm>
#include <set>

#include "base/words.h"

namespace holdfast::children {
namespace {

constexpr std::size_t slips_from_letters = 6;  ///< in shorter words one letter makes another name

using Words = std::vector<std::string>;

/// Letters put in, left out, changed or swapped with their neighbour, counted up to 2.
std::size_t slips(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  const auto differ = std::ranges::mismatch(a, b);
  const auto at = static_cast<std::size_t>(differ.in1 - a.begin());
  const auto rest_a = a.substr(at);
  const auto rest_b = b.substr(at);
  if (rest_a.empty()) return std::min<std::size_t>(rest_b.size(), 2);
  if (rest_a.size() == rest_b.size()) {
    if (rest_a.substr(1) == rest_b.substr(1)) return 1;
    const bool swapped = rest_a.size() > 1 && rest_a[0] == rest_b[1] && rest_a[1] == rest_b[0];
    return swapped && rest_a.substr(2) == rest_b.substr(2) ? 1 : 2;
  }
  return rest_a == rest_b.substr(1) ? 1 : 2;
}

std::string without_doubled(std::string word) {
  const auto [from, to] = std::ranges::unique(word);
  word.erase(from, to);
  return word;
}

bool sound_alike(const std::string& a, const std::string& b) {
  const auto one = sound_of(a);
  return one.size() >= sounds_at_least && one == sound_of(b) && a.front() == b.front();
}

enum class Word { different, alike, same };

Word compared(const std::string& a, const std::string& b) {
  if (a == b) return Word::same;
  if (common_form(a) == common_form(b) || without_doubled(a) == without_doubled(b))
    return Word::alike;
  const bool long_enough = std::min(a.size(), b.size()) >= slips_from_letters;
  const bool slip = long_enough && a.front() == b.front() && slips(a, b) == 1;
  return sound_alike(a, b) || slip ? Word::alike : Word::different;
}

Word best_of(const std::string& word, const Words& among) {
  auto best = Word::different;
  for (const auto& other : among) best = std::max(best, compared(word, other));
  return best;
}

std::string joined(const Words& words) {
  std::string all;
  for (const auto& word : words) all += word;
  return all;
}

/// How well the worst of the words is among the others.
Word worst_among(const Words& words, const Words& others) {
  auto worst = Word::same;
  for (const auto& word : words) worst = std::min(worst, best_of(word, others));
  return worst;
}

/// Every word of the name with fewer must be in the other: a middle name or the other half of a
/// double name may be left out, and no word may contradict. Of two with as many, neither is the
/// one looked from.
Word names_compared(const Words& a, const Words& b) {
  if (a.empty() || b.empty()) return Word::different;
  const auto whole = compared(joined(a), joined(b));
  if (whole != Word::different) return whole;
  if (a.size() == b.size()) return std::min(worst_among(a, b), worst_among(b, a));
  return a.size() < b.size() ? worst_among(a, b) : worst_among(b, a);
}

struct Named {
  Words given;
  Words family;
  Words known_as;

  explicit Named(const Person& p)
      : given(plain_words(p.given)),
        family(plain_words(p.family)),
        known_as(plain_words(p.known_as)) {}
};

/// What a child likes to be called counts as a given name.
Word given_compared(const Named& a, const Named& b) {
  return std::max({names_compared(a.given, b.given), names_compared(a.known_as, b.given),
                   names_compared(a.given, b.known_as)});
}

std::optional<Date> swapped(Date date) {
  const auto parts = parts_of(date);
  return parts.day <= 12 ? date_of({parts.year, parts.day, parts.month}) : std::nullopt;
}

Birthdays birthdays_of(const std::optional<Date>& a, const std::optional<Date>& b) {
  if (!a || !b) return Birthdays::not_known;
  if (*a == *b) return Birthdays::same;
  if (swapped(*a) == *b) return Birthdays::day_and_month_swapped;
  const auto one = parts_of(*a);
  const auto other = parts_of(*b);
  const int differing = static_cast<int>(one.year != other.year) +
                        static_cast<int>(one.month != other.month) +
                        static_cast<int>(one.day != other.day);
  return differing == 1 ? Birthdays::one_part_differs : Birthdays::different;
}

/// With the birthday the same, the given name alone is worth a look unless half the world bears it.
bool is_common(const Words& given) {
  static const std::set<std::string_view> names = {"muhammad", "john",  "thomas", "oliver",
                                                   "james",    "emily", "lily",   "grace"};
  return std::ranges::any_of(given, [](const auto& w) { return names.contains(common_form(w)); });
}

Likeness judged(Sameness names, Birthdays birthdays) {
  switch (birthdays) {
    case Birthdays::same:
      return names == Sameness::given_name_alone ? Likeness::possible : Likeness::likely;
    case Birthdays::day_and_month_swapped:
    case Birthdays::one_part_differs:
    case Birthdays::not_known:
      return names == Sameness::given_name_alone ? Likeness::none : Likeness::possible;
    case Birthdays::different:
      return Likeness::none;
  }
  return Likeness::none;
}

std::optional<Sameness> sameness_of(const Named& a, const Named& b) {
  const auto given = given_compared(a, b);
  const auto family = names_compared(a.family, b.family);
  const auto straight = std::min(given, family);
  const auto crossed =
      std::min(names_compared(a.given, b.family), names_compared(a.family, b.given));
  const auto best = std::max(straight, crossed);
  if (best == Word::same) return Sameness::names;
  if (best == Word::alike) return Sameness::names_but_spelling;
  const bool common = is_common(a.given) && is_common(b.given);
  if (given == Word::same && !common) return Sameness::given_name_alone;
  return std::nullopt;
}

std::string birthday_key(Date date) { return "born " + date.text(); }

}  // namespace

Comparison compare(const Person& one, const Person& other) {
  const auto names = sameness_of(Named(one), Named(other));
  if (!names) return {};
  const auto birthdays = birthdays_of(one.born, other.born);
  return {judged(*names, birthdays), *names, birthdays};
}

std::vector<std::string> keys_to_keep(const Person& person) {
  const Named named(person);
  std::set<std::string> keys;
  if (person.born) keys.insert(birthday_key(*person.born));
  auto given = named.given;
  given.insert(given.end(), named.known_as.begin(), named.known_as.end());
  for (const auto& first : given)
    for (const auto& second : named.family) {
      const auto [low, high] = std::minmax({key_of(first), key_of(second)});
      keys.insert("name " + low + " " + high);
    }
  return {keys.begin(), keys.end()};
}

std::vector<std::string> keys_to_look_for(const Person& person) {
  auto keys = keys_to_keep(person);
  if (const auto other = person.born ? swapped(*person.born) : std::nullopt)
    if (*other != *person.born) keys.push_back(birthday_key(*other));
  return keys;
}

std::string in_words(const Comparison& comparison) {
  const bool same = comparison.names == Sameness::names;
  if (comparison.names == Sameness::given_name_alone)
    return say("The first name and the birthday are the same, the last name is not.");
  switch (comparison.birthdays) {
    case Birthdays::same:
      return same ? say("The names and the birthday are the same.")
                  : say("The names are alike and the birthday is the same.");
    case Birthdays::day_and_month_swapped:
      return say("The names are alike, and the birthday with day and month swapped.");
    case Birthdays::one_part_differs:
      return say("The names are alike, and the birthday differs in one part.");
    case Birthdays::not_known:
      return say("The names are alike, and a birthday is not known.");
    case Birthdays::different:
      break;
  }
  return say("The names are alike.");
}

}  // namespace holdfast::children
