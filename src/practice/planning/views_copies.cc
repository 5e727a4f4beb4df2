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
  for (const auto& part : copy.parts) words += (words.empty() ? "" : " … ") + part;
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

void add_copies(const Site& site, const Opened& opened, const holdfast::Event& event,
                std::vector<Html>& into) {
  for (const auto& copy : copies_of(site, opened, event)) into.push_back(question(copy));
}

}  // namespace

Html also_elsewhere(const Site& site, const Opened& opened, const holdfast::Event& event) {
  std::vector<Html> items;
  add_copies(site, opened, event, items);
  if (items.empty()) return {};
  return govuk::inset_text({.content = govuk::plain_list(items) + govuk::paragraph(text(ask()))});
}

Html copies_block(const Site& site, const Opened& opened, const Plan& plan) {
  std::vector<Html> items;
  for (const auto& one : plan.contingencies)
    add_copies(site, opened, Event(one.stands.record), items);
  for (const auto* step : steps_now(plan, opened.today()))
    if (StepSet::is_restriction(step->stands.record))
      add_copies(site, opened, Event(step->stands.record), items);
  if (items.empty()) return {};
  return overview::headed("elsewhere", say("Also in another child’s plan"),
                          govuk::plain_list(items) + govuk::aside(text(ask())));
}

}  // namespace holdfast::planning
