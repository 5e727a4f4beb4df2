// What is addressed to an agency: it shows on the agency's own page, whether or not they may open
// the record, and shows nothing else of it.
#include "base/london.h"
#include "base/words.h"
#include "practice/children/children.h"
#include "practice/sharing/sharing.h"
#include "practice/situation.h"

namespace holdfast::sharing {
namespace {

/// All that its words and its clock rest on.
std::vector<EventId> basis_of(const Request& request) {
  std::vector<EventId> basis;
  for (const auto& asking : askings_of(request)) basis.push_back(asking.item);
  return basis;
}

/// What was said of the request that its agency is to know: each answer, that it was asked again,
/// more time, and its end.
void add_what_followed(const Request& request, std::vector<EventId>& list) {
  for (const auto& answer : request.answers) list.push_back(answer.told.source());
  for (const auto& asking : askings_of(request))
    if (asking.asked_again != nullptr) list.push_back(asking.item);
  for (const auto& time : request.times) {
    list.push_back(time.source());
    if (time.decided) list.push_back(time.decided->source());
  }
  if (request.withdrawn) list.push_back(request.withdrawn->source());
}

/// The steps taken for it, each time it was asked.
void add_steps(const State& state, EventId item, std::vector<EventId>& list) {
  if (const auto at = state.step_entries.find(item); at != state.step_entries.end())
    list.insert(list.end(), at->second.begin(), at->second.end());
}

/// What is asked, and first that there is no more time for it, where that was said last.
std::string asked_words(const Request& request) {
  const auto& question = question_of(request).value;
  const bool waits = standing_of(request) == RequestIs::waiting;
  const auto* time = request.times.empty() ? nullptr : &request.times.back();
  const bool refused = time != nullptr && time->decided &&
                       time->decided->record.more_time == MoreTime::refused &&
                       time->decided->envelope.recorded >= askings_of(request).back().since;
  return waits && refused ? say("No more time: {question}", {{"question", question}}) : question;
}

ForAgency of(const Situation& s, const Request& request) {
  const auto asking = askings_of(request).back();
  const auto is = standing_of(request);
  return {.agency = agency_of(request),
          .person = std::nullopt,
          .sort = ItemSort::request,
          .item = request.source(),
          .waits_as = asking.item,
          .words = asked_words(request),
          .standing = say(label_of(is)),
          .open = is == RequestIs::waiting,
          .due = due_of(s, request),
          .basis = basis_of(request)};
}

ForAgency of(const Situation& s, const Action& action) {
  const auto& agreed = action.agreed.record;
  const auto hours = times_of(*s.service_file.service, *s.service_file.calendar).hours;
  return {.agency = agreed.action_agency,
          .person = agreed.action_owner,
          .sort = ItemSort::action,
          .item = action.agreed.source(),
          .waits_as = action.agreed.source(),
          .words = agreed.action.value,
          .standing = is_open(action) ? say("Open") : say("Ended"),
          .open = is_open(action),
          .due = london_moment(agreed.action_by, hours.to_hour, 0),
          .basis = {action.agreed.source()}};
}

ForAgency of(const Situation& s, const Share& share) {
  const auto& given = share.given.record;
  const bool read = is_read(*s.case_file.sharing, *s.service_file.service, share);
  return {.agency = given.recipient,
          .person = std::nullopt,
          .sort = ItemSort::share,
          .item = share.source(),
          .waits_as = share.source(),
          .words = given.purpose.value,
          .standing = read ? say("Read") : say("Not read yet"),
          .open = !read,
          .due = due_to_read(s, share),
          .basis = {share.source()}};
}

}  // namespace

std::vector<ForAgency> for_agencies(const Situation& s) {
  std::vector<ForAgency> list;
  for (const auto& request : s.case_file.sharing->requests) list.push_back(of(s, request));
  for (const auto& action : s.case_file.sharing->actions) list.push_back(of(s, action));
  for (const auto& share : s.case_file.sharing->shares) list.push_back(of(s, share));
  return list;
}

std::vector<EventId> entries_of(const State& state, EventId item) {
  std::vector<EventId> list{item};
  if (const auto* request = find(state, item)) {
    add_what_followed(*request, list);
    for (const auto& asking : askings_of(*request))
      if (asking.item != item) add_steps(state, asking.item, list);
  }
  if (const auto* share = find_share(state, item)) {
    const auto& documents = documents_with(share->given.record);
    list.insert(list.end(), documents.begin(), documents.end());
  }
  for (const auto& action : state.actions)
    if (action.agreed.source() == item)
      for (const auto& ending : action.endings) list.push_back(ending.source());
  for (const auto& read : state.reading_entries)
    if (read.first == item) list.push_back(read.second);
  for (const auto& told : state.contributions)
    if (told_beside(told.record) == item) list.push_back(told.source());
  add_steps(state, item, list);
  return list;
}

}  // namespace holdfast::sharing
