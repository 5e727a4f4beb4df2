// The first thing a new worker does, counted: coming in, and adding a child.
import { Counted, ways } from '../counted.mjs';
import { says } from '../steps.mjs';

export const name = 'A new worker comes in and adds a child, counted, also by keyboard';

const desktop = { width: 1280, height: 900 };
// Another first name each time: of one birthday, the second would be asked about.
const names = { tapping: ['Tamsin', 'Ravenscourt'], keyboard: ['Delphine', 'Oxenholme'] };

export default async function (house) {
  for (const way of ways) {
    const page = await house.newPage();
    const worker = new Counted(house, page, way, desktop);
    await page.goto('/');
    await worker.look();
    await worker.follow('Choose one of the made-up people to sign in as');
    await worker.follow('Sign in as Sam Porter');
    worker.comesTo('Comes in, from the address that `./run` prints');

    worker.begin();
    const [given, family] = names[way];
    await worker.follow('Add a child');
    await worker.fill('First names', given);
    await worker.fill('Last name', family);
    await worker.fillDay('2012-02-29');
    await worker.follow('Add the child');
    await says(house, page, `${given} ${family}`);
    await says(house, page, '29 February 2012');
    worker.comesTo('Adds a child');
  }
}
