// See views_duty.h. People decide who the child is; the pages show who it may be.
#include "practice/service/views_duty.h"

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/inputs.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"

namespace holdfast::service {
namespace {

using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

struct Dealing {
  std::string heading;
  std::string button;
  Event act;
};

Response deal_with(const Site& site, const Visit& visit, const Waiting& waiting,
                   const Dealing& dealing) {
  ServiceForm form{.heading = dealing.heading, .button = dealing.button};
  form.page.title = form.heading;
  form.page.back = govuk::BackLink{.href = waiting.href};
  form.fields = asked_of(view_of(holdfast::Event(dealing.act)).shape.fields, {});
  form.then = "/duty";
  if (visit.request.method == web::Method::post) return take(site, visit, form, dealing.act);
  const auto called = waiting.called();
  if (!called) return overview::refused(site, visit, called.error(), {});
  form.before = govuk::inset_text({.content = text(*called)});
  return ask(site, visit, form);
}

}  // namespace

Html one_child(const std::string& href, const desk::CaseLine& child, const std::string& why,
               const Visit& visit) {
  const auto born = overview::born_words(child.date_of_birth, london_date(visit.now));
  return govuk::link(href + "/match/" + child.record.text(), text(child.name)) +
         govuk::aside(text(say("Born {born}. {why}", {{"born", born}, {"why", why}})));
}

Html restricted_notes(const std::vector<StreamId>& restricted) {
  std::vector<Html> items;
  for (const auto record : restricted)
    items.push_back(govuk::link(overview::record_href(record, "/break-glass"),
                                text(say("A restricted record matches these names"))));
  return items.empty() ? Html{} : govuk::plain_list(items);
}

Html search_for_child(const Site& site, const Visit& visit, const std::string& href,
                      const std::string& label) {
  const std::string typed(visit.request.query.value_or("name", ""));
  auto shown = govuk::form(
      {.action = href,
       .sends = govuk::Sends::get,
       .content =
           govuk::input({.name = "name",
                         .label = {.content = text(label), .classes = "govuk-label--s"},
                         .value = typed,
                         .autocomplete = "off",
                         .spellcheck = false,
                         .classes = "govuk-input--width-20"}) +
           govuk::button({.content = text(say("Find")), .classes = "govuk-button--secondary"})});
  if (trimmed(typed).empty()) return shown;
  const auto found = desk::find_by_name(site.desk, *visit.reader, typed);
  std::vector<Html> items;
  if (found)
    for (const auto& line : found->lines)
      items.push_back(one_child(href, line, say("Found by the name you typed."), visit));
  return shown + (items.empty() ? govuk::paragraph(text(say("No child you may see has that name")))
                                : govuk::plain_list(items) + restricted_notes(found->restricted));
}

Html other_ways(const std::string& href) {
  const auto act = [&](const std::string& words, std::string_view below) {
    return govuk::button({.content = text(words),
                          .href = href + std::string(below),
                          .classes = "govuk-button--secondary"});
  };
  return govuk::section("acts",
                        govuk::heading(2, govuk::Size::m, text(say("If it is none of them"))),
                        govuk::button_group({act(say("Pass it on"), "/pass-on"),
                                             act(say("Not for us"), "/not-for-us")}) +
                            govuk::paragraph(govuk::link(
                                "/children/new", text(say("Add a child, and match it then")))));
}

Response pass_on(const Site& site, const Visit& visit, const Waiting& waiting) {
  return deal_with(
      site, visit, waiting,
      {say("Pass it on"), say("I have passed it on"), TellingPassedOn{waiting.id, {}, {}}});
}

Response set_aside(const Site& site, const Visit& visit, const Waiting& waiting) {
  return deal_with(site, visit, waiting,
                   {say("Not for us"), say("Set it aside"), TellingSetAside{waiting.id, {}}});
}

}  // namespace holdfast::service
