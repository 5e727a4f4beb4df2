// Keeps a page that stands open true. The server says "changed: fetch" and no more; what is fetched
// is this page again, which is an opening like any other. It is put in place only where nothing
// somebody does would be lost by it; else the page says that it has changed, and leads to itself.
// Without this file, or with the server away, a page is as true as when it was opened.
//
// Loaded before holdfast.js: it has to see the page as it was sent, before components change it.
const main = document.getElementById("main-content");
const status = document.querySelector("[data-holdfast-live]");

const betweenFetchesMs = 1000;
const burstMs = 1000;
const soonestMs = 2000;
const latestMs = 60000;
const triesLimit = 20;

// The page as it was sent: what it shows now, node by node, and how each was written.
const written = (node) => {
  const copy = node.cloneNode(true);
  // A form's own secret and the id of what it will record are others each time.
  const ours = copy.querySelectorAll?.('input[name="csrf"], input[name="event"]') ?? [];
  for (const one of ours) one.remove();
  return copy.outerHTML ?? copy.textContent;
};
const nodesOf = (place) =>
  [...place.childNodes].map((node) => ({ node, text: written(node) }));
let shown = nodesOf(main);
let identity = document.querySelector(".holdfast-identity");
let identityText = identity ? written(identity) : "";
let address = status.dataset.holdfastLive;

// ---- What somebody is doing

let touched = false;
for (const kind of ["input", "change"]) main.addEventListener(kind, () => (touched = true));
main.addEventListener("click", (event) => {
  if (event.target.closest("summary, th button, [aria-expanded]")) touched = true;
});

function wouldLose() {
  const typed = "input:not([type=hidden]), textarea, select";
  const asks = [...main.querySelectorAll('form[method="post"]')].some((f) => f.querySelector(typed));
  const selection = document.getSelection();
  const selects = selection && !selection.isCollapsed && main.contains(selection.anchorNode);
  const within = main.contains(document.activeElement) && document.activeElement.matches(typed);
  return touched || asks || selects || within || document.querySelector("dialog[open]") !== null;
}

// ---- Saying so

let saying;
function say(words, link) {
  clearTimeout(saying);
  saying = setTimeout(() => {
    const line = document.createElement("p");
    line.className = "govuk-body holdfast-live__words";
    line.textContent = words;
    if (link) {
      const way = document.createElement("a");
      way.className = "govuk-link";
      way.href = location.href;
      way.textContent = link;
      way.addEventListener("click", (event) => {
        event.preventDefault();
        location.reload();
      });
      line.append(" ", way);
    }
    status.replaceChildren(line);
    status.classList.toggle("holdfast-live--waits", Boolean(link));
  }, burstMs);
}
let waits = false;
function sayChanged() {
  if (waits) return;
  waits = true;
  say(status.dataset.changed, status.dataset.show);
}

// ---- Putting the new page in place

/// Finds the control again that has the focus: by its id, or by what it is and says.
function sameControl() {
  const had = document.activeElement;
  if (!main.contains(had) || had === main) return () => null;
  const like = (one) =>
    one.textContent === had.textContent && one.getAttribute("href") === had.getAttribute("href");
  const all = () => [...main.querySelectorAll(had.tagName)].filter(like);
  const nth = all().indexOf(had);
  return () => {
    if (main.contains(had)) return null;
    return (had.id && document.getElementById(had.id)) || all()[nth] || all()[0] || main;
  };
}

/// What is in sight, to put it back where it was on the screen: the first of it that is still there
/// and that nothing else reads like.
function places() {
  const all = () => [...main.querySelectorAll("h1, h2, h3, p, li, dt, tr")];
  const alike = (one) => all().filter((it) => it.textContent === one.textContent);
  const inSight = all().map((one) => ({ one, top: one.getBoundingClientRect().top }))
    .filter(({ one, top }) => top >= 0 && top < window.innerHeight && alike(one).length === 1);
  return () => {
    for (const { one, top } of inSight) {
      const [same] = main.contains(one) ? [one] : alike(one);
      if (same) return same.getBoundingClientRect().top - top;
    }
    return 0;
  };
}

