// See views_document.h. What adds nothing up about this child - a percentage of a group - is no
// evidence on paper.
#include "practice/assessment/views_document.h"

#include <algorithm>
#include <map>

#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/markup.h"
#include "govuk/prose.h"
#include "practice/assessment/completed.h"
#include "practice/assessment/gap_check.h"
#include "practice/assessment/views.h"
#include "practice/children/children.h"
#include "practice/history.h"
#include "practice/overview/views.h"
#include "practice/situation.h"
#include "practice/tools/tool.h"
#include "records/worded.h"

namespace holdfast::assessment {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;

/// A part with the word under which a tool's heading asks for it.
struct Keyed {
  std::string key;
  DocumentPart part;
};

class Writing {
 public:
  explicit Writing(const Opened& opened)
      : opened_(opened), names_(desk::names_for(opened.service)) {}

  void add(std::string key, const std::string& heading, const RecordView& view,
           const Envelope& told) {
    DocumentPart part{heading, overview::recorded_words(told, names_), {}, {}};
    for (const auto& line : lines_of(view, names_)) add_line(view, line, part);
    parts.push_back({std::move(key), std::move(part)});
  }

  void add_reasons(const Assessment& one) {
    DocumentPart part{say("Left out with a reason"), {}, {}, {}};
    for (const auto& closed : one.closed) {
      const auto* told = closed.record.gap_entry ? entry(*closed.record.gap_entry) : nullptr;
      if (closed.record.gap_entry && told == nullptr) continue;
      auto label = words_for(closed.record.gap_rule);
      if (told != nullptr) label += ": " + entry_words(names_, told->standing());
      part.lines.push_back({std::move(label), closed.record.gap_reason.value});
    }
    if (!part.lines.empty()) parts.push_back({"reasons", std::move(part)});
  }

  std::vector<Keyed> parts;
  std::vector<DocumentEvidence> evidence;

 private:
  /// Null: not to be written out for those who read it.
  const Told* entry(EventId id) const {
    const auto* told = opened_.file.history->find(id);
    return told == nullptr || is_of_a_group(told->standing()) ? nullptr : told;
  }

  bool is_of_a_group(const holdfast::Event& event) const {
    const auto* of_area = in_area<Event>(event);
    const auto* completed = of_area != nullptr ? std::get_if<ToolCompleted>(of_area) : nullptr;
    if (completed == nullptr) return false;
    const auto* tool = known_tool(opened_.service, *completed);
    return tool == nullptr || tool->mode == tools::Mode::table;
  }

  void add_line(const RecordView& view, const Line& line, DocumentPart& part) {
    const bool empty = !line.known && !line.field->required;
    if (empty || !line.field->in_forms) return;
    const auto value = line.field->get(view.record);
    if (line.field->kind == FieldKind::entries) {
      if (const auto* list = value.list())
        for (const auto& id : *list) add_evidence(id, part);
      return;
    }
    auto words = line.words;
    if (line.field->kind == FieldKind::entry) {
      const auto* id = value.text();
      const auto named = id != nullptr ? EventId::from(*id) : std::nullopt;
      const auto* told = named ? entry(*named) : nullptr;
      if (told == nullptr) return;
      words = entry_words(names_, told->standing());
    }
    part.lines.push_back({say(line.field->heading()), std::move(words)});
  }

  void add_evidence(const std::string& id, DocumentPart& part) {
    const auto named = EventId::from(id);
    const auto* told = named ? entry(*named) : nullptr;
    if (told == nullptr) return;
    auto at = numbers_.find(*named);
    if (at == numbers_.end()) {
      evidence.push_back({*named, evidence_words(*told)});
      at = numbers_.emplace(*named, evidence.size()).first;
    }
    part.evidence.push_back(at->second);
  }

  std::string evidence_words(const Told& told) const {
    const auto& event = told.standing();
    const auto title = say(holdfast::view_of(event).shape.title);
    const auto words = entry_words(names_, event);
    const auto when = overview::recorded_words(told.entry.envelope, names_);
    auto all = words.empty() ? say("{kind} ({when})", {{"kind", title}, {"when", when}})
                             : say("{kind}: {words} ({when})",
                                   {{"kind", title}, {"words", words}, {"when", when}});
    return told.withdrawn ? say("Withdrawn since. {entry}", {{"entry", all}}) : all;
  }

