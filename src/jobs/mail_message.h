// One email, taken apart: its head, by which its sender is judged, and apart from that its body,
// which is only read once the sender is proved. The reading itself is GMime's (ADR 29); what comes
// out is plain values. Nothing here believes what a message says of itself.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/moment.h"
#include "desk/mail.h"

namespace holdfast::jobs {

/// A head may be no longer: what follows a longer one is not looked for.
inline constexpr std::size_t mail_head_limit_bytes = 256 << 10;
inline constexpr int mail_nesting_limit = 20;
inline constexpr int mail_parts_limit = 200;
/// Of the words of one email, so that what is said of it still fits beside them.
inline constexpr std::size_t mail_words_limit_characters = 40'000;

/// Of what is said to be left out, so that it fits beside them as well.
inline constexpr std::size_t mail_left_out_limit_lines = 20;

struct MailAddress {
  std::string name;     ///< what is shown of it
  std::string address;  ///< empty where it is none
};

/// What stands above the first empty line. Lists in the order they stand in, the topmost first.
struct MailHead {
  std::vector<std::string> from_lines;  ///< as written, folding undone
  std::vector<MailAddress> from;        ///< of all of them
  std::vector<MailAddress> sender;      ///< of the header of that name
  std::vector<std::string> authentication_results;
  std::optional<Moment> dated;
  std::string subject;
  bool automatic = false;  ///< a program's answer, or what came back
};
/// Nothing where it is no head of an email, is too long or holds bytes that none may hold.
std::optional<MailHead> mail_head_from(std::string_view message);

struct MailBody {
  std::string words;
  std::vector<desk::FileOfMail> files;
  std::vector<std::string> left_out;  ///< a line each: what, and why
};
/// Nothing where it cannot be read as an email.
std::optional<MailBody> mail_body_from(std::string_view message);

}  // namespace holdfast::jobs
