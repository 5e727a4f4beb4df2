// Earlier entries as choices of a form: what each is about, and its day.
#include "base/words.h"
#include "practice/offending/offending.h"
#include "practice/offending/pages_forms.h"
#include "records/worded.h"

namespace holdfast::offending {
namespace {

using desk::Opened;

using Choices = std::vector<web::Option>;

std::string with_day(const std::string& words, Date day) {
  return say("{what}, {day}", {{"what", words}, {"day", in_words(day)}});
}

Choices offence_choices(const Opened& opened) {
  Choices choices;
  for (const auto& one : opened.file.offending->offences)
    choices.push_back(
        {one.id().text(), with_day(one.record.offence_title.value, one.record.committed_on)});
  return choices;
}

Choices behaviour_choices(const Opened& opened) {
  Choices choices;
  for (const auto& one : opened.file.offending->behaviours)
    choices.push_back(
        {one.id().text(), with_day(words_for(one.record.behaviour_kind), one.record.behaved_on)});
  return choices;
}

Choices hearing_choices(const Opened& opened) {
  Choices choices;
  for (const auto* one : hearings_open(*opened.file.offending))
    choices.push_back(
        {one->id().text(), with_day(one->record.court.value, one->record.listed_for)});
  return choices;
}

Choices report_choices(const Opened& opened) {
  Choices choices;
  for (const auto* one : reports_open(*opened.file.offending))
    choices.push_back(
        {one->id().text(), with_day(words_for(one->record.report), one->record.report_due)});
  return choices;
}

Choices order_choices(const Opened& opened) {
  Choices choices;
  for (const auto& order : orders(*opened.file.offending, reference(opened.service)))
    choices.push_back(
        {order.made->id().text(), with_day(order.title(), order.made->record.made_on)});
  return choices;
}

}  // namespace

std::vector<web::Option> entry_choices(Listing listing, const Opened& opened) {
  switch (listing) {
    case Listing::offences:
      return offence_choices(opened);
    case Listing::behaviours:
      return behaviour_choices(opened);
    case Listing::hearings:
      return hearing_choices(opened);
    case Listing::reports:
      return report_choices(opened);
    case Listing::orders:
      return order_choices(opened);
  }
  return {};
}

}  // namespace holdfast::offending
