// How soon an open page shows what somebody else recorded. Two thousand people are connected; an
// agency's post is acknowledged, and forty of them may know of it: each is told, fetches the page
// and has it whole. One of the forty is Chromium, which shows it. The others (some on the same
// record without that part of it, some on their home) must have had nothing but heartbeats.
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

#include "measure.h"
#include "parts.h"
#include "town.h"
#include "web/live_stream.h"
#include "web/server.h"

extern char** environ;

namespace holdfast::bench {
namespace {

using Steady = std::chrono::steady_clock;

constexpr std::size_t permitted = 40;   // one of them Chromium
constexpr std::size_t on_record = 960;  // who may open it, without that part of it
constexpr std::size_t at_home = 1'000;
constexpr int rounds = 40;
constexpr auto round_every = std::chrono::milliseconds{1'500};
constexpr auto round_limit = std::chrono::seconds{10};
constexpr double most_ms = 1'000;

/// A socket that a test asks and listens by, without waiting.
struct Line {
  int socket = -1;
  std::string came = {};

  static Line to(std::uint16_t port) {
    Line line{::socket(AF_INET, SOCK_STREAM, 0)};
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_port = htons(port);
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(line.socket, reinterpret_cast<sockaddr*>(&at), sizeof at) != 0)
      stop("a connection was refused");
    return line;
  }
  void say(const std::string& bytes) const {
    if (::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL) !=
        static_cast<ssize_t>(bytes.size()))
      stop("a request was not taken");
  }
  /// What is there now.
  void take() {
    char buffer[64 << 10];
    const auto got = ::recv(socket, buffer, sizeof buffer, MSG_DONTWAIT);
    if (got == 0) stop("the server closed a connection");
    if (got > 0) came.append(buffer, static_cast<std::size_t>(got));
  }
  void wait() const {
    pollfd one{socket, POLLIN, 0};
    if (::poll(&one, 1, 10'000) != 1) stop("no answer within ten seconds");
  }
  /// The whole response, once it is there; its status.
  std::optional<int> response() {
    const auto head = came.find("\r\n\r\n");
    if (head == came.npos) return std::nullopt;
    const auto length = came.find("content-length: ");
    const auto whole =
        head + 4 + (length < head ? std::strtoul(came.c_str() + length + 16, nullptr, 10) : 0);
    if (came.size() < whole) return std::nullopt;
    const int status = static_cast<int>(std::strtol(came.c_str() + 9, nullptr, 10));
    came.erase(0, whole);
    return status;
  }
};

std::string get(const access::Reader& reader, const std::string& target) {
  return "GET " + target + " HTTP/1.1\r\nHost: bench\r\nCookie: session=" + reader.person.text() +
         "\r\n\r\n";
}

std::string post(const Town& town, const access::Reader& reader, const std::string& target,
                 const std::vector<std::pair<std::string, std::string>>& fields) {
  std::string body;
  const auto add = [&](const auto& field) {
    body += (body.empty() ? "" : "&") + field.first + "=" + web::percent_encoded(field.second);
  };
  for (const auto& field : fields) add(field);
  add(town.csrf_of(reader));
  return "POST " + target + " HTTP/1.1\r\nHost: bench\r\nCookie: session=" + reader.person.text() +
         "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
         std::to_string(body.size()) + "\r\n\r\n" + body;
}

/// Somebody with a page open, and how they fetch it.
struct Watcher {
  access::Reader reader;
  std::string page;
  Line stream;
  Line fetches = {};
  bool fetching = false;
  std::optional<Steady::time_point> has_it = {};

  void connect(std::uint16_t port, const std::string& of) {
    stream = Line::to(port);
    stream.say(get(reader, "/live?of=" + of));
    stream.wait();
    stream.take();
    const auto head = stream.came.find("\r\n\r\n");
    if (!stream.came.starts_with("HTTP/1.1 200") || head == stream.came.npos)
      stop("a stream was refused: " + stream.came.substr(0, 60));
    stream.came.erase(0, head + 4);
  }
};

/// The browser, by the lines it writes: "ROUND NANOSECONDS".
class Browser {
 public:
  Browser(std::uint16_t port, const access::Reader& reader, const std::string& path) {
    int out[2];
    int in[2];
    if (::pipe(out) != 0 || ::pipe(in) != 0) stop("no pipe");
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, out[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&files, in[0], STDIN_FILENO);
    for (const int end : {out[0], in[1]}) posix_spawn_file_actions_addclose(&files, end);
    std::vector<std::string> words = {"node", HOLDFAST_ROOT "/bench/live_page.mjs",
                                      "http://127.0.0.1:" + std::to_string(port),
                                      reader.person.text(), path};
    std::vector<char*> argv;
    for (auto& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    pid_t child = 0;
    if (::posix_spawnp(&child, "node", &files, nullptr, argv.data(), environ) != 0)
      stop("node cannot be started");
    posix_spawn_file_actions_destroy(&files);
    ::close(out[1]);
    ::close(in[0]);
    reads_ = out[0];
    writes_ = in[1];
    if (next(60'000).first != "ready") stop("the browser does not open the page");
  }
  ~Browser() {
    ::close(writes_);
    ::close(reads_);
  }
  Browser(const Browser&) = delete;
  Browser& operator=(const Browser&) = delete;

  /// The next line; empty words where none comes in time.
  std::pair<std::string, std::int64_t> next(int wait_ms) {
    std::size_t end = 0;
    while ((end = came_.find('\n')) == came_.npos) {
      pollfd one{reads_, POLLIN, 0};
      char buffer[4096];
      if (::poll(&one, 1, wait_ms) != 1) return {};
      const auto got = ::read(reads_, buffer, sizeof buffer);
      if (got <= 0) return {};
      came_.append(buffer, static_cast<std::size_t>(got));
    }
    const auto line = came_.substr(0, end);
    came_.erase(0, end + 1);
    const auto space = line.find(' ');
    return {line.substr(0, space), std::strtoll(line.c_str() + space, nullptr, 10)};
  }

 private:
  int reads_ = -1;
  int writes_ = -1;
  std::string came_;
};

struct Scene {
  Town& town;
  std::uint16_t port;
  StreamId record;
  access::Reader agency;
  std::vector<Watcher> told;  ///< the scripted ones
  std::vector<Watcher> others;
  Line posts;
};

/// One more of the record's entries, in a part of it that few hold.
std::string form(Scene& scene, int round) {
  const auto today = london_date(scene.town.now()).text();
  return post(scene.town, scene.agency, "/records/" + scene.record.text() + "/events/new",
              {{"event", scene.town.fresh().text()},
               {"sort", "contact"},
               {"happened_on-day", today.substr(8)},
               {"happened_on-month", today.substr(5, 2)},
               {"happened_on-year", today.substr(0, 4)},
               {"what", "Round " + std::to_string(round) + " of the bench"},
               {"told_by", "Control room"},
               {"standing", "fact"},
               {"clearance", "police_restricted"}});
}

void take_all(Watcher& watcher) {
  watcher.stream.take();
  const auto at = watcher.stream.came.find("data: fetch\n\n");
  if (at != std::string::npos) {
    watcher.stream.came.clear();
    watcher.fetching = true;
    watcher.fetches.say(get(watcher.reader, watcher.page));
  }
  if (!watcher.fetching) return;
  watcher.fetches.take();
  const auto status = watcher.fetches.response();
  if (!status) return;
  if (*status != 200) stop("a fetch was answered " + std::to_string(*status));
  watcher.fetching = false;
  watcher.has_it = Steady::now();
}

/// From the acknowledged post on, until all the scripted have their page; each one's milliseconds.
Steady::time_point round_of(Scene& scene, int round, std::vector<double>& took) {
  for (auto& watcher : scene.told) watcher.has_it.reset();
  scene.posts.say(form(scene, round));
  std::optional<Steady::time_point> acknowledged;
  const auto limit = Steady::now() + round_limit;
  const auto done = [&] {
    return acknowledged && std::ranges::all_of(scene.told, [](const Watcher& one) {
             return one.has_it.has_value();
           });
  };
  while (!done()) {
    if (Steady::now() > limit) stop("somebody was not told within ten seconds");
    std::vector<pollfd> all{{scene.posts.socket, POLLIN, 0}};
    for (const auto& watcher : scene.told) {
      all.push_back({watcher.stream.socket, POLLIN, 0});
      all.push_back({watcher.fetches.socket, POLLIN, 0});
    }
    ::poll(all.data(), all.size(), 1'000);
    if (!acknowledged) {
      scene.posts.take();
      if (const auto status = scene.posts.response()) {
        if (*status != 303) stop("the post was answered " + std::to_string(*status));
        acknowledged = Steady::now();
      }
    }
    for (auto& watcher : scene.told) take_all(watcher);
  }
  for (const auto& watcher : scene.told) {
    const std::chrono::duration<double, std::milli> late = *watcher.has_it - *acknowledged;
    took.push_back(std::max(0.0, late.count()));
  }
  return *acknowledged;
}

double heard_besides_heartbeats(Scene& scene) {
  double bytes = 0;
  for (auto& watcher : scene.others) {
    watcher.stream.take();
    for (auto rest = std::string_view(watcher.stream.came); !rest.empty();) {
      const bool beat = rest.starts_with(web::live_heartbeat);
      bytes += beat ? 0 : 1;
      rest.remove_prefix(beat ? web::live_heartbeat.size() : 1);
    }
  }
  return bytes;
}

void print(const std::string& what, const std::vector<double>& took) {
  const auto wall = in_words(spread_of(took));
  std::printf("| %s | %zu | | | %s |\n", what.c_str(), took.size(), wall.c_str());
}

void seat(Scene& scene, const std::string& name, Role role, std::size_t n) {
  auto& town = scene.town;
  Watcher watcher{town.joins(name + " Watcher" + std::to_string(n), role), "/", {}};
  const bool home = role == Role::case_manager && n >= on_record;
  if (!home) well(desk::state_purpose(town.desk, watcher.reader, scene.record, "duty"));
  if (!home) watcher.page = "/records/" + scene.record.text();
  watcher.connect(scene.port, home ? "home" : scene.record.text());
  watcher.fetches = role == Role::team_manager ? Line::to(scene.port) : Line{};
  (role == Role::team_manager ? scene.told : scene.others).push_back(std::move(watcher));
}

web::ServerParts parts_of(const Town& town, web::Log& log, web::Metrics& metrics) {
  return {.answer = [&town](const web::Request& request) { return town.answered(request); },
          .refusal = [](int status) { return web::Response{.status = status}; },
          .clock = {[&town] { return town.now(); }},
          .chance = {[&town](std::span<std::uint8_t> bytes) {
            const auto id = town.fresh();
            for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = id.bytes[i % 16];
          }},
          .log = log,
          .metrics = metrics};
}

void run_rounds(Scene& scene, Browser& browser) {
  std::vector<double> fetched;
  std::vector<double> shown;
  for (int round = 0; round < rounds; ++round) {
    const auto began = Steady::now();
    const auto acknowledged = round_of(scene, round, fetched);
    const auto [words, nanoseconds] = browser.next(10'000);
    if (words != std::to_string(round)) stop("the browser does not show it: " + words);
    const Steady::time_point at{std::chrono::nanoseconds{nanoseconds}};
    const std::chrono::duration<double, std::milli> late = at - acknowledged;
    shown.push_back(std::max(0.0, late.count()));
    // The pause that people make; the streams' quiet in it is part of the measure.
    while (Steady::now() < began + round_every) ::poll(nullptr, 0, 10);
  }
  print("From an acknowledged post to a permitted page fetched, 39 scripted", fetched);
  print("The same to Chromium showing it", shown);
  auto all = fetched;
  all.insert(all.end(), shown.begin(), shown.end());
  print_limit(
      {"2,000 connected, 40 permitted: post to page p99", spread_of(all).p99, most_ms, "ms"});
  print_limit(
      {"The other 1,960: bytes besides heartbeats", heard_besides_heartbeats(scene), 0, ""});
}

}  // namespace

void measure_live(const std::filesystem::path& folder) {
  rlimit files{};
  ::getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &files);
  Town town(folder, 1);
  const auto record = town.long_record(town.worker(0));
  town.pass(days_long(620));
  const auto police = named_by<AgencyId>(
      well(desk::found(town.desk, {}, {},
                       service::AgencyAdded{{"Northbridge Police"}, service::AgencyKind::police})));
  const auto officer = town.joins("Lee Rowan", Role::partner_professional, police);
  well(desk::record_service(
      town.desk, town.head(), town.fresh(),
      service::Admitted{
          record, officer.person, {}, {Compartment::police_restricted}, {"Joint work"}, {}}));
  web::Log log{{[&town] { return town.now(); }}, [](std::string_view) {}};
  web::Metrics metrics;
  const auto server = well(web::Server::start({}, parts_of(town, log, metrics)));
  Scene scene{town, server->port(), record, officer, {}, {}, Line::to(server->port())};
  const auto managers = town.joins("Ada Browser", Role::team_manager);
  well(desk::state_purpose(town.desk, managers, record, "duty"));
  for (std::size_t n = 1; n < permitted; ++n) seat(scene, "Manager", Role::team_manager, n);
  for (std::size_t n = 0; n < on_record + at_home; ++n)
    seat(scene, "Worker", Role::case_manager, n);
  town.tell_pages();
  Browser browser(scene.port, managers, "/records/" + record.text());
  run_rounds(scene, browser);
}

}  // namespace holdfast::bench
