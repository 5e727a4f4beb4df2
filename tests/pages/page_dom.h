// A page as a browser reads it: whether it is whole, and the words it shows.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace holdfast::pages {

struct PageRead {
  std::vector<std::string> faults;  ///< markup that a browser had to mend, ids that stand twice
  std::string title;
  int main_headings = 0;
  std::string words;  ///< all that is shown or read aloud, in order
};

PageRead read_page(const std::string& markup);

/// Of `words`, the letters outside ⟦brackets⟧, after `data` and days in words are taken out.
std::string unmarked(std::string words, const std::vector<std::string>& data);

}  // namespace holdfast::pages
