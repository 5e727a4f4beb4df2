// The calendar, ids, text and London, where a mistake would be felt everywhere.
#include <doctest/doctest.h>

#include "base/clearance.h"
#include "base/date.h"
#include "base/id.h"
#include "base/london.h"
#include "base/text.h"
#include "base/words.h"

namespace holdfast {
namespace {

TEST_CASE("every day from 1900 to 2999 survives being written and read, in order") {
  int weekday = 0;  // 1 January 1900 was a Monday
  const auto last = *Date::from("2999-12-31");
  for (Date day = *Date::from("1900-01-01"); day <= last; day = day + 1) {
    REQUIRE(Date::from(day.text()) == day);
    REQUIRE(weekday_of(day) == weekday);
    weekday = (weekday + 1) % 7;
  }
}

TEST_CASE("days that do not exist are not read") {
  for (const auto* text :
       {"2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "1899-12-31", "2026-11-31", "", "x"})
    CHECK_FALSE(Date::from(text).has_value());
  CHECK(Date::from("2028-02-29").has_value());
}

TEST_CASE("an id has one spelling") {
  const IdBytes bytes{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 255};
  const auto text = base32_of(bytes);
  CHECK(text.size() == id_length_characters);
  CHECK(id_bytes_from(text) == bytes);
  auto other = text;
  other.back() = other.back() == '7' ? '6' : '7';  // sets the spare bits
  CHECK_FALSE(id_bytes_from(other).has_value());
  CHECK_FALSE(id_bytes_from(text + "a").has_value());
  CHECK_FALSE(id_bytes_from("1" + text.substr(1)).has_value());
}

TEST_CASE("a day in London is 23 hours long in spring and 25 in autumn") {
  const auto length = [](const char* day) {
    return (end_of(*Date::from(day)) - start_of(*Date::from(day))).microseconds + 1;
  };
  CHECK(length("2026-03-29") == hours(23).microseconds);
  CHECK(length("2026-10-25") == hours(25).microseconds);
  CHECK(length("2026-11-03") == hours(24).microseconds);
}

TEST_CASE("late evening in summer is the London day, not the UTC one") {
  CHECK(london_date(*Moment::from("2026-06-30T23:30:00Z")).text() == "2026-07-01");
  CHECK(in_words(*Moment::from("2026-06-30T23:30Z")) == "1 July 2026 at 12:30am");
}

TEST_CASE("as known at a day means the end of that day in London") {
  CHECK(as_known_at_from("2026-11-03")->text() == "2026-11-03T23:59:59.999999Z");
  CHECK(as_known_at_from("2026-07-03")->text() == "2026-07-03T22:59:59.999999Z");
  CHECK(as_known_at_from("2026-11-03T16:40Z")->text() == "2026-11-03T16:40:00Z");
  CHECK_FALSE(as_known_at_from("yesterday").has_value());
  CHECK_FALSE(as_known_at_from("2026-11-03T25:00Z").has_value());
}

TEST_CASE("moments survive being written and read") {
  for (const auto* text :
       {"2026-11-03T16:40:00Z", "1969-12-31T23:59:59.999999Z", "2026-11-03T16:40:00.000001Z"})
    CHECK(Moment::from(text)->text() == text);
}

TEST_CASE("a birthday on 29 February is reached on 1 March") {
  const auto born = *Date::from("2012-02-29");
  CHECK(age_on(born, *Date::from("2026-02-28")) == 13);
  CHECK(age_on(born, *Date::from("2026-03-01")) == 14);
}

TEST_CASE("bytes that are not UTF-8 are told apart") {
  CHECK(is_utf8("Siân 😀"));
  for (const auto* bad : {"\xC0\x80", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xE2\x82", "\x80"})
    CHECK_FALSE(is_utf8(bad));
  CHECK(length_in_characters("Siân") == 4);
}

TEST_CASE("one byte that is not plain is found wherever it stands") {
  const std::string plain(20, 'a');
  for (std::size_t at = 0; at < plain.size(); ++at)
    for (int byte = 0; byte < 256; ++byte) {
      auto text = plain;
      text[at] = static_cast<char>(byte);
      CHECK(is_utf8(text) == (byte < 0x80));
      const bool line = byte == '\n' || byte == '\t';
      CHECK(has_control_characters(text) == ((byte < 0x20 && !line) || byte == 0x7F));
    }
  CHECK(is_utf8("plain words before Siân and plain words after"));
  CHECK_FALSE(is_utf8("plain words before \xE2\x82 and plain words after"));
  CHECK(has_control_characters("Siân, and plain words before \x07 and after"));
}

TEST_CASE("to read an entry one must hold every compartment it lies in") {
  const Clearance reader{Compartment::open, Compartment::health};
  CHECK(reader.covers({Compartment::open}));
  CHECK(reader.covers({Compartment::open, Compartment::health}));
  CHECK_FALSE(reader.covers({Compartment::open, Compartment::victim}));
}

TEST_CASE("a gap in a sentence is filled") {
  CHECK(say("recorded {n} days late", {{"n", "9"}}) == "recorded 9 days late");
}

}  // namespace
}  // namespace holdfast
