// A tool's questions on paper, to write on: nothing of any child stands on it and no record is
// opened for it. In large print if asked. What is written on it is typed in afterwards.
#include <algorithm>
#include <map>

#include "base/words.h"
#include "govuk/markup.h"
#include "govuk/prose.h"
#include "practice/service/pages_parts.h"
#include "practice/service/views_tools.h"
#include "practice/tools/tool.h"

namespace holdfast::service {
namespace {

using govuk::Element;
using govuk::Html;
using govuk::text;
using overview::Site;
using tools::Tool;
using web::Response;
using web::Visit;

constexpr int lines_for_words = 6;

Html div(std::string_view classes, const Html& content) {
  return Element("div").css(classes).around(content);
}

Html lines(int how_many) {
  Html all;
  for (int i = 0; i < how_many; ++i) all += div("holdfast-paper__line", text(" "));
  return all;
}

Html boxes(const std::vector<std::string>& labels) {
  Html all;
  for (const auto& label : labels)
    all += div("holdfast-paper__choice",
               Element("span").css("holdfast-paper__box").around({}) + text(label));
  return all;
}

std::vector<std::string> labels_of(const Item& item) {
  std::vector<std::string> labels;
  for (const auto& one : item.options) labels.push_back(say(one.label));
  return labels;
}

/// Where the answer is written.
Html room_for(const Item& item) {
  switch (item.type) {
    case ItemType::group:
    case ItemType::display:
      return {};
    case ItemType::yes_no:
      return boxes({say("Yes"), say("No")});
    case ItemType::choice:
      return boxes(labels_of(item));
    case ItemType::open_choice:
      return boxes(labels_of(item)) + div("", text(say("Or in your own words"))) + lines(1);
    case ItemType::text:
      return lines(lines_for_words);
    case ItemType::integer:
    case ItemType::decimal:
    case ItemType::date:
    case ItemType::date_time:
    case ItemType::time:
    case ItemType::line:
      return lines(1);
  }
  return {};
}

/// On paper nothing opens by itself, so the question says when it is asked.
class Paper {
 public:
  explicit Paper(const Questionnaire& asked) : asked_(asked) {}

  Html of(const std::vector<Item>& items) {
    Html all;
    for (const auto& item : items) all += one(item) + of(item.items);
    return all;
  }

 private:
  Html one(const Item& item) {
    if (item.type == ItemType::group)
      return govuk::heading(2, govuk::Size::m, text(say(item.text)));
    if (item.type == ItemType::display) return div("holdfast-paper__words", text(say(item.text)));
    auto shown =
        div("holdfast-paper__ask", text(std::to_string(++number_) + ". " + say(item.text)));
    numbers_[item.link_id] = number_;
    if (const auto when = condition(item); !when.empty())
      shown += div("holdfast-paper__words", text(when));
    if (!item.help.empty()) shown += div("holdfast-paper__words", text(say(item.help)));
    if (item.repeats) shown += div("holdfast-paper__words", text(say("Tick all that fit.")));
    return div("holdfast-paper__question", shown + room_for(item));
  }

  std::string condition(const Item& item) const {
    std::string all;
    for (const auto& one : item.enabling) {
      const auto at = numbers_.find(one.question);
      if (at == numbers_.end()) continue;
      all += (all.empty() ? "" : " ") + said(one, std::to_string(at->second));
    }
    return all;
  }

  /// Comparisons that no choice makes are left to whoever types it in.
  std::string said(const Enabling& one, const std::string& number) const {
    if (one.compares != Compares::equal)
      return say("Look at what you answered to question {n} first.", {{"n", number}});
    return say("Answer this if you said \"{answer}\" to question {n}.",
               {{"answer", label_in(one)}, {"n", number}});
  }

  std::string label_in(const Enabling& one) const {
    const auto* question = find(asked_.items, one.question);
    const auto at = std::ranges::find(question->options, one.answer, &ItemOption::value);
    return at == question->options.end() ? label_of(one.answer) : say(at->label);
  }

  const Questionnaire& asked_;
  std::map<std::string, int> numbers_;
  int number_ = 0;
};

Html blank(const std::string& label) {
  return div("holdfast-paper__blank",
             text(label) + Element("span").css("holdfast-paper__gap").around({}));
}

/// Who and when: written by hand, so that the printer knows nobody.
Html head_of(const Tool& tool) {
  auto blanks = blank(say("Name")) + blank(say("Date"));
  if (tool.voice != tools::Voice::rater) blanks += blank(say("Who helped you fill this in?"));
  return blanks;
}

Html ways(const Tool& tool, bool large) {
  const auto href = tool_href(tool, "/paper");
  return div("holdfast-not-on-paper",
             govuk::paragraph(text(say("Print this page, and write on it. Nothing about any child "
                                       "is on it. What is written is typed in afterwards, with "
                                       "how it came."))) +
                 govuk::paragraph(
                     large ? govuk::link(href, text(say("In usual print")))
                           : govuk::link(href + "?print=large", text(say("In large print")))));
}

Response paper_page(const Site& site, const Visit& visit) {
  return with_tool(site, visit, [&](const ServiceFile&, const Tool& tool) {
    if (!tools::is_filled_in(tool)) return overview::not_found(site, visit);
    const bool large = visit.request.query.value_or("print", "") == "large";
    web::Page page{.title = say(tool.title)};
    page.back = govuk::BackLink{.href = tool_href(tool)};
    const auto edition = tool.version.empty()
                             ? say(tool.owner)
                             : say("{owner}, version {version}",
                                   {{"owner", say(tool.owner)}, {"version", tool.version}});
    page.main = govuk::two_thirds(
        ways(tool, large) +
        Element("div")
            .css("holdfast-paper")
            .css(large ? "holdfast-paper--large" : "")
            .around(govuk::heading(1, govuk::Size::l, text(page.title)) + head_of(tool) +
                    Paper(*tool.questionnaire).of(tool.questionnaire->items) +
                    div("holdfast-paper__words", text(edition))));
    return overview::plain_page(site, visit, std::move(page));
  });
}

}  // namespace

web::Route tool_paper_route(const Site& site) {
  return {web::Method::get, "/tools/{tool}/paper", web::Need(access::Operation::find_record),
          [&site](const Visit& visit) { return paper_page(site, visit); }};
}

}  // namespace holdfast::service
