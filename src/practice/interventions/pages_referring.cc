// Referring a child: an offer is chosen from the directory, and what it is stands beside the form.
// In place of a refused referral the same, so that the refusal is not left with nothing after it.
#include <optional>

#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/children/children.h"
#include "practice/delivery/views.h"
#include "practice/interventions/views.h"
#include "practice/overview/views_about.h"
#include "practice/overview/views_parts.h"
#include "practice/service/service.h"

namespace holdfast::interventions {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

constexpr auto& fields = Referred::fields;

const service::Offer* offer_asked(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("offer");
  const auto* offer = id ? service::find_offer(*opened.service.service, *id) : nullptr;
  return offer != nullptr && !offer->withdrawn ? offer : nullptr;
}

/// The refused referral in whose place another is made, where the address names one. Null: it names
/// none that was refused.
const Referral* refused_asked(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("entry");
  const auto* one = id ? find_referral(*opened.file.interventions, *id) : nullptr;
  return one != nullptr && standing_of(*one) == Stands::refused ? one : nullptr;
}

/// Whether it is for a child of that age: said, and left to whoever refers.
Html age_note(const Opened& opened, const service::OfferListed& offer) {
  const auto age = children::age(*opened.file.children, opened.today());
  if (service::is_for_age(offer, age).value_or(true)) return {};
  return govuk::warning_text({.content = text(say("It is for ages {ages}. The child is {age}.",
                                                  {{"ages", service::ages_words(offer)},
                                                   {"age", std::to_string(*age)}}))});
}

RecordForm refer_form(const Opened& opened, const service::Offer& offer) {
  RecordForm form{
      .kind = Referred::kind,
      .title = say("Refer to {offer}", {{"offer", service::name_of(offer.now())}}),
      .button = say("Save the referral"),
      .then = here,
      .part = part,
      .asks_who_may_see = true,
      .before = age_note(opened, offer.now()) + offer_block(opened.service, offer.now())};
  form.given = {{std::string(fields[0].name), Value{offer.id().text()}}};
  form.options[fields[5].name] = delivery::objective_options(opened);
  form.prefilled = web::form_from({{std::string(fields[2].name), Value{opened.today().text()}}},
                                  overview::typed_of(fields));
  return form;
}

/// What says why lies in the parts in which the refused one lies.
RecordForm elsewhere_form(const Opened& opened, const service::Offer& offer, const Referral& one) {
  auto form = refer_form(opened, offer);
  form.given.push_back({std::string(fields[1].name), Value{one.id().text()}});
  form.more = overview::clearance_of(opened, one.id());
  form.before = govuk::paragraph(text(say("In place of:"))) + referral_words(opened.service, one) +
                form.before;
  return form;
}

/// Nothing: there is no such offer, or nothing to make it instead of.
using FormFor = std::optional<RecordForm> (*)(const Opened&, const Visit&);

std::optional<RecordForm> anew(const Opened& opened, const Visit& visit) {
  const auto* offer = offer_asked(opened, visit);
  return offer != nullptr ? std::optional(refer_form(opened, *offer)) : std::nullopt;
}

std::optional<RecordForm> elsewhere(const Opened& opened, const Visit& visit) {
  const auto* offer = offer_asked(opened, visit);
  const auto* one = refused_asked(opened, visit);
  const bool may = offer != nullptr && one != nullptr;
  return may ? std::optional(elsewhere_form(opened, *offer, *one)) : std::nullopt;
}

web::Handler form_handler(const Site& site, FormFor form_for) {
  return [&site, form_for](const Visit& visit) {
    return overview::with_record_now(site, visit, "form:refer", [&](const Opened& opened) {
      const auto form = form_for(opened, visit);
      if (!form) return overview::not_found(site, visit);
      return overview::ask_or_take(site, visit, opened, *form);
    });
  };
}

Response offers_page(const Site& site, const Visit& visit, const Opened& opened,
                     const OfferHref& href) {
  auto page = overview::record_page(visit, opened, say("Refer to which service?"), part);
  page.back = govuk::BackLink{.href = record_href(opened, here)};
  page.main = govuk::heading(1, govuk::Size::l, text(say("Refer to which service?"))) +
              offers_block(opened.service, visit, href);
  return overview::plain_page(site, visit, std::move(page));
}

web::Handler choosing(const Site& site) {
  return [&site](const Visit& visit) {
    return overview::with_record_now(site, visit, "offers", [&](const Opened& opened) {
      return offers_page(site, visit, opened, [&](EventId offer) {
        return record_href(opened, "/interventions/offers/" + offer.text());
      });
    });
  };
}

web::Handler choosing_elsewhere(const Site& site) {
  return [&site](const Visit& visit) {
    return overview::with_record_now(site, visit, "offers", [&](const Opened& opened) {
      const auto* one = refused_asked(opened, visit);
      if (one == nullptr) return overview::not_found(site, visit);
      return offers_page(site, visit, opened, [&](EventId offer) {
        return referral_href(opened, one->id(), "/elsewhere/" + offer.text());
      });
    });
  };
}

}  // namespace

void add_referring(const Site& site, std::vector<web::Route>& all) {
  const web::Need need(Operation::ask_agencies);
  all.push_back({web::Method::get, "/records/{record}/interventions/offers", need, choosing(site)});
  all.push_back({web::Method::get, "/records/{record}/interventions/{entry}/elsewhere", need,
                 choosing_elsewhere(site)});
  for (const auto method : {web::Method::get, web::Method::post}) {
    all.push_back(
        {method, "/records/{record}/interventions/offers/{offer}", need, form_handler(site, anew)});
    all.push_back({method, "/records/{record}/interventions/{entry}/elsewhere/{offer}", need,
                   form_handler(site, elsewhere)});
  }
}

}  // namespace holdfast::interventions
