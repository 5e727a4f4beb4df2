// See mail_in.h. A message is recorded before its file is removed; the id of the entry follows from
// its bytes, so a crash in between finds it recorded, and removes it then.
#include "jobs/mail_in.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <istream>

#include "base/london.h"
#include "base/words.h"
#include "desk/mail.h"
#include "jobs/mail_message.h"
#include "jobs/mail_sender.h"

namespace holdfast::jobs {
namespace {

namespace fs = std::filesystem;
using service::MailRefusal;

/// How the name of a message begins that is still being written.
constexpr std::string_view unfinished = ".";

/// At most one byte more than the limit: enough to know that it is too large.
std::optional<std::string> bytes_in(std::istream& from) {
  std::string bytes;
  std::array<char, 64 << 10> some;
  while (from && bytes.size() <= mail_limit_bytes) {
    from.read(some.data(), some.size());
    bytes.append(some.data(), static_cast<std::size_t>(from.gcount()));
  }
  bytes.resize(std::min(bytes.size(), mail_limit_bytes + 1));
  return from.bad() ? std::nullopt : std::optional(std::move(bytes));
}

/// Regular files with a whole name, in the order of their names; a link may lead anywhere.
std::vector<fs::path> messages_in(const fs::path& folder, std::error_code& wrong) {
  std::vector<fs::path> all;
  for (const auto& one : fs::directory_iterator(folder, wrong))
    if (fs::is_regular_file(one.symlink_status(wrong)) &&
        !one.path().filename().string().starts_with(unfinished))
      all.push_back(one.path());
  std::ranges::sort(all);
  return all;
}

/// Who is said to have sent it, and whether that is refused.
struct Sender {
  std::optional<MailRefusal> refused;
  std::string address;
  const service::Person* person = nullptr;
  std::string proof;
};

Sender sender_of(const std::optional<MailHead>& head, const service::State& service, Date today,
                 const std::string& authority) {
  if (!head) return {MailRefusal::unreadable};
  if (head->automatic) return {MailRefusal::automatic};
  Sender sender{.address = plain_sender(*head).value_or("")};
  if (sender.address.empty()) return {MailRefusal::sender_unclear};
  sender.person = desk::person_with_address(service, sender.address, today);
  if (sender.person == nullptr || sender.person->posts.empty()) {
    sender.refused = MailRefusal::stranger;
    return sender;
  }
  const auto proof = proof_of_sender(*head, authority, sender.address);
  if (proof) sender.proof = *proof;
  if (!proof) sender.refused = MailRefusal::unproved;
  return sender;
}

service::MailReceived received_from(const Sender& sender, const MailHead& head, MailBody& body) {
  service::MailReceived mail;
  mail.sent_by = sender.person->id;
  // Of which agency somebody writes who works for several, an email does not say.
  const auto& posts = sender.person->posts;
  if (posts.size() == 1) mail.sender_agency = posts.front().agency;
  mail.sent_from = {sender.address};
  mail.dated = head.dated;
  mail.proved_by = {sender.proof};
  if (!head.subject.empty()) mail.subject = Text{head.subject};
  if (!body.words.empty()) mail.words = LongText{std::move(body.words)};
  std::string left_out;
  for (const auto& line : body.left_out) left_out += (left_out.empty() ? "" : "\n") + line;
  if (!left_out.empty()) mail.left_out = LongText{std::move(left_out)};
  return mail;
}

class Taking {
 public:
  Taking(desk::Desk& desk, const desk::Scanner& scanner, const MailIn& in, const NoteMail& note)
      : desk_(desk), scanner_(scanner), in_(in), note_(note) {}

  /// False: it stays for the next turn.
  bool take(const fs::path& file) {
    std::ifstream from(file, std::ios::binary);
    const auto message = from ? bytes_in(from) : std::nullopt;
    const auto service = desk::service_file(desk_);
    if (!message || !service) return false;
    const auto today = london_date(desk_.clock.now());
    const auto head = mail_head_from(*message);
    const auto sender = sender_of(head, *service->service, today, in_.authority);
    const auto refused = sender.refused ? Result<Done, MailRefusal>(Unexpected{*sender.refused})
                                        : take_from(sender, *head, *message);
    if (stays_) return false;
    if (!refused && !note_refused(sender, refused.error())) return false;
    note_({file.filename().string(), domain_in(sender),
           refused ? std::nullopt : std::optional(refused.error())});
    std::error_code wrong;
    return fs::remove(file, wrong) && !wrong;
  }

