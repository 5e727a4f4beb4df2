// A journey counted: how many pages are shown, fields filled in and taps made from where a worker
// stands to what they want. Walked twice, by tapping and by keyboard alone; both must come to the
// budget exactly, so that a change which makes a way longer is seen, and one that makes it shorter
// is kept. The budgets stand in docs/journeys.md, written anew with HOLDFAST_UPDATE=1.
import { readFileSync, writeFileSync } from 'node:fs';

const doc = new URL('../../docs/journeys.md', import.meta.url);
const tabLimit = 300;
export const ways = ['tapping', 'keyboard'];

const nameOf = () => {
  const at = document.activeElement;
  const labels = [...(at?.labels ?? [])].map((label) => label.textContent);
  const words = labels.length ? labels.join(' ') : at?.getAttribute('aria-label') ?? at?.innerText;
  return (words ?? '').replace(/\s+/g, ' ').trim();
};

export class Counted {
  constructor(house, page, way, screen) {
    Object.assign(this, { house, page, way, screen, pages: 0, fields: 0, taps: 0, keys: 0 });
    page.on('framenavigated', (frame) => (this.pages += frame === page.mainFrame() ? 1 : 0));
  }

  /// From here on.
  begin() {
    Object.assign(this, { pages: 0, fields: 0, taps: 0, keys: 0 });
  }

  async press(key) {
    this.keys += 1;
    await this.page.keyboard.press(key);
  }

  /// Tab by tab to what has exactly that name, or to a radio button beside it.
  async tabTo(words) {
    for (let i = 0; i < tabLimit; i += 1) {
      await this.press('Tab');
      if ((await this.page.evaluate(nameOf)) === words) return;
      if (await this.page.evaluate(
        (label) => document.activeElement?.type === 'radio' && [...document.getElementsByName(
          document.activeElement.name)].some((one) => one.labels[0].innerText.trim() === label),
        words)) return;
    }
    throw new Error(`"${words}" is not reached by the tab key on ${this.page.url()}`);
  }

  /// A link or a button that leads to another page, which is looked over at both widths.
  async follow(words) {
    this.taps += 1;
    const named = { name: words, exact: true };
    const found = this.page.getByRole('link', named).or(this.page.getByRole('button', named));
    if (this.way === 'keyboard') await this.tabTo(words);
    await Promise.all([
      this.page.waitForNavigation(),
      this.way === 'keyboard' ? this.press('Enter') : found.first().click(),
    ]);
    await this.look();
  }

  async look() {
    const before = this.pages;
    await this.house.check(this.page);
    await this.page.setViewportSize(this.screen);
    this.pages = before;
  }

  async choose(words) {
    this.taps += 1;
    if (this.way === 'tapping') return this.page.getByLabel(words, { exact: true }).check();
    await this.tabTo(words);
    await this.press('Space');
    for (let i = 0; (await this.page.evaluate(nameOf)) !== words; i += 1) {
      if (i > tabLimit) throw new Error(`"${words}" cannot be chosen by keyboard`);
      await this.press('ArrowDown');
    }
    return null;
  }

  async fill(label, words) {
    this.fields += 1;
    if (this.way === 'tapping') return this.page.getByLabel(label, { exact: true }).fill(words);
    await this.tabTo(label);
    return this.page.keyboard.type(words);
  }

  async fillDay(iso) {
    const [year, month, day] = iso.split('-');
    await this.fill('Day', day);
    await this.fill('Month', month);
    await this.fill('Year', year);
  }

  /// Holds what was counted against the line of docs/journeys.md.
  comesTo(what) {
    const { pages, fields, taps } = this;
    const line = `| ${what} | ${pages} | ${fields} | ${taps} |`;
    console.log(`      ${what}, by ${this.way}: ${pages} pages, ${fields} fields, ${taps} taps` +
      (this.way === 'keyboard' ? `, ${this.keys} keys beside typing` : ''));
    const words = readFileSync(doc, 'utf8');
    if (words.split('\n').includes(line)) return;
    const old = words.split('\n').find((one) => one.startsWith(`| ${what} |`));
    if (old && process.env.HOLDFAST_UPDATE) return writeFileSync(doc, words.replace(old, line));
    this.house.hold(false, `docs/journeys.md says ${old}; now it is ${line}. If it should be, ` +
      'walk with HOLDFAST_UPDATE=1 and read the difference');
  }
}
