// The directory of what is on offer locally: read by everybody who works here, kept by managers.
#include <functional>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/interventions/views.h"
#include "practice/overview/views_parts.h"
#include "practice/service/offers_kept.h"
#include "practice/service/service.h"
#include "practice/service/views.h"

namespace holdfast::interventions {
namespace {

using access::Operation;
using govuk::Html;
using govuk::text;
using overview::secondary;
using overview::Site;
using service::Offer;
using service::OfferListed;
using service::OfferWithdrawn;
using service::ServiceForm;
using web::Response;
using web::Visit;

bool may_keep(const Visit& visit) { return access::may(visit.reader->role, Operation::allocate); }

Response directory_page(const Site& site, const Visit& visit) {
  return service::with_service(site, visit, [&](const ServiceFile& service) {
    web::Page page{.title = say("Services on offer")};
    page.main =
        overview::saved_banner(visit) + govuk::heading(1, govuk::Size::l, text(page.title)) +
        govuk::paragraph(text(say("What there is locally for children, families and communities. "
                                  "Times are what each agency says of itself.")));
    if (may_keep(visit))
      page.main += govuk::button_group(
          {govuk::button({.content = text(say("Add a service")), .href = "/interventions/new"}),
           secondary(say("Waits and refusals"), "/interventions/waits")});
    page.main += offers_block(service, visit, [](EventId offer) { return offer_href(offer); });
    return overview::plain_page(site, visit, std::move(page));
  });
}

// ---- one offer

using OfferPage =
    std::function<Response(const Site&, const Visit&, const ServiceFile&, const Offer&)>;

web::Handler of_offer(const Site& site, OfferPage page) {
  return [&site, page = std::move(page)](const Visit& visit) {
    return service::with_service(site, visit, [&](const ServiceFile& service) {
      const auto id = visit.id<EventId>("offer");
      const auto* offer = id ? service::find_offer(*service.service, *id) : nullptr;
      return offer == nullptr ? overview::not_found(site, visit)
                              : page(site, visit, service, *offer);
    });
  };
}

std::string listed_words(const ServiceFile& service, const Envelope& envelope) {
  return overview::recorded_words(envelope, desk::names_for(service));
}

/// How it stood before, the latest first.
Html earlier(const ServiceFile& service, const Offer& offer) {
  Html shown;
  for (std::size_t n = offer.listed.size() - 1; n-- > 0;)
    shown += govuk::aside(text(listed_words(service, offer.listed[n].envelope))) +
             offer_block(service, offer.listed[n].record);
  return shown.empty() ? Html{} : overview::headed("earlier", say("Before it was changed"), shown);
}

Html withdrawn_note(const ServiceFile& service, const Offer& offer) {
  return govuk::inset_text(
      {.content = govuk::strong(text(say("Withdrawn: nobody is referred to it any more."))) +
                  govuk::as_written(service::why_withdrawn(offer.withdrawn->record)) +
                  govuk::aside(text(listed_words(service, offer.withdrawn->envelope)))});
}

Response offer_page(const Site& site, const Visit& visit, const ServiceFile& service,
                    const Offer& offer) {
  web::Page page{.title = service::name_of(offer.now())};
  page.back = govuk::BackLink{.href = std::string(here)};
  page.main = overview::saved_banner(visit) + govuk::heading(1, govuk::Size::l, text(page.title));
  if (offer.withdrawn) page.main += withdrawn_note(service, offer);
  page.main += offer_block(service, offer.now()) +
               govuk::aside(text(listed_words(service, offer.listed.back().envelope)));
  if (may_keep(visit) && !offer.withdrawn)
    page.main +=
        govuk::button_group({secondary(say("Change it"), offer_href(offer.id(), "/change")),
                             secondary(say("Withdraw it"), offer_href(offer.id(), "/withdraw"))});
  page.main += earlier(service, offer);
  return overview::plain_page(site, visit, std::move(page));
}

// ---- its forms

ServiceForm listing_form(const ServiceFile& service, const std::string& title,
                         const std::string& then) {
  ServiceForm form{.page = {.title = title},
                   .button = say("Save the service"),
                   .fields = service::asked_of(OfferListed::fields, {}),
                   .then = then};
  form.page.back = govuk::BackLink{.href = then};
  form.options[OfferListed::fields[2].name] = overview::agency_options(service);
  return form;
}

Response list_offer(const Site& site, const Visit& visit) {
  return service::with_service(site, visit, [&](const ServiceFile& service) {
    const auto form = listing_form(service, say("Add a service"), std::string(here));
    return visit.request.method == web::Method::get
               ? service::ask(site, visit, form)
               : service::take(site, visit, form, OfferListed{});
  });
}

/// As it stands now, to be changed: what is not touched stays.
Response change_offer(const Site& site, const Visit& visit, const ServiceFile& service,
                      const Offer& offer) {
  if (offer.withdrawn) return overview::not_found(site, visit);
  const auto form = listing_form(service, say("Change the service"), offer_href(offer.id()));
  if (visit.request.method == web::Method::post)
    return service::take(site, visit, form, service::changed(offer));
  auto typed = overview::draft_or_empty(site, visit);
  if (typed.fields.empty())
    typed = web::form_from(write(holdfast::view_of(offer.now())), form.fields);
  return service::show(site, visit, form, typed, {});
}

Response withdraw_offer(const Site& site, const Visit& visit, const ServiceFile&,
                        const Offer& offer) {
  if (offer.withdrawn) return overview::not_found(site, visit);
  ServiceForm form{.page = {.title = say("Withdraw the service")},
                   .button = say("Withdraw it"),
                   .fields = service::asked_of(OfferWithdrawn::fields, {}),
                   .then = offer_href(offer.id())};
  form.page.back = govuk::BackLink{.href = form.then};
  form.before = govuk::inset_text({.content = text(service::name_of(offer.now()))}) +
                govuk::paragraph(text(say("Nobody is referred to it any more. What runs goes on, "
                                          "and what was recorded of it stays.")));
  return visit.request.method == web::Method::get
             ? service::ask(site, visit, form)
             : service::take(site, visit, form, service::withdrawal_of(offer));
}

}  // namespace

void add_directory(const Site& site, std::vector<web::Route>& all) {
  using web::Method;
  const web::Need reads(Operation::see_home);
  const web::Need keeps(Operation::allocate);
  all.push_back({Method::get, "/interventions", reads,
                 [&site](const Visit& visit) { return directory_page(site, visit); }});
  all.push_back({Method::get, "/interventions/{offer}", reads, of_offer(site, offer_page)});
  for (const auto method : {Method::get, Method::post}) {
    all.push_back({method, "/interventions/new", keeps,
                   [&site](const Visit& visit) { return list_offer(site, visit); }});
    all.push_back({method, "/interventions/{offer}/change", keeps, of_offer(site, change_offer)});
    all.push_back(
        {method, "/interventions/{offer}/withdraw", keeps, of_offer(site, withdraw_offer)});
  }
}

}  // namespace holdfast::interventions
