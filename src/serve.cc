// Wiring the web: frame, routes, gate, server, chores. Each function makes one part out of those
// before it.
#include "serve.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <iostream>

#include "area_routes.h"
#include "base/words.h"
#include "desk/duty.h"
#include "desk/intake.h"
#include "desk/levels_counted.h"
#include "desk/live.h"
#include "desk/steps.h"
#include "doors.h"
#include "jobs/clock.h"
#include "jobs/messages_links.h"
#include "jobs/virus_scan.h"
#include "ledger/crypto.h"
#include "ledger/sweep.h"
#include "mail.h"
#include "practice/overview/pages.h"
#include "web/assets.h"
#include "web/error_pages.h"
#include "web/router.h"
#include "web/server.h"
#include "web/sign_in.h"
#include "web/tls.h"
#include "web/watch.h"

namespace holdfast {
namespace {

using web::Response;

std::string public_address(const cli::Serve& wanted) {
  if (!wanted.public_address.empty()) return wanted.public_address;
  const bool tls = wanted.tls_self_signed || !wanted.tls_certificate.empty();
  return (tls ? "https://" : "http://") + wanted.address + ":" + std::to_string(wanted.port);
}

/// Everything that outlives the server, in the order it is made.
struct Parts {
  const cli::Serve& wanted;
  House& house;
  web::Assets assets;
  jobs::Outbox outbox;
  std::string address;
  web::Frame frame{};
  std::unique_ptr<web::SignIn> sign_in{};
  std::unique_ptr<overview::Site> site{};
  std::unique_ptr<web::Log> log{};
  std::unique_ptr<web::Metrics> metrics{};
  std::unique_ptr<web::Live> live{};
  std::unique_ptr<web::Router> router{};

  service::ServiceDoors service_doors{};
  std::atomic<bool> ending = false;  ///< long chores stop where they are

  Outside outside() { return {house, outbox, address}; }
};

std::vector<web::NavigationLink> navigation(const access::Reader& reader) {
  using access::Operation;
  std::vector<web::NavigationLink> links{{say("Home"), "/"}};
  const auto add = [&](Operation operation, const char* words, const char* href) {
    if (access::may(reader.role, operation)) links.push_back({say(words), href});
  };
  add(Operation::find_record, "Cases", "/cases");
  add(Operation::open_record, "My week", "/week");
  add(Operation::find_record, "Find a child", "/find");
  add(Operation::add_child, "Add a child", "/children/new");
  add(Operation::manage_case, "Referrals", "/referrals");
  add(Operation::countersign, "Assessments", "/assessments");
  add(Operation::open_victim, "Victims", "/victims");
  add(Operation::duty_desk, "Duty desk", "/duty");
  if (!access::roams(reader.role)) add(Operation::record_event, "Tell us about a child", "/tell");
  add(Operation::see_home, "Agencies", "/agencies");
  add(Operation::see_home, "Services", "/interventions");
  add(Operation::review_openings, "Openings", "/openings");
  add(Operation::manage_people, "People", "/people");
  add(Operation::see_messages, "Messages", "/messages");
  add(Operation::manage_settings, "Settings", "/settings");
  if (reader.coordinator) links.push_back({say("Restore access"), "/restore-access"});
  return links;
}

void make_frame(Parts& parts, const ServiceFile& service) {
  parts.frame.assets = &parts.assets;
  parts.frame.service =
      service.service->demonstration ? web::Service::demonstration : web::Service::real;
  parts.frame.navigation = navigation;
  parts.frame.agency_name = [&parts](AgencyId id) {
    const auto file = desk::service_file(*parts.house.desk);
    return file ? desk::names_for(*file).agency(id) : std::string();
  };
}

void make_sign_in(Parts& parts) {
  parts.sign_in = std::make_unique<web::SignIn>(
      web::SignIn{*parts.house.door, parts.frame, sign_in_desk(parts.outside())});
  parts.service_doors = service_doors(parts.outside());
}

/// Whatever is kept from now on is told to whose open pages it changes.
Result<Done> make_live(Parts& parts) {
  auto& house = parts.house;
  if (auto begun = desk::begin_telling(*house.desk); !begun) return begun;
  auto wired = overview::live_parts(*house.desk);
  wired.is_in = [&parts](const access::Reader& reader, const std::string& session) {
    const auto in = web::is_still_in(*parts.sign_in, reader, session, parts.house.clock.now());
    return !in || *in;  // what cannot be read just now is asked again at the next heartbeat
  };
  parts.live = std::make_unique<web::Live>(std::move(wired));
  parts.metrics->gauge("holdfast_live_streams", "Open pages that are told when they change.",
                       [&parts] { return static_cast<double>(parts.live->streams()); });
  house.room.ledger->on_change([&parts](const Changed& changed) { parts.live->changed(changed); });
  return done;
}

std::vector<web::Route> all_routes(Parts& parts) {
  std::vector<web::Route> all;
  const auto add = [&](std::vector<web::Route> some) {
    for (auto& route : some) all.push_back(std::move(route));
  };
  const auto& site = *parts.site;
  add(web::watch_routes({.metrics = parts.metrics.get(), .ready = [&parts] {
                           return desk::service_file(*parts.house.desk).has_value();
                         }}));
  add(web::sign_in_routes(*parts.sign_in));
  add(area_routes(site, *parts.live, parts.service_doors));
  if (parts.frame.service == web::Service::demonstration)
    add(web::demonstration_routes(*parts.sign_in,
                                  [&parts] { return made_up_people(parts.outside()); }));
  return all;
}

void make_router(Parts& parts) {
  web::Gate gate;
  gate.signed_in = [&parts](const web::Request& request, Moment now) {
    return web::signed_in(*parts.sign_in, request, now);
  };
  gate.signed_out = [&parts](const web::Request& request, Moment now) {
    return web::sign_in_again(*parts.sign_in, request, now);
  };
  gate.stale_form = [&parts](const access::Reader& reader, const web::Request& request) {
    return web::stale_form(*parts.sign_in, reader, request);
  };
  gate.error_page = [&parts](const web::Viewer& viewer, web::Trouble trouble,
                             std::string_view ref) {
    return web::error_page(parts.frame, viewer, trouble, ref);
  };
  gate.csrf_key = parts.house.room.ledger->keyed_hash("csrf", "");
  gate.clock = parts.house.clock;
  gate.chance = ledger::sodium_chance();
  gate.log = parts.log.get();
  parts.router = std::make_unique<web::Router>(all_routes(parts), std::move(gate));
}

web::Answer answer(const Parts& parts, const web::Request& request) {
  if (request.path.starts_with("/assets/"))
    if (auto asset = web::asset_response(parts.assets, request))
      return {std::move(*asset), "/assets"};
  return parts.router->answer(request);
}

/// Holds one of the few places for those who send files, for as long as any copy of it lives.
class UploadPlaces {
 public:
  std::shared_ptr<void> take() {
    constexpr int places = 16;
    if (taken_.fetch_add(1) < places) return {this, [this](void*) { --taken_; }};
    --taken_;
    return nullptr;
  }

