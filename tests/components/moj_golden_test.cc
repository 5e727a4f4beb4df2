// Sortable table and multi select ship without a template: their markup is kept here, one file a
// case, under tests/golden/components/. With HOLDFAST_UPDATE=1 the files are written anew; read the
// difference as a change of the product. moj_browser.mjs sees that the scripts take this markup.
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "components/moj_cases.h"
#include "govuk/moj_tables.h"

namespace holdfast::components {
namespace {

using namespace govuk;
using moj::Sorted;

std::string kept(const std::string& name) {
  std::ifstream file(HOLDFAST_ROOT "/tests/golden/components/" + name + ".html");
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void is_as_kept(const std::string& name, const Html& now) {
  INFO(name);
  if (std::getenv("HOLDFAST_UPDATE") != nullptr)
    std::ofstream(HOLDFAST_ROOT "/tests/golden/components/" + name + ".html") << now.str() << "\n";
  CHECK(kept(name) == now.str() + "\n");
}

moj::SortableTable cases_of_sam() {
  return {.caption = text("My cases"),
          .head = {{{text("Name")}, Sorted::ascending},
                   {{text("Born")}, Sorted::not_yet},
                   {{text("Next")}}},
          .rows = {{{{raw("<a href=\"/b\">Ashdown, Jordan</a>")}, "ashdown, jordan"},
                    {{text("3 May 2011")}, "2011-05-03"},
                    {{text("Review")}}},
                   {{{raw("<a href=\"/a\">Bell, Riley</a>")}, "bell, riley"},
                    {{text("9 July 2010")}, "2010-07-09"},
                    {{text("Visit")}}}}};
}

moj::MultiSelect two_messages() {
  return {.name = "message",
          .id_prefix = "messages-",
          .caption = text("Messages"),
          .head = {{text("To")}},
          .rows = {{.value = "1", .spoken = "Select the message to Sam", .cells = {{text("Sam")}}},
                   {.value = "2",
                    .spoken = "Select the message to Ash",
                    .chosen = true,
                    .cells = {{text("Ash")}}}}};
}

TEST_CASE("a sortable table is the table that its script reads") {
  is_as_kept("sortable_table", moj::sortable_table(cases_of_sam()));
  moj::SortableTable down = cases_of_sam();
  down.head[0].sorted = Sorted::not_yet;
  down.head[1].sorted = Sorted::descending;
  down.caption_classes = "govuk-table__caption--m";
  down.classes = "one";
  down.attributes = {{"data-kind", "cases"}};
  is_as_kept("sortable_table_descending", moj::sortable_table(down));
  is_as_kept("sortable_table_without_rows",
             moj::sortable_table({.head = {{{text("Name")}, Sorted::not_yet}}}));
}

TEST_CASE("a multi select is the table that its script reads, and a form without it") {
  is_as_kept("multi_select", moj::multi_select(two_messages()));
  moj::MultiSelect dressed = two_messages();
  dressed.caption_classes = "govuk-table__caption--m";
  dressed.classes = "one";
  dressed.attributes = {{"data-kind", "messages"}};
  is_as_kept("multi_select_dressed", moj::multi_select(dressed));
  dressed.rows.clear();
  is_as_kept("multi_select_without_rows", moj::multi_select(dressed));
}

TEST_CASE("tables show what looks like markup, and do not obey it") {
  const moj::SortableTable sortable = {.caption = text(awkward),
                                       .head = {{{text(awkward)}, Sorted::not_yet}},
                                       .rows = {{{{text(awkward)}, awkward}}},
                                       .attributes = {{"data-kind", awkward}}};
  is_as_kept("sortable_table_awkward", moj::sortable_table(sortable));
  const moj::MultiSelect multi = {
      .name = awkward,
      .id_prefix = "a-",
      .caption = text(awkward),
      .head = {{text(awkward)}},
      .rows = {{.value = awkward, .spoken = awkward, .cells = {{text(awkward)}}}}};
  is_as_kept("multi_select_awkward", moj::multi_select(multi));
  CHECK(moj::sortable_table(sortable).str().find("<b ") == std::string::npos);
  CHECK(moj::multi_select(multi).str().find("<b ") == std::string::npos);
}

}  // namespace
}  // namespace holdfast::components
