// Doing what the plan says, as pages would: open, then write with what was just seen.
#include "town.h"

#include <cstdio>
#include <cstdlib>
#include <mutex>

#include "base/london.h"
#include "practice/children/children.h"
#include "practice/chronology/chronology.h"
#include "practice/service/service.h"

namespace holdfast::simulate {
namespace {

using desk::RecordRefusal;

[[noreturn]] void stop(const Failure& failure) {
  std::fprintf(stderr, "The town stopped: %s\n", failure.words.c_str());
  std::exit(1);
}

template <class T>
T well(Result<T> result) {
  if (!result) stop(result.error());
  return std::move(*result);
}

constexpr struct {
  const char* name;
  Role role;
} cast[] = {{"Ada Minns", Role::administrator},        {"Hana Reid", Role::head_of_service},
            {"Mo Farrow", Role::team_manager},         {"Olu Grant", Role::team_manager},
            {"Sam Porter", Role::case_manager},        {"Kit Marsh", Role::case_manager},
            {"Bea Lowe", Role::business_support},      {"Vi Dale", Role::victim_worker},
            {"Io Fisk", Role::information_officer},    {"Sal Brook", Role::seconded_professional},
            {"Pat Quill", Role::partner_professional}, {"Val Boon", Role::volunteer}};
static_assert(std::size(cast) == everybody);

/// Within what the setting allows.
std::string setting_value(const Act& act) { return std::to_string(1 + act.event.bytes[0] % 60); }

}  // namespace

Chance chance_from(std::uint64_t seed) {
  struct State {
    /// Not the plan's own numbers, or ids would meet.
    explicit State(std::uint64_t from) : dice(~from) {}
    std::mutex mutex;
    Dice dice;
  };
  auto state = std::make_shared<State>(seed);
  return {[state](std::span<std::uint8_t> out) {
    const std::scoped_lock lock(state->mutex);
    for (auto& byte : out) byte = static_cast<std::uint8_t>(state->dice.next());
  }};
}

/// One act in one town.
struct SimulatedTown::Doing {
  SimulatedTown& town;
  const Act& act;

  const access::Reader& reader() const { return town.people_[act.who]; }
  PersonId other_person() const { return town.people_[act.other % everybody].person; }
  StreamId record() const { return town.record(act.child); }
  Date today() const { return london_date(town.desk_->clock.now()); }
  LongText why() const { return {act.words.empty() ? "For a reason" : act.words}; }

  void acknowledge(StreamId stream, EventId event) const {
    auto& list = town.acknowledged_[stream];
    if (std::ranges::find(list, event) == list.end()) list.push_back(event);
  }
  template <class T>
  bool done(StreamId stream, const Result<T, RecordRefusal>& said) const {
    if (said) return acknowledge(stream, act.event), true;
    if (const auto* failure = std::get_if<Failure>(&said.error())) stop(*failure);
    return false;
  }
  bool decided(const service::Event& what) const {
    return done(town.desk_->service, desk::record_service(*town.desk_, reader(), act.event, what));
  }
  std::optional<desk::Opened> opened(const std::string& part) const {
    for (int tries = 0; tries < 2; ++tries) {
      auto opened = desk::open(*town.desk_, reader(), {record(), part, {}});
      if (opened) return std::move(*opened);
      if (const auto* failure = std::get_if<Failure>(&opened.error())) stop(*failure);
      if (!std::holds_alternative<desk::PurposeNeeded>(opened.error())) return std::nullopt;
      if (!desk::state_purpose(*town.desk_, reader(), record(), "duty")) return std::nullopt;
    }
    return std::nullopt;
  }

  /// What the access log says was opened.
  std::string part() const {
    return act.deed == Deed::look ? "overview"
                                  : "form:" + std::to_string(static_cast<int>(act.deed));
  }

