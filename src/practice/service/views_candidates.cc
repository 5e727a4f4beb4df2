// See views_candidates.h.
#include "practice/service/views_candidates.h"

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/inputs.h"
#include "govuk/notices.h"
#include "govuk/prose.h"

namespace holdfast::service {
namespace {

using govuk::Html;
using govuk::text;
using overview::Site;
using web::Visit;

}  // namespace

Html one_candidate(const Visit& visit, const std::string& href, const desk::LikelySame& same) {
  const auto& [child, why] = same;
  const auto born = overview::born_words(child.date_of_birth, london_date(visit.now));
  return govuk::link(href + "/match/" + child.record.text(), text(child.name)) +
         govuk::aside(text(say("Born {born}. {why}", {{"born", born}, {"why", why}})));
}

Html restricted_matches(const std::vector<StreamId>& restricted) {
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
      items.push_back(one_candidate(visit, href, {line, say("Found by the name you typed.")}));
  return shown + (items.empty() ? govuk::paragraph(text(say("No child you may see has that name")))
                                : govuk::plain_list(items) + restricted_matches(found->restricted));
}

Html who_it_may_be(const Site& site, const Visit& visit, const std::string& href,
                   const desk::MayBe& may_be) {
  std::vector<Html> items;
  for (const auto& child : may_be.children) items.push_back(one_candidate(visit, href, child));
  const auto list = items.empty()
                        ? govuk::paragraph(text(say("No child you may see is like this one.")))
                        : govuk::plain_list(items);
  return govuk::section("may-be", govuk::heading(2, govuk::Size::m, text(say("Who it may be"))),
                        list + restricted_matches(may_be.restricted) +
                            search_for_child(site, visit, href, say("Look for another name")));
}

}  // namespace holdfast::service
