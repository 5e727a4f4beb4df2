// The agencies around the child, as tables.
#include <algorithm>

#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/overview/views.h"
#include "practice/service/service.h"
#include "practice/sharing/views.h"
#include "practice/situation.h"

namespace holdfast::sharing {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::record_href;

bool may_change(const Opened& opened, const access::Reader& reader) {
  return !opened.as_known && access::may(reader.role, Operation::ask_agencies);
}

Html or_unknown(const std::optional<Text>& words) {
  return text(words ? words->value : say("Not known"));
}

std::string since_words(const std::optional<Date>& since) {
  return since ? in_words(*since) : say("Since when is not known");
}

}  // namespace

std::vector<web::Option> other_agencies(const ServiceFile& service) {
  std::vector<web::Option> options;
  for (const auto& [id, agency] : service.service->agencies)
    if (agency.kind != service::AgencyKind::youth_justice)
      options.push_back({id.text(), agency.name});
  std::ranges::sort(options, {}, &web::Option::words);
  return options;
}

Html network_table(const Opened& opened, const access::Reader& reader) {
  const auto network = network_on(*opened.file.sharing, opened.today());
  if (network.empty()) return govuk::paragraph(text(say("No agency is named yet.")));
  const auto names = desk::names_for(opened.service);
  govuk::Table table{
      .caption = text(say("Agencies that work with the child")),
      .head = {{text(say("Agency"))}, {text(say("What they do"))}, {text(say("Contact"))}},
      .caption_classes = "govuk-visually-hidden"};
  const bool changes = may_change(opened, reader);
  if (changes) table.head.push_back({text(say("Change"))});
  for (const auto* one : network) {
    const auto& joined = one->joined.record;
    const auto agency = names.agency(joined.agency);
    auto name = text(agency);
    if (joined.leads == true) name += text(" ") + govuk::tag({.content = text(say("Leads"))});
    std::vector<govuk::Cell> row{
        {std::move(name)},
        {text(joined.capacity.value) + govuk::aside(text(since_words(joined.known_since)))},
        {or_unknown(joined.contact)}};
    if (changes)
      row.push_back({govuk::link_spoken(
          record_href(opened.record, "/sharing/network/" + one->joined.source().text() + "/end"),
          say("End"), agency)});
    table.rows.push_back(std::move(row));
  }
  return govuk::table(table);
}

Html missing_list(const Opened& opened) {
  static const Across across;
  const auto missing = missing_from_network({opened.file, opened.service, across, {}, opened.now});
  std::vector<Html> items;
  for (const auto& one : missing)
    items.push_back(govuk::strong(text(say(label_of(one.sector)))) + text(" ") + text(one.why));
  const auto names = desk::names_for(opened.service);
  for (const auto& said : opened.file.sharing->not_asked)
    items.push_back(text(say("{sector} was not asked, because:",
                             {{"sector", say(label_of(said.record.unasked_sector))}})) +
                    govuk::as_written(said.record.because.value) +
                    govuk::aside(text(overview::recorded_words(said.envelope, names))));
  if (items.empty())
    return govuk::paragraph(text(say("Nobody who would be expected is known to be missing.")));
  return govuk::plain_list(items);
}

Html plans_table(const Opened& opened) {
  const auto& plans = opened.file.sharing->plans;
  if (plans.empty()) return govuk::paragraph(text(say("No plan of another agency is noted.")));
  const auto names = desk::names_for(opened.service);
  govuk::Table table{
      .caption = text(say("Plans of other agencies")),
      .head = {{text(say("Plan"))}, {text(say("Owner"))}, {text(say("Next review"))}},
      .caption_classes = "govuk-visually-hidden"};
  for (const auto& plan : plans) {
    const auto& noted = plan.record;
    table.rows.push_back(
        {{govuk::link(record_href(opened, "/entries/" + plan.source().text()),
                      text(noted.plan_title.value)) +
          govuk::aside(text(names.agency(noted.plan_agency)))},
         {text(noted.plan_owner.value)},
         {text(noted.plan_review_on ? in_words(*noted.plan_review_on) : say("Not known"))}});
  }
  return govuk::table(table);
}

Html actions_table(const Opened& opened) {
  const auto& actions = opened.file.sharing->actions;
  if (actions.empty()) return govuk::paragraph(text(say("No action has been agreed yet.")));
  const auto names = desk::names_for(opened.service);
  govuk::Table table{
      .caption = text(say("Actions")),
      .head = {{text(say("Action"))}, {text(say("With"))}, {text(say("Whose"))}, {text(say("By"))}},
      .caption_classes = "govuk-visually-hidden"};
  for (const auto& action : actions) {
    const auto& agreed = action.agreed.record;
    auto whose = text(names.agency(agreed.action_agency));
    if (agreed.action_owner) whose += govuk::aside(text(names.person(*agreed.action_owner)));
    auto by = text(in_words(agreed.action_by));
    if (!is_open(action)) {
      const auto ending = action.endings.back().record.ending;
      by += govuk::aside(text(say(words_of(Ending{})[static_cast<std::size_t>(ending)].label)));
    } else if (agreed.action_by < opened.today()) {
      by += text(" ") + govuk::tag({.content = text(say("Late")), .classes = "govuk-tag--red"});
    }
    table.rows.push_back(
        {{govuk::link(item_href(opened.record, action.agreed.source()), text(agreed.action.value))},
         {text(say(words_of(Level{})[static_cast<std::size_t>(agreed.level)].label))},
         {std::move(whose)},
         {std::move(by)}});
  }
  return govuk::table(table);
}

}  // namespace holdfast::sharing
