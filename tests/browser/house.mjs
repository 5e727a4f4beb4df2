// What a journey works with: pages with scripts or without, signing in, looking a page over with
// axe at phone and desktop width, pictures, and walking by keyboard alone.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { peopleOf } from '../../tools/demo_codes.mjs';
import { inFewColours } from './picture.mjs';
import { freshCode } from './people.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const phone = { width: 320, height: 700 };
const desktop = { width: 1280, height: 900 };
const pageLimitMs = 10_000;
const tabLimit = 200;

/// What a page is made of: its elements where they stand, with their classes and the names of their
/// attributes, and its headings in order. How often an element comes is left out.
async function makeOf(page) {
  const parts = await page.evaluate(() => {
    const named = (one) => `${one.tagName}.${one.className?.baseVal ?? one.className}`;
    const all = new Set();
    for (const one of document.querySelectorAll('body, body *')) {
      const names = one.getAttributeNames().filter((it) => it !== 'id').sort();
      const role = one.getAttribute('role') ?? one.getAttribute('type') ?? '';
      all.add(`${named(one.parentElement)}>${named(one)}[${names}]${role}`);
    }
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((h) => h.tagName);
    const steps = levels.filter((level, i) => level !== levels[i - 1]);
    return [...all].sort().concat(steps).join('\n');
  });
  return createHash('sha256').update(parts).digest('hex');
}

