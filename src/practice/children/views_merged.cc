// The earlier record is read as it was just before it was merged: the pages that show the past show
// it, and have no forms.
#include "practice/children/views_merged.h"

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/children/children.h"
#include "practice/overview/views.h"

namespace holdfast::children {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;

constexpr Duration just_before{1};

std::string as_it_was(StreamId record, Moment merged) {
  return record_href(record, "?as-known-at=" + (merged - just_before).text());
}

std::string undo_href(StreamId goes_on, EventId merge) {
  return record_href(goes_on, "/merges/" + merge.text() + "/undo");
}

bool may_undo(const Opened& opened, const access::Reader& reader) {
  return !opened.as_known && access::may(reader.role, access::Operation::merge_records);
}

govuk::SummaryRow row(const std::string& key, Html value) {
  return {.key = text(key), .value = std::move(value)};
}

Html one_merged(const Opened& opened, const access::Reader& reader,
                const Said<RecordMerged>& merge) {
  const auto names = desk::names_for(opened.service);
  std::vector<Html> ways{govuk::link(as_it_was(merge.record.merged_record, merge.envelope.recorded),
                                     text(say("Show the other record as it was then")))};
  if (access::may(reader.role, access::Operation::see_access_log) && !opened.as_known)
    ways.push_back(govuk::link(record_href(merge.record.merged_record, "/looked"),
                               text(say("Who has looked at the other record"))));
  if (may_undo(opened, reader) && !merge.envelope.merged_from)
    ways.push_back(
        govuk::link(undo_href(opened.record, merge.id()), text(say("Part the records again"))));
  return govuk::inset_text(
      {.content =
           govuk::paragraph(text(say(
               "Another record of this child was merged into this one on {when}. What was recorded "
               "there stands here too, and says so.",
               {{"when", overview::recorded_words(merge.envelope, names)}}))) +
           govuk::as_written(merge.record.merge_why.value) +
           govuk::aside(
               text(say("Checked by: {how}", {{"how", merge.record.merge_evidence.value}}))) +
           govuk::plain_list(ways)});
}

}  // namespace

Html merged_here(const Opened& opened, const access::Reader& reader) {
  Html all;
  for (const auto& merge : opened.file.children->merging.merged)
    all += one_merged(opened, reader, merge);
  return all;
}

Html merged_away(const Opened& opened, const access::Reader& reader,
                 const std::optional<std::string>& child) {
  const auto& merge = *opened.file.children->merging.into;
  const auto names = desk::names_for(opened.service);
  const auto goes_on = merge.record.goes_on_in;
  govuk::SummaryList list;
  list.rows = {row(say("Goes on in"), text(child ? *child : say("A record you may not open"))),
               row(say("Merged"), text(overview::recorded_words(merge.envelope, names))),
               row(say("Why"), govuk::as_written(merge.record.merge_why.value)),
               row(say("Checked by"), govuk::as_written(merge.record.merge_evidence.value))};
  std::vector<Html> ways{govuk::link(as_it_was(opened.record, merge.envelope.recorded),
                                     text(say("Show this record as it was when it was merged")))};
  if (access::may(reader.role, access::Operation::see_access_log))
    ways.push_back(
        govuk::link(record_href(opened.record, "/looked"), text(say("Who has looked at it"))));
  if (may_undo(opened, reader))
    ways.push_back(
        govuk::link(undo_href(goes_on, merge.id()), text(say("Part the records again"))));
  return govuk::paragraph(
             text(say("There were two records of this child. What was recorded here stands in the "
                      "other one too, and what happens from now on is recorded there."))) +
         govuk::summary_list(list) +
         govuk::button({.content = text(say("Go to the record that goes on")),
                        .href = record_href(goes_on)}) +
         govuk::plain_list(ways);
}

}  // namespace holdfast::children
