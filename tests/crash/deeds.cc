// Planning, doing, telling.
#include "crash/deeds.h"

#include <algorithm>

#include "base/text.h"
#include "desk/documents.h"
#include "desk/drafts.h"
#include "desk/intake.h"
#include "practice/chronology/chronology.h"

namespace holdfast::crash {
namespace {

using Kind = Deed::Kind;

constexpr std::string_view kind_words[] = {"event", "both",    "look",
                                           "draft", "erasure", "documents"};

/// Out of a hundred deeds; an erasure writes the key file anew, so there are few.
constexpr int both_share = 15;
constexpr int look_share = 25;
constexpr int draft_share = 10;
constexpr int erasure_share = 4;
constexpr int documents_share = 10;

Event told(const Deed& deed) {
  return chronology::Event(chronology::Happened{.sort = chronology::Sort::incident,
                                                .happened_on = *Date::from("2026-11-02"),
                                                .time_of_day = {},
                                                .what = {"told " + deed.id.text()},
                                                .told_by = {"Ms Okafor"},
                                                .told_by_agency = {},
                                                .standing = chronology::Standing::fact,
                                                .also_on = {}});
}

template <class T, class R>
Result<Done> outcome(const Result<T, R>& result) {
  if (result) return done;
  if constexpr (std::is_same_v<R, Failure>) {
    return Unexpected{result.error()};
  } else {
    if (const auto* failure = std::get_if<Failure>(&result.error())) return Unexpected{*failure};
    return failed(Failure::Kind::bad_input, words_of(result.error()));
  }
}

Result<Done> record(Town& service, const Deed& deed) {
  desk::Recording recording{deed.id, {{service.children[deed.child], told(deed)}}, {}, ""};
  if (deed.kind == Kind::both)
    recording.parts.push_back({service.children[(deed.child + 1) % children_count], told(deed)});
  return outcome(desk::record(*service.desk, service.worker, recording));
}

/// Of two chunks each, so that a crash can fall between them. Sealed anew at each try, as files are
/// that somebody chooses again.
Received letters(Town& service, const Deed& deed) {
  desk::Intake intake(*service.desk);
  for (std::size_t n = 0; n < files_a_post; ++n) {
    std::string words = "told " + deed.id.text() + " " + std::to_string(n) + "\n";
    words.resize(100'000, 'x');
    intake.begin("document", "letter.txt");
    intake.take(words);
    intake.end();
  }
  return intake.received();
}

Result<Done> file(Town& service, const Deed& deed) {
  const auto received = letters(service, deed);
  if (received.failure) return Unexpected{*received.failure};
  const auto documents = desk::documents_for("document", received, {});
  if (!documents) return failed(Failure::Kind::bad_input, documents.error().front());
  desk::Recording recording{deed.id, {}, {}, ""};
  for (const auto& document : *documents)
    recording.parts.push_back({service.children[deed.child],
                               chronology::Event(chronology::DocumentFiled{
                                   .document = document, .called = {"told " + deed.id.text()}}),
                               desk::file_of(document, received)});
  return outcome(desk::record(*service.desk, service.worker, recording));
}

/// The approval is an event too, with an id that follows from the deed's.
EventId approval_of(const Deed& deed) {
  auto id = deed.id;
  id.bytes.back() ^= 1U;
  return id;
}

Result<Done> erase(Town& service, const Deed& deed) {
  const auto record = service.children[deed.child];
  const auto scope = service::ErasureScope::entry;
  const service::ErasureApproved approved{record, scope, deed.target, {}, {"Put down wrongly"}};
  const auto agreed =
      desk::record_service(*service.desk, service.head, approval_of(deed), approved);
  if (!agreed) return outcome(agreed);
  const service::ErasureDecided decided{record, scope, deed.target, {}, {"The head decided"}};
  return outcome(desk::erase(*service.desk, service.officer, {deed.id, decided}));
}

}  // namespace

std::string text_of(const Deed& deed) {
  return std::string(kind_words[static_cast<std::size_t>(deed.kind)]) + " " + deed.id.text() + " " +
         std::to_string(deed.child) + " " + deed.target.text();
}

std::optional<Deed> deed_from(std::string_view text) {
  const auto words = split(text, ' ');
  if (words.size() != 4 || words[2].size() != 1) return std::nullopt;
  const auto* kind = std::ranges::find(kind_words, words[0]);
  const auto id = EventId::from(words[1]);
  const auto target = EventId::from(words[3]);
  if (kind == std::end(kind_words) || !id || !target) return std::nullopt;
  return Deed{static_cast<Kind>(kind - kind_words), *id,
              static_cast<std::size_t>(words[2][0] - '0'), *target};
}

Deed Plan::next() {
  Deed deed;
  for (auto& byte : deed.id.bytes) byte = static_cast<std::uint8_t>(chance_());
  deed.child = chance_() % children_count;
  auto lot = static_cast<int>(chance_() % 100);
  const auto falls = [&lot](int share) { return (lot -= share) < 0; };
  if (falls(both_share))
    deed.kind = Kind::both;
  else if (falls(look_share))
    deed.kind = Kind::look;
  else if (falls(draft_share))
    deed.kind = Kind::draft;
  else if (falls(erasure_share) && !erasable_.empty()) {
    deed.kind = Kind::erasure;
    deed.child = erasable_.back().child;
    deed.target = erasable_.back().id;
    erasable_.pop_back();
  } else if (falls(documents_share)) {
    deed.kind = Kind::documents;
  }
  return deed;
}

void Plan::succeeded(const Deed& deed) {
  if (deed.kind == Kind::event || deed.kind == Kind::documents) erasable_.push_back(deed);
}

Result<Done> perform(Town& service, const Deed& deed) {
  auto& desk = *service.desk;
  switch (deed.kind) {
    case Kind::event:
    case Kind::both:
      return record(service, deed);
    case Kind::look:
      return outcome(desk::open(desk, service.worker,
                                {service.children[deed.child], "look " + deed.id.text(), {}}));
    case Kind::draft:
      return outcome(desk::save_draft(desk, service.worker.person,
                                      {"/" + deed.id.text(), today(), {{"what", "typing"}}}));
    case Kind::erasure:
      return erase(service, deed);
    case Kind::documents:
      return file(service, deed);
  }
  return done;
}

std::vector<Deed> Promises::unfinished() const {
  std::vector<Deed> left;
  for (const auto& deed : tried)
    if (deed.kind != Kind::look && std::ranges::find(acknowledged, deed) == acknowledged.end())
      left.push_back(deed);
  return left;
}

std::vector<std::string> retry(Town& service, Promises& promises) {
  std::vector<std::string> wrong;
  for (const auto& deed : promises.unfinished()) {
    const auto performed = perform(service, deed);
    if (performed)
      promises.acknowledged.push_back(deed);
    else
      wrong.push_back("Retrying " + text_of(deed) + ": " + performed.error().words);
  }
  return wrong;
}

}  // namespace holdfast::crash
