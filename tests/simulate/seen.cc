// Every member of every answer is written out: what is left out here could leak unseen.
#include "seen.h"

#include <fstream>
#include <sstream>

#include "practice/children/children.h"
#include "practice/chronology/chronology.h"
#include "practice/history.h"

namespace holdfast::simulate {
namespace {

struct Page {
  std::ostringstream text;
  const std::set<std::string>& but_rules;

  template <class... Words>
  void line(const Words&... words) {
    ((text << words << " | "), ...);
    text << "\n";
  }
};

std::string entry_text(const Entry& entry) {
  const auto& e = entry.envelope;
  return e.event.text() + " " + e.recorded.text() + " " + e.actor.text() + " " + e.agency.text() +
         " " + std::to_string(e.clearance.bits()) + " " + e.reason + " " +
         json_of(content_of(entry.what, e.clearance, e.reason));
}

void child(Page& page, const children::State& c) {
  page.line("child", children::full_name(c), c.name ? c.name->known_as.value_or("") : "",
            c.date_of_birth ? c.date_of_birth->text() : "");
  for (const auto& name : c.earlier_names) page.line("earlier", name.given, name.family);
  for (const auto& one : c.identifiers) page.line("number", one.record.identifier.value);
  for (const auto& one : c.allocations) page.line("worker", one.record.worker.text());
}

void prompt(Page& page, const Prompt& p) {
  if (page.but_rules.contains(std::string(p.code))) return;
  page.line("prompt", p.code, p.words, p.why, p.due ? p.due->text() : "", p.where);
  for (const auto& id : p.basis) page.line("basis", id.text());
  for (const auto& id : p.whose) page.line("whose", id.text());
}

void opened_text(Page& page, const desk::Opened& o) {
  child(page, *o.file.children);
  for (const auto& item : o.file.chronology->items)
    page.line("event", item.envelope.event.text(), item.record->happened_on.text(),
              item.record->what.value);
  for (const auto& told : o.file.history->told) {
    page.line(told.withdrawn ? "withdrawn" : "told", entry_text(told.entry));
    for (const auto& later : told.since) page.line("later", entry_text(later));
  }
  for (const auto& one : o.prompts) prompt(page, one);
  page.line("permission", static_cast<int>(o.permission.standing), o.permission.held.bits(),
            o.permission.purpose, o.permission.by_glass, o.digest, o.now.text());
  if (o.as_known) page.line("since", o.as_known->since, o.as_known->about_earlier);
}

template <class T, class E>
const T* value_of(Page& page, const Result<T, E>& result) {
  if (result) return &*result;
  if constexpr (std::is_same_v<E, Failure>) {
    page.line("failure", result.error().words);
  } else {
    page.line("refused", result.error().index());
  }
  return nullptr;
}

void record_text(Page& page, desk::Desk& desk, const access::Reader& reader, StreamId record) {
  page.line("record", record.text());
  auto opened = desk::open(desk, reader, {record, "overview", {}});
  if (!opened && std::holds_alternative<desk::PurposeNeeded>(opened.error())) {
    static_cast<void>(desk::state_purpose(desk, reader, record, "duty"));
    opened = desk::open(desk, reader, {record, "overview", {}});
  }
  if (const auto* o = value_of(page, opened)) {
    opened_text(page, *o);
    for (const auto ago : {hours(2), days_long(3), days_long(20)}) {
      const auto past = desk::open(desk, reader, {record, "chronology", o->now - ago});
      if (const auto* p = value_of(page, past)) opened_text(page, *p);
    }
  }
  const auto looked = desk::who_has_looked(desk, reader, record, {});
  if (const auto* looks = value_of(page, looked))
    for (const auto& l : *looks)
      page.line("look", l.who.text(), l.agency.text(), l.role, l.at.text(), l.part, l.purpose);
}

void lines_text(Page& page, const std::vector<desk::CaseLine>& lines) {
  for (const auto& l : lines)
    page.line("line", l.record.text(), l.name, l.known_as,
              l.date_of_birth ? l.date_of_birth->text() : "", l.worker ? l.worker->text() : "",
              l.stands ? l.stands->since.text() : "");
}

/// Whole names of restricted records are left unasked: glass-breakers are told of those by design.
std::vector<std::string> searches(const Plan& plan) {
  std::vector<std::string> words = {"jo", "zy", "zyxquarry", std::string(canary) + "1"};
  for (const auto& one : plan.children) {
    words.push_back(one.family);
    if (one.town == Town::both) words.push_back(one.given + " " + one.family);
  }
  return words;
}

void finding_text(Page& page, desk::Desk& desk, const access::Reader& reader, const Plan& plan) {
  for (const auto list : {desk::List::mine, desk::List::team, desk::List::all}) {
    page.line("list", static_cast<int>(list));
    const auto found = desk::cases(desk, reader, list);
    if (const auto* lines = value_of(page, found)) lines_text(page, *lines);
  }
  for (const auto& words : searches(plan)) {
    page.line("search", words);
    const auto found = desk::find_by_name(desk, reader, words);
    const auto* answer = value_of(page, found);
    if (answer == nullptr) continue;
    lines_text(page, answer->lines);
    for (const auto& record : answer->restricted) page.line("restricted", record.text());
    page.line("more", answer->more);
  }
}

void own_text(Page& page, desk::Desk& desk, const access::Reader& reader) {
  const auto due = desk::attention(desk, reader);
  if (const auto* list = value_of(page, due))
    for (const auto& a : *list)
      if (!page.but_rules.contains(a.code))
        page.line("attention", a.record.text(), a.child, a.code, a.words, a.why,
                  a.due ? a.due->text() : "", a.where);
  const auto doubts = desk::misgivings(desk, reader);
  if (const auto* list = value_of(page, doubts))
    for (const auto& m : *list)
      page.line("misgiving", m.at.text(), m.who.text(), m.record.text(), m.why);
  const auto drafts = desk::drafts_of(desk, reader.person);
  if (const auto* list = value_of(page, drafts))
    for (const auto& d : *list) {
      page.line("draft", d.form, d.saved.text());
      for (const auto& [name, value] : d.fields) page.line(name, value);
    }
}

}  // namespace

std::set<std::string> answer_only_rules() {
  std::set<std::string> codes;
  std::ifstream file(std::string(HOLDFAST_ROOT) + "/tests/simulate/answer_only.txt");
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    codes.insert(line.substr(0, line.find(' ')));
  }
  return codes;
}

std::string written(const desk::Opened& opened, const std::set<std::string>& but_rules) {
  Page page{{}, but_rules};
  opened_text(page, opened);
  return page.text.str();
}

std::string seen_by(const SimulatedTown& town, desk::Desk& desk, const access::Reader& reader,
                    const std::set<std::string>& but_rules) {
  Page page{{}, but_rules};
  const auto& plan = town.plan();
  // Who may break the glass is told, at its address, of a restricted record: by design.
  const bool owned_up_to = access::may(reader.role, access::Operation::break_glass);
  for (std::size_t i = 0; i < plan.children.size(); ++i)
    if (!owned_up_to || plan.children[i].town == Town::both)
      record_text(page, desk, reader, town.record(i));
  finding_text(page, desk, reader, plan);
  own_text(page, desk, reader);
  return page.text.str();
}

}  // namespace holdfast::simulate
