// Ways through a record, as the MoJ design system has them: sub navigation (tabs that are pages),
// side navigation, primary navigation, pagination with a count of results, and the identity bar
// with its menus. Equal to the official templates (tests/components/moj_cases.json), but for
// waivers listed in tests/components/moj_test.cc.
#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "govuk/attributes.h"
#include "govuk/html.h"
#include "govuk/navigation.h"

namespace holdfast::govuk::moj {

enum class Here { no, yes };

struct Link {
  Html content;
  std::string href;
  Here here = Here::no;
  std::string classes;  // sub navigation alone
  Attributes attributes;
};

struct SubNavigation {
  std::vector<Link> items;
  std::string aria_label = default_aria_label();  // "Secondary navigation region"
  std::string classes;
  Attributes attributes;

  static std::string default_aria_label();
};
Html sub_navigation(const SubNavigation&);

struct SideNavigationSection {
  Html heading;
  std::vector<Link> items;
  int heading_level = 4;
  std::string heading_classes;
  Attributes heading_attributes;
};
/// Either items, or sections of them.
struct SideNavigation {
  std::string aria_label;
  std::vector<Link> items;
  std::vector<SideNavigationSection> sections;
  std::string classes;
  Attributes attributes;
};
Html side_navigation(const SideNavigation&);

struct PrimaryNavigation {
  std::string aria_label;
  std::vector<Link> items;
  Html search;
  std::string container_classes;
  std::string classes;
  Attributes attributes;
};
Html primary_navigation(const PrimaryNavigation&);

/// Items are links and never buttons: the official script turns a button into one that submits
/// nothing, so it would work only without script.
struct ButtonMenuItem {
  Html content;
  std::string href;
  std::string classes;
  Attributes attributes;
};
struct ButtonMenu {
  enum class Align { left, right };
  std::vector<ButtonMenuItem> items;
  std::string button_text;  // where empty, the script's "Menu"
  std::string button_classes;
  Align align = Align::left;
  std::string classes;
  Attributes attributes;
};
Html button_menu(const ButtonMenu&);

/// Whose record this is. `title`: see identity_title in house_marks.h.
struct IdentityBar {
  Html title;
  std::vector<ButtonMenu> menus;
  std::string classes;
  Attributes attributes;
};
Html identity_bar(const IdentityBar&);

struct PageOf {
  std::size_t page;
  std::size_t pages;
};
struct Showing {
  std::size_t from;
  std::size_t to;
  std::optional<std::size_t> of;
};
struct Total {
  std::size_t results;
};
/// The design system's pagination, and beneath it what of how much is shown. Numbers are left out
/// where there is but one page.
struct Pagination {
  std::vector<PageNumber> pages;
  std::optional<PageLink> previous;
  std::optional<PageLink> next;
  std::variant<std::monostate, PageOf, Showing, Total> results;
  std::string results_word = default_results_word();  // "results": "entries", "children"
  std::string aria_label = govuk::Pagination::default_aria_label();
  std::string classes;
  Attributes attributes;

  static std::string default_results_word();
};
Html pagination(const Pagination&);

}  // namespace holdfast::govuk::moj
