// The forms about one item: answering for whoever told us, settling, time, justifying, reviewing,
// deciding, and naming who must read it.
#include <algorithm>

#include "base/words.h"
#include "desk/named_readers.h"
#include "govuk/prose.h"
#include "practice/history.h"
#include "practice/overview/views_about.h"
#include "practice/overview/views_parts.h"
#include "practice/sharing/pages.h"
#include "practice/sharing/views.h"

namespace holdfast::sharing {
namespace {

using access::Operation;
using desk::Opened;
using govuk::text;
using overview::About;
using overview::RecordForm;
using overview::Site;
using web::Visit;

constexpr std::string_view here = "/sharing";
constexpr auto part = overview::Part::sharing;
/// Among the fields of what justifies.
constexpr std::size_t instead_of_them = 3;
constexpr std::size_t giver_told = 4;

std::optional<About> about_request(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("item");
  const auto* request = id ? find(*opened.file.sharing, *id) : nullptr;
  if (request == nullptr) return std::nullopt;
  return About{*id, "request", govuk::as_written(request->asked.record.question.value)};
}

std::optional<About> about_answer(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("item");
  const auto* request = id ? find(*opened.file.sharing, *id) : nullptr;
  if (request == nullptr) return std::nullopt;
  const auto* taken_up = raised(*request);
  if (!may_settle(*request)) return std::nullopt;
  const auto& answer = request->answers.back().told;
  auto words = said(opened.service, holdfast::view_of(answer.record));
  if (taken_up != nullptr) words += said(opened.service, holdfast::view_of(taken_up->record));
  return About{answer.source(), RefusalSettled::fields[0].name, words};
}

std::optional<About> about_time(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("item");
  const auto* request = id ? find(*opened.file.sharing, *id) : nullptr;
  const auto* time = request != nullptr ? undecided(*request) : nullptr;
  if (time == nullptr) return std::nullopt;
  return About{time->source(), MoreTimeDecided::fields[0].name, request_block(opened, *request)};
}

std::optional<About> about_action(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("item");
  const auto* action = id ? action_of(*opened.file.sharing, *id) : nullptr;
  if (action == nullptr) return std::nullopt;
  return About{*id, ActionEnded::fields[0].name,
               govuk::as_written(action->agreed.record.action.value)};
}

std::optional<About> about_any(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("item");
  const auto* told = id ? opened.file.history->find(*id) : nullptr;
  if (told == nullptr) return std::nullopt;
  return About{*id, MustBeRead::fields[0].name,
               said(opened.service, holdfast::view_of(told->standing()))};
}

std::optional<About> about_share(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("item");
  const auto* share = id ? find_share(*opened.file.sharing, *id) : nullptr;
  if (share == nullptr || !is_emergency(*share)) return std::nullopt;
  return About{*id, ShareJustified::fields[0].name,
               said(opened.service, holdfast::view_of(share->given.record))};
}

/// Whoever shared it is not asked why it is they who say it; how its giver was told is asked where
/// something went on without them.
std::optional<About> about_justifying(const Opened& opened, const Visit& visit) {
  auto about = about_share(opened, visit);
  if (!about) return about;
  about->asked = overview::typed_of(ShareJustified::fields);
  const auto* share = find_share(*opened.file.sharing, about->entry);
  const auto at = [&](std::size_t field) {
    return std::ranges::find(about->asked, ShareJustified::fields[field].name, &Field::name);
  };
  if (!went_on_unasked(*share)) about->asked.erase(at(giver_told));
  if (share->given.envelope.actor == visit.reader->person) {
    about->asked.erase(at(instead_of_them));
  } else {
    auto& instead = *at(instead_of_them);
    instead = instead.missing("Say why you say it, and not whoever shared it").needed();
    about->words += govuk::inset_text(
        {.content = text(
             say("{who} shared it. If they have left, or are away, you may say why it "
                 "was necessary in their place.",
                 {{"who", desk::names_for(opened.service).person(share->given.envelope.actor)}}))});
  }
  return about;
}

std::optional<About> about_review(const Opened& opened, const Visit& visit) {
  auto about = about_share(opened, visit);
  if (about) about->field = ShareReviewed::fields[0].name;
  return about;
}

std::optional<About> about_proposal(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("item");
  const auto* one = id ? find_disclosure(*opened.file.sharing, *id) : nullptr;
  if (one == nullptr) return std::nullopt;
  return About{*id, DisclosureDecided::fields[0].name,
               said(opened.service, holdfast::view_of(one->proposed.record))};
}

std::optional<About> about_made(const Opened& opened, const Visit& visit) {
  auto about = about_proposal(opened, visit);
  if (about) about->field = DisclosureMade::fields[0].name;
  return about;
}

constexpr overview::FormsOf form_for{here, part};

/// Intelligence has a form of its own, which asks for its grades.
RecordForm answer_form(const Opened&, EventId) {
  auto form = form_for(Answered::kind, say("Write down their answer"), say("Save the answer"));
  const auto& graded = Answered::fields[5];
  const auto& with_conditions = Answered::fields[8];
  form.options[Answered::fields[3].name] = natures(Asks::facts_and_opinions);
  form.asked = overview::typed_of(Answered::fields);
  std::erase_if(form.asked, [&](const Field& field) {
    return field.asked == graded.asked || field.asked == with_conditions.asked;
  });
  return form;
}
RecordForm withdraw_form(const Opened&, EventId) {
  return form_for(RequestWithdrawn::kind, say("Withdraw the request"), say("Withdraw it"));
}
RecordForm settle_form(const Opened&, EventId) {
  return form_for(RefusalSettled::kind, say("Say what follows from the answer"), say("Save"));
}
RecordForm time_form(const Opened&, EventId) {
  return form_for(MoreTimeDecided::kind, say("Say whether they have more time"), say("Save"));
}
RecordForm ended_form(const Opened&, EventId) {
  return form_for(ActionEnded::kind, say("Say what became of the action"), say("Save"));
}
RecordForm justify_form(const Opened&, EventId) {
  return form_for(ShareJustified::kind, say("Say why it was necessary"), say("Save"));
}
RecordForm review_form(const Opened&, EventId) {
  return form_for(ShareReviewed::kind, say("Review an emergency share"), say("Save the review"));
}
RecordForm decide_form(const Opened&, EventId) {
  return form_for(DisclosureDecided::kind, say("Decide on a disclosure"), say("Save the decision"));
}
RecordForm made_form(const Opened&, EventId) {
  return form_for(DisclosureMade::kind, say("Record that it was disclosed"), say("Save"));
}
/// Those alone who could open it are offered; whoever is not could not, for one reason or another.
RecordForm must_read_form(const Opened& opened, EventId entry) {
  auto form = form_for(MustBeRead::kind, say("Somebody must read this"), say("Save"));
  auto& people = form.options[MustBeRead::fields[1].name];
  const auto could =
      desk::may_be_named({opened.file, *opened.service.service, opened.record, opened.now}, entry);
  for (auto& one : overview::people_options(opened.service, opened.today()))
    if (std::ranges::find(could, PersonId::from(one.value)) != could.end())
      people.push_back(std::move(one));
  form.before += govuk::paragraph(
      text(say("Only people who can open this entry here are offered. To tell another agency, "
               "share it with them.")));
  return form;
}

}  // namespace

void add_item_forms(const Site& site, std::vector<web::Route>& all) {
  const auto add = [&](std::string_view pattern, Operation need, const overview::AboutOf& about,
                       overview::FormAbout form) {
    overview::add_form_about(site, all, {pattern, need, about, form});
  };
  overview::add_form_about(
      site, all,
      {"/records/{record}/sharing/items/{item}/answer", Operation::record_event, about_request,
       answer_form, web::Brings::files});
  add("/records/{record}/sharing/items/{item}/withdraw", Operation::ask_agencies, about_request,
      withdraw_form);
  add("/records/{record}/sharing/items/{item}/settle", Operation::ask_agencies, about_answer,
      settle_form);
  add("/records/{record}/sharing/items/{item}/time", Operation::ask_agencies, about_time,
      time_form);
  add("/records/{record}/sharing/items/{item}/ended", Operation::record_event, about_action,
      ended_form);
  add("/records/{record}/sharing/items/{item}/justify", Operation::ask_agencies, about_justifying,
      justify_form);
  add("/records/{record}/sharing/items/{item}/review", Operation::allocate, about_review,
      review_form);
  add("/records/{record}/sharing/items/{item}/decide", Operation::allocate, about_proposal,
      decide_form);
  add("/records/{record}/sharing/items/{item}/made", Operation::ask_agencies, about_made,
      made_form);
  add("/records/{record}/sharing/items/{item}/must-read", Operation::ask_agencies, about_any,
      must_read_form);
}

}  // namespace holdfast::sharing
