// Filtering happens on what the reader's fold already holds, so nothing hidden can be found by it.
#include "practice/chronology/views_filter.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/words.h"
#include "desk/name_keys.h"
#include "govuk/buttons.h"
#include "govuk/choices.h"
#include "govuk/dates.h"
#include "govuk/disclosure.h"
#include "govuk/errors.h"
#include "govuk/inputs.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/chronology/chronology.h"
#include "practice/overview/views.h"

namespace holdfast::chronology {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;

constexpr std::string_view documents_wire = "document";

std::string padded(std::string_view digits, std::size_t width) {
  std::string out(trimmed(digits));
  if (!out.empty() && out.size() < width) out.insert(0, width - out.size(), '0');
  return out;
}

std::optional<Date> day_in(const web::Form& query, const std::string& name, Problems& problems) {
  const auto part = [&](std::string_view which, std::size_t width) {
    return padded(query.value_or(name + "-" + std::string(which), ""), width);
  };
  const auto whole = query.value_or(name, "");
  const auto parts = part("year", 4) + "-" + part("month", 2) + "-" + part("day", 2);
  const auto written = whole.empty() ? parts : std::string(whole);
  if (written == "--") return std::nullopt;
  const auto day = Date::from(written);
  if (!day) problems.push_back({name + "-day", say("Enter a real date, like 27 3 2026")});
  return day;
}

bool is_kind(std::string_view wire) {
  return wire == documents_wire ||
         std::ranges::any_of(words_of(Sort{}), [&](const Word& word) { return word.wire == wire; });
}

Sifted sifted_of(const Item* item) {
  const auto& r = *item->record;
  return {std::string(kind_word(r).wire),
          r.happened_on,
          r.told_by_agency,
          item->envelope.actor,
          r.what.value + " " + r.told_by.value,
          item->envelope.event};
}

Sifted sifted_of(const Filed* filed) {
  const auto& r = filed->record;
  return {std::string(documents_wire),
          day_of(*filed),
          r.from_agency,
          filed->envelope.actor,
          r.called.value + " " + (r.note ? r.note->value : "") + " " + r.document.name.value,
          filed->envelope.event};
}

bool is_wanted(const Sifted& line, const Wanted& wanted, const std::vector<std::string>& words) {
  if (!wanted.kind.empty() && line.kind != wanted.kind) return false;
  if (wanted.agency && line.agency != wanted.agency) return false;
  if (wanted.author && line.author != *wanted.author) return false;
  if ((wanted.from && line.on < *wanted.from) || (wanted.until && line.on > *wanted.until))
    return false;
  return desk::holds_words(words, line.words);
}

using Choices = std::vector<govuk::SelectOption>;

/// What occurs on the record, by name; the first choice is all of them.
Choices choices_of(const std::map<std::string, std::string>& value_by_name, std::string all) {
  Choices choices{{.value = "", .words = std::move(all)}};
  for (const auto& [name, value] : value_by_name)
    choices.push_back({.value = value, .words = name});
  return choices;
}

Html select(std::string name, std::string label, Choices choices, std::string chosen) {
  return govuk::select({.name = std::move(name),
                        .label = {.content = text(label)},
                        .options = std::move(choices),
                        .chosen = std::move(chosen)});
}

govuk::ErrorMessage error_of(const Filter& filter, const std::string& field) {
  const auto& problems = filter.wanted.problems;
  const auto at = std::ranges::find(problems, field, &Problem::field);
  return at == problems.end() ? govuk::ErrorMessage{} : govuk::ErrorMessage{text(at->words)};
}

/// A day as it stands in the address, or as it was typed, however wrong.
Html day_input(const std::string& name, const std::string& words, const Filter& filter) {
  const auto typed = [&](std::string_view part) {
    return std::string(filter.query.value_or(name + "-" + std::string(part), ""));
  };
  auto parts = govuk::day_month_year(typed("day"), typed("month"), typed("year"));
  if (const auto day = Date::from(filter.query.value_or(name, ""))) {
    const auto [year, month, of_month] = parts_of(*day);
    parts = govuk::day_month_year(std::to_string(of_month), std::to_string(month),
                                  std::to_string(year));
  }
  return govuk::date_input({.id = name,
                            .name_prefix = name,
                            .fieldset = govuk::Fieldset{.legend = {.content = text(words)}},
                            .error = error_of(filter, name + "-day"),
                            .parts = std::move(parts)});
}

/// Who told us and who recorded it, of all that its reader sees.
struct Heard {
  std::set<AgencyId> agencies;
  std::set<PersonId> authors;

