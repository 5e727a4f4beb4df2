// The words of gateways, regimes and consent, and from when the new duty counts.
#include "practice/lawful_basis.h"

#include <algorithm>

#include "base/words.h"
#include "practice/service/service.h"
#include "records/word_list.h"

namespace holdfast {

std::span<const Word> words_of(Gateway) {
  using enum Gateway;
  static constexpr Word words[] = {
      word(crime_and_disorder, "crime_and_disorder", "Crime and Disorder Act 1998, section 115",
           "A power, where it is necessary or expedient to prevent offending or for youth justice "
           "services"),
      word(mappa, "mappa", "Criminal Justice Act 2003, section 325 (MAPPA)",
           "Between agencies that manage somebody under MAPPA, or consider it"),
      word(childrens_welfare, "childrens_welfare",
           "Children Act 1989, sections 17, 27 and 47, or 2004, sections 10 and 11",
           "To protect a child or promote their welfare. Not confirmed against the text"),
      word(safeguarding_duty, "safeguarding_duty",
           "Children Act 2004, section 16LA: the duty to share (England)",
           "A duty, unless sharing would do the child more harm than not sharing"),
      word(serious_violence, "serious_violence",
           "Police, Crime, Sentencing and Courts Act 2022, part 2: serious violence",
           "Does not reach patients' information. Not confirmed against the text"),
      word(public_interest, "public_interest", "Public interest that outweighs confidence",
           "For health and others who owe confidence. Not confirmed against the text"),
      word(offender_management, "offender_management", "Offender Management Act 2007, section 14",
           "Custody and probation. Not confirmed against the text"),
      word(modern_slavery, "modern_slavery", "Modern Slavery Act 2015, section 52",
           "To tell of a possible victim. Not confirmed against the text"),
      word(consent, "consent", "Consent of the child or parent",
           "Only where they are truly free to say no"),
      word(disclosure_schemes, "disclosure_schemes",
           "Disclosure schemes led by police (domestic violence, child sex offenders)",
           "Not confirmed against the text"),
  };
  return words;
}

std::span<const Word> words_of(Regime) {
  using enum Regime;
  static constexpr Word words[] = {
      word(law_enforcement, "law_enforcement", "Law enforcement",
           "Data Protection Act 2018, part 3: to prevent, investigate or answer an offence"),
      word(general, "general", "General", "UK GDPR: welfare, health, education, prevention"),
  };
  return words;
}

std::span<const Word> words_of(Consent) {
  using enum Consent;
  static constexpr Word words[] = {
      word(given, "given", "Asked for and given"),
      word(refused, "refused", "Asked for and refused"),
      word(not_asked, "not_asked", "Not asked for yet"),
      word(not_appropriate, "not_appropriate", "Not to be asked for",
           "For example, it would put somebody at risk, or the law does not rest on it"),
  };
  return words;
}

std::span<const Word> words_of(Informed) {
  using enum Informed;
  static constexpr Word words[] = {
      word(child_and_parent, "child_and_parent", "The child and a parent or carer"),
      word(child, "child", "The child"),
      word(parent, "parent", "A parent or carer"),
      word(nobody, "nobody", "Nobody"),
  };
  return words;
}

std::optional<std::string> wrong_with(const service::State& service,
                                      const std::vector<Gateway>& gateways, Date on) {
  if (std::ranges::find(gateways, Gateway::safeguarding_duty) == gateways.end())
    return std::nullopt;
  const auto from = service.safeguarding_duty_from;
  if (from && *from <= on) return std::nullopt;
  return say(
      "This service has not set a day from which the duty of section 16LA counts. Select "
      "another gateway as well, and leave this one out");
}

}  // namespace holdfast
