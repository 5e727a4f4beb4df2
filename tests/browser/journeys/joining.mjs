// A new colleague on a phone, from the invitation in their mail to their home page; a forgotten
// password; a colleague let in again by their own agency's co-ordinator.
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { stepNow, totpCode } from '../../../tools/demo_codes.mjs';
import { says } from '../steps.mjs';

export const name = 'Somebody is invited and joins on a phone; a password and access come back';

const password = 'lantern orchard pebble';
const another = 'gravel thistle bonnet';
const mailLimitMs = 20_000;
const phone = { width: 320, height: 640 };

/// The link in the newest message to that address that has not been read yet.
export async function linkTo(house, email, seen) {
  const folder = `${house.server.data}/data/messages`;
  for (const limit = Date.now() + mailLimitMs; Date.now() < limit; await pause(100)) {
    for (const file of readdirSync(folder).filter((one) => one.endsWith('.eml')).sort()) {
      if (seen.has(file)) continue;
      const mail = readFileSync(`${folder}/${file}`, 'utf8').replace(/=\r?\n/g, '');
      if (!mail.includes(email)) continue;
      seen.add(file);
      const link = /https?:\/\/\S+\/(?:invitation|reset)\/\S+/.exec(mail);
      if (link) return new URL(link[0].replace(/=3D/g, '=')).pathname;
    }
  }
  throw new Error(`no message came to ${email}`);
}

async function invite(house, person) {
  const ana = await house.be('Ana Ferris');
  await ana.setViewportSize(phone);
  await ana.goto('/people/new');
  await house.check(ana);
  await ana.setViewportSize(phone);
  await ana.fill('input[name=name]', person.name);
  await ana.fill('input[name=email]', person.email);
  await ana.getByLabel('Eastvale Youth Justice Service').first().check();
  await ana.selectOption('select[name=role]', { label: 'Case manager' });
  await house.press(ana, 'main form button[type=submit]');
  await says(house, ana, person.name);
  await says(house, ana, 'Invited');
  return ana;
}

/// Joins by the link, and counts what it takes.
async function join(house, page, person, link, chosen) {
  const took = { screens: 0, taps: 0, began: Date.now() };
  const tap = async (selector) => {
    took.taps += 1;
    await house.press(page, selector);
    took.screens += 1;
  };
  await page.goto(link);
  took.screens += 1;
  await says(house, page, person.name);
  await house.check(page);
  await page.setViewportSize(phone);
  await page.fill('input[name=password]', 'password1234');
  await tap('main form button[type=submit]');
  house.hold((await page.title()).startsWith('Error'), 'a common password is taken');
  took.screens -= 1;
  took.taps -= 1;
  await page.fill('input[name=password]', chosen);
  await tap('main form button[type=submit]');
  const app = await page.locator('a[href^="otpauth:"]').getAttribute('href');
  const secret = new URL(app).searchParams.get('secret');
  await house.check(page);
  await page.setViewportSize(phone);
  await page.fill('input[name=code]', totpCode(secret, stepNow()));
  took.taps += 1;
  await tap('main form button[type=submit]');
  await says(house, page, 'Keep these recovery codes');
  const codes = await page.locator('main .govuk-inset-text li').allInnerTexts();
  house.hold(codes.length >= 8, `only ${codes.length} recovery codes`);
  await house.check(page);
  await page.setViewportSize(phone);
  await tap('main form button[type=submit]');
  house.hold(new URL(page.url()).pathname === '/', `after joining at ${page.url()}`);
  await says(house, page, 'You have no cases at present');
  const gone = await page.goto(link);
  house.hold(gone.status() === 410, `a used invitation answers ${gone.status()}`);
  const seconds = ((Date.now() - took.began) / 1000).toFixed(1);
  console.log(`      joined on ${took.screens} screens with ${took.taps} taps, ${seconds} s`);
  return codes.map((one) => one.trim());
}

async function forgotten(house, person, codes, seen) {
  const page = await house.newPage();
  await page.setViewportSize(phone);
  await page.goto('/sign-in');
  await house.press(page, 'a:has-text("forgotten my password")');
  await page.fill('input[name=email]', person.email);
  await house.check(page);
  await house.press(page, 'main form button[type=submit]');
  await house.check(page);
  await page.goto(await linkTo(house, person.email, seen));
  await house.check(page);
  await page.fill('input[name=password]', another);
  await house.press(page, 'main form button[type=submit]');
  await says(house, page, 'Your new password is set');
  await page.fill('input[name=email]', person.email);
  await page.fill('input[name=password]', another);
  await house.press(page, 'main form button[type=submit]');
  await house.press(page, 'a:has-text("I do not have my phone")');
  await house.check(page);
  await page.fill('input[name=code]', codes[0]);
  await house.press(page, 'main form button[type=submit]');
  house.hold(new URL(page.url()).pathname === '/', `a recovery code leads to ${page.url()}`);
  return page;
}

async function restored(house, seen) {
  const asha = { name: 'Asha Venn', email: 'asha.venn@school.example' };
  const before = await house.be(asha.name);
  const rowan = await house.be('PC Lee Rowan');
  await rowan.goto('/restore-access');
  const listed = await rowan.innerText('main');
  house.hold(!listed.includes('Asha Venn'), "a co-ordinator sees another agency's people");
  const owner = await house.be('Asha Venn');
  await owner.goto('/restore-access');
  await house.check(owner);
  await house.press(owner, `main a:has-text("${asha.name}")`);
  await house.check(owner);
  await house.press(owner, 'main form button[type=submit]');
  await before.goto('/');
  house.hold(before.url().includes('/sign-in'), 'a session outlives the restoring of access');
  const page = await house.newPage();
  await page.setViewportSize(phone);
  await page.goto(await linkTo(house, asha.email, seen));
  await says(house, page, asha.name);
}

export default async function (house) {
  const folder = `${house.server.data}/data/messages`;
  const seen = new Set(readdirSync(folder));
  const person = {
    name: `Robin Teal ${house.scripts === 'with' ? 'Senior' : 'Junior'}`,
    email: `robin.${house.scripts}@eastvale.example`,
  };
  const ana = await invite(house, person);
  const link = await linkTo(house, person.email, seen);
  const page = await house.newPage();
  await page.setViewportSize(phone);
  const codes = await join(house, page, person, link, password);
  await forgotten(house, person, codes, seen);
  await restored(house, seen);
  await ana.goto('/messages');
  await says(house, ana, person.email);
  await house.check(ana);
}
