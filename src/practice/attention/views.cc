// What was put off or set aside stays on the page, closed up, so that a decision not to act can be
// seen and questioned.
#include "practice/attention/views.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/disclosure.h"
#include "govuk/prose.h"
#include "practice/attention/attention.h"
#include "practice/history.h"
#include "practice/overview/views.h"

namespace holdfast::attention {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;

Html line(const Opened& opened, const Prompt& prompt, const Names& names) {
  auto shown = text(prompt.words);
  const auto* told = opened.file.history->find(prompt.answer->entry);
  if (told == nullptr) return shown;
  const auto& until = prompt.answer->until;
  const auto who = overview::recorded_words(told->entry.envelope, names);
  shown += govuk::aside(govuk::link(
      overview::record_href(opened, "/entries/" + prompt.answer->entry.text()),
      text(until ? say("Put off until {day}, {who}", {{"day", in_words(*until)}, {"who", who}})
                 : say("Set aside, {who}", {{"who", who}}))));
  const auto& answers = opened.file.attention->answers;
  const auto at = std::ranges::find(answers, prompt.answer->entry, &Answered::source);
  if (at != answers.end()) shown += govuk::aside(text(at->record.why.value));
  return shown;
}

}  // namespace

std::string basis_text(const std::vector<EventId>& basis) {
  std::string joined;
  for (const auto& id : basis) joined += (joined.empty() ? "" : ".") + id.text();
  return joined;
}

std::string answer_href(const Opened& opened, const Prompt& prompt) {
  return overview::record_href(opened.record, "/put-off?code=") + std::string(prompt.code) +
         "&basis=" + basis_text(prompt.basis);
}

Html answered(const Opened& opened) {
  const auto names = desk::names_for(opened.service);
  std::vector<Html> lines;
  for (const auto& prompt : opened.prompts)
    if (!prompt.is_unanswered(opened.today())) lines.push_back(line(opened, prompt, names));
  if (lines.empty()) return {};
  return govuk::details(
      {.summary = text(say("Put off or set aside ({n})", {{"n", std::to_string(lines.size())}})),
       .content = govuk::plain_list(lines)});
}

}  // namespace holdfast::attention
