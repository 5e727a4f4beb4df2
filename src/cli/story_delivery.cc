// See story_delivery.h.
#include "cli/story_delivery.h"

#include <algorithm>
#include <vector>

#include "practice/delivery/delivery.h"
#include "practice/situation.h"

namespace holdfast::cli {

std::string appointments_standing(const Situation& s, std::string_view) {
  std::vector<const delivery::Appointment*> all;
  for (const auto& one : s.case_file.delivery->appointments) all.push_back(&one);
  std::ranges::stable_sort(all, {}, [](const auto* one) { return delivery::moment_of(*one); });
  std::string list;
  for (const auto* one : all)
    list += (list.empty() ? "" : "; ") + delivery::when_words(*one) + " " +
            std::string(label_of(delivery::standing_of(*one, s.now)));
  return list.empty() ? "nothing" : list;
}

std::string contact_month(const Situation& s, std::string_view) {
  const auto months = delivery::months_of(s);
  if (months.empty()) return "nothing";
  const auto& month = months.back();
  return std::to_string(month.asked) + " asked, " + std::to_string(month.seen) + " seen, " +
         std::to_string(month.ahead) + " ahead, to " + in_words(month.to);
}

}  // namespace holdfast::cli
