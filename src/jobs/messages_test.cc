// The outbox with a clock turned by hand: queued, tried, tried again, given up, and told of.
#include "jobs/messages.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "access/access_testing.h"
#include "jobs/messages_senders.h"

namespace holdfast::jobs {
namespace {

using access::memory_shelf;
using access::MemoryShelfRows;
using access::testing::chance_from;
using access::testing::tuesday;

const Message reset = {Template::password_reset,
                       "sam@example.org",
                       "https://holdfast.example.org/reset/secret-token",
                       {}};

/// A sender that answers as told and keeps what it was given.
struct Postbox {
  SendOutcome answer = Sent{};
  std::vector<Letter> letters;
  Sender sender() {
    return [this](const Letter& letter) {
      letters.push_back(letter);
      return answer;
    };
  }
};

std::vector<MessageNote> logged(const Outbox& outbox, Moment now) { return *outbox.log(100, now); }

TEST_CASE("A queued message is sent once, and the log says to whom, what and when") {
  Postbox post;
  const Outbox outbox(memory_shelf(), chance_from(1), post.sender());
  CHECK(outbox.queue(reset, tuesday));
  CHECK(logged(outbox, tuesday).at(0).state == MessageState::waiting);
  CHECK(*outbox.due(tuesday) == 1);
  CHECK(*outbox.due(tuesday + hours(24)) == 0);
  REQUIRE(post.letters.size() == 1);
  CHECK(post.letters[0].message.link == reset.link);
  const auto note = logged(outbox, tuesday).at(0);
  CHECK(note.kind == Template::password_reset);
  CHECK(note.to == "sam@example.org");
  CHECK(note.state == MessageState::sent);
  CHECK(note.last_try == tuesday);
  CHECK(note.failure.empty());
}

TEST_CASE("A message that fails is tried again, later and later, then given up; all is told") {
  Postbox post{.answer = TryAgain{"The mail service cannot be reached"}};
  const Outbox outbox(memory_shelf(), chance_from(1), post.sender());
  CHECK(outbox.queue(reset, tuesday));
  auto now = tuesday;
  for (int tries = 1; tries <= message_tries_limit; ++tries) {
    CHECK(*outbox.due(now) == 1);
    const auto note = logged(outbox, now).at(0);
    CHECK(note.tries == tries);
    CHECK(note.failure == "The mail service cannot be reached");
    const bool last = tries == message_tries_limit;
    CHECK(note.state == (last ? MessageState::given_up : MessageState::waiting));
    CHECK(*outbox.due(now + wait_after_try(tries) - seconds(1)) == 0);
    now = now + wait_after_try(tries);
  }
  CHECK(*outbox.due(now + days_long(30)) == 0);
  for (const auto& letter : post.letters) CHECK(letter.reference == post.letters[0].reference);
}

TEST_CASE("A refused message is not tried again") {
  Postbox post{.answer = Refused{"The mail service refuses this address or message"}};
  const Outbox outbox(memory_shelf(), chance_from(1), post.sender());
  CHECK(outbox.queue(reset, tuesday));
  CHECK(*outbox.due(tuesday) == 1);
  CHECK(*outbox.due(tuesday + hours(48)) == 0);
  CHECK(logged(outbox, tuesday).at(0).state == MessageState::given_up);
}

TEST_CASE("A message whose link is over is not sent") {
  Postbox post;
  const Outbox outbox(memory_shelf(), chance_from(1), post.sender());
  auto brief = reset;
  brief.useless = tuesday + hours(1);
  CHECK(outbox.queue(brief, tuesday));
  CHECK(*outbox.due(tuesday + hours(1)) == 1);
  CHECK(post.letters.empty());
  CHECK(logged(outbox, tuesday).at(0).failure == "Its link was over before it was sent");
}

TEST_CASE("Of two nodes one sends; after a crash between claim and sending the other does") {
  const auto rows = std::make_shared<MemoryShelfRows>();
  Postbox post;
  const Outbox other(memory_shelf(rows), chance_from(2), post.sender());
  const Sender meanwhile = [&](const Letter&) -> SendOutcome {
    CHECK(*other.due(tuesday) == 0);
    return Sent{};
  };
  const Outbox one(memory_shelf(rows), chance_from(1), meanwhile);
  CHECK(one.queue(reset, tuesday));
  CHECK(*one.due(tuesday) == 1);
  CHECK(post.letters.empty());

  struct Crash {};
  const Outbox crashing(memory_shelf(rows), chance_from(3),
                        [](const Letter&) -> SendOutcome { throw Crash{}; });
  CHECK(crashing.queue(reset, tuesday));
  CHECK_THROWS_AS((void)crashing.due(tuesday), Crash);
  CHECK(*other.due(tuesday + minutes(1)) == 0);
  CHECK(*other.due(tuesday + minutes(3)) == 1);
  CHECK(post.letters.size() == 1);
}

TEST_CASE("The log is newest first and holds no link") {
  const auto rows = std::make_shared<MemoryShelfRows>();
  Postbox post;
  const Outbox outbox(memory_shelf(rows), chance_from(1), post.sender());
  CHECK(outbox.queue(reset, tuesday));
  CHECK(outbox.queue({Template::invitation, "alex@example.org", reset.link, {}},
                     tuesday + minutes(1)));
  CHECK(*outbox.due(tuesday + minutes(1)) == 2);
  const auto notes = logged(outbox, tuesday + minutes(1));
  REQUIRE(notes.size() == 2);
  CHECK(notes[0].to == "alex@example.org");
  for (const auto& [name, row] : rows->rows)
    CHECK(holdfast::text_of(row.value).find("secret-token") == std::string_view::npos);
}

TEST_CASE("What is no address is not queued") {
  Postbox post;
  const Outbox outbox(memory_shelf(), chance_from(1), post.sender());
  for (const auto* odd : {"", "sam", "sam@example.org\r\nBcc: all@example.org"})
    CHECK_FALSE(outbox.queue({Template::attention, odd, "https://x.example", {}}, tuesday));
}

TEST_CASE("A letter has its link and nothing of its own about anybody") {
  const Letter letter{"abc", reset, tuesday};
  const auto mail = mail_of(letter, "Holdfast <no-reply@example.org>");
  CHECK(mail.starts_with("Date: Tue, 03 Nov 2026 "));
  CHECK(mail.find("\r\nTo: <sam@example.org>\r\n") != std::string::npos);
  CHECK(mail.find("\r\n\r\n") != std::string::npos);
  CHECK(mail.find("\r\n" + reset.link + "\r\n") != std::string::npos);
  for (std::size_t at = mail.find('\n'); at != std::string::npos; at = mail.find('\n', at + 1))
    REQUIRE(mail[at - 1] == '\r');
}

TEST_CASE("The folder gets one whole file a message") {
  const auto folder = std::filesystem::temp_directory_path() /
                      ("holdfast-messages-" + std::to_string(tuesday.microseconds));
  std::filesystem::remove_all(folder);
  const auto send = folder_sender(folder.string(), "Holdfast <no-reply@example.org>");
  CHECK(std::holds_alternative<Sent>(send({"abc", reset, tuesday})));
  std::vector<std::filesystem::path> files(std::filesystem::directory_iterator(folder), {});
  REQUIRE(files.size() == 1);
  CHECK(files[0].filename().string().ends_with("-abc.eml"));
  std::ifstream file(files[0], std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  CHECK(text.str() == mail_of({"abc", reset, tuesday}, "Holdfast <no-reply@example.org>"));
  std::filesystem::remove_all(folder);
  std::ofstream(folder.string()) << "a file stands where the folder should";
  CHECK(std::holds_alternative<TryAgain>(send({"abc", reset, tuesday})));
  std::filesystem::remove(folder);
}

}  // namespace
}  // namespace holdfast::jobs
