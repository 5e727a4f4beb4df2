// The words and the shape of error pages; see the header for what they promise.
#include "web/error_pages.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "base/text.h"
#include "base/words.h"
#include "govuk/markup.h"

namespace holdfast::web {
namespace {

using govuk::Element;
using govuk::Html;
using govuk::text;

/// Fields of a form that the machine put there, or that must never be shown again.
constexpr std::array<std::string_view, 4> of_the_machine = {"csrf", "event", "event_id", "digest"};
constexpr std::array<std::string_view, 3> secrets = {"code", "recovery_code", "token"};

struct Words {
  std::string title;
  std::vector<std::string> paragraphs;
};

Words words_for(Trouble trouble) {
  switch (trouble) {
    case Trouble::unreadable:
      return {say("Something was wrong with what was sent"),
              {say("Your browser sent something this service could not read. Nothing was saved."),
               say("Go back, reload the page and try again. What you typed may still be there.")}};
    case Trouble::not_to_be_seen:
      return {say("You cannot see this page, or there is no such page"),
              {say("If you typed the web address, check that it is right."),
               say("If you followed a link, it may be out of date, or lead to something that is "
                   "not part of your work."),
               say("If you need it for your work, speak to your manager.")}};
    case Trouble::not_that_way:
      return {say("This page cannot be used in that way"),
              {say("Nothing was saved. Go back and use the buttons on the page.")}};
    case Trouble::too_large:
      return {say("What you sent is too large"),
              {say("Nothing was saved."),
               say("Go back, shorten the text or choose a smaller file, and send it again.")}};
    case Trouble::too_many:
      return {say("Too many tries, too quickly"),
              {say("To keep accounts safe, this service asks you to wait. Nothing was saved."),
               say("Wait a minute, then try again.")}};
    case Trouble::headers_too_large:
      return {say("Your browser sent more than this service can read"),
              {say("This is usually because of old cookies. Nothing was saved."),
               say("Delete the cookies kept for this website, then sign in again.")}};
    case Trouble::our_fault:
      return {say("Sorry, there is a problem with this service"),
              {say("This is our fault, not yours."),
               say("If you were saving something, look at the record before you enter it again: "
                   "it may have been saved.")}};
  }
  assert(false);
  return {};
}

Words words_for(Failure::Kind why) {
  switch (why) {
    case Failure::Kind::full:
      return {say("Your work was not saved: there is no room"),
              {say("The service has run out of space. Please tell the people who run it."),
               say("What you typed is below. Keep this page open and try again, or copy the text "
                   "somewhere safe.")}};
    case Failure::Kind::read_only:
      return {say("Your work was not saved: nothing can be written at the moment"),
              {say("The service can be read but not written to. Please tell the people who "
                   "run it."),
               say("What you typed is below. Keep this page open and try again, or copy the text "
                   "somewhere safe.")}};
    case Failure::Kind::unavailable:
    case Failure::Kind::bad_input:
      return {say("Your work was not saved: the service is busy"),
              {say("What you typed is below. Wait a moment, then try again.")}};
    case Failure::Kind::damaged:
    case Failure::Kind::closed:
      return {
          say("Your work was not saved: the service has stopped writing"),
          {say("Something was wrong with what is stored, so the service will not write until it "
               "has been checked. Please tell the people who run it."),
           say("What you typed is below. Copy it somewhere safe.")}};
  }
  assert(false);
  return {};
}

bool can_try_again(Failure::Kind why) {
  return why != Failure::Kind::damaged && why != Failure::Kind::closed;
}

bool is_secret(std::string_view name) {
  return name.find("password") != std::string_view::npos ||
         std::find(secrets.begin(), secrets.end(), name) != secrets.end();
}

bool is_shown(const std::pair<std::string, std::string>& field) {
  return !trimmed(field.second).empty() && !is_secret(field.first) &&
         std::find(of_the_machine.begin(), of_the_machine.end(), field.first) ==
             of_the_machine.end();
}

/// "held_on" -> "Held on": the wire name is all that is left of the question here.
std::string question_of(std::string name) {
  std::replace(name.begin(), name.end(), '_', ' ');
  if (!name.empty() && name.front() >= 'a' && name.front() <= 'z')
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
  return name;
}

Html opening(const Words& words) {
  Html made = Element("h1").css("govuk-heading-l").around(text(words.title));
  for (const auto& paragraph : words.paragraphs)
    made += Element("p").css("govuk-body").around(text(paragraph));
  return made;
}

Html in_two_thirds(const Html& content) {
  return Element("div")
      .css("govuk-grid-row")
      .around(Element("div").css("govuk-grid-column-two-thirds").around(content));
}

Html typed_again(const NotSaved& work) {
  Html made;
  for (const auto& field : work.typed) {
    if (!is_shown(field)) continue;
    made += Element("h2")
                .css("govuk-heading-s govuk-!-margin-bottom-1")
                .around(text(question_of(field.first)));
    made += Element("div").css("holdfast-typed").around(text(field.second));
  }
  return made;
}

Html try_again_form(const NotSaved& work) {
  Html inside;
  for (const auto& [name, value] : work.typed)
    inside +=
        Element("input").with("type", "hidden").with("name", name).with("value", value).alone();
  inside += Element("button")
                .css("govuk-button")
                .with("type", "submit")
                .with("data-module", "govuk-button")
                .with("data-prevent-double-click", "true")
                .around(text(say("Try to save again")));
  return Element("form")
      .with("method", "post")
      .action(work.action)
      .flag("novalidate")
      .around(inside);
}

}  // namespace

Response error_page(const Frame& frame, const Viewer& viewer, Trouble trouble,
                    std::string_view reference) {
  const Words words = words_for(trouble);
  Html main = opening(words);
  if (trouble == Trouble::our_fault && !reference.empty())
    main += Element("p")
                .css("govuk-body")
                .around(text(say("If you report this, quote {reference}.",
                                 {{"reference", std::string(reference)}})));
  main += Element("p")
              .css("govuk-body")
              .around(Element("a")
                          .css("govuk-link")
                          .href(frame.home_href)
                          .around(text(say("Go to the home page"))));
  return respond(
      frame, viewer,
      Page{.title = words.title, .main = in_two_thirds(main), .status = static_cast<int>(trouble)});
}

Response not_saved_page(const Frame& frame, const Viewer& viewer, const NotSaved& work) {
  constexpr int service_unavailable = 503;
  const Words words = words_for(work.why);
  const bool holds_secrets = std::any_of(work.typed.begin(), work.typed.end(),
                                         [](const auto& field) { return is_secret(field.first); });
  Html main = opening(words) + typed_again(work);
  if (can_try_again(work.why) && !holds_secrets && !work.action.empty())
    main += try_again_form(work);
  Response made = respond(
      frame, viewer,
      Page{.title = words.title, .main = in_two_thirds(main), .status = service_unavailable});
  if (can_try_again(work.why)) made.headers.emplace_back("Retry-After", "60");
  return made;
}

}  // namespace holdfast::web
