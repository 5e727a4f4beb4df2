// Friday, 16:40, on a phone: something happened, and what was planned for it begins. From the entry
// to everybody told in at most four taps, with nothing typed; then who reads it, who takes it up,
// and how it ends.
import { openChild, says, saysNot } from '../steps.mjs';
import { Estimated } from '../estimated.mjs';
import { assess, leaveOut, planContingency, setObjective } from './planning.mjs';

export const name =
  'A contingency is activated on a phone in at most four taps, read, and stood down';

const child = 'Ibrahim Quarmby';
const send = 'main form button[type=submit]';
const phone = { width: 360, height: 740 };
const mostTaps = 4;
const purpose = (house) => `So that nobody is hurt tonight (${house.scripts} scripts).`;
const words = (house) => `The plan has begun (${house.scripts} scripts). Please ring Sam.`;

async function sayWhomToTell(house, page) {
  await house.press(page, 'a:has-text("Say whom to tell when it is activated")');
  await page.getByLabel('Eastvale Police').first().check().catch(() =>
    page.selectOption('select[name=told_agency]', { label: 'Eastvale Police' }));
  await house.check(page);
  await house.press(page, send);
  await page.fill('textarea[name=told_words]', words(house));
  await house.press(page, send);
  await page.fill('textarea[name=told_for]', purpose(house));
  await page.check('input[name=told_under][value=crime_and_disorder]');
  await page.check('input[name=told_regime][value=law_enforcement]');
  await house.press(page, send);
  await page.fill('textarea[name=told_necessary]', 'Nobody else is out there.');
  await page.fill('textarea[name=told_proportion]', 'Nothing of why.');
  await house.press(page, send);
  await page.check('input[name=told_within][value=today]');
  await page.check('input[name=told_known_to][value=child_and_parent]');
  await house.press(page, send);
  await says(house, page, 'Check your answers');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'Nobody has signed these words yet, so they do not go out.');
}

async function planFor(house, page, record) {
  const plan = `${record}/plan`;
  await assess(house, page, record);
  await page.goto(plan);
  await house.press(page, 'a:has-text("Begin the plan")');
  await page.getByLabel('Sam Porter').check().catch(() =>
    page.selectOption('select[name=planner]', { label: 'Sam Porter' }));
  await house.press(page, send);
  await setObjective(house, page, plan);
  await planContingency(house, page);
  await sayWhomToTell(house, page);
  for (const strand of ['supervision', 'control', 'change', 'victim_safety'])
    await leaveOut(house, page, plan, strand);
  await house.press(page, 'a:has-text("Read it through and sign")');
  await house.press(page, send);
  await saysNot(house, page, 'so they do not go out');
}

/// From the page of what happened.
async function activates(house, page, entry) {
  const worker = new Estimated(house, page);
  await page.setViewportSize(phone);
  await page.goto(entry);
  await worker.tap('a:has-text("Activate a contingency")');
  await house.check(page);
  await page.setViewportSize(phone);
  await worker.tap('a:has-text("This is happening")');
  await says(house, page, words(house));
  await says(house, page, 'Emergency duty team, 01632 960 180');
  await house.check(page);
  await page.setViewportSize(phone);
  await worker.tap('button:has-text("Activate it now")');
  await says(house, page, 'Nobody there has read it yet.');
  house.hold(worker.taps <= mostTaps, `${worker.taps} taps, of ${mostTaps}`);
  house.hold(worker.keys === 0, `${worker.keys} keys were pressed`);
  await house.check(page);
  return new URL(page.url()).pathname;
}

async function policeRead(house) {
  const lee = await house.be('PC Lee Rowan');
  await house.press(lee, `main a:has-text("${purpose(house)}")`);
  await says(house, lee, words(house));
}

export default async function (house) {
  const sam = await house.be('Sam Porter');
  const record = await openChild(house, sam, child);
  await planFor(house, sam, record);
  await sam.goto(`${record}/chronology`);
  const entry = await sam.locator('main a[href*="/entries/"]').first().getAttribute('href');
  const running = await activates(house, sam, entry);

  await policeRead(house);
  await sam.goto(running);
  await saysNot(house, sam, 'Nobody there has read it yet.');
  await house.press(sam, 'button:has-text("I am doing this")');
  await says(house, sam, 'Sam Porter');
  await saysNot(house, sam, 'Nobody yet.');
  await sam.goto(record);
  await says(house, sam, 'A contingency is running');
  await sam.goto(running);
  await house.press(sam, 'a:has-text("It is over: say how it ended")');
  await sam.check('input[name=activation_end][value=stood_down]');
  await sam.fill('textarea[name=activation_came_to]', 'He was home by five. Nobody was hurt.');
  await house.check(sam);
  await house.press(sam, send);
  await sam.goto(running);
  await says(house, sam, 'He was home by five. Nobody was hurt.');
  await house.check(sam);
}
