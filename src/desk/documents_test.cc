// Documents as the desk takes, keeps and gives them: only what came with the form, only to who may
// see the entry, and gone with it.
#include "desk/documents_testing.h"

using namespace holdfast;
using namespace holdfast::desk;
using namespace holdfast::desk::testing;

namespace {

std::string refusal(const Received& received, const Scanner& scanner = {}) {
  const auto document = document_for("document", received, scanner);
  return document ? "" : document.error();
}

}  // namespace

TEST_CASE("a document that was filed is read back as it came, and shown with what it is") {
  Filing f;
  const auto entry = f.file();
  const auto document = f.seen_by(f.town.worker, entry);
  REQUIRE(document);
  CHECK(in_words(*document) == "letter.pdf (PDF, 47 bytes)");
  CHECK(scan_in_words(*document) == "Not scanned for viruses");
  CHECK(well(document_bytes(f.town.desk, f.record, entry, *document)) == letter);
  CHECK(f.town.opened(f.town.worker, f.record).file.chronology->documents.size() == 1);
}

TEST_CASE("the same form sent twice files once, though the file is sealed anew") {
  Filing f;
  f.file();
  const auto again = received(f.town.desk, {{}});
  auto recording = f.recording;
  recording.parts = {{f.record, filed(kept(again)), sealed(again)}};
  const auto receipt = well(desk::record(f.town.desk, f.town.worker, recording));
  CHECK(receipt.repeated);
  const auto other = received(f.town.desk, {{.bytes = letter + "."}});
  recording.parts = {{f.record, filed(kept(other)), sealed(other)}};
  CHECK(refused_as<Problems>(desk::record(f.town.desk, f.town.worker, recording)));
  CHECK(f.town.opened(f.town.worker, f.record).file.chronology->documents.size() == 1);
}

TEST_CASE("a record names the files that came with it, and no other") {
  Filing f;
  const auto entry = f.file();
  const auto document = *f.seen_by(f.town.worker, entry);
  const auto other = f.town.child("Sasha", "Quill");
  const auto tries = [&](std::vector<Part> parts) {
    return desk::record(f.town.desk, f.town.worker, {f.town.fresh(), std::move(parts), {}, ""});
  };
  CHECK(refused_as<Problems>(tries({{f.record, filed(document)}})));
  CHECK(refused_as<Problems>(tries({{other, filed(document)}})));
  const auto came = received(f.town.desk, {{}});
  const Part right{other, filed(kept(came)), sealed(came)};
  CHECK(refused_as<Problems>(tries({{other, filed(document), sealed(came)}})));
  CHECK(refused_as<Problems>(tries({{f.record, filed(kept(came)), sealed(came)}, right})));
  const auto two = two_in_one(f.town.desk);
  CHECK(refused_as<Problems>(tries({{other, filed(kept(two)), sealed(two)}})));
  CHECK(tries({right}).has_value());
}

TEST_CASE("who may not see the entry is given nothing of its document") {
  Filing f;
  f.town.ticks(f.town.victim_worker, f.record);
  f.recording.more = victim;
  const auto entry = well(desk::record(f.town.desk, f.town.victim_worker, f.recording)).event;
  CHECK(f.seen_by(f.town.victim_worker, entry));
  CHECK_FALSE(f.seen_by(f.town.worker, entry));
  CHECK(f.town.opened(f.town.worker, f.record).file.chronology->documents.empty());
}

TEST_CASE("a document reclassified opens as before; erased, it is gone") {
  Filing f;
  const auto entry = f.file();
  const auto document = *f.seen_by(f.town.worker, entry);

  well(reclassify(f.town.desk, f.town.manager, f.town.about(f.town.manager, f.record, entry),
                  {Compartment::open, Compartment::health}));
  CHECK(well(document_bytes(f.town.desk, f.record, entry, document)) == letter);
  well(reclassify(f.town.desk, f.town.manager, f.town.about(f.town.manager, f.record, entry),
                  only_open));
  f.erases(entry);
  CHECK_FALSE(document_bytes(f.town.desk, f.record, entry, document).has_value());
  CHECK(f.town.room.store->attachments().list()->empty());
}

TEST_CASE("what cannot be kept is said in words that tell what to do") {
  const Town town;
  const auto says = [&](const Sent& sent) { return refusal(received(town.desk, {sent})); };
  CHECK(says({.bytes = ""}) == "The file is empty. Choose another");
  std::string large = letter;
  large.resize(ledger::attachment_limit_bytes, ' ');
  CHECK(says({.bytes = large}).empty());
  CHECK(says({.bytes = large + "."}) == "The file must be 25 MB or smaller");
  CHECK(refusal(received(town.desk, {{}, {}})) == "Choose one file");
  CHECK(says({.name = "page.html"}).starts_with("Choose a PDF"));
  const auto nothing =
      document_for("document", received(town.desk, {{.name = "", .bytes = ""}}), {});
  REQUIRE(nothing);
  CHECK_FALSE(nothing->has_value());
  auto failed = received(town.desk, {{}});
  failed.failure = Failure{Failure::Kind::full, "no room"};
  CHECK(refusal(failed).starts_with("The file could not be kept just now"));
}

TEST_CASE("where there is no place for another file, its sender is told to wait") {
  auto intake = Intake::that_keeps_nothing({Failure::Kind::unavailable, "many"});
  intake.begin("document", "letter.pdf");
  intake.take(letter);
  intake.end();
  CHECK(refusal(intake.received()).starts_with("The file could not be kept just now"));
  CHECK_FALSE(intake.received().files.front().sealed);
}

TEST_CASE("a file too large does not stop the next, and keeps nothing of itself") {
  const Town town;
  std::string large(ledger::attachment_limit_bytes + 1, 'x');
  const auto came = received(town.desk, {{.bytes = large, .field = "first"}, {}});
  CHECK(came.files[0].size_bytes == large.size());
  CHECK_FALSE(came.files[0].sealed);
  CHECK(came.files[1].sealed->files().size() == 1);
  CHECK(kept(came).name.value == "letter.pdf");
}

TEST_CASE("the scanner reads the plain bytes; what it finds is refused, and its silence is told") {
  const Town town;
  const auto came = received(town.desk, {{}});
  std::string read;
  const auto scanner = [&](Scan answer) {
    return Scanner([&read, answer](const PlainBytes& bytes) {
      read.clear();
      REQUIRE(bytes([&](ByteView piece) { return read += text_of(piece), true; }));
      return answer;
    });
  };
  const auto clean = document_for("document", came, scanner(Clean{"ClamAV 1.0.7"}));
  CHECK(read == letter);
  CHECK(scan_in_words(**clean) == "Scanned for viruses by ClamAV 1.0.7");
  CHECK(refusal(came, scanner(Infected{"Eicar-Test-Signature"})) ==
        "A virus scanner found Eicar-Test-Signature in this file. It has not been kept");
  CHECK(scan_in_words(**document_for("document", came, scanner(NotScanned{}))) ==
        "Not scanned for viruses");
}
