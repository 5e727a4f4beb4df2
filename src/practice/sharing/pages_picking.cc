// See pages_picking.h. One form holds the ticks and what narrows the list down, so that no button
// loses a tick and nothing here needs a script: whatever is not the last button puts the ticks into
// the worker's draft of this page and leads back to it.
#include "practice/sharing/pages_picking.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "base/london.h"
#include "base/text.h"
#include "base/words.h"
#include "desk/documents.h"
#include "desk/drafts.h"
#include "govuk/buttons.h"
#include "govuk/choices.h"
#include "govuk/disclosure.h"
#include "govuk/inputs.h"
#include "govuk/prose.h"
#include "practice/chronology/chronology.h"
#include "practice/chronology/views_filter.h"
#include "practice/history.h"
#include "practice/overview/views_forms.h"
#include "practice/overview/views_lists.h"
#include "practice/sharing/sharing.h"
#include "practice/sharing/terms.h"
#include "web/csrf.h"

namespace holdfast::sharing {
namespace {

using access::Operation;
using chronology::Sifted;
using chronology::Wanted;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;
using overview::Site;
using web::Form;
using web::Response;
using web::Visit;

constexpr std::size_t words_offered = 140;
constexpr std::string_view here = "/sharing/pick";
constexpr std::string_view on_page = "on-page";  ///< what the form shows, so that unticking is seen
constexpr std::string_view goes = "go";
constexpr std::string_view goes_on = "on";
constexpr std::string_view goes_to_page = "page-";
constexpr std::string_view goes_to_all = "every";

// ---- what may be picked

/// Of what tells about the child, what somebody wrote at length: names and codes around it are not
/// passed on by mistake. Empty for entries that no page would pass on.
std::string words_of_entry(const Told& told) {
  const auto view = holdfast::view_of(told.standing());
  static constexpr std::string_view kinds[] = {
      "chronology.happened", "offending.offence_alleged", "offending.behaviour_reported",
      Contributed::kind,     PoliceListed::kind,          Answered::kind};
  if (told.withdrawn || std::ranges::find(kinds, view.shape.kind) == std::end(kinds)) return {};
  // A refusal tells nothing of the child.
  if (view.shape.kind == Answered::kind &&
      Answered::is_declined(*static_cast<const Answered*>(view.record)))
    return {};
  std::string words;
  for (const auto& field : view.shape.fields) {
    if (field.kind != FieldKind::long_text) continue;
    const auto value = field.get(view.record);
    if (const auto* written = value.text()) words += (words.empty() ? "" : "\n") + *written;
  }
  return words;
}

/// An entry's words, or its document: each is picked by itself.
struct Offer {
  const Told* told;
  std::string_view as;  ///< `picked` or `with_documents`
  std::string words;    ///< what is offered, in short
  Sifted sifted;
  std::string kind;  ///< in words
  std::string id() const { return told->entry.envelope.event.text(); }
};

/// As the chronology knows it; other entries by their kind, when they happened and who told us.
Sifted sifted_of(const Opened& opened, const std::map<EventId, Sifted>& lines, const Told& told) {
  const auto& envelope = told.entry.envelope;
  if (const auto at = lines.find(envelope.event); at != lines.end()) return at->second;
  const auto terms = terms_of(opened.file, envelope.event, opened.now);
  return {.kind = std::string(view_of(told.standing()).shape.kind),
          .on = happened_on(told.standing()).value_or(london_date(envelope.recorded)),
          .agency = terms ? std::optional(terms->giver) : std::nullopt,
          .author = envelope.actor,
          .words = {},
          .entry = envelope.event};
}

std::string kind_words(const Sifted& sifted, const Told& told) {
  for (const auto& word : words_of(chronology::Sort{}))
    if (word.wire == sifted.kind) return say(word.label);
  return say(view_of(told.standing()).shape.title);
}

/// The latest first; none that was withdrawn.
std::vector<Offer> offers_on(const Opened& opened) {
  std::map<EventId, Sifted> lines;
  for (const auto& line : chronology::lines_of(*opened.file.chronology, std::string_view())) {
    auto one = chronology::sifted(line);
    lines.emplace(one.entry, std::move(one));
  }
  std::vector<Offer> offers;
  const auto add = [&](const Told& told, std::string_view as, std::string words) {
    auto sifted = sifted_of(opened, lines, told);
    sifted.words = words;
    auto kind = kind_words(sifted, told);
    offers.push_back({&told, as, std::move(words), std::move(sifted), std::move(kind)});
  };
  const auto& all = opened.file.history->told;
  for (auto at = all.rbegin(); at != all.rend(); ++at) {
    if (auto words = words_of_entry(*at); !words.empty()) add(*at, picked, std::move(words));
    if (at->withdrawn) continue;
    const auto documents = desk::documents_in(at->standing());
    if (!documents.empty()) add(*at, with_documents, in_words(documents.front()));
  }
  return offers;
}

// ---- narrowing down

/// The kinds are those of this page: the chronology's reading of an address knows only its own.
Wanted wanted_of(const Form& query, const std::vector<Offer>& offers) {
  auto wanted = chronology::wanted_in(query);
  const auto kind = query.value_or("kind", "");
  const bool known =
      std::ranges::any_of(offers, [&](const Offer& offer) { return offer.sifted.kind == kind; });
  wanted.kind = known ? std::string(kind) : std::string();
  return wanted;
}

chronology::Offered choices_of(const Opened& opened, const std::vector<Offer>& offers) {
  const auto names = desk::names_for(opened.service);
  std::map<std::string, std::string> kinds;
  chronology::Offered offered;
  for (const auto& offer : offers) {
    const auto& sifted = offer.sifted;
    kinds.emplace(offer.kind, sifted.kind);
    if (sifted.agency)
      offered.agencies.emplace(names.agency(*sifted.agency), sifted.agency->text());
    offered.authors.emplace(names.person(sifted.author), sifted.author.text());
  }
  for (const auto& [words, value] : kinds) offered.kinds.push_back({value, words});
  return offered;
}

// ---- ticks

using Ticks = std::vector<std::pair<std::string, std::string>>;

bool is_tick(std::string_view name) { return name == picked || name == with_documents; }

/// What stood in the draft and is not on this page, and what is ticked on it.
Ticks ticks_after(const Form& draft, const Form& typed) {
  const auto shown = typed.values(on_page);
  Ticks ticks;
  for (const auto& [name, value] : draft.fields)
    if (is_tick(name) && std::ranges::find(shown, name + " " + value) == shown.end())
      ticks.emplace_back(name, value);
  for (const auto& one : typed.fields)
    if (is_tick(one.first)) ticks.push_back(one);
  return ticks;
}

bool is_ticked(const Form& ticks, const Offer& offer) {
  const auto values = ticks.values(offer.as);
  return std::ranges::find(values, offer.id()) != values.end();
}

Html ticked_words(const std::vector<Offer>& offers, const Form& ticks) {
  std::vector<Html> items;
  for (const auto& offer : offers)
    if (is_ticked(ticks, offer)) items.push_back(text(shortened(offer.words, words_offered)));
  if (items.empty()) return {};
  return govuk::details(
      {.summary = text(say("Ticked so far: {n}", {{"n", std::to_string(items.size())}})),
       .content = govuk::bullets(items)});
}

// ---- the page

Html hint_of(const Opened& opened, const Offer& offer) {
  const auto day = in_words(offer.sifted.on);
  auto words = say("{kind}, {day}.", {{"kind", offer.kind}, {"day", day}});
  if (const auto terms = terms_of(opened.file, offer.sifted.entry, opened.now))
    words += " " + in_words(*terms);
  return text(words);
}

Html boxes(const Opened& opened, std::span<const Offer> shown, const Form& ticks) {
  govuk::Checkboxes boxes{
      .name = std::string(picked),
      .fieldset = govuk::Fieldset{.legend = {.content = text(say("What do you want to share?"))}},
      .hint = {text(say("An entry's words are put into the next pages, where you cut them down. A "
                        "document goes whole, as it is: read it first. You may also pick none and "
                        "write"))},
      .classes = "govuk-checkboxes--small"};
  Html of_this_page;
  for (const auto& offer : shown) {
    const auto words = shortened(offer.words, words_offered);
    boxes.choices.push_back(
        {.value = offer.id(),
         .label = {.content = text(offer.as == picked
                                       ? words
                                       : say("Document: {document}", {{"document", words}}))},
         .hint = {hint_of(opened, offer)},
         .checked = is_ticked(ticks, offer),
         .name = std::string(offer.as)});
    of_this_page += govuk::hidden(on_page, std::string(offer.as) + " " + offer.id());
  }
  if (shown.empty())
    return govuk::paragraph(text(say("No entry is as you ask. Show others, or go on and write.")));
  return of_this_page + govuk::checkboxes(boxes);
}

Html goes_button(const std::string& words, const std::string& value) {
  return govuk::button({.content = text(words),
                        .name = std::string(goes),
                        .value = value,
                        .classes = "govuk-button--secondary"});
}

/// Buttons and not links: a link would lose what was ticked here.
Html turning(std::size_t lines, std::size_t page) {
  if (lines <= overview::lines_a_page) return {};
  const auto pages = (lines + overview::lines_a_page - 1) / overview::lines_a_page;
  const auto to = [](std::size_t n) { return std::string(goes_to_page) + std::to_string(n + 1); };
  std::vector<Html> buttons;
  if (page > 0) buttons.push_back(goes_button(say("Later entries"), to(page - 1)));
  if (page + 1 < pages) buttons.push_back(goes_button(say("Earlier entries"), to(page + 1)));
  return govuk::paragraph(text(say("Page {page} of {pages}", {{"page", std::to_string(page + 1)},
                                                              {"pages", std::to_string(pages)}}))) +
         govuk::button_group(buttons);
}

std::vector<Offer> wanted_offers(const Opened& opened, const Wanted& wanted,
                                 std::vector<Offer> offers) {
  const auto is_wanted = chronology::sieve(*opened.file.chronology, wanted);
  std::erase_if(offers, [&](const Offer& offer) { return !is_wanted(offer.sifted); });
  return offers;
}

Html narrowing(const Opened& opened, const chronology::Filter& filter,
               const std::vector<Offer>& all) {
  return govuk::details({.summary = text(say("Show some entries only")),
                         .content = chronology::filter_inputs(filter, choices_of(opened, all)) +
                                    goes_button(say("Show these"), std::string(goes_to_page) + "1"),
                         .open = !filter.wanted.problems.empty()});
}

/// How much is left out, and the way back to all.
Html how_many(const Wanted& wanted, std::size_t shown, std::size_t all) {
  if (!wanted.leaves_out()) return {};
  return govuk::paragraph(
             text(say("{shown} of {all} are as you ask.",
                      {{"shown", std::to_string(shown)}, {"all", std::to_string(all)}}))) +
         goes_button(say("Show every entry"), std::string(goes_to_all));
}

/// What narrows the list down, as it came, and what is ticked anywhere.
struct Picking {
  const Form& asked;
  const Form& ticks;
};
Response pick_page(const Site& site, const Visit& visit, const Opened& opened,
                   const Picking& picking) {
  const auto& [asked, ticks] = picking;
  constexpr int unprocessable = 422;
  const auto all = offers_on(opened);
  const chronology::Filter filter{asked, wanted_of(asked, all), std::string(here)};
  const auto wanted = wanted_offers(opened, filter.wanted, all);
  const auto number = overview::page_asked(asked, wanted.size());
  auto page =
      overview::record_page(visit, opened, say("Share with an agency"), overview::Part::sharing);
  page.back = govuk::BackLink{.href = record_href(opened.record, "/sharing")};
  if (!filter.wanted.problems.empty()) page.status = unprocessable;
  auto content = web::csrf_field(visit.csrf) + narrowing(opened, filter, all) +
                 ticked_words(all, ticks) + how_many(filter.wanted, wanted.size(), all.size()) +
                 boxes(opened, overview::on_page(wanted, number), ticks) +
                 turning(wanted.size(), number) +
                 govuk::button({.content = text(say("Continue")),
                                .name = std::string(goes),
                                .value = std::string(goes_on)});
  page.main =
      govuk::two_thirds(govuk::heading(1, govuk::Size::l, text(say("Share with an agency"))) +
                        govuk::form({.action = visit.request.path, .content = std::move(content)}));
  return overview::plain_page(site, visit, std::move(page));
}

// ---- what becomes of it

/// The words of what was picked, a passage each.
Response go_on(const Site& site, const Visit& visit, const Opened& opened, Ticks ticks) {
  Picks picks{std::move(ticks), {}, {}};
  for (const auto& [name, value] : picks.ticks) {
    const auto id = EventId::from(value);
    const auto* told = id ? opened.file.history->find(*id) : nullptr;
    if (told == nullptr) continue;
    picks.entries.push_back(*id);
    if (name == picked) picks.words += (picks.words.empty() ? "" : "\n\n") + words_of_entry(*told);
  }
  (void)desk::drop_draft(site.desk, visit.reader->person, visit.request.path);
  return begin_share(site, visit, opened, std::move(picks));
}

/// The page that the button asks for: from what is asked now, the first.
std::string page_after(const Opened& opened, const Form& typed, const std::vector<Offer>& all) {
  const auto go = typed.value_or(goes, "");
  if (go == goes_to_all) return record_href(opened.record, here);
  const auto number = go.starts_with(goes_to_page) ? go.substr(goes_to_page.size()) : "1";
  std::size_t page = 1;
  std::from_chars(number.data(), number.data() + number.size(), page);
  return chronology::filtered_href(opened, here, wanted_of(typed, all),
                                   page > 1 ? "page=" + std::to_string(page) : "");
}

Response take_picked(const Site& site, const Visit& visit, const Opened& opened) {
  const auto& typed = visit.request.form;
  auto ticks = ticks_after(overview::draft_or_empty(site, visit), typed);
  // Without a button named (a key pressed in a question) what was ticked goes on, as before.
  if (typed.value_or(goes, goes_on) == goes_on) return go_on(site, visit, opened, std::move(ticks));
  const auto all = offers_on(opened);
  if (typed.value_or(goes, "") != goes_to_all && !wanted_of(typed, all).problems.empty())
    return pick_page(site, visit, opened, {typed, Form{ticks}});
  const auto kept = desk::save_draft(site.desk, visit.reader->person,
                                     {visit.request.path, visit.now, std::move(ticks)});
  if (!kept) return overview::failed(site, visit, kept.error());
  return web::see_other(page_after(opened, typed, all));
}

}  // namespace

void add_picking(const Site& site, std::vector<web::Route>& all) {
  for (const auto method : {web::Method::get, web::Method::post})
    all.push_back(
        {method, "/records/{record}/sharing/pick", web::Need(Operation::ask_agencies),
         [&site](const Visit& visit) {
           return overview::with_record_now(site, visit, "form:share", [&](const Opened& opened) {
             return visit.request.method == web::Method::get
                        ? pick_page(site, visit, opened,
                                    {visit.request.query, overview::draft_or_empty(site, visit)})
                        : take_picked(site, visit, opened);
           });
         }});
}

}  // namespace holdfast::sharing
