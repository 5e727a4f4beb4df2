// A team manager works through the service's own web server. What a colleague records stands on the
// open page as soon as without it, and once more after the web server was gone for a while.
import { startProxy } from '../proxy.mjs';
import { openChild, recordEvent } from '../steps.mjs';

export const name = 'Behind a proxy an open page is told as soon, and misses nothing of a restart';
export const scripts = ['with'];

const soonMs = 10_000;
const afterRestartMs = 25_000;

const mark = (page) => page.evaluate(() => (window.wasOpen = true));
const comes = (page, words, ms) =>
  page.locator('main', { hasText: words }).waitFor({ timeout: ms });

async function told(house, nia, ruth, record, what, ms) {
  await recordEvent(house, nia, record, what);
  await comes(ruth, what, ms);
  house.hold(await ruth.evaluate(() => window.wasOpen === true), 'the page was loaded anew');
}

async function throughIt(house, proxy) {
  const nia = await house.be('Nia Bevan');
  const record = await openChild(house, nia, 'Zac Penhallow');
  const ruth = await house.newPage(undefined, proxy.address);
  await house.signInBy(ruth, house.person('team_manager'));
  house.hold(ruth.url().startsWith(proxy.address), `signing in left the proxy for ${ruth.url()}`);
  await openChild(house, ruth, 'Zac Penhallow');
  await mark(ruth);
  await told(house, nia, ruth, record, 'Seen through the proxy', soonMs);
  await proxy.stop();
  await recordEvent(house, nia, record, 'Recorded while the proxy was gone');
  await proxy.start();
  await comes(ruth, 'Recorded while the proxy was gone', afterRestartMs);
  await told(house, nia, ruth, record, 'And after it', soonMs);
  await ruth.close();
  // The browser notes that nobody answered meanwhile, which is so.
  house.complaints = house.complaints.filter((one) => !one.includes('ERR_'));
}

export default async function (house) {
  const proxy = await startProxy(house.server.address);
  try {
    await throughIt(house, proxy);
  } finally {
    await proxy.close();
  }
}
