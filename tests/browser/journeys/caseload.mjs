// A worker leaves: the manager gives all their cases to others, a question a page. In between a
// colleague gives one of them away.
import { fillDate, isoDaysAgo, openChild, says } from '../steps.mjs';

export const name = 'A whole caseload is given to others, but for the case that changed hands';

const go = 'main form button[type=submit]';

export default async function (house) {
  const [manager, from, taker, moved] = house.scripts === 'with'
    ? ['Ruth Okafor', 'Nia Bevan', 'Cal Deighton', 'Amira Castell']
    : ['Dan Whitlow', 'Tariq Hale', 'Jo Lindqvist', 'Poppy Garrow'];
  const page = await house.be(manager);
  await page.goto('/');
  await house.press(page, `#workload tr:has-text("${from}") a:has-text("Reallocate")`);
  await house.check(page);
  const cases = await page.locator('input[name=case]').count();
  house.hold(cases > 2, `${from} has ${cases} cases to give`);
  const chosen = await page.locator('input[name=case]:checked').count();
  house.hold(chosen === cases, 'not all are chosen');
  await house.press(page, go);
  await house.check(page);
  await house.press(page, go);
  house.hold((await page.title()).startsWith('Error'), 'nobody is asked for');
  await page.getByLabel(taker).check();
  await house.press(page, go);
  await house.check(page);
  await fillDate(page, 'from', isoDaysAgo(0));
  await house.press(page, go);
  await house.check(page);
  await page.check('input[name=notes][value=one]');
  await house.press(page, go);
  await house.check(page);
  await page.fill('textarea[name=note]', 'The family knows. Evenings suit them best.');
  await house.press(page, go);
  await says(house, page, 'Check your answers');
  await says(house, page, `${cases} of ${cases}`);
  await house.check(page);

  const other = await house.be(manager);
  const record = await openChild(house, other, moved);
  await other.goto(`${record}/worker`);
  await other.getByLabel(manager).check();
  await fillDate(other, 'from', isoDaysAgo(0));
  await house.press(other, go);

  await house.press(page, go);
  await says(house, page, 'This case was given to somebody else meanwhile.');
  await says(house, page, `${cases - 1} cases given`);
  await house.check(page);
  const now = await house.be(taker);
  await now.goto('/');
  const had = page.locator('#given li').first();
  const child = (await had.innerText()).trim();
  await house.press(now, `#cases a:has-text("${child}")`);
  await says(house, now, child);
  await now.goto(new URL(now.url()).pathname + '/chronology');
}
