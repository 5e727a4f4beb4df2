// What each template says. Short, calm, and the same for everybody: whoever reads it over a
// shoulder learns that the person has an account, and no more.
#include <array>
#include <cstdio>

#include "base/date.h"
#include "base/words.h"
#include "jobs/messages_curl.h"

namespace holdfast::jobs {
namespace {

constexpr std::int64_t day_seconds = 24 * 60 * 60;

std::string signature() {
  return say(
      "You cannot answer this email. If you did not expect it, tell the person who looks "
      "after Holdfast in your agency.");
}

/// "Tue, 03 Nov 2026 10:40:00 +0000", as RFC 5322 has it: not for people, so not translated.
std::string mail_date(Moment now) {
  constexpr std::array<const char*, 7> days = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  constexpr std::array<const char*, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const auto total = now.microseconds / 1'000'000;
  const Date date{static_cast<std::int32_t>(total / day_seconds)};
  const auto parts = parts_of(date);
  const auto second = static_cast<int>(total % day_seconds);
  std::array<char, 64> out{};
  std::snprintf(out.data(), out.size(), "%s, %02d %s %04d %02d:%02d:%02d +0000",
                days.at(static_cast<std::size_t>(weekday_of(date))), parts.day,
                months.at(static_cast<std::size_t>(parts.month - 1)), parts.year, second / 3600,
                second / 60 % 60, second % 60);
  return out.data();
}

std::string base64_of(std::string_view bytes) {
  constexpr std::string_view digits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    std::uint32_t three = 0;
    for (std::size_t i = 0; i < 3; ++i)
      three = three << 8U | (at + i < bytes.size() ? static_cast<std::uint8_t>(bytes[at + i]) : 0U);
    for (std::size_t i = 0; i < 4; ++i)
      out += at + i <= bytes.size() ? digits[three >> (18 - 6 * i) & 63U] : '=';
  }
  return out;
}

/// A header may hold ASCII only; RFC 2047 writes the rest.
std::string header_words(const std::string& words) {
  for (const char c : words)
    if (static_cast<unsigned char>(c) >= 0x80) return "=?UTF-8?B?" + base64_of(words) + "?=";
  return words;
}

std::string crlf(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return out;
}

}  // namespace

LetterText text_of(const Message& message) {
  const auto body = [&](const std::string& before) {
    return before + "\n\n" + message.link + "\n\n" + signature() + "\n";
  };
  switch (message.kind) {
    case Template::invitation:
      return {say("Your invitation to Holdfast"),
              body(say("You have been invited to use Holdfast. Open this link within 7 days. You "
                       "will need your phone, and about 3 minutes."))};
    case Template::access_restored:
      return {say("Your access to Holdfast"),
              body(say("Your access to Holdfast is being restored. Open this link within 7 days to "
                       "choose a new password. You will need your phone."))};
    case Template::password_reset:
      return {say("Choose a new Holdfast password"),
              body(say("Somebody, we hope you, asked for a new password. Open this link within 1 "
                       "hour to choose one. If it was not you, you need do nothing."))};
    case Template::password_changed:
      return {say("Your Holdfast password was changed"),
              body(say("Your password was changed just now. If it was not you, tell the person who "
                       "looks after Holdfast in your agency at once. You can sign in here."))};
    case Template::attention:
      return {say("Holdfast: something needs your attention"),
              body(say("Something on Holdfast needs your attention. Sign in to see what."))};
  }
  return {};
}

std::string mail_of(const Letter& letter, std::string_view from) {
  const auto text = text_of(letter.message);
  std::string mail = "Date: " + mail_date(letter.now) + "\r\n";
  mail += "From: " + std::string(from) + "\r\n";
  mail += "To: <" + letter.message.to + ">\r\n";
  mail += "Subject: " + header_words(text.subject) + "\r\n";
  mail += "Message-ID: <" + letter.reference + "@holdfast.invalid>\r\n";
  mail += "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n";
  mail += "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
  return mail + crlf(text.body);
}

Sender smtp_sender(SmtpSettings settings) {
  return [settings = std::move(settings)](const Letter& letter) {
    const auto from = settings.from_name + " <" + settings.from_address + ">";
    return send_mail(settings, letter.message.to, mail_of(letter, from));
  };
}

}  // namespace holdfast::jobs
