// The page of referrals and case, and the acts on them. What is said of a referral lies in the
// parts of the record that the referral lies in: a reason must not tell what its referral may not.
#include "practice/referrals/pages.h"
#include "practice/overview/views_parts.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/history.h"
#include "practice/overview/views_about.h"
#include "practice/overview/views_journey.h"
#include "practice/referrals/pages_set.h"
#include "practice/referrals/pages_waiting.h"
#include "practice/referrals/views.h"
#include "practice/reviews/views.h"

namespace holdfast::referrals {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::About;
using overview::headed;
using overview::Journey;
using overview::RecordForm;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::string_view here = "/referrals";
constexpr auto part = overview::Part::referrals;

Html all_referrals(const Opened& opened, const access::Reader& reader) {
  const auto& all = opened.file.referrals->referrals;
  if (all.empty()) return govuk::paragraph(text(say("No referral has been recorded.")));
  Html shown;
  for (auto at = all.rbegin(); at != all.rend(); ++at) shown += referral_block(opened, reader, *at);
  return shown;
}

Response referrals_page(const Site& site, const Visit& visit) {
  return overview::with_record(site, visit, "referrals", [&](const Opened& opened) {
    const auto& reader = *visit.reader;
    auto page = overview::record_page(visit, opened, say("Referrals and case"), part);
    page.main = overview::saved_banner(visit) +
                govuk::heading(1, govuk::Size::l, text(say("Referrals and case")));
    if (!opened.as_known && access::may(reader.role, Operation::add_child))
      page.main +=
          govuk::button({.content = text(say("Record a referral")),
                         .href = overview::record_href(opened.record, "/referrals/new-referral")});
    page.main +=
        headed("due", say("What is due"), overview::due_from(opened, reader, "referrals."));
    page.main += headed("case", say("The case"), case_block(opened, reader));
    if (const auto transfers = transfers_block(opened, reader); !transfers.empty())
      page.main += headed("transfers", say("Transfers"), transfers);
    page.main += headed("referrals", say("Referrals"), all_referrals(opened, reader));
    return overview::plain_page(site, visit, std::move(page));
  });
}

// ---- forms of the record

RecordForm received_form(const Opened&) {
  return {.kind = Received::kind,
          .title = say("Record a referral"),
          .button = say("Save the referral"),
          .then = here,
          .part = part,
          .asks_who_may_see = true};
}
RecordForm opened_form(const Opened&) {
  return {.kind = CaseOpened::kind,
          .title = say("Open the case"),
          .button = say("Open the case"),
          .then = here,
          .part = part};
}
RecordForm reopened_form(const Opened&) {
  return {.kind = CaseReopened::kind,
          .title = say("Open the case again"),
          .button = say("Open the case again"),
          .then = here,
          .part = part};
}

// ---- forms about one referral or one transfer

std::optional<About> referral_asked(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("referral");
  const auto* referral = id ? find(*opened.file.referrals, *id) : nullptr;
  if (referral == nullptr) return std::nullopt;
  return About{*id, "referral", about_referral(opened, *referral)};
}

std::optional<About> transfer_asked(const Opened& opened, const Visit& visit) {
  const auto id = visit.id<EventId>("transfer");
  const auto* transfer = id ? find_transfer(opened.file.referrals->cases, *id) : nullptr;
  if (transfer == nullptr) return std::nullopt;
  return About{*id, TransferAnswered::fields[0].name, about_transfer(opened, *transfer)};
}

constexpr overview::FormsOf form_for{here, part};

RecordForm screened_form(const Opened&, EventId) {
  return form_for(Screened::kind, say("Accept or decline a referral"), say("Save"));
}
RecordForm tool_form(const Opened&, EventId) {
  return form_for(ToolCompleted::kind, say("Record the assessment tool"), say("Save"));
}
/// Those that could be chosen on a day between the referral and today.
std::vector<web::Option> disposals_for(const Opened& opened, const Referral& referral) {
  std::vector<web::Option> choices;
  for (const auto& word : words_of(Disposal{})) {
    const auto disposal = static_cast<Disposal>(word.value);
    if (in_force(opened.service, disposal, referral.record.received_on) ||
        in_force(opened.service, disposal, opened.today()))
      choices.push_back({std::string(word.wire), say(word.label)});
  }
  return choices;
}

RecordForm panel_form(const Opened& opened, EventId about) {
  auto form = form_for(PanelHeld::kind, say("Record the joint panel"), say("Save the panel"));
  form.options["options"] = disposals_for(opened, *find(*opened.file.referrals, about));
  return form;
}
RecordForm plan_form(const Opened&, EventId) {
  return form_for(PlanMade::kind, say("Record the plan"), say("Save the plan"));
}
RecordForm police_form(const Opened&, EventId) {
  return form_for(PoliceTold::kind, say("Record that police were told"), say("Save"));
}
RecordForm answer_form(const Opened&, EventId) {
  return form_for(TransferAnswered::kind, say("Record their answer"), say("Save the answer"));
}

void add_forms_about(const Site& site, std::vector<web::Route>& all) {
  const auto add = [&](std::string_view pattern, const overview::AboutOf& about,
                       overview::FormAbout form) {
    overview::add_form_about(site, all, {pattern, Operation::manage_case, about, form});
  };
  add("/records/{record}/referrals/{referral}/screen", referral_asked, screened_form);
  add("/records/{record}/referrals/{referral}/tool", referral_asked, tool_form);
  add("/records/{record}/referrals/{referral}/panel", referral_asked, panel_form);
  add("/records/{record}/referrals/{referral}/plan", referral_asked, plan_form);
  add("/records/{record}/referrals/{referral}/police", referral_asked, police_form);
  add("/records/{record}/referrals/transfers/{transfer}/answer", transfer_asked, answer_form);
}

// ---- journeys

/// A page for each question that is typed, in the record's order.
template <class Record>
std::vector<overview::Step> a_question_each() {
  std::vector<overview::Step> steps;
  for (const auto& field : Record::fields)
    if (field.in_forms) steps.push_back({{field.name}, {}});
  return steps;
}

std::optional<Journey> decide(const Opened& opened, const Visit& visit) {
  const auto about = referral_asked(opened, visit);
  if (!about) return std::nullopt;
  Journey journey{.kind = OutOfCourtDecided::kind,
                  .title = say("Record the decision out of court"),
                  .button = say("Save the decision"),
                  .then = std::string(here),
                  .part = part,
                  .steps = a_question_each<OutOfCourtDecided>()};
  journey.steps.front().before = about->words;
  const auto& referral = *find(*opened.file.referrals, about->entry);
  journey.options["disposal"] = disposals_for(opened, referral);
  journey.finish = [about](holdfast::Event& event) { overview::name_entry(event, *about); };
  journey.more = overview::clearance_of(opened, about->entry);
  if (!goes_out_of_court(referral))
    journey.refusal = say("This referral does not ask for a decision out of court.");
  return journey;
}

/// Who closes sees first what is left open, whatever area says so.
Html still_open(const Opened& opened, const access::Reader& reader) {
  if (opened.prompts.empty()) return {};
  return headed("open", say("What is still open"),
                overview::prompt_list(opened, reader) +
                    govuk::paragraph(text(say("You can close the case all the same. Say how this "
                                              "ends, or who carries on with it."))));
}

std::optional<Journey> close(const Opened& opened, const Visit& visit) {
  Journey journey{.kind = CaseClosed::kind,
                  .title = say("Close the case"),
                  .button = say("Close the case"),
                  .then = std::string(here),
                  .part = part,
                  .steps = a_question_each<CaseClosed>()};
  journey.steps.front().before = reviews::closing_note(opened) + still_open(opened, *visit.reader);
  if (!is_open(opened.file.referrals->cases, opened.today()))
    journey.refusal = say("No case is open here.");
  return journey;
}

/// Services and those who take children on as adults; not one's own.
web::Options receivers(const Opened& opened, const access::Reader& reader) {
  web::Options options;
  auto& choices = options[TransferOffered::fields[0].name];
  for (const auto& [id, agency] : opened.service.service->agencies) {
    const bool takes_cases = agency.kind == service::AgencyKind::youth_justice ||
                             agency.kind == service::AgencyKind::probation;
    if (takes_cases && id != reader.agency) choices.push_back({id.text(), agency.name});
  }
  std::ranges::sort(choices, {}, &web::Option::words);
  return options;
}

std::optional<Journey> transfer(const Opened& opened, const Visit& visit) {
  Journey journey{.kind = TransferOffered::kind,
                  .title = say("Offer the case to another service"),
                  .button = say("Save the offer"),
                  .then = std::string(here),
                  .part = part,
                  .steps = a_question_each<TransferOffered>()};
  journey.options = receivers(opened, *visit.reader);
  if (!is_open(opened.file.referrals->cases, opened.today()))
    journey.refusal = say("No case is open here that could be handed over.");
  else if (journey.options.begin()->second.empty())
    journey.refusal =
        say("No other youth justice or probation service is on the list of agencies. Ask your "
            "administrator to add it.");
  return journey;
}

}  // namespace

std::vector<web::Route> routes(const Site& site) {
  std::vector<web::Route> all = {
      {web::Method::get, "/records/{record}/referrals", web::Need(Operation::open_record),
       [&site](const Visit& visit) { return referrals_page(site, visit); }},
  };
  overview::add_form(site, all, "/records/{record}/referrals/new-referral", Operation::add_child,
                     received_form);
  overview::add_form(site, all, "/records/{record}/referrals/open-case", Operation::manage_case,
                     opened_form);
  overview::add_form(site, all, "/records/{record}/referrals/reopen-case", Operation::manage_case,
                     reopened_form);
  add_forms_about(site, all);
  overview::add_journey(site, all, "/records/{record}/referrals/{referral}/decide",
                        Operation::manage_case, decide);
  overview::add_journey(site, all, "/records/{record}/referrals/close-case", Operation::manage_case,
                        close);
  overview::add_journey(site, all, "/records/{record}/referrals/transfer", Operation::manage_case,
                        transfer);
  add_set(site, all);
  add_waiting(site, all);
  return all;
}

}  // namespace holdfast::referrals
