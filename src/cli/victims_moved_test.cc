// A child's victims handed out and taken in: the whole of what stands for somebody who may open
// them, and for everybody else how many there are and nothing more.
#include <set>

#include "cli/export.h"
#include "cli/import_testing.h"
#include "desk/exchange_set.h"
#include "desk/victims.h"
#include "practice/victims/victims.h"
#include "records/csv.h"

namespace holdfast::cli {
namespace {

using namespace testing;
using namespace victims;

constexpr std::string_view canary = "=cmd|' /C calc'!A0, \"Alder\" O'Finch";
constexpr std::string_view wish = "Zyxquarry; \"leave me\r\nalone\"";

struct Case {
  Town town;
  StreamId child = town.child("Jordan", "Ellis");
  EventId token = town.fresh();
  StreamId victim = adds(child, token);

  StreamId adds(StreamId to, EventId event) {
    const auto made = well(desk::add_victim(
        town.desk, town.worker, {event, to, {{}, ToldBy::police, london_date(town.now())}, {}}));
    town.ticks(town.victim_worker, made);
    return made;
  }
  EventId tells(const victims::Event& what, StreamId of) {
    return town.says(town.victim_worker, of, what);
  }
  EventId tells(const victims::Event& what) { return tells(what, victim); }
  void amends(EventId entry, std::optional<victims::Event> by) {
    const auto opened = well(
        desk::open(town.desk, town.victim_worker, {victim, "victim", {}, desk::RecordOf::victim}));
    const desk::Amendment about{town.fresh(), victim, entry, {"Put down wrongly"}, opened.digest};
    if (by)
      well(desk::correct(town.desk, town.victim_worker, about, *by));
    else
      well(desk::withdraw(town.desk, town.victim_worker, about));
  }
  /// Everything that can be said of a victim, in the order in which people say it.
  void tells_all() {
    const auto day = london_date(town.now());
    tells(WorkerGiven{town.victim_worker.person, day});
    tells(Identified{{std::string(canary)}, Text{"محمد"}, {}, Minor::not_known, {}, {}});
    tells(ContactTold{Text{"07700 900471"}, {}, {}, Text{"ZZ99 9LW"}, LongText{"Not by letter"}});
    tells(ChoiceMade{Purpose::contact, Choice::yes, day, {Way::phone, Way::email}, {}, {}});
    tells(ConsentWithdrawn{Purpose::contact, day, {}});
    tells(ChoiceMade{Purpose::contact, Choice::yes, day, {}, Text{"Mornings"}, Text{"A sister"}});
    const auto first = tells(WishTold{{"To be left alone"}, day, {"Vi Dale"}});
    amends(first, victims::Event(WishTold{{std::string(wish)}, day, {"Vi Dale"}}));
    amends(tells(WishTold{{"Said by somebody else"}, day, {"Vi Dale"}}), std::nullopt);
    tells(SafetyTold{SafetyAnswer::needs, day, LongText{"A safe way home"}, day + 30});
    const auto place = tells(PlaceKept{{"Work"}, Text{"3 Larch Way"}, {"ZZ99 8WW"}});
    tells(PlaceKept{{"Home"}, {}, {"ZZ99 9LW"}});
    tells(PlaceLifted{place, day, {"They moved"}});
    tells(victims::Closed{day, {"It was over"}});
  }
  desk::SetReport hands_out(const access::Reader& by, const Folder& to) {
    return well(export_set(town.desk, {to.path / "set", {}, by}, [](std::size_t, std::size_t) {}));
  }
};

std::string text_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return std::string((std::istreambuf_iterator<char>(in)), {});
}

/// Every row of a set, ids by the order in which they are met: what differs between two services is
/// taken out, with the order of rows that were withdrawn in between.
std::vector<std::string> rows_of(const std::filesystem::path& set) {
  std::vector<std::string> rows;
  std::map<std::string, std::string> ids;
  for (const auto& file : desk::set_files()) {
    const auto text = text_of(set / file.name);
    CsvReader reader(text);
    const auto columns = desk::columns_of(file);
    while (const auto row = reader.next()) {
      auto line = file.name + ":";
      for (std::size_t i = 0; i < row->cells.size(); ++i) {
        auto cell = row->cells[i];
        if (columns[i].is == desk::Column::Is::row_order) continue;
        if (EventId::from(cell))
          cell = ids.try_emplace(cell, "#" + std::to_string(ids.size())).first->second;
        line += " | " + cell;
      }
      rows.push_back(std::move(line));
    }
  }
  return rows;
}

std::vector<std::filesystem::path> files_under(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& one : std::filesystem::recursive_directory_iterator(folder))
    if (one.is_regular_file()) files.push_back(one.path());
  return files;
}

