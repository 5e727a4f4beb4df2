// Our own marks: they say what they mean in words, and show what people typed.
#include "govuk/house_marks.h"

#include <doctest/doctest.h>

using namespace holdfast::govuk;

namespace {

bool has(const Html& html, std::string_view words) {
  return html.str().find(words) != std::string::npos;
}

TEST_CASE("an identity says name and facts, and shows what looks like markup") {
  const Html title = identity_title({"Jo <b>", {{"Date of birth", "3 May 2011 (15)"}}});
  CHECK(has(title, "Jo &lt;b&gt;"));
  CHECK(has(title, ">Date of birth:</span> <span"));
  CHECK(has(title, ">3 May 2011 (15)</span>"));
  CHECK_FALSE(has(identity_title({"Jo", {}}), "facts"));
}

TEST_CASE("an identity title says the child's own line and the flags, and neither where none is") {
  const Html title = identity_title(
      {"Jo", {}, "Ask me <first>", {{"Going missing: at night", "Review by 3 May 2027", "/x"}}});
  CHECK(has(title, "<q class=\"holdfast-identity__own-line\">Ask me &lt;first&gt;</q>"));
  CHECK(has(title, "href=\"/x\""));
  CHECK(has(title, "Review by 3 May 2027"));
  CHECK_FALSE(has(identity_title({"Jo", {}}), "own-line"));
  CHECK_FALSE(has(identity_title({"Jo", {}}), "flag"));
}

TEST_CASE("the banner of the past is a landmark named by its title, and leads back to now") {
  const Html banner = as_known_banner(
      {"As it was known on 3 November 2026", {"14 entries since."}, "Show now", "/records/7"});
  CHECK(has(banner, R"(aria-label="As it was known on 3 November 2026")"));
  CHECK(has(banner, "14 entries since."));
  CHECK(has(banner, R"(href="/records/7")"));
  CHECK_FALSE(has(as_known_banner({"Past", {}, "", ""}), "<a"));
}

TEST_CASE("lateness is said in words") {
  CHECK(late_mark("Recorded 9 days late").str() ==
        R"(<strong class="holdfast-late">Recorded 9 days late</strong>)");
}

}  // namespace