  const Opened& opened_;
  Names names_;
  std::map<EventId, std::size_t> numbers_;
};

std::string judgement_key(Matter matter) {
  // A section of that name says what the level rests on.
  if (matter == Matter::wellbeing) return "wellbeing_level";
  return std::string(words_of(Matter{})[static_cast<std::size_t>(matter)].wire);
}

std::string section_key(Section section) {
  return std::string(words_of(Section{})[static_cast<std::size_t>(section)].wire);
}

void add_all(Writing& writing, const Assessment& one) {
  if (one.tool)
    writing.add("tool", say(ToolAttached::title), holdfast::view_of(one.tool->record),
                one.tool->envelope);
  for (const auto& scenario : one.scenarios)
    if (!scenario.dropped)
      writing.add("scenarios", say(ScenarioTold::title), holdfast::view_of(scenario.stands.record),
                  scenario.stands.envelope);
  for (const auto& [section, written] : one.sections)
    writing.add(section_key(section), words_for(section), holdfast::view_of(written.record),
                written.envelope);
  for (const auto& [matter, judged] : levels_in(one))
    if (judged.in_words)
      writing.add(judgement_key(matter), words_for(matter), holdfast::view_of(*judged.in_words),
                  judged.told);
  writing.add_reasons(one);
}

DocumentChapter chapter_of(const Heading& heading, std::vector<Keyed>& parts) {
  DocumentChapter chapter{say(heading.words), {}};
  for (const auto& key : heading.holds)
    for (auto& one : parts)
      if (one.key == key) {
        chapter.parts.push_back(std::move(one.part));
        one.key.clear();
      }
  return chapter;
}

std::vector<DocumentChapter> chapters_of(const std::vector<Heading>& headings,
                                         std::vector<Keyed> parts) {
  std::vector<DocumentChapter> chapters;
  for (const auto& heading : headings) chapters.push_back(chapter_of(heading, parts));
  DocumentChapter rest{headings.empty() ? std::string() : say("Besides"), {}};
  for (auto& one : parts)
    if (!one.key.empty()) rest.parts.push_back(std::move(one.part));
  if (!rest.parts.empty()) chapters.push_back(std::move(rest));
  return chapters;
}

std::vector<std::string> standing_of_document(const Opened& opened, const Assessment& one) {
  std::vector<std::string> lines;
  const auto names = desk::names_for(opened.service);
  for (const auto& signature : one.signatures) {
    lines.push_back(
        say("Signed {when}", {{"when", overview::recorded_words(signature.made.envelope, names)}}));
    if (signature.countersigned)
      lines.push_back(
          say("Countersigned {when}",
              {{"when", overview::recorded_words(signature.countersigned->envelope, names)}}));
    if (signature.returned)
      lines.push_back(say("Returned {when}", {{"when", overview::recorded_words(
                                                           signature.returned->envelope, names)}}));
  }
  if (lines.empty()) lines.push_back(say("In progress: nobody has signed it"));
  const auto situation = situation_of(opened);
  if (standing_of(situation, one) == AssessmentIs::waits)
    lines.push_back(
        say("It waits to be countersigned: {who}. A level that it lowers does not "
            "stand yet.",
            {{"who", words_for(needed_for(situation, one))}}));
  return lines;
}

// ---- as a page

std::string numbers_of(const DocumentPart& part) {
  std::string numbers;
  for (const auto n : part.evidence) numbers += (numbers.empty() ? "" : ", ") + std::to_string(n);
  return numbers;
}

Html part_html(const DocumentPart& part, int level) {
  govuk::SummaryList list;
  for (const auto& line : part.lines)
    list.rows.push_back({.key = text(line.label), .value = govuk::as_written(line.words)});
  if (!part.evidence.empty())
    list.rows.push_back({.key = text(say("Evidence")), .value = text(numbers_of(part))});
  auto shown =
      govuk::heading(level, level == 2 ? govuk::Size::m : govuk::Size::s, text(part.heading)) +
      govuk::summary_list(list);
  return part.made.empty() ? shown : shown + govuk::aside(text(part.made));
}

Html evidence_html(const Opened& opened, const std::vector<DocumentEvidence>& evidence) {
  if (evidence.empty()) return {};
  std::vector<Html> items;
  for (std::size_t i = 0; i < evidence.size(); ++i)
    items.push_back(
        text(std::to_string(i + 1) + ". ") +
        govuk::link(overview::record_href(opened, "/entries/" + evidence[i].entry.text()),
                    text(evidence[i].words)));
  return govuk::heading(2, govuk::Size::m, text(say("Evidence"))) + govuk::plain_list(items);
}

}  // namespace

