// Wiring the web: frame, routes, gate, server, chores. Each function makes one part out of those
// before it.
#include "serve.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <iostream>

#include "base/words.h"
#include "desk/drafts.h"
#include "jobs/clock.h"
#include "jobs/messages.h"
#include "jobs/messages_senders.h"
#include "ledger/crypto.h"
#include "practice/children/pages.h"
#include "practice/chronology/pages.h"
#include "practice/overview/pages.h"
#include "web/assets.h"
#include "web/error_pages.h"
#include "web/router.h"
#include "web/server.h"
#include "web/sign_in.h"
#include "web/tls.h"

namespace holdfast {
namespace {

using web::Response;

std::string public_address(const cli::Serve& wanted) {
  if (!wanted.public_address.empty()) return wanted.public_address;
  const bool tls = wanted.tls_self_signed || !wanted.tls_certificate.empty();
  return (tls ? "https://" : "http://") + wanted.address + ":" + std::to_string(wanted.port);
}

std::string from_environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

jobs::Sender sender_for(const cli::Serve& wanted, const House& house) {
  const auto& mail = wanted.mail;
  const auto from = mail.from.empty() ? std::string("no-reply@holdfast.example") : mail.from;
  if (!mail.smtp.empty())
    return jobs::smtp_sender({.address = mail.smtp,
                              .user = mail.smtp_user,
                              .password = from_environment("HOLDFAST_SMTP_PASSWORD"),
                              .from_address = from});
  if (!mail.notify.empty()) {
    const auto key = jobs::notify_key_from(from_environment("HOLDFAST_NOTIFY_KEY"));
    if (key) {
      jobs::NotifySettings settings{.address = mail.notify, .key = *key};
      for (const auto& word : jobs::template_words())
        settings.template_ids[word.kind] =
            from_environment(("HOLDFAST_NOTIFY_TEMPLATE_" + std::string(word.wire)).c_str());
      return jobs::notify_sender(settings);
    }
  }
  const auto folder = mail.folder.empty() ? (house.paths.data / "messages").string() : mail.folder;
  std::filesystem::create_directories(folder);
  return jobs::folder_sender(folder, "Holdfast <" + from + ">");
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
  std::unique_ptr<web::Router> router{};

  Moment now() const { return house.clock.now(); }
};

std::vector<web::NavigationLink> navigation(const access::Reader& reader) {
  using access::Operation;
  std::vector<web::NavigationLink> links{{say("Home"), "/"}};
  const auto add = [&](Operation operation, const char* words, const char* href) {
    if (access::may(reader.role, operation)) links.push_back({say(words), href});
  };
  add(Operation::find_record, "Cases", "/cases");
  add(Operation::find_record, "Find a child", "/find");
  add(Operation::add_child, "Add a child", "/children/new");
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

Result<std::optional<web::Standing>> standing_of(const Parts& parts, PersonId id) {
  const auto file = desk::service_file(*parts.house.desk);
  if (!file) return Unexpected{file.error()};
  const auto& state = *file->service;
  const auto* person = service::person_here(state, id, london_date(parts.now()));
  if (person == nullptr) return std::optional<web::Standing>();
  web::Standing standing{person->name, {}};
  for (const auto& post : person->posts) {
    const auto agency = state.agencies.find(post.agency);
    if (agency != state.agencies.end())
      standing.memberships.push_back(
          {{post.agency, post.role}, agency->second.name, person->coordinator});
  }
  return std::optional(standing);
}

void make_sign_in(Parts& parts) {
  web::SignInDesk desk;
  desk.standing_of = [&parts](PersonId id) { return standing_of(parts, id); };
  desk.keep_draft = [&parts](PersonId id, const std::string& form, const auto& fields) {
    return desk::save_draft(*parts.house.desk, id, {form, parts.now(), fields});
  };
  desk.tell_password_changed = [&parts](const std::string& email) {
    (void)parts.outbox.queue(
        {jobs::Template::password_changed, email, parts.address + "/sign-in", {}}, parts.now());
  };
  parts.sign_in =
      std::make_unique<web::SignIn>(web::SignIn{*parts.house.door, parts.frame, std::move(desk)});
}

Response of_type(std::string type, std::string body) {
  return {.status = 200, .type = std::move(type), .body = std::move(body)};
}

/// What watches the service asks for: never behind a sign-in, never with anything of a case.
std::vector<web::Route> watching_routes(Parts& parts) {
  using web::Method;
  const web::Need anyone(access::Operation::anyone);
  return {
      {Method::get, "/health", anyone,
       [](const web::Visit&) { return of_type("text/plain", "alive\n"); }},
      {Method::get, "/ready", anyone,
       [&parts](const web::Visit&) {
         auto answer = of_type("text/plain", "ready\n");
         if (!desk::service_file(*parts.house.desk)) answer = {.status = 503, .type = "text/plain"};
         return answer;
       }},
      {Method::get, "/metrics", anyone,
       [&parts](const web::Visit& visit) {
         const bool here = visit.request.remote == "127.0.0.1" || visit.request.remote == "::1";
         if (!here)
           return web::error_page(parts.frame, web::viewer_of(visit), web::Trouble::not_to_be_seen);
         return of_type("text/plain; version=0.0.4", parts.metrics->text());
       }},
  };
}

std::vector<web::Route> all_routes(Parts& parts) {
  std::vector<web::Route> all;
  const auto add = [&](std::vector<web::Route> some) {
    for (auto& route : some) all.push_back(std::move(route));
  };
  const auto& site = *parts.site;
  add(watching_routes(parts));
  add(web::sign_in_routes(*parts.sign_in));
  add(overview::home_routes(site));
  add(overview::threshold_routes(site));
  add(overview::record_routes(site));
  add(overview::entry_routes(site));
  add(children::routes(site));
  add(chronology::routes(site));
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

bool send_resets(Parts& parts, Moment now) {
  const auto links = parts.house.door->accounts().resets_asked(now);
  if (!links) return false;
  for (const auto& link : *links)
    (void)parts.outbox.queue({jobs::Template::password_reset, link.email,
                              parts.address + access::reset_path(link.token), now + hours(1)},
                             now);
  return true;
}

/// Prompts become due and birthdays pass without anybody recording anything: rows are made again.
bool refresh_rows(Parts& parts) {
  const auto records = desk::all_records(*parts.house.desk);
  if (!records) return false;
  for (const auto& record : *records)
    if (!desk::rebuild(*parts.house.desk, record)) return false;
  return true;
}

std::vector<jobs::Chore> chores(Parts& parts) {
  return {
      {"messages", seconds(5),
       [&parts](Moment now) {
         return send_resets(parts, now) && parts.outbox.due(now).has_value();
       }},
      {"checkpoint", hours(1),
       [&parts](Moment now) {
         return store::write_checkpoint(*parts.house.room.store, parts.house.paths, now)
             .has_value();
       }},
      {"sweep", minutes(10),
       [&parts](Moment now) { return parts.house.room.shelf.sweep(now).has_value(); }},
      {"rows", hours(6), [&parts](Moment) { return refresh_rows(parts); }},
  };
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

  Parts parts{wanted, house, std::move(*assets),
              jobs::Outbox(house.room.shelf, ledger::sodium_chance(), sender_for(wanted, house)),
              public_address(wanted)};
  parts.log = std::make_unique<web::Log>(
      house.clock, [](std::string_view line) { std::fwrite(line.data(), 1, line.size(), stderr); });
  parts.metrics = std::make_unique<web::Metrics>();
  make_frame(parts, *service);
  make_sign_in(parts);
  parts.site = std::make_unique<overview::Site>(overview::Site{*house.desk, parts.frame});
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
    (*server)->stop();
  }
  (void)store::write_checkpoint(*house.room.store, house.paths, house.clock.now());
  std::cout << "Holdfast has stopped.\n";
  return 0;
}

}  // namespace holdfast
