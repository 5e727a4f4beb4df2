// Files on their way in: read as they come, however they are cut; let run out where nobody may send
// them; and never more than the limits say.
#include "web/upload.h"

#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <mutex>
#include <semaphore>

#include "web/server.h"

using namespace holdfast;
using namespace holdfast::web;

namespace {

/// Keeps what comes; counts how many of it there are.
struct Kept {
  std::vector<std::pair<std::string, std::string>> files;
  std::size_t largest_piece = 0;
};

FileSink sink_into(Kept& kept) {
  return {[&kept](auto field, auto name) {
            kept.files.emplace_back(std::string(field) + "=" + std::string(name), "");
          },
          [&kept](auto bytes) {
            kept.files.back().second += bytes;
            kept.largest_piece = std::max(kept.largest_piece, bytes.size());
          },
          [] {}};
}

std::string part(const std::string& head, const std::string& content) {
  return "--XX\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
}

const std::string awkward = "\r\n--XY\r\n--XX \r\n-\r\r\n--X";

std::string body() {
  return part("name=\"csrf\"", "token") +
         part("name=\"document\"; filename=\"a%22b.pdf\"\r\nContent-Type: application/pdf",
              awkward) +
         part("name=\"none\"; filename=\"\"", "") + part("name=\"called\"", "A letter") +
         "--XX--\r\n";
}

}  // namespace

TEST_CASE("a form with files reads the same wherever its bytes are cut") {
  const auto whole = body();
  for (std::size_t cut = 0; cut <= whole.size(); ++cut) {
    CAPTURE(cut);
    Kept kept;
    MultipartReader reader("XX", sink_into(kept));
    REQUIRE(reader.feed(std::string_view(whole).substr(0, cut)));
    REQUIRE(reader.feed(std::string_view(whole).substr(cut)));
    const auto form = reader.finish();
    REQUIRE(form);
    CHECK(form->fields.size() == 2);
    CHECK(form->value("csrf") == "token");
    CHECK(form->value("called") == "A letter");
    REQUIRE(kept.files.size() == 2);
    CHECK(kept.files[0] == std::pair<std::string, std::string>{"document=a\"b.pdf", awkward});
    CHECK(kept.files[1] == std::pair<std::string, std::string>{"none=", ""});
  }
}

TEST_CASE("a form cut off in the middle is refused, one byte at a time too") {
  const auto whole = body();
  for (std::size_t size = 0; size + 4 < whole.size(); ++size) {
    Kept kept;
    MultipartReader reader("XX", sink_into(kept));
    bool fed = true;
    for (std::size_t at = 0; at < size && fed; ++at)
      fed = reader.feed(std::string_view(whole).substr(at, 1)).has_value();
    CAPTURE(size);
    CHECK(fed);
    CHECK(reader.finish().has_value() == false);
  }
}

TEST_CASE(
    "more files than any page takes, and more typed than a form holds, are refused with 413") {
  std::string many;
  for (std::size_t n = 0; n <= form_limit_files; ++n)
    many += part("name=\"document\"; filename=\"a.pdf\"", "%PDF-");
  Kept kept;
  MultipartReader files("XX", sink_into(kept));
  CHECK(files.feed(many + "--XX--").error().status == 413);
  MultipartReader words("XX", sink_into(kept));
  const auto long_words = part("name=\"note\"", std::string(fields_limit_bytes + 100, 'x'));
  CHECK(words.feed(long_words).error().status == 413);
}

namespace {

class Client {
 public:
  explicit Client(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval patience{.tv_sec = 20, .tv_usec = 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    REQUIRE(::connect(socket_, reinterpret_cast<sockaddr*>(&to), sizeof to) == 0);
  }
  ~Client() { leave(); }
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  void send(std::string_view bytes) const {
    while (!bytes.empty()) {
      const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent <= 0) return;
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
  }
  std::string response() const {
    std::string all;
    char buffer[4096];
    for (auto got = ::recv(socket_, buffer, sizeof buffer, 0); got > 0;
         got = ::recv(socket_, buffer, sizeof buffer, 0))
      all.append(buffer, static_cast<std::size_t>(got));
    return all;
  }
  void leave() {
    if (socket_ >= 0) ::close(socket_);
    socket_ = -1;
  }

 private:
  int socket_;
};

/// Takes files at /files from whoever says who they are; tells of what it took.
struct Town {
  Clock clock{[] { return *Moment::from("2026-11-03T16:40:00Z"); }};
  Log log{clock, [](std::string_view) {}};
  Metrics metrics;
  std::mutex mutex;
  std::shared_ptr<Kept> last = std::make_shared<Kept>();
  std::counting_semaphore<> dropped{0};

