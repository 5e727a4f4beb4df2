// A worker writes a letter about an appointment, is told of a place left open, fills it, keeps it
// and prints it. On paper stands the letter and nothing else of
// the page.
import { fillDate, isoDaysAgo, openChild, says, saysNot } from '../steps.mjs';

export const name = 'A letter is filled, kept as it went and printed';

const child = 'Ibrahim Quarmby';
const send = 'main form button[type=submit]';
const daysAhead = -4;

async function appoint(house, page, record) {
  await page.goto(`${record}/contacts/appointment`);
  await page.check('input[name=meeting_sort][value=home]');
  await page.fill('input[name=meeting_place]', 'His aunt’s kitchen');
  await house.press(page, send);
  await fillDate(page, 'meeting_day', isoDaysAgo(daysAhead));
  await page.fill('input[name=meeting_time]', '10:15am');
  await house.press(page, send);
  await house.press(page, send);
  await page.fill('textarea[name=meeting_for]', 'To talk about college.');
  await house.press(page, send);
  while (!(await page.content()).includes('Check your answers')) await house.press(page, send);
  await house.press(page, send);
}

/// What would be on paper, as a list of words that can be seen there.
export async function onPaper(page) {
  await page.emulateMedia({ media: 'print' });
  const words = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: 'screen' });
  return words;
}

async function write(house, page, record) {
  await page.goto(`${record}/letters/write`);
  await house.check(page);
  await house.press(page, '#appointments li:has-text("10:15am") a:has-text("to the child")');
  const box = page.locator('textarea[name=letter_text]');
  const filled = await box.inputValue();
  house.hold(filled.includes('His aunt’s kitchen'), `not filled: ${filled}`);
  await house.check(page);
  await box.fill(`${filled}\n\nTake the bus {{bus_number}}.`);
  await house.press(page, send);
  await house.press(page, send);
  await page.check('input[name=letter_how][value=by_hand]');
  await house.press(page, send);
  await house.check(page);
  // A place is still open, and it says which.
  await house.press(page, send);
  await says(house, page, 'Fill in what is not known');
  await house.check(page);
  await box.fill(`${filled}\n\nTake the bus 42.`);
  await house.press(page, send);
  await house.check(page);
  await house.press(page, send);
}

export default async function (house) {
  const sam = await house.be('Sam Porter');
  const record = await openChild(house, sam, child);
  await appoint(house, sam, record);
  await write(house, sam, record);
  await says(house, sam, 'Take the bus 42.');
  await house.check(sam);
  const letter = await onPaper(sam);
  for (const words of ['We would like to see you', 'To talk about college.', 'Take the bus 42.'])
    house.hold(letter.includes(words), `not on paper: ${words}`);
  for (const words of ['How it went', 'Sam Porter, ', 'Sign out', 'Chronology'])
    house.hold(!letter.includes(words), `on paper: ${words}`);
  await sam.goto(`${record}/letters`);
  await says(house, sam, 'We would like to see you');
  await saysNot(house, sam, 'No longer as it says');
  await house.check(sam);
}