 private:
  static std::string domain_in(const Sender& sender) {
    const auto at = sender.address.rfind('@');
    return at == std::string::npos ? "" : sender.address.substr(at + 1);
  }

  /// The sender is proved: only now is what they sent taken apart.
  Result<Done, MailRefusal> take_from(const Sender& sender, const MailHead& head,
                                      const std::string& message) {
    if (message.size() > mail_limit_bytes) return Unexpected{MailRefusal::too_large};
    auto body = mail_body_from(message);
    if (!body) return Unexpected{MailRefusal::unreadable};
    auto what = received_from(sender, head, *body);
    const auto taken = desk::take_mail(
        desk_, scanner_,
        {desk::mail_event(desk_, message), std::move(what), std::move(body->files)});
    if (taken) return done;
    const auto* failure = std::get_if<Failure>(&taken.error());
    // What no turn could ever record is not kept lying here unsealed.
    if (failure == nullptr || failure->kind == Failure::Kind::bad_input)
      return Unexpected{MailRefusal::unreadable};
    stays_ = true;
    return done;
  }

  bool note_refused(const Sender& sender, MailRefusal why) {
    if (sender.person == nullptr) return true;
    return desk::note_refused_mail(desk_, {sender.person->id, why}).has_value();
  }

  desk::Desk& desk_;
  const desk::Scanner& scanner_;
  const MailIn& in_;
  const NoteMail& note_;
  bool stays_ = false;
};

/// Nothing of it is there until all of it is.
Result<Done> write_whole(const std::string& bytes, const fs::path& as) {
  const auto cannot = [] {
    return failed(Failure::Kind::unavailable, "The message could not be put into the folder");
  };
  const int file = ::open(as.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (file < 0) return cannot();
  std::string_view rest = bytes;
  while (!rest.empty()) {
    const auto written = ::write(file, rest.data(), rest.size());
    if (written <= 0) break;
    rest.remove_prefix(static_cast<std::size_t>(written));
  }
  const bool kept = rest.empty() && ::fsync(file) == 0;
  if (::close(file) == 0 && kept) return done;
  ::unlink(as.c_str());
  return cannot();
}

Result<Done> sync_folder(const fs::path& folder) {
  const int held = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool synced = held >= 0 && ::fsync(held) == 0;
  if (held >= 0) ::close(held);
  if (synced) return done;
  return failed(Failure::Kind::unavailable, "The folder of messages could not be synced");
}

}  // namespace

bool take_mail_in(desk::Desk& desk, const desk::Scanner& scanner, const MailIn& in,
                  const NoteMail& note) {
  std::error_code wrong;
  bool all_taken = true;
  const auto until = desk.clock.now() + mail_turn_limit;
  for (const auto& file : messages_in(in.folder, wrong)) {
    all_taken = Taking(desk, scanner, in, note).take(file) && all_taken;
    if (until < desk.clock.now()) break;
  }
  return all_taken && !wrong;
}

Result<Done> put_mail(std::istream& message, const MailName& name, const fs::path& folder) {
  const auto bytes = bytes_in(message);
  if (!bytes || bytes->empty())
    return failed(Failure::Kind::unavailable, "No message came on standard input");
  const auto whole = name(*bytes) + ".eml";
  const auto part = folder / (std::string(unfinished) + whole + "." + std::to_string(::getpid()));
  if (auto written = write_whole(*bytes, part); !written) return written;
  std::error_code wrong;
  fs::rename(part, folder / whole, wrong);
  if (wrong) return failed(Failure::Kind::unavailable, "The message could not be named");
  return sync_folder(folder);
}

}  // namespace holdfast::jobs
