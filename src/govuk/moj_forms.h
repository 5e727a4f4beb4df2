// Finding and entering, as the MoJ design system has them: filter, search, date picker, several of
// the same. Equal to the official templates (tests/components/moj_cases.json), but for waivers
// listed in tests/components/moj_test.cc.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "govuk/buttons.h"
#include "govuk/inputs.h"

namespace holdfast::govuk::moj {

struct FilterTag {
  std::string words;
  std::string href;  // the list without this filter
};
struct FilterCategory {
  Html heading;
  std::vector<FilterTag> tags;
};
struct SelectedFilters {
  Html heading;
  std::string clear_words;
  std::string clear_href;
  std::vector<FilterCategory> categories;
};
/// Stands inside a form of the page's own, method get. `options` are its fields.
struct Filter {
  Html heading;
  std::optional<SelectedFilters> selected;
  Html options;
  std::string apply_words = default_apply_words();  // "Apply filters"
  Attributes apply_attributes;
  Attributes attributes;

  static std::string default_apply_words();
};
Html filter(const Filter&);

/// A form of one field. `input` needs a label and an id; its name and type are "search" unless
/// given. A form that posts carries a csrf field.
struct Search {
  enum class Method { get, post };
  enum class Layout { inline_button, stacked };
  enum class Face { words, icon };  // the icon only beside the field
  std::string action;
  Input input;
  Button button;
  Method method = Method::get;
  Layout layout = Layout::inline_button;
  Face face = Face::words;
  std::string csrf_name = "csrf";
  std::string csrf;
  std::string classes;
  Attributes attributes;
};
Html search(const Search&);

/// A date as one line, "17/5/2024", with a calendar where script runs. Days are written the same
/// way; `excluded_days` are names of weekdays. Enter submits the form as in any field: the buttons
/// that the script adds are no submit buttons (a fault of versions before 5.1.5, watched by
/// tests/components/moj_browser.mjs).
struct DatePicker {
  std::string name;
  std::string id;
  Label label;
  Hint hint;
  ErrorMessage error;
  std::string value;
  std::string min_date;
  std::string max_date;
  std::string excluded_dates;
  std::string excluded_days;
  std::optional<bool> leading_zeros;
  std::string week_start_day;  // monday or sunday
  std::string classes;
  Attributes attributes;
  FormGroup group;
};
Html date_picker(const DatePicker&);

/// One of several. Fields inside carry data-name and data-id with "%index%", from which the script
/// numbers them anew.
struct AddAnotherItem {
  Html content;
  Html legend;         // where empty, "Item 1"
  ErrorMessage error;  // shown in the inline layout alone, as the template does
  std::string legend_classes;
  std::string remove_name = "remove";
  std::string remove_value;  // where empty, the item's place counted from 0
  std::string described_by;
  std::string role;
  std::string fieldset_classes;
  Attributes fieldset_attributes;
  std::string classes;
  Attributes attributes;
};
/// Several of the same. Without script "Add" and "Remove" are submit buttons, and the first of them
/// is the form's first: a form with this component puts its own submit button (visually hidden)
/// before it, so that Enter never removes. Texts with %{itemLabel}, %{number} and %{count} are the
/// script's; where empty, its own English ones.
struct AddAnother {
  enum class Layout { stacked, inline_button };
  std::string id;
  std::vector<AddAnotherItem> items;
  std::string item_label = default_item_label();  // "Item"
  std::optional<Layout> layout;
  std::string add_text;     // "Add another %{itemLabel}"
  std::string remove_text;  // "Remove %{itemLabel} %{number}"
  std::string remove_suffix_text;
  std::string legend_text_one;  // "%{itemLabel} %{number}"
  std::string legend_text_other;
  std::string field_label_suffix_text;
  std::string new_item_suffix_text;
  std::string classes;
  Attributes attributes;

  static std::string default_item_label();
};
Html add_another(const AddAnother&);

}  // namespace holdfast::govuk::moj
