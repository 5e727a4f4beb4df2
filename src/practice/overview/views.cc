// The shared parts of a record's pages.
#include "practice/overview/views.h"

#include <algorithm>

#include "base/words.h"
#include "govuk/buttons.h"
#include "govuk/house_marks.h"
#include "govuk/moj_navigation.h"
#include "govuk/notices.h"
#include "govuk/prose.h"
#include "practice/assessment/views.h"
#include "practice/attention/views.h"
#include "practice/children/children.h"
#include "practice/children/views.h"
#include "practice/children/views_merged.h"
#include "web/error_pages.h"
#include "web/live.h"

namespace holdfast::overview {
namespace {

using desk::Opened;
using govuk::Html;
using govuk::text;
using web::Response;
using web::Visit;

struct Asked {
  std::optional<Moment> at;
  bool unreadable = false;
};

/// `?as-known-at=2026-11-03`, or the three parts of a date as the form sends them.
Asked moment_asked(const Visit& visit) {
  const auto& query = visit.request.query;
  if (const auto whole = query.value("as-known-at"); whole && !whole->empty()) {
    const auto at = as_known_at_from(*whole);
    return {at, !at};
  }
  const auto part = [&](std::string_view name) {
    std::string digits(trimmed(query.value_or("as-known-at-" + std::string(name), "")));
    return digits.size() == 1 ? "0" + digits : digits;
  };
  const auto day = part("day");
  const auto month = part("month");
  const auto year = part("year");
  if (day.empty() && month.empty() && year.empty()) return {};
  const auto date = Date::from(year + "-" + month + "-" + day);
  return date ? Asked{end_of(*date)} : Asked{std::nullopt, true};
}

std::string in_query(Moment at) {
  const auto day = london_date(at);
  return end_of(day) == at ? day.text() : at.text();
}

Html past_banner(const Opened& opened) {
  if (!opened.as_known) return {};
  const auto& known = *opened.as_known;
  const auto day = london_date(known.at);
  const auto when = end_of(day) == known.at ? in_words(day) : in_words(known.at);
  govuk::AsKnownBanner banner{
      .title = say("This is the record as it was known on {when}", {{"when", when}})};
  if (known.since == 0) {
    banner.words.push_back(say("Nothing you can see has been recorded since."));
  } else {
    const auto since = std::to_string(known.since);
    const auto about = std::to_string(known.about_earlier);
    banner.words.push_back(
        known.since == 1
            ? say("1 entry since; {about} of them about things that had already happened.",
                  {{"about", about}})
            : say("{n} entries since; {about} of them about things that had already happened.",
                  {{"n", since}, {"about", about}}));
  }
  banner.words.push_back(
      say("You see it with today's permissions, and what is due is worked out by today's rules."));
  banner.now_text = say("Show the record as it is known now");
  banner.now_href = record_href(opened.record);
  return govuk::as_known_banner(banner);
}

Html identity_bar(const Opened& opened) {
  const auto& child = *opened.file.children;
  const auto names = desk::names_for(opened.service);
  const auto* worker = children::worker_on(child, opened.today());
  govuk::IdentityTitle title{.name = children::full_name(child)};
  if (child.name && child.name->known_as)
    title.facts.push_back({say("Likes to be called"), *child.name->known_as});
  title.facts.push_back({say("Date of birth"), born_words(child.date_of_birth, opened.today())});
  title.facts.push_back({say("Worker"), worker != nullptr ? names.person(worker->record.worker)
                                                          : say("No worker yet")});
  title.facts.push_back({say("Risk of serious harm to others"),
                         assessment::level_words(opened, assessment::Matter::harm_to_others)});
  children::say_first(opened, title);
  return govuk::moj::identity_bar({.title = govuk::identity_title(title)});
}

Html record_navigation(const Opened& opened, const access::Reader& reader, Part here) {
  using access::Operation;
  using govuk::moj::Here;
  govuk::moj::SubNavigation navigation{.aria_label = say("This record")};
  const auto add = [&](Part part, std::string words, std::string_view below) {
    navigation.items.push_back({.content = text(words),
                                .href = record_href(opened, below),
                                .here = part == here ? Here::yes : Here::no});
  };
  add(Part::overview, say("Overview"), "");
  add(Part::child, say("The child"), "/child");
  add(Part::chronology, say("Chronology"), "/chronology");
  add(Part::referrals, say("Referrals and case"), "/referrals");
  add(Part::offending, say("Past behaviour"), "/offending");
  add(Part::court, say("Court and orders"), "/court");
  if (access::may(reader.role, Operation::add_victim))
    add(Part::victims, say("Victims"), "/victims");
  add(Part::assessment, say("Assessment"), "/assessment");
  add(Part::plan, say("Plan"), "/plan");
  add(Part::contacts, say("Contacts"), "/contacts");
  add(Part::letters, say("Letters"), "/letters");
  add(Part::reviews, say("Reviews"), "/reviews");
  add(Part::interventions, say("Services"), "/interventions");
  add(Part::sharing, say("Sharing"), "/sharing");
  if (access::may(reader.role, Operation::restrict_record) && !opened.as_known)
    add(Part::access, say("Who may open it"), "/access");
  if (access::may(reader.role, Operation::see_access_log))
    add(Part::looked, say("Who has looked"), "/looked");
  return govuk::moj::sub_navigation(navigation);
}

Response unreadable_moment(const Site& site, const Visit& visit, StreamId record) {
  web::Page page{.title = say("There is no such day")};
  page.status = 422;
  page.main = govuk::heading(1, govuk::Size::l, text(page.title)) +
              govuk::paragraph(text(say("Ask for a day that exists, like 3 11 2026."))) +
              govuk::paragraph(govuk::link(record_href(record), text(say("Go to the record"))));
  return plain_page(site, visit, std::move(page));
}

bool is_merged(const Opened& opened) { return opened.file.children->merging.into.has_value(); }

/// In place of every page of a record that was merged into another.
Response merged_page(const Site& site, const Visit& visit, const Opened& opened) {
  const bool sends = visit.request.method == web::Method::post;
  auto page = record_page(visit, opened, say("This record was merged into another"), {});
  page.status = sends ? 422 : 200;
  const auto goes_on = opened.file.children->merging.into->record.goes_on_in;
  page.main = govuk::two_thirds(
      govuk::heading(1, govuk::Size::l, text(say("This record was merged into another"))) +
      (sends ? govuk::warning_text({.content = text(say("Nothing more was recorded here."))})
             : Html{}) +
      children::merged_away(opened, *visit.reader,
                            desk::name_of(site.desk, *visit.reader, goes_on)));
  return plain_page(site, visit, std::move(page));
}

/// What the page of one shared item takes: to read it, to act on it, or to sign it off.
access::Operation need_of_item(std::string_view where) {
  using access::Operation;
  if (where.ends_with("/review") || where.ends_with("/decide")) return Operation::allocate;
  const bool acts =
      where.ends_with("/settle") || where.ends_with("/justify") || where.ends_with("/made");
  return acts ? Operation::ask_agencies : Operation::open_record;
}

/// A prompt leads on only to a page its reader may use; anybody may read what is missing.
bool may_act(const access::Reader& reader, std::string_view where) {
  using access::Operation;
  if (where.empty()) return false;
  const bool reads = where == "chronology" || where == "child" || where == "offending" ||
                     where == "court" || where == "sharing/network";
  const auto need = where == "worker"                     ? Operation::allocate
                    : reads                               ? Operation::open_record
                    : where.starts_with("sharing/items/") ? need_of_item(where)
                    : where.starts_with("assessment")     ? Operation::open_record
                    : where.starts_with("plan")           ? Operation::open_record
                    : where == "victims"                  ? Operation::add_victim
                    : where.starts_with("referrals")      ? Operation::manage_case
                    : where.starts_with("entries/")       ? Operation::correct_entry
                    : where == "merge"                    ? Operation::merge_records
                    : where.starts_with("events/")        ? Operation::record_event
                                                          : Operation::keep_record;
  return access::may(reader.role, need);
}

Html prompt_line(const Opened& opened, const access::Reader& reader, const Prompt& prompt) {
  const bool acts = !opened.as_known && may_act(reader, prompt.where);
  auto words = acts ? govuk::link(record_href(opened, "/" + prompt.where), text(prompt.words))
                    : text(prompt.words);
  if (prompt.due) {
    const bool late = *prompt.due < opened.today();
    words += text(" ") + govuk::tag({.content = text(say(late ? "Was due {day}" : "Due {day}",
                                                         {{"day", in_words(*prompt.due)}})),
                                     .classes = late ? "govuk-tag--red holdfast-due"
                                                     : "govuk-tag--grey holdfast-due"});
  }
  if (!prompt.why.empty()) words += govuk::aside(text(prompt.why));
  // Only who was told what it rests on can say that it may wait.
  const bool answers = !opened.as_known && !prompt.basis.empty() && access::roams(reader.role) &&
                       access::may(reader.role, access::Operation::record_event);
  if (answers)
    words += govuk::aside(govuk::link_spoken(attention::answer_href(opened, prompt),
                                             say("Put off or set aside"), prompt.words));
  return words;
}

struct RefusedOpening {
  const Site& site;
  const Visit& visit;
  StreamId record;

