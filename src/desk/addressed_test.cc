// Documents that go between agencies: with an answer, and with what is passed on. Each goes to the
// one agency, as it stood.
#include "desk/addressed.h"

#include "desk/documents_testing.h"

using namespace holdfast;
using namespace holdfast::desk;
using namespace holdfast::desk::testing;
using namespace holdfast::sharing;

namespace {

Requested question_to(AgencyId agency) {
  return {.asked_agency = agency,
          .question = {"Was Jordan arrested?"},
          .needed_for = {"The plan"},
          .urgency = Urgency::soon,
          .gateways = {Gateway::crime_and_disorder},
          .regime = Regime::law_enforcement,
          .consent = Consent::given,
          .informed = Informed::child_and_parent,
          .learns = {"That we know the child"}};
}

Shared passing_on(AgencyId agency, std::vector<EventId> documents) {
  return {.recipient = agency,
          .haste = Haste::emergency,
          .purpose = {"To keep others safe"},
          .share_gateways = {Gateway::crime_and_disorder},
          .share_regime = Regime::law_enforcement,
          .content = {"The letter says where"},
          .read_within = Urgency::today,
          .family_told = Informed::child_and_parent,
          .passed_documents = std::move(documents)};
}

service::Admitted admits(const Filing& f) {
  service::Admitted admitted;
  admitted.record = f.record;
  admitted.agency = f.town.police;
  admitted.purpose = {"To work together"};
  return admitted;
}

}  // namespace

TEST_CASE("an answer brings the document that it names, and no other") {
  Filing f;
  const auto request =
      f.town.says(f.town.worker, f.record, sharing::Event(question_to(f.town.police)));
  const auto came = received(f.town.desk, {{}});
  const auto document = kept(came);
  const Answered answer{.request = request,
                        .outcome = Outcome::in_full,
                        .answer = LongText{"On 2 March"},
                        .answer_nature = Nature::fact,
                        .answer_source = Text{"Custody record"},
                        .document = document};
  const auto gives = [&](EventId event, std::shared_ptr<ledger::SealedFiles> files) {
    return answer_addressed(f.town.desk, f.town.partner,
                            {event, f.record, request, sharing::Event(answer), std::move(files)});
  };
  CHECK(refused_as<Problems>(gives(f.town.fresh(), nullptr)));
  const auto entry = f.town.fresh();
  REQUIRE(well(gives(entry, sealed(came))).event == entry);
  CHECK(well(gives(entry, sealed(came))).repeated);
  for (const auto& reader : {f.town.worker, f.town.partner}) {
    CAPTURE(access::wire_of(reader.role));
    const auto file = reader.role == access::Role::case_manager
                          ? f.town.opened(reader, f.record).file
                          : well(open_addressed(f.town.desk, reader, f.record, request)).file;
    const auto* told = file.history->find(entry);
    REQUIRE(told != nullptr);
    const auto filed = document_at(*told, f.town.now());
    REQUIRE(filed);
    CHECK(well(document_bytes(f.town.desk, f.record, filed->by, filed->document)) == letter);
  }
}

TEST_CASE("what is passed on is the document as it stood then, until it is erased") {
  Filing f;
  const auto entry = f.file();
  f.town.pass(minutes(1));
  const auto share =
      f.town.says(f.town.worker, f.record, sharing::Event(passing_on(f.town.police, {entry})));
  const auto given = [&]() -> std::optional<std::string> {
    const auto opened = well(open_addressed(f.town.desk, f.town.partner, f.record, share));
    const auto* told = opened.file.history->find(entry);
    const auto at = find_share(*opened.file.sharing, share)->given.envelope.recorded;
    const auto filed = told != nullptr ? document_at(*told, at) : std::nullopt;
    if (!filed) return std::nullopt;
    return well(document_bytes(f.town.desk, f.record, filed->by, filed->document));
  };
  CHECK(given() == letter);
  f.town.pass(minutes(1));
  const auto came = received(f.town.desk, {{"plan.pdf", plan}});
  well(f.correct(entry, kept(came), came));
  CHECK(f.seen_by(f.town.worker, entry)->name.value == "plan.pdf");
  CHECK(given() == letter);
  f.erases(entry);
  CHECK_FALSE(given());
}

