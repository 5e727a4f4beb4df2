// See police_list.h.
#include "practice/sharing/police_list.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "base/text.h"
#include "base/words.h"
#include "records/csv.h"

namespace holdfast::sharing {
namespace {

constexpr std::size_t row_limit_characters = 8'000;
constexpr std::size_t name_limit_characters = 150;
constexpr std::size_t reference_limit_characters = 100;

/// Of two references the one of the person's custody is taken: it names what happened to them.
enum class Column { other, name, given, family, born, custody_reference, reference, happened };

/// Headings as forces write them, without capitals, spaces and marks.
struct Heading {
  std::string_view plain;
  Column column;
};
constexpr Heading known_headings[] = {
    {"surname", Column::family},
    {"familyname", Column::family},
    {"lastname", Column::family},
    {"forename", Column::given},
    {"forenames", Column::given},
    {"firstname", Column::given},
    {"firstnames", Column::given},
    {"givenname", Column::given},
    {"givennames", Column::given},
    {"name", Column::name},
    {"fullname", Column::name},
    {"childname", Column::name},
    {"detainee", Column::name},
    {"detaineename", Column::name},
    {"missingperson", Column::name},
    {"personname", Column::name},
    {"dob", Column::born},
    {"dateofbirth", Column::born},
    {"birthdate", Column::born},
    {"born", Column::born},
    {"reference", Column::reference},
    {"referencenumber", Column::reference},
    {"ref", Column::reference},
    {"refno", Column::reference},
    {"urn", Column::reference},
    {"custodynumber", Column::custody_reference},
    {"custodyno", Column::custody_reference},
    {"custodyref", Column::custody_reference},
    {"custodyreference", Column::custody_reference},
    {"custodyrecord", Column::custody_reference},
    {"custodyrecordnumber", Column::custody_reference},
    {"crimereference", Column::reference},
    {"crimereferencenumber", Column::reference},
    {"crimereferenceno", Column::reference},
    {"crimeref", Column::reference},
    {"crimerefno", Column::reference},
    {"crimenumber", Column::reference},
    {"crimeno", Column::reference},
    {"incidentnumber", Column::reference},
    {"incidentno", Column::reference},
    {"occurrencenumber", Column::reference},
    {"arrestdate", Column::happened},
    {"dateofarrest", Column::happened},
    {"timeofarrest", Column::happened},
    {"dateandtimeofarrest", Column::happened},
    {"arrested", Column::happened},
    {"arrestedon", Column::happened},
    {"arresttime", Column::happened},
    {"missingsince", Column::happened},
    {"datemissing", Column::happened},
    {"lastseenon", Column::happened},
    {"detainedon", Column::happened},
    {"date", Column::happened},
    {"datetime", Column::happened},
};

std::string plain(std::string_view heading) {
  std::string letters;
  for (const char c : lower_ascii(heading))
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) letters += c;
  return letters;
}

Column column_of(std::string_view heading) {
  const auto at = std::ranges::find(known_headings, plain(heading), &Heading::plain);
  return at == std::end(known_headings) ? Column::other : at->column;
}

std::optional<int> number_in(std::string_view digits) {
  int value = 0;
  const auto* end = digits.data() + digits.size();
  const auto [at, wrong] = std::from_chars(digits.data(), end, value);
  if (digits.empty() || digits.front() == '-' || wrong != std::errc{} || at != end)
    return std::nullopt;
  return value;
}

/// Day, month and a year of four figures.
std::optional<Date> british_day(std::string_view words) {
  for (const char mark : {'/', '-', '.'}) {
    const auto parts = split(words, mark);
    if (parts.size() != 3) continue;
    const auto day = number_in(parts[0]);
    const auto month = number_in(parts[1]);
    const auto year = number_in(parts[2]);
    if (day && month && year && parts[2].size() == 4) return date_of({*year, *month, *day});
  }
  return std::nullopt;
}

/// Written the British way or as in ISO 8601; a time of the day may follow.
std::optional<Date> day_in(std::string_view cell) {
  const auto words = trimmed(cell);
  const auto cut = std::min(words.find_first_of(" T"), words.size());
  if (words.substr(cut).find_first_not_of(" T0123456789:.Z+-") != words.npos) return std::nullopt;
  const auto day = words.substr(0, cut);
  const auto iso = Date::from(day);
  return iso ? iso : british_day(day);
}

/// "REED, Alex" and "Alex Reed".
void take_whole_name(std::string_view cell, ListRow& row) {
  const auto name = shortened(cell, name_limit_characters);
  const auto comma = name.find(',');
  const auto cut = comma != name.npos ? comma : name.rfind(' ');
  if (cut == name.npos) {
    row.given = name;
    return;
  }
  const std::string before(trimmed(std::string_view(name).substr(0, cut)));
  const std::string after(trimmed(std::string_view(name).substr(cut + 1)));
  row.family = comma != name.npos ? before : after;
  row.given = comma != name.npos ? after : before;
}

/// Words like "none" and "awaited" stand where a reference would, and are the same in many rows.
bool has_figure(std::string_view reference) {
  return reference.find_first_of("0123456789") != reference.npos;
}

/// One list while it is read.
struct Reading {
  Date of;
  std::vector<std::string> headings;
  std::vector<Column> columns;
  std::vector<ListRow> rows;
  std::map<std::vector<std::string>, std::size_t> seen = {};  ///< how often a row stood there
  std::string wrong = {};                                     ///< why the list cannot be taken in
};

std::string heading_at(const Reading& reading, std::size_t column) {
  const bool named = column < reading.headings.size() && !reading.headings[column].empty();
  return named ? reading.headings[column] : say("Column {n}", {{"n", std::to_string(column + 1)}});
}

void take_day(const Reading& reading, std::string_view cell, std::optional<Date>& into,
              ListRow& row) {
  if (into) return;
  const auto day = day_in(cell);
  const auto words = shortened(cell, reference_limit_characters);
  if (!day)
    row.notes.push_back(say("No day could be read in {words}", {{"words", words}}));
  else if (reading.of < *day)
    row.notes.push_back(say("The day {words} is after the day of the list", {{"words", words}}));
  else
    into = day;
}

void take_cell(const Reading& reading, Column column, const std::string& cell, ListRow& row) {
  switch (column) {
    case Column::other:
      return;
    case Column::name:
      return take_whole_name(cell, row);
    case Column::given:
      row.given = shortened(cell, name_limit_characters);
      return;
    case Column::family:
      row.family = shortened(cell, name_limit_characters);
      return;
    case Column::born:
      return take_day(reading, cell, row.born, row);
    case Column::happened:
      return take_day(reading, cell, row.happened, row);
    case Column::custody_reference:
    case Column::reference:
      if (row.reference.empty() && has_figure(cell))
        row.reference = shortened(cell, reference_limit_characters);
      return;
  }
}

/// Nothing but what could be read, and all of it as words.
ListRow row_of(const Reading& reading, const std::vector<std::string>& cells) {
  ListRow row;
  if (cells.size() != reading.columns.size())
    row.notes.push_back(
        say("This row has {n} cells, and there are {m} headings: look at its words",
            {{"n", std::to_string(cells.size())}, {"m", std::to_string(reading.columns.size())}}));
  std::string own;  // who it is and when: said elsewhere, too, so what happened stands first
  // Taken before any other reference, wherever its column stands.
  for (std::size_t i = 0; i < std::min(cells.size(), reading.columns.size()); ++i)
    if (reading.columns[i] == Column::custody_reference)
      take_cell(reading, reading.columns[i], cells[i], row);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (cells[i].empty()) continue;
    const bool read = i < reading.columns.size() && reading.columns[i] != Column::other;
    auto& words = read ? own : row.words;
    words +=
        say("{question}: {answer}", {{"question", heading_at(reading, i)}, {"answer", cells[i]}}) +
        "\n";
    if (read) take_cell(reading, reading.columns[i], cells[i], row);
  }
  row.words = tidied(row.words + own);
  if (row.name().empty()) row.notes.push_back(say("This row says no name"));
  return row;
}

