// Unsaved typing on one page: on the server, outside the ledger, sealed, for 30 days, one a worker
// a form. An expired session or a lost connection loses nothing.
#pragma once
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "desk/desk.h"

namespace holdfast::desk {

inline constexpr Duration draft_kept_for = days_long(30);
inline constexpr std::size_t draft_limit_bytes = 1 << 20;

struct Draft {
  std::string form;  ///< the form's address: "/records/.../events/new"
  Moment saved;
  std::vector<std::pair<std::string, std::string>> fields;
};

/// By this name a page of several says which answers it asks for.
inline constexpr std::string_view draft_asks = "asks";
/// What was typed on one page: as save_draft; where the page is one of several, its answers take
/// the place of those that stood there, and what was answered on the others stays.
Result<Done> save_typed(Desk& desk, PersonId person, Draft typed);
/// Fields named csrf are never kept. Overwrites the worker's earlier draft of the form.
Result<Done> save_draft(Desk& desk, PersonId person, const Draft& draft);
Result<std::optional<Draft>> draft_of(Desk& desk, PersonId person, std::string_view form);
Result<Done> drop_draft(Desk& desk, PersonId person, std::string_view form);
/// The worker's drafts, newest first.
Result<std::vector<Draft>> drafts_of(Desk& desk, PersonId person);

}  // namespace holdfast::desk