 private:
  std::atomic<int> taken_ = 0;
};

web::UploadParts uploads(Parts& parts) {
  const auto places = std::make_shared<UploadPlaces>();
  return {
      .takes_files = [&parts](std::string_view path) { return parts.router->takes_files(path); },
      .taker_for = [&parts, places](const web::Request& head) -> std::optional<web::Taker> {
        if (!parts.router->may_send_files(head)) return std::nullopt;
        auto place = places->take();
        const auto intake = std::make_shared<desk::Intake>(
            place ? desk::Intake(*parts.house.desk)
                  : desk::Intake::that_keeps_nothing(
                        {Failure::Kind::unavailable, say("Many files are being sent")}));
        return web::Taker{
            {[intake](auto field, auto name) { intake->begin(field, name); },
             [intake](auto bytes) { intake->take(bytes); }, [intake] { intake->end(); }},
            [intake, place] { return intake->received(); }};
      }};
}

bool send_messages(Parts& parts, Moment now) {
  return jobs::queue_resets(*parts.house.door, parts.outbox, parts.address, now).has_value() &&
         parts.outbox.due(now).has_value();
}

/// Prompts become due and birthdays pass without anybody recording anything: rows are made again.
bool refresh_rows(Parts& parts) {
  const auto records = desk::all_records(*parts.house.desk);
  if (!records) return false;
  for (const auto& record : *records) {
    if (parts.ending) return true;
    if (!desk::refresh_lists(*parts.house.desk, record)) return false;
  }
  return true;
}

/// What waits too long climbs its ladder; whoever is to hear of it gets a message.
/// One record that cannot be read stops none of the others.
bool take_steps(Parts& parts, Moment now) {
  const auto records = desk::records_with_steps(*parts.house.desk);
  bool whole = records.has_value();
  for (const auto& record : records ? *records : std::vector<StreamId>{}) {
    if (parts.ending) return true;
    const auto told = desk::take_steps(*parts.house.desk, record);
    whole = whole && told.has_value();
    if (told) tell(parts.outside(), *told, now);
  }
  const auto told = desk::take_telling_steps(*parts.house.desk);
  if (told) tell(parts.outside(), *told, now);
  return whole && told.has_value();
}

/// Mostly none: one after a quarter, more where none was counted for long.
bool count_quarters(Parts& parts) {
  while (true) {
    const auto counted =
        desk::count_levels(*parts.house.desk, [&parts] { return parts.ending.load(); });
    if (!counted || !*counted) return counted.has_value();
  }
}

std::vector<jobs::Chore> chores(Parts& parts) {
  std::vector<jobs::Chore> all = {
      {"steps", seconds(20), [&parts](Moment now) { return take_steps(parts, now); }},
      {"messages", seconds(5), [&parts](Moment now) { return send_messages(parts, now); }},
      {"checkpoint", hours(1),
       [&parts](Moment now) {
         return store::write_checkpoint(*parts.house.room.store, parts.house.paths, now)
             .has_value();
       }},
      {"sweep", minutes(10),
       [&parts](Moment now) { return parts.house.room.shelf.sweep(now).has_value(); }},
      {"documents", hours(1),
       [&parts](Moment now) {
         return ledger::sweep_attachments(*parts.house.room.store, now).has_value();
       }},
      {"rows", hours(6), [&parts](Moment) { return refresh_rows(parts); }},
      {"levels", hours(1), [&parts](Moment) { return count_quarters(parts); }},
      {"tellings", hours(1),
       [&parts](Moment) { return desk::erase_old_tellings(*parts.house.desk).has_value(); }},
  };
  for (auto& one : mail_chores(parts.wanted, parts.house, parts.site->scanner, *parts.log))
    all.push_back(std::move(one));
  return all;
}

Result<std::optional<web::TlsFiles>> tls_for(const cli::Serve& wanted, const House& house) {
  if (!wanted.tls_certificate.empty())
    return std::optional(web::TlsFiles{wanted.tls_certificate, wanted.tls_key});
  if (!wanted.tls_self_signed) return std::optional<web::TlsFiles>();
  auto made =
      web::self_signed_in(house.paths.data / "tls", {"localhost", "127.0.0.1"}, house.clock.now());
  if (!made) return Unexpected{made.error()};
  return std::optional(*made);
}

int complain(const Failure& failure) {
  std::cerr << "holdfast: " << failure.words << "\n";
  return 1;
}

/// The signals that end the service; blocked before any thread is made, so that only wait_for_end
/// takes them.
sigset_t ending_signals() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGINT);
  return set;
}

