// Who has looked at a record. Those who may open it see this as a page of the record; the data
// protection officer, who may not, sees the log alone.
#include <algorithm>

#include "base/words.h"
#include "desk/recent.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/children/facts.h"
#include "practice/overview/pages.h"

namespace holdfast::overview {
namespace {

using desk::Look;
using govuk::Html;
using govuk::text;
using web::Response;
using web::Visit;

std::string purpose_words(const std::string& wire) {
  constexpr std::string_view glass = "break_glass: ";
  constexpr std::string_view admission = "admitted: ";
  if (wire == "allocated") return say("Their worker");
  if (wire == "manager") return say("Their worker's manager");
  if (wire == "export") return say("Handing the record out");
  if (wire == "review") return say("Review of openings");
  if (wire == "addressed") return say("Their agency was asked");
  for (const auto& word : desk::purposes())
    if (word.wire == wire) return say(word.label);
  if (wire.starts_with(glass))
    return say("Without admission: {why}", {{"why", wire.substr(glass.size())}});
  if (wire.starts_with(admission))
    return say("Admitted: {why}", {{"why", wire.substr(admission.size())}});
  return wire;
}

/// The wire words of parts, as pages open them, and what people call them.
constexpr std::pair<std::string_view, std::string_view> part_names[] = {
    {"overview", "Overview"},
    {"chronology", "Chronology"},
    {"timeline", "Timeline"},
    {"offending", "Past behaviour"},
    {"court", "Court and orders"},
    {"victims", "Victims"},
    {"sharing", "Sharing"},
    {"shared_item", "One request or piece of information"},
    {"network", "The network"},
    {"addressed", "What their agency was asked"},
    {"form:ask", "The form to ask an agency"},
    {"form:contribute", "The form to record what an agency told us"},
    {"form:intelligence", "The form to record intelligence"},
    {"outward", "What we told whom"},
    {"form:share", "The form to share with an agency"},
    {"form:disclose", "The form to propose a disclosure"},
    {"form:made", "The form to record that it was disclosed"},
    {"form:justify", "The form to justify an emergency share"},
    {"form:review", "The form to review an emergency share"},
    {"form:confidence", "The form to record what was told in confidence"},
    {"form:own-words", "The form to record what a worker shared of themselves"},
    {"form:settle", "The form to say what follows from an answer"},
    {"form:ended", "The form to say what became of an action"},
    {"form:must-read", "The form to name who must read something"},
    {"form:add", "The form to add an agency to the network"},
    {"form:not-asked", "The form to say why an agency is not asked"},
    {"form:action", "The form to agree an action"},
    {"form:end", "The form to say that something ended"},
    {"victim", "The victim's record"},
    {"entry", "One entry"},
    {"export", "The whole record, as files"},
    {"transfer_set", "The record, as files for another service"},
    {desk::part_of_search, "What a search found"},
    {"document", "A document"},
    {"document_version", "A version of a document"},
    {"looked", "Who has looked"},
    {"who_has_looked", "Who has looked"},
    {"access", "Who may open it"},
    {"form:event", "The form to record an event"},
    {"form:offence", "The form to record an offence"},
    {"form:disposal", "The form to record a disposal"},
    {"form:document", "The form to add a document"},
    {"form:significant", "The form to mark an entry as significant"},
    {"form:correct", "The form to correct an entry"},
    {"form:withdraw", "The form to withdraw an entry"},
    {"form:parts", "The form to change who may see an entry"},
    {"admission", "What an admission lets them see"},
    {"duty", "The duty desk"},
    {"telling", "What somebody told of a child"},
    {"duty_email", "The duty desk's emails"},
    {"email", "An email sent in"},
    {"email_file", "A file of an email sent in"},
    {"police_list", "A list that police sent, while it waits"},
    {"form:match", "The form to put on it what somebody told"},
    {"form:restrict", "The form to restrict the record"},
    {"form:lift", "The form to lift the restriction"},
    {"form:admit", "The form to admit somebody"},
    {"form:end_admission", "The form to end an admission"},
    {"form:bar", "The form to bar somebody"},
    {"form:lift_bar", "The form to lift a bar"},
    {"form:erase", "The form to erase an entry"},
    {"form:approve-erasure", "The form to approve an erasure"},
    {"form:name", "The form to change the name"},
    {"form:birth-date", "The form for the date of birth"},
    {"form:identifiers", "The form to add an identifier"},
    {"form:address", "The form to add an address"},
    {"form:worker", "The form to give the child a worker"},
    {"form:merge", "The form to merge two records"},
    {"form:undo", "The form to part merged records"},
    {"form:put-off", "The form to put off or set aside what needs doing"},
    {"child", "The child"},
    {"form:ended", "The form to say that a fact is no longer so"},
    {"form:raise-flag", "The form to raise a flag"},
    {"form:raise-staff-risk", "The form to raise a risk to staff"},
    {"form:flag-review", "The form to review a flag"},
    {"referrals", "Referrals and case"},
    {"form:new-referral", "The form to record a referral"},
    {"form:screen", "The form to accept or decline a referral"},
    {"form:tool", "The form to record an assessment tool"},
    {"form:panel", "The form to record a joint panel"},
    {"form:decide", "The form to record a decision out of court"},
    {"form:plan", "The form to record a plan after a knife was found"},
    {"form:police", "The form to record that police were told"},
    {"form:open-case", "The form to open the case"},
    {"form:close-case", "The form to close the case"},
    {"form:reopen-case", "The form to open the case again"},
    {"form:transfer", "The form to offer the case to another service"},
    {"assessment", "Assessments and levels"},
    {"assessment_one", "An assessment"},
    {"instruments", "Assessment tools"},
    {"assessment_document", "An assessment as a document"},
    {"form:instrument", "The form to record an assessment tool"},
    {"form:instrument-file", "The form to bring answers to an assessment tool from a file"},
    {"form:begin", "The form to begin an assessment, a plan or a review"},
    {"form:section", "The form to write a section of an assessment"},
    {"form:scenario", "The form to write a scenario of harm"},
    {"form:drop", "The form to drop a scenario of harm"},
    {"form:judge", "The form to judge a level"},
    {"form:gap", "The form to leave something out of an assessment with a reason"},
    {"form:national-tool", "The form to attach a completed national tool"},
    {"form:hand-over", "The form to hand an assessment over"},
    {"form:sign", "The page to sign an assessment"},
    {"form:countersign", "The form to countersign an assessment"},
    {"form:return", "The form to send an assessment back"},
    {"plan", "The plan"},
    {"plan_for_child", "The plan as the child reads it"},
    {"plan_versions", "Two versions of the plan"},
    {"form:countersign-plan", "The page to countersign the plan, or to send it back"},
    {"form:objective", "The form to set an objective of the plan"},
    {"form:{entry}", "The form to change something of the plan"},
    {"form:step", "The form to set an action of the plan"},
    {"form:end", "The form to say how an action of the plan ended"},
    {"form:strand", "The form to say why the plan needs none"},
    {"letters", "Letters and reports"},
    {"letters_choose", "The page to choose what to write"},
    {"letter", "A letter or report"},
    {"form:write", "The form to write a letter or report"},
    {"interventions", "Interventions and services"},
    {"intervention", "A referral to a service"},
    {"offers", "The services to refer to"},
    {"form:refer", "The form to refer to a service"},
    {"form:answered", "The form to record how a service answered"},
    {"form:instead", "The form to say what is done instead"},
    {"form:started", "The form to record that it started"},
    {"form:attended", "The form to record whether the child was there"},
    {"form:over", "The form to record how it ended"},
    {"form:copy", "The form to answer for words that also stand in another plan"},
    {"contacts", "Appointments and contacts"},
    {"reviews", "Reviews"},
    {"review", "One review"},
    {"exit_review", "The exit review"},
    {"form:review-agency", "The form to say what an agency says to a review"},
    {"form:review-heard", "The form to hear the child or parents in a review"},
    {"form:review-found", "The form to say what a review found"},
    {"form:review-sign", "The page on which a review is signed"},
    {"form:left", "The form to say what is left at the end"},
    {"form:told", "The form to say who was told that the work ends"},
    {"form:exit-sign", "The page on which an exit review is signed"},
    {"appointment", "An appointment"},
    {"form:appointment", "The form to make an appointment"},
    {"form:unplanned", "The form to record a contact that was not planned"},
    {"form:happened", "The form to record what was done"},
    {"form:level", "The form to set the intervention level"},
    {"form:move", "The form to move an appointment"},
    {"form:off", "The form to call an appointment off"},
    {"form:trusts", "The form to say whom the child trusts"},
    {"form:absent", "The form to record that the child did not come"},
    {"form:asked", "The form to say what got in the way"},
    {"form:judge-absence", "The form to judge an absence"},
    {"enforcement", "Orders and enforcement"},
    {"form:contract", "The form to record a contract"},
    {"form:panel", "The form to record a panel of a referral order"},
    {"form:contract-broken", "The form to record that a contract was not kept"},
    {"form:days-served", "The form to record days already served"},
    {"form:custody-meeting", "The form to record a meeting about custody"},
    {"breach", "A requirement that was not kept"},
    {"form:breach", "The form to record what was not kept"},
    {"form:excuse", "The form to decide about an excuse"},
    {"form:exceptional", "The form to record exceptional circumstances"},
    {"form:warning", "The form to give a warning"},
    {"form:information", "The form to record that an information was laid"},
    {"form:revocation", "The form to record an application to revoke an order"},
    {"form:revocation-answer", "The form to record what came of it"},
    {"form:sign-plan", "The page to sign the plan"},
    {"form:telling", "The form to say whom to tell in a contingency"},
    {"form:drop-telling", "The form to tell somebody no more in a contingency"},
    {"activate", "The page to choose a contingency to activate"},
    {"form:activate", "The page to activate a contingency"},
    {"activation", "A contingency that was activated"},
    {"form:take-up", "Taking up a contingency"},
    {"form:end-activation", "The form to say how a contingency ended"},
    {"form:set", "The page to download it for another service"},
    {"form:answer", "The form to record the answer of another service"},
};

/// "form:offending.hearing_held": a form is named by what it records, or by the fact about the
/// child that it asks for; else as it is.
std::string form_words(const std::string& part) {
  constexpr std::string_view of_child = "form:child/";
  constexpr std::string_view form = "form:";
  if (part.starts_with(of_child)) {
    const auto* sort = children::fact_sort_on(part.substr(of_child.size()));
    return sort != nullptr ? say("The form: {title}", {{"title", say(sort->ask)}}) : part;
  }
  const auto event =
      part.starts_with(form) ? blank_event(part.substr(form.size())) : std::optional<Event>();
  if (!event) return part;
  return say("The form to record: {what}", {{"what", say(view_of(*event).shape.title)}});
}

std::string part_words(const std::string& wire) {
  constexpr std::string_view past = " as known at ";
  const auto cut = wire.find(past);
  const auto part = wire.substr(0, cut);
  const auto* known = std::ranges::find(part_names, part, [](const auto& p) { return p.first; });
  auto words = known != std::end(part_names) ? say(known->second) : form_words(part);
  if (cut == std::string::npos) return words;
  const auto at = Moment::from(wire.substr(cut + past.size()));
  return at ? say("{part}, as it was known on {when}", {{"part", words}, {"when", in_words(*at)}})
            : words;
}

}  // namespace

Html looks_table(const std::vector<Look>& looks, const Names& names) {
  govuk::Table table{.head = {{text(say("When"))},
                              {text(say("Who"))},
                              {text(say("Which part"))},
                              {text(say("What for"))}}};
  for (const auto& look : looks) {
    const auto known = access::role_from(look.role);
    const auto role = known ? say(access::label_of(*known)) : look.role;
    const auto as =
        say("{role}, {agency}", {{"role", role}, {"agency", names.agency(look.agency)}});
    table.rows.push_back({{text(in_words(look.at))},
                          {text(names.person(look.who)) + govuk::aside(text(as))},
                          {text(part_words(look.part))},
                          {text(purpose_words(look.purpose))}});
  }
  return govuk::table(table);
}

namespace {

Html log_of(const std::vector<Look>& looks, const Names& names, StreamId record) {
  auto shown =
      govuk::heading(1, govuk::Size::l, text(say("Who has looked at this record"))) +
      govuk::paragraph(text(say("Every opening is listed, newest first, and cannot be removed. "
                                "Looking at this page is listed too."))) +
      looks_table(looks, names);
  if (looks.size() == desk::looks_a_page)
    shown += govuk::paragraph(
        govuk::link(record_href(record, "/looked?before=" + looks.back().at.text()),
                    text(say("Earlier openings"))));
  return shown;
}

std::optional<Moment> before_asked(const Visit& visit) {
  return Moment::from(visit.request.query.value_or("before", ""));
}

Response as_page_of_record(const Site& site, const Visit& visit) {
  return with_record(site, visit, "looked", [&](const desk::Opened& opened) {
    auto before = before_asked(visit);
    if (opened.as_known && !before) before = opened.as_known->at;
    const auto looks = desk::who_has_looked(site.desk, *visit.reader, opened, before);
    if (!looks) return refused(site, visit, looks.error(), opened.record);
    auto page = record_page(visit, opened, say("Who has looked at this record"), Part::looked);
    page.main = log_of(*looks, desk::names_for(opened.service), opened.record);
    return plain_page(site, visit, std::move(page));
  });
}

Response log_alone(const Site& site, const Visit& visit) {
  const auto record = visit.id<StreamId>("record");
  if (!record) return not_found(site, visit);
  const auto looks = desk::who_has_looked(site.desk, *visit.reader, *record, before_asked(visit));
  if (!looks) return refused(site, visit, looks.error(), *record);
  const auto service = desk::service_file(site.desk);
  if (!service) return failed(site, visit, service.error());
  web::Page page{.title = say("Who has looked at this record")};
  page.main = log_of(*looks, desk::names_for(*service), *record);
  return plain_page(site, visit, std::move(page));
}

}  // namespace

std::vector<web::Route> looked_routes(const Site& site) {
  return {{web::Method::get, "/records/{record}/looked",
           web::Need(access::Operation::see_access_log), [&site](const Visit& visit) {
             const bool opens = access::may(visit.reader->role, access::Operation::open_record);
             return opens ? as_page_of_record(site, visit) : log_alone(site, visit);
           }}};
}

}  // namespace holdfast::overview
