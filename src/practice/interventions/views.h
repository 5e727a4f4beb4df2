// What the pages of referrals and of the directory show, and small parts that they share.
#pragma once
#include <string>
#include <vector>

#include "desk/desk.h"
#include "govuk/html.h"
#include "practice/interventions/interventions.h"
#include "practice/overview/views_forms.h"

namespace holdfast::interventions {

constexpr auto part = overview::Part::interventions;
constexpr std::string_view here = "/interventions";

govuk::Html standing_tag(Stands stands);
std::string referral_href(const desk::Opened& opened, EventId id, std::string_view below = "");
/// Where the offer's own page is.
std::string offer_href(EventId offer, std::string_view below = "");

/// To what, where, since when, and how it stands.
govuk::Html referrals_table(const desk::Opened& opened, const std::vector<const Referral*>& list,
                            const std::string& caption);
/// Everything that was recorded of one referral, with the contacts that delivery knows of.
govuk::Html whole_of(const desk::Opened& opened, const Referral& one);
/// To what it is, and where.
govuk::Html referral_words(const ServiceFile& service, const Referral& one);

/// Everything the directory says of it; what nobody said stands as not known.
govuk::Html offer_block(const ServiceFile& service, const service::OfferListed& offer);
/// The directory, of the level that the address asks for; `href` leads from each.
using OfferHref = std::function<std::string(EventId)>;
govuk::Html offers_block(const ServiceFile& service, const web::Visit& visit,
                         const OfferHref& href);

/// Pages of their own.
void add_referring(const overview::Site& site, std::vector<web::Route>& all);
void add_referral(const overview::Site& site, std::vector<web::Route>& all);
void add_directory(const overview::Site& site, std::vector<web::Route>& all);
void add_waits(const overview::Site& site, std::vector<web::Route>& all);

}  // namespace holdfast::interventions
