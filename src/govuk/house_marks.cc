// Our own marks written out; see house_marks.h.
#include "govuk/house_marks.h"

#include "govuk/markup.h"

namespace holdfast::govuk {
namespace {

/// A clock running backwards.
constexpr std::string_view clock =
    R"(<svg class="holdfast-as-known__clock" xmlns="http://www.w3.org/2000/svg" )"
    R"(viewBox="0 0 34 34" width="34" height="34" aria-hidden="true" focusable="false" )"
    R"(fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round">)"
    R"(<path d="M7 8a14 14 0 1 1-4 9M3 4v7h7M17 9v9l-6 4"/></svg>)";

Html flag(const IdentityFlag& flag) {
  return Element("span")
      .css("holdfast-identity__flag")
      .around(Element("a")
                  .css("govuk-link govuk-link--no-visited-state")
                  .href(flag.href)
                  .around(text(flag.words)) +
              raw(" ") +
              Element("span").css("holdfast-identity__flag-until").around(text(flag.until)));
}

}  // namespace

Html identity_title(const IdentityTitle& title) {
  Html made = Element("span").css("holdfast-identity__name").around(text(title.name));
  Html facts;
  for (const auto& fact : title.facts)
    facts +=
        Element("span")
            .css("holdfast-identity__fact")
            .around(
                Element("span").css("holdfast-identity__fact-name").around(text(fact.name + ":")) +
                raw(" ") +
                Element("span").css("holdfast-identity__fact-value").around(text(fact.value))) +
        raw(" ");
  if (!facts.empty()) made += Element("span").css("holdfast-identity__facts").around(facts);
  if (!title.own_line.empty())
    made += Element("q").css("holdfast-identity__own-line").around(text(title.own_line));
  Html flags;
  for (const auto& one : title.flags) flags += flag(one) + raw(" ");
  if (!flags.empty()) made += Element("span").css("holdfast-identity__flags").around(flags);
  return made;
}

Html as_known_banner(const AsKnownBanner& banner) {
  Html words = Element("h2").css("holdfast-as-known__title").around(text(banner.title));
  for (const auto& one : banner.words)
    words += Element("p").css("holdfast-as-known__words").around(text(one));
  if (!banner.now_href.empty())
    words +=
        Element("p")
            .css("holdfast-as-known__words holdfast-not-on-paper")
            .around(
                Element("a").css("govuk-link").href(banner.now_href).around(text(banner.now_text)));
  return Element("section")
      .css("holdfast-as-known")
      .with("aria-label", banner.title)
      .around(Element("div")
                  .css("govuk-width-container holdfast-as-known__inner")
                  .around(raw(std::string(clock)) + Element("div").around(words)));
}

Html late_mark(std::string_view words) {
  return Element("strong").css("holdfast-late").around(text(words));
}

}  // namespace holdfast::govuk
