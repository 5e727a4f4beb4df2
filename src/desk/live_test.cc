// Who is told that a page of theirs has changed: those whose record reads otherwise now, and nobody
// else. A sight that stays the same is a stream that says nothing.
#include "desk/live.h"

#include <set>

#include "desk/merge_testing.h"
#include "ledger/access_log.h"

using namespace holdfast;
using namespace holdfast::desk;
using namespace holdfast::desk::testing;

namespace {

Sight seen(Town& town, const Reader& reader, StreamId record) {
  return well(sights_of(town.desk, record, std::span(&reader, 1))).front();
}

/// Whether what happens in between is told to an open page of that reader's.
class Watched {
 public:
  Watched(Town& town, const Reader& reader, StreamId record)
      : town_(town), reader_(reader), record_(record), before_(seen(town, reader, record)) {}
  bool told() const {
    const auto now = seen(town_, reader_, record_);
    return !now.empty() && now != before_;
  }

 private:
  Town& town_;
  Reader reader_;
  StreamId record_;
  Sight before_;
};

/// Whose home is told of what happens from now on.
struct ToldHomes {
  Town& town;
  std::vector<Changed> changes = {};

  explicit ToldHomes(Town& of) : town(of) {
    well(begin_telling(town.desk));
    town.room.ledger->on_change([this](const Changed& one) { changes.push_back(one); });
  }
  ~ToldHomes() { town.room.ledger->on_change({}); }
  ToldHomes(const ToldHomes&) = delete;
  ToldHomes& operator=(const ToldHomes&) = delete;

  std::set<PersonId> told() {
    std::set<PersonId> all;
    for (const auto& change : std::exchange(changes, {}))
      for (const auto person : well(touched_by(town.desk, change)).homes) all.insert(person);
    return all;
  }
};

Reader at(const Reader& reader, Role role) {
  auto other = reader;
  other.role = role;
  return other;
}

}  // namespace

TEST_CASE("an entry is told to those who hold all its compartments, and to nobody else") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  for (const auto& reader : {town.colleague, town.manager, town.support, town.victim_worker})
    town.ticks(reader, record);
  const auto readers = {town.worker,  town.colleague,     town.manager, town.head,
                        town.support, town.victim_worker, town.partner, town.admin};
  for (const auto& word : compartment_words) {
    const Clearance lies_in{word.compartment};
    std::vector<Watched> watched;
    for (const auto& reader : readers) watched.emplace_back(town, reader, record);
    town.tells(town.head, record, "Seen at the shop", lies_in);
    std::size_t n = 0;
    for (const auto& reader : readers) {
      const bool opens = access::roams(reader.role);
      const bool holds = access::compartments_of(reader.role).covers(lies_in);
      CHECK_MESSAGE(watched[n++].told() == (opens && holds), reader.name, " of ", word.wire);
    }
  }
}

TEST_CASE("a sight is of one length, of one reader, and says nothing of how much there is") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.ticks(town.colleague, record);
  const auto first = seen(town, town.worker, record);
  CHECK(first.size() == id_length_characters);
  CHECK(first != seen(town, town.colleague, record));
  for (int i = 0; i < 30; ++i) town.tells(town.worker, record, "Seen at the shop");
  CHECK(seen(town, town.worker, record).size() == first.size());
  CHECK(sight_of_home(town.desk, town.worker).size() == first.size());
}

TEST_CASE("a page shows the sight its reader had of the record as it was opened") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto opened = town.opened(town.worker, record);
  CHECK(opened.sight == seen(town, town.worker, record));
  town.tells(town.worker, record, "Seen at the shop");
  CHECK(opened.sight != seen(town, town.worker, record));
  const auto past = well(open(town.desk, town.worker, {record, "overview", town.now() - hours(1)}));
  CHECK(past.sight.empty());
}

TEST_CASE("working out who is told opens nothing: it leaves no line in the access log") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto before = town.log_of(record).size();
  ToldHomes homes(town);
  town.tells(town.worker, record, "Seen at the shop");
  const auto recorded = town.log_of(record).size();
  CHECK(!seen(town, town.worker, record).empty());
  CHECK(homes.told().contains(town.worker.person));
  CHECK(town.log_of(record).size() == recorded);
  CHECK(recorded == before);
}

