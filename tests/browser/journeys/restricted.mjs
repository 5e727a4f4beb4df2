// A restricted record: not in lists, opened by breaking the glass, which managers are told of. And
// a record somebody is barred from, which for them does not exist.
import { openChild, says, saysNot } from '../steps.mjs';

export const name = 'A restricted record opens to whoever says why, and never to who is barred';

const child = 'Callum Ingleby';

async function seesNothing(house, page) {
  await page.goto('/');
  await saysNot(house, page, 'Ingleby');
  for (const list of ['mine', 'team', 'all']) {
    await page.goto(`/cases?of=${list}`);
    await saysNot(house, page, 'Ingleby');
  }
  await page.goto('/find?name=callum');
  await saysNot(house, page, 'Ingleby');
}

async function breakTheGlass(house, page, why) {
  await page.goto('/find?name=callum+ingleby');
  const listed = await page.locator('main table', { hasText: 'Ingleby' }).count();
  house.hold(listed === 0, 'a restricted record is listed');
  await house.press(page, 'main a:has-text("restricted record")');
  await saysNot(house, page, 'Ingleby');
  await house.check(page);
  await house.press(page, 'main form button[type=submit]');
  house.hold((await page.title()).startsWith('Error'), 'no reason is asked for');
  await house.check(page);
  await page.fill('textarea[name=why]', why);
  await house.press(page, 'main form button[type=submit]');
  await says(house, page, child);
}

export default async function (house) {
  // Breaking the glass lasts hours: each walk needs somebody for whom it is whole.
  const [who, manager] =
    house.scripts === 'with' ? ['Sam Porter', 'Ruth Okafor'] : ['Tariq Hale', 'Dan Whitlow'];
  const page = await house.be(who);
  await seesNothing(house, page);
  const why = `He is at the door and says he is not safe (${house.scripts})`;
  await breakTheGlass(house, page, why);
  const record = new URL(page.url()).pathname;

  for (const told of [manager, 'Helen Marsh']) {
    const their = await house.be(told);
    await their.goto('/');
    await says(house, their, `${who} opened a restricted record`);
    await says(house, their, why);
    await house.check(their);
  }
  const nia = await house.be('Nia Bevan');
  await openChild(house, nia, child);
  await nia.goto(`${record}/looked`);
  await says(house, nia, `Without admission: ${why}`);

  const jo = await house.be('Jo Lindqvist');
  const barred = await openChild(house, jo, "Danny O'Carroll");
  const sam = await house.be('Sam Porter');
  await sam.goto("/find?name=danny+o'carroll");
  await says(house, sam, 'No child you may see has that name');
  const hints = await sam.locator('main a:has-text("restricted")').count();
  house.hold(hints === 0, 'he is told of it');
  const nowhere = '/records/aaaaaaaaaaaaaaaaaaaaaaaaaa';
  for (const below of ['', '/chronology', '/purpose', '/break-glass', '/looked', '/events/new']) {
    const there = await sam.goto(barred + below);
    const words = await sam.innerText('main');
    const none = await sam.goto(nowhere + below);
    house.hold(there.status() === 404 && none.status() === 404, `${below}: ${there.status()}`);
    house.hold(words === (await sam.innerText('main')), `${below} tells a bar from nothing`);
  }
  await house.check(sam);
}
