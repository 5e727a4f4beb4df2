// The entries of a victim's record: each with its whole story, correcting and withdrawing it, on
// the same pages as those of a child's record.
#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/prose.h"
#include "practice/victims/victims.h"
#include "practice/victims/views.h"

namespace holdfast::victims {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using web::Visit;

web::Page page_about(const Visit&, const Opened& opened, const std::string& title,
                     std::string_view) {
  web::Page page{.title =
                     say("{title}: {victim}", {{"title", title}, {"victim", shown_name(opened)}})};
  page.back = govuk::BackLink{.href = victim_href(opened.record)};
  return page;
}

std::string page_href(const Opened& opened, std::string_view below) {
  return victim_href(opened.record, below);
}

/// The entry that began the record stands as long as the record does.
Html actions(const Visit& visit, const Opened& opened, const Told& told) {
  if (told.withdrawn || !access::may(visit.reader->role, access::Operation::correct_entry))
    return {};
  const bool began = view_of(told.standing()).shape.kind == Added::kind;
  const auto href = victim_href(opened.record, "/entries/" + told.entry.envelope.event.text());
  const auto button = [&](const std::string& words, std::string_view below) {
    return govuk::button({.content = text(words),
                          .href = href + std::string(below),
                          .classes = "govuk-button--secondary"});
  };
  std::vector<Html> buttons{button(say("Correct this entry"), "/correct")};
  if (!began) buttons.push_back(button(say("Withdraw this entry"), "/withdraw"));
  return govuk::button_group(buttons);
}

constexpr overview::EntryPlace on_a_victim{with_victim, with_victim, page_about, page_href,
                                           actions};

}  // namespace

Html everything_recorded(const Opened& opened) {
  return overview::entries_list(opened, on_a_victim);
}

void add_entry_routes(const overview::Site& site, std::vector<web::Route>& routes) {
  const web::Need need(access::Operation::open_victim);
  using web::Method;
  overview::add_entry_page(
      site, routes, {Method::get, "/victims/{victim}/entries/{entry}", need, {}}, on_a_victim);
  overview::add_amendment(site, routes,
                          {Method::get, "/victims/{victim}/entries/{entry}/correct", need, {}},
                          {on_a_victim, overview::correct_entry});
  overview::add_amendment(site, routes,
                          {Method::get, "/victims/{victim}/entries/{entry}/withdraw", need, {}},
                          {on_a_victim, overview::withdraw_entry});
}

}  // namespace holdfast::victims
