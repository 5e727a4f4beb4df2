// attachments/<stream>/<hash>, and attachments/incoming/<microseconds>-<id> while a file is being
// written. A name never stands for half a file: it is linked when the bytes have been synced.
#include <algorithm>
#include <charconv>

#include "base/words.h"
#include "ledger/crypto.h"
#include "ledger/format.h"
#include "store/attachments.h"
#include "store/durable_file.h"

namespace holdfast::store {
namespace {

namespace fs = std::filesystem;
using namespace ledger;

constexpr std::string_view incoming_folder = "incoming";

fs::path path_of(const fs::path& folder, const AttachmentName& name) {
  return folder / name.stream.text() / hex(name.hash);
}

Result<NewAttachment> begin(const fs::path& folder, Moment now) {
  if (const auto made = make_folder(folder / incoming_folder); !made)
    return Unexpected{made.error()};
  const auto name =
      std::to_string(now.microseconds) + "-" + EventId::random(sodium_chance()).text();
  auto made = NewFile::create(folder / incoming_folder / name);
  if (!made) return Unexpected{made.error()};
  const auto file = *made;
  return NewAttachment{
      .write = [file](ByteView some) { return file->write(some); },
      .read = [file](std::uint64_t from, std::size_t most) { return file->read(from, most); },
      .keep = [file, folder](const AttachmentName& kept, Moment at) -> Result<Done> {
        const auto path = path_of(folder, kept);
        if (const auto ready = make_folder(path.parent_path()); !ready) return ready;
        return file->keep(path, at);
      }};
}

std::optional<Digest> hash_in(const std::string& name) {
  const auto bytes = from_hex(name);
  if (!bytes || bytes->size() != sizeof(Digest)) return std::nullopt;
  Digest hash;
  std::copy(bytes->begin(), bytes->end(), hash.begin());
  return hash;
}

/// The entries of a folder; none when it is not there.
std::vector<fs::path> paths_in(const fs::path& folder) {
  std::vector<fs::path> paths;
  std::error_code wrong;
  for (auto at = fs::directory_iterator(folder, wrong); !wrong && at != fs::directory_iterator();
       at.increment(wrong))
    paths.push_back(at->path());
  std::ranges::sort(paths);
  return paths;
}

Result<std::vector<KeptAttachment>> list(const fs::path& folder) {
  std::vector<KeptAttachment> all;
  for (const auto& of_stream : paths_in(folder)) {
    const auto stream = StreamId::from(of_stream.filename().string());
    if (!stream) continue;
    for (const auto& file : paths_in(of_stream)) {
      const auto hash = hash_in(file.filename().string());
      const auto kept = hash ? changed_at(file) : std::nullopt;
      if (kept) all.push_back({{*stream, *hash}, *kept});
    }
  }
  std::ranges::sort(all, {}, &KeptAttachment::name);
  return all;
}

Result<Done> drop_begun(const fs::path& folder, Moment before) {
  for (const auto& file : paths_in(folder / incoming_folder)) {
    const auto name = file.filename().string();
    std::int64_t begun = 0;
    const auto read = std::from_chars(name.data(), name.data() + name.size(), begun);
    if (read.ec == std::errc{} && Moment{begun} < before)
      if (const auto gone = remove_file(file); !gone) return gone;
  }
  return done;
}

Result<Done> copy_one(const Attachments& from, const Attachments& to, const KeptAttachment& kept) {
  constexpr std::size_t read_at_once_bytes = 1 << 20;
  const auto copy = to.begin(kept.kept);
  if (!copy) return Unexpected{copy.error()};
  for (std::uint64_t at = 0;;) {
    const auto some = from.read(kept.name, at, read_at_once_bytes);
    // Erased since it was listed.
    if (!some && some.error().kind == Failure::Kind::bad_input) return done;
    if (!some) return Unexpected{some.error()};
    if (const auto wrote = copy->write(*some); !wrote) return wrote;
    at += some->size();
    if (some->size() < read_at_once_bytes) return copy->keep(kept.name, kept.kept);
  }
}

}  // namespace

Attachments attachments_in(const fs::path& folder) {
  return {
      .begin = [folder](Moment now) { return store::begin(folder, now); },
      .read = [folder](const AttachmentName& name, std::uint64_t from,
                       std::size_t most) { return read_part(path_of(folder, name), from, most); },
      .list = [folder] { return store::list(folder); },
      .remove = [folder](const AttachmentName& name) { return remove_file(path_of(folder, name)); },
      .drop_begun = [folder](Moment before) { return store::drop_begun(folder, before); }};
}

Result<Done> copy_attachments(const fs::path& from, const fs::path& to) {
  const auto source = attachments_in(from);
  const auto target = attachments_in(to);
  const auto files = source.list();
  if (!files) return Unexpected{files.error()};
  for (const auto& kept : *files)
    if (const auto copied = copy_one(source, target, kept); !copied) return copied;
  return done;
}

}  // namespace holdfast::store
