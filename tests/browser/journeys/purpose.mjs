// A colleague's case: opened in one tick, which is kept and shown.
import { says } from '../steps.mjs';

export const name = "Another team's worker opens a child after one tick, which is kept for the day";

export default async function (house) {
  const child = house.scripts === 'with' ? 'Poppy Garrow' : 'Lewis Hathern';
  const sam = await house.be('Sam Porter');
  await sam.goto(`/find?name=${encodeURIComponent(child)}`);
  await house.press(sam, 'main table a');
  house.hold(sam.url().includes('/purpose'), 'nobody asks what it is opened for');
  await says(house, sam, 'What are you opening this record for?');
  for (const fact of ['Garrow', 'Hathern'])
    house.hold(!(await sam.innerText('main')).includes(fact), 'the question names the child');
  await house.check(sam);
  await house.press(sam, 'main form button[type=submit]');
  await says(house, sam, 'Select what you are opening it for');
  await house.check(sam);
  const said = (await sam.locator('main label').first().innerText()).trim();
  await sam.getByLabel(said).check();
  await house.press(sam, 'main form button[type=submit]');
  const record = new URL(sam.url()).pathname;
  await says(house, sam, child);

  const again = await house.be('Sam Porter');
  await again.goto(`${record}/looked`);
  house.hold(again.url().endsWith('/looked'), 'asked twice on one day');
  const row = await again.locator('main table tr', { hasText: 'Sam Porter' }).first().innerText();
  house.hold(row.includes(said), `the purpose is not shown: ${row}`);
  await house.check(again);
}
