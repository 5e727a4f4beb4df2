// The made-up service. Long records are laid straight into the ledger, as an import would: what is
// measured is opening and recording, not how the record came to be.
#include "town.h"

#include <array>
#include <cstdio>
#include <cstdlib>

#include "desk/live.h"
#include "ledger/ledger.h"
#include "practice/assessment/pages.h"
#include "practice/chronology/pages.h"
#include "practice/delivery/pages.h"
#include "practice/overview/pages.h"
#include "practice/planning/pages.h"
#include "web/cookies.h"
#include "web/csrf.h"
#include "web/error_pages.h"

namespace holdfast::bench {
namespace {

constexpr std::size_t entries_an_append = 25;

constexpr std::array<std::string_view, 40> given_names = {
    "Aaliyah", "Aaron",  "Amir",  "Ben",    "Bethan", "Callum", "Chloe",  "Connor",
    "Dara",    "Dylan",  "Ellie", "Ethan",  "Fatima", "Finley", "Grace",  "Hamza",
    "Harley",  "Imogen", "Isaac", "Jayden", "Jordan", "Kai",    "Keira",  "Leah",
    "Liam",    "Maisie", "Mason", "Mia",    "Nadia",  "Noah",   "Olivia", "Omar",
    "Poppy",   "Reece",  "Ruby",  "Samir",  "Shay",   "Tia",    "Tyler",  "Zara"};
constexpr std::array<std::string_view, 40> family_names = {
    "Adeyemi", "Ahmed",  "Barker",  "Begum",   "Bell",    "Brennan", "Carter", "Clarke",
    "Cole",    "Dixon",  "Doyle",   "Edwards", "Ellis",   "Evans",   "Farrow", "Foster",
    "Grant",   "Gray",   "Harris",  "Hussain", "Jackson", "Jones",   "Kaur",   "Khan",
    "Lewis",   "Lowe",   "Mahmood", "Marsh",   "Morgan",  "Nowak",   "Okafor", "Owens",
    "Patel",   "Porter", "Quinn",   "Reid",    "Shah",    "Thorne",  "Walker", "Young"};
constexpr std::array<std::string_view, 8> sentences = {
    "Came to the appointment on time and talked about the new placement. ",
    "School says that attendance has been better since the half-term holiday. ",
    "Mum rang to say that nobody had seen them since tea, and that the phone was off. ",
    "Was stopped with two older boys outside the shop; nothing was found. ",
    "Spoke about feeling anxious in the evenings and not sleeping. ",
    "The group went well, and the facilitator would like to see more of the same. ",
    "Did not come, and did not answer two calls; a letter was put through the door. ",
    "Agreed to meet on Thursday with the drugs worker, at the youth centre. "};

Chance counted(std::shared_ptr<std::atomic<std::uint64_t>> drawn) {
  return {[drawn](std::span<std::uint8_t> out) {
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < out.size(); ++i) {
      if (i % 8 == 0) {
        bits = (*drawn += 0x9e3779b97f4a7c15ULL);
        bits = (bits ^ (bits >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        bits = (bits ^ (bits >> 27U)) * 0x94d049bb133111ebULL;
      }
      out[i] = static_cast<std::uint8_t>(bits >> (8 * (i % 8)));
    }
  }};
}

const web::Assets& assets() {
  static const web::Assets loaded =
      well(web::Assets::load({HOLDFAST_ROOT "/assets", HOLDFAST_ROOT "/node_modules"}));
  return loaded;
}

/// The role's links, as serve.cc shows them.
std::vector<web::NavigationLink> navigation(const access::Reader&) {
  return {{"Home", "/"},
          {"Cases", "/cases"},
          {"Find a child", "/find"},
          {"Add a child", "/children/new"}};
}

web::Gate gate_of(const web::Frame& frame, const Clock& clock, const Chance& chance,
                  const std::function<const access::Reader*(std::string_view)>& known) {
  return {.signed_in = [known](const web::Request& request,
                               Moment) -> Result<std::optional<web::SignedIn>> {
            const auto who = web::cookie_of(request, web::session_cookie).value_or("");
            const auto* reader = known(who);
            if (reader == nullptr) return std::optional<web::SignedIn>{};
            return std::optional<web::SignedIn>{{*reader, std::string(who)}};
          },
          .signed_out = [](const web::Request&, Moment) { return web::see_other("/sign-in"); },
          .error_page =
              [&frame](const web::Viewer& viewer, web::Trouble what, std::string_view reference) {
                return web::error_page(frame, viewer, what, reference);
              },
          .clock = clock,
          .chance = chance};
}

}  // namespace

void stop(const std::string& words) {
  std::fprintf(stderr, "bench: %s\n", words.c_str());
  std::exit(1);
}

store::Strongroom Town::opened(const std::filesystem::path& folder) const {
  const auto paths = store::paths_under(folder);
  well(store::prepare(paths, chance_));
  return well(store::open(paths, clock_, chance_));
}

Town::Town(const std::filesystem::path& folder, std::size_t workers)
    : now_(Moment::from("2024-11-03T10:00Z")->microseconds),
      drawn_(std::make_shared<std::atomic<std::uint64_t>>(7)),
      chance_(counted(drawn_)),
      clock_{[this] { return now(); }},
      room_(opened(folder)),
      desk(*room_.ledger, *room_.access_log, room_.shelf, clock_, chance_,
           std::make_shared<Calendar>()),
      frame_{.assets = &assets(),
             .navigation = navigation,
             .agency_name =
                 [this](AgencyId id) {
                   const auto file = desk::service_file(desk);
                   return file ? desk::names_for(*file).agency(id) : std::string();
                 }},
      site{desk, frame_} {
  found_the_service(workers);
  auto wired = overview::live_parts(desk);
  wired.is_in = [](const access::Reader&, const std::string&) { return true; };
  live_ = std::make_unique<web::Live>(std::move(wired));
  std::vector<web::Route> all;
  for (auto& some :
       {overview::home_routes(site), overview::live_routes(site, *live_),
        overview::list_routes(site), overview::team_routes(site), overview::record_routes(site),
        overview::threshold_routes(site), chronology::routes(site), assessment::routes(site),
        planning::routes(site), delivery::routes(site)})
    all.insert(all.end(), some.begin(), some.end());
  const auto known = [this](std::string_view who) -> const access::Reader* {
    const auto at = people_.find(who);
    return at == people_.end() ? nullptr : &at->second;
  };
  router_ = std::make_unique<web::Router>(std::move(all), gate_of(frame_, clock_, chance_, known));
}

void Town::found_the_service(std::size_t workers) {
  well(desk::found_service(desk, {}, {}, {{"Northbridge Youth Justice Service"}, false}));
  const auto add = [&](const service::Event& what) {
    return well(desk::found(desk, {}, {}, what));
  };
  agency_ = named_by<AgencyId>(
      add(service::AgencyAdded{{"Northbridge Service"}, service::AgencyKind::youth_justice}));
  team_ = named_by<TeamId>(add(service::TeamFormed{{"Riverside"}}));
  head_ = joins("Hana Silverwood", Role::head_of_service);
  for (std::size_t n = 0; n < workers; ++n)
    workers_.push_back(joins("Robin Worker" + std::to_string(n), Role::case_manager));
}

access::Reader Town::joins(const std::string& name, Role role, std::optional<AgencyId> agency) {
  const auto email = std::to_string(people_.size()) + "." + std::to_string(name.size()) + "@x.org";
  const auto from = agency.value_or(agency_);
  const auto person = named_by<PersonId>(well(
      desk::found(desk, {}, {}, service::PersonJoined{{name}, {email}, from, role, team_, {}})));
  const access::Reader reader{person, from, role, false, name};
  people_.emplace(person.text(), reader);
  return reader;
}

void Town::tell_pages() {
  well(desk::begin_telling(desk));
  desk.ledger.on_change([this](const Changed& changed) { live_->changed(changed); });
}

std::size_t Town::any(std::size_t below) {
  dice_ = dice_ * 6364136223846793005ULL + 1442695040888963407ULL;
  return static_cast<std::size_t>(dice_ >> 33U) % below;
}

std::string Town::passage() {
  std::string words;
  for (auto left = 1 + any(8); left > 0; --left) words += sentences.at(any(sentences.size()));
  words.pop_back();
  return words;
}

children::ChildAdded Town::child() {
  const auto family = std::string(family_names.at(any(family_names.size())));
  const auto born = *Date::from("2008-01-01") + static_cast<int>(any(2500));
  return {{std::string(given_names.at(any(given_names.size())))},
          {any(4) == 0 ? family + " " + std::string(family_names.at(any(family_names.size())))
                       : family},
          {},
          born};
}

chronology::Event Town::happening() {
  return chronology::Happened{.sort = static_cast<chronology::Sort>(any(10)),
                              .happened_on = london_date(now()) - static_cast<int>(any(12)),
                              .what = {passage()},
                              .told_by = {"Ms Okafor, form tutor"},
                              .told_by_agency = agency_,
                              .standing = static_cast<chronology::Standing>(any(3))};
}

StreamId Town::short_record(const access::Reader& worker) {
  const auto record = well(desk::add_child(desk, head_, fresh(), child()));
  well(desk::state_purpose(desk, head_, record, "duty"));
  well(desk::record(desk, head_,
                    {fresh(),
                     {{record, children::Event(children::WorkerAllocated{
                                   worker.person, london_date(now()), {}})}},
                     {},
                     ""}));
  return record;
}

StreamId Town::long_record(const access::Reader& worker) {
  const auto began = now();
  const auto record = short_record(worker);
  tell(record, worker, long_record_entries - 2);
  now_ = began.microseconds;
  well(desk::rebuild(desk, record));
  return record;
}

void Town::tell(StreamId record, const access::Reader& worker, std::size_t entries) {
  std::vector<EventId> told;
  std::uint64_t count = 2;
  while (entries > 0) {
    ledger::StreamAppend append{record, count, {}, std::nullopt};
    for (; entries > 0 && append.entries.size() < entries_an_append; --entries) {
      Recorded what = Event(happening());
      const auto kind = any(100);
      if (kind < 4 && !told.empty())
        what = Corrected{told.at(any(told.size())), {"It was put down wrongly"}, happening()};
      else if (kind == 4 && !told.empty())
        what = Withdrawn{told.at(any(told.size())), {"It was another child's"}};
      const bool is_new = std::holds_alternative<Event>(what);
      const auto part = is_new ? any(100) : 99;
      Clearance clearance{Compartment::open};
      if (part < 7) clearance = clearance.with({Compartment::health});
      if (part >= 7 && part < 10) clearance = clearance.with({Compartment::police_restricted});
      const auto event = fresh();
      if (is_new && part >= 10) told.push_back(event);
      append.entries.push_back({event, worker.person, worker.agency, clearance,
                                json_of(content_of(what, clearance, ""))});
    }
    count += append.entries.size();
    well(desk.ledger.append({&append, 1}));
    pass(days_long(30));
  }
}

web::Response Town::answer(const access::Reader& reader, web::Request request,
                           const std::string& target) const {
  request.path = target.substr(0, target.find('?'));
  request.target = target;
  if (const auto at = target.find('?'); at != std::string::npos)
    for (const auto one : split(std::string_view(target).substr(at + 1), '&'))
      request.query.fields.emplace_back(one.substr(0, one.find('=')),
                                        one.substr(one.find('=') + 1));
  request.cookies.emplace(web::session_cookie, reader.person.text());
  return router_->answer(request).response;
}

web::Answer Town::answered(const web::Request& request) const {
  if (request.path.starts_with("/assets/"))
    if (auto asset = web::asset_response(assets(), request)) return {std::move(*asset), "/assets"};
  return router_->answer(request);
}

std::pair<std::string, std::string> Town::csrf_of(const access::Reader& reader) const {
  return {std::string(web::csrf_field_name),
          web::csrf_token({}, "session " + reader.person.text(), chance_)};
}

web::Response Town::get(const access::Reader& reader, const std::string& target) const {
  auto response = answer(reader, {.method = web::Method::get}, target);
  if (response.status != 200)
    stop("GET " + target + " answered " + std::to_string(response.status));
  return response;
}

void Town::post(const access::Reader& reader, const std::string& target,
                std::vector<std::pair<std::string, std::string>> fields) const {
  web::Request request{.method = web::Method::post};
  fields.push_back(csrf_of(reader));
  request.form.fields = std::move(fields);
  const auto response = answer(reader, std::move(request), target);
  if (response.status != 303)
    stop("POST " + target + " answered " + std::to_string(response.status));
}

}  // namespace holdfast::bench