void wait_for_end() {
  const auto set = ending_signals();
  int caught = 0;
  sigwait(&set, &caught);
}

}  // namespace

int serve(const cli::Serve& wanted, House house) {
  const auto set = ending_signals();
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
  auto assets = web::Assets::load({house.home / "assets", house.home / "node_modules"});
  if (!assets) return complain(assets.error());
  const auto service = desk::service_file(*house.desk);
  if (!service) return complain(service.error());
  const auto tls = tls_for(wanted, house);
  if (!tls) return complain(tls.error());

  Parts parts{
      wanted, house, std::move(*assets),
      jobs::Outbox(house.room.shelf, ledger::sodium_chance(), sender_for(wanted.mail, house)),
      public_address(wanted)};
  parts.log = std::make_unique<web::Log>(
      house.clock, [](std::string_view line) { std::fwrite(line.data(), 1, line.size(), stderr); });
  parts.metrics = std::make_unique<web::Metrics>();
  make_frame(parts, *service);
  make_sign_in(parts);
  parts.site = std::make_unique<overview::Site>(
      overview::Site{*house.desk, parts.frame, teller_of_managers(parts.outside()),
                     jobs::clamd_scanner(wanted.clamd_socket)});
  if (auto live = make_live(parts); !live) return complain(live.error());
  make_router(parts);

  const web::Listening listening{.address = wanted.address,
                                 .port = wanted.port,
                                 .tls = *tls,
                                 .trusted_proxy = wanted.trusted_proxy};
  auto server = web::Server::start(
      listening, {.answer = [&parts](const web::Request& r) { return answer(parts, r); },
                  .refusal =
                      [&parts](int status) {
                        return web::error_page(parts.frame, {}, static_cast<web::Trouble>(status));
                      },
                  .uploads = uploads(parts),
                  .clock = house.clock,
                  .chance = ledger::sodium_chance(),
                  .log = *parts.log,
                  .metrics = *parts.metrics});
  if (!server) return complain(server.error());
  {
    const jobs::Clockwork clockwork(chores(parts), house.clock, [&parts](const std::string& chore) {
      parts.log->note(web::Level::error, "chore failed", {{"chore", std::string_view(chore)}});
    });
    std::cout << "Holdfast answers at " << parts.address << "/\n" << std::flush;
    wait_for_end();
    parts.ending = true;
    (*server)->stop();
  }
  house.room.ledger->on_change({});
  (void)store::write_checkpoint(*house.room.store, house.paths, house.clock.now());
  std::cout << "Holdfast has stopped.\n";
  return 0;
}

}  // namespace holdfast