desk::Opened open_part_of(const Opened& opened) {
  auto lesser = opened;
  lesser.file = fold_case(open_entries_of(*opened.file.history));
  return lesser;
}

WrittenOut written_out(const Opened& opened, const Assessment& one,
                       std::optional<NationalTool> headings_of) {
  Writing writing(opened);
  add_all(writing, one);
  const auto headings = headings_of && opened.service.stages
                            ? opened.service.stages->headings_of(*headings_of)
                            : std::vector<Heading>();
  return {say("Assessment: {stage}", {{"stage", stage_words(one)}}),
          children::full_name(*opened.file.children), standing_of_document(opened, one),
          chapters_of(headings, std::move(writing.parts)), std::move(writing.evidence)};
}

Html html_of(const Opened& opened, const WrittenOut& document) {
  Html shown;
  for (const auto& line : document.standing) shown += govuk::paragraph(text(line));
  for (const auto& chapter : document.chapters) {
    if (!chapter.heading.empty()) shown += govuk::heading(2, govuk::Size::m, text(chapter.heading));
    if (chapter.parts.empty()) shown += govuk::paragraph(text(say("Nothing is written here.")));
    for (const auto& part : chapter.parts)
      shown += part_html(part, chapter.heading.empty() ? 2 : 3);
  }
  return shown + evidence_html(opened, document.evidence);
}

std::string text_of(const WrittenOut& document) {
  // A first line with a colon would look like the beginning of an email.
  auto words = document.child + "\n" + document.title + "\n";
  for (const auto& line : document.standing) words += line + "\n";
  for (const auto& chapter : document.chapters) {
    if (!chapter.heading.empty()) words += "\n== " + chapter.heading + "\n";
    for (const auto& part : chapter.parts) {
      words += "\n" + part.heading + "\n";
      for (const auto& line : part.lines) words += line.label + ": " + line.words + "\n";
      if (!part.evidence.empty()) words += say("Evidence") + ": " + numbers_of(part) + "\n";
      if (!part.made.empty()) words += part.made + "\n";
    }
  }
  if (!document.evidence.empty()) words += "\n" + say("Evidence") + "\n";
  for (std::size_t i = 0; i < document.evidence.size(); ++i)
    words += std::to_string(i + 1) + ". " + document.evidence[i].words + "\n";
  return words;
}

std::string gaps_as_text(const Opened& opened, const Assessment& one) {
  const auto names = desk::names_for(opened.service);
  const auto is_open = [&](EventId entry) {
    const auto* told = opened.file.history->find(entry);
    return told != nullptr && told->entry.envelope.clearance == Signed::floor;
  };
  auto words =
      "\n" + say("Named by the gap check when it was signed, of what everybody may read") + "\n";
  bool any = false;
  for (auto& gap : gaps(situation_of(opened), one)) {
    const bool whole = gap.entries.empty();
    std::erase_if(gap.entries, [&](EventId entry) { return !is_open(entry); });
    if (!whole && gap.entries.empty()) continue;
    any = true;
    words += gap.words + "\n";
    for (const auto& entry : gap.entries)
      words += "- " + entry_words(names, opened.file.history->find(entry)->standing()) + "\n";
  }
  return any ? words : words + say("Nothing") + "\n";
}

}  // namespace holdfast::assessment
