// Fixtures of buttons, and of the links that stand where buttons do.
#include "components/govuk_options.h"
#include "govuk/buttons.h"

namespace holdfast::components {
namespace {

using namespace govuk;

Html button_of(const Fixture& f) {
  const auto& o = f.options;
  return button({.content = o.words(),
                 .href = o["href"].str(),
                 .type = o["type"].str_or("submit"),
                 .name = o["name"].str(),
                 .value = o["value"].str(),
                 .id = o["id"].str(),
                 .is_start = o["isStartButton"].is_truthy(),
                 .disabled = o["disabled"].is_truthy(),
                 .prevent_double_click = o["preventDoubleClick"].yes_no(),
                 .classes = o["classes"].str(),
                 .attributes = o.attributes()});
}

Html back_link_of(const Fixture& f) {
  const auto& o = f.options;
  BackLink link{
      .href = o["href"].str(), .classes = o["classes"].str(), .attributes = o.attributes()};
  if (!o.words().empty()) link.content = o.words();
  return back_link(link);
}

Html skip_link_of(const Fixture& f) {
  const auto& o = f.options;
  return skip_link({.content = o.words(),
                    .href = o["href"].str_or("#content"),
                    .classes = o["classes"].str(),
                    .attributes = o.attributes()});
}

Html exit_of(const Fixture& f) {
  const auto& o = f.options;
  return exit_this_page({.content = o.words(),
                         .href = o["redirectUrl"].str_or("https://www.bbc.co.uk/weather"),
                         .id = o["id"].str(),
                         .activated = o["activatedText"].str(),
                         .timed_out = o["timedOutText"].str(),
                         .press_two_more_times = o["pressTwoMoreTimesText"].str(),
                         .press_one_more_time = o["pressOneMoreTimeText"].str(),
                         .classes = o["classes"].str(),
                         .attributes = o.attributes()});
}

}  // namespace

std::vector<Component> button_components() {
  return {{"button", button_of},
          {"back-link", back_link_of},
          {"skip-link", skip_link_of},
          {"exit-this-page", exit_of}};
}

}  // namespace holdfast::components
