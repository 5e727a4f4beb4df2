// MoJ components with their scripts, in a real Chromium, under our Content-Security-Policy: that
// the scripts take the markup we keep (tables have no template), and that faults they once had, or
// have, do not reach people. Markup is that of moj_render.mjs and of the goldens, which the C++
// test holds our components to. Nothing is fetched: addresses are answered from the folders here.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { openBrowser } from "../browser/browser.mjs";

const file = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path) => readFileSync(file(path), "utf8");
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const official = JSON.parse(execFileSync("node", [file("tests/components/moj_render.mjs")]));
const govuk = "node_modules/govuk-frontend/dist/govuk/govuk-frontend.min";
const moj = "node_modules/@ministryofjustice/frontend/moj/moj-frontend.min";
const withoutFonts = (css) => css.replace(/@font-face\{[^}]*\}/g, ""); // as web/assets.cc serves it
const assets = {
  "/assets/govuk.css": ["text/css", withoutFonts(read(`${govuk}.css`))],
  "/assets/moj.css": ["text/css", read(`${moj}.css`)],
  "/assets/holdfast.css": ["text/css", read("assets/holdfast.css")],
  "/assets/govuk.js": ["text/javascript", read(`${govuk}.js`)],
  "/assets/moj.js": ["text/javascript", read(`${moj}.js`)],
  "/assets/holdfast.js": ["text/javascript", read("assets/holdfast.js")],
};
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'";
const document = (main) => `<!DOCTYPE html><html lang="en" class="govuk-template"><head>
<meta charset="utf-8"><title>Components – Holdfast</title>
<link rel="stylesheet" href="/assets/govuk.css">
<link rel="stylesheet" href="/assets/moj.css">
<link rel="stylesheet" href="/assets/holdfast.css">
<script type="module" src="/assets/holdfast.js"></script></head>
<body class="govuk-template__body"><main id="main-content"><h1>Components</h1>${main}</main></body>
</html>`;

const browser = await openBrowser();

/// A page of this markup. `complaints` gathers what the browser objects to.
async function open(main, { javaScriptEnabled = true } = {}) {
  const viewport = { width: 320, height: 800 };
  const context = await browser.newContext({ javaScriptEnabled, viewport });
  const page = await context.newPage();
  page.complaints = [];
  page.on("console", (line) => line.type() === "error" && page.complaints.push(line.text()));
  page.on("pageerror", (error) => page.complaints.push(String(error)));
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    const [contentType, body] = assets[pathname] ?? ["text/html", document(main)];
    const found = pathname in assets || pathname === "/" || pathname === "/sent";
    return route.fulfill({ status: found ? 200 : 404, contentType, body,
      headers: { "content-security-policy": policy } });
  });
  await page.goto("http://holdfast.test/");
  return page;
}

const inForm = (inside) =>
  `<form action="/sent">${inside}<button class="govuk-button">Save</button></form>`;

const scenes = {
  "Enter in a date field submits the form, with script and without": async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open(inForm(official["date-picker / label"]), { javaScriptEnabled });
      await page.locator("#held").fill("3/11/2026");
      await page.locator("#held").press("Enter");
      await page.waitForURL("**/sent?*");
      assert.match(page.url(), /held_on=3%2F11%2F2026/);
      assert.deepEqual(page.complaints, []);
    }
  },
  "the calendar chooses a day by keyboard alone": async () => {
    const page = await open(inForm(official["date-picker / label"]));
    await page.locator("#held").fill("3/11/2026");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("#held").inputValue(), "4/11/2026");
    assert.deepEqual(page.complaints, []);
  },
  "sort arrows are not read aloud, and only what can be sorted says so": async () => {
    const page = await open(read("tests/golden/components/sortable_table.html"));
    const heads = page.getByRole("columnheader");
    const spoken = "- columnheader \"Name\":\n  - button \"Name\"";
    assert.equal(await heads.nth(0).ariaSnapshot(), spoken);
    await page.getByRole("button", { name: "Born", exact: true }).click();
    assert.equal(await heads.nth(0).ariaSnapshot(), spoken);
    assert.equal(await heads.nth(1).getAttribute("aria-sort"), "ascending");
    assert.equal(await heads.nth(2).getAttribute("aria-sort"), null);
    assert.deepEqual(page.complaints, []);
  },
  "rows are sorted by what they mean, not by their markup": async () => {
    const page = await open(read("tests/golden/components/sortable_table.html"));
    const first = page.locator("tbody tr").first();
    assert.match(await first.textContent(), /Ashdown/); // whose link sorts after the other's
    await page.getByRole("button", { name: "Born", exact: true }).click();
    assert.match(await first.textContent(), /Bell/); // 2010 before 2011, not 3 May before 9 July
  },
  "choosing all chooses all, and a form without script sends what was chosen": async () => {
    const table = inForm(read("tests/golden/components/multi_select.html"));
    const page = await open(table);
    await page.getByRole("checkbox", { name: "Select all" }).press("Space");
    await page.getByRole("button", { name: "Save" }).click();
    await page.waitForURL("**/sent?message=1&message=2");
    assert.deepEqual(page.complaints, []);
    const plain = await open(table, { javaScriptEnabled: false });
    await plain.getByRole("button", { name: "Save" }).click();
    await plain.waitForURL("**/sent?message=2");
  },
  "no component breaks a rule of axe, or the width of a narrow screen": async () => {
    for (const name of ["sub-navigation / one of three is here", "side-navigation / items",
      "timeline / two items", "badge / words", "notification-badge / three", "alert / information",
      "banner / success", "page-header-actions / heading and buttons", "filter / two chosen",
      "search / beside the field", "search / an icon", "date-picker / an error",
      "identity-bar / menus", "pagination / numbers and what is shown", "golden / sortable_table",
      "golden / multi_select"]) {
      const golden = name.startsWith("golden / ");
      const page = await open(golden ? read(`tests/golden/components/${name.slice(9)}.html`)
        : official[name]);
      await page.waitForSelector(".js-enabled");
      const width = await page.evaluate(() => globalThis.document.documentElement.scrollWidth);
      assert.equal(width, 320, name);
      const client = await page.context().newCDPSession(page);
      await client.send("Page.setBypassCSP", { enabled: true });
      await page.reload();
      await page.waitForSelector(".js-enabled");
      await page.addScriptTag({ path: axe });
      const found = await page.evaluate(() => globalThis.axe.run(globalThis.document, {
        // One component a page: a page's own heading order and landmarks are not its business.
        rules: { "page-has-heading-one": { enabled: false }, "heading-order": { enabled: false } },
      }));
      assert.deepEqual(found.violations.map((one) => one.id), [], name);
    }
  },
};

let failed = 0;
for (const [name, scene] of Object.entries(scenes)) {
  try {
    await scene();
    console.log(`ok   ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}\n${error.stack}`);
  }
}
await browser.close();
process.exit(failed === 0 ? 0 : 1);
