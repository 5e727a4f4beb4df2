// A victim's record at the desk: who may open it, what the child's side is told, and that it is a
// stream like any other.
#include <algorithm>

#include "desk/testing.h"
#include "practice/children/children.h"
#include "practice/victims/victims.h"

namespace holdfast::desk::testing {
namespace {

using namespace victims;

constexpr std::string_view secret_name = "Alder Finch";

struct Case {
  Town town;
  StreamId child;
  StreamId victim;
  EventId token;

  Case() {
    child = town.child("Jordan", "Ellis");
    token = town.fresh();
    victim = adds(town.worker, token);
    town.ticks(town.victim_worker, victim);
  }
  StreamId adds(const Reader& reader, EventId event) {
    return well(add_victim(town.desk, reader,
                           {event, child, {{}, ToldBy::police, london_date(town.now())}, {}}));
  }
  Result<Opened, OpenRefusal> opens(const Reader& reader, RecordOf of = RecordOf::victim) {
    return open(town.desk, reader, {victim, "victim", {}, of});
  }
  EventId tells(const victims::Event& what) { return town.says(town.victim_worker, victim, what); }
  void identifies() { tells(Identified{{std::string(secret_name)}, {}, {}, Minor::adult, {}, {}}); }
};

TEST_CASE("adding a victim twice with one form adds one, and the next is called Victim B") {
  Case c;
  CHECK(c.adds(c.town.worker, c.token) == c.victim);
  CHECK(c.town.opened(c.town.worker, c.child).file.victims->tokens.size() == 1);
  CHECK(c.adds(c.town.worker, c.town.fresh()) != c.victim);
  const auto& tokens = c.town.opened(c.town.worker, c.child).file.victims->tokens;
  REQUIRE(tokens.size() == 2);
  CHECK(tokens[0].record.victim_token.value == "Victim A");
  CHECK(tokens[1].record.victim_token.value == "Victim B");
}

TEST_CASE("a victim's record opens to victim workers and the head of service, and is logged") {
  Case c;
  CHECK(c.opens(c.town.victim_worker));
  CHECK(refused_as<PurposeNeeded>(c.opens(c.town.head)));
  for (const auto& reader : {c.town.worker, c.town.manager, c.town.support, c.town.volunteer,
                             c.town.officer, c.town.dpo, c.town.admin})
    CHECK(refused_as<NotForYou>(c.opens(reader)));
  const auto log = c.town.log_of(c.victim);
  REQUIRE(log.size() == 1);
  CHECK(log.front().who == c.town.victim_worker.person);
}

TEST_CASE("who asks for a child's record is never shown a victim's, nor the other way") {
  Case c;
  CHECK(refused_as<NotForYou>(c.opens(c.town.victim_worker, RecordOf::child)));
  c.town.ticks(c.town.victim_worker, c.child);
  CHECK(refused_as<NotForYou>(
      open(c.town.desk, c.town.victim_worker, {c.child, "x", {}, RecordOf::victim})));
}

TEST_CASE("nothing of a victim can be recorded on a child, nor of a child on a victim") {
  Case c;
  c.town.ticks(c.town.victim_worker, c.child);
  const auto says = [&](StreamId record, const holdfast::Event& what) {
    return desk::record(c.town.desk, c.town.victim_worker,
                        {c.town.fresh(), {{record, what}}, {}, ""});
  };
  const victims::Event wish = WishTold{{"To be left alone"}, london_date(c.town.now()), {"Vi"}};
  CHECK(refused_as<NotForYou>(says(c.child, wish)));
  CHECK(says(c.victim, wish));
  CHECK(refused_as<NotForYou>(
      says(c.victim, children::Event(children::NameChanged{{"A"}, {"B"}, {}}))));
  CHECK(refused_as<NotForYou>(
      says(c.child,
           victims::Event(TokenGiven{{"Victim Z"}, ToldBy::police, london_date(c.town.now())}))));
}

TEST_CASE("somebody barred from the child's record is barred from those of the victims") {
  Case c;
  c.town.decides(service::Barred{c.child, c.town.victim_worker.person, {"A cousin"}});
  CHECK(refused_as<NotForYou>(c.opens(c.town.victim_worker)));
  CHECK(well(victims_listed(c.town.desk, c.town.victim_worker)).empty());
}

TEST_CASE(
    "a victim's name is found by no search of children, and listed for victim workers alone") {
  Case c;
  c.identifies();
  for (const auto& reader : {c.town.worker, c.town.head, c.town.victim_worker, c.town.support}) {
    CHECK_FALSE(c.town.finds(reader, c.victim, "finch"));
    CHECK_FALSE(c.town.finds(reader, c.victim, "alder finch"));
    CHECK_FALSE(c.town.lists(reader, c.victim));
  }
  CHECK(well(victims_listed(c.town.desk, c.town.worker)).empty());
  const auto lines = well(victims_listed(c.town.desk, c.town.victim_worker));
  REQUIRE(lines.size() == 1);
  CHECK(lines.front().name == secret_name);
  CHECK(lines.front().child == c.child);
}

TEST_CASE("the child's side is told whether somebody asked, and never what was said") {
  Case c;
  const auto told = [&](const Reader& reader) { return c.town.opened(reader, c.child).victims; };
  REQUIRE(told(c.town.worker).size() == 1);
  CHECK_FALSE(told(c.town.worker).front().asked);
  const auto before = in_sentences(told(c.town.worker).front());
  c.identifies();
  CHECK(in_sentences(told(c.town.worker).front()) == before);
  c.tells(ChoiceMade{Purpose::contact, Choice::no, london_date(c.town.now()), {}, {}, {}});
  CHECK(told(c.town.worker).front().asked);
  CHECK(told(c.town.worker).front().safety == SafetyIs::not_asked);
  c.town.ticks(c.town.support, c.child);
  CHECK(told(c.town.support).empty());
}

bool prompted(const Opened& opened, std::string_view code) {
  return std::ranges::any_of(opened.prompts,
                             [&](const holdfast::Prompt& p) { return p.code == code; });
}

TEST_CASE(
    "an address of the child near a victim's place is said on both sides, and where on none") {
  Case c;
  const auto place = c.tells(PlaceKept{{"Home"}, Text{"3 Larch Way"}, {"ZZ99 3VZ"}});
  c.town.says(c.town.worker, c.child,
              children::Event(children::AddressLearned{
                  {"9 Elm Road"}, {"ZZ99 3AB"}, london_date(c.town.now())}));
  const auto seen = c.town.opened(c.town.worker, c.child);
  REQUIRE(prompted(seen, "victims.unsafe_home"));
  for (const auto& prompt : seen.prompts) {
    CHECK((prompt.words + prompt.why).find("Larch") == std::string::npos);
    CHECK((prompt.words + prompt.why).find("3VZ") == std::string::npos);
  }
  CHECK(prompted(well(c.opens(c.town.victim_worker)), "victims.child_near"));
  c.tells(PlaceLifted{place, london_date(c.town.now()), {"They moved"}});
  CHECK_FALSE(prompted(c.town.opened(c.town.worker, c.child), "victims.unsafe_home"));
}

TEST_CASE("an address in another part of the postcode conflicts with nothing") {
  Case c;
  c.tells(PlaceKept{{"Home"}, {}, {"ZZ99 3VZ"}});
  c.town.says(c.town.worker, c.child,
              children::Event(children::AddressLearned{
                  {"9 Elm Road"}, {"ZZ99 4AB"}, london_date(c.town.now())}));
  CHECK_FALSE(prompted(c.town.opened(c.town.worker, c.child), "victims.unsafe_home"));
}

TEST_CASE("the rows of both records are what a rebuild makes, and what is due is found by them") {
  Case c;
  c.identifies();
  CHECK_FALSE(well(rebuild(c.town.desk, c.child)));
  CHECK_FALSE(well(rebuild(c.town.desk, c.victim)));
  const auto due = well(attention_to_victims(c.town.desk, c.town.victim_worker));
  CHECK(due.size() >= 3);
  CHECK(due.front().child == secret_name);
  CHECK(well(attention_to_victims(c.town.desk, c.town.worker)).empty());
}

TEST_CASE("a victim's record that is erased leaves the token, and nothing to be found") {
  Case c;
  c.identifies();
  well(c.town.desk.ledger.erase_stream(c.victim));
  well(rebuild(c.town.desk, c.victim));
  CHECK(well(victims_listed(c.town.desk, c.town.victim_worker)).empty());
  CHECK(refused_as<NotForYou>(c.opens(c.town.victim_worker)));
  const auto seen = c.town.opened(c.town.worker, c.child);
  REQUIRE(seen.victims.size() == 1);
  CHECK_FALSE(seen.victims.front().kept);
  CHECK(seen.file.victims->tokens.size() == 1);
}

TEST_CASE(
    "an entry of a victim's record is erased unread once the head has named it, and no other") {
  Case c;
  c.identifies();
  const auto wish = c.tells(WishTold{{"To be left alone"}, london_date(c.town.now()), {"Vi"}});
  const auto other = c.tells(WishTold{{"To be told"}, london_date(c.town.now()), {"Vi"}});
  const auto began = well(c.opens(c.town.victim_worker)).file.victims->added->id();
  using service::ErasureScope;
  const LongText why{"The victim asked for it"};
  const auto erases = [&](EventId entry) {
    return erase(c.town.desk, c.town.officer,
                 {c.town.fresh(), {c.victim, ErasureScope::entry, entry, {}, why}});
  };
  for (const auto entry : {wish, began, c.town.fresh()})
    CHECK(refused_as<NotForYou>(erases(entry)));
  for (const auto entry : {wish, began})
    c.town.decides(c.town.head,
                   service::ErasureApproved{c.victim, ErasureScope::entry, entry, {}, why});
  CHECK(refused_as<Problems>(erases(began)));
  CHECK(refused_as<NotForYou>(erases(other)));
  CHECK(erases(wish));
  const auto wishes = well(c.opens(c.town.victim_worker)).file.victims->wishes;
  REQUIRE(wishes.size() == 1);
  CHECK(wishes[0].id() == other);
  CHECK_FALSE(well(rebuild(c.town.desk, c.victim)));
  CHECK(refused_as<NotForYou>(erases(wish)));
}

}  // namespace
}  // namespace holdfast::desk::testing
