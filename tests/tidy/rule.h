// A rule of the house, as a function from the tree to what breaks it. Every rule brings tiny trees
// that break it and that keep it: a rule that has stopped catching its own sample is itself a
// failure.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "source.h"

namespace holdfast::tidy {

struct Finding {
  std::string path;
  int line;
  std::string words;
};
using Findings = std::vector<Finding>;

struct SampleFile {
  std::string path;
  std::string text;
};
using Sample = std::vector<SampleFile>;

struct Rule {
  std::string_view name;  ///< a sentence
  Findings (*broken)(const Tree&);
  std::vector<Sample> caught;   ///< at least one; each must be found wanting
  std::vector<Sample> allowed;  ///< each must pass
};

/// A place where a rule does not hold, what it lets stand there, and why that is right. A path that
/// ends in "/" means all below it.
struct Exception {
  std::string_view path;
  std::string_view what;
  std::string_view reason;
};

inline bool covers(const Exception& exception, std::string_view path, std::string_view what) {
  const bool there =
      exception.path.ends_with('/') ? path.starts_with(exception.path) : path == exception.path;
  return there && (exception.what.empty() || exception.what == what);
}

/// A sample of one file.
inline Sample one(std::string path, std::string text) {
  return {{std::move(path), std::move(text)}};
}

}  // namespace holdfast::tidy
