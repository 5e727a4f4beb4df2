// Email coming in: the chore of the server that takes it, and the command that a mail server pipes
// a message into.
#pragma once
#include "cli/arguments.h"
#include "desk/documents.h"
#include "house.h"
#include "jobs/clock.h"
#include "web/log.h"

namespace holdfast {

/// Says on the terminal whether and from where email is taken in. Nothing where it is not: without
/// the name of a mail server whose word counts, no sender can be proved.
std::vector<jobs::Chore> mail_chores(const cli::Serve& wanted, const House& house,
                                     const desk::Scanner& scanner, web::Log& log);

/// Exit codes are a mail server's: 75 has it try again.
int take_mail(const cli::TakeMail& wanted);

}  // namespace holdfast
