// Taking an email apart: its words and files, and hostile ones that want more than that.
#include "jobs/mail_message.h"

#include <doctest/doctest.h>

#include "base/dice_testing.h"
#include "base/text.h"
#include "jobs/html_words.h"
#include "jobs/mail_testing.h"

using namespace holdfast;
using namespace holdfast::jobs;

namespace {

MailBody body_of(const std::string& body) {
  const auto read = mail_body_from(Email{.body = body}.text());
  REQUIRE(read);
  return *read;
}

std::string head_with(std::string headers) { return Email{.more = std::move(headers)}.text(); }

TEST_CASE("what stands above an email is read with its folding and its words decoded") {
  const auto head =
      mail_head_from(Email{.subject = "=?iso-8859-1?Q?Caf=E9?=\r\n at\tnight"}.text());
  REQUIRE(head);
  CHECK(head->subject == "Café at night");
  CHECK(head->dated == Moment::from("2026-11-03T09:00Z"));
  CHECK_FALSE(head->automatic);
  CHECK(mail_head_from(head_with("Auto-Submitted: auto-replied\r\n"))->automatic);
  CHECK_FALSE(mail_head_from(head_with("Auto-Submitted: no\r\n"))->automatic);
  CHECK(mail_head_from(head_with("Return-Path: <>\r\n"))->automatic);
  CHECK_FALSE(mail_head_from(head_with("Return-Path: <pat.quill@example.org>\r\n"))->automatic);
}

TEST_CASE("the line that some mail servers put above a message is passed over") {
  const auto text = "From pat.quill@example.org Tue Nov  3 09:00:00 2026\n" + Email{}.text();
  const auto head = mail_head_from(text);
  REQUIRE(head);
  CHECK(head->from.size() == 1);
  CHECK(head->authentication_results.size() == 1);
  const auto body = mail_body_from(text);
  REQUIRE(body);
  CHECK(body->words == "Seen at the canal");
}

TEST_CASE("what is no email, has an endless head or zero bytes in it is not read") {
  for (const std::string& text :
       {std::string(), std::string("\n\n\n"), std::string("%PDF-1.7 nothing like it"),
        std::string(1'000, '\0'), head_with("X-Long: " + std::string(1 << 20, 'x') + "\r\n"),
        head_with(std::string("X-Zero: a\0b\r\n", 13))})
    CHECK_FALSE(mail_head_from(text));
  std::string many;
  for (int n = 0; n < 100'000; ++n) many += "X-N: 1\r\n";
  CHECK_FALSE(mail_head_from(head_with(many)));
}

TEST_CASE("eight-bit bytes above an email are shown as what they may be, and marks are taken out") {
  const auto head = mail_head_from(Email{.subject = "caf\xe9 \xe2\x80\xae"
                                                    "gpj.exe \x01 end"}
                                       .text());
  REQUIRE(head);
  CHECK(is_utf8(head->subject));
  CHECK(head->subject.find("\xe2\x80\xae") == std::string::npos);
  CHECK_FALSE(has_control_characters(head->subject));
  CHECK(head->subject.ends_with("end"));
}

TEST_CASE("the plain words are taken where there are plain and HTML ones, and HTML ones alone") {
  const std::string html = "--cut\r\nContent-Type: text/html\r\n\r\n<p>In <b>HTML</b></p>\r\n";
  const std::string begin = "Content-Type: multipart/alternative; boundary=cut\r\n\r\n";
  CHECK(body_of(begin + "--cut\r\nContent-Type: text/plain\r\n\r\nIn plain\r\n" + html +
                "--cut--\r\n")
            .words == "In plain");
  CHECK(body_of(begin + html + "--cut--\r\n").words == "In HTML");
}

TEST_CASE("words in other sets of characters, and zero bytes among them, are not lost") {
  const std::string latin = "Content-Type: text/plain; charset=iso-8859-1\r\n\r\n";
  CHECK(body_of(latin + "Caf\xe9").words == "Café");
  CHECK(body_of("Content-Type: text/plain; charset=no-such-set\r\n\r\nCaf\xe9").words == "Café");
  CHECK(body_of("Content-Type: text/plain\r\n\r\nCaf\xe9").words == "Café");
  const auto zero = body_of(std::string("Content-Type: text/plain\r\n\r\nbefore\0after", 40)).words;
  CHECK(zero.starts_with("before"));
  CHECK(zero.ends_with("after"));
  CHECK_FALSE(has_control_characters(zero));
}

TEST_CASE("files come with the names they were sent by, and broken base64 with what it holds") {
  const auto body = body_of(with_files({{"letter.pdf", "%PDF-1.7 one"}, {"../../x.txt", "two"}}));
  CHECK(body.words == "See what is attached");
  REQUIRE(body.files.size() == 2);
  CHECK(body.files[0].name == "letter.pdf");
  CHECK(body.files[0].bytes == "%PDF-1.7 one");
  CHECK(body.files[1].bytes == "two");
  auto broken = with_files({{"letter.pdf", "%PDF-1.7 one"}});
  broken.replace(broken.find("JVBERi"), 6, "JV*&^%");
  CHECK(body_of(broken).files.size() == 1);
}

TEST_CASE(
    "a forwarded message comes with its words and files, and what it says of itself as words") {
  const auto inner = Email{.from = "head@school.example",
                           .proof = "",
                           .subject = "Fwd",
                           .body = with_files({{"letter.pdf", "%PDF-1.7 one"}}, "From the school")}
                         .text();
  const auto body = body_of(
      "Content-Type: multipart/mixed; boundary=out\r\n\r\n--out\r\n"
      "Content-Type: text/plain\r\n\r\nSee below\r\n--out\r\nContent-Type: "
      "message/rfc822\r\n\r\n" +
      inner + "\r\n--out--\r\n");
  CHECK(
      body.words.starts_with("See below\n\nForwarded message. It says of itself: from "
                             "head@school.example; sent Tue, 3 Nov 2026"));
  CHECK(body.words.ends_with("From the school"));
  CHECK(body.files.size() == 1);
}

TEST_CASE("parts nested 5,000 deep, and 5,000 parts, end where the limits are and say so") {
  std::string deep;
  for (int n = 0; n < 5'000; ++n) {
    const auto cut = "c" + std::to_string(n);
    deep += "Content-Type: multipart/mixed; boundary=" + cut + "\r\n\r\n--" + cut + "\r\n";
  }
  CHECK(body_of(deep + "Content-Type: text/plain\r\n\r\nAt the bottom\r\n").left_out ==
        std::vector<std::string>{"Parts that lie too deep, or are too many"});
  std::string wide = "Content-Type: multipart/mixed; boundary=cut\r\n\r\n";
  for (int n = 0; n < 5'000; ++n) wide += "--cut\r\nContent-Type: text/plain\r\n\r\nx\r\n";
  const auto body = body_of(wide + "--cut--\r\n");
  CHECK(body.left_out.size() == 1);
  CHECK(body.words.size() < 1'000);
  std::string messages;
  for (int n = 0; n < 5'000; ++n) messages += "Content-Type: message/rfc822\r\n\r\nFrom: a@b.c\r\n";
  CHECK(body_of(messages + "\r\nAt the bottom").left_out.size() == 1);
}

TEST_CASE("whatever is broken in an email, it is read as words that can be kept, or not at all") {
  const auto whole = Email{.from = "=?utf-8?B?UGF0IFF1aWxs?= <pat.quill@example.org>",
                           .body = with_files({{"letter.pdf", "%PDF-1.7 one"}, {"a.txt", "two"}},
                                              "<p>Words &amp; more</p>")}
                         .text();
  Dice dice{29};
  const auto number = [&dice](std::size_t limit) {
    return static_cast<std::size_t>(dice.below(static_cast<int>(limit)));
  };
  std::size_t read = 0;
  for (int n = 0; n < 3'000; ++n) {
    auto text = whole;
    for (auto broken = number(6); broken > 0 && text.size() > 60; --broken) {
      const auto at = number(text.size());
      if (number(3) == 0)
        text.erase(at, number(40));
      else if (number(2) == 0)
        text.insert(at, text.substr(number(text.size()), 60));
      else
        text[at] = static_cast<char>(number(256));
    }
    const auto head = mail_head_from(text);
    const auto body = mail_body_from(text);
    if (head) CHECK(is_utf8(head->subject));
    if (!body) continue;
    ++read;
    CHECK(is_utf8(body->words));
    CHECK_FALSE(has_control_characters(body->words));
  }
  CHECK(read > 1'000);
}

TEST_CASE("more words than an entry holds come whole as a file") {
  std::string words;
  while (words.size() < 60'000) words += "Seen at the café. ";
  const auto body = body_of("Content-Type: text/plain; charset=utf-8\r\n\r\n" + words);
  CHECK(length_in_characters(body.words) <= mail_words_limit_characters);
  REQUIRE(body.files.size() == 1);
  CHECK(body.files[0].bytes.size() >= 59'000);
  CHECK(body.left_out.size() == 1);
}

TEST_CASE("of HTML the words remain, and nothing that a browser would run or hide between tags") {
  CHECK(words_in_html("<html><head><title>No</title><style>p{}</style></head><body><p>One &amp; "
                      "two</p><div>Three<br>four</div><script>alert(1)</script>&#163;5 &lt;b&gt;"
                      "<!-- no > --> end</body></html>") == "One & two\n\nThree\nfour\n£5 <b> end");
  CHECK(words_in_html("a < b, c > d & e &nope; &#0; &#xD800; &#x1F600;") ==
        "a < b, c > d & e &nope; &#0; &#xD800; 😀");
  CHECK(words_in_html("<script>never ends") == "");
  CHECK(words_in_html("<p") == "");
  std::string deep;
  for (int n = 0; n < 1'000'000; ++n) deep += "<div>";
  CHECK(words_in_html(deep + "words").ends_with("words"));
}

}  // namespace