  chronology::Happened happened() const {
    return {.sort = static_cast<chronology::Sort>(act.event.bytes[1] % 10),
            .happened_on = today() - act.days_ago,
            .time_of_day = {},
            .what = {act.words},
            .told_by = {"Ms Okafor"},
            .told_by_agency = {},
            .standing = chronology::Standing::fact,
            .also_on = {}};
  }
  bool tells(std::vector<desk::Part> parts) const {
    if (!opened(part())) return false;
    const auto said =
        desk::record(*town.desk_, reader(), {act.event, parts, act.more, "They asked"});
    if (said)
      for (const auto& part : parts) acknowledge(part.record, act.event);
    return done(record(), said);
  }
  bool tells(const Event& what) const { return tells({{record(), what}}); }
  std::optional<desk::Amendment> amendment() const {
    const auto seen = opened(part());
    if (!seen) return std::nullopt;
    return desk::Amendment{act.event, record(), act.about, why(), seen->digest};
  }

  bool add_child() const {
    const auto& child = town.plan_.children[act.child];
    std::optional<Date> born = date_of({2010 + static_cast<int>(act.child % 4), 5, 17});
    if (act.child % 3 == 0) born.reset();
    const auto added = desk::add_child(*town.desk_, reader(), act.event,
                                       {{child.given}, {child.family}, {}, born});
    return done(record(), added);
  }
  bool tell_of_two() const {
    const Event what = chronology::Event(happened());
    const auto second = town.record(act.other % town.plan_.children.size());
    return tells({{record(), what}, {second, what}});
  }
  bool amend() const {
    const auto amendment = this->amendment();
    if (!amendment) return false;
    auto& d = *town.desk_;
    if (act.deed == Deed::correct)
      return done(record(), desk::correct(d, reader(), *amendment, chronology::Event(happened())));
    if (act.deed == Deed::withdraw) return done(record(), desk::withdraw(d, reader(), *amendment));
    return done(record(), desk::reclassify(d, reader(), *amendment, act.more));
  }
  bool erase() const {
    opened(part());
    service::ErasureDecided decided{record(), service::ErasureScope::entry, act.about, {}, why()};
    if (act.deed == Deed::erase_victim_part)
      decided = {record(), service::ErasureScope::compartment, {}, hidden_part, why()};
    const service::ErasureApproved approved{decided.record, decided.scope, decided.entry,
                                            decided.compartment, decided.why};
    auto id = act.event;  // the approval's own, which follows from the act's
    id.bytes.back() ^= 1U;
    if (desk::record_service(*town.desk_, town.people_[head], id, approved))
      acknowledge(town.desk_->service, id);
    return done(town.desk_->service, desk::erase(*town.desk_, reader(), {act.event, decided}));
  }
  bool keep_draft() const {
    const std::string form = "/records/" + record().text() + "/events/new";
    const desk::Draft draft{form, town.desk_->clock.now(), {{"what", act.words}}};
    well(desk::save_draft(*town.desk_, reader().person, draft));
    return true;
  }
  void opened_only() const {
    const auto& meant = act.deed == Deed::repeat ? town.done_[act.other] : act;
    static_cast<void>(Doing{town, meant}.opened(Doing{town, meant}.part()));
  }
  bool decide() const;
  bool write() const;
};

bool SimulatedTown::Doing::decide() const {
  const auto until = today() + (1 + act.event.bytes[2] % 20);
  switch (act.deed) {
    case Deed::restrict_record:
      return decided(service::RecordRestricted{record(), why()});
    case Deed::lift_restriction:
      return decided(service::RestrictionLifted{record(), why()});
    case Deed::admit:
      return decided(service::Admitted{
          record(), other_person(), {}, {Compartment::health}, {"Joint work"}, until});
    case Deed::end_admission:
      return decided(service::AdmissionEnded{act.about, why()});
    case Deed::bar:
      return decided(service::Barred{record(), other_person(), why()});
    case Deed::lift_bar:
      return decided(service::BarLifted{act.about, why()});
    case Deed::break_glass:
      return done(town.desk_->service,
                  desk::break_glass(*town.desk_, reader(), {act.event, record(), {}, why()}));
    default:
      return decided(
          service::SettingChanged{{"chronology.quiet_after_days"}, {setting_value(act)}, why()});
  }
}

bool SimulatedTown::Doing::write() const {
  switch (act.deed) {
    case Deed::add_child:
      return add_child();
    case Deed::look:
      return opened(part()).has_value();
    case Deed::tell:
      return tells(chronology::Event(happened()));
    case Deed::tell_of_two:
      return tell_of_two();
    case Deed::rename:
      return tells(children::Event(children::NameChanged{{"Jo"}, {act.words}, {}}));
    case Deed::identify:
      return tells(
          children::Event(children::Identified{children::IdentifierScheme::local, {act.words}}));
    case Deed::allocate:
      return tells(children::Event(children::WorkerAllocated{other_person(), today(), {}}));
    case Deed::correct:
    case Deed::withdraw:
    case Deed::reclassify:
      return amend();
    case Deed::erase_entry:
    case Deed::erase_victim_part:
      return erase();
    case Deed::keep_draft:
      return keep_draft();
    case Deed::repeat:
      return Doing{town, town.done_[act.other]}.write();
    default:
      return decide();
  }
}

SimulatedTown::SimulatedTown(const Plan& plan, store::Strongroom room, HandClock clock,
                             Chance chance, Town kind)
    : plan_(plan),
      room_(std::move(room)),
      clock_(std::move(clock)),
      chance_(std::move(chance)),
      kind_(kind),
      desk_(fresh_desk()) {
  clock_.turn_to(plan_.days.front().front().at - hours(1));
  set_up();
}

std::unique_ptr<desk::Desk> SimulatedTown::fresh_desk() const {
  return std::make_unique<desk::Desk>(*room_.ledger, *room_.access_log, room_.shelf, clock_.clock(),
                                      chance_, std::make_shared<Calendar>());
}

void SimulatedTown::set_up() {
  const PersonId founder{{1}};
  const AgencyId first{{2}};
  const auto set = [&](const service::Event& what) {
    const auto event = well(desk::found(*desk_, founder, first, what));
    acknowledged_[desk_->service].push_back(event);
    return event;
  };
  set(service::Opened{{"Northbank"}, false});
  const auto own = named_by<AgencyId>(
      set(service::AgencyAdded{{"Northbank Youth Justice"}, service::AgencyKind::youth_justice}));
  const auto police =
      named_by<AgencyId>(set(service::AgencyAdded{{"Police"}, service::AgencyKind::police}));
  const auto north = named_by<TeamId>(set(service::TeamFormed{{"North team"}}));
  const auto south = named_by<TeamId>(set(service::TeamFormed{{"South team"}}));
  for (std::size_t i = 0; i < everybody; ++i) {
    const auto agency = i == partner ? police : own;
    const auto team = i == other_manager || i == colleague ? south : north;
    const auto email = "person" + std::to_string(i) + "@example.org";
    const auto event =
        set(service::PersonJoined{{cast[i].name}, {email}, agency, cast[i].role, team, {}});
    people_.push_back({named_by<PersonId>(event), agency, cast[i].role, false, cast[i].name});
  }
}

StreamId SimulatedTown::record(std::size_t child) const {
  return desk::record_begun_by(*desk_, plan_.children[child].event);
}

bool SimulatedTown::act(const Act& act) {
  clock_.turn_to(act.at);
  done_.push_back(act);
  if (act.town == Town::both || kind_ == Town::fuller) return Doing{*this, act}.write();
  // Its writer opens the form here too, since who has looked is no secret, and then writes nothing.
  if (plan_.children[act.child].town == Town::both) Doing{*this, act}.opened_only();
  return false;
}

}  // namespace holdfast::simulate
