// How far a long piece of work has come: a line on the terminal that is drawn over while it grows;
// only for somebody who looks on.
#pragma once
#include <cstddef>
#include <string>

namespace holdfast {

class Bar {
 public:
  Bar();
  void show(const std::string& what, std::size_t done, std::size_t all);

 private:
  bool watched_;
  std::string what_;
  std::size_t hundredths_ = 0;
};

}  // namespace holdfast
