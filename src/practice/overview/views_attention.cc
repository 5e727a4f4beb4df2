// Rows of what needs attention. Each says why, because nobody acts on what they cannot question.
#include "practice/overview/views_attention.h"

#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/overview/views.h"

namespace holdfast::overview {
namespace {

using govuk::Html;
using govuk::text;

Html due_cell(const desk::Attention& one, Date today) {
  if (!one.due) return text(say("No date"));
  auto due = text(in_words(*one.due));
  if (*one.due < today)
    due += text(" ") + govuk::tag({.content = text(say("Overdue")), .classes = "govuk-tag--red"});
  return due;
}

Html whose_cell(const desk::Attention& one, const Names& names) {
  Html shown;
  for (const auto& person : one.whose) shown += govuk::paragraph(text(names.person(person)));
  return shown;
}

}  // namespace

When when_of(const desk::Attention& one, Date today) {
  constexpr int days_of_a_week = 7;
  if (!one.due || *one.due <= today) return When::now;
  return *one.due <= today + days_of_a_week ? When::this_week : When::later;
}

std::vector<desk::Attention> those(const std::vector<desk::Attention>& list, When when,
                                   Date today) {
  std::vector<desk::Attention> some;
  for (const auto& one : list)
    if (when_of(one, today) == when) some.push_back(one);
  return some;
}

Html attention_table(const std::vector<desk::Attention>& list, Date today, const Names* names) {
  if (list.empty())
    return govuk::paragraph(text(names == nullptr
                                     ? say("Nothing needs your attention that we know of.")
                                     : say("Nothing needs attention that we know of.")));
  govuk::Table table{
      .head = {{.content = text(say("Child")), .classes = "govuk-!-width-one-quarter"},
               {.content = text(say("What and why"))}}};
  if (names != nullptr) table.head.push_back({.content = text(say("Whose"))});
  table.head.push_back({.content = text(say("Due")), .classes = "govuk-!-width-one-quarter"});
  for (const auto& one : list) {
    const auto below = one.where.empty() ? "" : "/" + one.where;
    auto& row = table.rows.emplace_back();
    row = {{govuk::link(record_href(one.record), text(one.child))},
           {govuk::link(record_href(one.record, below), text(one.words)) +
            govuk::aside(text(one.why))}};
    if (names != nullptr) row.push_back({whose_cell(one, *names)});
    row.push_back({due_cell(one, today)});
  }
  return govuk::table(table);
}

Html attention_sections(const std::vector<desk::Attention>& list, Date today) {
  const auto titled = [&](std::string_view id, const std::string& title, When when) {
    const auto some = those(list, when, today);
    if (some.empty() && when != When::now) return Html{};
    return govuk::section(id, govuk::heading(2, govuk::Size::m, text(title)),
                          attention_table(some, today));
  };
  return titled("attention", say("What needs your attention"), When::now) +
         titled("this-week", say("Due this week"), When::this_week) +
         titled("coming-up", say("Coming up"), When::later);
}

}  // namespace holdfast::overview
