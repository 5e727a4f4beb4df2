// The only script of ours. It says that script runs (the design systems' styles and components ask
// for these two classes; the official template sets them inline, which our Content-Security-Policy
// forbids), starts their components, and mends what we know to be wrong in them. The two addresses
// below are rewritten to fingerprinted ones when the service starts. Without this file every page
// works.
import { initAll as startGovuk } from "./govuk.js";
import { initAll as startMoj } from "./moj.js";

// Sortable tables (MoJ): the arrow is decoration, direction is told by aria-sort. After the first
// sort the component also marks headings that cannot be sorted as "not sorted"; they are not.
function mendSorting(table) {
  for (const heading of table.querySelectorAll("thead th")) {
    if (!heading.querySelector("button")) heading.removeAttribute("aria-sort");
    for (const arrow of heading.querySelectorAll("button svg")) {
      arrow.setAttribute("aria-hidden", "true");
      arrow.removeAttribute("role");
    }
  }
}

// Date picker (MoJ): it puts its own buttons beside and under the field, inside the form. Whatever
// their type, Enter in the field means what it means in every other field: submit, by the form's
// own first button, never by one of the calendar's or a row's "Remove".
function submitOnEnter(event) {
  if (event.key !== "Enter" || event.isComposing) return;
  const field = event.target;
  if (!(field instanceof HTMLInputElement) || !field.form) return;
  if (!field.classList.contains("moj-js-datepicker-input")) return;
  const form = field.form;
  const button = Array.from(form.elements).find(
    (one) =>
      one.type === "submit" && !one.disabled && !one.closest(".moj-datepicker, .moj-add-another"),
  );
  event.preventDefault();
  if (button) form.requestSubmit(button);
  else form.requestSubmit();
}

document.body.classList.add("js-enabled", "govuk-frontend-supported");
startGovuk();
startMoj();

for (const table of document.querySelectorAll('[data-module="moj-sortable-table"]')) {
  mendSorting(table);
  table.addEventListener("click", () => mendSorting(table));
}
document.addEventListener("keydown", submitOnEnter); // also for rows added later
for (const button of document.querySelectorAll("[data-holdfast-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
