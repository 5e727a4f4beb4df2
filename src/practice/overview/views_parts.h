// Small parts that the pages of several areas are made of.
#pragma once
#include <string>
#include <string_view>

#include "practice/overview/views_forms.h"

namespace holdfast::overview {

/// A part of a page under its own heading.
govuk::Html headed(std::string_view id, const std::string& title, const govuk::Html& content);
/// A button that leads to another page, beside or below what the page is for.
govuk::Html secondary(const std::string& words, const std::string& href);
/// What somebody wrote in it first, in short, to tell it from others of its kind; empty: nothing.
std::string first_words(const Event& event);
/// Of what needs doing on the record, what one area says: "sharing."
govuk::Html due_from(const desk::Opened& opened, const access::Reader& reader,
                     std::string_view area);
/// Whether this reader may do so now: the past has no forms.
bool may_now(const desk::Opened& opened, const access::Reader& reader, access::Operation operation);

/// The forms of one area's pages: they lead back to the same page and stand in the same part.
struct FormsOf {
  std::string_view then;
  Part part;

  RecordForm operator()(std::string_view kind, std::string title, std::string button) const {
    return {.kind = kind,
            .title = std::move(title),
            .button = std::move(button),
            .then = then,
            .part = part};
  }
};

}  // namespace holdfast::overview
