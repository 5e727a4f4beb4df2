// A school's safeguarding lead with five minutes to spare, on a phone: from the invitation in their
// mail to their first answer.
import { readdirSync } from 'node:fs';
import { stepNow, totpCode } from '../../../tools/demo_codes.mjs';
import { Estimated } from '../estimated.mjs';
import { linkTo } from './joining.mjs';
import { says } from '../steps.mjs';

export const name = 'A school lead joins on a phone and gives a first answer within 3 minutes';

const send = 'main form button[type=submit]';
const phone = { width: 360, height: 740 };
const limitSeconds = 180;

async function invite(house, person) {
  const ana = await house.be('Ana Ferris');
  await ana.goto('/people/new');
  await ana.fill('input[name=name]', person.name);
  await ana.fill('input[name=email]', person.email);
  await ana.getByLabel('Ashdown Park School').first().check();
  await ana.selectOption('select[name=role]', { label: 'Partner professional' });
  await house.press(ana, send);
  await says(house, ana, 'Invited');
}

async function joins(lead) {
  await lead.fill('input[name=password]', 'lantern orchard pebble');
  await lead.tap(send);
  const app = await lead.page.locator('a[href^="otpauth:"]').getAttribute('href');
  const secret = new URL(app).searchParams.get('secret');
  await lead.fill('input[name=code]', totpCode(secret, stepNow()));
  await lead.tap(send);
  await lead.tap(send);
}

async function answers(lead) {
  await lead.tap('#asked a');
  await lead.tap('a:has-text("Answer in full")');
  await lead.fill('textarea[name=answer]', 'Calm on both. Late once, by ten minutes.');
  await lead.choose('input[name=answer_nature][value=fact]');
  await lead.fill('input[name=answer_source]', 'Form tutor');
  await lead.tap(send);
}

/// So that something is asked each time the journey is walked.
async function ask(house) {
  const sam = await house.be('Sam Porter');
  await sam.goto('/find?name=kofi');
  await house.press(sam, 'main table a:has-text("Kofi Brandreth")');
  const record = new URL(sam.url()).pathname;
  await sam.goto(`${record}/sharing/ask`);
  await sam.getByLabel('Ashdown Park School').check();
  await house.press(sam, send);
  await sam.fill('textarea[name=question]', `How were Mondays (${house.scripts} scripts)?`);
  await sam.fill('textarea[name=needed_for]', 'To plan the next weeks.');
  await house.press(sam, send);
  await sam.check('input[name=urgency][value=today]');
  await house.press(sam, send);
  await sam.check('input[name=gateways][value=childrens_welfare]');
  await sam.check('input[name=regime][value=general]');
  await house.press(sam, send);
  await sam.check('input[name=consent][value=given]');
  await house.press(sam, send);
  await sam.check('input[name=informed][value=child_and_parent]');
  await house.press(sam, send);
  await sam.fill('textarea[name=learns]', 'They know him.');
  await house.press(sam, send);
  await house.press(sam, send);
  await says(house, sam, 'Saved: Information requested');
}

export default async function (house) {
  const seen = new Set(readdirSync(`${house.server.data}/data/messages`));
  const person = {
    name: `Lena Hart ${house.scripts}`,
    email: `lena.${house.scripts}@school.example`,
  };
  await ask(house);
  await invite(house, person);
  const link = await linkTo(house, person.email, seen);
  const page = await house.newPage();
  await page.setViewportSize(phone);
  const lead = new Estimated(house, page);
  await page.goto(link);
  lead.taps += 1;
  lead.pages += 1;
  await joins(lead);
  await house.check(page);
  await page.setViewportSize(phone);
  await answers(lead);
  await says(house, page, 'Answered');
  const seconds = lead.seconds();
  console.log(`      invitation to first answer: ${lead.pages} pages, ${lead.taps} taps, ` +
    `${lead.keys} keys: ${seconds.toFixed(0)} s by the keystroke-level model`);
  house.hold(seconds <= limitSeconds, `it takes ${seconds} s of ${limitSeconds}`);
}
