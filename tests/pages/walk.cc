// Filling the gaps of patterns.
#include "pages/walk.h"

#include <map>

#include "pages/walk_work.h"
#include "practice/children/facts.h"
#include "practice/service/settings.h"

namespace holdfast::pages {
namespace {

void cut_value(std::string& body, const std::string& name) {
  const auto before = "name=\"" + name + "\" value=\"";
  for (auto at = body.find(before); at != std::string::npos; at = body.find(before, at + 1)) {
    const auto from = at + before.size();
    body.erase(from, body.find('"', from) - from);
  }
}

/// Lists in several orders and narrowings, and the pages of giving cases away.
void add_lists(const House& house, const web::Route& route, std::vector<std::string>& all) {
  const auto worker = house.reader("case_manager").person.text();
  if (route.pattern == "/cases")
    for (const auto& query :
         {std::string("of=all"), std::string("of=waiting&sort=worker"), "of=all&worker=" + worker,
          "of=all&team=" + house.team.text(), std::string("of=all&closed=shown&words=el&sort=born"),
          std::string("of=team&sort=case&order=down"), std::string("of=all&page=7")})
      all.push_back("/cases?" + query);
  if (route.pattern == "/cases/export")
    for (const auto* query : {"as=csv&of=all", "as=xlsx&of=all", "as=csv&of=waiting"})
      all.push_back("/cases/export?" + std::string(query));
  if (route.pattern == "/referrals/export") all.emplace_back("/referrals/export?as=xlsx");
  if (route.pattern == "/attention" || route.pattern == "/workload")
    for (const auto& query : {"worker=" + worker, "team=" + house.team.text(),
                              std::string("of=team&when=week"), std::string("when=later")})
      all.push_back(std::string(route.pattern) + "?" + query);
  if (route.pattern == "/caseload/{person}" && route.method == web::Method::get)
    for (const auto* page : {"who", "each", "day", "notes", "note", "note-each", "check"})
      all.push_back(all.front() + "?page=" + page);
}

void add_streams(const House& house, const web::Route& route, std::vector<std::string>& all) {
  if (route.pattern != "/live") return;
  for (const auto record : {house.ordinary, house.restricted, house.merged, house.victim})
    all.push_back("/live?of=" + record.text());
  all.emplace_back("/live?of=home&seen=nothing-of-ours");
}

EventId entry_for(const House& house, std::string_view pattern) {
  if (pattern.find("/gap/") != std::string_view::npos) return house.offence;
  if (pattern.find("/plan/objective/") != std::string_view::npos) return house.objective;
  if (pattern.find("/plan/step/") != std::string_view::npos) return house.step;
  if (pattern.find("/plan/telling/") != std::string_view::npos) return house.words_told;
  if (pattern.find("/plan/activation/") != std::string_view::npos) return house.activation;
  if (pattern.find("/plan/contingency/") != std::string_view::npos) return house.told_before;
  if (pattern.ends_with("/asked") || pattern.ends_with("/judge-absence") ||
      pattern.ends_with("/contacts/{entry}/breach"))
    return house.meeting_missed;
  if (pattern.ends_with("/revocation-answer")) return house.application;
  if (pattern.ends_with("/days-served")) return house.detention_made;
  if (pattern.ends_with("/contract") || pattern.ends_with("/panel") ||
      pattern.ends_with("/contract-broken"))
    return house.referral_made;
  if (pattern.find("/enforcement/{entry}") != std::string_view::npos) return house.breach;
  if (pattern.find("/contacts/trusts/") != std::string_view::npos) return house.trust;
  if (pattern.find("/contacts/{entry}") != std::string_view::npos) return house.meeting_open;
  if (pattern.find("/letters/") != std::string_view::npos) return about_for(house, pattern);
  if (pattern.find("/interventions/{entry}") != std::string_view::npos)
    return referral_for(house, pattern);
  if (pattern.starts_with("/victims")) return house.wish;
  if (pattern.ends_with("/instruments/completed/{entry}")) return house.instrument;
  const bool document = pattern.find("/documents/{entry}") != std::string_view::npos;
  return document ? house.document : house.event;
}

/// What is asked in a place of the pattern: settling asks for a refusal, ending for an action, a
/// document for what was passed on.
EventId item_for(const House& house, std::string_view pattern) {
  if (pattern.ends_with("/documents/{entry}")) return house.shared;
  if (pattern.ends_with("/sharing/items/{item}")) return house.action;
  if (pattern.ends_with("/settle")) return house.declined;
  if (pattern.ends_with("/items/{item}/time")) return house.slow;
  if (pattern.ends_with("/justify") || pattern.ends_with("/review")) return house.shared;
  if (pattern.ends_with("/decide") || pattern.ends_with("/made")) return house.proposed;
  return pattern.ends_with("/ended") ? house.action : house.asked;
}

void add_sharing(const House& house, const web::Route& route, std::vector<std::string>& all) {
  const auto record = house.ordinary.text();
  if (route.method != web::Method::get) return;
  if (route.pattern == "/records/{record}/sharing/items/{item}")
    for (const auto& item : {house.asked, house.declined, house.slow, house.raised, house.event,
                             house.shared, house.proposed})
      all.push_back("/records/" + record + "/sharing/items/" + item.text());
  if (route.pattern == "/for-us/{record}/{item}")
    for (const auto& item :
         {house.declined, house.slow, house.raised, house.action, house.event, house.shared})
      all.push_back("/for-us/" + record + "/" + item.text());
  if (route.pattern == "/for-us/{record}/{item}/documents/{entry}")
    all.push_back("/for-us/" + record + "/" + house.shared.text() + "/documents/" +
                  house.replaced.text());
  if (route.pattern == "/for-us/{record}/{item}/answer") {
    for (const auto* outcome : {"in_full", "in_part", "declined"})
      all.push_back(all.front() + "?outcome=" + outcome);
    all.push_back(all.front() + "?outcome=in_full&answer_nature=intelligence");
    all.push_back("/for-us/" + record + "/" + house.action.text() + "/answer");
  }
  if (route.pattern == "/records/{record}/sharing/ask")
    for (const auto* page : {"2", "3", "4", "5", "6", "7"})
      all.push_back(all.front() + "?page=" + page);
  if (route.pattern == "/records/{record}/sharing/share")
    for (const auto* page : {"2", "4", "7", "check"}) all.push_back(all.front() + "?page=" + page);
  if (route.pattern == "/records/{record}/sharing/pick")
    for (const auto* query : {"?words=shop", "?kind=sharing.contributed", "?from=2026-10-01",
                              "?words=nothing-like-it&page=7", "?from-day=40&from-month=1"})
      all.push_back(all.front() + query);
  if (route.pattern == "/records/{record}/access/admissions/{admission}") {
    for (const auto* query : {"?as-known-at=2026-11-04", "?show=all", "?page=2"})
      all.push_back(all.front() + query);
    all.push_back("/records/" + record + "/access/admissions/" + house.admission_over.text());
  }
  if (route.pattern == "/records/{record}/sharing/outward")
    for (const auto* day :
         {"?on-day=3&on-month=11&on-year=2026", "?on-day=1&on-month=1&on-year=2020",
          "?on-day=31&on-month=2&on-year=2026", "?on-day=never"})
      all.push_back(all.front() + day);
}

void add_entries(const House& house, const web::Route& route, std::vector<std::string>& all) {
  const auto entries = "/records/" + house.ordinary.text() + "/entries/";
  if (route.pattern == "/records/{record}/entries/{entry}")
    for (const auto& entry : {house.amended, house.document, house.replaced})
      all.push_back(entries + entry.text());
  if (route.pattern == "/records/{record}/entries/{entry}/correct" &&
      route.method == web::Method::get)
    all.push_back(entries + house.replaced.text() + "/correct");
}

/// The record that was merged, and comparing: with one like it, one few may open, itself, none.
void add_merging(const House& house, const web::Route& route, std::vector<std::string>& all) {
  const auto merged = "/records/" + house.merged.text();
  if (route.pattern == "/records/{record}")
    for (const auto* below : {"", "?as-known-at=2026-11-04", "/looked", "/chronology"})
      all.push_back(merged + below);
  if (route.pattern != "/records/{record}/merge" || route.method != web::Method::get) return;
  for (const auto other : {house.unallocated, house.restricted, house.merged, house.ordinary})
    all.push_back(all.front() + "?other=" + other.text());
  for (const auto* query : {"?chosen=yes", "?name=sasha", "?name=secret"})
    all.push_back(all.front() + query);
}

/// One that waits for somebody to say who it is; or, to be confirmed, one of whom they have.
EventId row_for(const House& house, std::string_view pattern) {
  return pattern.ends_with("/confirm") ? house.chosen_row : house.list_row;
}

/// Whose cases are given away, and with whom a list waits.
std::string person_for(std::string_view pattern) {
  const bool has = pattern.starts_with("/caseload") || pattern.starts_with("/duty/lists/with");
  return has ? "case_manager" : "volunteer";
}

/// The one in progress; what answers a signature is asked of the one that waits.
EventId assessment_for(const House& house, std::string_view pattern) {
  const bool answers = pattern.ends_with("/countersign") || pattern.ends_with("/return");
  return answers ? house.waiting : house.assessment;
}

/// A tool with items, one that is a table, one whose outcome alone is recorded, and none.
void add_tools(const web::Route& route, std::vector<std::string>& all) {
  const auto at = route.pattern.find("{tool}");
  if (at == std::string_view::npos) return;
  for (const auto* other : {"ogrs3", "savry", "nothing"}) {
    auto address = all.front();
    address.replace(address.find("harm_guide"), std::string_view("harm_guide").size(), other);
    all.push_back(std::move(address));
  }
  if (route.pattern == "/tools/{tool}/paper")
    for (const auto* paper :
         {"harm_guide/paper?print=large", "child_says/paper", "parents_say/paper?print=large"})
      all.push_back("/tools/" + std::string(paper));
  if (route.pattern == "/records/{record}/instruments/{tool}" && route.method == web::Method::get)
    for (const auto* own : {"child_says", "parents_say"}) {
      auto address = all.front();
      address.replace(address.find("harm_guide"), std::string_view("harm_guide").size(), own);
      all.push_back(std::move(address));
    }
}

/// Both assessments, each of its forms, and what is not there.
void add_assessing(const House& house, const web::Route& route, std::vector<std::string>& all) {
  const auto ours = "/records/" + house.ordinary.text() + "/assessment/";
  const auto ends = [&](std::string_view end) {
    return route.pattern.starts_with("/records/{record}/assessment") &&
           route.pattern.ends_with(end);
  };
  if (ends("/{assessment}")) all.push_back(ours + house.waiting.text());
  if (ends("/{assessment}")) all.push_back(ours + house.offence.text());
  if (ends("/sign")) all.push_back(ours + house.waiting.text() + "/sign");
  if (ends("/{section}"))
    for (const auto* section : {"childs_words", "nothing"})
      all.push_back(ours + house.assessment.text() + "/section/" + section);
  if (ends("/document"))
    for (const auto* query : {"?headings=asset_plus", "?headings=nothing"})
      all.push_back(ours + house.assessment.text() + "/document" + query);
  if (ends("/document") || ends("/for-child"))
    all.push_back(ours + house.waiting.text() + (ends("/document") ? "/document" : "/for-child"));
  if (ends("/{matter}")) all.push_back(ours + house.assessment.text() + "/judge/nothing");
  if (ends("/scenario"))
    for (const auto* page : {"2", "5", "check"})
      all.push_back(ours + house.assessment.text() + "/scenario?page=" + page);
  if (ends("/{scenario}"))
    for (const auto* page : {"?page=4", "?page=check"})
      all.push_back(ours + house.assessment.text() + "/scenario/" + house.scenario.text() + page);
  if (ends("/{scenario}"))
    for (const auto& other : {house.offence, house.told_before})
      all.push_back(ours + house.assessment.text() + "/scenario/" + other.text());
  if (ends("/{rule}")) all.push_back(ours + house.assessment.text() + "/gap/nothing");
  if (ends("/assessment")) {
    all.push_back("/records/" + house.ordinary.text() + "/assessment?as-known-at=2026-11-04");
    all.push_back("/records/" + house.unallocated.text() + "/assessment");
  }
}

/// Quarters and judgements: of a quarter with nothing to show, and of none.
void add_counts(const web::Route& route, std::vector<std::string>& all) {
  if (route.pattern != "/assessments/levels") return;
  for (const auto* query : {"?quarter=2026-06-30", "?quarter=never&judgement=wellbeing"})
    all.push_back("/assessments/levels" + std::string(query));
}

/// Agencies, what is told of children, and the duty desk.
void add_tellings(const House& house, const web::Route& route, std::vector<std::string>& all) {
  if (route.pattern == "/agencies/{agency}") all.push_back("/agencies/" + house.own.text());
  if (route.pattern == "/duty/{telling}" || route.pattern == "/duty/mail/{mail}")
    for (const auto* query : {"?name=sasha", "?name=nobody"}) all.push_back(all.front() + query);
  if (route.pattern == "/duty/lists/now/{row}" && route.method == web::Method::get)
    for (const auto* below : {"?name=sasha", "?name=secret"}) all.push_back(all.front() + below);
  if (route.pattern == "/duty/lists/now/{row}/match/{record}" && route.method == web::Method::get)
    for (const auto record : {house.restricted, house.unallocated, house.victim})
      all.push_back("/duty/lists/now/" + house.list_row.text() + "/match/" + record.text());
  if (route.pattern == "/tell" && route.method == web::Method::get)
    for (const auto* page : {"2", "3", "4", "check"})
      all.push_back("/tell?page=" + std::string(page));
}

void add_offending(const House& house, const web::Route& route, std::vector<std::string>& all) {
  const auto record = "/records/" + house.ordinary.text();
  if (route.pattern == "/records/{record}/offending") {
    for (const auto* query : {"?kind=Robbery", "?years=1", "?as-known-at=2026-11-04"})
      all.push_back(record + "/offending" + query);
    all.push_back("/records/" + house.unallocated.text() + "/offending");
  }
  if (route.pattern == "/records/{record}/court")
    for (const auto* other : {"/court", "/court/order-ended", "/court/requirement"})
      all.push_back("/records/" + house.unallocated.text() + other);
  if (route.pattern == "/records/{record}/offending/offence")
    for (const auto* query : {"?find=knife", "?find=zzzz", "?code=CJ88144", "?code=none"})
      all.push_back(record + "/offending/offence" + query);
  if (route.pattern == "/records/{record}/court/disposal")
    for (const auto* query : {"?code=YRO", "?code=none"})
      all.push_back(record + "/court/disposal" + query);
}

}  // namespace

std::string address_of(const House& house, std::string_view pattern, StreamId record) {
  const std::map<std::string, std::string, std::less<>> gaps = {
      {"{record}", record.text()},
      {"{entry}", entry_for(house, pattern).text()},
      {"{version}", house.document.text()},
      {"{admission}", house.admission.text()},
      {"{bar}", house.bar.text()},
      {"{referral}", house.referral.text()},
      {"{transfer}", house.transfer.text()},
      {"{person}", house.reader(person_for(pattern)).person.text()},
      {"{list}", house.saved.text()},
      {"{agency}", (pattern.starts_with("/agencies") ? house.police : house.own).text()},
      {"{agreement}", house.agreement.text()},
      {"{offer}", house.offer.text()},
      {"{telling}", house.telling.text()},
      {"{mail}", house.mail.text()},
      {"{file}", house.mail_file.text()},
      {"{row}", row_for(house, pattern).text()},
      {"{fact}", "school"},
      {"{known}", house.fact.text()},
      {"{flag}", house.flag.text()},
      {"{victim}", house.victim.text()},
      {"{merge}", house.merge.text()},
      {"{item}", item_for(house, pattern).text()},
      {"{joined}", house.joined.text()},
      {"{line}", house.line.text()},
      {"{assessment}", assessment_for(house, pattern).text()},
      {"{section}", pattern.ends_with("/from-record") ? "childs_words" : "behaviour"},
      {"{tool}", "harm_guide"},
      {"{matter}", "harm_to_others"},
      {"{review}", house.review.text()},
      {"{scenario}", house.scenario.text()},
      {"{strand}", "control"},
      {"{phrase}", house.phrase.text()},
      {"{rule}", pattern.ends_with("{rule}") ? "voice_missing" : "behaviour_not_linked"},
      {"{key}", std::string(service::glass_hours)},
      {"{letter}", std::string(letter_for(pattern))},
  };
  std::string address(pattern);
  for (const auto& [gap, value] : gaps)
    if (const auto at = address.find(gap); at != std::string::npos)
      address.replace(at, gap.size(), value);
  return address;
}

std::vector<std::string> addresses_of(const House& house, const web::Route& route) {
  std::vector<std::string> all{address_of(house, route.pattern, house.ordinary)};
  const std::string record = "/records/" + house.ordinary.text();
  if (route.pattern == "/find") all.push_back("/find?name=jordan");
  // A word of what is hidden, and words that all the house's own entries hold.
  if (route.pattern == "/written")
    for (const auto* words : {"victim+town", "shop", "hidden", "jordan"})
      all.push_back("/written?words=" + std::string(words));
  add_lists(house, route, all);
  if (route.pattern == "/records/{record}/break-glass")
    all.push_back("/records/" + house.restricted.text() + "/break-glass");
  if (route.pattern == "/records/{record}/access")
    all.push_back("/records/" + house.restricted.text() + "/access");
  if (route.pattern == "/records/{record}/chronology")
    for (const auto* at : {"2026-11-04", "2026-99-99"})
      all.push_back(record + "/chronology?as-known-at=" + at);
  if (route.pattern == "/records/{record}/timeline")
    for (const auto* query :
         {"?words=shop", "?words=nothing-like-it", "?from=2026-10-01", "?as-known-at=2026-11-04"})
      all.push_back(record + "/timeline" + query);
  if (route.pattern == "/records/{record}/chronology")
    for (const auto* query : {"?words=shop", "?words=nothing-like-it", "?from-day=40&from-month=1"})
      all.push_back(record + "/chronology" + query);
  for (const auto* page : {"2", "5", "check"})
    for (const auto* act : {"/decide", "/close-case", "/referrals/transfer"})
      if (route.pattern.ends_with(act) && route.method == web::Method::get)
        all.push_back(all.front() + "?page=" + page);
  if (route.pattern == "/records/{record}/erase")
    all.push_back(record + "/erase?entry=" + house.event.text());
  if (route.pattern == "/records/{record}") all.push_back("/records/" + house.unallocated.text());
  add_merging(house, route, all);
  if (route.pattern == "/records/{record}/child/{fact}") {
    for (const auto& sort : children::fact_sorts())
      all.push_back(record + "/child/" + std::string(sort.page));
    all.push_back(record + "/child/nothing");
  }
  if (route.pattern == "/records/{record}/child")
    for (const auto* at : {"/child?as-known-at=2026-11-04", "/child?saved=children.flag_raised"})
      all.push_back(record + at);
  add_entries(house, route, all);
  add_planning(house, route, all);
  add_delivery(house, route, all);
  add_writing(house, route, all);
  add_reviews(house, route, all);
  add_interventions(house, route, all);
  add_offending(house, route, all);
  add_sharing(house, route, all);
  add_tellings(house, route, all);
  add_assessing(house, route, all);
  add_counts(route, all);
  add_tools(route, all);
  add_streams(house, route, all);
  if (route.pattern == "/restore-access") all.push_back("/restore-access?sent=yes");
  return all;
}

std::vector<std::string> everybody() {
  std::vector<std::string> all;
  for (const auto& role : role_names) all.emplace_back(role.wire);
  return all;
}

std::string steady(const web::Response& response) {
  auto body = response.body;
  cut_value(body, "csrf");
  cut_value(body, "event");
  return body;
}

}  // namespace holdfast::pages
