// Several documents in one post: each an entry of its own under a key of its own, all recorded or
// none, and once.
#include "desk/documents_testing.h"
#include "ledger/verify.h"

using namespace holdfast;
using namespace holdfast::desk;
using namespace holdfast::desk::testing;

namespace {

const std::vector<Sent> three = {{}, {"plan.pdf", plan}, {"again.pdf", letter}};

struct Together {
  Town town;
  StreamId record = town.child("Jordan", "Ellis");
  EventId form = town.fresh();

  Recording recording(const Received& came) {
    Recording made{form, {}, {}, ""};
    const auto documents = documents_for("document", came, {});
    REQUIRE(documents);
    for (const auto& document : *documents)
      made.parts.push_back({record,
                            chronology::Event(chronology::DocumentFiled{.document = document,
                                                                        .called = document.name}),
                            file_of(document, came)});
    return made;
  }
  auto send(const std::vector<Sent>& files) {
    return desk::record(town.desk, town.worker, recording(received(town.desk, files)));
  }
  std::vector<chronology::Filed> standing() {
    return town.opened(town.worker, record).file.chronology->documents;
  }
  std::string bytes(const chronology::Filed& filed) {
    return well(document_bytes(town.desk, record, filed.envelope.event, filed.record.document));
  }
  std::size_t files() { return well(town.room.store->attachments().list()).size(); }
};

std::vector<std::string> refusals(const Town& town, const std::vector<Sent>& files) {
  const auto came = received(town.desk, files);
  const auto documents = documents_for("document", came, {});
  return documents ? std::vector<std::string>{} : documents.error();
}

}  // namespace

TEST_CASE("each document of a post is an entry of its own, in the order sent") {
  Together t;
  CHECK_FALSE(well(t.send(three)).repeated);
  const auto standing = t.standing();
  REQUIRE(standing.size() == 3);
  CHECK(standing[0].envelope.event == t.form);
  for (std::size_t n = 0; n < three.size(); ++n) {
    CHECK(standing[n].envelope.event == nth_event(t.town.desk, t.form, n));
    CHECK(standing[n].record.called.value == three[n].name);
    CHECK(t.bytes(standing[n]) == three[n].bytes);
  }
  const auto found = well(find_written(t.town.desk, t.town.worker, "plan", std::nullopt));
  REQUIRE(found.entries.size() == 1);
  CHECK(found.entries.front().entry == standing[1].envelope.event);
  CHECK_FALSE(well(rebuild(t.town.desk, t.record)));
  CHECK(well(ledger::verify(*t.town.room.store, {})).findings.empty());
}

TEST_CASE("each has a data key of its own: one is erased, and the others open") {
  Together t;
  well(t.send(three));
  const auto standing = t.standing();
  const auto entry = standing[0].envelope.event;
  const auto scope = service::ErasureScope::entry;
  t.town.decides(t.town.head, service::ErasureApproved{t.record, scope, entry, {}, {"In error"}});
  t.town.ticks(t.town.officer, t.record);
  const service::ErasureDecided decided{t.record, scope, entry, {}, {"In error"}};
  well(erase(t.town.desk, t.town.officer, {t.town.fresh(), decided}));
  CHECK(t.files() == 2);
  CHECK(t.standing().size() == 2);
  CHECK(t.bytes(standing[1]) == plan);
  CHECK(t.bytes(standing[2]) == letter);
}

TEST_CASE("a post that comes twice records nothing twice, whatever it says the second time") {
  Together t;
  well(t.send(three));
  CHECK(well(t.send(three)).repeated);
  CHECK(well(t.send({three[0], three[1]})).repeated);
  CHECK(refused_as<Problems>(t.send({three[1], three[0]})));
  CHECK(refused_as<Problems>(t.send({three[0], three[1], three[2], {"more.pdf", plan}})));
  CHECK(t.standing().size() == 3);
  CHECK(t.files() == 3);
}

TEST_CASE("one that a rule refuses keeps all of them out") {
  Together t;
  auto recording = t.recording(received(t.town.desk, three));
  chronology::DocumentFiled late{.document = documents_in(recording.parts[2].what).front(),
                                 .called = {"Letter"},
                                 .dated = london_date(t.town.now()) + 1};
  recording.parts[2].what = chronology::Event(late);
  CHECK(refused_as<Problems>(desk::record(t.town.desk, t.town.worker, recording)));
  CHECK(t.standing().empty());
  CHECK(t.files() == 0);
}

TEST_CASE("several records on one child are documents, each with the file that came for it") {
  Together t;
  const auto came = received(t.town.desk, three);
  auto recording = t.recording(came);
  recording.parts[1].files = recording.parts[0].files;
  CHECK(refused_as<Problems>(desk::record(t.town.desk, t.town.worker, recording)));
  recording = t.recording(came);
  recording.parts[2] = {t.record,
                        chronology::Event(event_told("Seen at school", london_date(t.town.now()),
                                                     chronology::Sort::school)),
                        nullptr};
  CHECK(refused_as<Problems>(desk::record(t.town.desk, t.town.worker, recording)));
  CHECK(t.standing().empty());
}

TEST_CASE("each file that cannot be kept is named, and one by itself needs no name") {
  const Town town;
  CHECK(refusals(town, {{}, {"page.html", letter}, {"none.pdf", ""}}) ==
        std::vector<std::string>{
            "page.html: Choose a PDF, Word, Excel, OpenDocument, PNG, JPEG, text or email file. "
            "Save it as one of these first if it is something else",
            "none.pdf: The file is empty. Choose another"});
  CHECK(refusals(town, {{"none.pdf", ""}}) ==
        std::vector<std::string>{"The file is empty. Choose another"});
}

TEST_CASE("ten files are taken, and of an eleventh all are refused") {
  const Town town;
  std::vector<Sent> files(files_a_form_limit);
  CHECK(refusals(town, files).empty());
  files.emplace_back();
  CHECK(refusals(town, files) ==
        std::vector<std::string>{"You chose 11 files. Choose 10 or fewer"});
  CHECK_FALSE(received(town.desk, files).files.back().sealed);
}

TEST_CASE("100 MB are taken together, and one byte more is not; a file too large is not counted") {
  const Town town;
  std::string large = letter;
  large.resize(ledger::attachment_limit_bytes, ' ');
  std::vector<Sent> files(files_together_limit_bytes / large.size(), Sent{"large.pdf", large});
  files.insert(files.begin(), Sent{"film.pdf", large + "."});
  CHECK(refusals(town, files) ==
        std::vector<std::string>{"film.pdf: The file must be 25 MB or smaller"});
  files.front() = {"a.txt", "a"};
  CHECK(refusals(town, files) ==
        std::vector<std::string>{"large.pdf: The files must be 100 MB or smaller together. Send "
                                 "this one by itself"});
  files.erase(files.begin());
  CHECK(refusals(town, files).empty());
}
