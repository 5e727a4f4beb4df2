// See word_marks.h.
#include "govuk/word_marks.h"

#include "govuk/markup.h"

namespace holdfast::govuk {

Html words_added(std::string_view spoken, std::string_view words) {
  return visually_hidden(text(spoken)) + text(" ") + Element("ins").around(text(words));
}

Html words_dropped(std::string_view spoken, std::string_view words) {
  return visually_hidden(text(spoken)) + text(" ") + Element("del").around(text(words));
}

}  // namespace holdfast::govuk
