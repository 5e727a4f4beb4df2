// See clock_time.h.
#include "base/clock_time.h"

#include <charconv>

#include "base/london.h"
#include "base/text.h"
#include "base/words.h"

namespace holdfast {
namespace {

constexpr int minutes_an_hour = 60;
constexpr int noon_hour = 12;
constexpr int last_hour = 23;
/// Before seven, "4:30" is far more often the afternoon than the night, and must not be guessed.
constexpr int first_plain_hour = 7;

std::optional<int> number_in(std::string_view digits) {
  int value = 0;
  const auto* end = digits.data() + digits.size();
  const auto [at, error] = std::from_chars(digits.data(), end, value);
  const bool read = error == std::errc() && at == end && value >= 0;
  return read && digits.size() <= 2 ? std::optional(value) : std::nullopt;
}

enum class Half { morning, afternoon };
std::optional<Half> half_at_end(std::string& text) {
  for (const auto& [ending, half] : {std::pair{"am", Half::morning}, {"pm", Half::afternoon}})
    if (text.ends_with(ending)) {
      text.resize(text.size() - 2);
      text = std::string(trimmed(text));
      return half;
    }
  return std::nullopt;
}

/// Of 12 hours; 12am is midnight.
std::optional<ClockTime> of_half(int hour, int minute, Half half) {
  if (hour < 1 || hour > noon_hour) return std::nullopt;
  return ClockTime{hour % noon_hour + (half == Half::afternoon ? noon_hour : 0), minute};
}

}  // namespace

std::optional<ClockTime> clock_time_from(std::string_view text) {
  auto left = lower_ascii(trimmed(text));
  if (left == "noon" || left == "midday") return ClockTime{noon_hour, 0};
  if (left == "midnight") return ClockTime{};
  const auto half = half_at_end(left);
  const auto sign = left.find_first_of(":.");
  const auto hour = number_in(std::string_view(left).substr(0, sign));
  const bool whole = sign == std::string::npos;
  const auto minutes = whole ? std::string_view("0") : std::string_view(left).substr(sign + 1);
  const auto minute = number_in(minutes);
  if (!hour || !minute || *minute >= minutes_an_hour || (!whole && minutes.size() != 2))
    return std::nullopt;
  if (half) return of_half(*hour, *minute, *half);
  const bool plain = sign == 2 || *hour >= first_plain_hour;
  if (*hour > last_hour || whole || !plain) return std::nullopt;
  return ClockTime{*hour, *minute};
}

std::string in_words(ClockTime time) {
  const auto shown = time.hour % noon_hour == 0 ? noon_hour : time.hour % noon_hour;
  return std::to_string(shown) + (time.minute < 10 ? ":0" : ":") + std::to_string(time.minute) +
         (time.hour < noon_hour ? "am" : "pm");
}

std::optional<std::string> wrong_with(Date day, ClockTime time) {
  switch (shown_on(day, time.hour, time.minute)) {
    case ClockShows::once:
      return std::nullopt;
    case ClockShows::never:
      return say(
          "On {day} the clocks go forward, and there is no {time}. Enter a time before 1am "
          "or from 2am",
          {{"day", in_words(day)}, {"time", in_words(time)}});
    case ClockShows::twice:
      return say(
          "On {day} the clocks go back, and {time} comes twice. Enter a time before 1am or "
          "from 2am",
          {{"day", in_words(day)}, {"time", in_words(time)}});
  }
  return std::nullopt;
}

Moment moment_at(Date day, ClockTime time) { return london_moment(day, time.hour, time.minute); }

}  // namespace holdfast
