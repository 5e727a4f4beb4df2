// A list in which each stands once, in the order first added.
#pragma once
#include <algorithm>
#include <vector>

namespace holdfast {

template <class T>
void add_once(std::vector<T>& into, const T& one) {
  if (std::ranges::find(into, one) == into.end()) into.push_back(one);
}

template <class T>
void add_each(std::vector<T>& into, const std::vector<T>& more) {
  for (const auto& one : more) add_once(into, one);
}

}  // namespace holdfast
