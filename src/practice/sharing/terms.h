// What a piece of information came with, and what therefore goes with it when it is passed on: how
// it was graded, under which regime it was given, and what its giver asks of whoever reads it next.
// Nothing of this is kept with a share: it follows from the entries that it names, as they stood
// when it was made.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/moment.h"
#include "practice/case_file.h"
#include "practice/information.h"
#include "practice/lawful_basis.h"
#include "practice/sharing/giving.h"

namespace holdfast::sharing {

struct Terms {
  AgencyId giver;
  std::vector<Condition> asked;
  std::optional<Nature> is;
  std::optional<SourceGrade> source;
  std::optional<InformationGrade> graded;
  std::optional<HandlingCode> handling;
  std::optional<LongText> on_conditions;
  std::optional<Regime> given_under;
};
/// Of an entry that holds what another agency told us, as it stood at that moment; of any other
/// nothing.
std::optional<Terms> terms_of(const CaseFile& file, EventId entry, Moment at);
/// "Intelligence. Source 2: untested. ..."; empty where nothing binds whoever reads it.
std::string in_words(const Terms& terms);

/// Entries, as they stood then.
struct PassedOn {
  const CaseFile& file;
  std::vector<EventId> entries;  ///< each once
  Moment at;
};
/// Those that a share passes on, in their words or as a document.
std::vector<EventId> passed_on(const Shared& share);
/// What the givers of any of them ask, each once.
std::vector<Condition> conditions_of(const PassedOn& passed);
/// Those of them that their giver asked not to be passed on.
std::vector<EventId> kept_back(const PassedOn& passed);
/// A paragraph each, each once; empty where there is nothing to say.
std::string terms_in_words(const PassedOn& passed);

}  // namespace holdfast::sharing
