// Rows of facts, each with the entry it comes from and what can be done about it: what the blocks
// about the child are made of.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "access/reader.h"
#include "desk/desk.h"
#include "govuk/lists.h"
#include "practice/children/facts.h"

namespace holdfast::children {

/// A list of facts being made for one reader.
struct Rows {
  const desk::Opened& opened;
  bool changes;    ///< the reader may record, and the page does not show the past
  bool allocates;  ///< and may give the case to a worker
  Names names;
  govuk::SummaryList list;

  /// `page` empty: nothing can be done here.
  void add(const std::string& key, govuk::Html value, std::string_view page,
           const std::string& action);
  /// The fact, and beneath it the entry it comes from.
  govuk::Html sourced(const std::string& words, EventId source) const;
  /// The link to that entry alone; beside it, where there is one, what can be done about it.
  govuk::Html source(EventId source, const govuk::Html& act = {}) const;
  /// One kind of fact: what stands, what stood before, and the way to add to it. Left out where the
  /// reader may not see the part of the record it always lies in.
  void add_facts(const FactSort& sort);
  /// What stood before of that kind, folded away; empty where nothing did.
  govuk::Html earlier_facts(const FactSort& sort) const;
  /// One fact in words with its source; and, where it may be said, that it is over.
  govuk::Html fact(const KnownFact& fact) const;
};

Rows rows_for(const desk::Opened& opened, const access::Reader& reader);

/// Names, as a row of names and one each of likes to be called and earlier ones.
void add_names(Rows& rows);
void add_birth_date(Rows& rows);
void add_identifiers(Rows& rows);
void add_address(Rows& rows);
void add_worker(Rows& rows);

}  // namespace holdfast::children
