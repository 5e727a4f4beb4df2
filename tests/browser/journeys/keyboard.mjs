// Without a mouse: signing in, finding a child, recording an event and correcting it, by Tab,
// Space, arrows and Enter.
import { freshCode } from '../people.mjs';
import { isoDaysAgo } from '../steps.mjs';

export const name = 'A child is found, an event recorded and corrected, by keyboard alone';

async function enter(page) {
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

async function type(house, page, label, words) {
  await house.tabTo(page, label);
  await page.keyboard.type(words);
}

async function signIn(house, page) {
  const person = house.person('team_manager');
  await page.goto('/');
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => document.activeElement.textContent);
  house.hold(first.includes('Skip to main content'), `Tab first reaches "${first}"`);
  await type(house, page, 'Email', person.email);
  await page.keyboard.press('Tab');
  await page.keyboard.type(person.password);
  await enter(page);
  await type(house, page, 'Code from your authenticator', await freshCode(person, house.used));
  await enter(page);
}

async function find(house, page) {
  await house.tabTo(page, 'Find a child');
  await enter(page);
  await type(house, page, "Child's name", 'dunm');
  await enter(page);
  await house.tabTo(page, 'Tyler Dunmore');
  await enter(page);
}

async function record(house, page, what) {
  await house.tabTo(page, 'Record an event');
  await enter(page);
  await house.tabTo(page, 'Incident');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  const [year, month, day] = isoDaysAgo(0).split('-');
  await type(house, page, 'Day', day);
  await type(house, page, 'Month', month);
  await type(house, page, 'Year', year);
  await type(house, page, 'What happened?', what);
  await type(house, page, 'Who told us?', 'His mother');
  await house.tabTo(page, 'Fact');
  await page.keyboard.press('Space');
  await house.tabTo(page, 'Record the event');
  await enter(page);
  const words = await page.innerText('main');
  house.hold(words.includes(what), 'what was typed by keyboard is not in the chronology');
}

async function correct(house, page, what) {
  // The newest of today's contacts stands first on the page.
  await house.tabTo(page, 'Contact with the child');
  await enter(page);
  house.hold((await page.innerText('main')).includes(what), 'Tab reaches another entry first');
  await house.tabTo(page, 'Correct this entry');
  await enter(page);
  await house.tabTo(page, 'What happened?');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' and corrected so');
  await type(house, page, 'Why is it corrected?', 'A word was missing');
  await house.tabTo(page, 'Save the correction');
  await enter(page);
  const words = await page.innerText('main');
  house.hold(words.includes(`${what} and corrected so`), 'the correction is not on the page');
}

export default async function (house) {
  const page = await house.newPage();
  const what = `Written without a mouse (${house.scripts} scripts)`;
  await signIn(house, page);
  await find(house, page);
  await record(house, page, what);
  await correct(house, page, what);
}
