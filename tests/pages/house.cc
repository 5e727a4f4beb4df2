// The small service, and the way in.
#include "pages/house.h"

#include <fstream>
#include <sstream>

#include "area_routes.h"
#include "desk/intake.h"
#include "desk/live.h"
#include "desk/unusual.h"
#include "pages/well.h"
#include "practice/assessment/stages.h"
#include "practice/offending/offending.h"
#include "practice/overview/pages.h"
#include "practice/tools/tool.h"
#include "practice/writing/wording.h"
#include "web/cookies.h"
#include "web/csrf.h"
#include "web/error_pages.h"

namespace holdfast::pages {
namespace {

Chance chance_from(const std::shared_ptr<std::uint64_t>& state) {
  return {[state](std::span<std::uint8_t> out) {
    for (auto& byte : out) {
      *state = *state * 6364136223846793005ULL + 1442695040888963407ULL;
      byte = static_cast<std::uint8_t>(*state >> 56U);
    }
  }};
}

/// No cryptography: only different for different texts.
Digest plain_hash(std::string_view purpose, std::string_view value) {
  Digest digest{};
  std::uint64_t h = 14695981039346656037ULL;
  for (std::size_t i = 0; i < digest.size(); ++i) {
    for (const char c : std::string(purpose) + "\n" + std::string(value))
      h = (h ^ static_cast<std::uint8_t>(c)) * 1099511628211ULL + i;
    digest[i] = static_cast<std::uint8_t>(h >> 32U);
  }
  return digest;
}

const web::Assets& assets() {
  static const web::Assets loaded =
      web::Assets::load({HOLDFAST_ROOT "/assets", HOLDFAST_ROOT "/node_modules"}).value();
  return loaded;
}

std::string text_of(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

std::shared_ptr<const offending::Reference> tables() {
  static const auto read = std::make_shared<const offending::Reference>(*offending::reference_from(
      text_of(HOLDFAST_ROOT "/data/offences.tsv"), text_of(HOLDFAST_ROOT "/data/disposals.tsv")));
  return read;
}

std::shared_ptr<const tools::Tools> assessment_tools() {
  const auto beside = [](const std::string& name) -> Result<std::string> {
    return text_of(std::string(HOLDFAST_ROOT) + "/data/tools/" + name);
  };
  static const auto read = std::make_shared<const tools::Tools>(
      *tools::tools_from(text_of(HOLDFAST_ROOT "/data/tools.tsv"), beside));
  return read;
}

std::shared_ptr<const writing::Wordings> letters() {
  static const auto read = [] {
    writing::Wordings all;
    for (const auto& word : words_of(Letter{})) {
      const auto letter = static_cast<Letter>(word.value);
      const auto file = HOLDFAST_ROOT "/data/letters/" + std::string(writing::file_of(letter));
      all.of_letter[letter] = *writing::wording_from(letter, text_of(file));
    }
    return std::make_shared<const writing::Wordings>(std::move(all));
  }();
  return read;
}

std::shared_ptr<const assessment::Stages> stages() {
  static const auto read = std::make_shared<const assessment::Stages>(*assessment::stages_from(
      {text_of(HOLDFAST_ROOT "/data/assessments.tsv"), text_of(HOLDFAST_ROOT "/data/headings.tsv"),
       text_of(HOLDFAST_ROOT "/data/indications.tsv")}));
  return read;
}

}  // namespace

House::House(Hidden hidden_from_most)
    : now(*Moment::from("2026-11-03T10:00Z")),
      clock{[this] { return now; }},
      chance(chance_from(luck_)),
      room(well(store::open_memory(clock, chance))),
      desk(*room.ledger, *room.access_log, room.shelf, clock, chance, std::make_shared<Calendar>()),
      hasher_(chance, {.memory_bytes = 8192, .passes = 1}),
      common_(access::CommonPasswords::from("password\n")),
      door_(room.shelf, access::Accounts(room.shelf, plain_hash, chance, hasher_, common_, {}),
            access::Sessions(room.shelf, plain_hash, chance, {}),
            access::Throttle(room.shelf, plain_hash, {})),
      frame_{.assets = &assets(),
             .navigation = [](const access::Reader&) { return std::vector<web::NavigationLink>{}; },
             .agency_name =
                 [this](AgencyId agency) {
                   const auto& agencies = desk::service_file(desk)->service->agencies;
                   return agencies.contains(agency) ? agencies.at(agency).name : std::string();
                 }},
      site_{desk, frame_},
      doors_(doors()),
      sign_in_{door_, frame_, {.standing_of = [](PersonId) -> Result<std::optional<web::Standing>> {
                 return std::optional<web::Standing>{};
               }}} {
  desk.offending = tables();
  desk.tools = assessment_tools();
  desk.stages = stages();
  desk.letters = letters();
  found_the_service();
  add_records();
  if (hidden_from_most == Hidden::there) hide();
  merge_records();
  now = *Moment::from("2026-11-05T10:00Z");
  auto wired = overview::live_parts(desk);
  wired.is_in = [](const access::Reader&, const std::string&) { return true; };
  live_ = std::make_unique<web::Live>(std::move(wired));
  for (const auto& one : well(desk::openings_to_look_into(desk, reader("head_of_service"))).lines)
    if (one.about.doubt == service::Doubt::break_glass) line = one.line;
  auto all = area_routes(site_, *live_, doors_);
  const auto signing_in = web::sign_in_routes(sign_in_);
  all.insert(all.end(), signing_in.begin(), signing_in.end());
  router_ = std::make_unique<web::Router>(std::move(all), gate());
}

void House::found_the_service() {
  well(desk::found_service(desk, {}, {}, {{"Northbridge Youth Justice Service"}, false}));
  const auto add = [&](const service::Event& what) {
    return well(desk::found(desk, {}, {}, what));
  };
  using service::AgencyKind;
  own = named_by<AgencyId>(
      add(service::AgencyAdded{{"Northbridge Service"}, AgencyKind::youth_justice}));
  police =
      named_by<AgencyId>(add(service::AgencyAdded{{"Northbridge Police"}, AgencyKind::police}));
  team = named_by<TeamId>(add(service::TeamFormed{{"Riverside"}}));
  add(service::AgencyAdded{{"Southbridge Service"}, AgencyKind::youth_justice});
  data = {"Northbridge Youth Justice Service",
          "Southbridge Service",
          "Northbridge Service",
          "Northbridge Police",
          "Riverside",
          "Ms Okafor",
          "Holdfast"};
  for (const auto& role : role_names) {
    // Families that no child has: namesakes are a matter of their own.
    const auto name = "Robin " + std::string(1, static_cast<char>(std::toupper(role.wire[0]))) +
                      std::string(role.wire.substr(1, 4)) + "worth";
    joins(std::string(role.wire), {.name = {name},
                                   .email = {std::string(role.wire) + "@example.com"},
                                   .agency = role.role == Role::partner_professional ? police : own,
                                   .role = role.role,
                                   .team = team});
  }
  joins("coordinator", {.name = {"Kit Vale"},
                        .email = {"kit@example.com"},
                        .agency = police,
                        .role = Role::partner_professional,
                        .coordinator = true});
  barred = joins("barred", {.name = {"Ash Barrow"},
                            .email = {"ash@example.com"},
                            .agency = police,
                            .role = Role::seconded_professional});
}

PersonId House::joins(const std::string& who, const service::PersonJoined& joined) {
  const auto person = named_by<PersonId>(well(desk::found(desk, {}, {}, joined)));
  people_[who] = {person, joined.agency, joined.role, joined.coordinator.value_or(false),
                  joined.name.value};
  accounts[person] = {service::AccessState::Kind::active, {}};
  data.push_back(joined.name.value);
  data.push_back(joined.email.value);
  return person;
}

service::ServiceDoors House::doors() {
  const auto note = [this](std::string what) {
    return [this, what](const service::Invitation& i, Moment) -> service::ServiceDoors::Outcome {
      if (invitations_fail)
        return Unexpected{access::Refusal(Failure{Failure::Kind::unavailable, "no mail"})};
      called.push_back({what, i.person});
      accounts[i.person] = {service::AccessState::Kind::invited, now + days_long(7)};
      return done;
    };
  };
  return {.invite = note("invite"),
          .restore = note("restore"),
          .access_state = [this](PersonId person, Moment) -> Result<service::AccessState> {
            return accounts.contains(person) ? accounts.at(person) : service::AccessState{};
          },
          .disable = [this](PersonId person, PersonId, Moment) -> Result<Done> {
            called.push_back({"disable", person});
            accounts[person] = {service::AccessState::Kind::disabled, {}};
            return done;
          },
          .messages = [this](std::size_t, Moment) -> Result<std::vector<service::SentMessage>> {
            return messages;
          }};
}

web::Gate House::gate() {
  return {.signed_in = [this](const web::Request& request,
                              Moment) -> Result<std::optional<web::SignedIn>> {
            const auto who = web::cookie_of(request, web::session_cookie).value_or("");
            const auto found = people_.find(std::string(who));
            if (found == people_.end()) return std::optional<web::SignedIn>{};
            return std::optional<web::SignedIn>{{found->second, std::string(who)}};
          },
          .signed_out = [](const web::Request&, Moment) { return web::see_other("/sign-in"); },
          .error_page =
              [this](const web::Viewer& viewer, web::Trouble what, std::string_view reference) {
                return web::error_page(frame_, viewer, what, reference);
              },
          .clock = clock,
          .chance = chance};
}

web::Response House::answer(const std::string& who, web::Request request,
                            const std::string& target) const {
  request.path = target.substr(0, target.find('?'));
  request.target = target;
  if (const auto at = target.find('?'); at != std::string::npos)
    for (const auto one : split(std::string_view(target).substr(at + 1), '&'))
      request.query.fields.emplace_back(one.substr(0, one.find('=')),
                                        one.substr(one.find('=') + 1));
  request.cookies.emplace(web::session_cookie, who);
  return router_->answer(request).response;
}

web::Response House::get(const std::string& who, const std::string& target) const {
  return answer(who, {.method = web::Method::get}, target);
}

web::Response House::post_files(const std::string& who, const std::string& target, Fields fields,
                                const std::vector<NameAndBytes>& files,
                                std::string_view field) const {
  web::Request request{.method = web::Method::post};
  fields.emplace_back(web::csrf_field_name, web::csrf_token({}, "session " + who, chance));
  request.form.fields = std::move(fields);
  request.received = received(desk, files, field);
  return answer(who, std::move(request), target);
}

web::Response House::post(const std::string& who, const std::string& target, Fields fields) const {
  web::Request request{.method = web::Method::post};
  fields.emplace_back(web::csrf_field_name, web::csrf_token({}, "session " + who, chance));
  request.form.fields = std::move(fields);
  return answer(who, std::move(request), target);
}

void House::tick(const std::string& who, StreamId record) const {
  (void)desk::state_purpose(desk, reader(who), record, "cover");
}

void House::tell_pages() {
  well(desk::begin_telling(desk));
  room.ledger->on_change([this](const Changed& changed) { live_->changed(changed); });
}

const House& shared_house() {
  static const House house;
  return house;
}

}  // namespace holdfast::pages
