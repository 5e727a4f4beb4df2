// The small service that the crash tests work on: four made-up children, a worker, an officer who
// may erase. Opening it is also making it: every step is left out where its result stands already,
// so it can be cut off anywhere and taken up again.
#pragma once
#include <filesystem>

#include "access/reader.h"
#include "desk/desk.h"
#include "store/open.h"

namespace holdfast::crash {

inline constexpr std::size_t children_count = 4;

/// Members stand in the order they are made; they go in the opposite one.
struct Town {
  store::StorePaths paths;
  store::Strongroom room;
  std::unique_ptr<desk::Desk> desk;
  access::Reader head, manager, worker, officer;
  std::vector<StreamId> children;
};

/// The day on which all of it happens: rows depend on the day, and the tests compare them.
Moment today();

Result<std::unique_ptr<Town>> open_service(const std::filesystem::path& root,
                                           const store::FileSettings& settings);

/// What a refusal says, for a test that did not expect one.
std::string words_of(const desk::RecordRefusal& refusal);
std::string words_of(const desk::OpenRefusal& refusal);

}  // namespace holdfast::crash
