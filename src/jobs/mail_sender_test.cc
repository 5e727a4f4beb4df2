// Whose an email is, and what proves it: everything else that may stand above one is written by
// anybody.
#include "jobs/mail_sender.h"

#include <doctest/doctest.h>

#include "jobs/mail_testing.h"

using namespace holdfast;
using namespace holdfast::jobs;

namespace {

std::string sender_in(const Email& letter) {
  const auto head = mail_head_from(letter.text());
  REQUIRE(head);
  return plain_sender(*head).value_or("unclear");
}

std::string proof_in(const std::string& headers) {
  const auto head = mail_head_from(Email{.proof = headers}.text());
  REQUIRE(head);
  return proof_of_sender(*head, our_server, "pat.quill@example.org").value_or("none");
}

std::string results(const std::string& said, std::string_view by = our_server) {
  return "Authentication-Results: " + std::string(by) + "; " + said + "\r\n";
}

TEST_CASE("one plain address is a sender, however it is written") {
  CHECK(sender_in({}) == "pat.quill@example.org");
  CHECK(sender_in({.from = "pat.quill@EXAMPLE.org"}) == "pat.quill@example.org");
  CHECK(sender_in({.from = "pat.quill@example.org (Pat Quill)"}) == "pat.quill@example.org");
  CHECK(sender_in({.from = "=?utf-8?B?UGF0IFF1aWxs?= <pat.quill@example.org>"}) ==
        "pat.quill@example.org");
  CHECK(sender_in({.from = "\"pat.quill@example.org\" <pat.quill@example.org>"}) ==
        "pat.quill@example.org");
  CHECK(sender_in({.more = "Sender: Pat <PAT.quill@example.org>\r\n"}) == "pat.quill@example.org");
}

TEST_CASE("what could be read as another sender is no sender") {
  for (const auto* from :
       {"pat.quill@example.org, other@example.com", "\"pat.quill@example.org\" <other@example.com>",
        "=?utf-8?B?cGF0LnF1aWxsQGV4YW1wbGUub3Jn?= <other@example.com>",
        "<pat.quill@example.org> <other@example.com>", "Us: pat.quill@example.org;", "Pat Quill",
        "pat.quill@example.org@example.com", "=?utf-8?Q?pat.quill=40example.org?=",
        "p\xc3\xa4t@example.org", "pat.quill@ex\xd0\xb0mple.org", "@example.org", ""})
    CHECK_MESSAGE(sender_in({.from = from}) == "unclear", std::string(from));
  CHECK(sender_in({.more = "From: other@example.com\r\n"}) == "unclear");
  CHECK(sender_in({.more = "from: Pat Quill <pat.quill@example.org>\r\n"}) == "unclear");
  CHECK(sender_in({.more = "Sender: other@example.com\r\n"}) == "unclear");
  CHECK(sender_in({.more = "Sender: pat.quill@example.org\r\nSender: other@example.com\r\n"}) ==
        "unclear");
}

TEST_CASE("our own mail server's word proves a sender, by DMARC or by the domain's signature") {
  CHECK(proof_in(results("dmarc=pass header.from=example.org")) == "DMARC, by mx.service.example");
  CHECK(proof_in(results("spf=fail; dmarc=pass (p=none (a comment)) header.from=Example.ORG")) ==
        "DMARC, by mx.service.example");
  CHECK(proof_in(results("dkim=pass header.d=example.org header.s=a")) ==
        "DKIM, by mx.service.example");
  CHECK(proof_in(results("dkim=fail header.d=example.org; dkim=pass header.d=example.org")) ==
        "DKIM, by mx.service.example");
  CHECK(proof_in("Authentication-Results: MX.service.example 1;\r\n\tdmarc/1=pass\r\n "
                 "header.from=example.org\r\n") == "DMARC, by mx.service.example");
}

TEST_CASE("nobody else's word proves anything, and nor does ours about another domain") {
  CHECK(proof_in("") == "none");
  CHECK(proof_in(results("none")) == "none");
  CHECK(proof_in(results("spf=pass smtp.mailfrom=example.org")) == "none");
  CHECK(proof_in(results("dmarc=fail header.from=example.org")) == "none");
  CHECK(proof_in(results("dmarc=pass header.from=example.com")) == "none");
  CHECK(proof_in(results("dmarc=pass")) == "none");
  CHECK(proof_in(results("dkim=pass header.d=example.com")) == "none");
  CHECK(proof_in(results("dkim=pass header.d=org")) == "none");
  CHECK(proof_in(results("dmarc=pass header.from=example.org", "mx.elsewhere.example")) == "none");
  CHECK(proof_in(results("dmarc=pass header.from=example.org",
                         "mx.service.example.evil.example")) == "none");
  CHECK(proof_in(results("dmarc=fail header.from=example.org; dkim=pass header.d=example.org")) ==
        "none");
  CHECK(proof_in(results(
            "dmarc=pass header.from=example.org; dmarc=fail header.from=example.org")) == "none");
}

TEST_CASE("a forged finding below our server's, in a comment or in quotes is not believed") {
  const auto forged = results("dmarc=pass header.from=example.org");
  CHECK(proof_in(results("dmarc=fail header.from=example.org") + forged) == "none");
  CHECK(proof_in(results("spf=none") + forged) == "none");
  CHECK(proof_in(results("spf=none (; dmarc=pass header.from=example.org)")) == "none");
  CHECK(proof_in(results("spf=fail reason=\"; dmarc=pass header.from=example.org\"")) == "none");
  CHECK(proof_in(results("dmarc=pass header.from=example.org (")) == "none");
  CHECK(proof_in("Authentication-Results: (mx.service.example;) mx.elsewhere.example; dmarc=pass "
                 "header.from=example.org\r\n") == "none");
}

}  // namespace
