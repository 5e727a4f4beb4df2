// Folding a service's own texts of letters, and what is wrong with one.
#include "practice/service/letters.h"

#include "base/words.h"
#include "practice/service/service.h"
#include "practice/situation.h"
#include "practice/writing/wording.h"

namespace holdfast::service {

void fold(LetterTexts& texts, const LetterTextSet& r, const Envelope& e) {
  texts.now[r.text_of_letter] = {r.wording_title.value, r.wording_text.value, e.actor, e.recorded};
}
void fold(LetterTexts& texts, const LetterTextDropped& r, const Envelope&) {
  texts.now.erase(r.text_given_up);
}

Problems check(const Situation&, const LetterTextSet& r) {
  Problems problems;
  for (const auto& words : writing::wrong_with(r.text_of_letter, r.wording_title.value))
    problems.push_back({"wording_title", words});
  for (const auto& words : writing::wrong_with(r.text_of_letter, r.wording_text.value))
    problems.push_back({"wording_text", words});
  for (const auto& words : writing::left_out_of(r.text_of_letter, r.wording_text.value))
    problems.push_back({"wording_text", words});
  return problems;
}

Problems check(const Situation& s, const LetterTextDropped& r) {
  if (s.service_file.service->letter_texts.now.contains(r.text_given_up)) return {};
  return {{"", say("The text that ships is the one in use")}};
}

}  // namespace holdfast::service
