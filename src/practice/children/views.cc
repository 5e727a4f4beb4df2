// The child in short, and what stands at the top of every page.
#include "practice/children/views.h"

#include "base/words.h"
#include "practice/children/children.h"
#include "practice/children/views_rows.h"
#include "practice/overview/views.h"

namespace holdfast::children {

using desk::Opened;

govuk::Html summary(const Opened& opened, const access::Reader& reader) {
  auto rows = rows_for(opened, reader);
  add_names(rows);
  add_birth_date(rows);
  add_address(rows);
  add_identifiers(rows);
  add_worker(rows);
  return govuk::summary_list(rows.list);
}

void say_first(const Opened& opened, govuk::IdentityTitle& title) {
  const auto& child = *opened.file.children;
  if (const auto* line = childs_line(child, opened.today()))
    title.own_line = std::get<OwnLineSaid>(line->what).own_line.value;
  for (const auto& flag : child.flags) {
    if (standing_of(flag, opened.today()) != FlagStanding::stands) continue;
    title.flags.push_back(
        {say("{flag}: {what}", {{"flag", flag_name(flag)}, {"what", flag_in_short(flag)}}),
         say("Review by {day}", {{"day", in_words(review_by(flag))}}),
         overview::record_href(opened, "/entries/" + flag.source.text())});
  }
}

}  // namespace holdfast::children
