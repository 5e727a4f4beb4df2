// Victims at the desk: their records are streams of their own, reached from a child's record only
// by the desk itself. What the child's side is told of them are answers, worked out here from the
// whole of both records.
#pragma once
#include "desk/reading.h"

namespace holdfast::desk {

/// The record of the victim of that token. It follows from the token's entry by a keyed hash.
StreamId victim_begun_by(const Desk& desk, StreamId child, EventId token);

/// Fills what is asked across a child's record and those of its victims, for either side.
void ask_across_victims(Desk& desk, const access::Reader& reader, const Place& place,
                        Across& across);

/// The index rows of a victim's record: its line in the list of victims, and its prompts. None of
/// them is of a kind that lists or searches of children read.
std::vector<ledger::Row> victim_rows(const CaseFile& full, const ServiceFile& service, Moment now);

}  // namespace holdfast::desk
