// Looking through the openings of the last days, person by person: bounded in time by a setting and
// in what is read of each person.
#include "desk/unusual.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/london.h"
#include "ledger/access_log.h"
#include "ledger/ledger.h"

namespace holdfast::desk {
namespace {

using access::Operation;
using service::Doubt;

/// Of one person's openings, those that fall under one doubt on one day.
struct Gathered {
  Moment last;
  std::set<StreamId> records;
  std::set<std::string> said;
};

class Looking {
 public:
  Looking(Desk& desk, const access::Reader& reader, const service::State& service, Moment now)
      : desk_(desk),
        reader_(reader),
        service_(service),
        now_(now),
        days_(service::figure(service, service::openings_looked_at_days)),
        from_(start_of(london_date(now) - days_.value)),
        opens_(access::may(reader.role, Operation::open_record)) {}

  Result<LookedThrough> all();

 private:
  Result<Done> know_the_children();
  bool hears_of(StreamId record, Standing least) const;
  Result<Done> of_person(const service::Person& person);
  Result<bool> has_caseload(PersonId person, const std::vector<ledger::Opening>& openings) const;
  void at_night(PersonId person, const std::vector<ledger::Opening>& openings);
  void without_caseload(PersonId person, const std::vector<ledger::Opening>& openings);
  void broken_glass();
  Result<Done> misgiven();
  void list(PersonId person, Doubt doubt, Date on, const Gathered& gathered);
  void add(ToLookInto line);
  std::optional<Date> night_of(Moment moment) const;

