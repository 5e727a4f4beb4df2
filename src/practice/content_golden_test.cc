// One stored content of every kind, written once and kept for ever in tests/golden/content/: what
// any version wrote, every later one must read. HOLDFAST_UPDATE=1 adds one where a kind is new or
// has got a field, and never writes over one that stands: a record on disk cannot be rewritten
// either.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "practice/chronology/chronology.h"
#include "practice/event.h"
#include "records/document.h"

namespace holdfast {
namespace {

namespace fs = std::filesystem;

const fs::path folder = fs::path(HOLDFAST_ROOT) / "tests/golden/content";

std::string text_of(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

std::string id_of(char letter) { return std::string(26, letter).replace(25, 1, "a"); }

/// The same answer every time: a golden must not depend on chance.
Value sample(const Field& field) {
  const auto words = field.words();
  switch (field.kind) {
    case FieldKind::text:
      return {field.name == "key" ? "chronology.quiet_after_days" : "Jordan \"Jay\" Ellis"};
    case FieldKind::long_text:
      return {"First line, with é and €.\nSecond line \\ end."};
    case FieldKind::date:
      return {"2026-11-03"};
    case FieldKind::moment:
      return {"2026-11-03T16:40:00Z"};
    case FieldKind::number:
      return {std::int64_t{12}};
    case FieldKind::yes_no:
      return {true};
    case FieldKind::one_of:
      return {std::string(words.back().wire)};
    case FieldKind::some_of:
      return {Value::List{std::string(words.front().wire), std::string(words.back().wire)}};
    case FieldKind::person:
      return {id_of('p')};
    case FieldKind::agency:
      return {id_of('g')};
    case FieldKind::team:
      return {id_of('t')};
    case FieldKind::record:
      return {id_of('r')};
    case FieldKind::records:
      return {Value::List{id_of('r'), id_of('s')}};
    case FieldKind::entry:
      return {id_of('e')};
    case FieldKind::entries:
      return {Value::List{id_of('e'), id_of('f')}};
    case FieldKind::document:
      return value_of(Document{.name = {"letter.pdf"},
                               .media = Media::pdf,
                               .size_bytes = 1234,
                               .sealed = std::string(64, 'a'),
                               .plain = std::string(64, 'b'),
                               .scanned_by = Text{"ClamAV 1.0.7"}});
  }
  return {};
}

Event sample(const Shape& shape) {
  Answers answers;
  for (const auto& field : shape.fields)
    answers.push_back({std::string(field.name), sample(field)});
  const auto event = decode(shape.kind, answers);
  REQUIRE(event.has_value());
  return *event;
}

std::vector<Content> samples() {
  std::vector<Content> all;
  const Clearance two{Compartment::open, Compartment::health};
  const auto entry = *EventId::from(id_of('e'));
  for (const auto& shape : all_shapes())
    all.push_back(content_of(sample(shape), shape.floor.with(two), "Told in confidence"));
  const auto record = sample(shape_of<chronology::Happened>());
  all.push_back(content_of(Corrected{entry, {"Wrong day"}, record}, two, ""));
  all.push_back(content_of(Withdrawn{entry, {"Another child"}}, two, ""));
  all.push_back(content_of(Reclassified{entry, {"About health"}, two}, two, ""));
  return all;
}

/// The first stored content of a kind is KIND.json; one whose record had another shape,
/// KIND.2.json.
fs::path path_of(const std::string& kind, int version) {
  return folder / (kind + (version == 1 ? "" : "." + std::to_string(version)) + ".json");
}

int versions_of(const std::string& kind) {
  int last = 0;
  while (fs::exists(path_of(kind, last + 1))) ++last;
  return last;
}

TEST_CASE("every kind has a stored content of its shape today") {
  const bool update = std::getenv("HOLDFAST_UPDATE") != nullptr;
  for (const auto& content : samples()) {
    INFO(content.kind);
    const auto text = json_of(content) + '\n';
    const int last = versions_of(content.kind);
    if (update && (last == 0 || text_of(path_of(content.kind, last)) != text)) {
      fs::create_directories(folder);
      std::ofstream(path_of(content.kind, last + 1), std::ios::binary) << text;
    }
    REQUIRE(versions_of(content.kind) > 0);
    CHECK(text_of(path_of(content.kind, versions_of(content.kind))) == text);
  }
}

TEST_CASE("every content ever stored is read, and written again as it was") {
  std::size_t read = 0;
  for (const auto& file : fs::directory_iterator(folder)) {
    INFO(file.path().string());
    auto text = text_of(file.path());
    text.pop_back();
    const auto content = content_from(text);
    REQUIRE(content.has_value());
    const auto recorded = recorded_from(*content);
    REQUIRE(recorded.has_value());
    CHECK(json_of(content_of(*recorded, content->clearance, content->reason)) == text);
    ++read;
  }
  CHECK(read >= all_shapes().size() + 3);
}

}  // namespace
}  // namespace holdfast
