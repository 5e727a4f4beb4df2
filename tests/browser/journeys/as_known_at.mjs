// What did we know then? Asked of every page of a record, in each way of asking.
import {
  isoDaysAgo, openChild, openEntry, recordEvent, says, saysNot, timelineItem,
} from '../steps.mjs';

export const name = 'Every page of a record shows it as it was known, says so, and offers no form';

const banner = '.holdfast-as-known';
const days = 5;

async function isPast(house, page, address) {
  const answer = await page.goto(address);
  house.hold(answer.status() === 200, `${address} answered ${answer.status()}`);
  const words = (await page.locator(banner).innerText()).replace(/\s+/g, ' ');
  house.hold(words.includes('as it was known on'), `${address} says not that it is the past`);
  house.hold(/\d+ entr(y|ies) since; \d+ of them about/.test(words), `no sum: ${words}`);
  const forms = await page.locator('main form[method=post]').count();
  house.hold(forms === 0, `${address} offers a form`);
  const acts = await page.locator(
    'main a:has-text("Record"), main a:has-text("Correct"), main a:has-text("Change")').count();
  const recorded = await page.locator('main a:has-text("Recorded ")').count();
  house.hold(acts - recorded === 0, `${address} offers to change the past`);
  await house.check(page);
  return words;
}

export default async function (house) {
  const page = await house.be('Sam Porter');
  const record = await openChild(house, page, 'Siân Maddocks');
  const then = isoDaysAgo(days);
  const before = await isPast(house, page, `${record}?as-known-at=${then}`);
  const late = `Heard a fortnight later (${house.scripts})`;
  await recordEvent(house, page, record, late, { on: isoDaysAgo(days + 9), sort: 'incident' });
  await openEntry(house, page, late);
  await page.goto(`${record}/chronology?as-known-at=${then}`);
  const old = page.locator('.moj-timeline__item a').first();
  const entry = new URL(await old.getAttribute('href'), page.url());

  const counts = (words) => /(\d+) entr\w+ since; (\d+) of them/.exec(words).slice(1).map(Number);
  for (const below of ['', '/chronology', '/looked']) {
    const words = await isPast(house, page, `${record}${below}?as-known-at=${then}`);
    const [was, is] = [counts(before), counts(words)];
    house.hold(is[0] === was[0] + 1 && is[1] === was[1] + 1, `the sum went ${was} to ${is}`);
    await saysNot(house, page, late);
  }
  await isPast(house, page, entry.pathname + entry.search);
  for (const link of await page.locator('.moj-sub-navigation a').evaluateAll(
    (all) => all.map((one) => one.getAttribute('href'))))
    house.hold(link.includes('as-known-at='), `${link} leaves the past without a word`);

  const noon = `${then}T12:40Z`;
  await isPast(house, page, `${record}/chronology?as-known-at=${noon}`);
  await says(house, page, '12:40');
  for (const bad of ['2026-02-30', 'yesterday', `${then}T99:40Z`]) {
    const answer = await page.goto(`${record}?as-known-at=${bad}`);
    house.hold(answer.status() === 422, `"${bad}" answered ${answer.status()}`);
    house.hold(!(await page.locator(banner).count()), `"${bad}" was taken for a day`);
    await house.check(page);
  }
  await page.goto(`${record}/chronology`);
  house.hold((await timelineItem(page, late).count()) === 1, 'now does not know it either');
}