  std::optional<Taker> taker_for(const Request& head) {
    if (!head.cookies.contains("who")) return std::nullopt;
    // Told of when the last that holds it lets go.
    const std::shared_ptr<Kept> kept(new Kept, [this](Kept* gone) {
      delete gone;
      dropped.release();
    });
    return Taker{{[kept](auto field, auto name) { sink_into(*kept).begin(field, name); },
                  [kept](auto bytes) { sink_into(*kept).take(bytes); }, [] {}},
                 [this, kept] {
                   const std::scoped_lock lock(mutex);
                   *last = *kept;
                   Received received;
                   for (const auto& [name, bytes] : kept->files)
                     received.files.push_back({.name = name, .size_bytes = bytes.size()});
                   return received;
                 }};
  }

  Answer answer(const Request& request) const {
    std::string said = request.path;
    for (const auto& [name, value] : request.form.fields) said += " " + name + "=" + value;
    for (const auto& file : request.received.files)
      said += " [" + file.name + " " + std::to_string(file.size_bytes) + "]";
    return {{.type = "text/plain", .body = said}, "/{anything}"};
  }

  std::unique_ptr<Server> serve() {
    auto started = Server::start(
        {}, {.answer = [this](const Request& request) { return answer(request); },
             .refusal = [](int status) { return Response{.status = status, .body = "refused"}; },
             .uploads = {.takes_files = [](std::string_view path) { return path == "/files"; },
                         .taker_for = [this](const Request& head) { return taker_for(head); }},
             .clock = clock,
             .chance = {[](auto bytes) { std::ranges::fill(bytes, std::uint8_t{7}); }},
             .log = log,
             .metrics = metrics});
    REQUIRE(started);
    return std::move(*started);
  }
};

std::string head(std::string_view path, std::size_t size, std::string_view more = "") {
  return "POST " + std::string(path) +
         " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: multipart/form-data; "
         "boundary=XX\r\n" +
         std::string(more) + "Content-Length: " + std::to_string(size) + "\r\n\r\n";
}

std::string form_with(std::size_t file_bytes) {
  return part("name=\"called\"", "A letter") +
         part("name=\"document\"; filename=\"a.pdf\"", std::string(file_bytes, 'x')) + "--XX--\r\n";
}

constexpr std::string_view known = "Cookie: who=sam\r\n";

}  // namespace

TEST_CASE("a file beyond the limit of other forms comes in, in pieces no larger than one") {
  Town town;
  const auto server = town.serve();
  const Client client{server->port()};
  const auto form = form_with(20 << 20);
  client.send(head("/files", form.size(), known) + form);
  CHECK(client.response().ends_with("/files called=A letter [document=a.pdf 20971520]"));
  CHECK(town.last->files.front().second == std::string(20 << 20, 'x'));
  CHECK(town.last->largest_piece <= upload_piece_bytes + (32 << 10));
}

TEST_CASE("where no files are taken, or they are too many together, the old limits hold") {
  Town town;
  const auto server = town.serve();
  for (const auto& [path, bytes, status] :
       {std::tuple{"/form", 3 << 20, "413"}, {"/form", 10, "400"}, {"/files", 501 << 20, "413"}}) {
    const Client client{server->port()};
    const auto form = form_with(10);
    client.send(head(path, bytes == 10 ? form.size() : static_cast<std::size_t>(bytes), known));
    if (bytes == 10) client.send(form);
    CAPTURE(path);
    CHECK(client.response().starts_with("HTTP/1.1 " + std::string(status)));
  }
}

TEST_CASE("of somebody who may not send files nothing is kept, and what they typed is read") {
  Town town;
  const auto server = town.serve();
  const Client client{server->port()};
  const auto form = form_with(3 << 20);
  client.send(head("/files", form.size()) + form);
  CHECK(client.response().ends_with("/files called=A letter"));
  CHECK(town.last->files.empty());
}

TEST_CASE("an upload that breaks off is let go of, and answered by nobody") {
  Town town;
  const auto server = town.serve();
  Client client{server->port()};
  const auto form = form_with(3 << 20);
  client.send(head("/files", form.size(), known) + form.substr(0, 2 << 20));
  client.leave();
  CHECK(town.dropped.try_acquire_for(std::chrono::seconds(10)));
  CHECK(town.last->files.empty());
}

TEST_CASE("a file that comes in chunks is the same file") {
  Town town;
  const auto server = town.serve();
  const Client client{server->port()};
  const auto form = form_with(1 << 20);
  client.send(
      "POST /files HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: "
      "multipart/form-data; boundary=XX\r\nCookie: who=sam\r\nTransfer-Encoding: "
      "chunked\r\n\r\n");
  for (std::size_t at = 0; at < form.size(); at += 70'000) {
    const auto piece = std::string_view(form).substr(at, 70'000);
    char size[16];
    std::snprintf(size, sizeof size, "%zx\r\n", piece.size());
    client.send(size + std::string(piece) + "\r\n");
  }
  client.send("0\r\n\r\n");
  CHECK(client.response().ends_with("[document=a.pdf 1048576]"));
}
