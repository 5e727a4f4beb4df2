// Cases of navigation: see moj_cases.json.
#include "components/moj_cases.h"
#include "govuk/moj_navigation.h"

namespace holdfast::components {
namespace {

using namespace govuk;
using moj::Here;

MojCases sub_navigation() {
  const auto with = [](const moj::SubNavigation& s) { return moj::sub_navigation(s); };
  return {
      {"sub-navigation / one of three is here",
       with({.items = {{text("Overview"), "/a"},
                       {text("Chronology"), "/b", Here::yes},
                       {text("Plan"), "/c"}}})},
      {"sub-navigation / label, classes and attributes",
       with({.items = {{.content = text("Overview"),
                        .href = "/a",
                        .classes = "three",
                        .attributes = {{"data-part", "1"}}}},
             .aria_label = "Jordan's record",
             .classes = "one two",
             .attributes = {{"data-kind", "record"}}})},
      {"sub-navigation / markup in a link",
       with({.items = {{raw("Plan <strong>new</strong>"), "/c"}}})},
      {"sub-navigation / what looks like markup",
       with({.items = {{.content = text(awkward),
                        .href = "/a?b=1&c=\"2\"",
                        .attributes = {{"data-part", awkward}}}},
             .aria_label = awkward,
             .attributes = {{"data-kind", awkward}}})},
      {"sub-navigation / nothing", with({})},
  };
}

MojCases side_navigation() {
  const auto with = [](const moj::SideNavigation& s) { return moj::side_navigation(s); };
  return {
      {"side-navigation / items", with({.aria_label = "Side",
                                        .items = {{text("One"), "/1", Here::yes},
                                                  {.content = text("Two"),
                                                   .href = "/2",
                                                   .attributes = {{"data-part", "2"}}}}})},
      {"side-navigation / sections",
       with({.sections = {{.heading = text("First"), .items = {{text("One"), "/1"}}},
                          {.heading = text("Second"),
                           .items = {{text("Two"), "/2", Here::yes}},
                           .heading_level = 3,
                           .heading_classes = "big",
                           .heading_attributes = {{"id", "second"}}}}})},
      {"side-navigation / classes and attributes", with({.items = {{raw("<em>One</em>"), "/1"}},
                                                         .classes = "one",
                                                         .attributes = {{"data-kind", "side"}}})},
      {"side-navigation / what looks like markup",
       with({.aria_label = awkward,
             .sections = {{.heading = text(awkward),
                           .items = {{.content = text(awkward),
                                      .href = "/a?b=1&c=2",
                                      .attributes = {{"data-part", awkward}}}}}}})},
  };
}

MojCases primary_navigation() {
  const auto with = [](const moj::PrimaryNavigation& p) { return moj::primary_navigation(p); };
  return {
      {"primary-navigation / two links",
       with({.aria_label = "Primary",
             .items = {{text("Home"), "/", Here::yes}, {text("People"), "/people"}}})},
      {"primary-navigation / with a search",
       with({.aria_label = "Primary",
             .items = {{text("Home"), "/"}},
             .search = raw("<form action=\"/find\"></form>")})},
      {"primary-navigation / classes and attributes",
       with({.items = {{.content = raw("<em>Home</em>"),
                        .href = "/",
                        .attributes = {{"data-part", "1"}}}},
             .container_classes = "two",
             .classes = "one",
             .attributes = {{"data-kind", "p"}}})},
      {"primary-navigation / what looks like markup",
       with({.aria_label = awkward, .items = {{text(awkward), "/?a=1&b=2"}}})},
  };
}

MojCases button_menu() {
  const auto with = [](const moj::ButtonMenu& m) { return moj::button_menu(m); };
  return {
      {"button-menu / two links",
       with({.items = {{text("Correct"), "/correct"}, {text("Withdraw"), "/withdraw"}}})},
      {"button-menu / words, classes and side",
       with({.items = {{text("Correct"), "/correct", "two", {{"data-part", "1"}}}},
             .button_text = "Actions",
             .button_classes = "govuk-button--secondary",
             .align = moj::ButtonMenu::Align::right,
             .classes = "one",
             .attributes = {{"id", "menu"}}})},
      {"button-menu / markup in a link", with({.items = {{raw("<em>Correct</em>"), "/correct"}}})},
      {"button-menu / what looks like markup",
       with({.items = {{text(awkward), "/?a=1&b=2"}}, .button_text = awkward})},
  };
}

MojCases identity_bar() {
  const auto with = [](const moj::IdentityBar& b) { return moj::identity_bar(b); };
  return {
      {"identity-bar / title", with({.title = text("Jordan Ashdown")})},
      {"identity-bar / title of markup", with({.title = raw("<strong>Jordan</strong> Ashdown"),
                                               .classes = "one",
                                               .attributes = {{"data-kind", "child"}}})},
      {"identity-bar / menus",
       with({.title = text("Jordan Ashdown"),
             .menus = {{.items = {{text("Correct"), "/correct"}, {text("Withdraw"), "/withdraw"}},
                        .button_text = "Actions"},
                       {.items = {{text("Print"), "/print"}}}}})},
      {"identity-bar / what looks like markup",
       with({.title = text(awkward), .attributes = {{"data-kind", awkward}}})},
      {"identity-bar / nothing", with({})},
  };
}

MojCases pagination() {
  const auto with = [](const moj::Pagination& p) { return moj::pagination(p); };
  const std::vector<PageNumber> pages = {{.number = "1", .href = "/?p=1"},
                                         {.number = "2", .href = "/?p=2", .current = true},
                                         {.ellipsis = true},
                                         {.number = "9", .href = "/?p=9"}};
  return {
      {"pagination / numbers and what is shown",
       with({.pages = pages,
             .previous = PageLink{.href = "/?p=1", .content = text("Previous")},
             .next = PageLink{.href = "/?p=3", .content = text("Next")},
             .results = moj::Showing{11, 20, 90}})},
      {"pagination / page of pages", with({.pages = pages, .results = moj::PageOf{2, 9}})},
      {"pagination / shown, of an unknown number",
       with({.pages = pages, .results = moj::Showing{11, 20, {}}, .results_word = "entries"})},
      {"pagination / a total and no numbers",
       with({.results = moj::Total{7}, .results_word = "children"})},
      {"pagination / one page",
       with({.pages = {{.number = "1", .href = "/", .current = true}}, .results = moj::Total{7}})},
      {"pagination / classes and attributes", with({.pages = pages,
                                                    .aria_label = "Pages of entries",
                                                    .classes = "one",
                                                    .attributes = {{"data-kind", "p"}}})},
      {"pagination / what looks like markup", with({.pages = pages,
                                                    .results = moj::Total{7},
                                                    .results_word = awkward,
                                                    .aria_label = awkward,
                                                    .attributes = {{"data-kind", awkward}}})},
  };
}

}  // namespace

MojCases moj_navigation_cases() {
  MojCases made = sub_navigation();
  made.merge(side_navigation());
  made.merge(primary_navigation());
  made.merge(button_menu());
  made.merge(identity_bar());
  made.merge(pagination());
  return made;
}

}  // namespace holdfast::components
