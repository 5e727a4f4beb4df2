// Reading and writing queries, and the list each asks for.
#include "practice/overview/views_lists.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "base/words.h"
#include "desk/name_keys.h"
#include "practice/overview/views_cases.h"
#include "practice/overview/views_forms.h"
#include "practice/service/service.h"

namespace holdfast::overview {
namespace {

constexpr std::size_t words_limit_bytes = 100;

template <class What>
struct Wire {
  What what;
  std::string_view wire;
};
constexpr Wire<desk::List> lists[] = {{desk::List::mine, "mine"},
                                      {desk::List::team, "team"},
                                      {desk::List::all, "all"},
                                      {desk::List::waiting, "waiting"}};
constexpr Wire<Shows> shows[] = {
    {Shows::not_closed, ""}, {Shows::all, "shown"}, {Shows::closed, "only"}};
constexpr Wire<SortedBy> sorts[] = {{SortedBy::name, "name"},
                                    {SortedBy::born, "born"},
                                    {SortedBy::stands, "case"},
                                    {SortedBy::worker, "worker"}};

template <class What, std::size_t n>
What read_wire(const Wire<What> (&all)[n], std::string_view wire) {
  const auto at = std::ranges::find(all, wire, &Wire<What>::wire);
  return at == std::end(all) ? all[0].what : at->what;
}
template <class What, std::size_t n>
std::string wire_of(const Wire<What> (&all)[n], What what) {
  return std::string(std::ranges::find(all, what, &Wire<What>::what)->wire);
}

bool is_named(const desk::CaseLine& line, const std::vector<std::string>& words) {
  const auto own = desk::name_words(line.name + " " + line.known_as);
  return std::ranges::all_of(words, [&](const std::string& word) {
    return std::ranges::any_of(own, [&](const auto& one) { return one.starts_with(word); });
  });
}

/// What is not known comes last, whichever way a list is sorted.
struct SortKey {
  bool unknown = false;
  std::string key;
};

SortKey key_of(const desk::CaseLine& line, SortedBy by, const Names& names) {
  switch (by) {
    case SortedBy::name:
      return {line.by_name.empty(), line.by_name};
    case SortedBy::born:
      if (!line.date_of_birth) return {true, ""};
      return {false, line.date_of_birth->text()};
    case SortedBy::stands:
      if (!line.stands) return {true, ""};
      return {false,
              (line.stands->is == desk::CaseIs::open ? "0" : "1") + line.stands->since.text()};
    case SortedBy::worker:
      if (!line.worker) return {true, ""};
      return {false, desk::family_name_first(names.person(*line.worker))};
  }
  return {};
}

/// The lines come by name; among equals that order stays.
void sort_lines(std::vector<desk::CaseLine>& lines, const CaseQuery& query, const Names& names) {
  if (query.sorted_by == SortedBy::name && query.order == Order::ascending) return;
  std::vector<std::pair<SortKey, desk::CaseLine>> keyed;
  keyed.reserve(lines.size());
  for (auto& line : lines) {
    auto key = key_of(line, query.sorted_by, names);
    keyed.emplace_back(std::move(key), std::move(line));
  }
  const bool up = query.order == Order::ascending;
  std::ranges::stable_sort(keyed, [&](const auto& a, const auto& b) {
    if (a.first.unknown != b.first.unknown) return b.first.unknown;
    return up ? a.first.key < b.first.key : b.first.key < a.first.key;
  });
  lines.clear();
  for (auto& one : keyed) lines.push_back(std::move(one.second));
}

/// As few lines as will do: of one worker or one team only theirs are looked for.
Result<std::vector<desk::CaseLine>> all_lines(const Site& site, const access::Reader& reader,
                                              const CaseQuery& query,
                                              const std::vector<PersonId>& team) {
  if (query.of == desk::List::all && query.worker)
    return desk::cases_of(site.desk, reader, {*query.worker});
  if (query.of == desk::List::all && query.team) return desk::cases_of(site.desk, reader, team);
  return desk::cases(site.desk, reader, query.of);
}

}  // namespace

CaseQuery case_query_from(const web::Form& query) {
  CaseQuery made;
  made.of = read_wire(lists, query.value_or("of", ""));
  made.team = TeamId::from(query.value_or("team", ""));
  made.worker = PersonId::from(query.value_or("worker", ""));
  made.shows = read_wire(shows, query.value_or("closed", ""));
  made.sorted_by = read_wire(sorts, query.value_or("sort", ""));
  if (query.value_or("order", "") == "down") made.order = Order::descending;
  const auto words = trimmed(query.value_or("words", ""));
  if (words.size() <= words_limit_bytes && is_utf8(words)) made.words = std::string(words);
  return made;
}

std::vector<std::pair<std::string, std::string>> fields_of(const CaseQuery& query) {
  std::vector<std::pair<std::string, std::string>> fields{{"of", wire_of(lists, query.of)}};
  if (query.team) fields.emplace_back("team", query.team->text());
  if (query.worker) fields.emplace_back("worker", query.worker->text());
  if (query.shows != Shows::not_closed) fields.emplace_back("closed", wire_of(shows, query.shows));
  if (!query.words.empty()) fields.emplace_back("words", query.words);
  if (query.sorted_by != SortedBy::name)
    fields.emplace_back("sort", wire_of(sorts, query.sorted_by));
  if (query.order == Order::descending) fields.emplace_back("order", "down");
  return fields;
}

std::string address_of(const std::vector<std::pair<std::string, std::string>>& fields) {
  std::string made;
  for (const auto& [name, value] : fields)
    made += (made.empty() ? "" : "&") + name + "=" + web::percent_encoded(value);
  return made;
}

std::string text_of(const CaseQuery& query) { return address_of(fields_of(query)); }

std::string cases_href(const CaseQuery& query) { return "/cases?" + text_of(query); }

std::string title_of(const CaseQuery& query, const ServiceFile& service) {
  const auto names = desk::names_for(service);
  if (query.worker) return say("Cases of {who}", {{"who", names.person(*query.worker)}});
  if (query.team) return say("Cases of the team {team}", {{"team", names.team(*query.team)}});
  switch (query.of) {
    case desk::List::mine:
      return say("My cases");
    case desk::List::team:
      return say("My team's cases");
    case desk::List::all:
      return say("All cases");
    case desk::List::waiting:
      return say("Waiting for a worker");
  }
  return "";
}

Result<CaseList> case_list(const Site& site, const access::Reader& reader, const CaseQuery& query) {
  const auto service = desk::service_file(site.desk);
  if (!service) return Unexpected{service.error()};
  const auto team =
      query.team ? service::people_in(*service->service, *query.team) : std::vector<PersonId>{};
  const std::set<PersonId> in_team(team.begin(), team.end());
  auto all = all_lines(site, reader, query, team);
  if (!all) return Unexpected{all.error()};
  const auto words = desk::name_words(query.words);
  CaseList list;
  for (auto& line : *all) {
    if (query.worker && line.worker != query.worker) continue;
    if (query.team && !(line.worker && in_team.contains(*line.worker))) continue;
    if (!words.empty() && !is_named(line, words)) continue;
    const bool closed = is_closed(line);
    const bool wanted = query.shows == Shows::all || closed == (query.shows == Shows::closed);
    if (!wanted) {
      list.closed_left_out += closed ? 1 : 0;
      continue;
    }
    list.lines.push_back(std::move(line));
  }
  sort_lines(list.lines, query, desk::names_for(*service));
  return list;
}

std::size_t page_asked(const web::Form& query, std::size_t lines) {
  const auto asked = query.value_or("page", "1");
  std::size_t page = 1;
  std::from_chars(asked.data(), asked.data() + asked.size(), page);
  const auto pages = std::max<std::size_t>(1, (lines + lines_a_page - 1) / lines_a_page);
  return std::clamp<std::size_t>(page, 1, pages) - 1;
}

}  // namespace holdfast::overview