bool any_says(const std::filesystem::path& folder, std::string_view words) {
  return std::ranges::any_of(files_under(folder), [&](const auto& path) {
    return text_of(path).find(words) != std::string::npos ||
           path.string().find(words) != std::string::npos;
  });
}

TEST_CASE("handed out, taken in elsewhere and handed out again, the victims' rows are the same") {
  Case c;
  c.tells_all();
  c.adds(c.child, c.town.fresh());
  Folder first("victims_out");
  const auto report = c.hands_out(c.town.victim_worker, first);
  CHECK(report.victims == 2);
  CHECK(report.victims_left_out == 0);
  CHECK_FALSE(std::filesystem::exists(first.path / "set" / desk::left_out_file));

  Town there;
  const ImportOrder order{first.path / "set", "", Run::real, BadRows::refuse, there.head, {}};
  const auto brought = taken(there.desk, order);
  for (const auto& one : brought.troubles) MESSAGE(in_words(one));
  REQUIRE(brought.troubles.empty());
  const auto before = entries_of(there.desk);
  CHECK(taken(there.desk, order).written == 0);
  CHECK(entries_of(there.desk) == before);

  Folder again("victims_again");
  well(export_set(there.desk, {again.path / "set", {}, there.victim_worker},
                  [](std::size_t, std::size_t) {}));
  const auto rows = rows_of(first.path / "set");
  CHECK(rows == rows_of(again.path / "set"));
  for (const auto* file :
       {"victim_tokens", "victims", "victim_identities", "victim_contacts", "victim_choices",
        "victim_consents_withdrawn", "victim_wishes", "victim_safety", "victim_places",
        "victim_places_lifted", "victim_workers", "victims_closed"}) {
    CAPTURE(file);
    CHECK(std::ranges::count_if(rows, [&](const std::string& row) {
            return row.starts_with(std::string(file) + ".csv:");
          }) > 1);
  }
}

TEST_CASE("what came in stands as it stood, claimed as it was said and recorded now") {
  Case c;
  c.tells_all();
  Folder out("victims_stand");
  c.hands_out(c.town.victim_worker, out);
  Town there;
  there.turn_to("2026-11-20T10:00Z");
  REQUIRE(taken(there.desk, {out.path / "set", "", Run::real, BadRows::refuse, there.head, {}})
              .troubles.empty());
  const auto lines = well(desk::victims_listed(there.desk, there.victim_worker));
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].name == canary);
  CHECK(lines[0].token == "Victim A");
  CHECK(lines[0].child == record_of(there, c.child.text()));
  CHECK(lines[0].closed);
  there.ticks(there.victim_worker, lines[0].victim);
  const auto opened = well(desk::open(there.desk, there.victim_worker,
                                      {lines[0].victim, "victim", {}, desk::RecordOf::victim}));
  const auto& state = *opened.file.victims;
  // Chosen again after it was withdrawn, and all of it at one moment here.
  const auto contact = choice_about(state, Purpose::contact);
  REQUIRE(contact);
  CHECK(contact->stopped == nullptr);
  REQUIRE(state.wishes.size() == 1);
  CHECK(state.wishes[0].record.wished.value.find("Zyxquarry") == 0);
  CHECK(state.wishes[0].envelope.claimed == Claim{"Vi Dale", Date::from("2026-11-03")});
  CHECK(state.wishes[0].envelope.recorded == there.now());
  CHECK(state.wishes[0].envelope.clearance.has(Compartment::victim));
  CHECK(places_on(state, opened.today()).size() == 1);
  there.ticks(there.worker, lines[0].child);
  CHECK(there.opened(there.worker, lines[0].child).victims.front().kept);
  CHECK_FALSE(well(desk::rebuild(there.desk, lines[0].victim)));
  CHECK_FALSE(well(desk::rebuild(there.desk, lines[0].child)));
}

TEST_CASE("who may not open victims hands out their tokens, and a number: nothing else of them") {
  Case c;
  c.tells_all();
  for (const auto& by : {c.town.admin, c.town.manager, c.town.worker, c.town.support}) {
    Folder out("victims_not_for_you");
    const auto report = c.hands_out(by, out);
    CHECK(report.victims == 0);
    CHECK(report.victims_left_out == 1);
    const auto set = out.path / "set";
    for (const auto& file : desk::set_files())
      if (file.lies == desk::Lies::in_victims)
        CHECK_FALSE(std::filesystem::exists(set / file.name));
    CHECK(text_of(set / "victim_tokens.csv").find("Victim A") != std::string::npos);
    for (const std::string_view words :
         {"Finch", "Zyxquarry", "Larch", "ZZ99", "Mornings", "sister"})
      CHECK_FALSE(any_says(set, words));
    CHECK_FALSE(any_says(set, c.victim.text()));
    const auto left_out = text_of(set / desk::left_out_file);
    CHECK(left_out.find("not in this set: 1.") != std::string::npos);
    for (const std::string& who : {c.child.text(), c.token.text(), std::string("Victim A")})
      CHECK(left_out.find(who) == std::string::npos);
  }
  CHECK(std::ranges::none_of(c.town.log_of(c.victim),
                             [](const auto& look) { return look.part == "export"; }));
}

