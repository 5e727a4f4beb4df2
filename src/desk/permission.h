// What one reader may do with one record, now: from their role (access), and from what the service
// decided about this record (restriction, admission, barring, broken glass). Pure: it is asked
// before anything is unsealed for them.
#pragma once
#include <string>

#include "access/reader.h"
#include "base/moment.h"
#include "practice/case_file.h"
#include "practice/service/service.h"

namespace holdfast::desk {

enum class Standing {
  none,     ///< a page that neither confirms nor denies
  glass,    ///< restricted, and this role may break the glass
  purpose,  ///< may open with one tick of purpose
  open,     ///< may open now
};

struct Permission {
  Standing standing = Standing::none;
  Clearance held;       ///< compartments they may see
  std::string purpose;  ///< why they may, for the access log: "allocated", "admitted: ...", "cover"
  bool by_glass = false;
};

/// What the reader says it is for, and who works with the child: from the shelf and from the
/// record, fetched by the caller.
struct Asked {
  StreamId record;
  std::vector<PersonId> workers;  ///< allocated now; empty for none
  std::string stated_purpose;     ///< ticked today; empty for none
};

/// Of a victim's record: whose it is asked of, and the child it is of.
struct AskedOfVictim {
  Asked victim;
  StreamId child;
};
/// The role must open victims' records at all, and who is barred from the child's is barred here.
Permission permission_on_victim(const service::State& service, const access::Reader& reader,
                                const AskedOfVictim& asked, Moment now);

Permission permission(const service::State& service, const access::Reader& reader,
                      const Asked& asked, Moment now);

/// Whether this person must never open that record, of those it may be merged with that one alone.
bool is_barred(const service::State& service, PersonId person, StreamId record);

}  // namespace holdfast::desk
