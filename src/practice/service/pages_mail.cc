// One email at the duty desk: who sent it, what it says, its files as downloads, and looking for
// the child it is about. It goes on a record as information from its sender's agency, and its files
// as documents there; where one of ours passed it on, or somebody who works for
// several agencies sent it, whoever is on duty says from which agency.
#include "base/words.h"
#include "desk/mail.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/chronology/chronology.h"
#include "practice/overview/views_files.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views_candidates.h"
#include "practice/service/views_duty.h"
#include "practice/service/views_mail.h"
#include "practice/sharing/sharing.h"

namespace holdfast::service {
namespace {

using desk::Mail;
using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

// ---- the page

Html file_link(const Mail& mail, const desk::MailFile& file) {
  return govuk::link(mail_href(mail.id, "/files/" + file.entry.text()),
                     text(in_words(file.document))) +
         govuk::aside(text(scan_in_words(file.document)));
}

Html facts_of(const Mail& mail, const ServiceFile& service) {
  const auto names = desk::names_for(service);
  govuk::SummaryList list;
  const auto add = [&](const std::string& key, const Html& value) {
    list.rows.push_back({.key = text(key), .value = value});
  };
  add(say("Received"), text(in_words(mail.received)));
  for (const auto& line : lines_of(view_of(mail.what), names))
    if (line.known)
      add(say(line.field->heading()), line.field->kind == FieldKind::long_text
                                          ? govuk::as_written(line.words)
                                          : text(line.words));
  if (!mail.what.sender_agency)
    add(say("Agency"),
        text(say("{agencies}: which, the email does not say. You are asked when you put it on a "
                 "record.",
                 {{"agencies", sender_agencies(mail, service)}})));
  std::vector<Html> files;
  for (const auto& file : mail.files) files.push_back(file_link(mail, file));
  if (!files.empty()) add(say("Files"), govuk::plain_list(files));
  add(say("Kept until"), text(in_words(mail.kept_until)));
  return govuk::summary_list(list);
}

Response mail_page(const Site& site, const Visit& visit) {
  const auto id = visit.id<EventId>("mail");
  if (!id) return overview::not_found(site, visit);
  const auto mail = desk::mail_waiting(site.desk, *visit.reader, *id);
  if (!mail) return overview::refused(site, visit, mail.error(), {});
  return with_service(site, visit, [&](const ServiceFile& service) {
    web::Page page{.title = say("An email sent in")};
    page.back = govuk::BackLink{.href = "/duty"};
    const auto href = mail_href(*id);
    page.main =
        govuk::heading(1, govuk::Size::l, text(page.title)) + facts_of(*mail, service) +
        telling_steps(service, *id) +
        govuk::section("may-be", govuk::heading(2, govuk::Size::m, text(say("Whom it is about"))),
                       search_for_child(site, visit, href, say("Look for the child's name"))) +
        other_ways(href);
    return overview::plain_page(site, visit, std::move(page));
  });
}

Response file_page(const Site& site, const Visit& visit) {
  const auto mail = visit.id<EventId>("mail");
  const auto file = visit.id<EventId>("file");
  if (!mail || !file) return overview::not_found(site, visit);
  auto found = desk::file_of_mail(site.desk, *visit.reader, *mail, *file);
  if (!found) return overview::refused(site, visit, found.error(), {});
  return overview::download(found->document, std::move(found->bytes));
}

// ---- putting it on a record

std::string as_sent(const Mail& mail) {
  std::string words;
  const auto add = [&](const std::string& more) { words += (words.empty() ? "" : "\n\n") + more; };
  if (mail.what.subject) add(mail.what.subject->value);
  if (mail.what.words) add(mail.what.words->value);
  if (mail.what.left_out)
    add(say("Left out when the email came in:") + "\n" + mail.what.left_out->value);
  if (words.empty()) add(say("An email without words. Its files are documents of this record."));
  return words;
}

/// What is said of each of its files as a document of the record.
chronology::DocumentFiled filed(AgencyId from, Date told_on) {
  chronology::DocumentFiled document;
  document.paper = chronology::Paper::other;
  document.from_agency = from;
  document.note =
      LongText{say("It came by email, with information of {day}. What may not be done "
                   "with that may not be done with this.",
                   {{"day", in_words(told_on)}})};
  return document;
}

/// From which agency, by whom, how, when and what: how urgent it is, an email does not say.
constexpr std::size_t sent_first = 5;

ToMatch to_match(const Site& site, const Mail& mail, const desk::Opened& opened) {
  const auto names = desk::names_for(opened.service);
  const auto& sender = mail.what.sender_agency;
  const bool asks_whose = !sender || opened.service.service->own_agency == sender;
  ToMatch made{
      .href = mail_href(mail.id),
      .shown = govuk::inset_text(
          {.content = govuk::as_written(as_sent(mail)) +
                      govuk::aside(text(say("Sent by {sender}, received on {when}",
                                            {{"sender", sender_words(mail, opened.service)},
                                             {"when", in_words(mail.received)}})))}),
      .goes = say("These words go on this child's record as they stand, and its files as "
                  "documents. Its sender is not told that the child is known here."),
      .asked = asked_after(sent_first, opened.service, asks_whose ? std::nullopt : sender),
      .known = std::make_shared<sharing::Contributed>(),
      .documents = [&site, mail, record = opened.record](const sharing::Contributed& given) {
        return desk::documents_of(site.desk, mail, record, filed(given.from_agency, given.told_on));
      }};
  auto& known = *made.known;
  known.channel = sharing::Channel::email;
  known.told_on = london_date(mail.received);
  known.information = {as_sent(mail)};
  known.from_agency = sender.value_or(AgencyId{});
  known.given_by = {names.person(mail.what.sent_by)};
  // One of ours forwarded it, or they work for several: whose words these are, only a person can
  // say.
  if (asks_whose)
    made.asked.insert(made.asked.begin(), sharing::Contributed::fields,
                      sharing::Contributed::fields + 2);
  return made;
}

Response put_on_record(const Site& site, const Visit& visit) {
  const auto id = visit.id<EventId>("mail");
  if (!id) return overview::not_found(site, visit);
  return overview::with_record_now(site, visit, "form:match", [&](const desk::Opened& opened) {
    const Match match{*id, [&]() -> Result<ToMatch, desk::OpenRefusal> {
                        const auto mail = desk::mail_waiting(site.desk, *visit.reader, *id);
                        if (!mail) return Unexpected{mail.error()};
                        return to_match(site, *mail, opened);
                      }};
    return match_page(site, visit, opened, match);
  });
}

// ---- passing it on, setting it aside

using Act = Response (*)(const Site&, const Visit&, const Waiting&);

Response dealt_with(const Site& site, const Visit& visit, Act act) {
  const auto id = visit.id<EventId>("mail");
  if (!id) return overview::not_found(site, visit);
  return act(site, visit, {*id, mail_href(*id), [&]() -> Result<std::string, desk::OpenRefusal> {
                             const auto mail = desk::mail_waiting(site.desk, *visit.reader, *id);
                             if (!mail) return Unexpected{mail.error()};
                             return subject_words(*mail);
                           }});
}

}  // namespace

std::vector<web::Route> mail_routes(const Site& site) {
  using web::Method;
  const web::Need need(access::Operation::duty_desk);
  const auto page = [&site](Response (*shown)(const Site&, const Visit&)) {
    return [&site, shown](const Visit& visit) { return shown(site, visit); };
  };
  const auto acts = [&site](Act act) {
    return [&site, act](const Visit& visit) { return dealt_with(site, visit, act); };
  };
  std::vector<web::Route> all = {
      {Method::get, "/duty/mail/{mail}", need, page(mail_page)},
      {Method::get, "/duty/mail/{mail}/files/{file}", need, page(file_page)}};
  for (const auto method : {Method::get, Method::post}) {
    all.push_back({method, "/duty/mail/{mail}/match/{record}", need, page(put_on_record)});
    all.push_back({method, "/duty/mail/{mail}/pass-on", need, acts(pass_on)});
    all.push_back({method, "/duty/mail/{mail}/not-for-us", need, acts(set_aside)});
  }
  return all;
}

}  // namespace holdfast::service
