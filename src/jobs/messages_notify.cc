// Messages through an HTTP service in the form of GOV.UK Notify: a POST of JSON, signed by a short
// token made anew for each.
#include <sodium.h>

#include <array>
#include <boost/json.hpp>

#include "base/bytes.h"
#include "base/words.h"
#include "jobs/messages_curl.h"

namespace holdfast::jobs {
namespace {

constexpr std::size_t uuid_length = 36;

std::string base64url_of(ByteView bytes) {
  std::string out(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING),
                  '\0');
  sodium_bin2base64(out.data(), out.size(), bytes.data(), bytes.size(),
                    sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  out.pop_back();  // the terminating zero
  return out;
}

std::string body_of(const NotifySettings& settings, const Letter& letter) {
  boost::json::object personalisation{{"link", letter.message.link}};
  return boost::json::serialize(
      boost::json::object{{"email_address", letter.message.to},
                          {"template_id", settings.template_ids.at(letter.message.kind)},
                          {"personalisation", std::move(personalisation)},
                          {"reference", letter.reference}});
}

SendOutcome outcome_of_status(long status) {
  if (status >= 200 && status < 300) return Sent{};
  if (status == 401 || status == 403)
    return TryAgain{say("The message service does not accept our key")};
  if (status == 429) return TryAgain{say("The message service asks us to send more slowly")};
  if (status >= 500) return TryAgain{say("The message service has a problem of its own")};
  return Refused{say("The message service refuses this address or template")};
}

SendOutcome send(const NotifySettings& settings, const Letter& letter) {
  if (!settings.template_ids.contains(letter.message.kind))
    return TryAgain{say("No template of the message service is set for this kind of message")};
  const auto answer = post_json(settings.address + "/v2/notifications/email",
                                notify_token(settings.key, letter.now), body_of(settings, letter));
  if (const auto* broken = std::get_if<TryAgain>(&answer)) return *broken;
  return outcome_of_status(std::get<long>(answer));
}

}  // namespace

std::optional<NotifyKey> notify_key_from(std::string_view key) {
  constexpr auto both = 2 * uuid_length + 1;
  if (key.size() < both) return std::nullopt;
  const auto end = key.substr(key.size() - both);
  if (end[uuid_length] != '-') return std::nullopt;
  return NotifyKey{std::string(end.substr(0, uuid_length)),
                   std::string(end.substr(uuid_length + 1))};
}

std::string notify_token(const NotifyKey& key, Moment now) {
  const std::string header = R"({"typ":"JWT","alg":"HS256"})";
  const auto claims = boost::json::serialize(
      boost::json::object{{"iss", key.service_id}, {"iat", now.microseconds / 1'000'000}});
  const auto signed_part = base64url_of(bytes_of(header)) + "." + base64url_of(bytes_of(claims));
  std::array<std::uint8_t, crypto_auth_hmacsha256_BYTES> seal{};
  crypto_auth_hmacsha256_state state;
  crypto_auth_hmacsha256_init(&state, bytes_of(key.secret).data(), key.secret.size());
  crypto_auth_hmacsha256_update(&state, bytes_of(signed_part).data(), signed_part.size());
  crypto_auth_hmacsha256_final(&state, seal.data());
  return signed_part + "." + base64url_of(seal);
}

Sender notify_sender(NotifySettings settings) {
  return [settings = std::move(settings)](const Letter& letter) { return send(settings, letter); };
}

}  // namespace holdfast::jobs
