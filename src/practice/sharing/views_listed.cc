// See views_listed.h.
#include "practice/sharing/views_listed.h"

#include "base/london.h"
#include "base/text.h"
#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/overview/views.h"
#include "practice/sharing/views.h"

namespace holdfast::sharing {

using govuk::Html;
using govuk::text;

namespace {

constexpr std::size_t words_in_a_list = 120;

Html list_tag(PoliceList list) {
  return govuk::tag({.content = text(say(words_of(list)[static_cast<std::size_t>(list)].label)),
                     .classes = "govuk-tag--blue"});
}

}  // namespace

std::string row_href(const desk::WaitingRow& row, std::string_view below) {
  return std::string(waiting_href) + "/" + row.id.text() + std::string(below);
}

std::string take_over_href(PersonId with) {
  return std::string(lists_href) + "/with/" + with.text() + "/take-over";
}

std::string waits_words(const desk::ListElsewhere& list, const Names& names) {
  return say(
      "{agency}. It waits with {who} since {when}. Rows left: {n}. Chosen, and on no record "
      "yet: {chosen}.",
      {{"agency", names.agency(list.head.agency)},
       {"who", names.person(list.with)},
       {"when", in_words(list.loaded)},
       {"n", std::to_string(list.rows)},
       {"chosen", std::to_string(list.chosen)}});
}

Html lists_with_others(const std::vector<desk::ListElsewhere>& lists, const Names& names) {
  std::vector<Html> items;
  for (const auto& one : lists)
    items.push_back(govuk::link(take_over_href(one.with), text(title_of(one.head))) +
                    govuk::aside(text(waits_words(one, names))));
  if (items.empty()) return {};
  return govuk::paragraph(text(say("Lists of police that wait with somebody else:"))) +
         govuk::plain_list(items);
}

std::string name_words(const ListRow& row) {
  const auto name = row.name();
  return name.empty() ? say("A row without a name") : name;
}

std::string row_facts(const ListRow& row, Date today) {
  auto words = row.born ? say("Born {born}.", {{"born", overview::born_words(row.born, today)}})
                        : say("Day of birth not known.");
  if (row.happened) words += " " + say("It happened on {day}.", {{"day", in_words(*row.happened)}});
  if (!row.reference.empty())
    words += " " + say("Reference {reference}.", {{"reference", row.reference}});
  return words;
}

Html row_as_told(const ListRow& row) {
  auto shown = govuk::inset_text({.content = govuk::as_written(row.words)});
  std::vector<Html> notes;
  for (const auto& note : row.notes) notes.push_back(text(note));
  return notes.empty() ? shown : shown + govuk::bullets(notes);
}

Html about_list(const desk::WaitingList& list, const Names& names) {
  return govuk::paragraph(
      text(say("{agency}. Loaded on {when}. Its rows wait for you alone, are on nobody's record, "
               "and are thrown away after {day} at the latest.",
               {{"agency", names.agency(list.head.agency)},
                {"when", in_words(list.loaded)},
                {"day", in_words(list.thrown_away_after())}})));
}

std::string urgency_words(const ServiceFile& service, PoliceList list) {
  const auto [urgency, local_default] = urgency_of(*service.service, list);
  const auto words =
      say("Whoever works with the child is asked to read it. How soon: {urgency}.",
          {{"urgency", say(words_of(urgency)[static_cast<std::size_t>(urgency)].label)}});
  return local_default ? words + " " + say("This is a local default.") : words;
}

Html listed_before(const desk::Opened& opened, std::string_view reference) {
  std::vector<Html> items;
  for (const auto& one : opened.file.sharing->listed)
    if (has_reference(one.record, reference))
      items.push_back(
          govuk::link(item_href(opened.record, one.source()), text(title_of(head_of(one.record)))));
  if (items.empty()) return {};
  return govuk::warning_text({.content = text(say("This child already has an entry with the "
                                                  "reference {reference}. You may still add "
                                                  "another.",
                                                  {{"reference", std::string(reference)}}))}) +
         govuk::plain_list(items);
}

Html listed_item(const desk::Opened& opened, const Kept<PoliceListed>& one) {
  const auto names = desk::names_for(opened.service);
  const auto head = head_of(one.record);
  auto item = govuk::link(item_href(opened.record, one.source()),
                          text(shortened(one.record.listed_words.value, words_in_a_list))) +
              text(" ") + list_tag(head.list);
  if (urgency_of(one.record) == Urgency::today)
    item += text(" ") + govuk::tag({.content = text(say("Urgent")), .classes = "govuk-tag--red"});
  return item +
         govuk::aside(text(say("{agency}, {list}", {{"agency", names.agency(head.agency)},
                                                    {"list", title_of(head)}}))) +
         read_by(opened, one.source());
}

}  // namespace holdfast::sharing
