// The scanner against a made-up daemon that speaks ClamAV's protocol, and against none.
#include "jobs/virus_scan.h"

#include <doctest/doctest.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <filesystem>
#include <thread>

using namespace holdfast;

namespace {

/// Answers one connection after the other, each with what it was told to say.
class Daemon {
 public:
  explicit Daemon(std::vector<std::string> answers)
      : folder_(std::filesystem::temp_directory_path() /
                ("clamd-" + std::to_string(::getpid()) + "-" + std::to_string(++made))),
        socket_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    std::filesystem::create_directories(folder_);
    sockaddr_un at{};
    at.sun_family = AF_UNIX;
    std::strncpy(at.sun_path, path().c_str(), sizeof at.sun_path - 1);
    REQUIRE(::bind(socket_, reinterpret_cast<sockaddr*>(&at), sizeof at) == 0);
    REQUIRE(::listen(socket_, 4) == 0);
    thread_ = std::thread([this, answers = std::move(answers)] {
      for (const auto& answer : answers) serve(answer);
    });
  }
  ~Daemon() {
    finish();
    ::close(socket_);
    std::filesystem::remove_all(folder_);
  }
  Daemon(const Daemon&) = delete;
  Daemon& operator=(const Daemon&) = delete;
  std::string path() const { return (folder_ / "clamd.ctl").string(); }
  /// When it has answered all it was to answer.
  const std::string& heard() { return finish(), heard_; }

 private:
  void finish() {
    if (thread_.joinable()) thread_.join();
  }
  /// Until the other end has said all: a stream ends with four zero bytes, a question with one.
  void serve(const std::string& answer) {
    const int one = ::accept(socket_, nullptr, nullptr);
    std::string said;
    std::array<char, 4096> some;
    const auto whole = [&] {
      return said.starts_with("zVERSION") ? said.ends_with('\0')
                                          : said.ends_with(std::string(4, '\0'));
    };
    while (!whole()) {
      const auto got = ::recv(one, some.data(), some.size(), 0);
      if (got <= 0) break;
      said.append(some.data(), static_cast<std::size_t>(got));
    }
    if (!answer.empty()) (void)::send(one, answer.data(), answer.size() + 1, MSG_NOSIGNAL);
    ::close(one);
    if (heard_.empty()) heard_ = said;
  }

  static inline int made = 0;
  std::filesystem::path folder_;
  int socket_;
  std::string heard_;
  std::thread thread_;
};

desk::Scan scan(const std::string& socket) {
  return jobs::clamd_scanner(socket)(
      [](const std::function<bool(ByteView)>& piece) -> Result<Done> {
        if (piece(bytes_of("first ")) && piece({}) && piece(bytes_of("second"))) return done;
        return failed(Failure::Kind::unavailable, "stopped");
      });
}

}  // namespace

TEST_CASE("a clean document is told with the scanner that found it so") {
  std::string heard;
  {
    Daemon daemon({"stream: OK", "ClamAV 1.0.7/27481/Mon Nov  2"});
    const auto answer = scan(daemon.path());
    const auto* clean = std::get_if<desk::Clean>(&answer);
    REQUIRE(clean != nullptr);
    CHECK(clean->scanner == "ClamAV 1.0.7");
    heard = daemon.heard();
  }
  const std::string wanted = std::string(
      "zINSTREAM\0\0\0\0\x06"
      "first \0\0\0\x06second\0\0\0\0",
      34);
  CHECK(heard == wanted);
}

TEST_CASE("what the daemon finds is named") {
  Daemon daemon({"stream: Eicar-Test-Signature FOUND"});
  const auto answer = scan(daemon.path());
  const auto* infected = std::get_if<desk::Infected>(&answer);
  REQUIRE(infected != nullptr);
  CHECK(infected->name == "Eicar-Test-Signature");
}

TEST_CASE("no daemon, one that hangs up, and one that cannot say are no scan") {
  CHECK(std::holds_alternative<desk::NotScanned>(scan("/nowhere/clamd.ctl")));
  CHECK(std::holds_alternative<desk::NotScanned>(scan(std::string(200, 'x'))));
  {
    Daemon daemon({""});
    CHECK(std::holds_alternative<desk::NotScanned>(scan(daemon.path())));
  }
  Daemon daemon({"INSTREAM size limit exceeded. ERROR"});
  CHECK(std::holds_alternative<desk::NotScanned>(scan(daemon.path())));
}
