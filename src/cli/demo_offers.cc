// See demo_offers.h.
#include "cli/demo_offers.h"

namespace holdfast::cli {
namespace {

using service::OfferLevel;
using service::OfferStrand;

constexpr int not_said = -1;

struct Told {
  std::size_t agency;  ///< a place in demo_agencies()
  std::string_view name;
  std::string_view for_what;
  OfferLevel level;
  OfferStrand strand;
  std::string_view way;
  int from_age = not_said;
  int to_age = not_said;
  int answer_days = not_said;
  int start_weeks = not_said;
  std::string_view evidence = {};
  std::string_view says_who = {};
};
constexpr Told told[] = {
    {3, "Talking therapy",
     "Weekly sessions with a therapist, for children who do not sleep, are often afraid or hurt "
     "themselves.",
     OfferLevel::child, OfferStrand::change, "Their form, to the single point of access", 11, 17,
     10, 12, "Most children who finish say that they feel better.", "The team's own yearly report"},
    {3, "Speech and language in the service",
     "A therapist finds out what a child understands and how to speak with them.",
     OfferLevel::child, OfferStrand::supervision, "Ask the therapist on a Tuesday", 10, 17, 5, 2},
    {6, "Boxing mentors",
     "A mentor, two evenings a week at the gym, and somebody to ring at the weekend.",
     OfferLevel::child, OfferStrand::change, "Ring the manager", 12, 17, 3, 3},
    {6, "Evenings on the estate",
     "Youth workers are out where children meet after dark, and take them to the club.",
     OfferLevel::community, OfferStrand::victim_safety,
     "Tell the manager where and when; nobody is named"},
    {2, "Family group meetings",
     "The family meets with somebody who leads the talk, and makes its own plan.",
     OfferLevel::family, OfferStrand::supervision, "Through the front door", not_said, not_said, 10,
     6, "Families who met keep more of what they agreed than families for whom it was planned.",
     "A review that the council asked for"},
    {0, "Putting it right",
     "Work with whoever was harmed, where they want it, and with the child, towards a meeting or a "
     "letter.",
     OfferLevel::child, OfferStrand::victim_safety, "Tell the victim worker", 10, 17, 2, 4},
    {4, "A quiet room at school", "A place to go before it becomes too much, with an adult in it.",
     OfferLevel::child, OfferStrand::control, "Ask the safeguarding lead"},
    {9, "Substances: one to one",
     "Somebody to talk to about cannabis and alcohol, where the child is.", OfferLevel::child,
     OfferStrand::change, "Ring, or bring the child along", 11, 17, 5, 2},
};

std::optional<Number> number(int value) {
  return value == not_said ? std::nullopt : std::optional(Number{value});
}

service::OfferListed offer_of(const Told& one, AgencyId agency) {
  service::OfferListed offer{.offer_changed = {},
                             .offer_name = {std::string(one.name)},
                             .offer_agency = agency,
                             .offer_for = {std::string(one.for_what)},
                             .offer_level = one.level,
                             .offer_strand = one.strand,
                             .offer_from_age = number(one.from_age),
                             .offer_to_age = number(one.to_age),
                             .offer_evidence = {},
                             .evidence_from = {},
                             .offer_way = {std::string(one.way)},
                             .offer_answer_days = number(one.answer_days),
                             .offer_start_weeks = number(one.start_weeks)};
  if (!one.evidence.empty()) {
    offer.offer_evidence = LongText{std::string(one.evidence)};
    offer.evidence_from = Text{std::string(one.says_who)};
  }
  return offer;
}

}  // namespace

std::vector<service::OfferListed> demo_offers(std::span<const AgencyId> agencies) {
  std::vector<service::OfferListed> list;
  for (const auto& one : told)
    if (one.agency < agencies.size()) list.push_back(offer_of(one, agencies[one.agency]));
  return list;
}

}  // namespace holdfast::cli