TEST_CASE(
    "who may not open a record as it stands has no sight of it, as of one that is not there") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  CHECK(seen(town, town.colleague, record).empty());  // has ticked no purpose
  CHECK(seen(town, town.partner, record).empty());
  CHECK(seen(town, town.admin, record).empty());
  CHECK(seen(town, town.worker, StreamId::random(town.chance)).empty());
  CHECK(seen(town, town.worker, town.desk.service).empty());
}

TEST_CASE("who is barred while their page stands open is told nothing more") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.ticks(town.colleague, record);
  const Watched before(town, town.colleague, record);
  town.decides(service::Barred{record, town.colleague.person, {"Their nephew"}});
  CHECK(seen(town, town.colleague, record).empty());
  town.tells(town.worker, record, "Seen at the shop");
  CHECK(!before.told());
}

TEST_CASE("restricting a record is told to nobody it shuts out, and to nobody whom it leaves in") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.ticks(town.colleague, record);
  town.decides(service::Admitted{record, town.worker.person, {}, {}, {"Its worker"}, {}});
  const Watched out(town, town.colleague, record);
  const Watched in(town, town.worker, record);
  town.decides(service::RecordRestricted{record, {"A relative works here"}});
  CHECK(!out.told());
  CHECK(!in.told());
  town.tells(town.worker, record, "Seen at the shop");
  CHECK(!out.told());
  CHECK(in.told());
}

TEST_CASE("who is admitted is told from then on, and no longer once the admission has ended") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  const auto admission =
      town.decides(service::Admitted{record, town.partner.person, {}, {}, {"Joint visits"}, {}});
  const Watched first(town, town.partner, record);
  town.tells(town.worker, record, "Seen at the shop", health);
  CHECK(!first.told());
  town.tells(town.worker, record, "Seen at school");
  CHECK(first.told());
  town.decides(service::AdmissionEnded{admission, {"The visits are over"}});
  CHECK(seen(town, town.partner, record).empty());
}

TEST_CASE("a compartment that an admission adds changes what its reader sees") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.tells(town.worker, record, "Seen by the nurse", health);
  town.decides(service::Admitted{record, town.partner.person, {}, {}, {"Joint visits"}, {}});
  const Watched partner(town, town.partner, record);
  const Watched worker(town, town.worker, record);
  town.decides(
      service::Admitted{record, town.partner.person, {}, {Compartment::health}, {"The nurse"}, {}});
  CHECK(partner.told());
  CHECK(!worker.told());
}

TEST_CASE("an entry that moves is told to those for whom it comes or goes") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.ticks(town.support, record);
  const auto entry = town.tells(town.worker, record, "Seen by the nurse");
  const Watched blind(town, town.support, record);
  const Watched worker(town, town.worker, record);
  town.ticks(town.head, record);
  well(reclassify(town.desk, town.head, town.about(town.head, record, entry), health));
  CHECK(blind.told());
  CHECK(worker.told());
}

TEST_CASE("what is erased is told to those who could read it alone") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.ticks(town.support, record);
  const auto entry = town.tells(town.worker, record, "Seen by the nurse", health);
  const Watched blind(town, town.support, record);
  const Watched worker(town, town.worker, record);
  well(town.room.ledger->erase_entry(record, entry));
  CHECK(!blind.told());
  CHECK(worker.told());
}

TEST_CASE("a role that was changed or ended since counts at once") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  CHECK(!seen(town, town.worker, record).empty());
  town.decides(town.admin, service::RoleGiven{town.worker.person, town.service,
                                              Role::business_support, town.north});
  CHECK(seen(town, town.worker, record).empty());
  CHECK(!seen(town, at(town.worker, Role::business_support), record).empty());
  town.decides(town.admin, service::PersonLeft{town.worker.person, london_date(town.now())});
  CHECK(seen(town, at(town.worker, Role::business_support), record).empty());
}

