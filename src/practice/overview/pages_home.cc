// Home: what needs attention and why, then my cases. Lists and search. All from index rows: no
// record is opened by looking at a list.
#include <algorithm>

#include "base/words.h"
#include "desk/drafts.h"
#include "desk/name_keys.h"
#include "govuk/buttons.h"
#include "govuk/inputs.h"
#include "govuk/moj_tables.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/overview/pages.h"
#include "practice/service/service.h"
#include "practice/service/views.h"

namespace holdfast::overview {
namespace {

using govuk::Html;
using govuk::text;
using web::Response;
using web::Visit;

constexpr std::size_t rows_shown = 200;

Html attention_table(const std::vector<desk::Attention>& list, Date today) {
  if (list.empty())
    return govuk::paragraph(text(say("Nothing needs your attention that we know of.")));
  govuk::Table table{
      .head = {{.content = text(say("Child")), .classes = "govuk-!-width-one-quarter"},
               {.content = text(say("What and why"))},
               {.content = text(say("Due")), .classes = "govuk-!-width-one-quarter"}}};
  for (const auto& one : list) {
    const auto below = one.where.empty() ? "" : "/" + one.where;
    auto due = one.due ? text(in_words(*one.due)) : text(say("No date"));
    if (one.due && *one.due < today)
      due += text(" ") + govuk::tag({.content = text(say("Overdue")), .classes = "govuk-tag--red"});
    table.rows.push_back({{govuk::link(record_href(one.record), text(one.child))},
                          {govuk::link(record_href(one.record, below), text(one.words)) +
                           govuk::aside(text(one.why))},
                          {std::move(due)}});
  }
  return govuk::table(table);
}

/// What is late, due today or without a day comes first: none of it can wait for its turn.
enum class When { now, this_week, later };

When when_of(const desk::Attention& one, Date today) {
  constexpr int days_of_a_week = 7;
  if (!one.due || *one.due <= today) return When::now;
  return *one.due <= today + days_of_a_week ? When::this_week : When::later;
}

Html attention_of(const std::vector<desk::Attention>& list, Date today) {
  const auto titled = [&](std::string_view id, const std::string& title, When when) {
    std::vector<desk::Attention> some;
    for (const auto& one : list)
      if (when_of(one, today) == when) some.push_back(one);
    if (some.empty() && when != When::now) return Html{};
    return govuk::section(id, govuk::heading(2, govuk::Size::m, text(title)),
                          attention_table(some, today));
  };
  return titled("attention", say("What needs your attention"), When::now) +
         titled("this-week", say("Due this week"), When::this_week) +
         titled("coming-up", say("Coming up"), When::later);
}

/// On one's own list the worker is no news.
enum class Workers { shown, own };

using govuk::moj::SortableCell;
using govuk::moj::Sorted;

/// Sorted by the name's last word, as the lists come; of a name without letters, as it is.
SortableCell name_cell(Html shown, const std::string& name) {
  auto key = desk::family_name_first(name);
  return {{std::move(shown)}, key.empty() ? name : std::move(key)};
}

SortableCell child_cell(const desk::CaseLine& line) {
  auto name = govuk::link(record_href(line.record), text(line.name));
  if (!line.known_as.empty())
    name += text(" ") + text(say("(likes to be called {name})", {{"name", line.known_as}}));
  return name_cell(std::move(name), line.name);
}

/// Who has no date of birth stands after those who have one.
SortableCell birth_cell(const desk::CaseLine& line, Date today) {
  if (!line.date_of_birth) return {{text(say("Date of birth not known"))}, "not known"};
  return {{text(born_words(line.date_of_birth, today))}, line.date_of_birth->text()};
}

std::string case_words(const desk::CaseLine& line) {
  if (!line.stands) return say("No case recorded");
  if (line.stands->is == desk::CaseIs::open) return say("Open");
  return say("Closed {day}", {{"day", in_words(line.stands->since)}});
}

/// Open ones first, then those of which none is recorded, then closed ones, the latest last.
SortableCell case_cell(const desk::CaseLine& line) {
  auto key = line.stands ? line.stands->since.text() : std::string("1");
  if (line.stands && line.stands->is == desk::CaseIs::open) key = "0";
  return {{text(case_words(line))}, std::move(key)};
}

bool is_closed(const desk::CaseLine& line) {
  return line.stands && line.stands->is == desk::CaseIs::closed;
}

Html case_table(const std::vector<desk::CaseLine>& lines, const ServiceFile& service, Date today,
                Workers workers = Workers::shown) {
  const auto names = desk::names_for(service);
  govuk::moj::SortableTable table{.caption = text(say("Children")),
                                  .head = {{{text(say("Child"))}, Sorted::ascending},
                                           {{text(say("Date of birth"))}, Sorted::not_yet},
                                           {{text(say("Case"))}, Sorted::not_yet}},
                                  .caption_classes = "govuk-visually-hidden"};
  if (workers == Workers::shown) table.head.push_back({{text(say("Worker"))}, Sorted::not_yet});
  for (const auto& line : lines) {
    if (table.rows.size() == rows_shown) break;
    auto& row = table.rows.emplace_back();
    row = {child_cell(line), birth_cell(line, today), case_cell(line)};
    if (workers == Workers::own) continue;
    const auto worker = line.worker ? names.person(*line.worker) : say("No worker yet");
    row.push_back(name_cell(text(worker), worker));
  }
  auto shown = govuk::moj::sortable_table(table);
  if (lines.size() > rows_shown)
    shown += govuk::paragraph(
        text(say("The first {n} of {all} are shown. Find a child by name.",
                 {{"n", std::to_string(rows_shown)}, {"all", std::to_string(lines.size())}})));
  return shown;
}

Html search_box(const std::string& typed) {
  return govuk::form({.action = "/find",
                      .sends = govuk::Sends::get,
                      .content = govuk::input({.name = "name",
                                               .label = {.content = text(say("Child's name")),
                                                         .classes = "govuk-label--s"},
                                               .hint = {text(say("Part of a name is enough"))},
                                               .value = typed,
                                               .autocomplete = "off",
                                               .spellcheck = false,
                                               .classes = "govuk-input--width-20"}) +
                                 govuk::button({.content = text(say("Find"))})});
}

/// Records opened without admission in the last two weeks by people this manager answers for.
Html broken_glass(const ServiceFile& service, const Visit& visit) {
  constexpr Duration two_weeks = days_long(14);
  if (!access::may(visit.reader->role, access::Operation::review_openings)) return {};
  const auto names = desk::names_for(service);
  std::vector<Html> items;
  for (const auto& glass : service.service->access.glasses) {
    if (glass.broken + two_weeks < visit.now) continue;
    items.push_back(govuk::link(record_href(glass.record.record),
                                text(say("{who} opened a restricted record on {when}",
                                         {{"who", names.person(glass.person)},
                                          {"when", in_words(glass.broken)}}))) +
                    govuk::aside(text(glass.record.why.value)));
  }
  if (items.empty()) return {};
  return govuk::section("glass",
                        govuk::heading(2, govuk::Size::m, text(say("Opened without admission"))),
                        govuk::plain_list(items));
}

Html drafts(const Site& site, const Visit& visit) {
  const auto list = desk::drafts_of(site.desk, visit.reader->person);
  if (!list || list->empty()) return {};
  std::vector<Html> items;
  for (const auto& draft : *list)
    items.push_back(govuk::link(draft.form, text(say("Go on with what you typed on {when}",
                                                     {{"when", in_words(draft.saved)}}))));
  return govuk::section("drafts", govuk::heading(2, govuk::Size::m, text(say("Not yet recorded"))),
                        govuk::plain_list(items));
}

/// Who has no cases of their own mostly looks after those of a team.
Html team_link(const access::Reader& reader) {
  if (!access::may(reader.role, access::Operation::find_record)) return {};
  return govuk::paragraph(govuk::link("/cases?of=team", text(say("My team's cases"))));
}

Response home(const Site& site, const Visit& visit) {
  const auto service = desk::service_file(site.desk);
  const auto attention = desk::attention(site.desk, *visit.reader);
  auto mine = desk::cases(site.desk, *visit.reader, desk::List::mine);
  if (!service) return failed(site, visit, service.error());
  if (!attention) return failed(site, visit, attention.error());
  if (!mine) return failed(site, visit, mine.error());
  std::erase_if(*mine, is_closed);
  const auto today = london_date(visit.now);
  const bool works = access::may(visit.reader->role, access::Operation::open_record);

  web::Page page{.title = say("Home")};
  page.main =
      govuk::heading(1, govuk::Size::l, text(say("Today, {day}", {{"day", in_words(today)}})));
  if (works) {
    page.main += attention_of(*attention, today);
    page.main += drafts(site, visit);
    page.main += broken_glass(*service, visit);
    if (access::may(visit.reader->role, access::Operation::erase))
      page.main += service::erasures_to_carry_out(*service);
    const auto cases = mine->empty()
                           ? govuk::paragraph(text(say("You have no cases at present."))) +
                                 team_link(*visit.reader)
                           : case_table(*mine, *service, today, Workers::own);
    page.main +=
        govuk::section("cases", govuk::heading(2, govuk::Size::m, text(say("My cases"))), cases);
  } else {
    page.main += govuk::paragraph(
        text(say("Your role does not open children's records. Use the links above.")));
    page.main += drafts(site, visit);
  }
  return plain_page(site, visit, std::move(page));
}

struct Scope {
  desk::List list;
  std::string_view wire;
  std::string_view title;
};
constexpr Scope scopes[] = {{desk::List::mine, "mine", "My cases"},
                            {desk::List::team, "team", "My team's cases"},
                            {desk::List::all, "all", "All cases"}};

/// Closed cases are listed only where they are asked for; how many there are is always said.
Html closed_link(const Scope& scope, const web::Form& query, std::size_t closed) {
  const auto href = "/cases?of=" + std::string(scope.wire);
  if (query.has("closed"))
    return govuk::paragraph(govuk::link(href, text(say("Leave closed cases out"))));
  if (closed == 0) return {};
  return govuk::paragraph(
      govuk::link(href + "&closed=shown",
                  text(say("Show closed cases too ({n})", {{"n", std::to_string(closed)}}))));
}

Response all_cases(const Site& site, const Visit& visit) {
  const auto* scope =
      std::ranges::find(scopes, visit.request.query.value_or("of", "mine"), &Scope::wire);
  if (scope == std::end(scopes)) scope = scopes;
  const auto service = desk::service_file(site.desk);
  auto lines = desk::cases(site.desk, *visit.reader, scope->list);
  if (!service) return failed(site, visit, service.error());
  if (!lines) return failed(site, visit, lines.error());
  const auto closed = static_cast<std::size_t>(std::ranges::count_if(*lines, is_closed));
  if (!visit.request.query.has("closed")) std::erase_if(*lines, is_closed);
  std::vector<Html> ways;
  for (const auto& other : scopes)
    if (&other != scope)
      ways.push_back(govuk::link("/cases?of=" + std::string(other.wire), text(say(other.title))));
  web::Page page{.title = say(scope->title)};
  page.main = govuk::heading(1, govuk::Size::l, text(page.title)) + govuk::plain_list(ways) +
              closed_link(*scope, visit.request.query, closed);
  page.main += lines->empty()
                   ? govuk::paragraph(text(say("There are none.")))
                   : case_table(*lines, *service, london_date(visit.now),
                                scope->list == desk::List::mine ? Workers::own : Workers::shown);
  return plain_page(site, visit, std::move(page));
}

Html restricted_note(const desk::Found& found) {
  std::vector<Html> items;
  for (const auto record : found.restricted)
    items.push_back(govuk::link(record_href(record, "/break-glass"),
                                text(say("A restricted record matches these names"))));
  return items.empty() ? Html{} : govuk::plain_list(items);
}

Response find_child(const Site& site, const Visit& visit) {
  const std::string typed(visit.request.query.value_or("name", ""));
  web::Page page{.title = say("Find a child")};
  page.main = govuk::heading(1, govuk::Size::l, text(page.title)) + search_box(typed);
  if (!trimmed(typed).empty()) {
    const auto service = desk::service_file(site.desk);
    const auto found = desk::find_by_name(site.desk, *visit.reader, typed);
    if (!service) return failed(site, visit, service.error());
    if (!found) return failed(site, visit, found.error());
    page.main += govuk::heading(
        2, govuk::Size::m,
        text(found->lines.empty()
                 ? say("No child you may see has that name")
                 : count_of(found->lines.size(), say("child found"), say("children found"))));
    if (!found->lines.empty())
      page.main += case_table(found->lines, *service, london_date(visit.now));
    if (found->more)
      page.main += govuk::paragraph(text(say("There are more. Type more of the name.")));
    page.main += restricted_note(*found);
  }
  page.main += govuk::paragraph(govuk::link("/written", text(say("Search what is written"))));
  if (access::may(visit.reader->role, access::Operation::add_child))
    page.main += govuk::paragraph(govuk::link("/children/new", text(say("Add a child"))));
  return plain_page(site, visit, std::move(page));
}

}  // namespace

std::vector<web::Route> home_routes(const Site& site) {
  using access::Operation;
  using web::Method;
  using web::Need;
  const auto page = [&site](auto&& handler) {
    return [&site, handler](const Visit& visit) { return handler(site, visit); };
  };
  return {
      {Method::get, "/", Need(Operation::see_home), page(home)},
      {Method::get, "/cases", Need(Operation::find_record), page(all_cases)},
      {Method::get, "/find", Need(Operation::find_record), page(find_child)},
  };
}

}  // namespace holdfast::overview
