// What the official fixtures do not say of fields, buttons and their words.
#include <doctest/doctest.h>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/choices.h"
#include "govuk/dates.h"
#include "govuk/inputs.h"
#include "govuk/lists.h"
#include "govuk/markup.h"
#include "govuk/navigation.h"

namespace holdfast::govuk {
namespace {

bool holds(const Html& whole, std::string_view part) {
  return whole.str().find(part) != std::string::npos;
}

std::size_t count(const Html& whole, std::string_view part) {
  std::size_t n = 0;
  for (auto at = whole.str().find(part); at != std::string::npos;
       at = whole.str().find(part, at + 1))
    ++n;
  return n;
}

TEST_CASE("a blank first line typed into a textarea is there when the page comes back") {
  CHECK(holds(textarea({.name = "a", .value = "\nsecond"}), ">\n\nsecond</textarea>"));
  CHECK(holds(textarea({.name = "a", .value = "first\n"}), ">first\n</textarea>"));
}

TEST_CASE("an error and a hint are tied to their field") {
  const auto made = input({.name = "town",
                           .label = {text("Town")},
                           .hint = {text("Or village")},
                           .error = {text("Enter a town")}});
  CHECK(holds(made, R"(for="town")"));
  CHECK(holds(made, R"(aria-describedby="town-hint town-error")"));
  CHECK(holds(made, R"(id="town-hint")"));
  CHECK(holds(made, R"(id="town-error")"));
  CHECK(holds(made, "govuk-form-group--error"));
}

TEST_CASE("one part of a date can be marked wrong, else all of them are") {
  DateInput date{.id = "born", .name_prefix = "born", .error = {text("Enter a month")}};
  CHECK(count(date_input(date), "govuk-input--error") == 3);
  date.parts[1].is_wrong = true;
  CHECK(count(date_input(date), "govuk-input--error") == 1);
  CHECK(holds(date_input(date), R"(name="born-month")"));
  date.error = {};
  date.parts = day_month_year("31", "<2>", "");
  CHECK(count(date_input(date), "govuk-input--error") == 0);
  CHECK(holds(date_input(date), R"(value="&lt;2&gt;")"));
}

TEST_CASE("what was chosen is checked, and what was said of a choice itself counts more") {
  Checkboxes boxes{.name = "who",
                   .choices = {{.value = "a", .label = {text("A")}},
                               {.divider = "or"},
                               {.value = "c", .label = {text("C")}, .checked = false}},
                   .chosen = {"a", "c"}};
  const auto made = checkboxes(boxes);
  CHECK(count(made, " checked") == 1);
  CHECK(holds(made, R"(id="who-3" name="who")"));
  const Radios none{.name = "x", .choices = {{.value = "", .label = {text("None")}}}};
  CHECK(count(radios(none), " checked") == 0);
}

std::string shouted(std::string_view sentence) { return "!" + std::string(sentence); }

TEST_CASE("a component's own words are translated") {
  speak(shouted);
  CHECK(holds(back_link({.href = "/"}), ">!Back<"));
  CHECK(holds(exit_this_page({}),
              R"(!<span class="govuk-visually-hidden">Emergency</span> Exit this page)"));
  CHECK(holds(pagination({.pages = {{.number = "3", .href = "?page=3"}}}), R"("!Page 3")"));
  CHECK(holds(date_input({.id = "d"}), "!Month"));
  speak(nullptr);
  CHECK(holds(back_link({.href = "/"}), ">Back<"));
}

TEST_CASE("a link to change a row says which row, and on a card which card") {
  const auto made = summary_list(
      {.rows = {{.key = text("Name"),
                 .value = text("A & B"),
                 .actions = {{.content = text("Change"), .href = "/n", .spoken = "name"}}}},
       .card = SummaryCard{.title = text("Child")}});
  CHECK(holds(made, R"(Change<span class="govuk-visually-hidden"> name (Child)</span>)"));
  CHECK(holds(made, "A &amp; B"));
}

}  // namespace
}  // namespace holdfast::govuk
