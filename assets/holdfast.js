// What every page runs. It says that script runs (the design systems' styles and components ask
// for these two classes; the official template sets them inline, which our Content-Security-Policy
// forbids), starts their components, and mends what we know to be wrong in them. The two addresses
// below are rewritten to fingerprinted ones when the service starts. Without this file every page
// works.
import { initAll as startGovuk } from "./govuk.js";
import { initAll as startMoj } from "./moj.js";

// Sortable table (MoJ): the first sort marks headings that cannot be sorted as "not sorted", and a
// screen reader says so.
function mendHeadings(table) {
  for (const heading of table.querySelectorAll("thead th"))
    if (!heading.querySelector("button")) heading.removeAttribute("aria-sort");
}

document.body.classList.add("js-enabled", "govuk-frontend-supported");

function begin(scope) {
  startGovuk({ scope });
  startMoj({ scope });
  for (const table of scope.querySelectorAll('[data-module="moj-sortable-table"]'))
    table.addEventListener("click", () => mendHeadings(table));
  for (const button of scope.querySelectorAll("[data-holdfast-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}
begin(document);
// What live.js is about to put into the page. It never brings a form that somebody writes in.
document.addEventListener("holdfast-new", (event) => begin(event.detail));

// While somebody writes, what they typed is kept on the server as their draft (never in the
// browser). A form that cannot be reached just now is tried again at the next change.
for (const form of document.querySelectorAll("form[data-holdfast-draft]")) {
  let waiting;
  const keep = () => {
    const fields = new URLSearchParams(new FormData(form));
    for (const file of form.querySelectorAll("input[type=file]")) fields.delete(file.name);
    fields.set("draft-form", form.dataset.holdfastDraft);
    fetch("/drafts", { method: "POST", body: fields, keepalive: fields.toString().length < 60000 })
      .catch(() => {});
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, 1500);
  });
  form.addEventListener("submit", () => clearTimeout(waiting));
}
