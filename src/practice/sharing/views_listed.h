// Rows of police lists, as pages show them: those that wait for somebody to say who they are, and
// those on a child's record.
#pragma once
#include "desk/police_lists.h"
#include "practice/sharing/sharing.h"

namespace holdfast::sharing {

inline constexpr std::string_view lists_href = "/duty/lists";
inline constexpr std::string_view waiting_href = "/duty/lists/now";
inline constexpr std::string_view throw_away_href = "/duty/lists/throw-away";
/// Asks whether to go on with the list that waits with that person.
std::string take_over_href(PersonId with);
/// Whose list it is, with whom it waits, since when, and how much is left of it.
std::string waits_words(const desk::ListElsewhere& list, const Names& names);
/// Lists that wait with other people of the duty desk; empty: none.
govuk::Html lists_with_others(const std::vector<desk::ListElsewhere>& lists, const Names& names);
std::string row_href(const desk::WaitingRow& row, std::string_view below = "");

/// "Alex Reed", or that the row says no name.
std::string name_words(const ListRow& row);
/// "Born 5 May 2011 (14). Reference NB/1182."
std::string row_facts(const ListRow& row, Date today);
/// Its words as told, and what could not be read of them.
govuk::Html row_as_told(const ListRow& row);
/// Whose list it is, when it was loaded, and until when it waits.
govuk::Html about_list(const desk::WaitingList& list, const Names& names);
/// How soon whoever works with a child is asked to read it; says where that is a local default.
std::string urgency_words(const ServiceFile& service, PoliceList list);
/// The entries that this child already has under that reference: said before another is made.
govuk::Html listed_before(const desk::Opened& opened, std::string_view reference);

/// One line of what a child's record was told.
govuk::Html listed_item(const desk::Opened& opened, const Kept<PoliceListed>& one);

}  // namespace holdfast::sharing
