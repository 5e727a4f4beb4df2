// An assessment as a document to print, under our headings or a national tool's, and what the child
// is told of it, in plain words and large print.
#include "base/words.h"
#include "govuk/lists.h"
#include "govuk/markup.h"
#include "govuk/prose.h"
#include "practice/assessment/pages.h"
#include "practice/assessment/pages_parts.h"
#include "practice/assessment/views_document.h"
#include "practice/children/children.h"
#include "practice/situation.h"
#include "records/worded.h"

namespace holdfast::assessment {
namespace {

using access::Operation;
using desk::Opened;
using govuk::Html;
using govuk::text;
using overview::Site;
using web::Response;
using web::Visit;

constexpr std::string_view as_document = "assessment_document";

std::optional<NationalTool> tool_asked(const Visit& visit) {
  const auto wire = visit.request.query.value_or("headings", "");
  for (const auto& word : words_of(NationalTool{}))
    if (word.wire == wire) return static_cast<NationalTool>(word.value);
  return std::nullopt;
}

/// The ways to the other headings; they do not go on paper.
Html other_headings(const Visit& visit, std::optional<NationalTool> now) {
  std::vector<Html> ways;
  const auto path = std::string(visit.request.path);
  if (now) ways.push_back(govuk::link(path, text(say("Under our own headings"))));
  for (const auto tool : {NationalTool::asset_plus, NationalTool::prevention_and_diversion}) {
    if (now == tool) continue;
    const auto& word = words_of(NationalTool{})[static_cast<std::size_t>(tool)];
    ways.push_back(
        govuk::link(path + "?headings=" + std::string(word.wire),
                    text(say("Under the headings of: {tool}", {{"tool", say(word.label)}}))));
  }
  return govuk::Element("div").css("govuk-!-display-none-print").around(govuk::plain_list(ways));
}

/// Without the bar over every page of the record: what warns staff is not for whoever is handed
/// this.
web::Page page_to_hand_out(const Visit& visit, const Opened& opened, const Assessment& one,
                           const std::string& title) {
  auto page = overview::record_page(visit, opened, title, part);
  page.identity = {};
  page.navigation = {};
  page.back = govuk::BackLink{.href = task_href(opened, one, "")};
  return page;
}

std::string who(const Opened& opened, const WrittenOut& document) {
  const auto& born = opened.file.children->date_of_birth;
  return born ? say("{child}, born {day}", {{"child", document.child}, {"day", in_words(*born)}})
              : document.child;
}

Response document_page(const Site& site, const Visit& visit) {
  return with_read(site, visit, as_document, [&](const Opened& opened, const Assessment& one) {
    const auto tool = tool_asked(visit);
    const auto document = written_out(opened, one, WrittenFor::its_reader, tool);
    auto page = page_to_hand_out(visit, opened, one, document.title);
    page.main = govuk::heading(1, govuk::Size::l, text(document.title)) +
                govuk::paragraph(text(who(opened, document))) + other_headings(visit, tool);
    if (tool)
      page.main += govuk::paragraph(
          text(say("Our words under the headings of another tool. It is not that tool, and none "
                   "of its questions was asked.")));
    page.main += html_of(opened, document);
    return overview::plain_page(site, visit, std::move(page));
  });
}

// ---- for the child

/// In large print.
Html lead(std::string_view words) {
  return govuk::Element("div").css("govuk-body-l").css("holdfast-as-written").around(text(words));
}

/// Plain words for a level, said to the child.
std::string told_plainly(Matter matter, Level level) {
  static constexpr std::string_view words[3][4] = {
      {"We are not worried that somebody will get badly hurt.",
       "We are a bit worried that somebody could get badly hurt if things change.",
       "We are worried that somebody could get badly hurt.",
       "We are very worried that somebody will get badly hurt soon."},
      {"We are not worried that you will get hurt.",
       "We are a bit worried that you could get hurt if things change.",
       "We are worried that you could get badly hurt.",
       "We are very worried that you will get badly hurt soon."},
      {"We think you will probably keep out of trouble.",
       "We think it could go either way: in trouble again, or not.",
       "We are worried that you will get into trouble again.",
       "We are very worried that you will get into trouble again soon."}};
  return say(words[static_cast<std::size_t>(matter)][static_cast<std::size_t>(level)]);
}

Html what_we_think(const Assessment& one) {
  Html shown;
  for (const auto& word : words_of(Matter{})) {
    const auto matter = static_cast<Matter>(word.value);
    const auto at = one.judgements.find(matter);
    if (at != one.judgements.end()) shown += lead(told_plainly(matter, at->second.level));
  }
  return shown;
}

Response child_page(const Site& site, const Visit& visit) {
  return with_read(site, visit, as_document, [&](const Opened& opened, const Assessment& one) {
    auto page = page_to_hand_out(visit, opened, one, say("What we think, in plain words"));
    page.main = govuk::heading(1, govuk::Size::xl, text(say("What we think")));
    const auto at = one.sections.find(Section::for_child);
    if (at == one.sections.end())
      page.main += govuk::paragraph(text(
          say("Nobody has written what the child is told yet. It is the last of the sections.")));
    else
      page.main += lead(at->second.record.analysis.value);
    if (is_signed(one) && !one.judgements.empty())
      page.main +=
          govuk::heading(2, govuk::Size::l, text(say("How worried we are"))) + what_we_think(one);
    page.main += govuk::heading(2, govuk::Size::l, text(say("Do you think we got it wrong?"))) +
                 lead(say("Tell your worker, or ask somebody you trust to tell us. We write "
                          "down what you say."));
    return overview::plain_page(site, visit, std::move(page));
  });
}

}  // namespace

void add_documents(const Site& site, std::vector<web::Route>& all) {
  const auto add = [&](std::string_view pattern, Response (*page)(const Site&, const Visit&)) {
    all.push_back({web::Method::get, pattern, web::Need(Operation::open_record),
                   [&site, page](const Visit& visit) { return page(site, visit); }});
  };
  add("/records/{record}/assessment/{assessment}/document", document_page);
  add("/records/{record}/assessment/{assessment}/for-child", child_page);
}

}  // namespace holdfast::assessment
