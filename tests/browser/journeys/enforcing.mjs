// A worker records that a requirement of an order was not kept, decides about the excuse, gives two
// warnings in the words the law asks for, and sees that the third must go to court.
import { fillDate, isoDaysAgo, openChild, says, saysNot } from '../steps.mjs';

export const name = 'What was not kept is warned about twice, and the third goes to court';

const child = 'Reece Tamblyn';
const send = 'main form button[type=submit]';

async function order(house, page, record) {
  await page.goto(`${record}/court/disposal?code=YRO`);
  await page.fill('input[name=made_by]', 'Made-up Youth Court');
  await fillDate(page, 'made_on', isoDaysAgo(60));
  await fillDate(page, 'ends_on', isoDaysAgo(-300));
  await house.check(page);
  await house.press(page, send);
}

async function notKept(house, page, enforcement, { on, what }) {
  await page.goto(enforcement);
  await house.press(page, 'a:has-text("Record what was not kept")');
  await house.check(page);
  await house.press(page, send);
  await fillDate(page, 'breach_day', on);
  await page.fill('textarea[name=breach_what]', what);
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'What was tried before');
  await page.fill('textarea[name=breach_tried]', 'Rang his aunt the evening before.');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'Check your answers');
  await house.check(page);
  await house.press(page, send);
}

/// The one that nobody decided about yet.
async function noExcuse(house, page, enforcement) {
  await page.goto(enforcement);
  await house.press(page, 'tr:has-text("Excuse not decided") a');
  const one = page.url();
  await saysNot(house, page, 'Give a warning');
  await house.press(page, 'a:has-text("Decide about the excuse")');
  await page.fill('textarea[name=excuse_heard]', 'He says he was at a friend\'s.');
  await page.check('input[name=excuse_found][value=none]');
  await page.fill('textarea[name=excuse_because]', 'He knew the hour.');
  await house.check(page);
  await house.press(page, send);
  await page.goto(one);
  return one;
}

async function warn(house, page, one, words) {
  await page.goto(one);
  await house.press(page, 'a:has-text("Give a warning")');
  await page.check('input[name=warned_how][value=by_hand]');
  await house.check(page);
  await house.press(page, send);
  await house.press(page, send);
  await says(house, page, 'The warning says');
  await says(house, page, words);
  await house.check(page);
  await house.press(page, send);
  await page.goto(one);
  await says(house, page, 'Warned');
  await house.check(page);
}

export default async function (house) {
  const sam = await house.be('Sam Porter');
  const record = await openChild(house, sam, child);
  const enforcement = `${record}/enforcement`;
  await sam.goto(enforcement);
  await saysNot(house, sam, 'Record what was not kept');
  await order(house, sam, record);
  await notKept(house, sam, enforcement, { on: isoDaysAgo(3), what: 'You were out at ten.' });
  await warn(house, sam, await noExcuse(house, sam, enforcement), 'more than once from today');
  await notKept(house, sam, enforcement, { on: isoDaysAgo(2), what: 'You were out at nine.' });
  await warn(house, sam, await noExcuse(house, sam, enforcement), 'You have been warned before.');
  await notKept(house, sam, enforcement, { on: isoDaysAgo(0), what: 'You were out at eight.' });
  const third = await noExcuse(house, sam, enforcement);
  // Both warnings are of today, and so is this: which came first is asked.
  await says(house, sam, 'Days alone do not say');
  await house.press(sam, 'a:has-text("An information was laid")');
  await fillDate(sam, 'laid_on', isoDaysAgo(0));
  await sam.fill('input[name=laid_at]', 'Made-up Youth Court');
  await sam.fill('textarea[name=laid_because]', 'Two warnings changed nothing.');
  await house.check(sam);
  await house.press(sam, send);
  await sam.goto(third);
  await says(house, sam, 'Before a court');
  await sam.goto(enforcement);
  await says(house, sam, 'What a court may do');
  await house.check(sam);
}