TEST_CASE("of records that were merged, what comes in either is told to who has either open") {
  TwoRecords two;
  auto& town = two.town;
  two.merged();
  town.ticks(town.support, two.first);
  const Watched goes_on(town, town.worker, two.first);
  const Watched other(town, town.worker, two.second);
  const Watched blind(town, town.support, two.first);
  town.tells(town.worker, two.first, "Seen by the nurse", health);
  CHECK(goes_on.told());
  CHECK(!blind.told());
  ToldHomes homes(town);
  town.tells(town.worker, two.first, "Seen at the shop");
  CHECK(blind.told());
  CHECK(!other.told());  // the record that was merged away reads as it did
  const auto touched = well(touched_by(town.desk, homes.changes.front()));
  CHECK(std::ranges::count(touched.records, two.first) == 1);
  CHECK(std::ranges::count(touched.records, two.second) == 1);
}

TEST_CASE("merging is told on the pages of both records") {
  TwoRecords two;
  const Watched first(two.town, two.town.worker, two.first);
  const Watched second(two.town, two.town.worker, two.second);
  two.merged();
  CHECK(first.told());
  CHECK(second.told());
}

TEST_CASE("home is told of a record that is its reader's, and not of others'") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  ToldHomes homes(town);
  town.tells(town.worker, record, "Seen at the shop");
  CHECK(homes.told() == std::set{town.worker.person, town.manager.person, town.other_manager.person,
                                 town.head.person});
}

TEST_CASE("home is told of an entry only where its reader may know it") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  ToldHomes homes(town);
  town.tells(town.head, record, "An address", victim);
  CHECK(homes.told() == std::set{town.head.person});
}

TEST_CASE("a case that is given away is told to the home it leaves and the home it comes to") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  ToldHomes homes(town);
  town.has_worker(record, town.colleague);
  const auto told = homes.told();
  CHECK(told.contains(town.worker.person));
  CHECK(told.contains(town.colleague.person));
  CHECK(!told.contains(town.support.person));
}

TEST_CASE("home of the admitted is told, and of the barred is not") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.decides(service::Admitted{record, {}, town.police, {}, {"Joint visits"}, {}});
  town.decides(service::Barred{record, town.manager.person, {"Their nephew"}});
  ToldHomes homes(town);
  town.tells(town.worker, record, "Seen at the shop");
  const auto told = homes.told();
  CHECK(told.contains(town.partner.person));
  CHECK(!told.contains(town.manager.person));
}

TEST_CASE("a sight of home is another after each telling, and stays as it is between them") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  ToldHomes homes(town);
  const auto before = sight_of_home(town.desk, town.worker);
  const auto others = sight_of_home(town.desk, town.colleague);
  CHECK(before == sight_of_home(town.desk, town.worker));
  town.tells(town.worker, record, "Seen at the shop");
  (void)homes.told();
  CHECK(before != sight_of_home(town.desk, town.worker));
  CHECK(others == sight_of_home(town.desk, town.colleague));
}

TEST_CASE("breaking the glass is told to the homes of those who review it") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.decides(service::RecordRestricted{record, {"A relative works here"}});
  ToldHomes homes(town);
  well(break_glass(town.desk, town.colleague, {town.fresh(), record, {}, {"At the door now"}}));
  const auto told = homes.told();
  CHECK(told.contains(town.manager.person));
  CHECK(told.contains(town.head.person));
  CHECK(!told.contains(town.worker.person));
}

TEST_CASE("whoever listens and fails does not make a recording fail") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  town.room.ledger->on_change([](const Changed&) { throw 42; });
  const auto entry = town.tells(town.worker, record, "Seen at the shop");
  town.room.ledger->on_change({});
  CHECK(town.told(town.worker, record) == std::vector<std::string>{"Seen at the shop"});
  CHECK(!entry.is_nil());
}

TEST_CASE("nobody is told before what is told of is kept") {
  Town town;
  const auto record = town.child("Jordan", "Ellis");
  std::size_t there = 0;
  town.room.ledger->on_change([&](const Changed& changed) {
    there = well(town.room.ledger->read(changed.stream)).entries.size();
  });
  const auto before = well(town.room.ledger->read(record)).entries.size();
  town.tells(town.worker, record, "Seen at the shop");
  town.room.ledger->on_change({});
  CHECK(there == before + 1);
}
