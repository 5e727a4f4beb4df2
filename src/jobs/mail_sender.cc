// See mail_sender.h. An Authentication-Results header reads "authority; method=result
// type.property=value ...; method=result ..." with comments anywhere (RFC 8601, 2.2). What is
// written otherwise proves nothing.
#include "jobs/mail_sender.h"

#include <algorithm>
#include <vector>

#include "base/text.h"
#include "base/words.h"

namespace holdfast::jobs {
namespace {

std::string domain_of(std::string_view address) {
  return lower_ascii(address.substr(address.rfind('@') + 1));
}

bool is_plain_address(std::string_view address) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("@.-_+'&").find(c) != std::string_view::npos;
  };
  return std::ranges::count(address, '@') == 1 && !address.starts_with('@') &&
         !address.ends_with('@') && std::ranges::all_of(address, plain);
}

bool is_same(const MailAddress& one, std::string_view address) {
  return lower_ascii(one.address) == address;
}

/// "kit@police.uk" <other@elsewhere>: a mail program that shows the name alone shows the wrong one.
bool name_pretends(const MailAddress& one) {
  return one.name.find('@') != std::string::npos &&
         lower_ascii(trimmed(one.name)) != lower_ascii(one.address);
}

/// Alone, in angle brackets at the end, or before a comment: readers of mail agree on these. A line
/// that one reader mends and another does not may have two senders.
bool is_written_plainly(std::string_view line, const std::string& address) {
  return line == address || line.ends_with("<" + address + ">") || line.starts_with(address + " (");
}

/// Without comments, and with quoted strings as what they hold. Nothing where they do not end.
std::optional<std::string> without_comments(std::string_view line) {
  std::string kept;
  int depth = 0;
  bool quoted = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char c = line[at];
    if ((quoted || depth > 0) && c == '\\') {
      ++at;
    } else if (depth == 0 && c == '"') {
      quoted = !quoted;
    } else if (!quoted && c == '(') {
      ++depth;
    } else if (!quoted && c == ')') {
      if (--depth < 0) return std::nullopt;
      kept += ' ';
    } else if (quoted && (c == ';' || c == '=' || c == ' ')) {
      return std::nullopt;  // what a reason may hold, and no result does
    } else if (depth == 0) {
      kept += c;
    }
  }
  return quoted || depth > 0 ? std::nullopt : std::optional(kept);
}

struct Said {
  std::string name;   ///< "dmarc", "header.from", "header.d"
  std::string value;  ///< "pass", "example.gov.uk"
};

/// One result: the method first, then its properties.
std::vector<Said> said_in(std::string_view result) {
  std::vector<Said> all;
  for (const auto word : split(result, ' ')) {
    const auto equals = word.find('=');
    if (equals == word.npos) continue;
    const auto name = word.substr(0, equals);
    all.push_back(
        {lower_ascii(name.substr(0, name.find('/'))), lower_ascii(word.substr(equals + 1))});
  }
  return all;
}

struct Results {
  std::string authority;
  std::vector<std::vector<Said>> results;
};

std::optional<Results> results_in(std::string_view line) {
  auto plain = without_comments(line);
  if (!plain) return std::nullopt;
  std::ranges::replace(*plain, '\t', ' ');
  const auto parts = split(*plain, ';');
  const auto named = trimmed(parts.front());
  Results found{lower_ascii(named.substr(0, named.find(' '))), {}};
  for (std::size_t n = 1; n < parts.size(); ++n)
    if (auto said = said_in(parts[n]); !said.empty()) found.results.push_back(std::move(said));
  return found;
}

std::string value_of(const std::vector<Said>& result, std::string_view name) {
  const auto at = std::ranges::find(result, name, &Said::name);
  return at == result.end() ? "" : at->value;
}

enum class Verdict { none, passes, fails };

/// Every result of that method speaks; one that does not pass for this domain is enough to fail.
Verdict dmarc(const Results& said, const std::string& domain) {
  auto verdict = Verdict::none;
  for (const auto& result : said.results) {
    if (result.front().name != "dmarc") continue;
    const bool passes = result.front().value == "pass" && value_of(result, "header.from") == domain;
    if (!passes) return Verdict::fails;
    verdict = Verdict::passes;
  }
  return verdict;
}

/// Mail may be signed several times; one signature of the sender's very domain is enough.
bool is_signed(const Results& said, const std::string& domain) {
  return std::ranges::any_of(said.results, [&](const std::vector<Said>& result) {
    return result.front().name == "dkim" && result.front().value == "pass" &&
           value_of(result, "header.d") == domain;
  });
}

}  // namespace

std::optional<std::string> plain_sender(const MailHead& head) {
  if (head.from_lines.size() != 1 || head.from.size() != 1 || head.sender.size() > 1)
    return std::nullopt;
  const auto& from = head.from.front();
  const auto address = lower_ascii(from.address);
  if (!is_plain_address(address) || name_pretends(from)) return std::nullopt;
  if (!head.sender.empty() && !is_same(head.sender.front(), address)) return std::nullopt;
  if (!is_written_plainly(lower_ascii(head.from_lines.front()), address)) return std::nullopt;
  return address;
}

std::optional<std::string> proof_of_sender(const MailHead& head, std::string_view authority,
                                           std::string_view address) {
  const auto domain = domain_of(address);
  for (const auto& line : head.authentication_results) {
    const auto said = results_in(line);
    if (!said || said->authority != lower_ascii(authority)) continue;
    const auto verdict = dmarc(*said, domain);
    const auto proved = [&](std::string_view method) {
      return say("{method}, by {authority}",
                 {{"method", std::string(method)}, {"authority", said->authority}});
    };
    if (verdict == Verdict::passes) return proved("DMARC");
    if (verdict == Verdict::none && is_signed(*said, domain)) return proved("DKIM");
    return std::nullopt;  // the topmost of our server's decides
  }
  return std::nullopt;
}

}  // namespace holdfast::jobs
