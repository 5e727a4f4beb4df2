// JSON in and out through Boost.JSON's parser; the writing is a dozen lines of our own, in field
// order, so that the same record is always the same bytes.
#include "records/content.h"

#include <boost/json.hpp>
#include <cstdio>

namespace holdfast {
namespace {

namespace json = boost::json;

void put_string(std::string& out, std::string_view text) {
  out += '"';
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (static_cast<unsigned char>(c) < 0x20) {
      char escaped[8];
      std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(c));
      out += escaped;
    } else {
      out += c;
    }
  }
  out += '"';
}

void put(std::string& out, const Answers& answers);

void put(std::string& out, const Value::List& list) {
  out += '[';
  for (const auto& one : list) {
    if (out.back() != '[') out += ',';
    put_string(out, one);
  }
  out += ']';
}

void put(std::string& out, const Value& value) {
  struct Put {
    std::string& out;
    void operator()(std::monostate) const { out += "null"; }
    void operator()(bool yes) const { out += yes ? "true" : "false"; }
    void operator()(std::int64_t number) const { out += std::to_string(number); }
    void operator()(const std::string& text) const { put_string(out, text); }
    void operator()(const Value::List& list) const { put(out, list); }
    void operator()(const Answers& answers) const { put(out, answers); }
  };
  std::visit(Put{out}, value.held);
}

void put(std::string& out, const Answers& answers) {
  out += '{';
  for (const auto& [name, value] : answers) {
    if (out.back() != '{') out += ',';
    put_string(out, name);
    out += ':';
    put(out, value);
  }
  out += '}';
}

bool take(const json::value& from, Value& into);

bool take(const json::array& from, Value::List& into) {
  for (const auto& one : from) {
    if (!one.is_string()) return false;
    into.emplace_back(one.get_string());
  }
  return true;
}

bool take(const json::object& from, Answers& into) {
  into.reserve(from.size());
  for (const auto& [name, value] : from) {
    into.push_back({std::string(name), {}});
    if (!take(value, into.back().value)) return false;
  }
  return true;
}

bool take(const json::value& from, Value& into) {
  switch (from.kind()) {
    case json::kind::null:
      return true;
    case json::kind::bool_:
      return into.held = from.get_bool(), true;
    case json::kind::int64:
      return into.held = from.get_int64(), true;
    case json::kind::string:
      return into.held = std::string(from.get_string()), true;
    case json::kind::array:
      return take(from.get_array(), into.held.emplace<Value::List>());
    case json::kind::object:
      return take(from.get_object(), into.held.emplace<Answers>());
    case json::kind::uint64:
    case json::kind::double_:
      return false;
  }
  return false;
}

bool parse(std::string_view text, json::value& into) {
  if (text.size() > content_limit_bytes) return false;
  json::parse_options options;
  options.max_depth = content_depth_limit;
  json::error_code wrong;
  into = json::parse(text, wrong, into.storage(), options);
  return !wrong;
}

Unexpected<Failure> damaged() {
  return failed(Failure::Kind::damaged, "An entry could not be read as a record");
}

bool take_clearance(const json::value* from, Clearance& into) {
  if (from == nullptr || !from->is_array()) return false;
  for (const auto& one : from->get_array()) {
    const auto known = one.is_string() ? compartment_from(one.get_string()) : std::nullopt;
    if (!known) return false;
    into = into.with({*known});
  }
  return !into.empty();
}

Answers answers_of(const Claim& claim) {
  Answers answers;
  if (!claim.by.empty()) answers.push_back({"by", {claim.by}});
  if (claim.on) answers.push_back({"on", {claim.on->text()}});
  return answers;
}

/// Absent is fine: most entries claim nothing. A claim says something, or it is none.
bool take_claim(const json::value* from, std::optional<Claim>& into) {
  if (from == nullptr) return true;
  Answers answers;
  if (!from->is_object() || !take(from->get_object(), answers)) return false;
  Claim claim;
  const auto* by = find(answers, "by");
  const auto* on = find(answers, "on");
  if (by != nullptr && by->text() != nullptr) claim.by = *by->text();
  if (on != nullptr) claim.on = on->text() != nullptr ? Date::from(*on->text()) : std::nullopt;
  if (on != nullptr && !claim.on) return false;
  if (claim.by.empty() && !claim.on) return false;
  into = std::move(claim);
  return true;
}

}  // namespace

std::string json_of(const Content& content) {
  std::string out = "{\"kind\":";
  put_string(out, content.kind);
  out += ",\"clearance\":";
  Value::List names;
  for (const auto& word : compartment_words)
    if (content.clearance.has(word.compartment)) names.emplace_back(word.wire);
  put(out, names);
  if (!content.reason.empty()) {
    out += ",\"reason\":";
    put_string(out, content.reason);
  }
  if (content.claimed) {
    out += ",\"claimed\":";
    put(out, answers_of(*content.claimed));
  }
  out += ",\"body\":";
  put(out, content.body);
  return out + '}';
}

Result<Content> content_from(std::string_view text) {
  // The parsed tree lives in one buffer: a page of 500 entries parses 500 trees.
  unsigned char buffer[4096];
  json::monotonic_resource memory(buffer, sizeof buffer);
  json::value parsed(&memory);
  if (!parse(text, parsed) || !parsed.is_object()) return damaged();
  const auto& object = parsed.get_object();
  const auto* kind = object.if_contains("kind");
  const auto* body = object.if_contains("body");
  const auto* reason = object.if_contains("reason");
  Content content;
  if (kind == nullptr || !kind->is_string() || body == nullptr || !body->is_object())
    return damaged();
  if (reason != nullptr && !reason->is_string()) return damaged();
  content.kind = std::string(kind->get_string());
  if (reason != nullptr) content.reason = std::string(reason->get_string());
  if (!take_clearance(object.if_contains("clearance"), content.clearance)) return damaged();
  if (!take_claim(object.if_contains("claimed"), content.claimed)) return damaged();
  if (!take(body->get_object(), content.body)) return damaged();
  return content;
}

std::string json_of(const Answers& answers) {
  std::string out;
  put(out, answers);
  return out;
}

Result<Answers> answers_from(std::string_view text) {
  // A list of a thousand cases reads a thousand labels.
  unsigned char buffer[2048];
  json::monotonic_resource memory(buffer, sizeof buffer);
  json::value parsed(&memory);
  Answers answers;
  if (!parse(text, parsed) || !parsed.is_object() || !take(parsed.get_object(), answers))
    return damaged();
  return answers;
}

}  // namespace holdfast
