// A child new to the service: added by whoever took the call, given a worker by a manager.
import { fillDate, isoDaysAgo, openChild, says, saysNot } from '../steps.mjs';

export const name = 'A child is added, and a manager gives the child a worker';

const born = '2012-05-09';

export default async function (house) {
  const family = house.scripts === 'with' ? 'Winterbourne' : 'Summerscale';
  const sam = await house.be('Sam Porter');
  await sam.goto('/children/new');
  await sam.fill('input[name=given_name]', 'Orla');
  await sam.fill('input[name=family_name]', family);
  await fillDate(sam, 'date_of_birth', born);
  await house.check(sam);
  await house.press(sam, 'main form button[type=submit]');
  const record = new URL(sam.url()).pathname;
  await says(house, sam, `Orla ${family}`);
  await says(house, sam, '9 May 2012');
  await says(house, sam, 'No worker yet');
  await house.check(sam);
  const change = await sam.locator(`a[href="${record}/worker"]`).count();
  house.hold(change === 0, 'a case manager is offered to give cases away');

  const ruth = await house.be('Ruth Okafor');
  await ruth.goto('/');
  await says(house, ruth, `Orla ${family}`);
  await openChild(house, ruth, `Orla ${family}`);
  await house.press(ruth, `a[href="${record}/worker"] >> nth=0`);
  await ruth.getByLabel('Nia Bevan').check();
  await fillDate(ruth, 'from', isoDaysAgo(0));
  await house.check(ruth);
  await house.press(ruth, 'main form button[type=submit]');
  await says(house, ruth, 'Nia Bevan');
  await saysNot(house, ruth, 'No worker yet');

  const nia = await house.be('Nia Bevan');
  await nia.goto('/');
  await house.press(nia, `#cases a:has-text("Orla ${family}")`);
  house.hold(new URL(nia.url()).pathname === record, 'her worker is asked what she opens it for');
}
