// A worker plans two weeks, says what came of one appointment, asks about one that was missed
// before it can be judged, sets how often the child is to be seen, and looks at their week.
import { fillDate, isoDaysAgo, openChild, says, saysNot } from '../steps.mjs';

export const name = 'Appointments are made, kept, missed and asked about, and stand in a week';

const child = 'Reece Tamblyn';
const send = 'main form button[type=submit]';

/// The questions of a new appointment, page by page, with what is checked at the end.
async function appoint(house, page, contacts, { on, time, weeks }) {
  await page.goto(contacts);
  await house.press(page, 'a:has-text("Make an appointment")');
  await page.check('input[name=meeting_sort][value=office]');
  await page.fill('input[name=meeting_place]', 'The Bridge, small room');
  await house.check(page);
  await house.press(page, send);
  await fillDate(page, 'meeting_day', on);
  await page.fill('input[name=meeting_time]', time);
  await page.fill('input[name=weeks_running]', String(weeks));
  await house.check(page);
  await house.press(page, send);
  await house.press(page, send);
  await page.fill('textarea[name=meeting_for]', 'To plan the week.');
  await house.press(page, send);
  while (!(await page.content()).includes('Check your answers')) await house.press(page, send);
  await house.check(page);
  await house.press(page, send);
}

async function keep(house, page, contacts) {
  await page.goto(contacts);
  await house.press(page, '#open table a >> nth=0');
  await house.check(page);
  await house.press(page, 'a:has-text("Record what was done")');
  await page.fill('input[name=contact_minutes]', '40');
  await house.press(page, send);
  await page.check('input[name=child_seen][value=yes]');
  await page.check('input[name=took_part][value=well]');
  await house.check(page);
  await house.press(page, send);
  await page.fill('textarea[name=contact_done]', 'Drew the week.');
  await house.press(page, send);
  await page.fill('textarea[name=with_support]', 'He came by himself.');
  await house.press(page, send);
  while (!(await page.content()).includes('Check your answers')) await house.press(page, send);
  await house.check(page);
  await house.press(page, send);
}

/// Nobody is judged unheard: the way to judge is not there before it was asked.
async function miss(house, page, contacts) {
  await page.goto(contacts);
  await house.press(page, '#open table a >> nth=0');
  const one = page.url();
  await house.press(page, 'a:has-text("The child did not come")');
  await page.fill('textarea[name=absent_known]', 'Nobody came, and nobody rang.');
  await house.check(page);
  await house.press(page, send);
  await page.goto(one);
  await saysNot(house, page, 'Judge the absence');
  await house.press(page, 'a:has-text("Say what got in the way")');
  await page.check('input[name=reached][value=child]');
  await page.fill('textarea[name=in_the_way]', 'The bus did not come.');
  await house.check(page);
  await house.press(page, send);
  await page.goto(one);
  await house.press(page, 'a:has-text("Judge the absence")');
  await says(house, page, 'The bus did not come.');
  await page.check('input[name=judgement][value=exceptional]');
  await page.fill('textarea[name=judged_because]', 'There was snow.');
  await house.check(page);
  await house.press(page, send);
  await page.goto(one);
  await says(house, page, 'Exceptional circumstances');
  await house.check(page);
}

export default async function (house) {
  const sam = await house.be('Sam Porter');
  const record = await openChild(house, sam, child);
  const contacts = `${record}/contacts`;
  await sam.goto(contacts);
  await says(house, sam, 'Nothing is planned.');
  await house.check(sam);
  await appoint(house, sam, contacts, { on: isoDaysAgo(1), time: '9:30am', weeks: 1 });
  await appoint(house, sam, contacts, { on: isoDaysAgo(2), time: '16:30', weeks: 2 });
  await says(house, sam, 'Nothing recorded yet');
  await house.check(sam);
  await keep(house, sam, contacts);
  await miss(house, sam, contacts);
  await sam.goto(`${contacts}/level`);
  await sam.check('input[name=level][value=enhanced]');
  await fillDate(sam, 'level_from', isoDaysAgo(5));
  await sam.fill('textarea[name=level_because]', 'Wellbeing is medium.');
  await house.check(sam);
  await house.press(sam, send);
  await says(house, sam, 'Too few planned');
  await says(house, sam, 'Plan 2 more contacts by');
  await house.check(sam);
  await sam.goto(`/week?from=${isoDaysAgo(2)}`);
  await says(house, sam, child);
  await house.check(sam);
}
