// Standing in a doorway with a phone: an incident is recorded, counted.
import { Counted, ways } from '../counted.mjs';
import { isoDaysAgo, says } from '../steps.mjs';

export const name = 'A new worker records an incident on a phone, counted, also by keyboard';

const phone = { width: 320, height: 640 };

export default async function (house) {
  for (const way of ways) {
    const page = await house.be('Sam Porter');
    await page.setViewportSize(phone);
    const child = await page.locator('#cases table a').first().innerText();
    const worker = new Counted(house, page, way, phone);
    await worker.look();
    await worker.follow(child);
    await worker.follow('Record an event');
    await worker.choose('Incident');
    await worker.fillDay(isoDaysAgo(0));
    await worker.fill('What happened?', `A window broken by a catapult (${way})`);
    await worker.fill('Who told us?', 'The caretaker');
    await worker.choose('Fact');
    await worker.follow('Record the event');
    await says(house, page, `A window broken by a catapult (${way})`);
    worker.comesTo('Records an incident');
  }
}
