// Finding and entering, written out as the MoJ design system does.
#include "govuk/moj_forms.h"

#include "base/words.h"
#include "govuk/markup.h"
#include "govuk/moj_icons.h"

namespace holdfast::govuk::moj {
namespace {

Html filter_tags(const FilterCategory& category) {
  Html items;
  for (const auto& tag : category.tags)
    items += Element("li").around(
        Element("a")
            .css("moj-filter__tag")
            .href(tag.href)
            .around(visually_hidden(text(say("Remove this filter"))) + raw(" ") + text(tag.words)));
  return Element("h3").css("govuk-heading-s govuk-!-margin-bottom-0").around(category.heading) +
         Element("ul").css("moj-filter-tags").around(items);
}

Html heading_m(const Html& words) { return Element("h2").css("govuk-heading-m").around(words); }

Html selected_filters(const SelectedFilters& s) {
  const Html clear = Element("p").around(Element("a")
                                             .css("govuk-link govuk-link--no-visited-state")
                                             .href(s.clear_href)
                                             .around(text(s.clear_words)));
  Html inside =
      Element("div")
          .css("moj-filter__selected-heading")
          .around(Element("div").css("moj-filter__heading-title").around(heading_m(s.heading)) +
                  Element("div").css("moj-filter__heading-action").around(clear));
  for (const auto& category : s.categories) inside += filter_tags(category);
  return Element("div").css("moj-filter__selected").around(inside);
}

/// The button beside or under the field of a search.
Button search_button(const Search& s) {
  const bool has_icon = s.face == Search::Face::icon && s.layout != Search::Layout::stacked;
  Button made = s.button;
  made.classes = spaced(spaced("moj-search__button", has_icon ? "moj-search__button--icon" : ""),
                        s.button.classes);
  if (has_icon)
    made.content =
        raw(std::string(icons::search_glass) + "\n") +
        visually_hidden(s.button.content.empty() ? text(say("search")) : s.button.content);
  return made;
}

Input search_field(const Search& s) {
  Input made = s.input;
  made.classes = spaced("moj-search__input", s.input.classes);
  made.label.classes = spaced("moj-search__label", s.input.label.classes);
  if (!s.input.hint.content.empty())
    made.hint.classes = spaced("moj-search__hint", s.input.hint.classes);
  if (s.input.name.empty()) made.name = "search";
  if (s.input.type == Input{}.type) made.type = "search";
  made.wrapper_classes = spaced("moj-search__input-wrapper", s.input.wrapper_classes);
  if (s.layout != Search::Layout::stacked) made.group.after = button(search_button(s));
  return made;
}

void replace_gap(std::string& words, std::string_view gap, const std::string& with) {
  for (auto at = words.find(gap); at != words.npos; at = words.find(gap, at + with.size()))
    words.replace(at, gap.size(), with);
}

Html remove_button(const AddAnother& a, const AddAnotherItem& item, std::size_t place) {
  if (a.items.size() < 2)
    return Element("div").css("moj-add-another__remove-button-container").around({});
  std::string words = a.remove_text.empty() ? say("Remove %{itemLabel} %{number}") : a.remove_text;
  std::string label = a.item_label;
  for (char& c : label)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  replace_gap(words, "%{itemLabel}", label);
  replace_gap(words, "%{number}", std::to_string(place));
  const Button made = {
      .content = text(words),
      .name = item.remove_name,
      .value = item.remove_value.empty() ? std::to_string(place - 1) : item.remove_value,
      .classes = "govuk-button--secondary moj-add-another__remove-button"};
  return Element("div").css("moj-add-another__remove-button-container").around(button(made));
}

Html legend_of(const AddAnother& a, const AddAnotherItem& item, std::size_t place) {
  if (!item.legend.empty()) return item.legend;
  std::string words = a.items.size() == 1 ? a.legend_text_one : a.legend_text_other;
  if (words.empty()) words = say("%{itemLabel} %{number}");
  replace_gap(words, "%{itemLabel}", a.item_label);
  replace_gap(words, "%{number}", std::to_string(place));
  replace_gap(words, "%{count}", std::to_string(a.items.size()));
  return text(words);
}

Html add_another_item(const AddAnother& a, const AddAnotherItem& item, std::size_t place) {
  const bool is_inline = a.layout == AddAnother::Layout::inline_button;
  ErrorMessage error = item.error;
  const bool has_error = !error.content.empty();
  error.id = a.id + std::to_string(place) + "-error";
  Html inside = item.content;
  if (is_inline)
    inside = Element("div")
                 .css("moj-add-another__item-row")
                 .around(has_error ? error_message(error) + inside : inside);
  const Fieldset made = {
      .legend = {.content = legend_of(a, item, place),
                 .classes = spaced("moj-add-another__item-title govuk-fieldset__legend--m",
                                   item.legend_classes)},
      .content = Element("div")
                     .css("moj-add-another__item-container")
                     .around(inside + remove_button(a, item, place)),
      .role = item.role,
      .described_by = spaced(item.described_by, has_error ? error.id : ""),
      .classes = spaced("moj-add-another__fieldset", item.fieldset_classes),
      .attributes = item.fieldset_attributes};
  return Element("div")
      .css("moj-add-another__item")
      .css(is_inline ? "moj-add-another__item--inline" : "")
      .css(item.classes)
      .css(has_error ? "moj-add-another__item--error" : "")
      .plus(item.attributes)
      .around(fieldset(made));
}

/// The value that tells the server "add" apart, as the template makes it.
Button add_button(const AddAnother& a) {
  const std::string pattern = a.add_text.empty() ? say("Add another %{itemLabel}") : a.add_text;
  const auto lower = [](std::string words) {
    for (char& c : words)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return words;
  };
  std::string words = pattern;
  replace_gap(words, "%{itemLabel}", lower(a.item_label));
  Button made = {.content = text(words),
                 .classes = "govuk-button--secondary moj-add-another__add-button"};
  if (a.id.empty()) return made;
  std::string value = pattern;
  replace_gap(value, "%{itemLabel}", a.item_label);
  replace_gap(value, " ", "-");
  made.value = lower(value);
  made.name = a.id + "-add-another";
  made.id = a.id + "-add-another-button";
  return made;
}

}  // namespace

std::string Filter::default_apply_words() { return say("Apply filters"); }

Html filter(const Filter& f) {
  const Html header = Element("div").css("moj-filter__header-title").around(heading_m(f.heading)) +
                      Element("div").css("moj-filter__header-action").around({});
  Html content;
  if (f.selected) content = selected_filters(*f.selected);
  content +=
      Element("div")
          .css("moj-filter__options")
          .around(button({.content = text(f.apply_words), .attributes = f.apply_attributes}) +
                  f.options);
  return Element("div")
      .css("moj-filter")
      .with("data-module", "moj-filter")
      .plus(f.attributes)
      .around(Element("div").css("moj-filter__header").around(header) +
              Element("div").css("moj-filter__content").around(content));
}

Html search(const Search& s) {
  Html inside;
  if (!s.csrf.empty())
    inside = Element("input")
                 .with("type", "hidden")
                 .with("name", s.csrf_name)
                 .with("value", s.csrf)
                 .alone();
  inside += input(search_field(s));
  const bool is_stacked = s.layout == Search::Layout::stacked;
  if (is_stacked) inside += button(search_button(s));
  return Element("search")
      .css("moj-search moj-search")  // twice, as the template writes it
      .css(is_stacked ? "moj-search--stacked" : "")
      .css(s.classes)
      .plus(s.attributes)
      .around(Element("form")
                  .action(s.action)
                  .with("method", s.method == Search::Method::post ? "post" : "get")
                  .around(inside));
}

Html date_picker(const DatePicker& d) {
  const auto zeros = !d.leading_zeros ? "" : *d.leading_zeros ? "true" : "false";
  const Input field = {.name = d.name,
                       .id = d.id,
                       .label = d.label,
                       .hint = d.hint,
                       .error = d.error,
                       .value = d.value,
                       .autocomplete = "off",
                       .classes = spaced("moj-js-datepicker-input", d.classes),
                       .attributes = d.attributes,
                       .group = d.group};
  return Element("div")
      .css("moj-datepicker")
      .with("data-module", "moj-date-picker")
      .maybe("data-min-date", d.min_date)
      .maybe("data-max-date", d.max_date)
      .maybe("data-excluded-dates", d.excluded_dates)
      .maybe("data-excluded-days", d.excluded_days)
      .maybe("data-leading-zeros", zeros)
      .maybe("data-week-start-day", d.week_start_day)
      .around(input(field));
}

std::string AddAnother::default_item_label() { return say("Item"); }

Html add_another(const AddAnother& a) {
  Html items;
  for (std::size_t i = 0; i < a.items.size(); ++i) items += add_another_item(a, a.items[i], i + 1);
  const auto layout = !a.layout                                        ? ""
                      : *a.layout == AddAnother::Layout::inline_button ? "inline"
                                                                       : "stacked";
  return Element("div")
      .maybe("id", a.id)
      .css("moj-add-another")
      .css(a.classes)
      .with("data-module", "moj-add-another")
      .with("data-item-label", a.item_label)
      .maybe("data-layout", layout)
      .maybe("data-i18n.remove-button-text", a.remove_text)
      .maybe("data-i18n.remove-button-suffix-text", a.remove_suffix_text)
      .maybe("data-i18n.item-legend-text.one", a.legend_text_one)
      .maybe("data-i18n.item-legend-text.other", a.legend_text_other)
      .maybe("data-i18n.field-label-suffix-text", a.field_label_suffix_text)
      .maybe("data-i18n.new-item-suffix-text", a.new_item_suffix_text)
      .plus(a.attributes)
      .around(Element("div").css("moj-add-another__items").around(items) +
              Element("div")
                  .css("moj-add-another__add-button-container")
                  .around(button(add_button(a))));
}

}  // namespace holdfast::govuk::moj
