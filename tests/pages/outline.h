// What a page says and asks, as lines that a person can read in a review: headings, sentences,
// links with where they lead, fields with their answers, tables row by row. Not its markup: classes
// and wrappers are the components' tests.
#pragma once
#include <string>

namespace holdfast::pages {

/// Of the element with that tag ("main"); ids in it are numbered as they come, so that they are the
/// same on every run.
std::string outline(const std::string& markup, const char* tag);

}  // namespace holdfast::pages
