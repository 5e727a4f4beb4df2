// JSON in and out through Boost.JSON's parser; the writing is a dozen lines of our own, in field
// order, so that the same record is always the same bytes.
#include "records/content.h"

#include <array>
#include <boost/json.hpp>
#include <boost/json/basic_parser_impl.hpp>
#include <cstdio>
#include <utility>

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

/// Makes answers of what the parser meets, as it meets it: a page of 500 entries reads 500 of them,
/// and no tree stands in between. What json_of cannot have written ends the parsing.
class Builder {
 public:
  static constexpr std::size_t max_object_size = content_limit_bytes;
  static constexpr std::size_t max_array_size = content_limit_bytes;
  static constexpr std::size_t max_key_size = content_limit_bytes;
  static constexpr std::size_t max_string_size = content_limit_bytes;

  Answers root;

  // The names below are Boost.JSON's.
  bool on_document_begin(json::error_code&) { return true; }
  bool on_document_end(json::error_code&) { return true; }
  bool on_object_begin(json::error_code& wrong) {
    if (depth_ == open_.size() || list_ != nullptr || (depth_ == 0 && begun_)) return no(wrong);
    open_[depth_] = depth_ == 0 ? &root : &place().held.emplace<Answers>();
    open_[depth_++]->reserve(usual_answers);
    return begun_ = true;
  }
  bool on_object_end(std::size_t, json::error_code&) { return --depth_, true; }
  bool on_array_begin(json::error_code& wrong) {
    if (depth_ == 0 || list_ != nullptr) return no(wrong);
    return (list_ = &place().held.emplace<Value::List>()) != nullptr;
  }
  bool on_array_end(std::size_t, json::error_code&) { return list_ = nullptr, true; }
  bool on_key_part(json::string_view part, std::size_t, json::error_code&) {
    return text_ += part, true;
  }
  bool on_key(json::string_view rest, std::size_t, json::error_code&) {
    open_[depth_ - 1]->push_back({taken(rest), {}});
    return true;
  }
  bool on_string_part(json::string_view part, std::size_t, json::error_code&) {
    return text_ += part, true;
  }
  bool on_string(json::string_view rest, std::size_t, json::error_code& wrong) {
    if (depth_ == 0) return no(wrong);
    if (list_ != nullptr)
      list_->push_back(taken(rest));
    else
      place().held = taken(rest);
    return true;
  }
  bool on_number_part(json::string_view, json::error_code&) { return true; }
  bool on_int64(std::int64_t number, json::string_view, json::error_code& wrong) {
    return simple(number, wrong);
  }
  bool on_uint64(std::uint64_t, json::string_view, json::error_code& wrong) { return no(wrong); }
  bool on_double(double, json::string_view, json::error_code& wrong) { return no(wrong); }
  bool on_bool(bool yes, json::error_code& wrong) { return simple(yes, wrong); }
  bool on_null(json::error_code& wrong) { return simple(std::monostate{}, wrong); }
  bool on_comment_part(json::string_view, json::error_code&) { return true; }
  bool on_comment(json::string_view, json::error_code&) { return true; }

 private:
  static constexpr std::size_t usual_answers = 8;

  /// Ends the parsing. Which error it is nobody asks.
  static bool no(json::error_code& wrong) {
    wrong = json::make_error_code(json::error::incomplete);
    return false;
  }
  template <class T>
  bool simple(T value, json::error_code& wrong) {
    if (depth_ == 0 || list_ != nullptr) return no(wrong);
    place().held = value;
    return true;
  }
  /// The answer whose name was read last.
  Value& place() { return open_[depth_ - 1]->back().value; }
  /// What a string's parts and its rest make.
  std::string taken(json::string_view rest) {
    text_ += rest;
    return std::exchange(text_, {});
  }

  std::array<Answers*, content_depth_limit> open_{};  ///< the objects we are in
  std::size_t depth_ = 0;
  Value::List* list_ = nullptr;  ///< the list we are in
  std::string text_;             ///< what was read of a string so far
  bool begun_ = false;
};

std::optional<Answers> parse(std::string_view text) {
  if (text.size() > content_limit_bytes) return std::nullopt;
  json::parse_options options;
  options.max_depth = content_depth_limit;
  json::basic_parser<Builder> parser(options);
  json::error_code wrong;
  const auto read = parser.write_some(false, text.data(), text.size(), wrong);
  if (wrong || read != text.size()) return std::nullopt;
  return std::move(parser.handler().root);
}

Unexpected<Failure> damaged() {
  return failed(Failure::Kind::damaged, "An entry could not be read as a record");
}

bool take_clearance(const Value& from, Clearance& into) {
  if (from.list() == nullptr) return false;
  for (const auto& one : *from.list()) {
    const auto known = compartment_from(one);
    if (!known) return false;
    into = into.with({*known});
  }
  return true;
}

Answers answers_of(const Claim& claim) {
  Answers answers;
  if (!claim.by.empty()) answers.push_back({"by", {claim.by}});
  if (claim.on) answers.push_back({"on", {claim.on->text()}});
  return answers;
}

/// A claim says something, or it is none.
bool take_claim(const Value& from, std::optional<Claim>& into) {
  if (from.object() == nullptr) return false;
  Claim claim;
  const auto* by = find(*from.object(), "by");
  const auto* on = find(*from.object(), "on");
  if (by != nullptr && by->text() != nullptr) claim.by = *by->text();
  if (on != nullptr) claim.on = on->text() != nullptr ? Date::from(*on->text()) : std::nullopt;
  if (on != nullptr && !claim.on) return false;
  if (claim.by.empty() && !claim.on) return false;
  into = std::move(claim);
  return true;
}

bool take_text(Value& from, std::string& into) {
  auto* text = std::get_if<std::string>(&from.held);
  if (text == nullptr) return false;
  into = std::move(*text);
  return true;
}

bool take_body(Value& from, std::optional<Answers>& into) {
  auto* body = std::get_if<Answers>(&from.held);
  if (body == nullptr) return false;
  into = std::move(*body);
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
  auto members = parse(text);
  if (!members) return damaged();
  Content content;
  std::optional<Answers> body;
  for (auto& [name, value] : *members) {
    const bool fine = name == "kind"        ? take_text(value, content.kind)
                      : name == "clearance" ? take_clearance(value, content.clearance)
                      : name == "reason"    ? take_text(value, content.reason)
                      : name == "claimed"   ? take_claim(value, content.claimed)
                      : name == "body"      ? take_body(value, body)
                                            : true;
    if (!fine) return damaged();
  }
  if (content.kind.empty() || content.clearance.empty() || !body) return damaged();
  content.body = std::move(*body);
  return content;
}

std::string json_of(const Answers& answers) {
  std::string out;
  put(out, answers);
  return out;
}

Result<Answers> answers_from(std::string_view text) {
  auto answers = parse(text);
  if (!answers) return damaged();
  return std::move(*answers);
}

}  // namespace holdfast
