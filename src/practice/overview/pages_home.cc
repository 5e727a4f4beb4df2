// Home: what needs attention and why, for managers of others too, then lists and my cases. And the
// search. All from index rows: no record is opened by looking at a list.
#include <algorithm>
#include <set>

#include "base/words.h"
#include "desk/drafts.h"
#include "desk/find_sounding.h"
#include "desk/recent.h"
#include "desk/saved_lists.h"
#include "govuk/buttons.h"
#include "govuk/inputs.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/children/children.h"
#include "practice/overview/pages.h"
#include "practice/overview/views_attention.h"
#include "practice/overview/views_cases.h"
#include "practice/overview/views_live.h"
#include "practice/overview/views_team.h"
#include "practice/overview/views_waiting.h"
#include "practice/service/service.h"
#include "practice/service/views.h"
#include "practice/service/views_agencies.h"
#include "practice/service/views_telling.h"
#include "practice/sharing/views.h"
#include "practice/sharing/views_listed.h"
#include "practice/victims/views.h"

namespace holdfast::overview {
namespace {

using govuk::Html;
using govuk::text;
using web::Response;
using web::Visit;

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
  std::set<EventId> told;  // of records that were merged each has it
  for (const auto& glass : service.service->access.glasses) {
    if (glass.broken + two_weeks < visit.now || !told.insert(glass.id).second) continue;
    const auto record = service::going_on(service.service->access.merges, glass.record.record);
    items.push_back(
        govuk::link(record_href(record), text(say("{who} opened a restricted record on {when}",
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
  for (const auto& draft : *list) {
    const auto when = in_words(draft.saved);
    const bool loaded = draft.form == sharing::waiting_href;
    items.push_back(govuk::link(
        draft.form, text(loaded ? say("Go on with the list you loaded on {when}", {{"when", when}})
                                : say("Go on with what you typed on {when}", {{"when", when}}))));
  }
  return govuk::section("drafts", govuk::heading(2, govuk::Size::m, text(say("Not yet recorded"))),
                        govuk::plain_list(items));
}

/// Who has no cases of their own mostly looks after those of a team.
Html team_link(const access::Reader& reader) {
  if (!access::may(reader.role, access::Operation::find_record)) return {};
  return govuk::paragraph(govuk::link("/cases?of=team", text(say("My team's cases"))));
}

/// Lists that the reader gave a name.
Html saved_lists(const Site& site, const Visit& visit) {
  const auto lists = desk::saved_lists(site.desk, visit.reader->person);
  if (!lists || lists->empty()) return {};
  std::vector<Html> items;
  for (const auto& list : *lists)
    items.push_back(govuk::link(list_href(list.query), text(list.name)) + text(" ") +
                    govuk::link_spoken("/lists/" + list.id.text(), say("Change"), list.name));
  return govuk::section("lists", govuk::heading(2, govuk::Size::m, text(say("My lists"))),
                        govuk::plain_list(items));
}

Html recently_opened(const Site& site, const Visit& visit) {
  const auto lines = desk::recently_opened(site.desk, *visit.reader);
  if (!lines || lines->empty()) return {};
  std::vector<Html> items;
  for (const auto& line : *lines)
    items.push_back(govuk::link(record_href(line.record), text(line.name)));
  return govuk::section("recent", govuk::heading(2, govuk::Size::m, text(say("Recently opened"))),
                        govuk::plain_list(items));
}

Result<Html> my_cases(const Site& site, const Visit& visit, const ServiceFile& service) {
  auto mine = desk::cases(site.desk, *visit.reader, desk::List::mine);
  if (!mine) return Unexpected{mine.error()};
  std::erase_if(*mine, is_closed);
  auto shown = mine->empty() ? govuk::paragraph(text(say("You have no cases at present."))) +
                                   team_link(*visit.reader)
                             : case_table(*mine, service, london_date(visit.now), Workers::own);
  return govuk::section("cases", govuk::heading(2, govuk::Size::m, text(say("My cases"))), shown);
}

/// For whoever works with victims: in a list of their own, since a victim is no case.
Result<Html> due_to_victims(const Site& site, const Visit& visit) {
  if (!access::may(visit.reader->role, access::Operation::open_victim)) return Html{};
  const auto due = desk::attention_to_victims(site.desk, *visit.reader);
  if (!due) return Unexpected{due.error()};
  return govuk::section("victims",
                        govuk::heading(2, govuk::Size::m, text(say("What is due to victims"))),
                        victims::due_to_victims(*due));
}

/// For people of other agencies, who come here for this.
Result<Html> asked_of_agency(const Site& site, const Visit& visit) {
  const bool partner = access::reach_of(visit.reader->role) == access::Reach::admitted &&
                       access::may(visit.reader->role, access::Operation::record_event);
  return partner ? sharing::asked_of_you(site, visit) : Html{};
}

/// For who opens children's records.
Result<Html> work(const Site& site, const Visit& visit, const ServiceFile& service) {
  const auto attention = desk::attention(site.desk, *visit.reader);
  if (!attention) return Unexpected{attention.error()};
  const auto managing = for_managers(site, visit, service);
  if (!managing) return managing;
  const auto victims = due_to_victims(site, visit);
  if (!victims) return victims;
  const auto cases = my_cases(site, visit, service);
  if (!cases) return cases;
  const auto asked = asked_of_agency(site, visit);
  if (!asked) return asked;
  auto shown = *asked + attention_sections(*attention, london_date(visit.now)) + *victims +
               drafts(site, visit) + broken_glass(service, visit);
  if (access::may(visit.reader->role, access::Operation::erase))
    shown += service::erasures_to_carry_out(service);
  return shown + *managing + recently_opened(site, visit) + saved_lists(site, visit) + *cases;
}

/// What the service's own list asks of this reader, whether or not they open records.
Result<Html> of_the_service(const Site& site, const Visit& visit, const ServiceFile& service) {
  const auto& state = *service.service;
  const auto lists = desk::lists_elsewhere(site.desk, *visit.reader);
  if (!lists) return Unexpected{lists.error()};
  auto shown = service::tell_of_a_child(*visit.reader) +
               service::at_the_duty_desk(service, *visit.reader, *lists);
  if (access::may(visit.reader->role, access::Operation::manage_settings))
    shown += service::agreements_due(state, london_date(visit.now));
  return shown;
}

Response home(const Site& site, const Visit& visit) {
  const auto service = desk::service_file(site.desk);
  if (!service) return failed(site, visit, service.error());
  const auto asked = of_the_service(site, visit, *service);
  if (!asked) return failed(site, visit, asked.error());
  const auto today = in_words(london_date(visit.now));
  web::Page page{.title = say("Home")};
  page.live = live_with_home(site, visit);
  page.main =
      govuk::heading(1, govuk::Size::l, text(say("Today, {day}", {{"day", today}}))) + *asked;
  if (access::may(visit.reader->role, access::Operation::open_record)) {
    const auto shown = work(site, visit, *service);
    if (!shown) return failed(site, visit, shown.error());
    page.main += *shown;
  } else {
    page.main += govuk::paragraph(
        text(say("Your role does not open children's records. Use the links above.")));
    page.main += drafts(site, visit);
  }
  return plain_page(site, visit, std::move(page));
}

Html restricted_note(const desk::Found& found) {
  std::vector<Html> items;
  for (const auto record : found.restricted)
    items.push_back(govuk::link(record_href(record, "/break-glass"),
                                text(say("A restricted record matches these names"))));
  return items.empty() ? Html{} : govuk::plain_list(items);
}

/// Children whose names sound like what was typed, under those that begin with it: who heard a name
/// may have met another child who is spelled as they typed.
Result<Html> sounding(const Site& site, const Visit& visit, const ServiceFile& service,
                      const desk::Found& found) {
  const auto typed = visit.request.query.value_or("name", "");
  if (found.more) return Html{};
  const auto lines = desk::find_by_sound(site.desk, *visit.reader, typed, found);
  if (!lines) return Unexpected{lines.error()};
  if (lines->empty()) return Html{};
  return govuk::heading(2, govuk::Size::m, text(say("Names that sound like it"))) +
         case_table(*lines, service, london_date(visit.now));
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
    const auto alike = sounding(site, visit, *service, *found);
    if (!alike) return failed(site, visit, alike.error());
    page.main += *alike;
  }
  if (access::may(visit.reader->role, access::Operation::open_record))
    page.main += govuk::section(
        "written",
        govuk::heading(2, govuk::Size::m, text(say("Find by words that somebody wrote"))),
        written_box(""));
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
      {Method::get, "/find", Need(Operation::find_record), page(find_child)},
  };
}

}  // namespace holdfast::overview
