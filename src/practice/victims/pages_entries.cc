// The entries of a victim's record: each with its whole story, correcting, withdrawing and
// approving its erasure, on the same pages as those of a child's record.
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

/// The entry that began the record stands as long as the record does. What is withdrawn can still
/// be erased, and nothing else; the information officer, who carries it out, opens no page here.
Html actions(const Visit& visit, const Opened& opened, const Told& told) {
  using access::Operation;
  const bool began = view_of(told.standing()).shape.kind == Added::kind;
  const auto id = told.entry.envelope.event.text();
  std::vector<Html> buttons;
  const auto add = [&](Operation operation, const std::string& below, const std::string& words) {
    if (access::may(visit.reader->role, operation))
      buttons.push_back(govuk::button({.content = text(words),
                                       .href = victim_href(opened.record, below),
                                       .classes = "govuk-button--secondary"}));
  };
  if (!told.withdrawn)
    add(Operation::correct_entry, "/entries/" + id + "/correct", say("Correct this entry"));
  if (!told.withdrawn && !began)
    add(Operation::correct_entry, "/entries/" + id + "/withdraw", say("Withdraw this entry"));
  if (!began)
    add(Operation::approve_erasure, "/approve-erasure?entry=" + id, say("Approve erasing it"));
  return buttons.empty() ? Html{} : govuk::button_group(buttons);
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
