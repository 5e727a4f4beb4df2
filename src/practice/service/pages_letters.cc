// The texts of letters and reports: which stands, whose it is, and changing it. A service's own
// stands in the place of the one that ships, until it is given up.
#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/disclosure.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views.h"
#include "practice/writing/wording.h"
#include "records/worded.h"

namespace holdfast::service {
namespace {

using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::string_view list_href = "/settings/letters";

std::string letter_href(Letter letter, std::string_view below = "") {
  return std::string(list_href) + "/" + std::string(wire_of(letter)) + std::string(below);
}

const ChangedText* own_text(const ServiceFile& service, Letter letter) {
  const auto& now = service.service->letter_texts.now;
  const auto at = now.find(letter);
  return at == now.end() ? nullptr : &at->second;
}

/// Whose it is, and since when; of one that ships, what it rests on.
Html standing_words(const ServiceFile& service, Letter letter) {
  if (const auto* own = own_text(service, letter))
    return text(say("Your own text, changed by {who} on {day}",
                    {{"who", desk::names_for(service).person(own->by)},
                     {"day", in_words(london_date(own->at))}}));
  const auto wording = writing::wording_at(service, letter);
  if (!wording) return text(say("There is no text, so it cannot be written"));
  return text(say("The text that ships")) +
         govuk::aside(text(say("Source: {source}", {{"source", say(wording->source)}})));
}

Response letters_page(const Site& site, const Visit& visit) {
  return with_service(site, visit, [&](const ServiceFile& service) {
    web::Page page{.title = say("Texts of letters and reports")};
    page.back = govuk::BackLink{.href = "/settings"};
    govuk::SummaryList list;
    for (const auto& word : words_of(Letter{})) {
      const auto letter = static_cast<Letter>(word.value);
      list.rows.push_back({.key = text(say(word.label)),
                           .value = standing_words(service, letter),
                           .actions = {{.content = text(say("Change")),
                                        .href = letter_href(letter),
                                        .spoken = lower_ascii(say(word.label))}}});
    }
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(page.title)) +
                govuk::paragraph(text(say("A letter that was kept is never changed by this. What "
                                          "is written from now on begins with the new text."))) +
                govuk::summary_list(list);
    return overview::plain_page(site, visit, std::move(page));
  });
}

Html what_can_be_used(Letter letter) {
  govuk::SummaryList list;
  for (const auto& blank : writing::blanks_of(letter))
    list.rows.push_back(
        {.key = text("{{" + std::string(blank.name) + "}}"),
         .value =
             text(say(blank.means)) +
             (blank.by_law ? govuk::aside(text(say("The text must have it: the law asks for it")))
                           : Html{}) +
             (blank.by_hand ? govuk::aside(text(say("Never filled in: whoever writes it is "
                                                    "asked for it")))
                            : Html{})});
  return govuk::details(
      {.summary = text(say("What can be filled in")), .content = govuk::summary_list(list)});
}

web::Form as_it_stands(const std::optional<writing::Wording>& wording) {
  web::Form typed;
  if (!wording) return typed;
  typed.fields.emplace_back(LetterTextSet::fields[1].name, wording->title);
  typed.fields.emplace_back(LetterTextSet::fields[2].name, wording->text);
  return typed;
}

Response change(const Site& site, const Visit& visit) {
  const auto letter = letter_named(visit.part("letter"));
  if (!letter) return overview::not_found(site, visit);
  return with_service(site, visit, [&](const ServiceFile& service) {
    ServiceForm form{.page = {.title = say("Change the text: {letter}",
                                           {{"letter", lower_ascii(words_for(*letter))}})},
                     .button = say("Save the text"),
                     .fields = asked_of(LetterTextSet::fields, {}),
                     .then = std::string(list_href)};
    form.page.back = govuk::BackLink{.href = std::string(list_href)};
    form.before = govuk::inset_text({.content = standing_words(service, *letter)}) +
                  what_can_be_used(*letter);
    if (own_text(service, *letter) != nullptr)
      form.before += govuk::paragraph(govuk::link(letter_href(*letter, "/give-up"),
                                                  text(say("Use the text that ships again"))));
    if (visit.request.method == web::Method::post) {
      LetterTextSet set;
      set.text_of_letter = *letter;
      return take(site, visit, form, set);
    }
    const auto draft = overview::draft_or_empty(site, visit);
    return draft.fields.empty()
               ? show(site, visit, form, as_it_stands(writing::wording_at(service, *letter)), {})
               : ask(site, visit, form);
  });
}

Response give_up(const Site& site, const Visit& visit) {
  const auto letter = letter_named(visit.part("letter"));
  if (!letter) return overview::not_found(site, visit);
  return with_service(site, visit, [&](const ServiceFile& service) {
    if (own_text(service, *letter) == nullptr) return overview::not_found(site, visit);
    ServiceForm form{.page = {.title = say("Use the text that ships: {letter}",
                                           {{"letter", lower_ascii(words_for(*letter))}})},
                     .button = say("Use the text that ships"),
                     .fields = asked_of(LetterTextDropped::fields, {}),
                     .then = std::string(list_href)};
    form.page.back = govuk::BackLink{.href = letter_href(*letter)};
    LetterTextDropped dropped;
    dropped.text_given_up = *letter;
    return visit.request.method == web::Method::get ? ask(site, visit, form)
                                                    : take(site, visit, form, dropped);
  });
}

}  // namespace

std::vector<web::Route> letter_text_routes(const Site& site) {
  using web::Method;
  const web::Need need(access::Operation::manage_settings);
  const auto one = [&site](const Visit& visit) { return change(site, visit); };
  const auto back = [&site](const Visit& visit) { return give_up(site, visit); };
  return {{Method::get, list_href, need,
           [&site](const Visit& visit) { return letters_page(site, visit); }},
          {Method::get, "/settings/letters/{letter}", need, one},
          {Method::post, "/settings/letters/{letter}", need, one},
          {Method::get, "/settings/letters/{letter}/give-up", need, back},
          {Method::post, "/settings/letters/{letter}/give-up", need, back}};
}

}  // namespace holdfast::service
