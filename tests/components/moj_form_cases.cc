// Cases of finding and entering: see moj_cases.json.
#include "components/moj_cases.h"
#include "govuk/moj_forms.h"

namespace holdfast::components {
namespace {

using namespace govuk;

moj::Filter two_chosen() {
  return {
      .heading = text("Filter"),
      .selected =
          moj::SelectedFilters{
              .heading = text("Selected filters"),
              .clear_words = "Clear filters",
              .clear_href = "/list",
              .categories = {{.heading = text("Team"),
                              .tags = {{"North", "/list?a"}, {"South", "/list?b"}}},
                             {.heading = raw("<em>Worker</em>"), .tags = {{"Sam", "/list?c"}}}}},
      .options = raw("<p>Options</p>"),
      .apply_words = "Apply",
      .apply_attributes = {{"data-part", "apply"}}};
}

MojCases filters() {
  return {
      {"filter / nothing chosen",
       moj::filter({.heading = text("Filter"), .options = raw("<p>Options</p>")})},
      {"filter / two chosen", moj::filter(two_chosen())},
      {"filter / markup and attributes",
       moj::filter({.heading = raw("<em>Filter</em>"), .attributes = {{"data-kind", "f"}}})},
      {"filter / what looks like markup",
       moj::filter(
           {.heading = text(awkward),
            .selected = moj::SelectedFilters{.heading = text(awkward),
                                             .clear_words = awkward,
                                             .clear_href = "/?a=1&b=2",
                                             .categories = {{.heading = text(awkward),
                                                             .tags = {{awkward, "/?a=1&b=2"}}}}},
            .apply_words = awkward})},
  };
}

moj::Search stacked() {
  return {.action = "/find",
          .input = {.id = "find",
                    .label = {.content = text("Find"), .classes = "govuk-label--l"},
                    .hint = {.content = text("A name"), .classes = "two"},
                    .value = "Jordan",
                    .classes = "govuk-input--width-20"},
          .button = {.content = text("Search"), .name = "go", .value = "1", .classes = "three"},
          .method = moj::Search::Method::post,
          .layout = moj::Search::Layout::stacked,
          .csrf = "a\"b",
          .classes = "one",
          .attributes = {{"data-kind", "s"}}};
}

MojCases searches() {
  const auto with = [](const moj::Search& s) { return moj::search(s); };
  const auto icon = moj::Search::Face::icon;
  return {
      {"search / beside the field",
       with({.action = "/find",
             .input = {.name = "name", .id = "find", .label = {text("Find a child")}},
             .button = {.content = text("Search")}})},
      {"search / stacked, posting", with(stacked())},
      {"search / an icon", with({.action = "/find",
                                 .input = {.id = "find", .label = {raw("<em>Find</em>")}},
                                 .button = {.content = text("Find")},
                                 .face = icon})},
      {"search / an icon without words",
       with({.action = "/find", .input = {.id = "find", .label = {text("Find")}}, .face = icon})},
      {"search / an error", with({.action = "/find",
                                  .input = {.name = "name",
                                            .id = "find",
                                            .label = {text("Find")},
                                            .hint = {text("A name")},
                                            .error = {text("Enter a name")},
                                            .autocomplete = "off",
                                            .spellcheck = false},
                                  .button = {.content = text("Search")}})},
      {"search / what looks like markup", with({.action = "/find?a=1&b=2",
                                                .input = {.id = "find",
                                                          .label = {text(awkward)},
                                                          .hint = {text(awkward)},
                                                          .value = awkward},
                                                .button = {.content = text(awkward)}})},
  };
}

MojCases date_pickers() {
  const auto with = [](const moj::DatePicker& d) { return moj::date_picker(d); };
  return {
      {"date-picker / label",
       with({.name = "held_on", .id = "held", .label = {text("When was it held?")}})},
      {"date-picker / limits", with({.name = "held_on",
                                     .id = "held",
                                     .label = {text("When?")},
                                     .value = "17/5/2026",
                                     .min_date = "1/5/2026",
                                     .max_date = "31/5/2026",
                                     .excluded_dates = "2/5/2026 3/5/2026",
                                     .excluded_days = "saturday sunday",
                                     .leading_zeros = false,
                                     .week_start_day = "sunday"})},
      {"date-picker / an error",
       with({.name = "held_on",
             .id = "held",
             .label = {.content = text("When?"), .classes = "govuk-label--s"},
             .hint = {text("For example, 17/5/2026.")},
             .error = {text("Enter a date")},
             .leading_zeros = true})},
      {"date-picker / classes and attributes",
       with({.name = "held_on",
             .id = "held",
             .label = {raw("<em>When?</em>")},
             .classes = "one",
             .attributes = {{"data-part", "d"}},
             .group = {.classes = "two", .attributes = {{"data-kind", "g"}}}})},
      {"date-picker / what looks like markup", with({.name = "held_on",
                                                     .id = "held",
                                                     .label = {text(awkward)},
                                                     .hint = {text(awkward)},
                                                     .value = awkward,
                                                     .min_date = awkward})},
  };
}

const Html field = raw("<input name=\"a[0]\">");

moj::AddAnother words_of_its_own() {
  return {.id = "people",
          .items = {{.content = field, .remove_value = "a"}, {.content = field}},
          .item_label = "Person",
          .layout = moj::AddAnother::Layout::stacked,
          .add_text = "One more %{itemLabel}",
          .remove_text = "Drop %{itemLabel} %{number}",
          .remove_suffix_text = "s",
          .legend_text_one = "Only %{itemLabel}",
          .legend_text_other = "%{itemLabel} %{number} of %{count}",
          .field_label_suffix_text = "f",
          .new_item_suffix_text = "n"};
}

MojCases several() {
  const auto with = [](const moj::AddAnother& a) { return moj::add_another(a); };
  return {
      {"add-another / one item", with({.id = "people", .items = {{.content = field}}})},
      {"add-another / three items",
       with({.id = "people",
             .items = {{.content = field},
                       {.content = field},
                       {.content = field, .remove_name = "out", .remove_value = "third"}},
             .item_label = "Person"})},
      {"add-another / inline, with an error",
       with({.id = "people",
             .items = {{.content = field, .remove_value = "first"},
                       {.content = field, .error = {text("Enter a name")}, .described_by = "why"}},
             .layout = moj::AddAnother::Layout::inline_button})},
      {"add-another / words of its own", with(words_of_its_own())},
      {"add-another / classes and attributes",
       with({.items = {{.content = field,
                        .legend = raw("<em>First</em>"),
                        .legend_classes = "four",
                        .role = "group",
                        .fieldset_classes = "three",
                        .fieldset_attributes = {{"data-part", "2"}},
                        .classes = "two",
                        .attributes = {{"data-part", "1"}}}},
             .classes = "one",
             .attributes = {{"data-kind", "a"}}})},
      {"add-another / what looks like markup",
       with({.id = "people",
             .items = {{.content = field, .remove_value = awkward}, {.content = field}},
             .item_label = awkward,
             .attributes = {{"data-kind", awkward}}})},
  };
}

}  // namespace

MojCases moj_form_cases() {
  MojCases made = filters();
  made.merge(searches());
  made.merge(date_pickers());
  made.merge(several());
  return made;
}

}  // namespace holdfast::components
