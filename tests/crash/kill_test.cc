// kill -9 at random moments under load: what was acknowledged is there, nothing is there twice, and
// the next process goes on where this one was cut off.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>

#include "crash/deeds.h"
#include "crash/folder.h"

namespace holdfast::crash {
namespace {

constexpr std::size_t kills_short = 20;
constexpr std::size_t kills_long = 200;
/// Long enough for several hundred deeds; one service is killed this often, then a new one begun,
/// so that setting up is cut off too.
constexpr std::size_t kills_a_service = 10;
constexpr int longest_wait_microseconds = 5000;
constexpr std::size_t most_lines = 120;
constexpr auto silence_limit = std::chrono::seconds(60);

/// A crash_writer as a child process: begun, listened to until a random moment, killed.
class WriterProcess {
 public:
  WriterProcess(const std::filesystem::path& folder, std::uint64_t seed);
  ~WriterProcess();  ///< kills it if that was not done
  WriterProcess(const WriterProcess&) = delete;
  WriterProcess& operator=(const WriterProcess&) = delete;

  /// Listens until this many lines were said and then for this long, then sends SIGKILL, and reads
  /// what was still in the pipe. False when the process had ended by itself.
  bool kill_after(std::size_t lines, int microseconds, Promises& promises);

 private:
  void listen_for(std::size_t lines);
  void listen_on(int microseconds);
  bool take();
  pid_t id_ = -1;
  int pipe_ = -1;
  std::string heard_;
};

WriterProcess::WriterProcess(const std::filesystem::path& folder, std::uint64_t seed) {
  int ends[2];
  REQUIRE(::pipe2(ends, O_CLOEXEC) == 0);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  std::string words[] = {CRASH_WRITER, folder.string(), std::to_string(seed), "4"};
  char* arguments[] = {words[0].data(), words[1].data(), words[2].data(), words[3].data(), nullptr};
  REQUIRE(::posix_spawn(&id_, CRASH_WRITER, &actions, nullptr, arguments, environ) == 0);
  posix_spawn_file_actions_destroy(&actions);
  ::close(ends[1]);
  pipe_ = ends[0];
}

WriterProcess::~WriterProcess() {
  if (id_ > 0) {
    ::kill(id_, SIGKILL);
    ::waitpid(id_, nullptr, 0);
  }
  ::close(pipe_);
}

/// False at the end of what there is.
bool WriterProcess::take() {
  char piece[4096];
  const auto got = ::read(pipe_, piece, sizeof piece);
  if (got <= 0) return false;
  heard_.append(piece, static_cast<std::size_t>(got));
  return true;
}

void WriterProcess::listen_for(std::size_t lines) {
  const auto limit = std::chrono::steady_clock::now() + silence_limit;
  while (std::chrono::steady_clock::now() < limit &&
         static_cast<std::size_t>(std::ranges::count(heard_, '\n')) < lines) {
    pollfd ready{pipe_, POLLIN, 0};
    if (::poll(&ready, 1, 1000) > 0 && !take()) return;
  }
}

void WriterProcess::listen_on(int microseconds) {
  const auto limit = std::chrono::steady_clock::now() + std::chrono::microseconds(microseconds);
  while (std::chrono::steady_clock::now() < limit) {
    pollfd ready{pipe_, POLLIN, 0};
    if (::poll(&ready, 1, 0) > 0 && !take()) return;
  }
}

bool WriterProcess::kill_after(std::size_t lines, int microseconds, Promises& promises) {
  listen_for(lines);
  listen_on(microseconds);
  ::kill(id_, SIGKILL);
  int status = 0;
  ::waitpid(id_, &status, 0);
  id_ = -1;
  while (take()) {
  }
  for (std::string_view rest = heard_; !rest.empty();) {
    const auto end = rest.find('\n');
    REQUIRE(end != std::string_view::npos);
    const auto deed = deed_from(rest.substr(2, end - 2));
    REQUIRE(deed);
    (rest[0] == '!' ? promises.acknowledged : promises.tried).push_back(*deed);
    rest.remove_prefix(end + 1);
  }
  return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

/// One service, killed again and again.
struct Life {
  Folder folder;
  Promises promises;
  std::size_t acknowledged = 0;
  std::size_t found = 0;
  std::size_t retried = 0;
  std::size_t doubled = 0;

  void one_kill(std::mt19937_64& chance) {
    const auto from = promises.acknowledged.size();
    {
      WriterProcess writer(folder.path, chance());
      // Every tenth is killed before it says a word: while it opens or makes the service.
      const auto lines = chance() % 10 == 0 ? 0 : 1 + chance() % most_lines;
      const auto wait = lines == 0 ? longest_wait_microseconds * 20 : longest_wait_microseconds;
      REQUIRE(writer.kill_after(lines, static_cast<int>(chance() % static_cast<unsigned>(wait)),
                                promises));
    }
    auto service = open_service(folder.path, {});
    if (!service) FAIL(service.error().words);
    acknowledged += promises.acknowledged.size() - from;
    holds(**service);
    const auto unfinished = promises.unfinished().size();
    for (const auto& words : retry(**service, promises)) FAIL_CHECK(words);
    retried += unfinished;
    found = holds(**service);
  }

  std::size_t holds(Town& service) {
    const auto tally = check(service, promises);
    for (const auto& words : tally.wrong) FAIL_CHECK(words);
    CHECK(tally.found == tally.acknowledged);
    doubled += tally.doubled;
    return tally.found;
  }
};

TEST_SUITE("kills") {
  TEST_CASE("killed at random moments under load, a service loses and doubles nothing") {
    const auto kills = is_long() ? kills_long : kills_short;
    std::mt19937_64 chance(20261103);
    std::size_t acknowledged = 0;
    std::size_t found = 0;
    std::size_t retried = 0;
    std::size_t doubled = 0;
    for (std::size_t done = 0; done < kills;) {
      Life life;
      for (std::size_t n = 0; n < kills_a_service && done < kills; ++n, ++done) {
        CAPTURE(done);
        life.one_kill(chance);
      }
      acknowledged += life.acknowledged;
      retried += life.retried;
      found += life.found;
      doubled += life.doubled;
    }
    MESSAGE(kills, " kills; ", acknowledged, " deeds acknowledged before one, ", retried,
            " left unfinished and tried again; ", found, " found, ", doubled, " doubled");
    CHECK(acknowledged > kills);
    CHECK(doubled == 0);
  }
}

}  // namespace
}  // namespace holdfast::crash
