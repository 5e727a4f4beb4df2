// The senders against fakes on loopback: a mail server of a few lines, and a message service.
#include "jobs/messages_senders.h"

#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <string>
#include <thread>
#include <vector>

#include "access/access_testing.h"

namespace holdfast::jobs {
namespace {

using access::testing::tuesday;

const Letter letter = {
    "ref-1",
    {Template::invitation, "sam@example.org", "https://holdfast.example.org/join/token", {}},
    tuesday};

/// Listens on a free port of loopback, talks to one caller by `talk`, and ends.
class Fake {
 public:
  using Talk = std::function<void(int socket)>;
  explicit Fake(Talk talk) : listening_(socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    REQUIRE(bind(listening_, reinterpret_cast<sockaddr*>(&at), sizeof at) == 0);
    REQUIRE(listen(listening_, 1) == 0);
    socklen_t length = sizeof at;
    getsockname(listening_, reinterpret_cast<sockaddr*>(&at), &length);
    port = std::to_string(ntohs(at.sin_port));
    thread_ = std::thread([this, talk = std::move(talk)] {
      const int caller = accept(listening_, nullptr, nullptr);
      if (caller < 0) return;
      talk(caller);
      close(caller);
    });
  }
  ~Fake() {
    shutdown(listening_, SHUT_RDWR);
    thread_.join();
    close(listening_);
  }
  Fake(const Fake&) = delete;
  Fake& operator=(const Fake&) = delete;
  std::string port;

 private:
  int listening_;
  std::thread thread_;
};

std::string line_from(int socket) {
  std::string line;
  for (char c = 0; recv(socket, &c, 1, 0) == 1;) {
    line += c;
    if (c == '\n') break;
  }
  return line;
}

void say_to(int socket, const std::string& words) {
  (void)send(socket, words.data(), words.size(), MSG_NOSIGNAL);
}

/// Answers each command as a mail server does; `to_recipient` is what it says to RCPT.
Fake::Talk mail_server(std::string& heard, std::string to_recipient) {
  return [&heard, to_recipient](int caller) {
    say_to(caller, "220 fake\r\n");
    bool in_mail = false;
    for (std::string line; !(line = line_from(caller)).empty();) {
      heard += line;
      if (in_mail) {
        if (line == ".\r\n") {
          in_mail = false;
          say_to(caller, "250 taken\r\n");
        }
        continue;
      }
      if (line.starts_with("RCPT")) {
        say_to(caller, to_recipient);
      } else if (line.starts_with("DATA")) {
        in_mail = true;
        say_to(caller, "354 go on\r\n");
      } else if (line.starts_with("QUIT")) {
        say_to(caller, "221 bye\r\n");
        return;
      } else {
        say_to(caller, "250 fine\r\n");
      }
    }
  };
}

SmtpSettings plain_mail_to(const std::string& port) {
  return {.address = "smtp://127.0.0.1:" + port,
          .from_address = "no-reply@example.org",
          .tls = MailTls::none};
}

TEST_CASE("A mail goes to the mail server as it stands in the folder") {
  std::string heard;
  {
    Fake server(mail_server(heard, "250 fine\r\n"));
    CHECK(std::holds_alternative<Sent>(smtp_sender(plain_mail_to(server.port))(letter)));
  }
  CHECK(heard.find("MAIL FROM:<no-reply@example.org>") != std::string::npos);
  CHECK(heard.find("RCPT TO:<sam@example.org>") != std::string::npos);
  CHECK(heard.find(mail_of(letter, "Holdfast <no-reply@example.org>")) != std::string::npos);
}

TEST_CASE(
    "An address the mail server refuses for good is refused; one it puts off is tried again") {
  std::string heard;
  {
    Fake server(mail_server(heard, "550 no such box sam@example.org\r\n"));
    const auto outcome = smtp_sender(plain_mail_to(server.port))(letter);
    REQUIRE(std::holds_alternative<Refused>(outcome));
    CHECK(std::get<Refused>(outcome).words.find("sam") == std::string::npos);
  }
  {
    Fake server(mail_server(heard, "450 later\r\n"));
    CHECK(std::holds_alternative<TryAgain>(smtp_sender(plain_mail_to(server.port))(letter)));
  }
}

TEST_CASE("Where encryption is required and not offered, nothing is sent") {
  std::string heard;
  {
    Fake server(mail_server(heard, "250 fine\r\n"));
    auto settings = plain_mail_to(server.port);
    settings.tls = MailTls::required;
    CHECK(std::holds_alternative<TryAgain>(smtp_sender(settings)(letter)));
  }
  CHECK(heard.find("RCPT") == std::string::npos);
}

TEST_CASE("Nobody listening is a reason to try again") {
  std::string port;
  {
    Fake gone([](int) {});
    port = gone.port;
  }
  CHECK(std::holds_alternative<TryAgain>(smtp_sender(plain_mail_to(port))(letter)));
}

const NotifyKey key = {"26785a09-ab16-4eb0-8407-a37497a57506",
                       "3d844edf-8d35-48ac-975b-e847b4f122b0"};

SendOutcome notified(int status, std::string& heard) {
  Fake server([&](int caller) {
    std::size_t length = 0;
    for (std::string line; (line = line_from(caller)) != "\r\n" && !line.empty();) {
      heard += line;
      if (line.starts_with("Content-Length: ")) length = std::stoul(line.substr(16));
    }
    for (char c = 0; length > 0 && recv(caller, &c, 1, 0) == 1; --length) heard += c;
    say_to(caller, "HTTP/1.1 " + std::to_string(status) +
                       " x\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
  });
  NotifySettings settings{"http://127.0.0.1:" + server.port, key, {}};
  settings.template_ids[Template::invitation] = "template-7";
  return notify_sender(settings)(letter);
}

TEST_CASE("The message service gets address, template, link and reference, signed") {
  std::string heard;
  CHECK(std::holds_alternative<Sent>(notified(201, heard)));
  CHECK(heard.starts_with("POST /v2/notifications/email HTTP/1.1\r\n"));
  CHECK(heard.find("Authorization: Bearer " + notify_token(key, tuesday) + "\r\n") !=
        std::string::npos);
  CHECK(heard.ends_with(R"({"email_address":"sam@example.org","template_id":"template-7",)"
                        R"("personalisation":{"link":"https://holdfast.example.org/join/token"},)"
                        R"("reference":"ref-1"})"));
}

TEST_CASE("What the message service answers decides whether to try again") {
  std::string heard;
  for (const int again : {401, 403, 429, 500, 503})
    CHECK(std::holds_alternative<TryAgain>(notified(again, heard)));
  CHECK(std::holds_alternative<Refused>(notified(400, heard)));
}

TEST_CASE("The token is HS256 over issuer and time") {
  // Worked out apart with Python's hmac and base64.
  const NotifyKey known = {"service", "secret"};
  CHECK(notify_token(known, Moment{} + seconds(1'700'000'000)) ==
        "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9."
        "eyJpc3MiOiJzZXJ2aWNlIiwiaWF0IjoxNzAwMDAwMDAwfQ."
        "s1Jyj1OLGHDhNKekBWHhaq0Ek5ln7MN3hmArMYmMLvQ");
}

TEST_CASE("An API key is taken apart from its end") {
  const auto read = notify_key_from("live-key-" + key.service_id + "-" + key.secret);
  REQUIRE(read);
  CHECK(read->service_id == key.service_id);
  CHECK(read->secret == key.secret);
  CHECK_FALSE(notify_key_from("short"));
}

}  // namespace
}  // namespace holdfast::jobs