TEST_CASE("a victim's record that is handed out says so to whoever asks who has looked") {
  Case c;
  Folder out("victims_logged");
  c.hands_out(c.town.head, out);
  const auto log = c.town.log_of(c.victim);
  REQUIRE_FALSE(log.empty());
  CHECK(log.front().part == "export");
  CHECK(log.front().who == c.town.head.person);
}

TEST_CASE(
    "who is barred from the child, or may not open all of a victim's record, gets none of it") {
  Case c;
  c.town.ticks(c.town.head, c.victim);
  c.town.says(c.town.head, c.victim,
              victims::Event(WishTold{{"Of their health"}, london_date(c.town.now()), {"Hana"}}),
              desk::testing::health);
  Folder out("victims_health");
  CHECK(c.hands_out(c.town.victim_worker, out).victims_left_out == 1);
  Folder head("victims_head");
  CHECK(c.hands_out(c.town.head, head).victims == 1);
  c.town.decides(service::Barred{c.child, c.town.head.person, {"An aunt"}});
  Folder barred("victims_barred");
  CHECK(c.hands_out(c.town.head, barred).victims_left_out == 1);
}

TEST_CASE(
    "what is said of an entry that was erased stays in the history, and the set is taken in") {
  Case c;
  const auto day = london_date(c.town.now());
  const auto place = c.tells(PlaceKept{{"Work"}, {}, {"ZZ99 8WW"}});
  c.tells(PlaceLifted{place, day, {"They moved"}});
  well(c.town.room.ledger->erase_entry(c.victim, place));
  Folder out("victims_erased_entry");
  CHECK(c.hands_out(c.town.head, out).rows_left_out == 1);
  CHECK(text_of(out.path / "set" / desk::left_out_file).find("withdrawn or erased: 1.") !=
        std::string::npos);
  Town there;
  CHECK(taken(there.desk, {out.path / "set", "", Run::real, BadRows::refuse, there.head, {}})
            .troubles.empty());
}

TEST_CASE("a victim whose token was withdrawn goes out in the history alone, and the set says so") {
  Case c;
  c.tells_all();
  well(desk::withdraw(c.town.desk, c.town.worker, c.town.about(c.town.worker, c.child, c.token)));
  Folder out("victims_withdrawn");
  const auto report = c.hands_out(c.town.victim_worker, out);
  const auto set = out.path / "set";
  CHECK(report.victims == 0);
  CHECK(report.victims_in_history == 1);
  for (const auto& file : desk::set_files())
    if (file.lies == desk::Lies::in_victims) CHECK_FALSE(std::filesystem::exists(set / file.name));
  CHECK(any_says(set / desk::history_folder, "Zyxquarry"));
  const auto left_out = text_of(set / desk::left_out_file);
  CHECK(left_out.find("token was withdrawn: 1.") != std::string::npos);
  CHECK(left_out.find("Victim A") == std::string::npos);
  Town there;
  CHECK(taken(there.desk, {set, "", Run::real, BadRows::refuse, there.head, {}}).troubles.empty());
  CHECK(well(desk::victims_listed(there.desk, there.victim_worker)).empty());
  Folder again("victims_withdrawn_kept_apart");
  CHECK(c.hands_out(c.town.worker, again).victims_left_out == 1);
  CHECK_FALSE(any_says(again.path / "set", "Zyxquarry"));
}

TEST_CASE("of a victim whose record was erased the token goes out, and nothing is missed") {
  Case c;
  c.tells_all();
  well(c.town.room.ledger->erase_stream(c.victim));
  Folder out("victims_erased");
  const auto report = c.hands_out(c.town.head, out);
  CHECK(report.victims == 0);
  CHECK(report.victims_left_out == 0);
  Town there;
  CHECK(taken(there.desk, {out.path / "set", "", Run::real, BadRows::refuse, there.head, {}})
            .troubles.empty());
  const auto record = record_of(there, c.child.text());
  there.ticks(there.worker, record);
  const auto told = there.opened(there.worker, record).victims;
  REQUIRE(told.size() == 1);
  CHECK_FALSE(told.front().kept);
}

}  // namespace
}  // namespace holdfast::cli
