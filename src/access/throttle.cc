// Counting tries on the shelf, several nodes at once.
#include "access/throttle.h"

#include <algorithm>
#include <array>

#include "access/packed.h"
#include "base/words.h"

namespace holdfast::access {
namespace {

constexpr std::array<Duration, 5> waits = {minutes(1), minutes(2), minutes(5), minutes(10),
                                           minutes(15)};
constexpr int races_before_giving_up = 20;

Duration wait_after(std::int64_t tries, int free) {
  if (tries < free) return {};
  const auto step = static_cast<std::size_t>(tries - free);
  return waits[std::min(step, waits.size() - 1)];
}

struct Limit {
  int free;
  Duration forgotten_after;
};

struct Count {
  std::int64_t tries = 0;
  Moment not_before;
};

Result<Count> count_from(const std::optional<Bytes>& row) {
  if (!row) return Count{};
  auto packed = Packed::from(*row);
  if (!packed) return Unexpected<Failure>{packed.error()};
  return Count{packed->number("tries"), packed->moment("not_before")};
}

Bytes bytes_of_count(const Count& count) {
  return Packed()
      .set("tries", count.tries)
      .set("not_before", count.not_before)

      .bytes();
}

Result<std::optional<Wait>> count_one(const Shelf& shelf, const std::string& name,
                                      const Limit& limit, Moment now) {
  for (int race = 0; race < races_before_giving_up; ++race) {
    const auto row = shelf.get(name, now);
    if (!row) return Unexpected<Failure>{row.error()};
    auto count = count_from(*row);
    if (!count) return Unexpected<Failure>{count.error()};
    if (count->not_before > now) return std::optional<Wait>{Wait{count->not_before - now}};
    ++count->tries;
    count->not_before = now + wait_after(count->tries, limit.free);
    const auto put = shelf.put_if(name, *row, bytes_of_count(*count), now + limit.forgotten_after);
    if (!put) return Unexpected<Failure>{put.error()};
    if (*put) return std::optional<Wait>{};
  }
  // So many at once is itself a reason to wait.
  return std::optional<Wait>{Wait{waits.front()}};
}

Result<Done> take_back_one(const Shelf& shelf, const std::string& name, Duration forgotten_after,
                           Moment now) {
  for (int race = 0; race < races_before_giving_up; ++race) {
    const auto row = shelf.get(name, now);
    if (!row) return Unexpected<Failure>{row.error()};
    if (!*row) return done;
    auto count = count_from(*row);
    if (!count) return Unexpected<Failure>{count.error()};
    if (count->tries > 0) --count->tries;
    count->not_before = {};
    const auto put = shelf.put_if(name, *row, bytes_of_count(*count), now + forgotten_after);
    if (!put) return Unexpected<Failure>{put.error()};
    if (*put) return done;
  }
  return done;
}

}  // namespace

std::string in_words(const Wait& wait) {
  const auto whole = std::max<std::int64_t>(
      1, (wait.left.microseconds + minutes(1).microseconds - 1) / minutes(1).microseconds);
  if (whole == 1) return say("There have been too many tries. Try again in 1 minute.");
  return say("There have been too many tries. Try again in {n} minutes.",
             {{"n", std::to_string(whole)}});
}

Throttle::Throttle(Shelf shelf, KeyedHash hash, ThrottleSettings settings)
    : shelf_(std::move(shelf)), hash_(std::move(hash)), settings_(settings) {}

std::string Throttle::known_row(const Try& one) const {
  const auto both = std::string(one.account) + "\n" + std::string(one.address);
  return "throttle/known/" + hex_of(hash_("throttle.known", both));
}

std::string Throttle::address_row(const Try& one) const {
  const auto both = std::string(one.kind) + "\n" + std::string(one.address);
  return "throttle/address/" + hex_of(hash_("throttle.address", both));
}

Result<std::string> Throttle::account_row(const Try& one, Moment now) const {
  const auto known = shelf_.get(known_row(one), now);
  if (!known) return Unexpected<Failure>{known.error()};
  auto name = std::string(one.kind) + "\n" + std::string(one.account);
  if (*known) name += "\n" + std::string(one.address);
  return "throttle/account/" + hex_of(hash_("throttle.account", name));
}

Result<std::optional<Wait>> Throttle::count(const Try& one, Moment now) const {
  const auto account = account_row(one, now);
  if (!account) return Unexpected<Failure>{account.error()};
  auto by_address = count_one(shelf_, address_row(one),
                              {settings_.tries_of_an_address, settings_.forgotten_after}, now);
  if (!by_address || *by_address) return by_address;
  auto by_account =
      count_one(shelf_, *account, {settings_.tries_of_an_account, settings_.forgotten_after}, now);
  if (by_account && !*by_account) return by_account;
  // Not judged after all: colleagues behind the same address do not pay for it.
  const auto back = take_back_one(shelf_, address_row(one), settings_.forgotten_after, now);
  if (!back) return Unexpected<Failure>{back.error()};
  return by_account;
}

Result<Done> Throttle::was_right(const Try& one, Moment now) const {
  const auto account = account_row(one, now);
  if (!account) return Unexpected<Failure>{account.error()};
  if (auto gone = shelf_.remove(*account); !gone) return gone;
  if (auto known = shelf_.put(known_row(one), bytes_of("1"), now + settings_.address_known_for);
      !known)
    return known;
  return take_back_one(shelf_, address_row(one), settings_.forgotten_after, now);
}

}  // namespace holdfast::access
