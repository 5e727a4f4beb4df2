// Every page is whole HTML with one main heading and a title, and every word on it can be
// translated: a made-up language that puts each sentence into brackets leaves nothing outside them.
#include <doctest/doctest.h>
#include <algorithm>

#include "base/words.h"
#include "pages/house.h"
#include "pages/page_dom.h"
#include "pages/walk.h"

namespace holdfast::pages {
namespace {

std::string in_brackets(std::string_view sentence) {
  return sentence.empty() ? "" : "⟦" + std::string(sentence) + "⟧";
}

struct Bracketed {
  Bracketed() { speak(in_brackets); }
  ~Bracketed() { speak(nullptr); }
  Bracketed(const Bracketed&) = delete;
  Bracketed& operator=(const Bracketed&) = delete;
};

/// What needs attention is read from index rows, whose words were made in the language of whoever
/// wrote last. Goes when rows keep what a prompt is and not how it is said.
constexpr std::string_view kept_in_rows[] = {
    "Read and countersign the plan, or return it",
    "A level that stands takes ",
    "The plan came back: put it right and sign it anew",
    "It was returned on ",
    "Say what came of the appointment on ",
    "Write to ",
    " again: the appointment is on ",
    "The letter of ",
    " says something else.",
    "Ask ",
    " for an answer about ",
    " when ",
    " will start",
    " refused ",
    ": what is done instead?",
    " how ",
    " is going",
    "The child was referred on ",
    ". Working days to an answer: 3. This is their own figure.",
    "It was to start by ",
    ". They said so themselves.",
    ", and nothing is recorded in its place.",
    "Nothing was heard since ",
    ". Weeks given: 4. This is a local default.",
    " at 4:30pm",
    "Its time has passed, and neither a contact nor an absence is recorded.",
    "Judge the absence on ",
    "It was asked what got in the way, and nobody has said what follows.",
    "Plan 1 more contacts by ",
    "Hold a panel about the contract not being kept",
    "A contract that was not kept obliges the panel to meet. The figure is 10. This is a local "
    "default.",
    "Hold the next panel of the referral order",
    "Give a warning or lay an information about ",
    "Working days given: 5. This is a local default. An information can be laid until ",
    "Enhanced asks for 4 from ",
    "Seen: 2, planned: 1. This is a local default.",
    "Finish the review: ",
    "it is time",
    "The last review was signed on ",
    " Months given at the level Enhanced: 2. This is a local default.",
    "Ask agencies for the review",
    "It was begun on ",
    ", and no agency was asked since, nor is it said why not.",
    "Is it right that the review of ",
    " changed nothing?",
    "Before it: ",
    " (recorded on ",
    "). The plan and the judgements stayed as they were.",
    "A requirement was not kept",
    "A contingency was activated",
    "An offence is alleged",
    "An order or another disposal was made",
    "It is flagged that the child goes missing",
    "Police list the child as missing",
    "Sign an exit review",
    "An order ends on ",
    ", and nothing says what is left then, who holds it and who was told. Where work goes on after "
    "it, set this aside.",
    "The child moved home",
    "Sign the plan: it was changed",
    "A contingency is running: ",
    "Activated ",
    ". To be done by ",
    "Nobody stands yet for what was changed since ",
    "Look at this action again: ",
    "It restricts the child.",
    "Read what was recorded late, and weigh what was decided before",
    " entries were recorded late. The latest tells of ",
    " and was recorded ",
    " days after. This is a local default.",
    "Give the child a worker",
    "Ask the agencies that should know the child, or say why not",
    "Police: Police ask what should follow an offence.",
    "Health: A health need is recorded.",
    "Children's social care: Safety and wellbeing was judged High.",
    "Education: The child is 15.",
    " declined to answer: say what follows",
    "What stays unknown because of it must be weighed by somebody.",
    " asks for time until ",
    ": say whether it has it",
    "Until then its answer stays due ",
    "Read what ",
    " told us",
    " has not read what we shared",
    "Say why it was necessary to share with ",
    "Review what was shared with ",
    " in an emergency",
    "By the end of the next working day.",
    "Make the disclosure that was approved, and record it",
    "Somebody outside the agencies is to be told something about the child.",
    "Read what you were asked to read",
    "To be read by ",
    "Record where the child lives",
    "No address is recorded that everybody on the case may see.",
    "Nobody who works here now has this case. A child should have a worker within 1 working day "
    "of being added, or of losing one. This is a local default.",
    "Accept or decline the referral of ",
    "Working days given for screening a referral: 2. This is a local default.",
    "Ask for an answer to the transfer offered on ",
    "The case is ours until they accept it. Working days given for an answer: 5. This is a local "
    "default.",
    "Tell the police what was decided on the referral of ",
    "Working days given from bail until police are told what was decided: 15. This is a local "
    "default.",
    "Tell the police whether the child takes part in the plan",
    "Police are told how a child found with a knife takes part. Days given for it from the plan: "
    "28. This is a local default.",
    "Find out which date of birth is right",
    "The records that were merged say ",
    " and ",
    "Find out which address is right",
    "Two addresses are said to be where the child mainly lives now: one from ",
    ", the other from ",
    "Look at the flag again: Must not meet somebody",
    "Finish and sign the assessment: A review",
    "The day was set when it was begun.",
    "Read and countersign the assessment: A decision out of court",
    "A level in it takes a team manager.",
    "A flag lapses after its review date, unless somebody says that it stands. You are asked 14 "
    "days before. This is a local default."};

/// A page shown, whoever shows it, and at what.
struct Shown {
  std::string from;
  web::Response response;
};

/// Every page that anybody is shown: asked for, and after an empty form.
std::vector<Shown> every_page(const House& house) {
  std::vector<Shown> all;
  auto who = everybody();
  who.emplace_back("coordinator");
  for (const auto& one : who)
    for (const auto record : {house.ordinary, house.unallocated}) house.tick(one, record);
  for (const auto& one : who)
    for (const auto& route : house.routes())
      for (const auto& address : addresses_of(house, route)) {
        const bool asks = route.method == web::Method::get;
        auto response = asks ? house.get(one, address) : house.post(one, address, {});
        if (!response.type.starts_with("text/html") || response.body.empty()) continue;
        all.push_back({one + (asks ? " GET " : " POST ") + address, std::move(response)});
      }
  return all;
}

TEST_CASE("every page is whole, with one main heading and a title of its own") {
  const House house;
  const auto pages = every_page(house);
  REQUIRE(pages.size() > 200);
  for (const auto& page : pages) {
    const auto read = read_page(page.response.body);
    INFO(page.from, " answered ", page.response.status);
    for (const auto& fault : read.faults) CHECK_MESSAGE(false, fault);
    CHECK(read.main_headings == 1);
    CHECK(read.title.size() > std::string(" – Holdfast").size());
    CHECK(page.response.status < 500);
  }
}

TEST_CASE("a form that was refused says so first in its title, and beside a field") {
  const House house;
  for (const auto& page : every_page(house)) {
    if (page.response.status != 422 || page.from.find(" GET ") != std::string::npos) continue;
    const auto read = read_page(page.response.body);
    INFO(page.from);
    CHECK(read.title.starts_with("Error: "));
    CHECK(page.response.body.find("govuk-error-summary") != std::string::npos);
  }
}

TEST_CASE("no page shows a word that cannot be translated") {
  const House house;
  const Bracketed welsh;
  std::set<std::string> told;
  auto data = house.data;
  for (const auto words : kept_in_rows) data.emplace_back(words);
  // A short one must not cut a longer one to pieces.
  std::ranges::stable_sort(data, std::greater{}, &std::string::size);
  for (const auto& page : every_page(house)) {
    const auto left = unmarked(read_page(page.response.body).words, data);
    // One line a kind of page is enough to mend it.
    if (!left.empty() && told.insert(left).second)
      CHECK_MESSAGE(false, page.from, " shows: ", left);
  }
}

TEST_CASE("a sentence that is not said is found") {
  CHECK(unmarked("⟦Said {who}⟧\nNot said\n3 November 2026 at 4:40pm", {}) == "Not said");
  CHECK(unmarked("⟦A ⟦nested⟧ one⟧ Jordan Ellis 15", {"Jordan Ellis"}).empty());
}

}  // namespace
}  // namespace holdfast::pages
