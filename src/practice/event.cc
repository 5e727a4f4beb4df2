// What can be asked of any event, by visiting the areas. The lists here are the only ones that name
// every area.
#include "practice/event.h"

#include <algorithm>

#include "base/words.h"
#include "practice/event_sum.h"
#include "practice/situation.h"

namespace holdfast {
namespace {

Unexpected<Failure> unreadable() {
  return failed(Failure::Kind::damaged, "An entry is of a kind this version cannot read");
}

/// Asks each area in turn, with its own kinds; the first answer stands.
template <class Ask>
auto first_of_areas(const Ask& ask) {
  auto answer = ask(attention::kinds());
  if (!answer) answer = ask(children::kinds());
  if (!answer) answer = ask(chronology::kinds());
  if (!answer) answer = ask(referrals::kinds());
  if (!answer) answer = ask(offending::kinds());
  if (!answer) answer = ask(victims::kinds());
  if (!answer) answer = ask(service::kinds());
  return answer;
}

const Kinds<attention::Event>& kinds_for(const attention::Event&) { return attention::kinds(); }
const Kinds<children::Event>& kinds_for(const children::Event&) { return children::kinds(); }
const Kinds<chronology::Event>& kinds_for(const chronology::Event&) { return chronology::kinds(); }
const Kinds<referrals::Event>& kinds_for(const referrals::Event&) { return referrals::kinds(); }
const Kinds<offending::Event>& kinds_for(const offending::Event&) { return offending::kinds(); }
const Kinds<victims::Event>& kinds_for(const victims::Event&) { return victims::kinds(); }
const Kinds<service::Event>& kinds_for(const service::Event&) { return service::kinds(); }

using Read = std::optional<Result<Event, Problems>>;

Read read(std::string_view kind, const Answers& answers, Strictness strictness) {
  return first_of_areas([&](const auto& kinds) -> Read {
    auto found = kinds.read(kind, answers, strictness);
    if (!found) return std::nullopt;
    if (!*found) return Unexpected{std::move(found->error())};
    return Event(std::move(**found));
  });
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

template <class AreaEvent>
Event::Event(std::shared_ptr<AreaEvent> of_an_area)
    : sum_(std::make_shared<Sum>(Sum{std::move(of_an_area)})) {}
template Event::Event(std::shared_ptr<attention::Event>);
template Event::Event(std::shared_ptr<children::Event>);
template Event::Event(std::shared_ptr<chronology::Event>);
template Event::Event(std::shared_ptr<referrals::Event>);
template Event::Event(std::shared_ptr<offending::Event>);
template Event::Event(std::shared_ptr<victims::Event>);
template Event::Event(std::shared_ptr<service::Event>);

template <class AreaEvent>
const std::shared_ptr<AreaEvent>* held_in(const Event& event) {
  return std::get_if<std::shared_ptr<AreaEvent>>(&event.sum().area);
}
template const std::shared_ptr<attention::Event>* held_in(const Event&);
template const std::shared_ptr<children::Event>* held_in(const Event&);
template const std::shared_ptr<chronology::Event>* held_in(const Event&);
template const std::shared_ptr<referrals::Event>* held_in(const Event&);
template const std::shared_ptr<offending::Event>* held_in(const Event&);
template const std::shared_ptr<victims::Event>* held_in(const Event&);
template const std::shared_ptr<service::Event>* held_in(const Event&);

RecordView view_of(const Event& event) {
  return visit_area([](const auto& area) { return kinds_for(area).view(area); }, event);
}

std::optional<Event> blank_event(std::string_view kind) {
  return first_of_areas([&](const auto& kinds) -> std::optional<Event> {
    auto made = kinds.blank(kind);
    return made ? std::optional<Event>(std::move(made)) : std::nullopt;
  });
}

void* record_in(Event& event) {
  event.sum_ = std::make_shared<Event::Sum>(event.sum());
  return std::visit([](auto& held) { return kinds_for(*held).own(held); }, event.sum_->area);
}

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
  const auto* area = in_area<chronology::Event>(event);
  if (area == nullptr) return std::nullopt;
  if (const auto* filed = std::get_if<chronology::DocumentFiled>(area)) return filed->dated;
  return std::get<chronology::Happened>(*area).happened_on;
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
  const auto add = [&](const auto& kinds) {
    const auto shapes = kinds.shapes();
    all.insert(all.end(), shapes.begin(), shapes.end());
    return false;  // go on to the next area
  };
  static_cast<void>(first_of_areas(add));
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
  struct Check {
    const Situation& situation;
    Problems operator()(const attention::Event& e) const { return attention::check(situation, e); }
    Problems operator()(const children::Event& e) const { return children::check(situation, e); }
    Problems operator()(const chronology::Event& e) const {
      return chronology::check(situation, e);
    }
    Problems operator()(const referrals::Event& e) const { return referrals::check(situation, e); }
    Problems operator()(const offending::Event& e) const { return offending::check(situation, e); }
    Problems operator()(const victims::Event& e) const { return victims::check(situation, e); }
    Problems operator()(const service::Event& e) const { return service::check(situation, e); }
  };
  return visit_area(Check{situation}, event);
}

std::vector<Prompt> prompts(const Situation& situation) {
  std::vector<Prompt> all;
  // A victim's record is no child's: the rules about children are not asked of it.
  if (victims::is_a_victims(*situation.case_file.victims))
    all = victims::prompts(situation);
  else
    for (auto&& area : {children::prompts(situation), chronology::prompts(situation),
                        referrals::prompts(situation), offending::prompts(situation),
                        victims::prompts(situation)})
      all.insert(all.end(), area.begin(), area.end());
  for (auto& prompt : all)
    prompt.answer = attention::answer_to(*situation.case_file.attention, prompt);
  std::ranges::stable_sort(all, {}, [](const Prompt& p) { return p.due.value_or(p.show_from); });
  return all;
}

}  // namespace holdfast
