// A post must come from a form of ours: the token in it belongs to the poster's session, or, before
// signing in, to a random cookie. Pages are compressed, and an attacker who can make a browser load
// pages and watch their sizes could guess a token that stood in each the same (BREACH), so every
// rendering masks it with a fresh random pad.
#pragma once
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/chance.h"

namespace holdfast::web {

inline constexpr std::string_view csrf_field_name = "csrf";

/// The token for one rendering. `bound_to` names the session or the visitor's cookie; `key` is the
/// service's own, the same on every node.
std::string csrf_token(const Digest& key, std::string_view bound_to, const Chance& chance);
/// Takes the same time for every wrong token of the right length.
bool is_csrf_token(const Digest& key, std::string_view bound_to, std::string_view token);

}  // namespace holdfast::web
