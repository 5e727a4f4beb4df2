// The answers of giving cases away: which page asks what, which comes next, and what is wrong.
#include <algorithm>

#include "base/words.h"
#include "practice/children/children.h"
#include "practice/overview/views_caseload.h"
#include "practice/overview/views_forms.h"
#include "practice/service/service.h"

namespace holdfast::overview {
namespace {

struct Step {
  Asks page;
  std::string_view wire;
};
constexpr Step steps[] = {{Asks::which, "which"},         {Asks::who, "who"},
                          {Asks::who_each, "each"},       {Asks::from, "day"},
                          {Asks::notes, "notes"},         {Asks::note_one, "note"},
                          {Asks::note_each, "note-each"}, {Asks::check, "check"}};

std::string answer(const Caseload& load, const std::string& name) {
  return std::string(load.typed.value_or(name, ""));
}

/// Whether that person may be given cases.
bool may_take(const Caseload& load, const std::string& id) {
  const auto options = worker_options(load.service, london_date(load.visit.now));
  return id != load.worker.text() &&
         std::ranges::find(options, id, &web::Option::value) != options.end();
}

Problems wrong_workers(const Caseload& load) {
  Problems problems;
  for (const auto& line : load.chosen())
    if (!may_take(load, load.worker_of(line.record)))
      problems.push_back(
          {"to-" + line.record.text(), say("Select a worker for {child}", {{"child", line.name}})});
  return problems;
}

/// What is wrong with the note of a case.
std::string wrong_note_of(const Caseload& load, StreamId record) {
  const auto note = load.note_of(record);
  if (is_utf8(note) && !has_control_characters(note) &&
      length_in_characters(note) <= long_text_limit_characters)
    return "";
  return say("The note must be at most {n} characters of plain text",
             {{"n", std::to_string(long_text_limit_characters)}});
}

Problems wrong_notes(const Caseload& load) {
  Problems problems;
  for (const auto& line : load.chosen())
    if (auto wrong = wrong_note_of(load, line.record); !wrong.empty())
      problems.push_back({"note-" + line.record.text(), std::move(wrong)});
  return problems;
}

Problems wrong_choice_of_notes(const Caseload& load) {
  const auto how = answer(load, "notes");
  if (how == "one" || how == "each" || how == "none") return {};
  return {{"notes", say("Select whether there is one note, a note for each child or none")}};
}

Problems wrong_note(const Caseload& load, StreamId first) {
  if (trimmed(answer(load, "note")).empty()) return {{"note", say("Write the handover note")}};
  auto wrong = wrong_note_of(load, first);
  return wrong.empty() ? Problems{} : Problems{{"note", std::move(wrong)}};
}

Problems read_day(const Caseload& load, children::WorkerAllocated& into) {
  const std::vector<Field> fields{day_field()};
  return read(fields, &into, web::answers_from(load.typed, fields), Strictness::form);
}

Problems wrong_day(const Caseload& load) {
  children::WorkerAllocated read;
  return read_day(load, read);
}

Asks nearest(const Caseload& load, Asks page, int step) {
  auto at = static_cast<int>(page);
  do at += step;
  while (at > 0 && at < static_cast<int>(Asks::check) && !load.is_asked(static_cast<Asks>(at)));
  return static_cast<Asks>(std::clamp(at, 0, static_cast<int>(Asks::check)));
}

}  // namespace

std::string_view wire_of(Asks page) { return std::ranges::find(steps, page, &Step::page)->wire; }

Asks asks_from(std::string_view wire) {
  const auto at = std::ranges::find(steps, wire, &Step::wire);
  return at == std::end(steps) ? Asks::which : at->page;
}

bool is_of(std::string_view name, Asks page) {
  switch (page) {
    case Asks::which:
      return name == "case";
    case Asks::who:
      return name == "to";
    case Asks::who_each:
      return name.starts_with("to-");
    case Asks::from:
      return name.starts_with(std::string(day_field().name) + "-");
    case Asks::notes:
      return name == "notes";
    case Asks::note_one:
      return name == "note";
    case Asks::note_each:
      return name.starts_with("note-");
    case Asks::check:
      return false;
  }
  return false;
}

std::vector<desk::CaseLine> Caseload::chosen() const {
  const auto ids = typed.values("case");
  const bool is_first = ids.empty() && !typed.has("chosen");
  if (is_first) return lines;
  std::vector<desk::CaseLine> found;
  for (const auto& line : lines)
    if (std::ranges::find(ids, line.record.text()) != ids.end()) found.push_back(line);
  return found;
}

std::string Caseload::worker_of(StreamId record) const {
  const auto to = typed.value_or("to", "");
  return std::string(to == "each" ? typed.value_or("to-" + record.text(), "") : to);
}

std::string Caseload::note_of(StreamId record) const {
  const auto how = typed.value_or("notes", "");
  if (how == "one") return tidied(typed.value_or("note", ""));
  return how == "each" ? tidied(typed.value_or("note-" + record.text(), "")) : "";
}

bool Caseload::is_asked(Asks page) const {
  if (page == Asks::who_each) return typed.value_or("to", "") == "each";
  if (page == Asks::note_one) return typed.value_or("notes", "") == "one";
  if (page == Asks::note_each) return typed.value_or("notes", "") == "each";
  return true;
}

Asks Caseload::next(Asks page) const { return nearest(*this, page, 1); }
Asks Caseload::before(Asks page) const { return nearest(*this, page, -1); }

std::string Caseload::href(Asks page) const {
  return visit.request.path + "?page=" + std::string(wire_of(page));
}

bool Caseload::is_managed() const {
  const auto managers = service::managers_of(*service.service, worker, london_date(visit.now));
  return std::ranges::find(managers, visit.reader->person) != managers.end();
}

const Field& day_field() {
  return *std::ranges::find(children::WorkerAllocated::fields, FieldKind::date, &Field::kind);
}

Event allocation(const Caseload& load, StreamId record, Problems& problems) {
  children::WorkerAllocated made;
  problems = read_day(load, made);
  const auto to = load.worker_of(record);
  if (!may_take(load, to)) problems.push_back({"to", say("Select somebody who works here now")});
  made.worker = PersonId::from(to).value_or(PersonId{});
  if (auto wrong = wrong_note_of(load, record); !wrong.empty())
    problems.push_back({"note", std::move(wrong)});
  if (auto note = load.note_of(record); !note.empty()) made.handover = LongText{std::move(note)};
  return children::Event(std::move(made));
}

Problems wrong_with(const Caseload& load, Asks page) {
  const auto chosen = load.chosen();
  if (chosen.empty()) return {{"case", say("Select at least one child")}};
  switch (page) {
    case Asks::which:
    case Asks::check:
      return {};
    case Asks::who:
      if (answer(load, "to") == "each" || may_take(load, answer(load, "to"))) return {};
      return {{"to", say("Select who will work with these children")}};
    case Asks::who_each:
      return wrong_workers(load);
    case Asks::from:
      return wrong_day(load);
    case Asks::notes:
      return wrong_choice_of_notes(load);
    case Asks::note_one:
      return wrong_note(load, chosen.front().record);
    case Asks::note_each:
      return wrong_notes(load);
  }
  return {};
}

}  // namespace holdfast::overview
