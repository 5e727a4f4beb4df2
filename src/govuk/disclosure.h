// Content behind a heading: details, accordion, tabs. All of it is on the page and readable without
// JavaScript.
#pragma once
#include <optional>

#include "govuk/attributes.h"
#include "govuk/html.h"

namespace holdfast::govuk {

/// One line that opens to more, for what only some people need.
struct Details {
  Html summary;
  Html content;
  bool open = false;
  std::string id;
  std::string classes;
  Attributes attributes;
};
Html details(const Details&);

/// A part of an accordion; its summary is one line under the heading.
struct AccordionSection {
  Html heading;
  Html summary;
  Html content;  // blocks: paragraph(text(...))
  bool expanded = false;
};

/// Words of the buttons that the script adds; where empty, its own English ones.
struct AccordionWords {
  std::string hide_all;
  std::string hide;
  std::string hide_aloud;
  std::string show_all;
  std::string show;
  std::string show_aloud;
};

/// Sections that open and close, where people need several of many at once.
struct Accordion {
  std::string id;  // the browser remembers by it what was open: unique in the service
  std::vector<std::optional<AccordionSection>> sections;  // an absent one keeps its number
  int heading_level = 2;
  std::optional<bool> remember_expanded;
  AccordionWords words;
  std::string classes;
  Attributes attributes;
};
Html accordion(const Accordion&);

/// One of several views of which a person needs only one at a time.
struct Tab {
  std::string label;
  Html content;    // blocks: paragraph(text(...))
  std::string id;  // where empty, of the prefix and its number
  Attributes attributes;
  Attributes content_attributes;
};

/// Views side by side; without JavaScript one below the other, under a list of links.
struct Tabs {
  std::vector<std::optional<Tab>> tabs;  // an absent one keeps its number
  std::string title = default_title();   // "Contents": read aloud, and shown without JavaScript
  std::string id;
  std::string id_prefix;
  std::string classes;
  Attributes attributes;

  static std::string default_title();
};
Html tabs(const Tabs&);

}  // namespace holdfast::govuk
