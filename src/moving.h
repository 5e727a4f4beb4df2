// Moving a caseload in from another system, and out to one: what is asked on the command line, and
// what is said on the terminal. Nothing that a row holds is printed, only where it stands.
#pragma once
#include "cli/arguments.h"

namespace holdfast {

int import_set(const cli::Import& wanted);
int export_set(const cli::Export& wanted);
/// Kept whole or not at all; shown from the next start on.
int take_offences(const cli::Offences& wanted);

}  // namespace holdfast
