// Two pieces of markup are the same when a browser builds the same tree of them. This writes that
// tree down, one line a node, so that trees can be compared and a difference read.
#pragma once
#include <string>
#include <string_view>

namespace holdfast::components {

/// Attributes in alphabetical order; classes in theirs; runs of white space as one space, and none
/// beside the edges of blocks, where a browser shows none.
std::string dom(std::string_view markup);

}  // namespace holdfast::components
