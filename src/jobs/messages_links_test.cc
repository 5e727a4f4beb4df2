// From "I have forgotten my password" to a message with a link that works.
#include "jobs/messages_links.h"

#include <doctest/doctest.h>

#include "access/access_testing.h"

namespace holdfast::jobs {
namespace {

using namespace access::testing;

TEST_CASE("A reset asked for becomes one message whose link works for an hour") {
  const Node node;
  (void)join(node, 1, "sam@example.org", tuesday);
  std::vector<Letter> letters;
  const Outbox outbox(node.shelf, chance_from(8), [&](const Letter& letter) -> SendOutcome {
    letters.push_back(letter);
    return Sent{};
  });
  for (const auto* email : {"Sam@example.org", "nobody@example.org"})
    CHECK_FALSE(*node.door.ask_for_reset(email, desk_in_the_office, tuesday));
  CHECK(*queue_resets(node.door, outbox, "https://holdfast.example.org", tuesday) == 1);
  CHECK(*queue_resets(node.door, outbox, "https://holdfast.example.org", tuesday) == 0);
  CHECK(*outbox.due(tuesday) == 1);
  REQUIRE(letters.size() == 1);
  const auto& message = letters[0].message;
  CHECK(message.to == "sam@example.org");
  CHECK(message.useless == tuesday + hours(1));
  const std::string before = "https://holdfast.example.org/reset/";
  REQUIRE(message.link.starts_with(before));
  CHECK(*node.door.accounts().resetting(message.link.substr(before.size()), tuesday));
}

TEST_CASE("An invitation's message leads to the page that accepts it") {
  const Node node;
  const auto link = *node.door.invite(person(1), "sam@example.org", tuesday);
  const auto message = invitation_message(link, Template::invitation, "https://h.example");
  CHECK(message.link == "https://h.example" + access::invitation_path(link.token));
  CHECK(message.useless == tuesday + days_long(7));
}

}  // namespace
}  // namespace holdfast::jobs