  Response operator()(const desk::NotForYou&) const { return not_found(site, visit); }
  Response operator()(const desk::PurposeNeeded&) const {
    const bool asks = visit.request.method == web::Method::get;
    return web::see_other(record_href(record, "/purpose?return=") +
                          web::percent_encoded(asks ? visit.request.target : visit.request.path));
  }
  Response operator()(const desk::GlassInTheWay&) const {
    return web::see_other(record_href(record, "/break-glass"));
  }
  Response operator()(const Failure& failure) const { return failed(site, visit, failure); }
  Response operator()(const Problems&) const { return not_found(site, visit); }
  Response operator()(const desk::Conflict&) const { return not_found(site, visit); }
};

}  // namespace

std::string record_href(StreamId record, std::string_view below) {
  return "/records/" + record.text() + std::string(below);
}

std::string record_href(const Opened& opened, std::string_view below) {
  auto href = record_href(opened.record, below);
  if (opened.as_known) href += "?as-known-at=" + in_query(opened.as_known->at);
  return href;
}

Response with_record(const Site& site, const Visit& visit, std::string_view part,
                     const RecordPage& page) {
  const auto record = visit.id<StreamId>("record");
  if (!record) return not_found(site, visit);
  const auto asked = moment_asked(visit);
  const auto opened = desk::open(site.desk, *visit.reader, {*record, std::string(part), asked.at});
  if (!opened) return refused(site, visit, opened.error(), *record);
  if (asked.unreadable) return unreadable_moment(site, visit, *record);
  return is_merged(*opened) && part != "looked" ? merged_page(site, visit, *opened) : page(*opened);
}

Response with_record_now(const Site& site, const Visit& visit, std::string_view part,
                         const RecordPage& page) {
  const auto record = visit.id<StreamId>("record");
  if (!record) return not_found(site, visit);
  const auto opened = desk::open(site.desk, *visit.reader, {*record, std::string(part), {}});
  if (!opened) return refused(site, visit, opened.error(), *record);
  return is_merged(*opened) ? merged_page(site, visit, *opened) : page(*opened);
}

web::Page record_page(const Visit& visit, const Opened& opened, std::string title, Part part) {
  web::Page page;
  page.title = say("{title}: {child}",
                   {{"title", title}, {"child", children::full_name(*opened.file.children)}});
  page.identity = identity_bar(opened);
  page.banner = past_banner(opened);
  if (!is_merged(opened)) page.navigation = record_navigation(opened, *visit.reader, part);
  page.live = live_of(visit, opened);
  return page;
}

std::string live_of(const Visit& visit, const Opened& opened) {
  const bool asks = visit.request.method == web::Method::get;
  return asks && !opened.sight.empty() ? web::live_href(opened.record.text(), opened.sight) : "";
}

Response refused(const Site& site, const Visit& visit, const desk::OpenRefusal& why,
                 StreamId record) {
  return std::visit(RefusedOpening{site, visit, record}, why);
}

Response refused(const Site& site, const Visit& visit, const desk::RecordRefusal& why,
                 StreamId record) {
  return std::visit(RefusedOpening{site, visit, record}, why);
}

Response failed(const Site& site, const Visit& visit, const Failure& failure) {
  web::NotSaved work{.why = failure.kind, .action = visit.request.path};
  if (visit.request.method == web::Method::post) work.typed = visit.request.form.fields;
  return web::not_saved_page(site.frame, web::viewer_of(visit), work);
}

Response not_found(const Site& site, const Visit& visit) {
  return web::error_page(site.frame, web::viewer_of(visit), web::Trouble::not_to_be_seen);
}

Response plain_page(const Site& site, const Visit& visit, web::Page page) {
  return web::respond(site.frame, visit, page);
}

Html prompt_list(const Opened& opened, const access::Reader& reader) {
  std::vector<Html> items;
  for (const auto& prompt : opened.prompts)
    if (prompt.is_unanswered(opened.today())) items.push_back(prompt_line(opened, reader, prompt));
  const auto answered = attention::answered(opened);
  if (!items.empty()) return govuk::plain_list(items) + answered;
  return govuk::paragraph(text(say("Nothing is due and nothing is known to be missing."))) +
         answered;
}

std::string born_words(const std::optional<Date>& born, Date on) {
  if (!born) return say("Not known");
  return say("{day} ({age})",
             {{"day", in_words(*born)}, {"age", std::to_string(age_on(*born, on))}});
}

std::string recorded_words(const Envelope& envelope, const Names& names) {
  return say("{when} by {who}, {agency}", {{"when", recorded_when(envelope)},
                                           {"who", names.person(envelope.actor)},
                                           {"agency", names.agency(envelope.agency)}});
}

std::string recorded_when(const Envelope& envelope) {
  const auto when = in_words(envelope.recorded);
  return envelope.merged_from ? say("{when}, in the merged record", {{"when", when}}) : when;
}

}  // namespace holdfast::overview
