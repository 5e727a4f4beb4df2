// A document replaced by a correction: what stands is the other, what was filed first stays in the
// history, and both go with the entry.
#include "desk/documents_testing.h"
#include "ledger/sweep.h"
#include "ledger/verify.h"

using namespace holdfast;
using namespace holdfast::desk;
using namespace holdfast::desk::testing;

TEST_CASE("a correction keeps the document unless another came with it") {
  Filing f;
  const auto entry = f.file();
  const auto document = *f.seen_by(f.town.worker, entry);
  auto right = chronology::DocumentFiled{.document = document, .called = {"Letter from school"}};
  well(f.correct(entry, right, {}));
  CHECK(well(document_bytes(f.town.desk, f.record, entry, *f.seen_by(f.town.worker, entry))) ==
        letter);
  right.document.sealed = std::string(64, 'a');
  CHECK(refused_as<Problems>(f.correct(entry, right, {})));
}

TEST_CASE(
    "a document replaced by a correction stands, and the one before it is read in the history") {
  Filing f;
  const auto entry = f.file();
  const auto came = received(f.town.desk, {{"plan.pdf", plan}});
  const auto correction = well(f.correct(entry, kept(came), came)).event;
  const auto versions = f.versions(f.town.worker, entry);
  REQUIRE(versions.size() == 2);
  CHECK(versions[0].by == entry);
  CHECK(versions[1].by == correction);
  const auto bytes = [&](const FiledDocument& one) {
    return well(document_bytes(f.town.desk, f.record, one.by, one.document));
  };
  CHECK(bytes(versions[0]) == letter);
  CHECK(bytes(versions[1]) == plan);
  CHECK(f.seen_by(f.town.worker, entry)->name.value == "plan.pdf");
  const auto& documents = f.town.opened(f.town.worker, f.record).file.chronology->documents;
  REQUIRE(documents.size() == 1);
  CHECK(documents.front().record.document.name.value == "plan.pdf");
}

TEST_CASE("what a correction puts in place stays when the title is corrected after it") {
  Filing f;
  const auto entry = f.file();
  const auto came = received(f.town.desk, {{"plan.pdf", plan}});
  well(f.correct(entry, kept(came), came));
  const auto document = *f.seen_by(f.town.worker, entry);
  well(f.correct(entry, {.document = document, .called = {"The plan"}}, {}));
  const auto versions = f.versions(f.town.worker, entry);
  REQUIRE(versions.size() == 2);
  CHECK(well(document_bytes(f.town.desk, f.record, versions[1].by, document)) == plan);
}

TEST_CASE("a correction with a file that is sent twice replaces once, though it is sealed anew") {
  Filing f;
  const auto entry = f.file();
  auto about = f.town.about(f.town.worker, f.record, entry);
  const auto send = [&](const std::string& bytes) {
    const auto came = received(f.town.desk, {{"plan.pdf", bytes}});
    about.files = sealed(came);
    return desk::correct(f.town.desk, f.town.worker, about, filed(kept(came)));
  };
  CHECK_FALSE(well(send(plan)).repeated);
  CHECK(well(send(plan)).repeated);
  CHECK(refused_as<Problems>(send(plan + ".")));
  CHECK(f.versions(f.town.worker, entry).size() == 2);
  CHECK(f.town.room.store->attachments().list()->size() == 2);
}

TEST_CASE("a correction names the file that came with it, and no other") {
  Filing f;
  const auto entry = f.file();
  const auto document = *f.seen_by(f.town.worker, entry);
  const auto other = received(f.town.desk, {{"plan.pdf", plan}});
  const auto two = two_in_one(f.town.desk);
  CHECK(refused_as<Problems>(f.correct(entry, {.document = document, .called = {"x"}}, other)));
  CHECK(refused_as<Problems>(f.correct(entry, kept(other), {})));
  CHECK(refused_as<Problems>(f.correct(entry, kept(two), two)));
  CHECK(f.versions(f.town.worker, entry).size() == 1);
}

TEST_CASE("both versions are verified, and neither is swept while its entry stands") {
  Filing f;
  const auto entry = f.file();
  const auto came = received(f.town.desk, {{"plan.pdf", plan}});
  well(f.correct(entry, kept(came), came));
  f.town.pass(days_long(3));
  well(ledger::sweep_attachments(*f.town.room.store, f.town.now()));
  const auto report = well(ledger::verify(*f.town.room.store, {}));
  CHECK(report.files == 2);
  CHECK(report.findings.empty());
  const auto kept_files = well(f.town.room.store->attachments().list());
  for (const auto& one : kept_files) well(f.town.room.store->attachments().remove(one.name));
  CHECK(well(ledger::verify(*f.town.room.store, {})).findings.size() == 2);
}

TEST_CASE("a document that was replaced is hidden and erased with its entry, in every version") {
  Filing f;
  f.town.ticks(f.town.victim_worker, f.record);
  const auto entry = f.file();
  const auto came = received(f.town.desk, {{"plan.pdf", plan}});
  well(f.correct(entry, kept(came), came));
  const auto versions = f.versions(f.town.worker, entry);
  well(reclassify(f.town.desk, f.town.manager, f.town.about(f.town.manager, f.record, entry),
                  {Compartment::open, Compartment::health}));
  CHECK(f.versions(f.town.victim_worker, entry).empty());
  CHECK(f.versions(f.town.worker, entry).size() == 2);
  well(reclassify(f.town.desk, f.town.manager, f.town.about(f.town.manager, f.record, entry),
                  only_open));
  f.erases(entry);
  for (const auto& one : versions)
    CHECK_FALSE(document_bytes(f.town.desk, f.record, one.by, one.document).has_value());
  CHECK(f.town.room.store->attachments().list()->empty());
}
