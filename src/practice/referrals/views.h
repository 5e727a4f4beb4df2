// Referrals and the life of the case, as blocks for any page of the record.
#pragma once
#include "access/reader.h"
#include "desk/desk.h"
#include "govuk/html.h"
#include "practice/referrals/referrals.h"

namespace holdfast::referrals {

/// "Open since 2 March 2026", "Closed 3 May 2026", "No case recorded".
std::string standing_words(const Standing& standing);
/// How the case stands, when it was open, and what can be done about it.
govuk::Html case_block(const desk::Opened& opened, const access::Reader& reader);
/// Every transfer offered, with its answers.
govuk::Html transfers_block(const desk::Opened& opened, const access::Reader& reader);
/// One referral with all that followed, and what can be recorded next.
govuk::Html referral_block(const desk::Opened& opened, const access::Reader& reader,
                           const Referral& referral);
/// What a form about a referral says first: which one it is.
govuk::Html about_referral(const desk::Opened& opened, const Referral& referral);

/// The same, of a transfer.
govuk::Html about_transfer(const desk::Opened& opened, const Transfer& transfer);

/// The label of one of an enum's values.
template <class E>
std::string label_of(E value) {
  for (const auto& word : words_of(value))
    if (word.value == static_cast<int>(value)) return std::string(word.label);
  return {};
}

}  // namespace holdfast::referrals
