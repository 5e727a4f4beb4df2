// What is done with a service besides serving it: setting up a new one, verifying, rebuilding,
// listing people, backing up and restoring. Each answers an exit code and says on the terminal what
// it did.
#pragma once
#include "cli/arguments.h"
#include "house.h"

namespace holdfast {

int complain(const Failure& failure);

/// A new service needs a name and a first administrator, whose invitation is printed.
int found_if_new(const cli::Serve& wanted, House& house);

int verify(const cli::Verify& wanted);
int rebuild(const cli::Rebuild& wanted);
int people(const cli::People& wanted);
int backup(const cli::Backup& wanted);
int restore(const cli::Restore& wanted);

}  // namespace holdfast
