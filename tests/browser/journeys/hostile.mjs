// Names that break other systems, as their reader sees them: nothing wider than the screen, no
// script run, letters of the right hand where they belong.
import { fillDate, openChild, recordEvent, says } from '../steps.mjs';

export const name = 'A child of any name has pages that fit a phone and read as they were typed';

const names = [
  { given: 'ŵ'.repeat(200), family: 'y'.repeat(100), born: '2011-03-01' },
  { given: 'محمد', family: "O'Brien-Ng", born: '2012-02-29' },
  { given: '<b onclick=alert(1)>Null</b>', family: '&amp;', born: '2010-12-31' },
];

async function add(house, page, { given, family, born }) {
  await page.goto('/children/new');
  await page.fill('input[name=given_name]', given);
  await page.fill('input[name=family_name]', family);
  await fillDate(page, 'date_of_birth', born);
  await house.press(page, 'main form button[type=submit]');
  await says(house, page, `${given} ${family}`);
  return new URL(page.url()).pathname;
}

export default async function (house) {
  const page = await house.be('Sam Porter');
  for (const one of names) {
    const record = await add(house, page, one);
    await recordEvent(house, page, record, `${one.family} `.repeat(20), { sort: 'incident' });
    for (const below of ['', '/chronology', '/timeline', '/child', '/referrals']) {
      await page.goto(record + below);
      await house.check(page);
    }
    const found = one.given.startsWith('<') ? 'onclick' : one.given.slice(0, 40);
    await page.goto(`/find?name=${encodeURIComponent(found)}`);
    await says(house, page, `${one.given} ${one.family}`);
    await house.check(page);
  }
  const bold = await page.locator('b[onclick]').count();
  house.hold(bold === 0, 'a name is read as markup');
  await openChild(house, page, 'محمد');
}
