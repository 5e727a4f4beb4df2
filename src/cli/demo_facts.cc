// A few children are known well, all have an address but one, and one has two that conflict.
#include "cli/demo_facts.h"

#include <string>

namespace holdfast::cli {
namespace {

using namespace children;
using Facts = std::vector<children::Event>;

constexpr std::size_t at_two_places = 6;
constexpr std::size_t of_no_address = 12;

Text text(std::string_view words) { return {std::string(words)}; }
LongText passage(std::string_view words) { return {std::string(words)}; }

AddressLearned address(std::size_t number, std::string_view street, Date from) {
  const auto house = std::to_string(number * 3 + 2);
  return {text(house + " " + std::string(street)),
          text("ZZ99 " + std::to_string(number % 10) + "QA"),
          from,
          {},
          {}};
}

/// A boy of fifteen whom many people work with.
Facts known_well(Date today, std::span<const AgencyId> agencies) {
  return {
      OwnLineSaid{text("I'm better in the afternoon, and I like it when you say what's next.")},
      StrengthSaid{StrengthSort::good_at,
                   passage("Fixing bikes. I did my nan's and the neighbour's.")},
      StrengthSaid{StrengthSort::hope, passage("To get on the bike mechanics course.")},
      AliasLearned{text("Jay"), text("Friends, and online")},
      SexRecorded{Sex::male},
      EthnicitySaid{Ethnicity::mixed_white_black_caribbean, SaidBy::child, {}},
      LanguageLearned{text("English"), LanguageUse::first, {}},
      CommunicationNeedLearned{passage("Long sentences, and questions with several parts."),
                               passage("One thing at a time. Draw it. Ask him to say it back."),
                               text("Speech and language therapist")},
      SchoolLearned{PlaceSort::school, text("Ashdown Park School"), today - 420, {}},
      SchoolLearned{PlaceSort::alternative_provision, text("The Yard"), today - 60, Number{10}},
      LearningSupportLearned{Support::sen_support, today - 200, {}},
      CareStatusLearned{Care::not_looked_after, today - 110, {}},
      ServicesPlanLearned{ServicesPlan::child_in_need, today - 90},
      PersonLearned{text("Dawn Ellwood"), Relation::mother, LivesWith::yes, Responsibility::has,
                    text("07700 900 127"), passage("Text first: she works nights.")},
      PersonLearned{text("Pearl Ellwood"), Relation::grandparent, LivesWith::no, {}, {}, {}},
      PersonLearned{text("Kyle Ellwood"), Relation::sibling, LivesWith::sometimes, {}, {}, {}},
      ProfessionalLearned{text("Grace Amadi"), text("Social worker"), agencies[2],
                          text("grace.amadi@childrens.example"), today - 90},
      ProfessionalLearned{text("Asha Venn"), text("Safeguarding lead"), agencies[4], {}, {}},
      FlagRaised{FlagSort::going_missing, text("Often at the station at night"),
                 passage("Reported missing three times since the summer."), text("Police"),
                 today + 130},
      StaffRiskRaised{text("Ring before a home visit: the dog"),
                      passage("A worker was bitten at the door."), text("Housing officer"),
                      today + 150},
  };
}

/// A girl who is looked after, and whose flag is about to lapse.
Facts looked_after(Date today, std::span<const AgencyId> agencies) {
  return {
      OwnLineSaid{text("Siarad Cymraeg gyda fi, plîs.")},
      LanguageLearned{text("Welsh"), LanguageUse::preferred, Interpreter::not_needed},
      SexRecorded{Sex::female},
      GenderSaid{text("A girl"), text("she")},
      CareStatusLearned{Care::full_order, today - 700, text("Eastvale")},
      PersonLearned{text("Menna Pryce"), Relation::foster_carer, LivesWith::yes, {}, {}, {}},
      ProfessionalLearned{text("Tom Hurst"), text("Social worker"), agencies[2], {}, {}},
      FlagRaised{FlagSort::exploitation, text("Older men with cars"),
                 passage("Seen getting into cars outside the home."), text("Foster carer"),
                 today + 80},
  };
}

}  // namespace

std::vector<children::Event> demo_facts(std::size_t child, Date today,
                                        std::span<const AgencyId> agencies) {
  Facts facts;
  if (child == 0) facts = known_well(today, agencies);
  if (child == 1) facts = looked_after(today, agencies);
  if (child != of_no_address) facts.emplace_back(address(child, "Made-up Lane", today - 200));
  if (child == 0) {
    auto before = address(child + 9, "Nowhere Street", today - 400);
    before.lived_until = today - 200;
    facts.emplace_back(before);
  }
  if (child == at_two_places) facts.emplace_back(address(child + 2, "Either Way", today - 200));
  return facts;
}

}  // namespace holdfast::cli
