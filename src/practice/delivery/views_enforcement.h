// What the pages of enforcement show of an order: how things stand, warnings and their periods,
// what was tried before, and what a court may do.
#pragma once
#include <string>
#include <vector>

#include "desk/desk.h"
#include "govuk/html.h"
#include "practice/delivery/enforced.h"

namespace holdfast::delivery {

std::string breach_href(const desk::Opened& opened, EventId breach, std::string_view below = "");
/// How it stands, in a word or two.
govuk::Html breach_tag(const desk::Opened& opened, const Enforced& order, const Noted& one);
/// What the law asks about it, and on what that rests; and by when an information can be laid.
govuk::Html duty_block(const desk::Opened& opened, const Enforced& order, const Noted& one);
/// Everything that was recorded of it.
govuk::Html breach_whole(const desk::Opened& opened, const Noted& one);
/// The order, what it asks, and where its warnings leave it.
govuk::Html order_block(const desk::Opened& opened, const Enforced& order);
govuk::Html breaches_table(const desk::Opened& opened, const Enforced& order);
/// Empty: none was given.
govuk::Html warnings_table(const desk::Opened& opened, const Enforced& order);
/// Since that day. It is shown before anybody is warned.
govuk::Html tried_block(const desk::Opened& opened, Date from);
/// Applications to revoke it, and whether another can be made; empty: none was made.
govuk::Html applications_block(const desk::Opened& opened, const Enforced& order);
govuk::Html court_powers_block(const desk::Opened& opened, const Enforced& order);

}  // namespace holdfast::delivery
