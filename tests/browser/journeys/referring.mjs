// A manager lists what is offered. A worker refers a child to it; it is refused, and the worker is
// asked what is done instead until another referral takes its place; that one waits, starts and
// ends. The manager sees the wait and the refusal by agency.
import { fillDate, isoDaysAgo, openChild, says, saysNot } from '../steps.mjs';

export const name = 'What is offered is listed, referred to, refused, waited for, and counted';

const child = 'Reece Tamblyn';
const send = 'main form button[type=submit]';

async function list(house, page, { called, agency, level, weeks }) {
  await page.goto('/interventions');
  await house.press(page, 'a:has-text("Add a service")');
  await page.fill('input[name=offer_name]', called);
  await page.locator('main').getByLabel(agency, { exact: true }).check();
  await page.fill('textarea[name=offer_for]', 'Somebody to go to.');
  await page.check(`input[name=offer_level][value=${level}]`);
  await page.check('input[name=offer_strand][value=change]');
  await page.fill('textarea[name=offer_way]', 'Ring the manager.');
  if (weeks) await page.fill('input[name=offer_start_weeks]', String(weeks));
  await house.check(page);
  await house.press(page, send);
  await says(house, page, called);
}

async function fillReferral(house, page, on) {
  await fillDate(page, 'referred_on', on);
  await page.fill('textarea[name=referred_because]', 'He has nobody to go to.');
  await page.fill('textarea[name=child_says]', 'He would go once.');
  await house.check(page);
  await house.press(page, send);
}

async function refuse(house, page, services, called) {
  await page.goto(services);
  await house.press(page, `#now a:has-text("${called}")`);
  const one = page.url();
  await house.check(page);
  await house.press(page, 'a:has-text("Record their answer")');
  await fillDate(page, 'answer_on', isoDaysAgo(9));
  await page.check('input[name=answer_given][value=refused]');
  await page.check('input[name=refused_for][value=full]');
  await page.fill('textarea[name=refused_because]', 'No place before summer.');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, `refused ${called}: what is done instead?`);
  await house.check(page);
  return one;
}

async function start(house, page) {
  await house.press(page, 'a:has-text("It has started")');
  await fillDate(page, 'started_on', isoDaysAgo(3));
  await page.fill('textarea[name=started_how]', 'With Ade, every Monday.');
  await house.check(page);
  await house.press(page, send);
}

async function attend(house, page, one) {
  await page.goto(one);
  await house.press(page, 'a:has-text("Record whether the child was there")');
  await fillDate(page, 'attended_on', isoDaysAgo(3));
  await page.check('input[name=attendance][value=came]');
  await page.fill('input[name=attended_from]', 'Ade');
  await house.check(page);
  await house.press(page, send);
  await page.goto(one);
  await says(house, page, 'Ade');
  await house.check(page);
}

async function end(house, page, one) {
  await page.goto(one);
  await house.press(page, 'a:has-text("It has ended")');
  await fillDate(page, 'ended_on', isoDaysAgo(0));
  await page.check('input[name=ended_as][value=completed]');
  await page.fill('textarea[name=what_changed]', 'He goes by himself.');
  await page.fill('textarea[name=ended_child_says]', 'It is his gym now.');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'Completed');
}

export default async function (house) {
  const mark = house.scripts;
  const first = `Evening mentors ${mark}`;
  const second = `Family meals ${mark}`;
  const ruth = await house.be('Ruth Okafor');
  const gym = 'Harbour Boxing and Youth Club';
  await list(house, ruth, { called: first, agency: gym, level: 'child', weeks: 2 });
  await list(house, ruth, { called: second, agency: gym, level: 'family' });
  await ruth.goto('/interventions?level=family');
  await says(house, ruth, second);
  await saysNot(house, ruth, first);
  await house.check(ruth);
  const sam = await house.be('Sam Porter');
  const services = `${await openChild(house, sam, child)}/interventions`;
  await sam.goto(services);
  await house.check(sam);
  await house.press(sam, 'a:has-text("Refer to a service")');
  await house.check(sam);
  await house.press(sam, `main a:has-text("${first}")`);
  await fillReferral(house, sam, isoDaysAgo(12));
  const refused = await refuse(house, sam, services, first);
  await sam.goto(refused);
  await house.press(sam, 'a:has-text("Refer elsewhere instead")');
  await house.press(sam, `main a:has-text("${second}")`);
  await says(house, sam, 'In place of:');
  await fillReferral(house, sam, isoDaysAgo(8));
  await saysNot(house, sam, `refused ${first}: what is done instead?`);
  await ruth.goto('/interventions/waits');
  await says(house, ruth, gym);
  await says(house, ruth, 'They have no place');
  await says(house, ruth, 'Not answered');
  await house.check(ruth);
  await house.press(sam, `#now a:has-text("${second}")`);
  const one = sam.url();
  await start(house, sam);
  await attend(house, sam, one);
  await end(house, sam, one);
  await sam.goto(refused);
  await says(house, sam, 'Referred elsewhere');
  await house.check(sam);
}
