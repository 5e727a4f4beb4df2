// Two people have the same child's record open. What one records stands on the other's page without
// a reload, where nothing is lost by it; and nothing is said of what the other may not see.
import { fillEvent, openChild, recordEvent, says, saysNot } from '../steps.mjs';

export const name = 'What a colleague records stands on an open page, and nothing typed is lost';

const soonMs = 10_000;
const afterRestartMs = 25_000;
const quietMs = 3_000;

/// By a page that was open all the while: it is still the same document.
const mark = (page) => page.evaluate(() => (window.wasOpen = true));
async function stillOpen(house, page) {
  house.hold(await page.evaluate(() => window.wasOpen === true), 'the page was loaded anew');
}

const line = (page) => page.locator('.holdfast-live').innerText();
const comes = (page, words, ms = soonMs) =>
  page.locator('main', { hasText: words }).waitFor({ timeout: ms });

async function inPlace(house, nia, ruth, record) {
  await ruth.goto(record);
  await mark(ruth);
  // The focus stays where it was, by keyboard.
  await house.tabTo(ruth, 'Record an event');
  const what = 'Came with his grandmother';
  await recordEvent(house, nia, record, what);
  await comes(ruth, what);
  await stillOpen(house, ruth);
  const focus = await ruth.evaluate(() => document.activeElement.textContent.trim());
  house.hold(focus === 'Record an event', `the focus went to "${focus}"`);
  await ruth.locator('.holdfast-live', { hasText: 'brought up to date' }).waitFor();
  await house.check(ruth);
}

async function home(house, nia, ruth, record) {
  await ruth.goto('/');
  const before = await ruth.innerText('main');
  await mark(ruth);
  const asked = new Promise((resolve) => ruth.once('request', resolve));
  await recordEvent(house, nia, record, 'Rang to say the bus is late');
  const request = await asked;
  house.hold(new URL(request.url()).pathname === '/', `home asked for ${request.url()}`);
  await stillOpen(house, ruth);
  house.hold((await ruth.innerText('main')).length > before.length / 2, 'home was emptied');
}

async function whileTyping(house, nia, ruth, record) {
  await ruth.goto(`${record}/events/new`);
  await mark(ruth);
  const own = 'Half a sentence of my own';
  await fillEvent(ruth, own);
  await recordEvent(house, nia, record, 'Waited outside before the session');
  await ruth.locator('.holdfast-live', { hasText: 'has changed since' }).waitFor();
  await stillOpen(house, ruth);
  house.hold((await ruth.inputValue('textarea[name=what]')) === own, 'what was typed is lost');
  await house.check(ruth);
  const words = await line(ruth);
  await recordEvent(house, nia, record, 'Waited again');
  await ruth.waitForTimeout(quietMs);
  house.hold((await line(ruth)) === words, 'it is said twice');
}

async function unseen(house, mairi, ruth, record) {
  await ruth.goto(record);
  const asked = [];
  ruth.on('request', (request) => asked.push(request.url()));
  await ruth.waitForTimeout(quietMs);
  asked.length = 0;
  await mairi.goto(`${record}/events/new`);
  await fillEvent(mairi, 'Said where she is staying');
  await mairi.click('summary:has-text("should not be seen by everybody")');
  await mairi.check('input[name=clearance][value=victim]');
  await house.press(mairi, 'main form button:has-text("Record the event")');
  await ruth.waitForTimeout(quietMs);
  house.hold(asked.length === 0, `a hidden entry made the page ask for ${asked}`);
  house.hold((await line(ruth)) === '', 'a hidden entry was told');
}

async function overRestart(house, nia, ruth, record) {
  await ruth.goto(record);
  await mark(ruth);
  await house.server.restart();
  const what = 'Recorded after the night';
  await recordEvent(house, nia, record, what);
  await comes(ruth, what, afterRestartMs);
  await stillOpen(house, ruth);
  // The browser notes that nobody answered meanwhile, which is so.
  house.complaints = house.complaints.filter((one) => !one.includes('ERR_CONNECTION_REFUSED'));
}

/// Without scripts a page is as true as when it was opened, and says so to nobody.
async function withoutScripts(house, nia, ruth, record) {
  await ruth.goto(record);
  const what = 'Recorded while nobody is told';
  await recordEvent(house, nia, record, what);
  await saysNot(house, ruth, what);
  house.hold((await line(ruth)) === '', 'a line stands there without its script');
  await house.check(ruth);
  await ruth.reload();
  await says(house, ruth, what);
}

export default async function (house) {
  const nia = await house.be('Nia Bevan');
  const record = await openChild(house, nia, 'Zac Penhallow');
  const ruth = await house.be('Ruth Okafor');
  await openChild(house, ruth, 'Zac Penhallow');
  if (house.scripts === 'without') return withoutScripts(house, nia, ruth, record);
  const mairi = await house.be('Mairi Stone');
  await openChild(house, mairi, 'Zac Penhallow');
  await inPlace(house, nia, ruth, record);
  await home(house, nia, ruth, record);
  await whileTyping(house, nia, ruth, record);
  await unseen(house, mairi, ruth, record);
  await overRestart(house, nia, ruth, record);
}
