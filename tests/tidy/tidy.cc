// tidy: the house rules as a test. It reads the tree as text, so it needs no compiler and takes no
// time; each rule first proves on tiny samples that it still catches what it is there for. Run it
// by hand as build/release/tests/tidy/tidy.
#include <cstdio>

#include "budgets.h"
#include "rules.h"

namespace holdfast::tidy {
namespace {

Tree tree_of(const Sample& sample) {
  Tree tree;
  for (const auto& [path, text] : sample) tree.files.push_back(read_source(path, text));
  return tree;
}

/// Whether the rule catches each bad sample and leaves each good one alone.
bool still_works(const Rule& rule) {
  bool works = !rule.caught.empty();
  for (const auto& sample : rule.caught) {
    if (!rule.broken(tree_of(sample)).empty()) continue;
    std::printf("  does not catch its sample: %s\n", sample.back().text.substr(0, 120).c_str());
    works = false;
  }
  for (const auto& sample : rule.allowed) {
    for (const auto& finding : rule.broken(tree_of(sample))) {
      std::printf("  objects to its good sample: %s: %s\n", finding.path.c_str(),
                  finding.words.c_str());
      works = false;
    }
  }
  return works;
}

bool holds(const Rule& rule, const Tree& tree) {
  const bool works = still_works(rule);
  const auto found = rule.broken(tree);
  for (const auto& [path, line, words] : found)
    std::printf("%s:%d: %s\n", path.c_str(), line, words.c_str());
  const bool good = works && found.empty();
  std::printf("%s  %.*s\n", good ? "ok  " : "FAIL", static_cast<int>(rule.name.size()),
              rule.name.data());
  return good;
}

std::vector<Rule> all_rules() {
  std::vector<Rule> all;
  for (const auto& group :
       {size_rules(), direction_rules(), third_party_rules(), call_rules(), shape_rules(),
        word_rules(), field_rules(), dead_rules(), source_rules()})
    all.insert(all.end(), group.begin(), group.end());
  return all;
}

bool budgets_hold(const Tree& tree) {
  const auto* budgets = tree.find("tests/tidy/budgets.txt");
  const bool good = budgets != nullptr && over_budget(figures_of(tree), budgets->text) == 0;
  std::printf("%s  The budgets of tests/tidy/budgets.txt are kept\n", good ? "ok  " : "FAIL");
  return good;
}

}  // namespace
}  // namespace holdfast::tidy

int main() {
  using namespace holdfast::tidy;
  const auto tree = read_tree(HOLDFAST_ROOT);
  int passed = 0, failed = 0;
  for (const auto& rule : all_rules()) ++(holds(rule, tree) ? passed : failed);
  ++(budgets_hold(tree) ? passed : failed);
  std::printf("%d passed, %d failed\n", passed, failed);
  return failed == 0 ? 0 : 1;
}
