// Bringing a caseload in from another system: many entries of many children, each child's in one
// append that is whole. What each says is checked as if it were recorded, by the rules and by what
// protects others: the floor of its kind, what must not be hidden, who may open the record. What is
// not asked is whether the person who runs it may open each record: they hold the service's keys,
// and every entry names them. When and by whom an entry is said to have been recorded elsewhere is
// kept as a claim, beside when and by whom it was recorded here.
#pragma once
#include <span>

#include "desk/desk.h"

namespace holdfast::desk {

/// A row of another system, by its own references. The same names give the same id on every run.
struct RowName {
  std::string source;  ///< tells two systems apart that count alike; may be empty
  std::string_view file;
  std::string child;
  std::string row;
};
EventId event_of(const Desk& desk, const RowName& name);

struct BroughtEntry {
  EventId event;
  Event what;
  Clearance more = {};  ///< compartments besides those of the kind's floor
  std::string reason = {};
  std::optional<Claim> claimed = {};
  std::shared_ptr<ledger::SealedFiles> files = nullptr;
};
struct BroughtAccess {
  EventId event;
  Event what;  ///< a restriction, an admission or a bar
};
/// A victim of the child, found by the token's entry as everywhere. What the token is called and
/// whose record it is on is filled in here, so neither can be said otherwise.
struct BroughtVictim {
  EventId token;
  std::vector<BroughtEntry> entries;  ///< of the victim's own record
};
struct BroughtChild {
  StreamId record;
  std::vector<BroughtEntry> entries;  ///< in the order in which they are recorded
  std::vector<BroughtAccess> access;  ///< written first: nobody opens what is about to be shut
  std::vector<BroughtVictim> victims = {};
};

enum class Stands {
  fresh,    ///< not there yet
  there,    ///< brought in before, as it is
  changed,  ///< brought in before, and says something else now: what stands is left as it is
  erased,   ///< brought in before, and erased here since: it is not made again
};
struct Verdict {
  Stands stands = Stands::fresh;
  Problems problems;
};
/// One for each entry, for each of `access`, and for each entry of each victim, in order.
struct Weighed {
  std::vector<Verdict> entries;
  std::vector<Verdict> access;
  std::vector<std::vector<Verdict>> victims;
};
/// Writes nothing. An entry that is wrong is left out of what those after it are checked against.
/// Documents are taken at their word: whether a file came with them is asked when it is sealed.
Result<Weighed> weigh(Desk& desk, const access::Reader& by, const BroughtChild& child);

/// What is not there yet, of all these children and their victims or of none; refused when anything
/// is wrong with any of it. Answers how many entries were written. A child's record that was erased
/// here is not made again, and neither is an entry that was.
Result<std::size_t, RecordRefusal> bring_in(Desk& desk, const access::Reader& by,
                                            std::span<const BroughtChild> children);

/// One of a child's `access`; repeated where it was brought in before.
Result<Receipt, RecordRefusal> bring_in_access(Desk& desk, const access::Reader& by, EventId event,
                                               const service::Event& what);

}  // namespace holdfast::desk
