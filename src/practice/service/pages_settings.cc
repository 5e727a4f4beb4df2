// The service's settings: every figure of practice, where it comes from, and whether anybody here
// has decided it. A figure nobody has set says so wherever it is used, and first of all here.
#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/service/pages_parts.h"
#include "practice/service/settings.h"
#include "practice/service/views.h"

namespace holdfast::service {
namespace {

using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

std::string setting_href(const Setting& setting) { return "/settings/" + std::string(setting.key); }

std::string with_unit(int value, const Setting& setting) {
  if (setting.choices != nullptr)
    for (const auto& word : setting.choices())
      if (word.value == value) return say(word.label);
  return say("{n} {unit}", {{"n", std::to_string(value)},
                            {"unit", say(value == 1 ? setting.unit_of_one : setting.unit)}});
}

Html value_of(const Setting& setting, const Figure& figure) {
  auto shown = text(with_unit(figure.value, setting));
  if (figure.local_default)
    shown += text(" ") +
             govuk::tag({.content = text(say("Local default")), .classes = "govuk-tag--yellow"});
  return shown +
         govuk::aside(text(say("Source: {source}", {{"source", std::string(setting.source)}})));
}

constexpr std::string_view duty_href = "/settings/safeguarding-duty";

/// A day and no figure, and nothing until the service says it: its place is before the figures.
govuk::SummaryRow duty_row(const State& state) {
  const auto question = say("From which day does the duty of section 16LA to share count here?");
  const auto& from = state.safeguarding_duty_from;
  auto shown =
      from ? text(in_words(*from))
           : text(say("Not set: the duty of section 16LA is not offered until the service says "
                      "from when."));
  return {.key = text(question),
          .value = std::move(shown) +
                   govuk::aside(text(say("Source: {source}", {{"source", "safeguarding-duty"}}))),
          .actions = {{.content = text(say("Change")),
                       .href = std::string(duty_href),
                       .spoken = lower_ascii(question)}}};
}

Response settings_page(const Site& site, const Visit& visit) {
  return with_service(site, visit, [&](const ServiceFile& service) {
    govuk::SummaryList list{.rows = {duty_row(*service.service)}};
    for (const auto& setting : settings()) {
      const auto now = figure(*service.service, setting.key);
      list.rows.push_back({.key = text(say(setting.question)),
                           .value = value_of(setting, now),
                           .actions = {{.content = text(say("Change")),
                                        .href = setting_href(setting),
                                        .spoken = lower_ascii(say(setting.question))}}});
    }
    web::Page page{.title = say("Settings")};
    page.main =
        overview::saved_banner(visit) + govuk::heading(1, govuk::Size::l, text(page.title)) +
        govuk::paragraph(text(
            say("A local default is our suggestion: nobody at this service has decided it yet. "
                "Sources are the headings of the page on law and guidance."))) +
        govuk::paragraph(
            govuk::link("/settings/letters", text(say("Texts of letters and reports")))) +
        govuk::summary_list(list);
    return overview::plain_page(site, visit, std::move(page));
  });
}

Html range_words(const Setting& setting, const std::string& figure) {
  if (setting.choices != nullptr)
    return govuk::paragraph(text(say("It is {figure} now.", {{"figure", figure}})));
  return govuk::paragraph(text(say("It is {figure} now. It may be from {least} to {most}.",
                                   {{"figure", figure},
                                    {"least", std::to_string(setting.least)},
                                    {"most", std::to_string(setting.most)}})));
}

/// Where the numbers stand for choices, those are offered.
void offer_choices(const Setting& setting, ServiceForm& form) {
  if (setting.choices == nullptr) return;
  auto& value = form.fields.front();
  value.kind = FieldKind::one_of;
  auto& options = form.options[value.name];
  for (const auto& word : setting.choices())
    options.push_back({std::to_string(word.value), say(word.label)});
}

ServiceForm form_for(const Setting& setting, const Figure& now) {
  ServiceForm form{.page = {.title = say("Change a setting")},
                   .button = say("Save the setting"),
                   .fields = asked_of(SettingChanged::fields, {"key"}),
                   .then = "/settings"};
  form.page.back = govuk::BackLink{.href = "/settings"};
  form.before =
      govuk::heading(2, govuk::Size::m, text(say(setting.question))) +
      range_words(setting, with_unit(now.value, setting)) +
      govuk::paragraph(text(say("What is due, late or missing is worked out anew with it, on every "
                                "record.")));
  offer_choices(setting, form);
  return form;
}

Response change(const Site& site, const Visit& visit) {
  const auto* setting = setting_named(visit.part("key"));
  if (setting == nullptr) return overview::not_found(site, visit);
  return with_service(site, visit, [&](const ServiceFile& service) {
    const auto form = form_for(*setting, figure(*service.service, setting->key));
    if (visit.request.method == web::Method::get) return ask(site, visit, form);
    SettingChanged changed;
    changed.key = {std::string(setting->key)};
    return take(site, visit, form, changed);
  });
}

Response date_duty(const Site& site, const Visit& visit) {
  ServiceForm form{.page = {.title = say("The duty to share information (section 16LA)")},
                   .button = say("Save the day"),
                   .fields = asked_of(SafeguardingDutyDated::fields, {}),
                   .then = "/settings"};
  form.page.back = govuk::BackLink{.href = "/settings"};
  form.before =
      govuk::paragraph(
          text(say("The Children's Wellbeing and Schools Act 2026 adds section 16LA to the "
                   "Children Act 2004 (England). We could not confirm from which day the duty is "
                   "in force. Ask your legal adviser."))) +
      govuk::paragraph(text(say("From that day people here may name the duty as what makes it "
                                "lawful to share. You can enter another day later.")));
  return visit.request.method == web::Method::get
             ? ask(site, visit, form)
             : take(site, visit, form, SafeguardingDutyDated{});
}

}  // namespace

std::vector<web::Route> settings_routes(const Site& site) {
  using web::Method;
  const web::Need need(access::Operation::manage_settings);
  const auto one = [&site](const Visit& visit) { return change(site, visit); };
  const auto duty = [&site](const Visit& visit) { return date_duty(site, visit); };
  return {
      {Method::get, duty_href, need, duty},
      {Method::post, duty_href, need, duty},
      {Method::get, "/settings", need,
       [&site](const Visit& visit) { return settings_page(site, visit); }},
      {Method::get, "/settings/{key}", need, one},
      {Method::post, "/settings/{key}", need, one},
  };
}

}  // namespace holdfast::service
