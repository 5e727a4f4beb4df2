// Radios, checkboxes and select. Radios and checkboxes differ in little but their names.
#include "govuk/choices.h"

#include "govuk/group.h"

namespace holdfast::govuk {
namespace {

/// What of a group its choices need.
struct Around {
  std::string block;  // "govuk-radios"
  std::string type;   // "radio"
  std::string name;
  std::string id_prefix;
  std::string described_by;  // by which each choice is described, where no fieldset can say it
};

Html choice_input(const Around& all, const Choice& c, const std::string& id, bool checked) {
  Element made("input");
  made.css(all.block + "__input").with("id", id);
  made.with("name", c.name.empty() ? all.name : c.name).with("type", all.type);
  made.with("value", c.value);
  if (checked) made.flag("checked");
  if (c.disabled) made.flag("disabled");
  if (!c.conditional.empty()) made.with("data-aria-controls", "conditional-" + id);
  if (c.is_exclusive) made.with("data-behaviour", "exclusive");
  const auto hint_id = c.hint.content.empty() ? "" : id + "-item-hint";
  made.maybe("aria-describedby", spaced(all.described_by, hint_id));
  return made.plus(c.attributes).alone();
}

Html choice(const Around& all, Choice c, std::size_t n, bool checked) {
  if (!c.divider.empty())
    return Element("div").css(all.block + "__divider").around(text(c.divider));
  const auto id = c.id.empty() ? nth_id(all.id_prefix, n) : c.id;
  c.label.classes = spaced(all.block + "__label", c.label.classes);
  auto inside = choice_input(all, c, id, checked) + label_of(id, c.label);
  if (!c.hint.content.empty()) {
    c.hint.id = id + "-item-hint";
    c.hint.classes = spaced(all.block + "__hint", c.hint.classes);
    inside += hint(c.hint);
  }
  auto made = Element("div").css(all.block + "__item").around(inside);
  if (!c.conditional.empty())
    made += Element("div")
                .css(all.block + "__conditional")
                .css(checked ? "" : all.block + "__conditional--hidden")
                .with("id", "conditional-" + id)
                .around(c.conditional);
  return made;
}

/// Everything inside the group: hint, error, choices; in its fieldset if it has one.
Html framed(const auto& group, const Around& all, const Described& about, const Html& choices) {
  const auto box = Element("div")
                       .css(all.block)
                       .css(group.classes)
                       .plus(group.attributes)
                       .with("data-module", all.block)
                       .around(group.group.before + choices + group.group.after);
  if (!group.fieldset) return form_group(group.group, group.error, about.above + box);
  auto set = *group.fieldset;
  set.described_by = about.by;
  set.content = about.above + box;
  return form_group(group.group, group.error, fieldset(set));
}

}  // namespace

Html radios(const Radios& r) {
  const auto prefix = r.id_prefix.empty() ? r.name : r.id_prefix;
  const auto about = described(prefix, r.fieldset ? r.fieldset->described_by : "", r.hint, r.error);
  const Around all{.block = "govuk-radios", .type = "radio", .name = r.name, .id_prefix = prefix};
  Html choices;
  for (std::size_t n = 1; const auto& c : r.choices)
    choices += choice(all, c, n++, c.checked.value_or(!r.chosen.empty() && c.value == r.chosen));
  return framed(r, all, about, choices);
}

Html checkboxes(const Checkboxes& b) {
  const auto prefix = b.id_prefix.empty() ? b.name : b.id_prefix;
  const auto by =
      b.fieldset && !b.fieldset->described_by.empty() ? b.fieldset->described_by : b.described_by;
  const auto about = described(prefix, by, b.hint, b.error);
  const Around all{.block = "govuk-checkboxes",
                   .type = "checkbox",
                   .name = b.name,
                   .id_prefix = prefix,
                   .described_by = b.fieldset ? "" : about.by};
  const auto is_chosen = [&](const Choice& c) {
    return std::find(b.chosen.begin(), b.chosen.end(), c.value) != b.chosen.end();
  };
  Html choices;
  for (std::size_t n = 1; const auto& c : b.choices)
    choices += choice(all, c, n++, c.checked ? *c.checked : is_chosen(c));
  return framed(b, all, about, choices);
}

namespace {

Html option(const SelectOption& o, const std::string& chosen) {
  const bool by_value = !chosen.empty() && o.value.value_or(o.words) == chosen;
  Element made("option");
  if (o.value) made.with("value", *o.value);
  if (o.selected.value_or(by_value)) made.flag("selected");
  if (o.disabled) made.flag("disabled");
  return made.plus(o.attributes).around(text(o.words));
}

}  // namespace

Html select(const Select& s) {
  const auto id = s.id.empty() ? s.name : s.id;
  const auto about = described(id, s.described_by, s.hint, s.error);
  Element made("select");
  made.css("govuk-select").css(s.classes);
  made.css(s.error.content.empty() ? "" : "govuk-select--error");
  made.with("id", id).with("name", s.name);
  if (s.disabled) made.flag("disabled");
  made.maybe("aria-describedby", about.by).plus(s.attributes);
  Html options;
  for (const auto& o : s.options) options += option(o, s.chosen);
  return form_group(
      s.group, s.error,
      label_of(id, s.label) + about.above + s.group.before + made.around(options) + s.group.after);
}

}  // namespace holdfast::govuk
