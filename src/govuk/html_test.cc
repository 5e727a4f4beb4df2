// The two gates: what is escaped, and where a link may lead.
#include "govuk/html.h"

#include <doctest/doctest.h>

#include "govuk/markup.h"

namespace holdfast::govuk {
namespace {

TEST_CASE("text that looks like markup is shown, not obeyed") {
  CHECK(text("<b title=\"a\" lang='b'>&</b>").str() ==
        "&lt;b title=&quot;a&quot; lang=&#39;b&#39;&gt;&amp;&lt;/b&gt;");
}

TEST_CASE("an attribute's value cannot end the attribute") {
  CHECK(Element("p").with("title", "\" onclick=\"x").around(text("y")).str() ==
        "<p title=\"&quot; onclick=&quot;x\">y</p>");
}

TEST_CASE("links may be relative or of four schemes") {
  for (const auto* address :
       {"/records/42?part=a:b#c:d", "#top", "?page=2", "next", "//example.org/", "./a:b",
        "https://example.org", "HTTP://example.org", "mailto:a@example.org", "tel:+440000"})
    CHECK(safe_href(address) == address);
}

TEST_CASE("a link never runs script, however it is spelt") {
  for (const auto* address : {"javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)",
                              "\tjavascript:alert(1)", "java\nscript:alert(1)",
                              "\x01javascript:alert(1)", "data:text/html,x", "vbscript:x", "a b",
                              "", "javascript&colon;:x", "blob:https://example.org/1"})
    CHECK(safe_href(address) == "#");
  CHECK(Element("a").href("javascript:x").around(text("y")).str() == "<a href=\"#\">y</a>");
}

TEST_CASE("classes and joined parts leave no stray gaps") {
  CHECK(Element("i").css("").css("a").css("").css("b c").around({}).str() ==
        "<i class=\"a b c\"></i>");
  CHECK(join({text("a"), text("&"), text("c")}, ", ").str() == "a, &amp;, c");
  CHECK(join({}).empty());
}

}  // namespace
}  // namespace holdfast::govuk
