// What is kept as a document and what is not: by its bytes, its name, and what a zip says of
// itself.
#include "desk/file_type.h"

#include <doctest/doctest.h>

#include "desk/zip_directory.h"
#include "desk/zip_testing.h"

using namespace holdfast;
using namespace holdfast::desk;

namespace {

std::string word_file(std::uint64_t declared_bytes = 100) {
  return zip_of(
      {{"[Content_Types].xml", "<Types/>", 8}, {"word/document.xml", "<d/>", declared_bytes}});
}

ReceivedFile file(const std::string& name, const std::string& bytes) {
  return {.field = "document",
          .name = name,
          .size_bytes = bytes.size(),
          .first = bytes.substr(0, glimpse_first_bytes),
          .last = bytes.substr(bytes.size() - std::min(bytes.size(), glimpse_last_bytes))};
}

bool is(Media media, const std::string& name, const std::string& bytes) {
  const auto type = type_of(file(name, bytes));
  return type && *type == media;
}

std::string refusal(const std::string& name, const std::string& bytes) {
  const auto type = type_of(file(name, bytes));
  return type ? "" : type.error();
}

const std::string pdf = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj";

}  // namespace

TEST_CASE("each kind of document is told by its bytes and its name together") {
  CHECK(is(Media::pdf, "letter.pdf", pdf));
  CHECK(is(Media::pdf, "LETTER.PDF", pdf));
  CHECK(is(Media::png, "scan.png", "\x89PNG\r\n\x1a\n...."));
  CHECK(is(Media::jpeg, "photo.jpeg", "\xff\xd8\xff\xe0"));
  CHECK(is(Media::jpeg, "photo.jpg", "\xff\xd8\xff\xe0"));
  CHECK(is(Media::plain_text, "note.txt", "Seen at school.\r\nCaf\xc3\xa9"));
  CHECK(is(Media::email, "mail.eml", "Received: from mx\r\nSubject: Visit\r\n\r\nHello"));
  CHECK(is(Media::outlook, "mail.msg", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1...."));
  CHECK(is(Media::word, "report.docx", word_file()));
  CHECK(is(Media::excel, "list.xlsx",
           zip_of({{"[Content_Types].xml", "", 0}, {"xl/workbook.xml", "", 0}})));
  const std::string odt = "application/vnd.oasis.opendocument.text";
  CHECK(
      is(Media::odt, "plan.odt", zip_of({{"mimetype", odt, odt.size()}, {"content.xml", "", 0}})));
  CHECK(is(Media::word, "noted.docx",
           zip_of({{"[Content_Types].xml", "", 0}, {"word/document.xml", "", 0}}, "a comment")));
}

TEST_CASE("a name and bytes that disagree are refused, and so is a file that is two things") {
  const std::string words = "What is in this file is not what its name says";
  for (const auto& [name, bytes] : std::vector<std::pair<std::string, std::string>>{
           {"letter.pdf", "GIF89a" + pdf},
           {"letter.pdf", "MZ\x90" + pdf},
           {"letter.pdf", "<html><script>alert(1)</script>"},
           {"photo.png", pdf},
           {"photo.jpg", "\x89PNG\r\n\x1a\n"},
           {"note.txt", pdf},
           {"note.txt", std::string("MZ\0\0", 4)},
           {"mail.eml", "<html>hello</html>"},
           {"report.docx", pdf},
           {"report.docx", "PK\x03\x04 and then nothing of a zip"},
           {"report.docx", zip_of({{"a.exe", "MZ", 2}})},
           {"report.docx", word_file() + "trailing"},
           {"report.docx", "#!/bin/sh\n" + word_file()},
           {"list.xlsx", word_file()},
           {"plan.odt", word_file()}}) {
    CAPTURE(name);
    CHECK(refusal(name, bytes).starts_with(words));
  }
}

TEST_CASE("what is not on the list is refused with the list, whatever is in it") {
  for (const auto* name : {"page.html", "picture.svg", "picture.gif", "tool.exe", "all.zip",
                           "old.doc", "letter", "letter.pdf.js", ".pdf.", "macro.docm"}) {
    CAPTURE(name);
    CHECK(refusal(name, pdf).starts_with("Choose a PDF, Word"));
  }
}

TEST_CASE("a small file that says it unpacks to gigabytes is refused unopened") {
  CHECK(refusal("report.docx", word_file(4'000'000'000)).find("500 MB") != std::string::npos);
  CHECK(is(Media::word, "report.docx", word_file(400'000'000)));
}

TEST_CASE("a file with a macro is refused") {
  const auto bytes = zip_of({{"[Content_Types].xml", "", 0},
                             {"word/document.xml", "", 0},
                             {"word/vbaProject.bin", "x", 1}});
  CHECK(refusal("report.docx", bytes).find("macro") != std::string::npos);
}

TEST_CASE("a zip's directory that lies about its place, its size or its parts is none") {
  const auto good = word_file();
  REQUIRE(zip_directory(good, good.size()));
  for (std::size_t at = good.size() - 22; at < good.size(); ++at) {
    auto bad = good;
    bad[at] = static_cast<char>(bad[at] ^ 0x41);
    CAPTURE(at);
    // How many parts there are on this volume is said twice, and read once.
    const bool unread = at == good.size() - 14 || at == good.size() - 13;
    CHECK(zip_directory(bad, bad.size()).has_value() == unread);
  }
  for (std::size_t size = 0; size < good.size(); ++size)
    CHECK_FALSE(zip_directory(good.substr(0, size), size));
  std::vector<ZipPart> many(zip_limit_parts + 1, {"x", "", 0});
  const auto large = zip_of(many);
  CHECK_FALSE(zip_directory(large, large.size()));
}

TEST_CASE("a file's name is its last part, without what is not shown, and not too long") {
  CHECK(file_name_from("letter.pdf") == "letter.pdf");
  CHECK(file_name_from("C:\\Users\\sam\\letter.pdf") == "letter.pdf");
  CHECK(file_name_from("../../etc/passwd.txt") == "passwd.txt");
  CHECK(file_name_from("folder/") == "document");
  CHECK(file_name_from("") == "document");
  CHECK(file_name_from(".pdf") == "document.pdf");
  CHECK(file_name_from("a\r\nb\t\"c.pdf") == "ab\"c.pdf");
  // "exe.fdp" shown as "pdf.exe" turned round: the mark that turns it is taken out.
  CHECK(file_name_from("invoice\xe2\x80\xae"
                       "fdp.exe") == "invoicefdp.exe");
  CHECK(file_name_from("\xef\xbb\xbfletter\xe2\x80\x8b.pdf") == "letter.pdf");
  CHECK(file_name_from("llythyr \xc5\xb5.pdf") == "llythyr \xc5\xb5.pdf");
  CHECK(file_name_from("\xff\xfe.pdf") == "document");
  const auto cut = file_name_from(std::string(300, 'x') + ".pdf");
  CHECK(cut.size() == file_name_limit_characters);
  CHECK(cut.ends_with("x.pdf"));
  const auto welsh = file_name_from([] {
    std::string name;
    for (int i = 0; i < 300; ++i) name += "\xc5\xb5";
    return name + ".docx";
  }());
  CHECK(is_utf8(welsh));
  CHECK(length_in_characters(welsh) == file_name_limit_characters);
  CHECK(welsh.ends_with(".docx"));
  const auto dots = file_name_from(std::string(300, '.'));
  CHECK(dots.size() == file_name_limit_characters);
  CHECK(file_name_from(dots) == dots);
}
