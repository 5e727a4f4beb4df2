// The pictures README shows: `tests/browser/run --screenshots` makes them anew.
import { fillEvent, isoDaysAgo, openChild } from '../steps.mjs';

export const name = 'The main pages stand for their portraits';
export const scripts = ['with'];

export default async function (house) {
  const sam = await house.be('Sam Porter');
  const portrait = async (page, address, name) => {
    await page.goto(address);
    await house.screenshot(page, name);
  };
  await portrait(sam, '/', 'home');
  await portrait(sam, '/find?name=so', 'find');
  const ruth = await house.be('Ruth Okafor');
  const jordan = await openChild(house, ruth, 'Jordan Ellwood');
  await ruth.goto(`${jordan}/chronology`);
  await portrait(sam, jordan, 'overview');
  await sam.goto(`${jordan}/events/new`);
  await fillEvent(sam, 'Police told us of words and pushing outside the station. No arrest.', {
    on: isoDaysAgo(9),
    sort: 'incident',
  });
  await house.screenshot(sam, 'record_an_event');
  await portrait(sam, `${jordan}/chronology`, 'chronology');
  await portrait(sam, `${jordan}/chronology?as-known-at=${isoDaysAgo(20)}`, 'as_known_at');
  await portrait(sam, `${jordan}/looked`, 'who_has_looked');
  const ana = await house.be('Ana Ferris');
  await portrait(ana, '/people', 'people');
}
