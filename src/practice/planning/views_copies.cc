// See views_copies.h. Shown is the writer's own text and nothing of the other's: not whose it is,
// not how many there are, no way to it.
#include "practice/planning/views_copies.h"

#include <algorithm>

#include "base/words.h"
#include "desk/near_copies.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/overview/views_parts.h"
#include "records/worded.h"

namespace holdfast::planning {
namespace {

using desk::NearCopy;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::Site;

/// A search that failed says nothing: it never invents an answer, and never holds anybody up.
std::vector<NearCopy> copies_of(const Site& site, const Opened& opened,
                                const holdfast::Event& event) {
  auto found = desk::near_copies(site.desk, opened.record, event);
  return found ? std::move(*found) : std::vector<NearCopy>{};
}

std::string parts_in_words(const NearCopy& copy) {
  std::string words;
  for (const auto& part : copy.parts)
    words += (words.empty() ? "" : std::string(between_parts)) + part;
  return words;
}

std::size_t words_in(std::string_view text) {
  const auto pieces = split(text, ' ');
  return static_cast<std::size_t>(
      std::ranges::count_if(pieces, [](std::string_view one) { return !one.empty(); }));
}

Html question(const NearCopy& copy) {
  const auto words = parts_in_words(copy);
  return text(
      say("{n} words of this also stand in another child’s plan, but for names, numbers "
          "and small words: “{words}”",
          {{"n", std::to_string(words_in(words))}, {"words", words}}));
}

std::string ask() {
  return say("Is it right for this child? Change it, or leave it as it is if it is.");
}

/// Of an entry that stands: what was answered already is shown in the place of the question.
Html answered(const Opened& opened, const Said<CopyAnswered>& answer) {
  const auto& r = answer.record;
  return text(say("Also in another child’s plan, and answered: {answer}",
                  {{"answer", lower_ascii(words_for(r.copy_is))}})) +
         govuk::as_written(r.copy_because.value) +
         govuk::aside(
             text(overview::recorded_words(answer.envelope, desk::names_for(opened.service))));
}

/// An entry of the plan, and the same as an event.
struct Stands {
  EventId entry;
  holdfast::Event what;
};

std::vector<Stands> compared_in(const Plan& plan, Date today) {
  std::vector<Stands> all;
  for (const auto& one : plan.contingencies)
    all.push_back({one.id(), holdfast::Event(Event(one.stands.record))});
  for (const auto* step : steps_now(plan, today))
    if (StepSet::is_restriction(step->stands.record))
      all.push_back({step->id(), holdfast::Event(Event(step->stands.record))});
  return all;
}

/// Two passages may share their words; they are asked about once.
void add_copies(const Site& site, const Opened& opened, const Stands& stands,
                std::vector<Html>& into) {
  std::vector<const Said<CopyAnswered>*> shown;
  std::vector<Html> asked;
  for (const auto& copy : copies_of(site, opened, stands.what)) {
    const auto* answer = answer_to_copy(*opened.file.planning, stands.entry, copy.passage);
    if (answer == nullptr)
      asked.push_back(question(copy));
    else if (std::ranges::find(shown, answer) == shown.end()) {
      shown.push_back(answer);
      into.push_back(answered(opened, *answer));
    }
  }
  if (asked.empty()) return;
  const auto href = overview::record_href(opened, "/plan/copy/" + stands.entry.text());
  asked.back() += govuk::aside(
      govuk::link(href, text(say("Say whether these words are right for this child"))));
  into.insert(into.end(), asked.begin(), asked.end());
}

}  // namespace

Html also_elsewhere(const Site& site, const Opened& opened, const holdfast::Event& event) {
  std::vector<Html> items;
  for (const auto& copy : copies_of(site, opened, event)) items.push_back(question(copy));
  if (items.empty()) return {};
  return govuk::inset_text({.content = govuk::plain_list(items) + govuk::paragraph(text(ask()))});
}

Html copies_block(const Site& site, const Opened& opened, const Plan& plan) {
  std::vector<Html> items;
  for (const auto& one : compared_in(plan, opened.today())) add_copies(site, opened, one, items);
  if (items.empty()) return {};
  return overview::headed("elsewhere", say("Also in another child’s plan"),
                          govuk::plain_list(items) + govuk::aside(text(ask())));
}

std::string copies_to_answer(const Site& site, const Opened& opened, EventId entry) {
  std::string words;
  const auto* plan = plan_now(*opened.file.planning);
  if (plan == nullptr) return words;
  for (const auto& one : compared_in(*plan, opened.today())) {
    if (one.entry != entry) continue;
    for (const auto& copy : copies_of(site, opened, one.what))
      if (answer_to_copy(*opened.file.planning, entry, copy.passage) == nullptr)
        words += (words.empty() ? "" : std::string(between_parts)) + parts_in_words(copy);
  }
  return words;
}

}  // namespace holdfast::planning
