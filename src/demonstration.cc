// Wires the script to a service whose clock it moves. A service that is half made is of no use, so
// the file of its people, by which it is known, is written last.
#include "demonstration.h"

#include <deque>
#include <fstream>
#include <iostream>
#include <mutex>

#include "access/totp.h"
#include "bar.h"
#include "base/words.h"
#include "cli/demo.h"
#include "house.h"
#include "jobs/clock.h"
#include "keeping.h"
#include "records/content.h"

namespace holdfast {
namespace {

constexpr std::string_view demo_password = "made-up people only";

/// A made-up person's way in: account, password and second factor, as they would have set them up.
Result<Answers> let_in(House& house, const cli::DemoPerson& person, Moment now) {
  const auto& accounts = house.door->accounts();
  const auto failed_to = [](const std::string& what) {
    return failed(Failure::Kind::bad_input, "A made-up person's account failed: " + what);
  };
  const auto link = accounts.invite(person.person, person.email, now);
  if (!link) return failed_to("inviting");
  const auto enrolment = accounts.join(link->token, demo_password, person.name, now);
  if (!enrolment) return failed_to("joining");
  const auto account = accounts.of(person.person, now);
  if (!account || !*account) return failed_to("reading");
  const auto code = access::totp_code((*account)->totp_secret, access::totp_step_at(now));
  const auto codes = accounts.confirm(link->token, code, now);
  if (!codes || !*codes) return failed_to("confirming");
  return Answers{{"role", {std::string(access::wire_of(person.role))}},
                 {"name", {person.name}},
                 {"email", {person.email}},
                 {"password", {std::string(demo_password)}},
                 {"totp_secret", {enrolment->secret}}};
}

int write_people(House& house, const std::vector<cli::DemoPerson>& people,
                 const std::string& file) {
  // Their phones were set up a day ago, so that the step spent on it is not one of today's.
  const auto yesterday = jobs::real_clock().now() - hours(24);
  std::string list;
  for (const auto& person : people) {
    auto row = let_in(house, person, yesterday);
    if (!row) return complain(row.error());
    list += (list.empty() ? "[\n" : ",\n") + json_of(*row);
  }
  std::ofstream out(file);
  out << list << "\n]\n";
  return out.good() ? 0 : complain({Failure::Kind::read_only, file + " could not be written"});
}

void say_how_to_sign_in(const std::string& file) {
  std::cout
      << "Everybody here is made up. Their email addresses, password and the secrets of their\n"
         "authenticator apps are in "
      << file << "\n";
}

/// Shows what the script says.
class StageClock {
 public:
  explicit StageClock(Moment shown) : shown_(shown) {}
  Moment now() {
    const std::scoped_lock lock(mutex_);
    if (!coming_.empty()) {
      shown_ = coming_.front();
      coming_.pop_front();
    }
    return shown_;
  }
  void set(Moment moment) {
    const std::scoped_lock lock(mutex_);
    coming_.clear();
    shown_ = moment;
  }
  void show_in_turn(const std::vector<Moment>& moments) {
    const std::scoped_lock lock(mutex_);
    coming_.assign(moments.begin(), moments.end());
  }

 private:
  std::mutex mutex_;
  Moment shown_;
  std::deque<Moment> coming_;
};

/// What is needed for a whole service only is read for one only.
Result<Done> read_texts(const std::filesystem::path& home, cli::DemoOrder& order) {
  if (order.cases == 0) return done;
  for (const auto* name : {"data/demo/notes.txt", "data/demo/themes.txt", "data/demo/people.txt"}) {
    const auto text = read_file(home / name);
    if (!text) return Unexpected{text.error()};
    order.words += *text + "\n";
  }
  auto children = read_file(home / "data/demo/children.txt");
  if (!children) return Unexpected{children.error()};
  order.children = std::move(*children);
  return done;
}

}  // namespace

int make_demo_in(const cli::Demo& wanted, Existing existing) {
  const auto file = wanted.folders.data + "/demo_people.json";
  if (existing == Existing::keep && std::filesystem::exists(file)) return 0;
  const auto ends = jobs::real_clock().now();
  StageClock clock(ends);
  auto house = open_house(wanted.folders, {[&clock] { return clock.now(); }});
  if (!house) return complain(house.error());
  std::cout << "Making a service of made-up people ...\n" << std::flush;
  Bar bar;
  cli::DemoOrder order{
      .clock = {.set = [&clock](Moment moment) { clock.set(moment); },
                .show_in_turn = [&clock](auto moments) { clock.show_in_turn(moments); },
                .ends = ends},
      .cases = wanted.cases,
      .progress = [&bar](auto done, auto all) { bar.show(say("Telling"), done, all); }};
  if (const auto read = read_texts(house->home, order); !read) return complain(read.error());
  const auto people = cli::make_demo(*house->desk, order);
  if (!people) return complain(people.error());
  if (const int code = write_people(*house, *people, file); code != 0) return code;
  say_how_to_sign_in(file);
  return 0;
}

}  // namespace holdfast
