// See views_duty.h. People decide who the child is; the pages show who it may be.
#include "practice/service/views_duty.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/house_marks.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/sharing/views.h"

namespace holdfast::service {
namespace {

using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

struct Dealing {
  std::string heading;
  std::string button;
  Event act;
};

Response deal_with(const Site& site, const Visit& visit, const Waiting& waiting,
                   const Dealing& dealing) {
  ServiceForm form{.heading = dealing.heading, .button = dealing.button};
  form.page.title = form.heading;
  form.page.back = govuk::BackLink{.href = waiting.href};
  form.fields = asked_of(view_of(holdfast::Event(dealing.act)).shape.fields, {});
  form.then = "/duty";
  if (visit.request.method == web::Method::post) return take(site, visit, form, dealing.act);
  const auto called = waiting.called();
  if (!called) return overview::refused(site, visit, called.error(), {});
  form.before = govuk::inset_text({.content = text(*called)});
  return ask(site, visit, form);
}

}  // namespace

Html telling_steps(const ServiceFile& service, EventId telling) {
  const auto& all = service.service->tellings;
  const auto at = all.find(telling);
  if (at == all.end() || at->second.steps.empty()) return {};
  return govuk::section("steps",
                        govuk::heading(2, govuk::Size::m, text(say("Who heard that it waits"))),
                        sharing::steps_within(at->second.steps));
}

Html late_mark_of(const ServiceFile& service, EventId telling) {
  const auto& all = service.service->tellings;
  const auto at = all.find(telling);
  const bool late = at != all.end() && std::ranges::any_of(at->second.steps, [](const auto& step) {
                      return step.rung >= Rung::reminder;
                    });
  return late ? text(" ") + govuk::late_mark(say("Late")) : Html{};
}

Html other_ways(const std::string& href) {
  const auto act = [&](const std::string& words, std::string_view below) {
    return govuk::button({.content = text(words),
                          .href = href + std::string(below),
                          .classes = "govuk-button--secondary"});
  };
  return govuk::section("acts",
                        govuk::heading(2, govuk::Size::m, text(say("If it is none of them"))),
                        govuk::button_group({act(say("Pass it on"), "/pass-on"),
                                             act(say("Not for us"), "/not-for-us")}) +
                            govuk::paragraph(govuk::link(
                                "/children/new", text(say("Add a child, and match it then")))));
}

Response pass_on(const Site& site, const Visit& visit, const Waiting& waiting) {
  return deal_with(
      site, visit, waiting,
      {say("Pass it on"), say("I have passed it on"), TellingPassedOn{waiting.id, {}, {}}});
}

Response set_aside(const Site& site, const Visit& visit, const Waiting& waiting) {
  return deal_with(site, visit, waiting,
                   {say("Not for us"), say("Set it aside"), TellingSetAside{waiting.id, {}}});
}

}  // namespace holdfast::service