/// A kind of column that may stand once: two could be read in two ways.
bool stands_once(Column column) {
  return column == Column::name || column == Column::given || column == Column::family ||
         column == Column::born;
}

void take_headings(Reading& reading, std::vector<std::string> cells) {
  for (const auto& cell : cells) reading.columns.push_back(column_of(cell));
  reading.headings = std::move(cells);
  const auto has = [&](Column column) {
    return std::ranges::find(reading.columns, column) != reading.columns.end();
  };
  for (std::size_t i = 0; i < reading.columns.size(); ++i) {
    const auto first = std::ranges::find(reading.columns, reading.columns[i]);
    const auto before = static_cast<std::size_t>(first - reading.columns.begin());
    if (before < i && stands_once(reading.columns[i]))
      reading.wrong =
          say("The columns {one} and {other} say the same. Leave one of them out",
              {{"one", heading_at(reading, before)}, {"other", heading_at(reading, i)}});
  }
  if (!has(Column::name) && !has(Column::family) && !has(Column::given))
    reading.wrong = say("No column of the list says a name. Put one of these above it: {headings}",
                        {{"headings", name_headings()}});
}

void take_row(Reading& reading, std::size_t line, std::vector<std::string> cells) {
  const auto at_line = [&](const std::string& what) {
    reading.wrong = say("Line {n}: {what}", {{"n", std::to_string(line)}, {"what", what}});
  };
  for (auto& cell : cells) {
    cell = tidied(cell);
    if (has_control_characters(cell)) return at_line(say("There is a control character in it"));
  }
  if (reading.columns.empty()) return take_headings(reading, std::move(cells));
  if (std::ranges::all_of(cells, &std::string::empty)) return;
  const auto [seen, fresh] = reading.seen.try_emplace(cells, reading.rows.size());
  if (!fresh) {
    const auto twice = say("The list says this more than once");
    auto& notes = reading.rows[seen->second].notes;
    if (std::ranges::find(notes, twice) == notes.end()) notes.push_back(twice);
    return;
  }
  if (reading.rows.size() == list_limit_rows) {
    reading.wrong = say("The list has more than {n} rows. Load it in parts",
                        {{"n", std::to_string(list_limit_rows)}});
    return;
  }
  reading.rows.push_back(row_of(reading, cells));
  if (length_in_characters(reading.rows.back().words) > row_limit_characters)
    at_line(say("It is longer than a row can be"));
}

