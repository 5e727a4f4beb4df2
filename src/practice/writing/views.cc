// See views.h. A text is laid out line by line, and nothing in it is read as markup of a page.
#include "practice/writing/views.h"

#include <vector>

#include "base/text.h"
#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "govuk/tables.h"
#include "practice/assessment/views.h"
#include "practice/offending/offending.h"
#include "practice/overview/views.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::writing {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;

constexpr std::string_view heading_begins = "# ";
constexpr std::string_view point_begins = "- ";

/// Lines of one sort, until another begins.
class Layout {
 public:
  void add(std::string_view line) {
    if (line.starts_with(heading_begins)) {
      end_all();
      shown_ += govuk::heading(2, govuk::Size::m, text(line.substr(heading_begins.size())));
    } else if (line.starts_with(point_begins)) {
      end_words();
      points_.push_back(text(line.substr(point_begins.size())));
    } else if (trimmed(line).empty()) {
      end_all();
    } else {
      end_points();
      (words_ += words_.empty() ? "" : "\n") += line;
    }
  }
  Html done() {
    end_all();
    return std::move(shown_);
  }

 private:
  void end_words() {
    if (!words_.empty()) shown_ += govuk::as_written(words_);
    words_.clear();
  }
  void end_points() {
    if (!points_.empty()) shown_ += govuk::bullets(points_);
    points_.clear();
  }
  void end_all() {
    end_words();
    end_points();
  }

  Html shown_;
  std::string words_;
  std::vector<Html> points_;
};

}  // namespace

Html laid_out(std::string_view words) {
  Layout layout;
  for (const auto line : split(words, '\n')) layout.add(line);
  return layout.done();
}

Html letters_table(const Opened& opened) {
  govuk::Table table{
      .caption = text(say("Letters and reports")),
      .head = {{text(say("Day"))}, {text(say("What"))}, {text(say("To"))}, {text(say("How"))}},
      .caption_classes = "govuk-visually-hidden"};
  const auto situation = assessment::situation_of(opened);
  for (const auto* one : letters_of(*opened.file.writing)) {
    const auto& r = one->record;
    auto what = govuk::link(overview::record_href(opened, "/letters/" + one->id().text()),
                            text(title_of(r))) +
                govuk::aside(text(words_for(letter_of(r))));
    if (is_overtaken(situation, *one))
      what += govuk::tag(
          {.content = text(say("No longer as it says")), .classes = "govuk-tag--yellow"});
    table.rows.push_back({{text(in_words(day_of(r)))},
                          {std::move(what)},
                          {text(addressee_of(r)) + govuk::aside(text(words_for(r.letter_to)))},
                          {text(words_for(r.letter_how))}});
  }
  return table.rows.empty() ? Html{} : govuk::table(table);
}

access::Operation needed_for(Letter letter) {
  return is_about_appointment(letter) ? access::Operation::record_event : access::Operation::assess;
}

/// Those of the service's list whose code says so. Source: sources.md#breach-warnings
bool may_be_warned_under(const Opened& opened, const std::optional<EventId>& about) {
  if (!about || !opened.service.offending) return false;
  for (const auto& order : offending::orders(*opened.file.offending, *opened.service.offending)) {
    if (order.made->id() != *about || order.known == nullptr) continue;
    return order.known->code.starts_with("YRO") &&
           offending::state_of(order, opened.today()) == offending::OrderState::running;
  }
  return false;
}

std::string write_href(const Opened& opened, Letter letter) {
  return overview::record_href(opened, "/letters/" + std::string(wire_of(letter)) + "/write");
}

std::string write_href(const Opened& opened, Letter letter, EventId about) {
  return overview::record_href(
      opened, "/letters/" + std::string(wire_of(letter)) + "/" + about.text() + "/write");
}

}  // namespace holdfast::writing
