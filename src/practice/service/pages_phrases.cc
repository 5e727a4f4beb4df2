// Phrases that are standard in plans here: the list, marking one, and taking the mark away.
#include "base/text.h"
#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/overview/views_parts.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views.h"

namespace holdfast::service {
namespace {

using access::Operation;
using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::string_view here = "/plans/phrases";

Html phrases_table(const ServiceFile& service) {
  const auto& phrases = service.service->phrases;
  if (phrases.empty()) return govuk::paragraph(text(say("No phrase is marked yet.")));
  const auto names = desk::names_for(service);
  govuk::Table table{.caption = text(say("Standard phrases")),
                     .head = {{text(say("Words"))}, {text(say("Because"))}, {text(say("Marked"))}},
                     .caption_classes = "govuk-visually-hidden"};
  for (const auto& one : phrases)
    table.rows.push_back(
        {{govuk::as_written(one.record.standard_words.value)},
         {govuk::as_written(one.record.standard_because.value)},
         {text(overview::recorded_words(one.envelope, names)) +
          govuk::aside(govuk::link_spoken(std::string(here) + "/" + one.id().text() + "/unmark",
                                          say("It is not standard"),
                                          shortened(one.record.standard_words.value, 60)))}});
  return govuk::table(table);
}

Response phrases_page(const Site& site, const Visit& visit) {
  return with_service(site, visit, [&](const ServiceFile& service) {
    web::Page page{.title = say("Standard phrases of plans")};
    page.back = govuk::BackLink{.href = "/assessments"};
    page.main =
        overview::saved_banner(visit) + govuk::heading(1, govuk::Size::l, text(page.title)) +
        govuk::paragraph(text(say("What a plan says is asked about where it also stands in another "
                                  "child’s plan. Words that are rightly the same for many "
                                  "children are marked here, and are not asked about."))) +
        govuk::paragraph(text(say("A mark counts at once for every plan, whenever it was written. "
                                  "Nothing that was recorded is changed by it."))) +
        phrases_table(service) +
        overview::secondary(say("Mark a phrase as standard"), std::string(here) + "/mark");
    return overview::plain_page(site, visit, std::move(page));
  });
}

ServiceForm form_for(std::string title, std::string button) {
  ServiceForm form{
      .page = {.title = std::move(title)}, .button = std::move(button), .then = std::string(here)};
  form.page.back = govuk::BackLink{.href = form.then};
  return form;
}

Response mark_page(const Site& site, const Visit& visit) {
  return with_service(site, visit, [&](const ServiceFile&) {
    auto form = form_for(say("Mark a phrase as standard"), say("Mark it"));
    form.fields = overview::asked_of(PhraseMarked::fields, {});
    return visit.request.method == web::Method::get ? ask(site, visit, form)
                                                    : take(site, visit, form, PhraseMarked{});
  });
}

Response unmark_page(const Site& site, const Visit& visit) {
  return with_service(site, visit, [&](const ServiceFile& service) {
    const auto id = visit.id<EventId>("phrase");
    const auto* phrase = id ? find(service.service->phrases, *id) : nullptr;
    if (phrase == nullptr) return overview::not_found(site, visit);
    auto form = form_for(say("It is not standard"), say("Take the mark away"));
    form.fields = overview::asked_of(PhraseUnmarked::fields, {});
    form.before =
        govuk::inset_text({.content = govuk::as_written(phrase->record.standard_words.value)});
    PhraseUnmarked unmarked;
    unmarked.no_longer_standard = phrase->id();
    return visit.request.method == web::Method::get ? ask(site, visit, form)
                                                    : take(site, visit, form, unmarked);
  });
}

}  // namespace

std::vector<web::Route> phrase_routes(const Site& site) {
  const web::Need need(Operation::countersign);
  std::vector<web::Route> all = {{web::Method::get, here, need, [&site](const Visit& visit) {
                                    return phrases_page(site, visit);
                                  }}};
  for (const auto method : {web::Method::get, web::Method::post}) {
    all.push_back({method, "/plans/phrases/mark", need,
                   [&site](const Visit& visit) { return mark_page(site, visit); }});
    all.push_back({method, "/plans/phrases/{phrase}/unmark", need,
                   [&site](const Visit& visit) { return unmark_page(site, visit); }});
  }
  return all;
}

}  // namespace holdfast::service
