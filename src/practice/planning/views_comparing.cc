// See views_comparing.h. A row a field that differs, the words marked that the other version has
// not.
#include "practice/planning/views_comparing.h"

#include <algorithm>

#include "base/word_diff.h"
#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "govuk/word_marks.h"
#include "practice/assessment/views.h"
#include "practice/history.h"

namespace holdfast::planning {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;

/// A field in both versions, as its reader reads it.
struct FieldSaid {
  std::string heading;
  std::string before;
  std::string after;
};

/// An entry that its reader does not see is not there.
std::string entries_in_words(const Opened& opened, const Value& value, const Names& names) {
  std::string words;
  const auto* list = value.list();
  if (list == nullptr) return words;
  for (const auto& one : *list)
    if (const auto id = EventId::from(one))
      if (const auto* told = opened.file.history->find(*id))
        words += (words.empty() ? "" : "\n") + assessment::entry_words(names, told->standing());
  return words;
}

/// Every field that is asked, with its words; empty where nothing was answered.
std::vector<std::pair<const Field*, std::string>> said_in(const Opened& opened,
                                                          const std::optional<RecordView>& view) {
  std::vector<std::pair<const Field*, std::string>> said;
  if (!view) return said;
  const auto names = desk::names_for(opened.service);
  for (const auto& line : lines_of(*view, names)) {
    if (!line.field->in_forms) continue;
    if (line.field->kind == FieldKind::entries)
      said.emplace_back(line.field, entries_in_words(opened, line.field->get(view->record), names));
    else
      said.emplace_back(line.field, line.known ? line.words : std::string());
  }
  return said;
}

/// Those in which the versions differ, in the order of the fields.
std::vector<FieldSaid> differing(const Opened& opened, const Between& one) {
  const auto before = said_in(opened, one.before);
  const auto after = said_in(opened, one.after);
  std::vector<FieldSaid> fields;
  for (const auto& field : (one.after ? one.after : one.before)->shape.fields) {
    const auto words_in = [&](const auto& said) {
      const auto at = std::ranges::find_if(
          said, [&](const auto& each) { return each.first->name == field.name; });
      return at == said.end() ? std::string() : at->second;
    };
    FieldSaid both{say(field.heading()), words_in(before), words_in(after)};
    if (both.before != both.after) fields.push_back(std::move(both));
  }
  return fields;
}

/// What it is called: whom it tells, or its first passage.
std::string name_of(const Opened& opened, const Between& one) {
  const auto said = said_in(opened, one.after ? one.after : one.before);
  const auto is_name = [&](const auto& each) {
    return one.part == PartOfPlan::telling || each.first->kind == FieldKind::long_text;
  };
  const auto at = std::ranges::find_if(said, is_name);
  return at == said.end() ? std::string() : at->second;
}

/// With the words marked that the other version does not have.
Html marked(const std::vector<Piece>& pieces, WordIs its_own) {
  Html shown;
  for (const auto& piece : pieces) {
    if (piece.is != WordIs::kept && piece.is != its_own) continue;
    if (!shown.empty()) shown += text(" ");
    if (piece.is == WordIs::kept)
      shown += text(piece.words);
    else
      shown += its_own == WordIs::added ? govuk::words_added(say("Added:"), piece.words)
                                        : govuk::words_dropped(say("Dropped:"), piece.words);
  }
  return shown;
}

Html differences_table(const std::string& caption, const std::vector<FieldSaid>& fields,
                       const Versions& asked) {
  const auto signed_on = [](const Signature& one) {
    return say("Signed {when}", {{"when", in_words(one.envelope.recorded)}});
  };
  const auto earlier = signed_on(*asked.earlier);
  const auto later = signed_on(*asked.later);
  govuk::Table table{.caption = text(caption),
                     .head = {{text(say("What"))}, {text(earlier)}, {text(later)}},
                     .first_cell_is_header = true,
                     .caption_classes = "govuk-visually-hidden"};
  const auto cell = [](const std::string& heading, const Html& shown) {
    return govuk::Cell{.content = shown.empty() ? text(say("Nothing")) : shown,
                       .attributes = {{"data-label", heading}}};
  };
  for (const auto& field : fields) {
    const auto pieces = word_differences(field.before, field.after);
    table.rows.push_back({{text(field.heading)},
                          cell(earlier, marked(pieces, WordIs::dropped)),
                          cell(later, marked(pieces, WordIs::added))});
  }
  return govuk::table(table);
}

Html came_tag(Came came) {
  switch (came) {
    case Came::added:
      return govuk::tag({.content = text(say("Added")), .classes = "govuk-tag--green"});
    case Came::changed:
      return govuk::tag({.content = text(say("Changed")), .classes = "govuk-tag--blue"});
    case Came::dropped:
      return govuk::tag({.content = text(say("Dropped")), .classes = "govuk-tag--yellow"});
  }
  return {};
}

Html why_it_went(const Opened& opened, const Between& one) {
  if (!one.why) return {};
  Html shown;
  for (const auto& [field, words] : said_in(opened, one.why))
    shown +=
        govuk::paragraph(govuk::strong(text(say(field->heading()))) + text(": ") + text(words));
  return shown;
}

Html thing(const Opened& opened, const Between& one, const Versions& asked) {
  const auto fields = differing(opened, one);
  // Only what its reader does not see was changed.
  if (fields.empty()) return {};
  const auto name = name_of(opened, one);
  return govuk::heading(3, govuk::Size::s, text(name)) + govuk::paragraph(came_tag(one.came)) +
         why_it_went(opened, one) + differences_table(name, fields, asked);
}

std::string heading_of(PartOfPlan part) {
  switch (part) {
    case PartOfPlan::objective:
      return say("Objectives");
    case PartOfPlan::action:
      return say("Actions");
    case PartOfPlan::contingency:
      return say("Contingencies");
    case PartOfPlan::telling:
      return say("Who is told what");
  }
  return {};
}

}  // namespace

Html versions_block(const Opened& opened, const Plan& plan, const Versions& asked) {
  const auto all = compared(plan, asked.earlier->record, asked.later->record);
  Html shown;
  for (const auto part :
       {PartOfPlan::objective, PartOfPlan::action, PartOfPlan::contingency, PartOfPlan::telling}) {
    Html things;
    for (const auto& one : all)
      if (one.part == part) things += thing(opened, one, asked);
    if (!things.empty())
      shown += govuk::heading(2, govuk::Size::m, text(heading_of(part))) + things;
  }
  if (shown.empty())
    return govuk::inset_text(
        {.content = text(say("Among what you may see, nothing differs between the two."))});
  return shown;
}

}  // namespace holdfast::planning