  Desk& desk_;
  const access::Reader& reader_;
  const service::State& service_;
  Moment now_;
  service::Figure days_;
  Moment from_;
  bool opens_;
  std::set<StreamId> children_;  ///< victims' records are left to those who may open them
  LookedThrough found_;
};

Result<Done> Looking::know_the_children() {
  const bool all = !opens_ || access::may(reader_.role, Operation::open_victim);
  const auto records = all ? all_records(desk_) : childrens_records(desk_);
  if (!records) return Unexpected{records.error()};
  children_ = {records->begin(), records->end()};
  return done;
}

bool Looking::hears_of(StreamId record, Standing least) const {
  if (!children_.contains(record)) return false;
  if (!opens_) return true;
  return permission(service_, reader_, {record, {}, {}}, now_).standing >= least;
}

/// The evening's day, for the whole of the night. By the clock on the wall, so that a night in
/// which it changes is an hour longer or shorter.
std::optional<Date> Looking::night_of(Moment moment) const {
  const auto day = london_date(moment);
  if (moment >= london_moment(day, service::figure(service_, service::night_from_hour).value, 0))
    return day;
  if (moment < london_moment(day, service::figure(service_, service::night_to_hour).value, 0))
    return day - 1;
  return std::nullopt;
}

void Looking::add(ToLookInto line) {
  const auto& about = line.about;
  const std::string parts[] = {"opening", about.person.text(),
                               std::to_string(static_cast<int>(about.doubt)),
                               about.opened_on.text(), about.record ? about.record->text() : ""};
  line.line = desk_.ledger.system_event_id(parts);
  for (const auto& one : service_.looked_into)
    if (is_of(one.record, about)) line.settled = one;
  found_.lines.push_back(std::move(line));
}

/// A record is named where it is but one.
void Looking::list(PersonId person, Doubt doubt, Date on, const Gathered& gathered) {
  ToLookInto line{.at = gathered.last, .records = gathered.records.size()};
  line.about = {.person = person, .doubt = doubt, .opened_on = on};
  if (gathered.records.size() == 1) line.about.record = *gathered.records.begin();
  for (const auto& purpose : gathered.said) line.said += (line.said.empty() ? "" : " ") + purpose;
  add(std::move(line));
}

void gather(Gathered& gathered, const ledger::Opening& opening) {
  gathered.last = std::max(gathered.last, opening.at);
  gathered.records.insert(opening.record);
}

void Looking::at_night(PersonId person, const std::vector<ledger::Opening>& openings) {
  std::map<Date, Gathered> nights;
  for (const auto& opening : openings)
    if (const auto night = night_of(opening.at)) gather(nights[*night], opening);
  const auto many = service::figure(service_, service::night_records).value;
  for (const auto& [night, gathered] : nights)
    if (gathered.records.size() >= static_cast<std::size_t>(many))
      list(person, Doubt::at_night, night, gathered);
}

/// What they ticked themselves: nobody allocated, admitted or asked them.
bool is_own_word(const ledger::Opening& opening) {
  return std::ranges::any_of(purposes(),
                             [&](const Word& word) { return word.wire == opening.purpose; });
}

void Looking::without_caseload(PersonId person, const std::vector<ledger::Opening>& openings) {
  std::map<Date, Gathered> days;
  for (const auto& opening : openings) {
    if (!is_own_word(opening)) continue;
    auto& gathered = days[london_date(opening.at)];
    gather(gathered, opening);
    gathered.said.insert(opening.purpose);
  }
  for (const auto& [day, gathered] : days) list(person, Doubt::no_caseload, day, gathered);
}

/// Of now, by index rows; or in these days, by why a record was open to them.
Result<bool> Looking::has_caseload(PersonId person,
                                   const std::vector<ledger::Opening>& openings) const {
  if (std::ranges::find(openings, "allocated", &ledger::Opening::purpose) != openings.end())
    return true;
  const auto rows = desk_.ledger.find({"worker", {person.text()}, Clearance::everything(), 1});
  if (!rows) return Unexpected{rows.error()};
  return !rows->empty();
}

bool is_manager(const service::Person& person) {
  return std::ranges::any_of(person.posts, [](const service::Post& post) {
    return access::may(post.role, Operation::allocate);
  });
}

Result<Done> Looking::of_person(const service::Person& person) {
  auto openings = desk_.log.find(
      {.who = person.id, .from = from_, .before = {}, .limit = openings_read_of_one});
  if (!openings) return Unexpected{openings.error()};
  found_.cut = found_.cut || openings->size() == openings_read_of_one;
  const auto works = has_caseload(person.id, *openings);
  if (!works) return Unexpected{works.error()};
  std::erase_if(*openings, [&](const ledger::Opening& opening) {
    return !hears_of(opening.record, Standing::purpose);
  });
  at_night(person.id, *openings);
  if (!*works && !is_manager(person)) without_caseload(person.id, *openings);
  return done;
}

/// Once each, however many records it was broken for that are read as one.
void Looking::broken_glass() {
  std::set<EventId> listed;
  for (const auto& glass : service_.access.glasses) {
    if (glass.broken < from_ || !hears_of(glass.record.record, Standing::glass)) continue;
    if (!listed.insert(glass.id).second) continue;
    ToLookInto line{.at = glass.broken, .said = glass.record.why.value};
    line.about = {.person = glass.person,
                  .doubt = Doubt::break_glass,
                  .opened_on = london_date(glass.broken),
                  .record = glass.record.record};
    add(std::move(line));
  }
}

Result<Done> Looking::misgiven() {
  const auto found = misgivings(desk_, reader_);
  if (!found) return Unexpected{found.error()};
  for (const auto& one : *found) {
    ToLookInto line{.at = one.at, .other = one.other};
    line.about = {.person = one.who, .opened_on = london_date(one.at), .record = one.record};
    for (const auto& word : service::words_of(Doubt{}))
      if (word.wire == one.why) line.about.doubt = static_cast<Doubt>(word.value);
    add(std::move(line));
  }
  return done;
}

Result<LookedThrough> Looking::all() {
  found_.days = days_;
  if (auto known = know_the_children(); !known) return Unexpected{known.error()};
  for (const auto& [id, person] : service_.people)
    if (auto looked = of_person(person); !looked) return Unexpected{looked.error()};
  broken_glass();
  if (auto listed = misgiven(); !listed) return Unexpected{listed.error()};
  std::ranges::stable_sort(found_.lines, std::ranges::greater{}, &ToLookInto::at);
  return std::move(found_);
}

}  // namespace

Result<LookedThrough> openings_to_look_into(Desk& desk, const access::Reader& reader) {
  if (!access::may(reader.role, Operation::review_openings)) return LookedThrough{};
  const auto service = service_file(desk);
  if (!service) return Unexpected{service.error()};
  return Looking(desk, reader, *service->service, desk.clock.now()).all();
}

}  // namespace holdfast::desk
