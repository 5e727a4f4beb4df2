// Picking what a share is drawn from: which entries' words and which documents, kept while the list
// is narrowed down and turned over.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "practice/overview/views.h"

namespace holdfast::sharing {

/// The names under which the draft of a share holds what was picked: entries whose words went into
/// it, and entries whose documents go with it.
inline constexpr std::string_view picked = "picked";
inline constexpr std::string_view with_documents = "documents";

/// What was picked: as the form says it, the words of entries, and every entry that is passed on.
struct Picks {
  std::vector<std::pair<std::string, std::string>> ticks;
  std::string words;
  std::vector<EventId> entries;
};
/// Into the draft of a share, and on to its first page.
web::Response begin_share(const overview::Site& site, const web::Visit& visit,
                          const desk::Opened& opened, Picks picks);

void add_picking(const overview::Site& site, std::vector<web::Route>& routes);

}  // namespace holdfast::sharing