TEST_CASE("only a document of this record that stands can be passed on") {
  Filing f;
  const auto note = f.town.tells(f.town.worker, f.record, "Seen at school");
  const auto entry = f.file();
  const auto shares = [&](EventId document) {
    const auto what = sharing::Event(passing_on(f.town.police, {document}));
    return desk::record(f.town.desk, f.town.worker, {f.town.fresh(), {{f.record, what}}, {}, ""});
  };
  CHECK(refused_as<Problems>(shares(note)));
  CHECK(refused_as<Problems>(shares(f.town.fresh())));
  CHECK(shares(entry).has_value());
  well(withdraw(f.town.desk, f.town.worker, f.town.about(f.town.worker, f.record, entry)));
  CHECK(refused_as<Problems>(shares(entry)));
}

TEST_CASE("an agency's words are changed by its own people, and withdrawn by us at most") {
  Filing f;
  f.town.decides(f.town.head, admits(f));
  const auto ours = f.town.tells(f.town.worker, f.record, "Seen at school");
  const auto theirs = f.town.tells(f.town.partner, f.record, "Seen by the canal");
  const auto about = [&](const Reader& who, EventId entry) {
    return f.town.about(who, f.record, entry);
  };
  const chronology::Event right =
      event_told("Seen by the bridge", day("2026-11-02"), chronology::Sort::contact);
  CHECK(refused_as<Problems>(withdraw(f.town.desk, f.town.partner, about(f.town.partner, ours))));
  CHECK(refused_as<Problems>(
      correct(f.town.desk, f.town.partner, about(f.town.partner, ours), right)));
  CHECK(refused_as<Problems>(
      correct(f.town.desk, f.town.worker, about(f.town.worker, theirs), right)));
  CHECK(correct(f.town.desk, f.town.partner, about(f.town.partner, theirs), right).has_value());
  CHECK(withdraw(f.town.desk, f.town.worker, about(f.town.worker, theirs)).has_value());
}

TEST_CASE("what left stands as it was recorded") {
  Filing f;
  const auto share =
      f.town.says(f.town.worker, f.record, sharing::Event(passing_on(f.town.police, {})));
  const auto about = f.town.about(f.town.worker, f.record, share);
  CHECK(refused_as<Problems>(withdraw(f.town.desk, f.town.worker, about)));
  const sharing::Event other = passing_on(f.town.service, {});
  CHECK(refused_as<Problems>(correct(f.town.desk, f.town.worker, about, other)));
}

TEST_CASE("another agency that is let in sees neither what we asked nor what is not to go on") {
  Filing f;
  f.town.decides(f.town.head, admits(f));
  const auto asked =
      f.town.says(f.town.worker, f.record, sharing::Event(question_to(f.town.police)));
  Contributed told{.from_agency = f.town.police,
                   .given_by = {"PC Rowe"},
                   .channel = Channel::here,
                   .told_on = day("2026-11-02"),
                   .information = {"Said to carry"},
                   .urgency = Urgency::soon,
                   .nature = Nature::fact,
                   .regime = Regime::law_enforcement};
  const auto open = f.town.says(f.town.partner, f.record, sharing::Event(told));
  told.conditions = {Condition::no_onward_sharing};
  const auto kept_back = f.town.says(f.town.partner, f.record, sharing::Event(told));
  const auto sees = [&](const Reader& who, EventId entry) {
    return f.town.opened(who, f.record).file.history->find(entry) != nullptr;
  };
  CHECK(sees(f.town.partner, open));
  well(correct(f.town.desk, f.town.partner, f.town.about(f.town.partner, f.record, open),
               sharing::Event(told)));
  const auto words = [&](const Reader& who) {
    const auto file = f.town.opened(who, f.record).file;
    const auto* standing = in_area<sharing::Event>(file.history->find(open)->standing());
    return std::get<Contributed>(*standing).conditions.size();
  };
  CHECK(words(f.town.worker) == 1);
  CHECK(words(f.town.partner) == 0);
  for (const auto& entry : {asked, kept_back}) {
    CHECK(sees(f.town.worker, entry));
    CHECK_FALSE(sees(f.town.partner, entry));
  }
}
