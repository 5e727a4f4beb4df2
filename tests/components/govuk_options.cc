// Reading a fixture's options.
#include "components/govuk_options.h"

#include <algorithm>
#include <boost/json.hpp>
#include <stdexcept>

#include "govuk/notices.h"

namespace holdfast::components {
namespace json = boost::json;

namespace {

// Names are constants in our components, so the fixtures' are told over once.
govuk::AttributeName attribute_name(std::string_view wanted) {
  static constexpr govuk::AttributeName known[] = {"accept",
                                                   "another-attribute",
                                                   "aria-controls",
                                                   "aria-label",
                                                   "data-another",
                                                   "data-attribute",
                                                   "data-attribute-1",
                                                   "data-attribute-2",
                                                   "data-button-attribute",
                                                   "data-custom-attribute",
                                                   "data-custom-attribute-2",
                                                   "data-example-day",
                                                   "data-example-month",
                                                   "data-example-year",
                                                   "data-fizz",
                                                   "data-foo",
                                                   "data-hide-cookie-banner",
                                                   "data-link-attribute",
                                                   "data-other-test",
                                                   "data-pika",
                                                   "data-second-attribute",
                                                   "data-some-data-attribute",
                                                   "data-tag-attribute",
                                                   "data-test",
                                                   "data-test-attribute",
                                                   "data-test-attribute-2",
                                                   "data-test-id",
                                                   "data-tracking-dimension",
                                                   "first-attribute",
                                                   "form",
                                                   "id",
                                                   "lang",
                                                   "maxlength",
                                                   "my-attribute",
                                                   "name",
                                                   "second-attribute",
                                                   "tabindex",
                                                   "test-attribute",
                                                   "value"};
  const auto* found = std::ranges::find(known, wanted, [](const auto& name) { return name.str(); });
  if (found == std::end(known))
    throw std::runtime_error("an attribute the test does not know: " + std::string(wanted));
  return *found;
}

}  // namespace

Options Options::operator[](std::string_view name) const {
  const auto* object = value_ ? value_->if_object() : nullptr;
  return Options(object ? object->if_contains(name) : nullptr);
}

bool Options::is_said() const { return value_ && !value_->is_null(); }

bool Options::is_truthy() const {
  if (!is_said()) return false;
  if (const auto* yes = value_->if_bool()) return *yes;
  if (const auto* words = value_->if_string()) return !words->empty();
  return value_->is_number() ? value_->to_number<double>() != 0 : true;
}

std::string Options::str() const {
  if (!is_said() || value_->if_bool()) return is_truthy() ? "true" : "";
  if (const auto* words = value_->if_string()) return std::string(*words);
  return json::serialize(*value_);
}

std::string Options::str_or(std::string_view fallback) const {
  return is_truthy() ? str() : std::string(fallback);
}

int Options::number_or(int fallback) const { return is_truthy() ? std::stoi(str()) : fallback; }

std::optional<bool> Options::yes_no() const {
  const auto* yes = value_ ? value_->if_bool() : nullptr;
  return yes ? std::optional(*yes) : std::nullopt;
}

std::vector<Options> Options::items() const {
  std::vector<Options> all;
  if (const auto* list = value_ ? value_->if_array() : nullptr)
    for (const auto& one : *list) all.emplace_back(&one);
  return all;
}

govuk::Html Options::words(std::string_view markup, std::string_view text) const {
  if ((*this)[markup].is_truthy()) return govuk::raw((*this)[markup].str());
  return govuk::text((*this)[text].str());
}

govuk::Html Options::blocks() const {
  if ((*this)["html"].is_truthy()) return words();
  return (*this)["text"].is_truthy() ? govuk::paragraph(words()) : govuk::Html();
}

govuk::Attributes Options::attributes(std::string_view name) const {
  govuk::Attributes all;
  const auto said = (*this)[name];
  if (!said.is_truthy()) return all;
  for (const auto& [key, value] : said.value_->as_object())
    all.push_back({attribute_name(key), Options(&value).str()});
  return all;
}

govuk::Label label_from(const Options& o) {
  return {.content = o.words(),
          .field = o["for"].str(),
          .is_page_heading = o["isPageHeading"].is_truthy(),
          .classes = o["classes"].str(),
          .attributes = o.attributes()};
}

govuk::Hint hint_from(const Options& o) {
  return {.content = o.words(),
          .id = o["id"].str(),
          .classes = o["classes"].str(),
          .attributes = o.attributes()};
}

govuk::ErrorMessage error_from(const Options& o) {
  const auto spoken = o["visuallyHiddenText"];
  return {.content = o.words(),
          .spoken = spoken.is_said() ? spoken.str() : govuk::ErrorMessage::default_spoken(),
          .id = o["id"].str(),
          .classes = o["classes"].str(),
          .attributes = o.attributes()};
}

govuk::Fieldset fieldset_from(const Options& o) {
  const auto legend = o["legend"];
  return {.legend = {.content = legend.words(),
                     .is_page_heading = legend["isPageHeading"].is_truthy(),
                     .classes = legend["classes"].str()},
          .content = govuk::raw(o["html"].str()),
          .role = o["role"].str(),
          .described_by = o["describedBy"].str(),
          .classes = o["classes"].str(),
          .attributes = o.attributes()};
}

std::optional<govuk::Fieldset> optional_fieldset(const Options& o) {
  return o.is_truthy() ? std::optional(fieldset_from(o)) : std::nullopt;
}

govuk::FormGroup group_from(const Options& o) {
  const auto first = [&](std::string_view one, std::string_view many) {
    return o[one].is_said() ? o[one].words() : o[many].words();
  };
  return {.before = first("beforeInput", "beforeInputs"),
          .after = first("afterInput", "afterInputs"),
          .classes = o["classes"].str(),
          .attributes = o.attributes()};
}

}  // namespace holdfast::components
