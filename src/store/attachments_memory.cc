// The model that the folder must match: maps under one lock.
#include <algorithm>
#include <map>
#include <mutex>

#include "base/words.h"
#include "store/attachments.h"

namespace holdfast::store {
namespace {

using namespace ledger;

struct Kept {
  Bytes bytes;
  Moment kept;
};

struct Shared {
  std::mutex mutex;
  std::map<AttachmentName, Kept> files;
};

Bytes part_of(const Bytes& bytes, std::uint64_t from, std::size_t most) {
  const auto begin = std::min<std::uint64_t>(from, bytes.size());
  const auto size = std::min<std::uint64_t>(most, bytes.size() - begin);
  const auto at = bytes.begin() + static_cast<std::ptrdiff_t>(begin);
  return {at, at + static_cast<std::ptrdiff_t>(size)};
}

NewAttachment begin(const std::shared_ptr<Shared>& shared) {
  const auto bytes = std::make_shared<Bytes>();
  return {.write = [bytes](ByteView some) -> Result<Done> {
            bytes->insert(bytes->end(), some.begin(), some.end());
            return done;
          },
          .read = [bytes](std::uint64_t from, std::size_t most) -> Result<Bytes> {
            return part_of(*bytes, from, most);
          },
          .keep = [bytes, shared](const AttachmentName& name, Moment now) -> Result<Done> {
            const std::lock_guard lock(shared->mutex);
            shared->files.insert_or_assign(name, Kept{*bytes, now});
            return done;
          }};
}

}  // namespace

Attachments attachments_in_memory() {
  const auto shared = std::make_shared<Shared>();
  return {
      .begin = [shared](Moment) -> Result<NewAttachment> { return store::begin(shared); },
      .read = [shared](const AttachmentName& name, std::uint64_t from,
                       std::size_t most) -> Result<Bytes> {
        const std::lock_guard lock(shared->mutex);
        const auto found = shared->files.find(name);
        if (found == shared->files.end())
          return failed(Failure::Kind::bad_input, say("There is no such file or folder."));
        return part_of(found->second.bytes, from, most);
      },
      .list = [shared]() -> Result<std::vector<KeptAttachment>> {
        const std::lock_guard lock(shared->mutex);
        std::vector<KeptAttachment> all;
        for (const auto& [name, kept] : shared->files) all.push_back({name, kept.kept});
        return all;
      },
      .remove = [shared](const AttachmentName& name) -> Result<Done> {
        const std::lock_guard lock(shared->mutex);
        shared->files.erase(name);
        return done;
      },
      .drop_begun = [](Moment) -> Result<Done> { return done; },
  };
}

}  // namespace holdfast::store
