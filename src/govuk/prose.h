// The plain parts of a page, between components: headings, paragraphs, links, lists, forms, text as
// it was written.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "govuk/attributes.h"
#include "govuk/html.h"

namespace holdfast::govuk {

enum class Size { xl, l, m, s };

/// `level` 1 to 6.
Html heading(int level, Size size, const Html& content);
Html link(std::string_view href, const Html& content);
/// A link that says more to those who hear it than to those who see it: "Change" + "worker".
Html link_spoken(std::string_view href, std::string_view words, std::string_view spoken);
Html bullets(const std::vector<Html>& items);
Html plain_list(const std::vector<Html>& items);
/// A paragraph in the grey of secondary words.
Html aside(const Html& content);
Html strong(const Html& content);
/// What a person wrote: its lines and blank lines are kept, nothing else is read into it.
Html as_written(std::string_view words);
Html section_break();
/// A named part of the page with its heading, reachable by "#id".
Html section(std::string_view id, const Html& heading, const Html& content);
Html two_thirds(const Html& content);
/// What is worked on, and what is looked at meanwhile: side by side where there is room.
Html with_side(const Html& content, const Html& side);
Html visually_hidden_text(std::string_view words);

enum class Sends { get, post };
struct FormElement {
  std::string action;
  Sends sends = Sends::post;
  Html content;
  std::string id;
  Attributes attributes;
};
/// Never validated by the browser: the server's words stand beside each field.
Html form(const FormElement& form);
Html hidden(std::string_view name, std::string_view value);

}  // namespace holdfast::govuk
