// The work is done: a case is closed, counted.
import { Counted, ways } from '../counted.mjs';
import { isoDaysAgo, says } from '../steps.mjs';

export const name = 'A new worker closes a case, counted, also by keyboard';

const desktop = { width: 1280, height: 900 };
const children = { tapping: 'Siân Maddocks', keyboard: 'Devon Hallett' };

export default async function (house) {
  for (const way of ways) {
    const page = await house.be('Sam Porter');
    const worker = new Counted(house, page, way, desktop);
    await worker.follow(children[way]);
    await worker.follow('Referrals and case');
    await worker.follow('Close the case');
    await worker.choose('The work is done');
    await worker.follow('Continue');
    await worker.fill('How does the work end?', 'The school carries on.');
    await worker.follow('Continue');
    await worker.fillDay(isoDaysAgo(0));
    await worker.follow('Continue');
    await worker.follow('Close the case');
    await says(house, page, 'Saved: Case closed');
    worker.comesTo('Closes a case');
  }
}
