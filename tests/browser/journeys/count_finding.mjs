// Somebody wrote it, on some child, some time ago: found by a word, counted.
import { Counted, ways } from '../counted.mjs';
import { openChild, recordEvent, says } from '../steps.mjs';

export const name = 'A new worker finds an incident by a word in it, counted, also by keyboard';

const desktop = { width: 1280, height: 900 };

export default async function (house) {
  for (const way of ways) {
    const page = await house.be('Sam Porter');
    const child = await page.locator('#cases table a').first().innerText();
    const record = await openChild(house, page, child);
    const word = `quagga${way}`;
    await recordEvent(house, page, record, `Wrote ${word} on a wall.`, { sort: 'incident' });
    await page.goto('/');
    const worker = new Counted(house, page, way, desktop);
    await worker.follow('Find a child');
    await worker.fill('Words to look for', word);
    await worker.follow('Search');
    await says(house, page, `Wrote ${word} on a wall.`);
    await worker.follow(child);
    await says(house, page, `Wrote ${word} on a wall.`);
    house.hold(page.url().includes('/entries/'), 'the search does not lead to the entry');
    worker.comesTo('Finds it again by a word in it');
  }
}
