// A fixture of the design system: options as JSON, and the markup they must give. The options are
// those of a template language where nothing, false and "" are alike; here they are read into the
// types that our components take.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "govuk/attributes.h"
#include "govuk/html.h"
#include "govuk/labels.h"

namespace boost::json {
class value;
}

namespace holdfast::components {

class Options {
 public:
  explicit Options(const boost::json::value* value) : value_(value) {}

  Options operator[](std::string_view name) const;
  bool is_said() const;  // there at all, be it false
  bool is_truthy() const;
  std::string str() const;  // "" for what is falsy but for 0; numbers as they stand
  std::string str_or(std::string_view fallback) const;
  int number_or(int fallback) const;
  std::optional<bool> yes_no() const;  // only true and false
  std::vector<Options> items() const;

  /// Markup where given, else text escaped.
  govuk::Html words(std::string_view markup = "html", std::string_view text = "text") const;
  /// As above, with text in a paragraph, as the templates of blocks do.
  govuk::Html blocks() const;
  govuk::Attributes attributes(std::string_view name = "attributes") const;

 private:
  const boost::json::value* value_;
};

struct Fixture {
  Options options;
  std::string html;
};

/// One component: how its options are told to ours.
struct Component {
  std::string_view name;
  govuk::Html (*render)(const Fixture&);
};
std::vector<Component> button_components();
std::vector<Component> field_components();
std::vector<Component> choice_components();
std::vector<Component> content_components();
std::vector<Component> notice_components();
std::vector<Component> navigation_components();

govuk::Label label_from(const Options&);
govuk::Hint hint_from(const Options&);
govuk::ErrorMessage error_from(const Options&);
govuk::Fieldset fieldset_from(const Options&);
std::optional<govuk::Fieldset> optional_fieldset(const Options&);
govuk::FormGroup group_from(const Options&);

}  // namespace holdfast::components
