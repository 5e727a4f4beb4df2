// Fields as data. field<&R::member>("name", "Question?") is the only template a reader meets: it
// turns a member of a record into a Field, and everything that is done with records (reading forms,
// problems, JSON, views, history, comparing, docs/records.md) is an ordinary loop over a span of
// Field. Measured: a template for each use cost 22 s a file to compile, fields as data 1.25 s
// (house design, 4).
#pragma once
#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/id.h"
#include "base/moment.h"
#include "base/number.h"
#include "base/text.h"
#include "records/value.h"

namespace holdfast {

/// What kind of value a field holds. A new one needs an ADR.
enum class FieldKind : std::uint8_t {
  text,
  long_text,
  date,
  moment,
  yes_no,
  number,  ///< a whole number, with a unit
  one_of,
  some_of,
  person,
  agency,
  team,
  record,    ///< another child's record
  records,   ///< several of them
  entry,     ///< one earlier entry
  entries,   ///< several: evidence links
  document,  ///< a file kept with the entry: records/document.h
};

/// One choice of an enum: its number in memory, its word on the wire for ever, and what a person
/// reads.
struct Word {
  int value;
  std::string_view wire;
  std::string_view label;
  std::string_view hint = "";
};

struct Field {
  std::string_view name;      ///< on the wire and in forms, for ever
  std::string_view question;  ///< what a person is asked
  FieldKind kind;
  bool required;
  std::span<const Word> (*words)();  ///< of one_of and some_of; else none
  /// The member in wire form; absent when an optional has none.
  Value (*get)(const void* record);
  /// Reads the wire form into the member; the words of a problem, or nothing. Only called with a
  /// present value.
  std::optional<std::string> (*set)(void* record, const Value& value);
  void (*clear)(void* record);
  std::string_view hint_words = "";
  std::string_view missing_words = "";
  std::string_view short_words = "";  ///< the label on a summary row; the question where empty
  std::string_view unit_words = "";   ///< of a number: "months"
  bool (*asked)(const void* record) = nullptr;  ///< null: always
  bool in_forms = true;                         ///< false: set by the page, never typed

  constexpr Field hint(std::string_view words_) const { return with(&Field::hint_words, words_); }
  /// The error when a required answer is missing: "Enter what happened".
  constexpr Field missing(std::string_view words_) const {
    return with(&Field::missing_words, words_);
  }
  constexpr Field label(std::string_view words_) const { return with(&Field::short_words, words_); }
  constexpr Field unit(std::string_view words_) const { return with(&Field::unit_words, words_); }
  /// Of a list: at least one must be chosen. Only of a kind whose entries never lack it.
  constexpr Field needed() const {
    Field changed = *this;
    changed.required = true;
    return changed;
  }
  constexpr Field not_typed() const {
    Field changed = *this;
    changed.in_forms = false;
    return changed;
  }
  /// Asked, and needed, only where `Predicate(record)` holds; the member is an optional.
  template <auto Predicate>
  constexpr Field only_if() const;
  constexpr std::string_view heading() const {
    return short_words.empty() ? question : short_words;
  }

 private:
  // Not a template: clang does not make one while the record that uses it is still being read.
  constexpr Field with(std::string_view Field::* member, std::string_view words_) const {
    Field changed = *this;
    changed.*member = words_;
    return changed;
  }
};

/// How a C++ type is read from and written to a Value. Specialised in field_types.h for every kind.
template <class T>
struct FieldType;

namespace detail {

template <auto Member>
struct MemberOf;
template <class R, class T, T R::* Member>
struct MemberOf<Member> {
  using Record = R;
  using Type = T;
};

template <class T>
struct Unwrapped {
  using Type = T;
  static constexpr bool required = true;
};
template <class T>
struct Unwrapped<std::optional<T>> {
  using Type = T;
  static constexpr bool required = false;
};

template <auto Member>
Value get(const void* record) {
  using Of = MemberOf<Member>;
  const auto& member = static_cast<const typename Of::Record*>(record)->*Member;
  if constexpr (Unwrapped<typename Of::Type>::required) {
    return FieldType<typename Of::Type>::write(member);
  } else {
    return member ? FieldType<typename Unwrapped<typename Of::Type>::Type>::write(*member)
                  : Value{};
  }
}

template <auto Member>
std::optional<std::string> set(void* record, const Value& value) {
  using Of = MemberOf<Member>;
  typename Unwrapped<typename Of::Type>::Type read{};
  if (auto wrong = FieldType<decltype(read)>::read(value, read)) return wrong;
  static_cast<typename Of::Record*>(record)->*Member = std::move(read);
  return std::nullopt;
}

template <auto Member>
void clear(void* record) {
  using Of = MemberOf<Member>;
  static_cast<typename Of::Record*>(record)->*Member = typename Of::Type{};
}

template <class P>
struct PredicateOf;
template <class R>
struct PredicateOf<bool (*)(const R&)> {
  using Record = R;
};

template <auto Predicate>
bool asked(const void* record) {
  return Predicate(*static_cast<const typename PredicateOf<decltype(Predicate)>::Record*>(record));
}

}  // namespace detail

template <auto Predicate>
constexpr Field Field::only_if() const {
  Field changed = *this;
  changed.asked = &detail::asked<Predicate>;
  return changed;
}

template <auto Member>
constexpr Field field(std::string_view name, std::string_view question) {
  using Of = detail::Unwrapped<typename detail::MemberOf<Member>::Type>;
  using Type = FieldType<typename Of::Type>;
  return {name,
          question,
          Type::kind,
          Of::required && !Type::may_be_empty,
          &Type::words,
          &detail::get<Member>,
          &detail::set<Member>,
          &detail::clear<Member>};
}

}  // namespace holdfast
