// POSIX, because std::ofstream can neither sync nor say what went wrong.
#include "store/durable_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "base/words.h"

namespace holdfast::store {
namespace {

Unexpected<Failure> failure_now() {
  switch (errno) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return failed(Failure::Kind::full, say("There is no room left on the disk."));
    case EROFS:
    case EACCES:
    case EPERM:
      return failed(Failure::Kind::read_only, say("The folder cannot be written."));
    case ENOENT:
      return failed(Failure::Kind::bad_input, say("There is no such file or folder."));
    case EEXIST:
      return failed(Failure::Kind::bad_input, say("The file is there already."));
    default:
      return failed(Failure::Kind::unavailable, say("A file cannot be reached just now."));
  }
}

/// An open file, closed when it goes.
class Handle {
 public:
  Handle(const std::filesystem::path& path, int flags, unsigned mode)
      : number_(::open(path.c_str(), flags | O_CLOEXEC, mode)) {}
  ~Handle() {
    if (number_ >= 0) ::close(number_);
  }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  bool is_open() const { return number_ >= 0; }
  int number() const { return number_; }

 private:
  int number_;
};

Result<Done> write_unsynced(int file, ByteView content) {
  while (!content.empty()) {
    const auto wrote = ::write(file, content.data(), content.size());
    if (wrote < 0 && errno == EINTR) continue;
    if (wrote < 0) return failure_now();
    content = content.subspan(static_cast<std::size_t>(wrote));
  }
  return done;
}

Result<Done> write_all(int file, ByteView content) {
  if (const auto wrote = write_unsynced(file, content); !wrote) return wrote;
  if (::fsync(file) != 0) return failure_now();
  return done;
}

Result<Bytes> read_at(int file, std::uint64_t from, std::size_t most) {
  Bytes content(most);
  std::size_t size = 0;
  while (size < most) {
    const auto got =
        ::pread(file, content.data() + size, most - size, static_cast<off_t>(from + size));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return failure_now();
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  content.resize(size);
  return content;
}

/// The name under which a file is written before it gets its own. Of this process alone, so that
/// two that begin at once never write into one file.
std::filesystem::path name_beside(const std::filesystem::path& path) {
  auto beside = path;
  beside += "." + std::to_string(::getpid()) + ".new";
  return beside;
}

Result<Done> write_beside(const std::filesystem::path& beside, ByteView content, unsigned mode) {
  ::unlink(beside.c_str());
  const Handle file(beside, O_WRONLY | O_CREAT | O_EXCL, mode);
  if (!file.is_open()) return failure_now();
  const auto wrote = write_all(file.number(), content);
  if (!wrote) ::unlink(beside.c_str());
  return wrote;
}

/// Cuts what follows the last line end.
Result<Done> cut_torn_line(const std::filesystem::path& path, int file) {
  const auto content = read_file(path);
  if (!content) return Unexpected{content.error()};
  const auto end = text_of(*content).rfind('\n');
  const auto keep = end == std::string_view::npos ? 0 : end + 1;
  if (keep != content->size() && ::ftruncate(file, static_cast<off_t>(keep)) != 0)
    return failure_now();
  return done;
}

}  // namespace

Result<Done> sync_path(const std::filesystem::path& path) {
  const Handle handle(path, O_RDONLY, 0);
  if (!handle.is_open() || ::fsync(handle.number()) != 0) return failure_now();
  return done;
}

Result<Done> create_file(const std::filesystem::path& path, ByteView content, unsigned mode) {
  // Linking refuses a name that is taken, and the name never stands for half a file: a key cut off
  // while it was written could neither be used nor be told from one that was lost.
  const auto beside = name_beside(path);
  if (const auto wrote = write_beside(beside, content, mode); !wrote) return wrote;
  if (::link(beside.c_str(), path.c_str()) != 0) {
    const auto failure = failure_now();
    ::unlink(beside.c_str());
    return failure;
  }
  ::unlink(beside.c_str());
  return sync_path(path.parent_path());
}

Result<Done> replace_file(const std::filesystem::path& path, ByteView content, unsigned mode) {
  const auto beside = name_beside(path);
  if (const auto wrote = write_beside(beside, content, mode); !wrote) return wrote;
  if (::rename(beside.c_str(), path.c_str()) != 0) return failure_now();
  return sync_path(path.parent_path());
}

Result<Done> append_lines(const std::filesystem::path& path, std::string_view lines) {
  {
    const Handle file(path, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (!file.is_open()) return failure_now();
    if (const auto cut = cut_torn_line(path, file.number()); !cut) return cut;
    if (const auto wrote = write_all(file.number(), bytes_of(lines)); !wrote) return wrote;
  }
  return sync_path(path.parent_path());
}

Result<Bytes> read_file(const std::filesystem::path& path) {
  const Handle file(path, O_RDONLY, 0);
  if (!file.is_open()) return failure_now();
  Bytes content;
  std::array<std::uint8_t, 65536> piece;
  for (;;) {
    const auto got = ::read(file.number(), piece.data(), piece.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return failure_now();
    if (got == 0) return content;
    content.insert(content.end(), piece.begin(), piece.begin() + got);
  }
}

Result<Bytes> read_part(const std::filesystem::path& path, std::uint64_t from, std::size_t most) {
  const Handle file(path, O_RDONLY, 0);
  if (!file.is_open()) return failure_now();
  return read_at(file.number(), from, most);
}

Result<Done> make_folder(const std::filesystem::path& folder) {
  std::error_code wrong;
  if (std::filesystem::exists(folder, wrong)) return done;
  const auto above = std::filesystem::absolute(folder).parent_path();
  if (const auto made = make_folder(above); !made) return made;
  std::filesystem::create_directory(folder, wrong);
  if (!wrong) return sync_path(above);
  return failed(Failure::Kind::read_only,
                say("The folder {path} cannot be made.", {{"path", folder.string()}}));
}

Result<Done> remove_file(const std::filesystem::path& path) {
  if (::unlink(path.c_str()) == 0) return sync_path(path.parent_path());
  if (errno == ENOENT) return done;
  return failure_now();
}

std::optional<Moment> changed_at(const std::filesystem::path& path) {
  struct stat found{};
  if (::stat(path.c_str(), &found) != 0) return std::nullopt;
  constexpr std::int64_t microseconds_a_second = 1'000'000;
  constexpr std::int64_t nanoseconds_a_microsecond = 1'000;
  return Moment{found.st_mtim.tv_sec * microseconds_a_second +
                found.st_mtim.tv_nsec / nanoseconds_a_microsecond};
}

struct NewFile::Inner {
  std::filesystem::path passing;
  Handle file;
  bool kept = false;
};

NewFile::NewFile(std::unique_ptr<Inner> inner) : inner_(std::move(inner)) {}
NewFile::~NewFile() {
  if (!inner_->kept) ::unlink(inner_->passing.c_str());
}

Result<std::shared_ptr<NewFile>> NewFile::create(const std::filesystem::path& passing) {
  std::unique_ptr<Inner> inner(
      new Inner{passing, Handle(passing, O_RDWR | O_CREAT | O_EXCL, 0600)});
  if (!inner->file.is_open()) return failure_now();
  return std::shared_ptr<NewFile>(new NewFile(std::move(inner)));
}

Result<Done> NewFile::write(ByteView bytes) { return write_unsynced(inner_->file.number(), bytes); }

Result<Bytes> NewFile::read(std::uint64_t from, std::size_t most) const {
  return read_at(inner_->file.number(), from, most);
}

Result<Done> NewFile::keep(const std::filesystem::path& path, Moment at) {
  if (inner_->kept) return done;
  constexpr std::int64_t microseconds_a_second = 1'000'000;
  constexpr std::int64_t nanoseconds_a_microsecond = 1'000;
  timespec when{};
  when.tv_sec = at.microseconds / microseconds_a_second;
  when.tv_nsec = at.microseconds % microseconds_a_second * nanoseconds_a_microsecond;
  const std::array<timespec, 2> times{when, when};
  const int file = inner_->file.number();
  if (::futimens(file, times.data()) != 0 || ::fsync(file) != 0) return failure_now();
  if (::link(inner_->passing.c_str(), path.c_str()) != 0 && errno != EEXIST) return failure_now();
  inner_->kept = true;
  ::unlink(inner_->passing.c_str());
  return sync_path(path.parent_path());
}

}  // namespace holdfast::store
