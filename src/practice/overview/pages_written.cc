// Searching what was written, across the records its reader may open as they stand. Each record of
// which an entry is shown is opened by its door, so the search stands among who has looked.
#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "base/words.h"
#include "desk/merge.h"
#include "desk/name_keys.h"
#include "desk/recent.h"
#include "govuk/buttons.h"
#include "govuk/inputs.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/children/children.h"
#include "practice/history.h"
#include "practice/overview/pages.h"
#include "web/forms_from_shapes.h"

namespace holdfast::overview {
namespace {

using govuk::Html;
using govuk::text;
using web::Response;
using web::Visit;

using Words = std::vector<std::string>;

bool holds_one(const Words& wanted, std::string_view passage) {
  return std::ranges::any_of(wanted,
                             [&](const auto& word) { return desk::holds_words({word}, passage); });
}

/// The first sentence with a word that was looked for; a long one is cut.
std::string sentence_with(const Words& wanted, const std::string& written) {
  constexpr std::size_t most_bytes = 300;
  std::size_t from = 0;
  while (from < written.size()) {
    auto end = written.find_first_of(".\n?!", from);
    end = end == std::string::npos ? written.size() : end + 1;
    const auto sentence = trimmed(std::string_view(written).substr(from, end - from));
    if (sentence.size() <= most_bytes && holds_one(wanted, sentence)) return std::string(sentence);
    if (holds_one(wanted, sentence)) {
      auto cut = sentence.substr(0, sentence.find(' ', most_bytes));
      return std::string(cut) + "...";
    }
    from = end;
  }
  return {};
}

/// The records of which entries are shown, each opened once.
class Opening {
 public:
  Opening(const Site& site, const Visit& visit) : site_(site), visit_(visit) {}
  /// Null when it may not be opened any more.
  const desk::Opened* of(StreamId record) {
    const auto known = opened_.find(record);
    if (known != opened_.end()) return known->second ? &*known->second : nullptr;
    const auto goes_on = desk::going_on(site_.desk, record);
    auto opened =
        desk::open(site_.desk, *visit_.reader,
                   {goes_on ? *goes_on : record, std::string(desk::part_of_search), std::nullopt});
    auto& kept = opened_[record];
    if (opened) kept = std::move(*opened);
    return kept ? &*kept : nullptr;
  }

 private:
  const Site& site_;
  const Visit& visit_;
  std::map<StreamId, std::optional<desk::Opened>> opened_;
};

std::string name_of(const desk::Opened& opened) {
  const auto& child = *opened.file.children;
  return child.name ? children::full_name(child) : say("A child");
}

/// Nothing where the entry does not hold the words after all: it may have been corrected meanwhile.
Html line_of(const desk::Opened& opened, EventId entry, const Words& wanted) {
  const auto* told = opened.file.history->find(entry);
  if (told == nullptr || told->withdrawn) return {};
  const auto& event = told->standing();
  const auto written = written_in(event);
  if (!desk::holds_words(wanted, written)) return {};
  const auto day = happened_on(event);
  const auto kind = say(view_of(event).shape.title);
  return govuk::link(record_href(opened, "/entries/" + entry.text()), text(name_of(opened))) +
         text(" ") +
         govuk::aside(
             text(day ? say("{kind}, {day}", {{"kind", kind}, {"day", in_words(*day)}}) : kind)) +
         govuk::as_written(sentence_with(wanted, written));
}

std::string next_href(const std::string& typed, const desk::FoundEntry& last) {
  return "/written?words=" + web::percent_encoded(typed) + "&record=" + last.record.text() +
         "&entry=" + last.entry.text();
}

Html results(const Site& site, const Visit& visit, const std::string& typed,
             const desk::FoundEntries& found) {
  const auto wanted = desk::written_words(typed);
  Opening opening(site, visit);
  std::vector<Html> lines;
  std::set<std::pair<StreamId, EventId>> told;  // what lies in two merged records stands once
  for (const auto& one : found.entries)
    if (const auto* opened = opening.of(one.record))
      if (auto line = line_of(*opened, one.entry, wanted);
          !line.empty() && told.insert({opened->record, one.entry}).second)
        lines.push_back(std::move(line));
  Html shown =
      govuk::heading(2, govuk::Size::m,
                     text(lines.empty() ? say("Nothing found in the records that are open to you")
                                        : count_of(lines.size(), say("entry"), say("entries"))));
  if (!lines.empty()) shown += govuk::plain_list(lines);
  if (found.more)
    shown += govuk::paragraph(
        govuk::link(next_href(typed, found.entries.back()), text(say("Earlier entries"))));
  if (found.cut)
    shown += govuk::paragraph(
        text(say("These words were written too often to look through all. Add another word.")));
  return shown;
}

std::optional<desk::FoundEntry> after_in(const Visit& visit) {
  const auto record = StreamId::from(visit.request.query.value_or("record", ""));
  const auto entry = EventId::from(visit.request.query.value_or("entry", ""));
  if (!record || !entry) return std::nullopt;
  return desk::FoundEntry{*record, *entry};
}

Response written_page(const Site& site, const Visit& visit) {
  const std::string typed(visit.request.query.value_or("words", ""));
  web::Page page{.title = say("Search what is written")};
  page.main = govuk::heading(1, govuk::Size::l, text(page.title)) + written_box(typed);
  if (const auto wrong = desk::wrong_with_words(typed))
    page.error_summary = web::problem_summary({{"words", *wrong}}, {});
  if (desk::written_words(typed).empty()) return plain_page(site, visit, std::move(page));
  const auto found = desk::find_written(site.desk, *visit.reader, typed, after_in(visit));
  if (!found) return failed(site, visit, found.error());
  page.main += results(site, visit, typed, *found);
  return plain_page(site, visit, std::move(page));
}

}  // namespace

Html written_box(const std::string& typed) {
  const auto wrong = desk::wrong_with_words(typed);
  return govuk::paragraph(text(
             say("This looks in your cases, and in records you said today why you open. What it "
                 "shows of a record counts as opening it."))) +
         govuk::form(
             {.action = "/written",
              .sends = govuk::Sends::get,
              .content =
                  govuk::input(
                      {.name = "words",
                       .label = {.content = text(say("Words to look for")),
                                 .classes = "govuk-label--s"},
                       .hint = {text(say("Every one of them must have been written. Four letters "
                                         "of a word or more find all words that begin so: exclu "
                                         "finds excluded and exclusion"))},
                       .error = wrong ? govuk::ErrorMessage{text(*wrong)} : govuk::ErrorMessage{},
                       .value = typed,
                       .autocomplete = "off",
                       .spellcheck = false}) +
                  govuk::button({.content = text(say("Search"))})});
}

std::vector<web::Route> written_routes(const Site& site) {
  return {{web::Method::get, "/written", web::Need(access::Operation::open_record),
           [&site](const Visit& visit) { return written_page(site, visit); }}};
}

}  // namespace holdfast::overview
