// See story_delivery.h.
#include "cli/story_delivery.h"

#include <algorithm>
#include <vector>

#include "practice/delivery/delivery.h"
#include "practice/service/service.h"
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

std::string who_saw(const Situation& s, std::string_view) {
  std::string list;
  const auto& people = s.service_file.service->people;
  for (const auto& one : delivery::seen_by(*s.case_file.delivery)) {
    const auto at = people.find(one.worker);
    list += (list.empty() ? "" : "; ") + (at == people.end() ? "not known" : at->second.name) +
            " " + std::to_string(one.times) + " times, " + std::to_string(one.minutes) +
            " minutes since " + in_words(one.first);
  }
  return list.empty() ? "nobody" : list;
}

}  // namespace holdfast::cli
