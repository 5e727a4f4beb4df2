// What was written wrongly is put right in the open: both versions stand, and who changed it.
import { openChild, openEntry, recordEvent, says, saysNot, timelineItem } from '../steps.mjs';

export const name = 'An entry is corrected and another withdrawn, with before, after, who and why';

async function correct(house, page, record) {
  const first = `Seen at the bus station at half past nine (${house.scripts})`;
  const second = `Seen at the bus station at half past four (${house.scripts})`;
  await recordEvent(house, page, record, first);
  const entry = await openEntry(house, page, first);
  await house.press(page, 'a:has-text("Correct this entry")');
  house.hold((await page.inputValue('textarea[name=what]')) === first, 'the form is not filled in');
  await page.fill('textarea[name=what]', second);
  await house.press(page, 'main form button[type=submit]');
  await says(house, page, 'Say why');
  house.hold((await page.inputValue('textarea[name=what]')) === second, 'the correction is lost');
  await house.check(page);
  await page.fill('textarea[name=why]', 'The tutor said four, I wrote nine');
  await house.press(page, 'main form button[type=submit]');

  house.hold(new URL(page.url()).pathname === entry, `after correcting at ${page.url()}`);
  for (const words of [`Before: ${first}`, `After: ${second}`, 'The tutor said four, I wrote nine'])
    await says(house, page, words);
  const told = (await page.innerText('#story')).replace(/\s+/g, ' ');
  house.hold(told.includes('by Sam Porter'), `the story does not say who corrected it: ${told}`);
  await house.check(page);
  await page.goto(`${record}/chronology`);
  await timelineItem(page, second).getByText('Corrected').waitFor();
  house.hold((await timelineItem(page, first).count()) === 0, 'the old words still stand');
}

async function withdraw(house, page, record) {
  const wrong = `This was about another child (${house.scripts})`;
  await recordEvent(house, page, record, wrong);
  const entry = await openEntry(house, page, wrong);
  await house.press(page, 'a:has-text("Withdraw this entry")');
  await house.check(page);
  await page.fill('textarea[name=why]', 'Wrong record');
  await house.press(page, 'main form button[type=submit]');
  await says(house, page, 'This entry was withdrawn');
  await says(house, page, 'Wrong record');
  await house.check(page);
  const offers = await page.locator('a:has-text("this entry")').count();
  house.hold(offers === 0, 'what was withdrawn is offered to be corrected or withdrawn');
  await page.goto(`${record}/chronology`);
  await saysNot(house, page, wrong);
  await page.goto(`${entry}/correct`);
  const buttons = await page.locator('main form button[type=submit]').count();
  if (buttons) {
    await page.fill('textarea[name=why]', 'After all');
    await house.press(page, 'main form button[type=submit]');
    await says(house, page, 'withdrawn already');
  }
}

export default async function (house) {
  const page = await house.be('Sam Porter');
  const record = await openChild(house, page, 'Reece Tamblyn');
  await correct(house, page, record);
  await withdraw(house, page, record);
}
