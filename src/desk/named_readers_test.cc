// Naming somebody to read an entry: only whoever could open it, asked anew as the list changes.
#include "desk/named_readers.h"

#include <algorithm>

#include "desk/steps.h"
#include "desk/testing.h"
#include "practice/sharing/sharing.h"

namespace holdfast::desk::testing {
namespace {

using sharing::MustBeRead;

struct Naming {
  Town town;
  StreamId record = town.child("Jordan", "Ellis");
  EventId entry = town.tells(town.worker, record, "Threats were made against him");

  Result<Receipt, RecordRefusal> names(const Reader& reader, EventId what) {
    const MustBeRead named{what, reader.person, Urgency::soon, {"He may be hurt"}};
    return desk::record(town.desk, town.worker,
                        {town.fresh(), {{record, Event(sharing::Event(named))}}, {}, ""});
  }
  bool waits_for(const Reader& reader, std::string_view code) {
    const auto all = well(attention(town.desk, reader));
    return std::ranges::any_of(
        all, [&](const Attention& one) { return one.record == record && one.code == code; });
  }
};

TEST_CASE("whoever could not open the entry is not named, and it is not said why") {
  Naming n;
  auto& town = n.town;
  const auto words = [](const Result<Receipt, RecordRefusal>& done) {
    const auto* problems = done ? nullptr : std::get_if<Problems>(&done.error());
    REQUIRE(problems != nullptr);
    REQUIRE(problems->size() == 1);
    CHECK(problems->front().field == "named_reader");
    return problems->front().words;
  };
  const auto by_role = words(n.names(town.support, n.entry));
  const auto not_admitted = words(n.names(town.partner, n.entry));
  town.decides(service::Barred{n.record, town.colleague.person, {"His uncle"}});
  const auto barred = words(n.names(town.colleague, n.entry));
  CHECK(by_role == not_admitted);
  CHECK(by_role == barred);
  const auto ill = town.tells(town.worker, n.record, "Ill", health);
  CHECK(words(n.names(town.victim_worker, ill)) == barred);
  CHECK(n.names(town.victim_worker, n.entry).has_value());
  CHECK(n.names(town.manager, ill).has_value());
}

TEST_CASE("lists ask for another reader as soon as the one named cannot open it, and back again") {
  Naming n;
  auto& town = n.town;
  well(n.names(town.other_manager, n.entry));
  CHECK(n.waits_for(town.other_manager, "sharing.not_read"));
  CHECK_FALSE(n.waits_for(town.worker, "sharing.reader_lost"));
  const auto bar =
      town.decides(service::Barred{n.record, town.other_manager.person, {"Her neighbour"}});
  CHECK(n.waits_for(town.worker, "sharing.reader_lost"));
  const auto opened = town.opened(town.worker, n.record);
  REQUIRE(opened.cannot_read.size() == 1);
  CHECK(opened.cannot_read[0] == CannotRead{town.other_manager.person, n.entry});
  town.decides(service::BarLifted{bar, {"She moved"}});
  CHECK_FALSE(n.waits_for(town.worker, "sharing.reader_lost"));
  CHECK(n.waits_for(town.other_manager, "sharing.not_read"));
}

TEST_CASE("nothing climbs for a reader who cannot open it") {
  Naming n;
  auto& town = n.town;
  well(n.names(town.other_manager, n.entry));
  REQUIRE(well(records_with_steps(town.desk)).size() == 1);
  town.decides(service::Barred{n.record, town.other_manager.person, {"Her neighbour"}});
  town.pass(days_long(9));
  CHECK(well(take_steps(town.desk, n.record)).empty());
  CHECK(town.opened(town.worker, n.record).file.sharing->steps.empty());
}

TEST_CASE("whoever is offered is whoever is taken") {
  Naming n;
  auto& town = n.town;
  const auto opened = town.opened(town.worker, n.record);
  const auto offered =
      may_be_named({opened.file, *opened.service.service, n.record, opened.now}, n.entry);
  for (const auto& reader :
       {town.admin, town.head, town.manager, town.worker, town.colleague, town.support,
        town.victim_worker, town.officer, town.partner, town.volunteer, town.inspector, town.dpo}) {
    CAPTURE(reader.name);
    const bool is_offered = std::ranges::find(offered, reader.person) != offered.end();
    CHECK(n.names(reader, n.entry).has_value() == is_offered);
  }
}

}  // namespace
}  // namespace holdfast::desk::testing
