// SMTP and HTTP through libcurl, with the same limits and manners for both.
#include "jobs/messages_curl.h"

#include <curl/curl.h>

#include <memory>
#include <mutex>

#include "base/words.h"

namespace holdfast::jobs {
namespace {

using CurlHandle = std::unique_ptr<CURL, void (*)(CURL*)>;
using CurlList = std::unique_ptr<curl_slist, void (*)(curl_slist*)>;

constexpr long first_refusal = 500;  ///< SMTP answers from here on mean: do not try again as it is

/// Null when libcurl cannot start.
CurlHandle new_curl(const std::string& address) {
  static std::once_flag once;
  std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
  CurlHandle handle(curl_easy_init(), &curl_easy_cleanup);
  if (!handle) return handle;
  auto* curl = handle.get();
  curl_easy_setopt(curl, CURLOPT_URL, address.c_str());
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, static_cast<long>(sending_limit_seconds));
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https,smtp,smtps");
  return handle;
}

/// Our words for what went wrong on the way.
TryAgain in_our_words(CURLcode code) {
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
      return TryAgain{say("The mail service cannot be reached")};
    case CURLE_OPERATION_TIMEDOUT:
      return TryAgain{say("The mail service did not answer in time")};
    case CURLE_LOGIN_DENIED:
      return TryAgain{say("The mail service does not accept our user name and password")};
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
      return TryAgain{say("The mail service's encryption or certificate cannot be trusted")};
    default:
      return TryAgain{say("The mail service broke off")};
  }
}

struct Unsent {
  std::string_view left;
};

std::size_t give(char* out, std::size_t size, std::size_t count, void* from) {
  auto& unsent = *static_cast<Unsent*>(from);
  const auto n = unsent.left.copy(out, size * count);
  unsent.left.remove_prefix(n);
  return n;
}

std::size_t ignore(char*, std::size_t size, std::size_t count, void*) { return size * count; }

}  // namespace

SendOutcome send_mail(const SmtpSettings& settings, const std::string& to,
                      const std::string& mail) {
  const auto handle = new_curl(settings.address);
  if (!handle) return TryAgain{say("The mail service cannot be reached")};
  auto* curl = handle.get();
  Unsent unsent{mail};
  const auto from = "<" + settings.from_address + ">";
  const CurlList recipients(curl_slist_append(nullptr, ("<" + to + ">").c_str()),
                            &curl_slist_free_all);
  curl_easy_setopt(
      curl, CURLOPT_USE_SSL,
      static_cast<long>(settings.tls == MailTls::required ? CURLUSESSL_ALL : CURLUSESSL_NONE));
  if (!settings.ca_file.empty()) curl_easy_setopt(curl, CURLOPT_CAINFO, settings.ca_file.c_str());
  if (!settings.user.empty()) {
    curl_easy_setopt(curl, CURLOPT_USERNAME, settings.user.c_str());
    curl_easy_setopt(curl, CURLOPT_PASSWORD, settings.password.c_str());
  }
  curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from.c_str());
  curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients.get());
  curl_easy_setopt(curl, CURLOPT_READFUNCTION, &give);
  curl_easy_setopt(curl, CURLOPT_READDATA, &unsent);
  curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
  const auto code = curl_easy_perform(curl);
  long answer = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer);
  if (code == CURLE_SEND_ERROR && answer >= first_refusal)
    return Refused{say("The mail service refuses this address or message")};
  if (code != CURLE_OK) return in_our_words(code);
  return Sent{};
}

std::variant<long, TryAgain> post_json(const std::string& address, const std::string& bearer,
                                       const std::string& body) {
  const auto handle = new_curl(address);
  if (!handle) return TryAgain{say("The mail service cannot be reached")};
  auto* curl = handle.get();
  CurlList headers(curl_slist_append(nullptr, "Content-Type: application/json"),
                   &curl_slist_free_all);
  const auto authorization = "Authorization: Bearer " + bearer;
  if (auto* longer = curl_slist_append(headers.get(), authorization.c_str())) {
    (void)headers.release();
    headers.reset(longer);
  }
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.data());
  curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &ignore);
  if (const auto code = curl_easy_perform(curl); code != CURLE_OK) return in_our_words(code);
  long status = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
  return status;
}

}  // namespace holdfast::jobs
