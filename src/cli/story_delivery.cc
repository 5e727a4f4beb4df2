// See story_delivery.h.
#include "cli/story_delivery.h"

#include <algorithm>
#include <vector>

#include "practice/delivery/enforced.h"
#include "practice/delivery/orders_worked.h"
#include "practice/service/service.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::cli {
namespace {

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

std::string law_asks(const Situation& s, std::string_view) {
  const auto& breaches = s.case_file.delivery->breaches;
  if (breaches.empty()) return "nothing was noted";
  const auto of = delivery::breach_with_order(s, breaches.back().id());
  if (!of.order) return "no order stands";
  using enum delivery::Duty;
  switch (delivery::what_must_be_done(of.order->law,
                                      delivery::as_breach(*s.case_file.delivery, *of.noted))
              .duty) {
    case decide_about_excuse:
      return "an opinion about the excuse";
    case nothing:
      return "nothing";
    case not_in_force:
      return "nothing, since the order did not run";
    case warn_or_inform:
      return "a warning or an information";
    case must_inform_unless_exceptional:
      return "an information unless circumstances are exceptional";
  }
  return "";
}

std::string must_go_to_court(const Situation& s, std::string_view) {
  for (const auto& order : delivery::enforced_orders(s))
    if (const auto until = delivery::next_must_inform_until(order.law)) return in_words(*until);
  return "no day";
}

std::string what_was_tried(const Situation& s, std::string_view) {
  const auto orders = delivery::enforced_orders(s);
  if (orders.empty()) return "no order";
  const auto tried = delivery::tried_since(s, orders.front().law.starts_on);
  return std::to_string(tried.offered) + " offered, " + std::to_string(tried.kept) + " kept, " +
         std::to_string(tried.moved) + " moved, " + std::to_string(tried.acceptable) +
         " acceptable, " + std::to_string(tried.unacceptable) + " unacceptable, " +
         std::to_string(tried.exceptional) + " exceptional, " + std::to_string(tried.not_judged) +
         " not judged";
}

std::string half_of_term(const Situation& s, std::string_view) {
  for (const auto& one : delivery::detentions(s))
    if (one.law) return in_words(delivery::half_way(*one.law));
  return "not known";
}

/// Each with whether they know: "His nan: They do not know yet".
std::string trusted(const Situation& s, std::string_view) {
  std::string list;
  for (const auto& one : s.case_file.delivery->trusts)
    if (!one.ended)
      list += (list.empty() ? "" : "; ") + one.stands.record.trusted_person.value + ": " +
              words_for(one.stands.record.trusted_agrees);
  return list.empty() ? "nobody" : list;
}

constexpr Question all[] = {
    {"appointments", "each appointment with how it stands, in order of time, or: nothing", false,
     appointments_standing},
    {"seen by", "who saw the child, how often, how long and since when; or: nobody", false,
     who_saw},
    {"contact month", "what the month asks, and how many contacts it has; or: nothing", false,
     contact_month},
    {"the law asks for", "what about the last requirement not kept, or: nothing", false, law_asks},
    {"one more must go to court until", "the day, or: no day", false, must_go_to_court},
    {"half-way", "when half of the term of detention ends, or: not known", false, half_of_term},
    {"trusted", "whom the child trusts, or: nobody", false, trusted},
    {"was tried", "how often what, since the first order that is enforced", false, what_was_tried},
};

}  // namespace

std::span<const Question> delivery_questions() { return all; }

}  // namespace holdfast::cli