/// What every page is asked, at the width it has: is it wider than the screen, does an id stand
/// twice, and does what speaks of another element's id speak of one that is there?
const plainFaults = () => {
  const faults = [];
  const root = document.documentElement;
  const excess = root.scrollWidth - root.clientWidth;
  if (excess > 0) faults.push(`wider than the screen by ${excess} px`);
  const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
  for (const id of ids.filter((one, i) => ids.indexOf(one) !== i))
    faults.push(`${id} stands twice`);
  for (const by of ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls'])
    for (const one of document.querySelectorAll(`[${by}]`))
      for (const id of one.getAttribute(by).split(/\s+/))
        if (id && !document.getElementById(id)) faults.push(`${by} ${id} speaks of nothing`);
  return faults;
};

export class House {
  constructor({ server, browser, screenshots, sessions, used, sound, scripts, journey }) {
    Object.assign(this, { server, browser, screenshots, sessions, used, sound, scripts, journey });
    this.contexts = [];
    this.complaints = [];
  }

  /// A journey's own expectation, in words.
  hold(truth, words) {
    if (!truth) throw new Error(words);
  }

  /// A page of a browser that nobody is signed in with, or of `session`.
  async newPage(session, address = this.server.address) {
    const context = await this.browser.newContext({
      baseURL: address,
      javaScriptEnabled: this.scripts === 'with',
      storageState: session,
      viewport: desktop,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
    });
    context.setDefaultTimeout(pageLimitMs);
    this.contexts.push(context);
    const page = await context.newPage();
    page.on('pageerror', (wrong) => this.complaints.push(`script failed: ${wrong.message}`));
    page.on('console', (line) => {
      // A page that answers 422 or 404 is what some journeys are about.
      if (line.type() === 'error' && !line.text().includes('the server responded with a status'))
        this.complaints.push(`console: ${line.text()} at ${page.url()}`);
    });
    page.on('request', (request) => {
      const own = request.url().startsWith(address);
      if (!own && !request.url().startsWith('data:'))
        this.complaints.push(`asks elsewhere: ${request.url()}`);
    });
    return page;
  }

  /// The first made-up person of that role.
  person(role) {
    const found = peopleOf(this.server.data).find((one) => one.role === role);
    this.hold(found, `the demonstration has nobody who is ${role}`);
    return found;
  }

  /// A page signed in as that role. A session is kept for the journeys that follow.
  async signIn(role) {
    const kept = this.sessions.get(role);
    const page = await this.newPage(kept);
    if (kept) {
      await page.goto('/');
      if (!new URL(page.url()).pathname.startsWith('/sign-in')) return page;
    }
    await this.signInBy(page, this.person(role));
    this.sessions.set(role, await page.context().storageState());
    return page;
  }

  /// A page signed in as that made-up person by one press, as somebody trying Holdfast out.
  async be(name) {
    const page = await this.newPage();
    await page.goto('/demonstration');
    await this.press(page, `tr:has-text("${name}") button`);
    return page;
  }

  /// Fills the sign-in pages in as that person would.
  async signInBy(page, person) {
    await page.goto('/sign-in');
    await this.signInHere(page, person.email);
  }

  /// The same on a sign-in page that is there already.
  async signInHere(page, email) {
    const person = peopleOf(this.server.data).find((one) => one.email === email);
    await page.fill('input[name=email]', person.email);
    await page.fill('input[name=password]', person.password);
    await this.press(page, 'main form button[type=submit]');
    await page.fill('input[name=code]', await freshCode(person, this.used));
    await this.press(page, 'main form button[type=submit]');
    const path = new URL(page.url()).pathname;
    this.hold(!path.startsWith('/sign-in'), `${person.email} could not sign in; stands at ${path}`);
  }

  /// Presses what leads to another page, and waits until that is there.
  async press(page, selector) {
    await Promise.all([page.waitForNavigation(), page.click(selector)]);
  }

  /// No violation that axe finds and no plain fault, at both widths. Without scripts a page cannot
  /// run axe, so what it shows is looked at in a page that can, its own left out. But for the long
  /// run, a page made of the same elements as one that was sound is not given to axe again.
  async check(page) {
    const make = await makeOf(page);
    const known = this.sound.has(make) && !process.env.HOLDFAST_LONG;
    const looked = known || this.scripts === 'with' ? page : await this.copyOf(page);
    if (!known) await looked.evaluate(axe);
    const before = this.complaints.length;
    for (const viewport of [phone, desktop]) {
      await page.setViewportSize(viewport);
      if (looked !== page) await looked.setViewportSize(viewport);
      const faults = await page.evaluate(plainFaults);
      if (!known) faults.push(...await this.violations(looked));
      for (const one of faults)
        this.complaints.push(`${page.url()} at ${viewport.width} px: ${one}`);
    }
    if (this.complaints.length === before) this.sound.add(make);
  }

  async violations(page) {
    const found = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
    return found.violations.map(
      (one) => `${one.id}: ${one.help}: ${one.nodes.map((node) => node.html).join(' ')}`);
  }

  /// The page as it stands, in a page with scripts and without its own.
  async copyOf(page) {
    if (!this.copy) {
      const context = await this.browser.newContext();
      this.contexts.push(context);
      this.copy = await context.newPage();
    }
    const address = page.url();
    const body = (await page.content()).replace(/<script[\s\S]*?<\/script>/g, '');
    await this.copy.unrouteAll();
    await this.copy.route(address, (route) =>
      route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
    await this.copy.goto(address);
    return this.copy;
  }

  /// A picture of what the page shows first at desktop width, and at phone width.
  async screenshot(page, name) {
    for (const [viewport, suffix] of [[phone, '_phone'], [desktop, '']]) {
      await page.setViewportSize(viewport);
      const bytes = await page.screenshot();
      writeFileSync(`${this.screenshots}/${name}${suffix}.png`, inFewColours(bytes));
    }
  }

  /// Tab by tab to the control with that text or label, as someone without a mouse.
  async tabTo(page, words) {
    for (let i = 0; i < tabLimit; i += 1) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const at = document.activeElement;
        const labels = [...(at?.labels ?? [])].map((label) => label.textContent);
        return [at?.textContent, at?.getAttribute('aria-label'), ...labels].join(' ');
      });
      if (here.replace(/\s+/g, ' ').includes(words)) return;
    }
    throw new Error(`"${words}" is not reached by the tab key on ${page.url()}`);
  }

  /// What stood on each open page when a journey failed.
  async keepRemains(folder) {
    const pages = this.contexts.flatMap((context) => context.pages());
    for (const [i, page] of pages.entries()) {
      const file = `${folder}/${this.journey}_${this.scripts}_${i}`;
      await page.screenshot({ path: `${file}.png`, fullPage: true }).catch(() => {});
      writeFileSync(`${file}.html`, await page.content().catch(String));
    }
    writeFileSync(`${folder}/${this.journey}_${this.scripts}_server.log`, this.server.said());
  }

  async close() {
    for (const context of this.contexts) await context.close();
  }
}
