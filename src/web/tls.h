// What TLS needs before the first connection: a certificate and its key, one's own or one made
// here, and one context that all connections share.
#pragma once
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/moment.h"
#include "base/result.h"

struct ssl_ctx_st;

namespace holdfast::web {

struct TlsFiles {
  std::filesystem::path certificate;  ///< PEM, with its chain
  std::filesystem::path key;          ///< PEM
};

/// The files of a certificate signed by its own key, made in `folder` for these host names and
/// addresses unless they are there and good for 30 more days. The key is readable by its owner
/// alone. For trying the service out and for inside a proxy; browsers warn of it.
Result<TlsFiles> self_signed_in(const std::filesystem::path& folder,
                                const std::vector<std::string>& hosts, Moment now);

struct FreeTlsContext {
  void operator()(ssl_ctx_st* context) const;
};
using TlsContext = std::unique_ptr<ssl_ctx_st, FreeTlsContext>;

/// TLS 1.2 and 1.3, HTTP/1.1 by ALPN.
Result<TlsContext> tls_context(const TlsFiles& files);

}  // namespace holdfast::web
