// Enforcement of the order of the child of the small service: one requirement not kept that was
// warned about, one that nobody excused and nobody answered yet, and an application to revoke.
#include "pages/house.h"
#include "practice/delivery/delivery.h"

namespace holdfast::pages {

using namespace delivery;

void House::enforce() {
  const auto say_so = [&](const delivery::Event& what) {
    return says("case_manager", ordinary, what);
  };
  const auto today = london_date(now);
  const LongText tried{"Rang his aunt each evening"};
  const auto noted = [&](Date day, const std::string& what) {
    const auto id = say_so(BreachNoted{
        .breach_order = order, .breach_day = day, .breach_what = {what}, .breach_tried = tried});
    say_so(ExcuseDecided{id, {"He says he forgot it"}, Excuse::none, {"He had it in his diary"}});
    return id;
  };
  const auto warned = noted(today - 3, "Was out at night");
  const LongText about{"You were out at night"};
  std::string words;
  for (const auto& one : words_of_warning(terms_of_warning({}, today - 2), about))
    words += (words.empty() ? "" : " ") + one;
  say_so(WarningGiven{warned, today - 2, about, WarnedHow::read_out, {words}});
  breach = noted(today - 1, "Left the youth club early");
  application = say_so(RevocationAsked{order, today - 1, {"He has kept well to it"}, false});
  data.insert(data.end(), {"He says he forgot it", "He had it in his diary", "Was out at night",
                           "You were out at night", "Left the youth club early",
                           "He has kept well to it", tried.value, words});
}

}  // namespace holdfast::pages
