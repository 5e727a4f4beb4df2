// What the page of orders shows of referral orders and of custody: contracts, panels and what is
// next; terms, days and meetings.
#pragma once
#include "access/reader.h"
#include "desk/desk.h"
#include "govuk/html.h"
#include "practice/delivery/orders_worked.h"

namespace holdfast::delivery {

govuk::Html referral_block(const desk::Opened& opened, const access::Reader& reader,
                           const ReferralOrder& order);
govuk::Html detention_block(const desk::Opened& opened, const access::Reader& reader,
                            const Detention& order);
/// Meetings in custody; empty: the child is not in custody and no meeting is recorded.
govuk::Html custody_block(const desk::Opened& opened, const access::Reader& reader);

}  // namespace holdfast::delivery
