// The functions of a file, found by counting braces: where each begins, how long it is and how many
// parameters it takes. Lambdas count as part of the function they stand in.
#pragma once
#include "source.h"

namespace holdfast::tidy {

struct Function {
  int line;    ///< where its declaration begins
  int length;  ///< lines, from there to the closing brace
  int parameters;
  std::string head;  ///< its declaration, white space made single spaces
};

std::vector<Function> functions_of(const SourceFile& file);

}  // namespace holdfast::tidy
