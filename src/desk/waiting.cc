// What waits for somebody, from index rows: what needs attention, and referrals that nobody has
// screened. No record is opened, and nothing shows that its reader may not see.
#include <algorithm>
#include <map>

#include "desk/listing.h"
#include "desk/reading.h"
#include "practice/service/service.h"
#include "records/content.h"

namespace holdfast::desk {
namespace {

using access::Operation;

constexpr std::size_t rows_at_most = 5'000;

Attention attention_in(StreamId record, const Answers& answers) {
  return {record,
          text_in(answers, "child"),
          text_in(answers, "code"),
          text_in(answers, "words"),
          text_in(answers, "why"),
          Date::from(text_in(answers, "due")),
          text_in(answers, "where"),
          {}};
}

/// The same thing asks several people: each row of it is told from others by record and label.
using Things = std::map<std::pair<StreamId, std::string>, std::size_t>;

struct Gathering {
  Desk& desk;
  const Sieve& sieve;
  std::vector<Attention> list;
  Things known;

  Result<Done> of(PersonId person) {
    const auto now = desk.clock.now();
    const auto found =
        desk.ledger.find({"prompt", {person.text()}, Clearance::everything(), rows_at_most});
    if (!found) return Unexpected{found.error()};
    for (const auto& row : *found) {
      if (row.row.order > now.microseconds) continue;
      if (!sieve.shows({.record = row.stream}, row.row.clearance)) continue;
      const auto [at, fresh] = known.try_emplace({row.stream, row.row.label}, list.size());
      if (fresh) {
        const auto answers = answers_from(row.row.label);
        if (!answers) return Unexpected{answers.error()};
        list.push_back(attention_in(row.stream, *answers));
      }
      list[at->second].whose.push_back(person);
    }
    return done;
  }
};

}  // namespace

Result<std::vector<Attention>> attention_of(Desk& desk, const access::Reader& reader,
                                            const std::vector<PersonId>& people) {
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const Sieve sieve{*service->service, reader, desk.clock.now()};
  Gathering gathering{desk, sieve, {}, {}};
  for (const auto& person : people)
    if (auto gathered = gathering.of(person); !gathered) return Unexpected{gathered.error()};
  std::ranges::stable_sort(gathering.list, {}, [](const Attention& a) {
    return std::pair(!a.due.has_value(), a.due.value_or(Date{}));
  });
  return std::move(gathering.list);
}

Result<std::vector<Attention>> attention(Desk& desk, const access::Reader& reader) {
  return attention_of(desk, reader, {reader.person});
}

Result<std::vector<WaitingReferral>> referrals_waiting(Desk& desk, const access::Reader& reader) {
  std::vector<WaitingReferral> list;
  if (!access::may(reader.role, Operation::manage_case)) return list;
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  const auto found =
      desk.ledger.find({"referral", {"waiting"}, Clearance::everything(), rows_at_most});
  if (!found) return Unexpected{found.error()};
  const Sieve sieve{*service->service, reader, desk.clock.now()};
  for (const auto& row : *found) {
    const auto answers = answers_from(row.row.label);
    if (!answers) continue;
    const auto worker = PersonId::from(text_in(*answers, "worker"));
    const auto referral = EventId::from(text_in(*answers, "referral"));
    const auto received = Date::from(text_in(*answers, "received"));
    const auto due = Date::from(text_in(*answers, "due"));
    const bool shown = sieve.shows({.record = row.stream, .worker = worker}, row.row.clearance);
    if (!shown || !referral || !received || !due) continue;
    list.push_back({row.stream, *referral, text_in(*answers, "child"), text_in(*answers, "kind"),
                    *received, *due, worker});
  }
  std::ranges::stable_sort(list, {},
                           [](const auto& one) { return std::pair(one.received, one.due); });
  return list;
}

}  // namespace holdfast::desk
