// See mail.h. The command opens nothing of the service but the folder, so it runs beside the server
// and while that is stopped.
#include "mail.h"

#include <iostream>

#include "jobs/mail_in.h"
#include "ledger/crypto.h"
#include "ledger/format.h"

namespace holdfast {
namespace {

constexpr int try_again = 75;  // EX_TEMPFAIL

std::filesystem::path folder_of(const cli::Folders& folders, const std::string& named) {
  return named.empty() ? std::filesystem::path(folders.data) / "mail-in"
                       : std::filesystem::path(named);
}

std::string_view wire_of(service::MailRefusal why) {
  for (const auto& word : service::words_of(why))
    if (word.value == static_cast<int>(why)) return word.wire;
  return {};
}

void note(web::Log& log, const jobs::MailNote& one) {
  const std::string_view domain = one.domain.empty() ? "none" : std::string_view(one.domain);
  if (one.refused)
    log.note(web::Level::warning, "mail refused",
             {{"file", std::string_view(one.file)},
              {"why", wire_of(*one.refused)},
              {"claimed_domain", domain}});
  else
    log.note(web::Level::info, "mail taken",
             {{"file", std::string_view(one.file)}, {"domain", domain}});
}

}  // namespace

std::vector<jobs::Chore> mail_chores(const cli::Serve& wanted, const House& house,
                                     const desk::Scanner& scanner, web::Log& log) {
  if (wanted.mail_authority.empty()) {
    if (!wanted.mail_in.empty())
      std::cout << "Email is not taken in: --mail-authority does not name the mail server whose "
                   "word on a sender counts.\n";
    return {};
  }
  const jobs::MailIn in{folder_of(wanted.folders, wanted.mail_in), wanted.mail_authority};
  std::error_code wrong;
  std::filesystem::create_directories(in.folder, wrong);
  std::cout << "Email is taken in from " << in.folder.string() << ", where " << in.authority
            << " proves the sender.\n";
  auto& desk = *house.desk;
  return {{"mail in", seconds(20), [&desk, &scanner, &log, in](Moment) {
             return jobs::take_mail_in(desk, scanner, in,
                                       [&log](const jobs::MailNote& one) { note(log, one); });
           }}};
}

int take_mail(const cli::TakeMail& wanted) {
  const auto name = [](std::string_view bytes) {
    return ledger::hex(ledger::blake2b({bytes_of(bytes)}));
  };
  const auto put = jobs::put_mail(std::cin, name, folder_of(wanted.folders, wanted.mail_in));
  if (put) return 0;
  std::cerr << "holdfast: " << put.error().words << "\n";
  return try_again;
}

}  // namespace holdfast