function prepared(nodes) {
  const box = document.createElement("div");
  box.append(...nodes.map(({ node }) => node));
  document.dispatchEvent(new CustomEvent("holdfast-new", { detail: box }));
  return [...box.childNodes];
}

/// Only what differs is exchanged, so that what stands before and after it is left alone.
function exchange(fresh) {
  let from = 0;
  while (from < Math.min(shown.length, fresh.length) && shown[from].text === fresh[from].text)
    from += 1;
  let same = 0;
  while (same < Math.min(shown.length, fresh.length) - from &&
    shown.at(-1 - same).text === fresh.at(-1 - same).text) same += 1;
  const old = shown.slice(from, shown.length - same);
  const made = fresh.slice(from, fresh.length - same);
  if (!old.length && !made.length) return false;
  const control = sameControl();
  const after = shown.slice(shown.length - same);
  const moved = places();
  main.style.overflowAnchor = "none";
  const nodes = prepared(made);
  const next = after.map(({ node }) => node).find((node) => node.parentNode === main) ?? null;
  for (const { node } of old) node.remove();
  for (const node of nodes) main.insertBefore(node, next);
  shown = [...shown.slice(0, from), ...made, ...after];
  const found = control();
  if (found === main) main.tabIndex = -1;
  found?.focus({ preventScroll: true });
  window.scrollBy(0, moved());
  requestAnimationFrame(() => (main.style.overflowAnchor = ""));
  return true;
}

function exchangeIdentity(page) {
  const fresh = page.querySelector(".holdfast-identity");
  if (!fresh || !identity || written(fresh) === identityText) return false;
  identityText = written(fresh);
  const [made] = prepared([{ node: fresh }]);
  identity.replaceWith(made);
  identity = made;
  return true;
}

function putInPlace(page) {
  const place = page.getElementById("main-content");
  const told = page.querySelector("[data-holdfast-live]");
  if (!place || !told) return sayChanged();
  address = told.dataset.holdfastLive;
  document.title = page.title;
  const bar = exchangeIdentity(page);
  if (exchange(nodesOf(place)) || bar) say(status.dataset.updated);
}

async function look() {
  if (waits) return;
  if (wouldLose()) return sayChanged();
  const answer = await fetch(location.href, {
    cache: "no-store", headers: { "holdfast-by-itself": "yes" },
  }).catch(() => null);
  if (!answer) return; // the server is away: the stream asks again when it is back
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!answer.ok || answer.redirected || wouldLose()) return sayChanged();
  putInPlace(page);
}

let looking = false;
let lookAgain = false;
async function changed() {
  if (looking) return (lookAgain = true);
  looking = true;
  do {
    lookAgain = false;
    await look().catch(sayChanged);
    await new Promise((go) => setTimeout(go, betweenFetchesMs));
  } while (lookAgain);
  looking = false;
}

// ---- The stream: only while somebody can see the page

let stream = null;
let tries = 0;
let later;

function close() {
  clearTimeout(later);
  stream?.close();
  stream = null;
}

function open() {
  close();
  if (document.visibilityState !== "visible") return;
  stream = new EventSource(address);
  stream.addEventListener("open", () => (tries = 0));
  stream.addEventListener("changed", changed);
  stream.addEventListener("error", () => {
    close();
    tries += 1;
    // Not all at once: everybody's stream ended when the server was started anew.
    const wait = Math.min(latestMs, soonestMs * 2 ** (tries - 1)) * (0.5 + Math.random());
    if (tries < triesLimit) later = setTimeout(open, wait);
  });
}

document.addEventListener("visibilitychange", () => {
  tries = 0;
  open();
});
window.addEventListener("pagehide", close);
window.addEventListener("pageshow", (event) => {
  if (event.persisted) open();
});
open();
