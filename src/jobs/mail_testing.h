// Emails made by hand for tests, as a mail server hands them over: with what it found out about the
// sender on top.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace holdfast::jobs {

inline constexpr std::string_view our_server = "mx.service.example";

struct Email {
  std::string from = "Pat Quill <Pat.Quill@example.org>";
  std::string proof =
      "Authentication-Results: mx.service.example;\r\n dmarc=pass (p=reject) "
      "header.from=example.org; spf=pass smtp.mailfrom=example.org\r\n";
  std::string more = "";  ///< headers, each with its line end
  std::string subject = "About Jordan";
  std::string body = "Content-Type: text/plain; charset=utf-8\r\n\r\nSeen at the canal\r\n";

  std::string text() const {
    return proof +
           "Received: from elsewhere by mx.service.example; Tue, 3 Nov 2026 09:00:00 +0000\r\n" +
           "From: " + from + "\r\nDate: Tue, 3 Nov 2026 09:00:00 +0000\r\nSubject: " + subject +
           "\r\n" + more + "MIME-Version: 1.0\r\n" + body;
  }
};

inline std::string base64(std::string_view bytes) {
  constexpr std::string_view signs =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const auto some = bytes.substr(at, 3);
    std::uint32_t bits = 0;
    for (std::size_t n = 0; n < 3; ++n)
      bits = bits << 8U | (n < some.size() ? static_cast<unsigned char>(some[n]) : 0U);
    for (std::size_t n = 0; n < 4; ++n)
      text += n <= some.size() ? signs[(bits >> (18 - 6 * n)) & 63U] : '=';
    if (text.size() % 78 == 76) text += "\r\n";
  }
  return text;
}

struct Attached {
  std::string name;
  std::string bytes;
};

/// Words, and files as mail programs send them.
inline std::string with_files(const std::vector<Attached>& files,
                              std::string_view words = "See what is attached") {
  std::string body =
      "Content-Type: multipart/mixed; boundary=cut\r\n\r\n--cut\r\nContent-Type: "
      "text/plain\r\n\r\n" +
      std::string(words) + "\r\n";
  for (const auto& file : files)
    body +=
        "--cut\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: "
        "base64\r\nContent-Disposition: attachment; filename=\"" +
        file.name + "\"\r\n\r\n" + base64(file.bytes) + "\r\n";
  return body + "--cut--\r\n";
}

}  // namespace holdfast::jobs
