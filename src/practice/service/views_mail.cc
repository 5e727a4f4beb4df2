// See views_mail.h.
#include "practice/service/views_mail.h"

#include "base/london.h"
#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/service/views_duty.h"

namespace holdfast::service {
namespace {

using desk::Mail;
using govuk::Html;
using govuk::text;

constexpr int refused_shown_days = 14;

std::string why_refused(MailRefusal why) {
  for (const auto& word : words_of(why))
    if (word.value == static_cast<int>(why)) return say(word.label);
  return {};
}

}  // namespace

std::string mail_href(EventId mail, std::string_view below) {
  return "/duty/mail/" + mail.text() + std::string(below);
}

std::string sender_agencies(const Mail& mail, const ServiceFile& service) {
  const auto names = desk::names_for(service);
  if (mail.what.sender_agency) return names.agency(*mail.what.sender_agency);
  std::string all;
  const auto at = service.service->people.find(mail.what.sent_by);
  if (at != service.service->people.end())
    for (const auto& post : at->second.posts) {
      const auto one = names.agency(post.agency);
      all = all.empty() ? one : say("{one} or {other}", {{"one", all}, {"other", one}});
    }
  return all;
}

std::string sender_words(const Mail& mail, const ServiceFile& service) {
  return say("{who}, {agency}", {{"who", desk::names_for(service).person(mail.what.sent_by)},
                                 {"agency", sender_agencies(mail, service)}});
}

std::string subject_words(const Mail& mail) {
  return mail.what.subject ? mail.what.subject->value : say("Without a subject");
}

Html waiting_mail(const std::vector<Mail>& waiting, const ServiceFile& service) {
  const auto heading = govuk::heading(2, govuk::Size::m, text(say("Email")));
  if (waiting.empty())
    return govuk::section("mail", heading, govuk::paragraph(text(say("No email waits."))));
  govuk::Table table{.head = {{text(say("Subject"))},
                              {text(say("From"))},
                              {text(say("Received"))},
                              {text(say("Kept until"))}}};
  for (const auto& one : waiting)
    table.rows.push_back({{govuk::link(mail_href(one.id), text(subject_words(one)))},
                          {text(sender_words(one, service))},
                          {text(in_words(one.received)) + late_mark_of(service, one.id)},
                          {text(say("Until {day}", {{"day", in_words(one.kept_until)}}))}});
  return govuk::section("mail", heading, govuk::table(table));
}

Html refused_mail(const State& state, const Names& names, Moment now) {
  std::vector<Html> items;
  for (const auto& one : state.refused_mail)
    if (london_date(one.at) + refused_shown_days >= london_date(now))
      items.insert(items.begin(), text(say("{day}, in the name of {who}: {why}",
                                           {{"day", in_words(london_date(one.at))},
                                            {"who", names.person(one.record.claimed_sender)},
                                            {"why", why_refused(one.record.refused_as)}})));
  if (items.empty()) return {};
  return govuk::section(
      "refused-mail", govuk::heading(2, govuk::Size::m, text(say("Email that was refused"))),
      govuk::paragraph(text(say("Nothing of it was kept, and nobody was answered. If they did send "
                                "it, ring them: their mail could not be taken in."))) +
          govuk::plain_list(items));
}

}  // namespace holdfast::service
