// See tls.h. OpenSSL's own words are left out of failures: ours name the file.
#include "web/tls.h"

#include <fcntl.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <unistd.h>

#include <cstdio>

#include "base/text.h"

namespace holdfast::web {
namespace {

constexpr std::int64_t certificate_life_days = 365;
constexpr std::int64_t certificate_spare_days = 30;

struct Free {
  void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
  void operator()(X509* certificate) const { X509_free(certificate); }
  void operator()(X509_EXTENSION* extension) const { X509_EXTENSION_free(extension); }
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;
using Extension = std::unique_ptr<X509_EXTENSION, Free>;
using File = std::unique_ptr<std::FILE, Free>;

time_t unix_seconds(Moment moment) { return static_cast<time_t>(moment.microseconds / 1'000'000); }

bool is_address(const std::string& host) {
  return host.find_first_not_of("0123456789.") == host.npos || host.find(':') != host.npos;
}

bool add_extension(X509* certificate, int nid, const std::string& value) {
  const Extension extension{X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.c_str())};
  return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

std::string alternative_names(const std::vector<std::string>& hosts) {
  std::string names;
  for (const auto& host : hosts) {
    if (!names.empty()) names += ',';
    names += (is_address(host) ? "IP:" : "DNS:") + host;
  }
  return names;
}

/// Nothing when OpenSSL refuses: a host name that is none, or no memory.
Certificate make_certificate(EVP_PKEY* key, const std::vector<std::string>& hosts, Moment now) {
  Certificate made{X509_new()};
  std::uint64_t serial = 0;
  if (!made || RAND_bytes(reinterpret_cast<unsigned char*>(&serial), 7) != 1) return nullptr;
  X509_set_version(made.get(), X509_VERSION_3);
  ASN1_INTEGER_set_uint64(X509_get_serialNumber(made.get()), serial);
  ASN1_TIME_set(X509_getm_notBefore(made.get()), unix_seconds(now - hours(1)));
  ASN1_TIME_set(X509_getm_notAfter(made.get()),
                unix_seconds(now + days_long(certificate_life_days)));
  X509_set_pubkey(made.get(), key);
  auto* name = X509_get_subject_name(made.get());
  const auto* words = reinterpret_cast<const unsigned char*>("Holdfast, signed by itself");
  X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, words, -1, -1, 0);
  X509_set_issuer_name(made.get(), name);
  const bool well = add_extension(made.get(), NID_subject_alt_name, alternative_names(hosts)) &&
                    add_extension(made.get(), NID_basic_constraints, "critical,CA:FALSE") &&
                    add_extension(made.get(), NID_ext_key_usage, "serverAuth") &&
                    X509_sign(made.get(), key, EVP_sha256()) > 0;
  return well ? std::move(made) : nullptr;
}

File create(const std::filesystem::path& path, int mode) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
  return File{file < 0 ? nullptr : ::fdopen(file, "w")};
}

bool still_good(const TlsFiles& files, const std::vector<std::string>& hosts, Moment now) {
  const File file{std::fopen(files.certificate.c_str(), "re")};
  if (!file || ::access(files.key.c_str(), R_OK) != 0) return false;
  const Certificate found{PEM_read_X509(file.get(), nullptr, nullptr, nullptr)};
  if (!found) return false;
  for (const auto& host : hosts) {
    const int matches = is_address(host)
                            ? X509_check_ip_asc(found.get(), host.c_str(), 0)
                            : X509_check_host(found.get(), host.c_str(), host.size(), 0, nullptr);
    if (matches != 1) return false;
  }
  auto until = unix_seconds(now + days_long(certificate_spare_days));
  return X509_cmp_time(X509_get0_notAfter(found.get()), &until) > 0;
}

int choose_http_1_1(SSL*, const unsigned char** chosen, unsigned char* chosen_size,
                    const unsigned char* offered, unsigned int offered_size, void*) {
  static constexpr unsigned char ours[] = "\x08http/1.1";
  auto* place = const_cast<unsigned char**>(chosen);
  const int found =
      SSL_select_next_proto(place, chosen_size, ours, sizeof ours - 1, offered, offered_size);
  return found == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_NOACK;
}

}  // namespace

Result<TlsFiles> self_signed_in(const std::filesystem::path& folder,
                                const std::vector<std::string>& hosts, Moment now) {
  TlsFiles files{folder / "tls_certificate.pem", folder / "tls_key.pem"};
  if (still_good(files, hosts, now)) return files;
  std::error_code wrong;
  std::filesystem::create_directories(folder, wrong);
  const Key key{EVP_EC_gen("P-256")};
  const auto certificate = key ? make_certificate(key.get(), hosts, now) : nullptr;
  if (!certificate)
    return failed(Failure::Kind::bad_input, "No certificate can be made for these host names.");
  std::filesystem::remove(files.key, wrong);
  const auto key_file = create(files.key, 0600);
  const auto certificate_file = create(files.certificate, 0644);
  if (!key_file || !certificate_file ||
      PEM_write_PrivateKey(key_file.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
      PEM_write_X509(certificate_file.get(), certificate.get()) != 1)
    return failed(Failure::Kind::read_only,
                  "The TLS certificate could not be written in " + folder.string() + ".");
  return files;
}

void FreeTlsContext::operator()(ssl_ctx_st* context) const { SSL_CTX_free(context); }

Result<TlsContext> tls_context(const TlsFiles& files) {
  TlsContext context{SSL_CTX_new(TLS_server_method())};
  assert(context);
  auto* raw = context.get();
  SSL_CTX_set_min_proto_version(raw, TLS1_2_VERSION);
  SSL_CTX_set_options(
      raw, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
  // An idle connection gives its record buffers back; a partly written answer may be offered again
  // from another place in memory.
  SSL_CTX_set_mode(raw, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE |
                            SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
  // Sessions are resumed by tickets, which the browser keeps: nothing here grows with visitors.
  SSL_CTX_set_session_cache_mode(raw, SSL_SESS_CACHE_OFF);
  SSL_CTX_set_num_tickets(raw, 1);
  SSL_CTX_set_alpn_select_cb(raw, choose_http_1_1, nullptr);
  const bool read = SSL_CTX_use_certificate_chain_file(raw, files.certificate.c_str()) == 1 &&
                    SSL_CTX_use_PrivateKey_file(raw, files.key.c_str(), SSL_FILETYPE_PEM) == 1 &&
                    SSL_CTX_check_private_key(raw) == 1;
  ERR_clear_error();
  if (!read)
    return failed(Failure::Kind::bad_input, "The TLS certificate " + files.certificate.string() +
                                                " and its key " + files.key.string() +
                                                " cannot be read or do not belong together.");
  return context;
}

}  // namespace holdfast::web
