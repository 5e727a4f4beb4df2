// When a flag stands, when it has lapsed, and who is asked to look at it.
#include "practice/children/flags.h"

#include <algorithm>

#include "base/words.h"
#include "practice/children/children.h"
#include "practice/service/settings.h"
#include "practice/situation.h"

namespace holdfast::children {
namespace {

struct ReviewBy {
  Date operator()(const FlagRaised& r) const { return r.review_by; }
  Date operator()(const StaffRiskRaised& r) const { return r.staff_risk_review_by; }
};

struct InShort {
  std::string operator()(const FlagRaised& r) const { return r.in_short.value; }
  std::string operator()(const StaffRiskRaised& r) const { return r.keep_safe_by.value; }
};

struct NameOf {
  std::string operator()(const FlagRaised& r) const {
    const auto words = words_of(r.flag_sort);
    return say(std::ranges::find(words, static_cast<int>(r.flag_sort), &Word::value)->label);
  }
  std::string operator()(const StaffRiskRaised&) const { return say("Risk to staff"); }
};

Problems wrong_day(std::string_view field, Date day, Date today) {
  if (day > today) return {};
  return {{std::string(field), say("The day to look at it again must be in the future")}};
}

Prompt review_of(const Situation& s, const Flag& flag) {
  const auto notice = service::figure(*s.service_file.service, service::flag_notice_days);
  const auto due = review_by(flag);
  Prompt prompt{.code = "children.flag_review",
                .kind = PromptKind::duty,
                .words = say("Look at the flag again: {flag}", {{"flag", flag_name(flag)}}),
                .why = say("A flag lapses after its review date, unless somebody says that it "
                           "stands. You are asked {n} days before.",
                           {{"n", std::to_string(notice.value)}}),
                .source = "flags",
                .due = due,
                .show_from = due - notice.value,
                .whose = whose_case(s),
                .where = "child"};
  if (notice.local_default) prompt.why += " " + say("This is a local default.");
  prompt.basis = {flag.source};
  if (!flag.reviews.empty()) prompt.basis.push_back(flag.reviews.back().source);
  return prompt;
}

}  // namespace

std::span<const Word> words_of(FlagSort) {
  static constexpr Word words[] = {
      {static_cast<int>(FlagSort::exploitation), "exploitation", "Exploitation"},
      {static_cast<int>(FlagSort::going_missing), "going_missing", "Going missing"},
      {static_cast<int>(FlagSort::self_harm), "self_harm", "Self-harm or suicide"},
      {static_cast<int>(FlagSort::weapons), "weapons", "Weapons"},
      {static_cast<int>(FlagSort::fire), "fire", "Setting fires"},
      {static_cast<int>(FlagSort::domestic_abuse), "domestic_abuse", "Domestic abuse"},
      {static_cast<int>(FlagSort::harmful_sexual_behaviour), "harmful_sexual_behaviour",
       "Harmful sexual behaviour"},
      {static_cast<int>(FlagSort::no_contact), "no_contact", "Must not meet somebody"},
      {static_cast<int>(FlagSort::medical), "medical", "Medical emergency"},
      {static_cast<int>(FlagSort::other), "other", "Something else"},
  };
  return words;
}

std::span<const Word> words_of(FlagDecision) {
  static constexpr Word words[] = {
      {static_cast<int>(FlagDecision::stands), "stands", "It still stands"},
      {static_cast<int>(FlagDecision::lifted), "lifted", "It is lifted"},
  };
  return words;
}

Date review_by(const Flag& flag) {
  if (!flag.reviews.empty())
    if (const auto next = flag.reviews.back().record.next_review_by) return *next;
  return std::visit(ReviewBy{}, flag.raised);
}

FlagStanding standing_of(const Flag& flag, Date day) {
  if (!flag.reviews.empty() && flag.reviews.back().record.decision == FlagDecision::lifted)
    return FlagStanding::lifted;
  return day > review_by(flag) ? FlagStanding::lapsed : FlagStanding::stands;
}

std::string flag_name(const Flag& flag) { return std::visit(NameOf{}, flag.raised); }

std::string flag_in_short(const Flag& flag) { return std::visit(InShort{}, flag.raised); }

Problems wrong_with(const Situation& s, const FlagRaised& r) {
  return wrong_day("review_by", r.review_by, s.today());
}

Problems wrong_with(const Situation& s, const StaffRiskRaised& r) {
  return wrong_day("staff_risk_review_by", r.staff_risk_review_by, s.today());
}

Problems wrong_with(const Situation& s, const FlagReviewed& r) {
  const auto& flags = s.case_file.children->flags;
  const auto at = std::ranges::find(flags, r.flag, &Flag::source);
  if (at == flags.end()) return {{"", say("There is no such flag on this record")}};
  if (standing_of(*at, s.today()) == FlagStanding::lifted)
    return {{"", say("This flag was lifted. Raise a new one if there is reason to")}};
  return r.next_review_by ? wrong_day("next_review_by", *r.next_review_by, s.today()) : Problems{};
}

void fold_review(std::vector<Flag>& flags, const FlagReviewed& review, EventId source) {
  const auto at = std::ranges::find(flags, review.flag, &Flag::source);
  if (at != flags.end()) at->reviews.push_back({review, source});
}

std::vector<Prompt> flags_to_review(const Situation& s) {
  std::vector<Prompt> found;
  for (const auto& flag : s.case_file.children->flags)
    if (standing_of(flag, s.today()) != FlagStanding::lifted) found.push_back(review_of(s, flag));
  return found;
}

}  // namespace holdfast::children