/// What is copied out of a spreadsheet and pasted has tabs between its cells.
char separator_of(std::string_view csv) {
  const auto first = csv.substr(0, csv.find('\n'));
  return first.find('\t') == first.npos ? ',' : '\t';
}

std::string headings_of(std::initializer_list<std::string_view> headings) {
  std::string all;
  for (const auto heading : headings) all += (all.empty() ? "" : ", ") + std::string(heading);
  return all;
}

}  // namespace

std::string ListRow::name() const {
  return std::string(trimmed(given + (family.empty() ? "" : " " + family)));
}

Result<std::vector<ListRow>, std::string> read_police_list(std::string_view csv, Date of) {
  if (csv.size() > list_limit_bytes)
    return Unexpected{say("The list is longer than 512 KB. Load it in parts")};
  Reading reading{.of = of, .headings = {}, .columns = {}, .rows = {}};
  const auto refused = [](const CsvWrong& wrong) {
    return Unexpected{
        say("Line {n}: {what}", {{"n", std::to_string(wrong.line)}, {"what", wrong.words}})};
  };
  if (const auto wrong = unreadable_csv(csv)) return refused(*wrong);
  CsvReader reader(csv, separator_of(csv));
  while (auto row = reader.next()) {
    if (reader.wrong()) return refused(*reader.wrong());
    take_row(reading, row->line, std::move(row->cells));
    if (!reading.wrong.empty()) return Unexpected{std::move(reading.wrong)};
  }
  if (reading.rows.empty())
    return Unexpected{
        say("There is no row in this list. The first line says what its columns "
            "are; those after it are the rows")};
  return std::move(reading.rows);
}

std::string name_headings() {
  return headings_of(
      {"Surname", "Family name", "Last name", "Forenames", "First name", "Given name", "Name"});
}

std::string other_headings() {
  return headings_of({"Date of birth", "DOB", "Custody number", "Reference", "URN", "Crime ref",
                      "Date of arrest", "Missing since", "Date"});
}

bool same_reference(std::string_view one, std::string_view other) {
  const auto bare = [](std::string_view reference) {
    auto letters = lower_ascii(reference);
    std::erase(letters, ' ');
    return letters;
  };
  const auto first = bare(one);
  return !first.empty() && first == bare(other);
}

}  // namespace holdfast::sharing
