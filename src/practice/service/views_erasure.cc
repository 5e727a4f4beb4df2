// Erasures that were approved, for the pages that lead to carrying them out. Never what is erased:
// only which part of which record, and why.
#include <algorithm>

#include "base/words.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/service/views.h"

namespace holdfast::service {
namespace {

using govuk::Html;
using govuk::text;

/// The erasing page with what was approved chosen already.
std::string erase_href(const ErasureApproved& approved) {
  auto href = overview::record_href(approved.record, "/erase");
  if (approved.entry) return href + "?entry=" + approved.entry->text();
  href += "?scope=" + std::string(approved.compartment ? "compartment" : "record");
  for (const auto& word : words_of(Compartment{}))
    if (approved.compartment && word.value == static_cast<int>(*approved.compartment))
      href += "&compartment=" + std::string(word.wire);
  return href;
}

}  // namespace

std::string erased_words(ErasureScope scope, const std::optional<Compartment>& compartment) {
  const auto scopes = words_of(ErasureScope{});
  const auto of = std::ranges::find(scopes, static_cast<int>(scope), &Word::value);
  if (!compartment) return say(of->label);
  const auto parts = words_of(Compartment{});
  const auto part = std::ranges::find(parts, static_cast<int>(*compartment), &Word::value);
  return say("{scope}: {part}", {{"scope", say(of->label)},
                                 {"part", part == parts.end() ? say("Open") : say(part->label)}});
}

std::string entry_words(const Told& told, const ServiceFile& service) {
  return say("{title}, recorded {when}",
             {{"title", say(view_of(told.standing()).shape.title)},
              {"when", overview::recorded_words(told.entry.envelope, desk::names_for(service))}});
}

Html erasures_to_carry_out(const ServiceFile& service) {
  const auto names = desk::names_for(service);
  std::vector<Html> items;
  for (const auto& approval : service.service->access.approvals) {
    const auto& approved = approval.record;
    items.push_back(
        govuk::link(erase_href(approved),
                    text(erased_words(approved.scope, approved.compartment))) +
        govuk::aside(text(say("Approved by {who}", {{"who", names.person(approval.by)}}))) +
        govuk::as_written(approved.why.value));
  }
  if (items.empty()) return {};
  return govuk::section("erasures",
                        govuk::heading(2, govuk::Size::m, text(say("Erasures to carry out"))),
                        govuk::plain_list(items));
}

}  // namespace holdfast::service
