// What an entry's seal covers: JSON with its kind, clearance, reason and body. The only place where
// records meet JSON.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "base/clearance.h"
#include "base/result.h"
#include "records/claim.h"
#include "records/value.h"

namespace holdfast {

struct Content {
  std::string kind;
  Clearance clearance;  ///< as written; a later reclassification is not seen here
  std::string reason;
  Answers body;
  std::optional<Claim> claimed = {};  ///< only of what was brought in from another system
};

inline constexpr std::size_t content_limit_bytes = 1 << 20;
inline constexpr int content_depth_limit = 8;

/// {"kind":"...","clearance":["open"],"reason":"...","body":{...}}; reason left out when empty,
/// "claimed":{"by":"...","on":"..."} before the body of what was brought in.
std::string json_of(const Content& content);
/// Tolerates unknown members that are answers. Failure::damaged for anything else than what json_of
/// could have written.
Result<Content> content_from(std::string_view json);

/// Answers by themselves, for labels, drafts and exports.
std::string json_of(const Answers& answers);
Result<Answers> answers_from(std::string_view json);

}  // namespace holdfast
