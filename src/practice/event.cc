// What can be asked of any event, by visiting the areas. The lists here are the only ones that name
// every area.
#include "practice/event.h"

#include <algorithm>

#include "base/words.h"
#include "practice/event_sum.h"
#include "practice/situation.h"
#include "records/event_io.h"

namespace holdfast {
namespace {

Unexpected<Failure> unreadable() {
  return failed(Failure::Kind::damaged, "An entry is of a kind this version cannot read");
}

template <class AreaEvent>
void add_shapes(std::vector<Shape>& shapes) {
  for (const auto& shape : shapes_of<AreaEvent>()) shapes.push_back(shape);
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

template <class Record, class... Records>
Event::Event(std::variant<Record, Records...> of_an_area)
    : sum_(std::make_shared<Sum>(Sum{std::move(of_an_area)})) {}
template Event::Event(attention::Event);
template Event::Event(children::Event);
template Event::Event(chronology::Event);
template Event::Event(referrals::Event);
template Event::Event(offending::Event);
template Event::Event(service::Event);

RecordView view_of(const Event& event) {
  return std::visit(
      [](const auto& area) {
        return std::visit([](const auto& record) { return holdfast::view_of(record); }, area);
      },
      event.sum().area);
}

std::optional<Event> blank_event(std::string_view kind) {
  if (auto made = blank<attention::Event>(kind)) return *made;
  if (auto made = blank<children::Event>(kind)) return *made;
  if (auto made = blank<chronology::Event>(kind)) return *made;
  if (auto made = blank<referrals::Event>(kind)) return *made;
  if (auto made = blank<offending::Event>(kind)) return *made;
  if (auto made = blank<service::Event>(kind)) return *made;
  return std::nullopt;
}

void* record_in(Event& event) {
  event.sum_ = std::make_shared<Event::Sum>(event.sum());
  return std::visit(
      [](auto& area) { return std::visit([](auto& record) -> void* { return &record; }, area); },
      event.sum_->area);
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
  const auto* area = std::get_if<chronology::Event>(&event.sum().area);
  if (area == nullptr) return std::nullopt;
  if (const auto* filed = std::get_if<chronology::DocumentFiled>(area)) return filed->dated;
  return std::get<chronology::Happened>(*area).happened_on;
}

std::vector<Shape> all_shapes() {
  std::vector<Shape> shapes;
  add_shapes<attention::Event>(shapes);
  add_shapes<children::Event>(shapes);
  add_shapes<chronology::Event>(shapes);
  add_shapes<referrals::Event>(shapes);
  add_shapes<offending::Event>(shapes);
  add_shapes<service::Event>(shapes);
  return shapes;
}

std::optional<Event> decode(std::string_view kind, const Answers& body) {
  if (auto event = attention::decode(kind, body)) return Event(std::move(*event));
  if (auto event = children::decode(kind, body)) return Event(std::move(*event));
  if (auto event = chronology::decode(kind, body)) return Event(std::move(*event));
  if (auto event = referrals::decode(kind, body)) return Event(std::move(*event));
  if (auto event = offending::decode(kind, body)) return Event(std::move(*event));
  if (auto event = service::decode(kind, body)) return Event(std::move(*event));
  return std::nullopt;
}

Result<Event, Problems> read_form(std::string_view kind, const Answers& answers) {
  std::optional<Result<Event, Problems>> found;
  const auto look_in = [&](auto read) {
    if (!read) return;
    found.emplace(*read ? Result<Event, Problems>(Event(std::move(**read)))
                        : Result<Event, Problems>(Unexpected{read->error()}));
  };
  look_in(read_form<attention::Event>(kind, answers));
  look_in(read_form<children::Event>(kind, answers));
  look_in(read_form<chronology::Event>(kind, answers));
  look_in(read_form<referrals::Event>(kind, answers));
  look_in(read_form<offending::Event>(kind, answers));
  look_in(read_form<service::Event>(kind, answers));
  return found ? *found : Unexpected{Problems{{"", say("There is no record of this kind")}}};
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
    Problems operator()(const service::Event& e) const { return service::check(situation, e); }
  };
  return std::visit(Check{situation}, event.sum().area);
}

std::vector<Prompt> prompts(const Situation& situation) {
  std::vector<Prompt> all;
  for (auto&& area : {children::prompts(situation), chronology::prompts(situation),
                      referrals::prompts(situation), offending::prompts(situation)})
    all.insert(all.end(), area.begin(), area.end());
  for (auto& prompt : all)
    prompt.answer = attention::answer_to(*situation.case_file.attention, prompt);
  std::ranges::stable_sort(all, {}, [](const Prompt& p) { return p.due.value_or(p.show_from); });
  return all;
}

}  // namespace holdfast
