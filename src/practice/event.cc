// What can be asked of any event: its area answers.
#include "practice/event.h"

#include <algorithm>

#include "base/words.h"
#include "practice/attention/attention.h"
#include "practice/situation.h"
#include "practice/victims/victims.h"

namespace holdfast {
namespace {

Unexpected<Failure> unreadable() {
  return failed(Failure::Kind::damaged, "An entry is of a kind this version cannot read");
}

using Read = std::optional<Result<Event, Problems>>;

Read read(std::string_view kind, const Answers& answers, Strictness strictness) {
  for (const auto* area : all_areas()) {
    auto found = area->kinds.read(kind, answers, strictness);
    if (!found) continue;
    if (!*found) return Unexpected{std::move(found->error())};
    return Event(*area, std::move(**found));
  }
  return std::nullopt;
}

std::string text_in(const Answers& body, std::string_view name) {
  const auto* value = find(body, name);
  const auto* text = value != nullptr ? value->text() : nullptr;
  return text != nullptr ? *text : std::string();
}

std::optional<Event> replacement_in(const Answers& body) {
  const auto* value = find(body, "record");
  const auto* object = value != nullptr ? value->object() : nullptr;
  return object != nullptr ? decode(text_in(body, "record_kind"), *object) : std::nullopt;
}

/// Nothing when it is missing, empty or names a compartment we do not know: passing one over would
/// open the entry to more readers than its writer said.
std::optional<Clearance> clearance_in(const Answers& body) {
  const auto* value = find(body, "clearance");
  if (value == nullptr || value->list() == nullptr) return std::nullopt;
  Clearance clearance;
  for (const auto& wire : *value->list()) {
    const auto one = compartment_from(wire);
    if (!one) return std::nullopt;
    clearance = clearance.with({*one});
  }
  return clearance.empty() ? std::nullopt : std::optional(clearance);
}

Answers body_of(const Event& event) { return write(view_of(event)); }
Answers body_of(const Corrected& c) {
  return {{"entry", {c.entry.text()}},
          {"why", {c.why.value}},
          {"record_kind", {std::string(view_of(c.record).shape.kind)}},
          {"record", {write(view_of(c.record))}}};
}
Answers body_of(const Withdrawn& w) {
  return {{"entry", {w.entry.text()}}, {"why", {w.why.value}}};
}
Answers body_of(const Reclassified& r) {
  Value::List names;
  for (const auto& word : compartment_words)
    if (r.clearance.has(word.compartment)) names.emplace_back(word.wire);
  return {{"entry", {r.entry.text()}}, {"why", {r.why.value}}, {"clearance", {names}}};
}

}  // namespace

RecordView view_of(const Event& event) { return event.area().kinds.view(event.held().get()); }

std::optional<Event> blank_event(std::string_view kind) {
  for (const auto* area : all_areas())
    if (auto made = area->kinds.blank(kind)) return Event(*area, std::move(made));
  return std::nullopt;
}

void* record_in(Event& event) { return event.area_->kinds.own(event.held_); }

std::string_view kind_of(const Recorded& what) {
  if (const auto* event = std::get_if<Event>(&what)) return view_of(*event).shape.kind;
  if (std::holds_alternative<Corrected>(what)) return Corrected::kind;
  return std::holds_alternative<Withdrawn>(what) ? Withdrawn::kind : Reclassified::kind;
}

std::string_view title_of(const Recorded& what) {
  if (const auto* event = std::get_if<Event>(&what)) return view_of(*event).shape.title;
  if (std::holds_alternative<Corrected>(what)) return Corrected::title;
  return std::holds_alternative<Withdrawn>(what) ? Withdrawn::title : Reclassified::title;
}

std::optional<EventId> spoken_of(const Recorded& what) {
  if (const auto* c = std::get_if<Corrected>(&what)) return c->entry;
  if (const auto* w = std::get_if<Withdrawn>(&what)) return w->entry;
  if (const auto* r = std::get_if<Reclassified>(&what)) return r->entry;
  return std::nullopt;
}

std::optional<Date> happened_on(const Event& event) {
  const auto& area = event.area();
  return area.happened_on != nullptr ? area.happened_on(event.held().get()) : std::nullopt;
}

std::string written_in(const Event& event) {
  std::string all;
  const auto view = view_of(event);
  for (const auto& field : view.shape.fields) {
    if (field.kind != FieldKind::text && field.kind != FieldKind::long_text) continue;
    const auto value = field.get(view.record);
    if (const auto* words = value.text()) all += *words + "\n";
  }
  return all;
}

std::vector<Shape> all_shapes() {
  std::vector<Shape> all;
  for (const auto* area : all_areas()) {
    const auto shapes = area->kinds.shapes();
    all.insert(all.end(), shapes.begin(), shapes.end());
  }
  return all;
}

std::optional<Event> decode(std::string_view kind, const Answers& body) {
  auto found = read(kind, body, Strictness::stored);
  return found && *found ? std::optional(std::move(**found)) : std::nullopt;
}

Result<Event, Problems> read_form(std::string_view kind, const Answers& answers) {
  auto found = read(kind, answers, Strictness::form);
  return found ? std::move(*found)
               : Unexpected{Problems{{"", say("There is no record of this kind")}}};
}

Result<Recorded> recorded_from(const Content& content) {
  const bool general = content.kind.starts_with("record.");
  if (!general) {
    auto event = decode(content.kind, content.body);
    return event ? Result<Recorded>(std::move(*event)) : unreadable();
  }
  const auto entry = EventId::from(text_in(content.body, "entry"));
  if (!entry) return unreadable();
  const LongText why{text_in(content.body, "why")};
  if (content.kind == Withdrawn::kind) return Recorded(Withdrawn{*entry, why});
  if (content.kind == Reclassified::kind) {
    const auto clearance = clearance_in(content.body);
    return clearance ? Result<Recorded>(Reclassified{*entry, why, *clearance}) : unreadable();
  }
  auto record = content.kind == Corrected::kind ? replacement_in(content.body) : std::nullopt;
  if (!record) return unreadable();
  return Recorded(Corrected{*entry, why, std::move(*record)});
}

Content content_of(const Recorded& what, Clearance clearance, std::string reason) {
  auto body = std::visit([](const auto& one) { return body_of(one); }, what);
  return {std::string(kind_of(what)), clearance, std::move(reason), std::move(body)};
}

Problems check(const Situation& situation, const Event& event) {
  return event.area().check(situation, event.held().get());
}

std::vector<Prompt> prompts(const Situation& situation) {
  std::vector<Prompt> all;
  // A victim's record is no child's: the rules about children are not asked of it.
  const bool of_a_victim = victims::is_a_victims(*situation.case_file.victims);
  for (const auto* area : all_areas()) {
    if (area->prompts == nullptr || (of_a_victim && area->name != AreaName::victims)) continue;
    const auto asked = area->prompts(situation);
    all.insert(all.end(), asked.begin(), asked.end());
  }
  for (auto& prompt : all)
    prompt.answer = attention::answer_to(*situation.case_file.attention, prompt);
  std::ranges::stable_sort(all, {}, [](const Prompt& p) { return p.due.value_or(p.show_from); });
  return all;
}

}  // namespace holdfast
