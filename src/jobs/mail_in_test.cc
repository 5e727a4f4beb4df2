// The folder of email: what is taken from it, what is refused, and that nothing is lost, doubled or
// left lying there.
#include "jobs/mail_in.h"

#include <unistd.h>

#include <fstream>
#include <sstream>

#include "base/text.h"
#include "desk/mail.h"
#include "desk/reading.h"
#include "desk/testing.h"
#include "desk/zip_testing.h"
#include "jobs/mail_testing.h"

namespace holdfast::jobs {
namespace {

namespace fs = std::filesystem;
using desk::testing::Town;
using desk::testing::well;
using service::MailRefusal;

struct Post {
  Town town;
  fs::path folder;
  std::vector<MailNote> notes;
  desk::Scanner scanner;

  Post() {
    static int made = 0;
    folder = fs::temp_directory_path() /
             ("mail-in-" + std::to_string(::getpid()) + "-" + std::to_string(++made));
    fs::create_directories(folder);
  }
  ~Post() { fs::remove_all(folder); }
  Post(const Post&) = delete;
  Post& operator=(const Post&) = delete;

  void drop(const std::string& text, const std::string& name = "one.eml") const {
    std::ofstream(folder / name, std::ios::binary) << text;
  }
  bool take() {
    return take_mail_in(town.desk, scanner, {folder, std::string(our_server)},
                        [this](const MailNote& one) { notes.push_back(one); });
  }
  /// Drops it, takes it in and says why it was refused; nothing: it was taken.
  std::optional<MailRefusal> refusal_of(const std::string& text) {
    drop(text);
    CHECK(take());
    CHECK(fs::is_empty(folder));
    return notes.back().refused;
  }
  std::vector<desk::Mail> waiting() { return well(desk::all_mail_waiting(town.desk, town.worker)); }
  const desk::Mail only() {
    auto all = waiting();
    REQUIRE(all.size() == 1);
    return all.front();
  }
  std::vector<service::RefusedMail> named() {
    return well(desk::service_file(town.desk)).service->refused_mail;
  }
};

TEST_CASE("an email of somebody on the list, proved by our mail server, waits at the duty desk") {
  Post post;
  CHECK_FALSE(post.refusal_of(Email{}.text()));
  const auto mail = post.only();
  CHECK(mail.what.sent_by == post.town.partner.person);
  CHECK(mail.what.sender_agency == post.town.police);
  CHECK(mail.what.sent_from.value == "pat.quill@example.org");
  CHECK(mail.what.proved_by.value == "DMARC, by mx.service.example");
  CHECK(mail.what.subject->value == "About Jordan");
  CHECK(mail.what.words->value == "Seen at the canal");
  CHECK(post.notes.front().domain == "example.org");
}

TEST_CASE("what proves nothing is refused, named once a day, and leaves no word behind") {
  Post post;
  CHECK(post.refusal_of(Email{.proof = ""}.text()) == MailRefusal::unproved);
  CHECK(post.refusal_of(Email{.proof = "Authentication-Results: mx.elsewhere.example; dmarc=pass "
                                       "header.from=example.org\r\n"}
                            .text()) == MailRefusal::unproved);
  CHECK(post.waiting().empty());
  REQUIRE(post.named().size() == 1);
  CHECK(post.named()[0].record.claimed_sender == post.town.partner.person);
  post.town.pass(days_long(1));
  CHECK(post.refusal_of(Email{.proof = ""}.text()) == MailRefusal::unproved);
  CHECK(post.named().size() == 2);
}

TEST_CASE("strangers, unclear senders, programs and what is no email are refused and not named") {
  Post post;
  CHECK(post.refusal_of(Email{.from = "stranger@example.org"}.text()) == MailRefusal::stranger);
  CHECK(post.refusal_of(Email{.more = "From: other@example.com\r\n"}.text()) ==
        MailRefusal::sender_unclear);
  CHECK(post.refusal_of(Email{.more = "Auto-Submitted: auto-replied\r\n"}.text()) ==
        MailRefusal::automatic);
  CHECK(post.refusal_of("%PDF-1.7 no email") == MailRefusal::unreadable);
  CHECK(post.refusal_of(std::string(5'000, '\0')) == MailRefusal::unreadable);
  CHECK(post.refusal_of("") == MailRefusal::unreadable);
  CHECK(post.named().empty());
  CHECK(post.waiting().empty());
}

TEST_CASE("somebody who has left is a stranger") {
  Post post;
  post.town.decides(post.town.admin,
                    service::PersonLeft{post.town.partner.person, london_date(post.town.now())});
  post.town.pass(days_long(1));
  CHECK(post.refusal_of(Email{}.text()) == MailRefusal::stranger);
}

TEST_CASE("files are kept that an upload would keep; each other is left out and named, with why") {
  Post post;
  post.scanner = [](const desk::PlainBytes& bytes) -> desk::Scan {
    std::string all;
    const auto read = bytes([&](ByteView piece) { return all += text_of(piece), true; });
    REQUIRE(read);
    if (all.find("EICAR") != std::string::npos) return desk::Infected{"Eicar-Test"};
    return desk::Clean{"ClamAV 1.0"};
  };
  const auto bomb = desk::zip_of(
      {{"[Content_Types].xml", "x", 1}, {"word/document.xml", "x", std::uint64_t{3'000'000'000}}});
  std::string large = "%PDF-1.7 ";
  large.resize((25 << 20) + 1, 'x');
  CHECK_FALSE(post.refusal_of(Email{.body = with_files({{"letter.pdf", "%PDF-1.7 a letter"},
                                                        {"bomb.docx", bomb},
                                                        {"virus.txt", "EICAR"},
                                                        {"program.exe", "MZ"},
                                                        {"false.pdf", "MZ"},
                                                        {"../../etc/plan.txt", "A plan"},
                                                        {"large.pdf", large}})}
                                  .text()));
  const auto mail = post.only();
  REQUIRE(mail.files.size() == 2);
  CHECK(mail.files[0].document.name.value == "letter.pdf");
  CHECK(mail.files[0].document.scanned_by->value == "ClamAV 1.0");
  CHECK(mail.files[1].document.name.value == "plan.txt");
  CHECK(mail.what.words->value == "See what is attached");
  const auto left_out = mail.what.left_out->value;
  CHECK(std::ranges::count(left_out, '\n') == 4);
  for (const auto* line :
       {"bomb.docx: not kept. This file says that it holds more than 500 MB",
        "virus.txt: not kept. A virus scanner found Eicar-Test", "program.exe: not kept. Choose",
        "false.pdf: not kept. What is in this file is not what its name says",
        "large.pdf: not kept. The file must be 25 MB or smaller"})
    CHECK_MESSAGE(left_out.find(line) != std::string::npos, line);
  const auto file =
      well(desk::file_of_mail(post.town.desk, post.town.worker, mail.id, mail.files[0].entry));
  CHECK(file.bytes == "%PDF-1.7 a letter");
}

TEST_CASE("a name that is turned round is shown as it is, and more than ten files are cut") {
  Post post;
  std::vector<Attached> files{{"letter\xe2\x80\xaetxt.fdp.pdf", "%PDF-1.7 a letter"}};
  for (int n = 0; n < 11; ++n) files.push_back({"n" + std::to_string(n) + ".txt", "words"});
  CHECK_FALSE(post.refusal_of(Email{.body = with_files(files)}.text()));
  const auto mail = post.only();
  CHECK(mail.files.size() == 10);
  CHECK(mail.files[0].document.name.value == "lettertxt.fdp.pdf");
  CHECK(mail.what.left_out->value.find("12 files are more") != std::string::npos);
}

TEST_CASE("a message over the limit is refused by its beginning, whoever proved to send it") {
  Post post;
  std::istringstream huge(Email{.body = "\r\n" + std::string(mail_limit_bytes, 'x')}.text());
  REQUIRE(put_mail(huge, [](std::string_view) { return std::string("name"); }, post.folder));
  CHECK(fs::file_size(post.folder / "name.eml") == mail_limit_bytes + 1);
  CHECK(post.take());
  CHECK(post.notes.back().refused == MailRefusal::too_large);
  CHECK(post.named().size() == 1);
  CHECK(fs::is_empty(post.folder));
}

TEST_CASE("what is delivered twice, or found again after a crash, is there once") {
  Post post;
  CHECK_FALSE(post.refusal_of(Email{.body = with_files({{"a.txt", "words"}})}.text()));
  // The crash came before the file was removed: it lies there again.
  CHECK_FALSE(post.refusal_of(Email{.body = with_files({{"a.txt", "words"}})}.text()));
  CHECK(post.only().files.size() == 1);
  post.town.decides(post.town.worker, service::TellingSetAside{post.only().id, {"Sent in error"}});
  CHECK_FALSE(post.refusal_of(Email{.body = with_files({{"a.txt", "words"}})}.text()));
  CHECK(post.waiting().empty());
}

TEST_CASE(
    "a turn that takes long leaves the rest to the next, so that other chores come to theirs") {
  Post post;
  post.scanner = [&post](const desk::PlainBytes&) -> desk::Scan {
    post.town.pass(seconds(6));
    return desk::NotScanned{};
  };
  for (const auto* name : {"1.eml", "2.eml", "3.eml"})
    post.drop(Email{.subject = name, .body = with_files({{"a.txt", name}})}.text(), name);
  CHECK(post.take());
  CHECK(post.waiting().size() == 2);
  CHECK(post.take());
  CHECK(post.waiting().size() == 3);
}

TEST_CASE(
    "an email that wants to be longer than an entry can be is kept shorter, and can be read") {
  Post post;
  std::string body =
      "Content-Type: multipart/mixed; boundary=cut\r\n\r\n--cut\r\nContent-Type: "
      "text/plain\r\n\r\n" +
      std::string(90'000, 'w') + "\r\n";
  for (int n = 0; n < 150; ++n)
    body += "--cut\r\nContent-Type: x" + std::to_string(n) + "/" + std::string(2'000, 'y') +
            "\r\n\r\nz\r\n";
  for (int n = 0; n < 12; ++n)
    body += "--cut\r\nContent-Type: x/y; name=\"" + std::string(500, 'n') + ".exe\"\r\n\r\nz\r\n";
  const Email email{.subject = std::string(2'000, 's'), .body = body + "--cut--\r\n"};
  CHECK_FALSE(post.refusal_of(email.text()));
  const auto mail = post.only();
  const auto length = mail.what.words->value.size() + mail.what.left_out->value.size() +
                      mail.what.subject->value.size();
  CHECK(length < long_text_limit_characters - 1'000);
  CHECK(desk::service_file(post.town.desk));
}

TEST_CASE("what is still being written, links and folders are left alone") {
  Post post;
  post.drop(Email{}.text(), ".one.eml.4711");
  fs::create_directory(post.folder / "folder.eml");
  fs::create_symlink("/etc/hostname", post.folder / "link.eml");
  CHECK(post.take());
  CHECK(post.notes.empty());
  CHECK(post.waiting().empty());
  CHECK(fs::exists(post.folder / ".one.eml.4711"));
}

TEST_CASE("a message is piped in whole or not at all, and where no folder is it is tried again") {
  const Post post;
  const MailName name = [](std::string_view) { return std::string("name"); };
  std::istringstream letter(Email{}.text());
  CHECK_FALSE(put_mail(letter, name, post.folder / "nowhere"));
  std::istringstream nothing("");
  CHECK_FALSE(put_mail(nothing, name, post.folder));
  CHECK(fs::is_empty(post.folder));
  std::istringstream again(Email{}.text());
  CHECK(put_mail(again, name, post.folder));
  CHECK(fs::file_size(post.folder / "name.eml") == Email{}.text().size());
  CHECK(std::distance(fs::directory_iterator(post.folder), fs::directory_iterator()) == 1);
}

}  // namespace
}  // namespace holdfast::jobs
