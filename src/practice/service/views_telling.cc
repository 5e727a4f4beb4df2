// See views_telling.h.
#include "practice/service/views_telling.h"

#include "base/text.h"
#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/house_marks.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/sharing/views_listed.h"

namespace holdfast::service {

using govuk::Html;
using govuk::text;

Html tell_of_a_child(const access::Reader& reader) {
  if (access::roams(reader.role) || !access::may(reader.role, access::Operation::record_event))
    return {};
  return govuk::section(
      "tell", govuk::heading(2, govuk::Size::m, text(say("Tell us about a child"))),
      govuk::paragraph(text(say("Any child, whether or not you have been admitted to a record."))) +
          govuk::button({.content = text(say("Tell us about a child")), .href = "/tell"}));
}

Html at_the_duty_desk(const ServiceFile& service, const access::Reader& reader,
                      const std::vector<desk::ListElsewhere>& lists) {
  const auto& state = *service.service;
  if (!access::may(reader.role, access::Operation::duty_desk)) return {};
  const auto waiting = tellings_waiting(state);
  const auto words = waiting == 0 ? say("Nothing waits at the duty desk")
                                  : count_of(waiting, say("thing waits at the duty desk"),
                                             say("things wait at the duty desk"));
  const auto urgent = urgent_tellings(state);
  const auto today = urgent == 0
                         ? Html{}
                         : govuk::paragraph(govuk::late_mark(say("Told as urgent, for today: {n}",
                                                                 {{"n", std::to_string(urgent)}})));
  return govuk::section("duty", govuk::heading(2, govuk::Size::m, text(say("Duty desk"))),
                        today + govuk::paragraph(govuk::link("/duty", text(words))) +
                            sharing::lists_with_others(lists, desk::names_for(service)));
}

}  // namespace holdfast::service
