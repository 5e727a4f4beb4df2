// What makes it lawful to pass information on: the gateways of the law, the regime it is processed
// under, and whether the child and their family agreed and know. Several areas record it, so the
// words stand here once.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/date.h"
#include "records/field.h"

namespace holdfast {
namespace service {
struct State;
}

/// A power or duty to pass information on. More than one may hold. Source: sources.md#gateways
enum class Gateway {
  crime_and_disorder,
  mappa,
  childrens_welfare,
  safeguarding_duty,
  serious_violence,
  public_interest,
  offender_management,
  modern_slavery,
  consent,
  disclosure_schemes,
};
std::span<const Word> words_of(Gateway);

/// Under which part of data protection law: decided for each piece of information, not for an
/// agency. Source: sources.md#processing-regime
enum class Regime { law_enforcement, general };
std::span<const Word> words_of(Regime);

/// Whether whoever it is about agreed. Agreement is seldom the basis; how it was asked for is
/// always told.
enum class Consent { given, refused, not_asked, not_appropriate };
std::span<const Word> words_of(Consent);

/// Who of the family was told that information is passed on.
enum class Informed { child_and_parent, child, parent, nobody };
std::span<const Word> words_of(Informed);

/// Why these gateways cannot be relied on at this service on that day; nothing: they can. The duty
/// of 2026 counts from the day that the service has set.
std::optional<std::string> wrong_with(const service::State& service,
                                      const std::vector<Gateway>& gateways, Date on);

}  // namespace holdfast
