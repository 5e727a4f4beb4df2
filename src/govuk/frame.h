// Header and footer of a page. Marks are handed in: the crown and GOV.UK's name belong to GOV.UK
// alone, so no file of ours draws them, and a page of ours cannot show them by mistake.
#pragma once
#include <optional>

#include "govuk/attributes.h"
#include "govuk/html.h"

namespace holdfast::govuk {

/// A service's own header: its mark or name, leading home.
struct GenericHeader {
  Html logo;
  std::string href = "/";
  std::string container_classes = "govuk-width-container";
  std::string classes;
  Attributes attributes;
};
Html generic_header(const GenericHeader&);

/// The header of GOV.UK's own pages, around the mark given.
struct Header {
  Html logo;
  std::string product_name;
  std::string href = "//gov.uk";
  std::string container_classes = "govuk-width-container";
  std::string classes;
  Attributes attributes;
};
Html header(const Header&);

struct FooterLink {
  std::string words;
  std::string href;
  Attributes attributes;
};
struct FooterSection {
  std::string title;
  std::vector<FooterLink> links;
  int columns = 0;  // 0: one, unsaid
  std::string width = "full";
};
/// The line of small links, and further words below them.
struct FooterMeta {
  std::string spoken_title = default_spoken_title();  // "Support links"
  std::vector<FooterLink> links;
  Html content;

  static std::string default_spoken_title();
};
struct FooterNotice {
  Html mark;  // of the licence
  Html content;
  std::string href;  // of the copyright
};
struct Footer {
  Html logo;
  std::vector<FooterSection> sections;
  std::optional<FooterMeta> meta;
  std::optional<FooterNotice> licence;
  std::optional<FooterNotice> copyright;
  std::string container_classes;
  std::string classes;
  Attributes attributes;
};
Html footer(const Footer&);

}  // namespace holdfast::govuk
