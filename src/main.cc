// Holdfast. Read this as a contents page: what the program can be asked to do, and where each lies.
#include <sys/stat.h>

#include <iostream>

#include "cli/records_doc.h"
#include "cli/story.h"
#include "demonstration.h"
#include "house.h"
#include "jobs/clock.h"
#include "keeping.h"
#include "mail.h"
#include "moving.h"
#include "serve.h"

namespace holdfast {
namespace {

struct Run {
  int operator()(const cli::Told& told) const {
    (told.exit_code == 0 ? std::cout : std::cerr) << told.words;
    return told.exit_code;
  }
  int operator()(const cli::Serve& wanted) const {
    if (wanted.demo)
      if (const int code = make_demo_in({wanted.folders, wanted.cases}, Existing::keep); code != 0)
        return code;
    auto house = open_house(wanted.folders, jobs::real_clock());
    if (!house) return complain(house.error());
    if (const int code = found_if_new(wanted, *house); code != 0) return code;
    return serve(wanted, std::move(*house));
  }
  int operator()(const cli::Demo& wanted) const { return make_demo_in(wanted, Existing::refuse); }
  int operator()(const cli::Verify& wanted) const { return verify(wanted); }
  int operator()(const cli::Rebuild& wanted) const { return rebuild(wanted); }
  int operator()(const cli::People& wanted) const { return people(wanted); }
  int operator()(const cli::Backup& wanted) const { return backup(wanted); }
  int operator()(const cli::Restore& wanted) const { return restore(wanted); }
  int operator()(const cli::Import& wanted) const { return import_set(wanted); }
  int operator()(const cli::Export& wanted) const { return export_set(wanted); }
  int operator()(const cli::Offences& wanted) const { return take_offences(wanted); }
  int operator()(const cli::TakeMail& wanted) const { return take_mail(wanted); }
  int operator()(const cli::Describe&) const {
    std::cout << cli::records_doc();
    return 0;
  }
  int operator()(const cli::Story& wanted) const {
    const std::vector<std::string_view> files(wanted.files.begin(), wanted.files.end());
    return cli::story_command(files, home_of(wanted.home) / "data/bank_holidays.txt", std::cout);
  }
};

}  // namespace
}  // namespace holdfast

int main(int count, char** words) {
  umask(S_IRWXG | S_IRWXO);  // what is kept is its keeper's alone
  return std::visit(holdfast::Run{}, holdfast::cli::arguments_from(count, words));
}
