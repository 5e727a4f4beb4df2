// How each kind of value is read from its wire form and written to it. Reading answers with the
// words of a problem, or nothing.
#pragma once
#include <vector>

#include "records/field.h"

namespace holdfast {

/// An enum with words: `constexpr std::span<const Word> words_of(E)` beside it.
template <class E>
concept Worded = requires(E e) {
  { words_of(e) } -> std::convertible_to<std::span<const Word>>;
};

using Wrong = std::optional<std::string>;

/// Of a field that refers to several records or entries; so no record outgrows its sealed content.
inline constexpr std::size_t list_limit_entries = 500;

/// The largest number a field holds, either way of nought.
inline constexpr int number_limit = 1'000'000;

/// The non-template halves, compiled once.
Wrong read_text(const Value& value, std::size_t limit_characters, bool lines, std::string& into);
Wrong read_date(const Value& value, Date& into);
Wrong read_moment(const Value& value, Moment& into);
Wrong read_yes_no(const Value& value, bool& into);
Wrong read_number(const Value& value, int& into);
Wrong read_word(const Value& value, std::span<const Word> words, int& into);
Wrong read_words(const Value& value, std::span<const Word> words, std::vector<int>& into);
Wrong read_id(const Value& value, IdBytes& into);
Wrong read_ids(const Value& value, std::vector<IdBytes>& into);
std::string wire_of(std::span<const Word> words, int value);

struct Unworded {
  static constexpr bool may_be_empty = false;
  static std::span<const Word> words() { return {}; }
};

template <>
struct FieldType<Text> : Unworded {
  static constexpr auto kind = FieldKind::text;
  static Value write(const Text& t) { return {t.value}; }
  static Wrong read(const Value& v, Text& into) {
    return read_text(v, text_limit_characters, false, into.value);
  }
};
template <>
struct FieldType<LongText> : Unworded {
  static constexpr auto kind = FieldKind::long_text;
  static Value write(const LongText& t) { return {t.value}; }
  static Wrong read(const Value& v, LongText& into) {
    return read_text(v, long_text_limit_characters, true, into.value);
  }
};
template <>
struct FieldType<Date> : Unworded {
  static constexpr auto kind = FieldKind::date;
  static Value write(Date d) { return {d.text()}; }
  static Wrong read(const Value& v, Date& into) { return read_date(v, into); }
};
template <>
struct FieldType<Moment> : Unworded {
  static constexpr auto kind = FieldKind::moment;
  static Value write(Moment m) { return {m.text()}; }
  static Wrong read(const Value& v, Moment& into) { return read_moment(v, into); }
};
template <>
struct FieldType<bool> : Unworded {
  static constexpr auto kind = FieldKind::yes_no;
  static Value write(bool b) { return {b}; }
  static Wrong read(const Value& v, bool& into) { return read_yes_no(v, into); }
};

template <>
struct FieldType<Number> : Unworded {
  static constexpr auto kind = FieldKind::number;
  static Value write(Number n) { return {std::int64_t{n.value}}; }
  static Wrong read(const Value& v, Number& into) { return read_number(v, into.value); }
};

template <Worded E>
struct FieldType<E> {
  static constexpr auto kind = FieldKind::one_of;
  static constexpr bool may_be_empty = false;
  static std::span<const Word> words() { return words_of(E{}); }
  static Value write(E e) { return {wire_of(words(), static_cast<int>(e))}; }
  static Wrong read(const Value& v, E& into) {
    int value = 0;
    if (auto wrong = read_word(v, words(), value)) return wrong;
    into = static_cast<E>(value);
    return std::nullopt;
  }
};
template <Worded E>
struct FieldType<std::vector<E>> {
  static constexpr auto kind = FieldKind::some_of;
  static constexpr bool may_be_empty = true;
  static std::span<const Word> words() { return words_of(E{}); }
  static Value write(const std::vector<E>& list) {
    Value::List wires;
    for (const auto e : list) wires.push_back(wire_of(words(), static_cast<int>(e)));
    return list.empty() ? Value{} : Value{std::move(wires)};
  }
  static Wrong read(const Value& v, std::vector<E>& into) {
    std::vector<int> values;
    if (auto wrong = read_words(v, words(), values)) return wrong;
    into.clear();
    for (const int value : values) into.push_back(static_cast<E>(value));
    return std::nullopt;
  }
};

template <class AnyId, FieldKind Kind>
struct IdType : Unworded {
  static constexpr auto kind = Kind;
  static Value write(const AnyId& id) { return {id.text()}; }
  static Wrong read(const Value& v, AnyId& into) { return read_id(v, into.bytes); }
};
template <>
struct FieldType<PersonId> : IdType<PersonId, FieldKind::person> {};
template <>
struct FieldType<AgencyId> : IdType<AgencyId, FieldKind::agency> {};
template <>
struct FieldType<TeamId> : IdType<TeamId, FieldKind::team> {};
template <>
struct FieldType<EventId> : IdType<EventId, FieldKind::entry> {};
template <>
struct FieldType<StreamId> : IdType<StreamId, FieldKind::record> {};

template <class AnyId, FieldKind Kind>
struct IdsType {
  static constexpr auto kind = Kind;
  static constexpr bool may_be_empty = true;
  static std::span<const Word> words() { return {}; }
  static Value write(const std::vector<AnyId>& list) {
    Value::List texts;
    for (const auto& id : list) texts.push_back(id.text());
    return list.empty() ? Value{} : Value{std::move(texts)};
  }
  static Wrong read(const Value& v, std::vector<AnyId>& into) {
    std::vector<IdBytes> ids;
    if (auto wrong = read_ids(v, ids)) return wrong;
    into.clear();
    for (const auto& bytes : ids) into.push_back(AnyId{bytes});
    return std::nullopt;
  }
};
template <>
struct FieldType<std::vector<StreamId>> : IdsType<StreamId, FieldKind::records> {};
template <>
struct FieldType<std::vector<EventId>> : IdsType<EventId, FieldKind::entries> {};

}  // namespace holdfast