  explicit Heard(const State& state) {
    for (const auto& item : state.items) add(item.record->told_by_agency, item.envelope);
    for (const auto& filed : state.documents) add(filed.record.from_agency, filed.envelope);
  }
  void add(const std::optional<AgencyId>& agency, const Envelope& envelope) {
    if (agency) agencies.insert(*agency);
    authors.insert(envelope.actor);
  }
};

Offered offered_on(const Opened& opened) {
  const auto names = desk::names_for(opened.service);
  const Heard heard(*opened.file.chronology);
  Offered offered;
  for (const auto& word : words_of(Sort{}))
    offered.kinds.push_back({std::string(word.wire), say(word.label)});
  offered.kinds.push_back({std::string(documents_wire), say("Documents")});
  for (const auto& agency : heard.agencies)
    offered.agencies.emplace(names.agency(agency), agency.text());
  for (const auto& author : heard.authors)
    offered.authors.emplace(names.person(author), author.text());
  return offered;
}

/// A GET drops what stands in the form's own address, so the moment asked about goes along inside.
Html moment(const Opened& opened) {
  const auto whole = overview::record_href(opened, "");
  const auto at = whole.find("as-known-at=");
  if (at != std::string::npos)
    return govuk::hidden("as-known-at", whole.substr(at + std::string_view("as-known-at=").size()));
  return govuk::date_input(
      {.id = "as-known-at",
       .name_prefix = "as-known-at",
       .fieldset = govuk::Fieldset{.legend = {.content = text(say("As it was known on this day"))}},
       .hint = {text(say("For example, 3 11 2026. Leave empty for now"))}});
}

/// "missing from home or care; told by Eastvale Police; with the words friends"
std::string which_words(const Wanted& wanted, const Opened& opened) {
  const auto names = desk::names_for(opened.service);
  std::string all;
  const auto add = [&](const std::string& words) { all += (all.empty() ? "" : "; ") + words; };
  if (wanted.significant) add(say("marked as significant"));
  for (const auto& kind : offered_on(opened).kinds)
    if (!wanted.kind.empty() && kind.value == wanted.kind) add(kind.words);
  if (wanted.agency) add(say("told by {who}", {{"who", names.agency(*wanted.agency)}}));
  if (wanted.author) add(say("recorded by {who}", {{"who", names.person(*wanted.author)}}));
  if (wanted.from) add(say("on or after {day}", {{"day", in_words(*wanted.from)}}));
  if (wanted.until) add(say("on or before {day}", {{"day", in_words(*wanted.until)}}));
  if (!wanted.words.empty()) add(say("with the words {words}", {{"words", wanted.words}}));
  return all;
}

}  // namespace

Wanted wanted_in(const web::Form& query) {
  Wanted wanted;
  const auto kind = query.value_or("kind", "");
  if (is_kind(kind)) wanted.kind = std::string(kind);
  wanted.significant = query.value_or("show", "") == "significant";
  wanted.agency = AgencyId::from(query.value_or("agency", ""));
  wanted.author = PersonId::from(query.value_or("by", ""));
  wanted.from = day_in(query, "from", wanted.problems);
  wanted.until = day_in(query, "until", wanted.problems);
  const auto words = trimmed(query.value_or("words", ""));
  if (auto wrong = desk::wrong_with_words(words))
    wanted.problems.push_back({"words", std::move(*wrong)});
  else if (is_utf8(words) && words.size() <= text_limit_characters)
    wanted.words = std::string(words);
  return wanted;
}

