// Victims as a child's record knows them: by token, with answers and never what was said. Who adds
// one asks for a victim worker; what they write for that worker goes to the victim's own record.
#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/situation.h"
#include "practice/victims/victims.h"
#include "practice/victims/views.h"
#include "records/worded.h"

namespace holdfast::victims {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

Html sentences(const Opened& opened, EventId token) {
  const auto at = std::ranges::find(opened.victims, token, &VictimAnswers::token);
  if (at == opened.victims.end())
    return text(
        say("What is known is worked out for today alone, and shown to those who work with "
            "the child."));
  std::vector<Html> items;
  for (const auto& sentence : in_sentences(*at)) items.push_back(text(sentence));
  return govuk::bullets(items);
}

Html token_card(const Site& site, const Visit& visit, const Opened& opened,
                const Said<TokenGiven>& token) {
  const auto& r = token.record;
  govuk::SummaryList list{.card = govuk::SummaryCard{.title = text(called(token))}};
  list.rows = {{.key = text(say("Told by")),
                .value = text(say("{who}, on {day}", {{"who", words_for(r.victim_told_by)},
                                                      {"day", in_words(r.victim_told_on)}}))},
               {.key = text(say("What is known")), .value = sentences(opened, token.id())}};
  if (token.envelope.merged_from)
    list.rows.push_back({.key = text(say("Called so")),
                         .value = text(say("On the merged record. Another victim of this child may "
                                           "be called the same there or here"))});
  const auto given_on = token.envelope.merged_from.value_or(opened.record);
  if (const auto victim = desk::victim_behind(site.desk, *visit.reader, given_on, token.id()))
    list.rows.push_back(
        {.key = text(say("Their own record")),
         .value = govuk::link_spoken(victim_href(*victim), say("Open the record"), called(token))});
  return govuk::summary_list(list);
}

Html alarms(const Opened& opened) {
  Html all;
  for (const auto& prompt : opened.prompts)
    if (prompt.code.starts_with("victims.") && prompt.is_unanswered(opened.today()))
      all += govuk::warning_text({.content = text(prompt.words)});
  return all;
}

Response tokens_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "victims", [&](const Opened& opened) {
    auto page = overview::record_page(visit, opened, say("Victims"), overview::Part::victims);
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(say("Victims"))) + alarms(opened) +
                govuk::paragraph(text(say("A victim is known here by a letter alone. Who they are "
                                          "and what they said is with the victim worker.")));
    if (!opened.as_known)
      page.main += govuk::button({.content = text(say("Add a victim")),
                                  .href = overview::record_href(opened.record, "/victims/new"),
                                  .classes = "govuk-button--secondary"});
    const auto& tokens = opened.file.victims->tokens;
    if (tokens.empty()) page.main += govuk::paragraph(text(say("No victim is recorded.")));
    for (const auto& token : tokens) page.main += token_card(site, visit, opened, token);
    return overview::plain_page(site, visit, std::move(page));
  });
}

overview::RecordForm form_to_add() {
  return {.kind = TokenGiven::kind,
          .title = say("Add a victim"),
          .button = say("Add the victim"),
          .then = "/victims",
          .part = overview::Part::victims,
          .before = govuk::paragraph(
              text(say("They get a letter on this record, and a record of their own that the "
                       "victim worker is asked to look after. Do not write a name here.")))};
}

/// The one typed question of the first entry of the victim's own record.
Html first_words(const web::Form& typed, const Problems& problems) {
  return web::inputs({Added::fields, &typed, &problems, nullptr});
}

Response show(const Site& site, const Visit& visit, const Opened& opened,
              const std::pair<const web::Form&, const Problems&>& shown) {
  const auto& [typed, problems] = shown;
  return overview::show_form(site, visit, form_to_add(), opened,
                             {typed, problems, first_words(typed, problems)});
}

Response take(const Site& site, const Visit& visit, const Opened& opened) {
  const auto& form = visit.request.form;
  desk::VictimToAdd adding{overview::event_of(site, form), opened.record, {}};
  Added first;
  auto problems = overview::read_into(TokenGiven::fields, &adding.token, form);
  for (auto& problem : overview::read_into(Added::fields, &first, form))
    problems.push_back(std::move(problem));
  if (problems.empty()) {
    adding.first_words = first.told_first;
    const auto made = desk::add_victim(site.desk, *visit.reader, std::move(adding));
    if (made)
      return overview::saved(site, visit, overview::record_href(opened.record, "/victims"),
                             TokenGiven::kind);
    const auto* wrong = std::get_if<Problems>(&made.error());
    if (wrong == nullptr) return overview::refused(site, visit, made.error(), opened.record);
    problems = *wrong;
  }
  return show(site, visit, opened, {form, problems});
}

Response new_page(const Site& site, const Visit& visit) {
  return overview::with_record_now(site, visit, "form:victims.token_given",
                                   [&](const Opened& opened) {
                                     if (visit.request.method == web::Method::post)
                                       return take(site, visit, opened);
                                     const auto draft = overview::draft_or_empty(site, visit);
                                     return show(site, visit, opened, {draft, Problems{}});
                                   });
}

}  // namespace

void add_token_routes(const Site& site, std::vector<web::Route>& routes) {
  const web::Need adds(access::Operation::add_victim);
  routes.push_back({web::Method::get, "/records/{record}/victims", adds,
                    [&site](const Visit& visit) { return tokens_page(site, visit); }});
  for (const auto method : {web::Method::get, web::Method::post})
    routes.push_back({method, "/records/{record}/victims/new", adds,
                      [&site](const Visit& visit) { return new_page(site, visit); }});
}

}  // namespace holdfast::victims
