// Recording an offence or a disposal begins with choosing which. The choice is a search by words or
// code, or a list, and works without a script: each candidate is a way to the form, where the code
// and the title chosen stand to be read and can still be put otherwise.
#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/disclosure.h"
#include "govuk/inputs.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/offending/offending.h"
#include "practice/offending/pages_forms.h"
#include "practice/victims/victims.h"

namespace holdfast::offending {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::size_t candidates_at_most = 40;
constexpr std::string_view not_in_the_list = "none";

std::string href_with(const Visit& visit, std::string_view code) {
  return visit.request.path + "?code=" + std::string(code);
}

Html question(const Visit& visit) {
  return govuk::form(
      {.action = visit.request.path,
       .sends = govuk::Sends::get,
       .content = govuk::input({.name = "find",
                                .label = {.content = text(say("Which offence is it?")),
                                          .classes = "govuk-label--s"},
                                .hint = {text(say("Words of its title, like knife public, or its "
                                                  "code, like CJ88144 or 008/26"))},
                                .value = std::string(visit.request.query.value_or("find", "")),
                                .spellcheck = std::nullopt}) +
                  govuk::button({.content = text(say("Find the offence"))})});
}

Html candidates(const Opened& opened, const Visit& visit) {
  const auto words = visit.request.query.value_or("find", "");
  if (words.empty()) return {};
  std::vector<Html> links;
  for (const auto* offence : reference(opened.service).offences_like(words, candidates_at_most))
    links.push_back(
        govuk::link(href_with(visit, offence->code), text(say(offence->title))) +
        govuk::aside(text(say("Codes: {first} {second}",
                              {{"first", offence->code}, {"second", offence->home_office_code}}))));
  if (links.empty())
    return govuk::paragraph(
        text(say("No offence of the list fits. Try other words, or enter it "
                 "yourself.")));
  auto shown = govuk::heading(2, govuk::Size::m, text(say("Choose the offence")));
  if (links.size() == candidates_at_most)
    shown += govuk::paragraph(text(say("There are more. Add a word to see fewer.")));
  return shown + govuk::plain_list(links);
}

Response choice_page(const Site& site, const Visit& visit, const Opened& opened,
                     const RecordForm& form, const Html& choice) {
  auto page = overview::record_page(visit, opened, form.title, form.part);
  page.back = govuk::BackLink{.href = overview::record_href(opened.record, form.then)};
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(form.title)) + choice +
      govuk::paragraph(govuk::link(href_with(visit, not_in_the_list),
                                   text(say("It is not in the list: enter it yourself")))));
  return overview::plain_page(site, visit, std::move(page));
}

/// Those in force today first; those of earlier years are kept for what comes to light late.
Html disposals_to_choose(const Opened& opened, const Visit& visit) {
  std::vector<Html> court;
  std::vector<Html> outside;
  std::vector<Html> earlier;
  for (const auto& one : reference(opened.service).disposals) {
    const auto link = govuk::link(href_with(visit, one.code), text(say(one.title)));
    const bool now = one.in_force.may_be(opened.today());
    (now ? one.setting == Setting::court ? court : outside : earlier).push_back(link);
  }
  const auto part = [](const std::string& title, const std::vector<Html>& links) {
    if (links.empty()) return Html{};
    return govuk::heading(2, govuk::Size::m, text(title)) + govuk::plain_list(links);
  };
  auto shown = part(say("Out of court"), outside) + part(say("In court"), court);
  if (!earlier.empty())
    shown += govuk::details({.summary = text(say("Disposals not in force today")),
                             .content = govuk::plain_list(earlier)});
  return shown;
}

RecordForm offence_form(const Opened& opened) {
  return {
      .kind = OffenceAlleged::kind,
      .title = say("Record an offence"),
      .button = say("Save the offence"),
      .then = "/offending",
      .part = overview::Part::offending,
      .options = entry_options(OffenceAlleged::kind, opened),
      .asks_who_may_see = true,
      .before = govuk::paragraph(text(say("It is recorded as an allegation. What is admitted or "
                                          "decided is recorded next, by itself.")))};
}

RecordForm disposal_form(const Opened& opened) {
  return {.kind = DisposalMade::kind,
          .title = say("Record a disposal"),
          .button = say("Save the disposal"),
          .then = "/court",
          .part = overview::Part::court,
          .options = entry_options(DisposalMade::kind, opened),
          .asks_who_may_see = true};
}

/// Children of the reader's own list: others may not be known to them by name.
std::vector<web::Option> own_children(const Site& site, const Visit& visit, const Opened& opened) {
  std::vector<web::Option> options;
  const auto mine = desk::cases(site.desk, *visit.reader, desk::List::mine);
  if (!mine) return options;
  for (const auto& line : *mine)
    if (line.record != opened.record) options.push_back({line.record.text(), line.name});
  return options;
}

/// The victims of this record, by token.
std::vector<web::Option> tokens(const Opened& opened) {
  std::vector<web::Option> options;
  for (const auto& token : opened.file.victims->tokens)
    options.push_back({token.id().text(), victims::called(token)});
  return options;
}

Response offence(const Site& site, const Visit& visit, const Opened& opened) {
  auto form = offence_form(opened);
  form.options.emplace("co_accused_here", own_children(site, visit, opened));
  for (const auto& field : OffenceAlleged::fields)
    if (field.kind == FieldKind::entries) form.options.emplace(field.name, tokens(opened));
  if (visit.request.method == web::Method::post) return overview::take(site, visit, form, opened);
  const auto code = visit.request.query.value("code");
  if (!code)
    return choice_page(site, visit, opened, form, question(visit) + candidates(opened, visit));
  if (const auto* chosen = reference(opened.service).offence(*code))
    form.prefilled.fields = {{"offence_code", chosen->code}, {"offence_title", chosen->title}};
  return overview::ask(site, visit, form, opened);
}

Response disposal(const Site& site, const Visit& visit, const Opened& opened) {
  auto form = disposal_form(opened);
  if (visit.request.method == web::Method::post) return overview::take(site, visit, form, opened);
  const auto code = visit.request.query.value("code");
  if (!code) return choice_page(site, visit, opened, form, disposals_to_choose(opened, visit));
  if (const auto* chosen = reference(opened.service).disposal(*code))
    form.prefilled.fields = {{"disposal_code", chosen->code}, {"disposal_title", chosen->title}};
  return overview::ask(site, visit, form, opened);
}

using Page = Response (*)(const Site&, const Visit&, const Opened&);

void add(const Site& site, std::vector<web::Route>& routes, std::string_view pattern, Page page) {
  const auto part = "form:" + std::string(pattern.substr(pattern.rfind('/') + 1));
  for (const auto method : {web::Method::get, web::Method::post})
    routes.push_back({method, pattern, web::Need(access::Operation::keep_record),
                      [&site, part, page](const Visit& visit) {
                        return overview::with_record_now(
                            site, visit, part,
                            [&](const Opened& opened) { return page(site, visit, opened); });
                      }});
}

}  // namespace

void add_choice_routes(const Site& site, std::vector<web::Route>& routes) {
  add(site, routes, "/records/{record}/offending/offence", offence);
  add(site, routes, "/records/{record}/court/disposal", disposal);
}

}  // namespace holdfast::offending