std::string query_of(const Wanted& wanted) {
  std::string query;
  const auto add = [&](std::string_view name, const std::string& value) {
    if (value.empty()) return;
    query += (query.empty() ? "" : "&") + std::string(name) + "=" + web::percent_encoded(value);
  };
  add("show", wanted.significant ? "significant" : "");
  add("words", wanted.words);
  add("kind", wanted.kind);
  add("agency", wanted.agency ? wanted.agency->text() : "");
  add("by", wanted.author ? wanted.author->text() : "");
  add("from", wanted.from ? wanted.from->text() : "");
  add("until", wanted.until ? wanted.until->text() : "");
  return query;
}

Sifted sifted(const Line& line) {
  return std::visit([](const auto* one) { return sifted_of(one); }, line);
}

std::function<bool(const Sifted&)> sieve(const State& state, const Wanted& wanted) {
  return [&state, wanted, words = desk::written_words(wanted.words)](const Sifted& line) {
    const bool unmarked = wanted.significant && !state.significant.contains(line.entry);
    return !unmarked && is_wanted(line, wanted, words);
  };
}

std::string filtered_href(const Opened& opened, std::string_view page, const Wanted& wanted,
                          const std::string& more) {
  auto href = overview::record_href(opened, page);
  for (const auto& part : {more, query_of(wanted)})
    if (!part.empty()) href += (href.find('?') == std::string::npos ? "?" : "&") + part;
  return href;
}

std::vector<Line> lines_of(const State& state, const Wanted& wanted) {
  auto lines = lines_of(state, std::string_view(wanted.kind));
  if (!wanted.leaves_out()) return lines;
  const auto is_wanted = sieve(state, wanted);
  std::erase_if(lines, [&](const Line& line) { return !is_wanted(sifted(line)); });
  return lines;
}

Html filter_inputs(const Filter& filter, const Offered& offered) {
  const auto& wanted = filter.wanted;
  Choices kinds{{.value = "", .words = say("Every kind")}};
  for (const auto& [value, words] : offered.kinds)
    kinds.push_back({.value = value, .words = words});
  govuk::Checkboxes only{.name = "show",
                         .choices = {{.value = "significant",
                                      .label = {text(say("Only what is marked as significant"))}}},
                         .classes = "govuk-checkboxes--small"};
  if (wanted.significant) only.chosen = {"significant"};
  return govuk::checkboxes(only) +
         govuk::input({.name = "words",
                       .label = {.content = text(say("Words in it"))},
                       .error = error_of(filter, "words"),
                       .value = std::string(filter.query.value_or("words", "")),
                       .spellcheck = std::nullopt}) +
         select("kind", say("Kind"), std::move(kinds), wanted.kind) +
         select("agency", say("Told by"), choices_of(offered.agencies, say("Anybody")),
                wanted.agency ? wanted.agency->text() : "") +
         select("by", say("Recorded by"), choices_of(offered.authors, say("Anybody")),
                wanted.author ? wanted.author->text() : "") +
         day_input("from", say("Happened on or after"), filter) +
         day_input("until", say("Happened on or before"), filter);
}

Html filter_form(const Opened& opened, const Filter& filter) {
  const auto& wanted = filter.wanted;
  auto content =
      filter_inputs(filter, offered_on(opened)) + moment(opened) +
      govuk::button({.content = text(say("Show")), .classes = "govuk-button--secondary"});
  return govuk::details(
      {.summary = text(say("Show some entries only, or the record as it was known earlier")),
       .content = govuk::form({.action = overview::record_href(opened.record, filter.page),
                               .sends = govuk::Sends::get,
                               .content = std::move(content)}),
       .open = !wanted.problems.empty()});
}

Html filter_note(const Opened& opened, const Filter& filter, Counted counted) {
  const auto& wanted = filter.wanted;
  if (!wanted.leaves_out()) return {};
  return govuk::paragraph(
      text(say("{shown} of {all} entries: {which}.", {{"shown", std::to_string(counted.shown)},
                                                      {"all", std::to_string(counted.all)},
                                                      {"which", which_words(wanted, opened)}})) +
      text(" ") +
      govuk::link(overview::record_href(opened, filter.page), text(say("Show every entry"))));
}

}  // namespace holdfast::chronology
