// A school's email is piped in by the mail server. The duty desk sees it come, puts it on a child's
// record with its file, and hears of one that somebody sent in a colleague's name.
import { spawnSync } from 'node:child_process';
import { mailServer, program } from '../server.mjs';
import { says, saysNot } from '../steps.mjs';

export const name = 'A school sends an email, and the duty desk puts it on a record with its file';

const send = 'main form button[type=submit]';
/// The server takes mail in every 20 seconds.
const comesWithinMs = 60_000;

function letter(subject, domainProved) {
  return [
    `Authentication-Results: ${mailServer}; dmarc=pass header.from=${domainProved}`,
    'From: Asha Venn <asha.venn@school.example>',
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=cut',
    '',
    '--cut',
    'Content-Type: text/plain',
    '',
    'He has been in school on one day of five.',
    '--cut',
    'Content-Type: text/plain; name="days.txt"',
    'Content-Disposition: attachment; filename="days.txt"',
    '',
    'Monday',
    '--cut',
    'Content-Type: application/octet-stream',
    'Content-Disposition: attachment; filename="register.exe"',
    '',
    'MZ',
    '--cut--',
    '',
  ].join('\r\n');
}

function pipe(house, text) {
  const { status, stderr } = spawnSync(program, ['take-mail', '--data', house.server.data],
    { input: text });
  house.hold(status === 0, `take-mail ended with ${status}: ${stderr}`);
}

/// On a page that stands open it appears by itself; without scripts its reader looks again.
async function comes(house, page, words) {
  const wanted = page.locator('main', { hasText: words });
  if (house.scripts === 'with') return wanted.waitFor({ timeout: comesWithinMs });
  const until = Date.now() + comesWithinMs;
  while (Date.now() < until) {
    await page.reload();
    if (await wanted.count()) return undefined;
    await page.waitForTimeout(1_000);
  }
  return house.hold(false, `${words} did not come`);
}

export default async function (house) {
  const subject = `Days in school (${house.scripts} scripts)`;
  const page = await house.be('Nia Bevan');
  await page.goto('/duty');
  await saysNot(house, page, subject);
  pipe(house, letter('In a colleague\'s name', 'elsewhere.example'));
  pipe(house, letter(subject, 'school.example'));
  await comes(house, page, subject);
  await saysNot(house, page, 'In a colleague\'s name');
  await page.reload();
  await says(house, page, 'in the name of Asha Venn: The sender could not be proved');
  await house.check(page);
  await house.press(page, `main table a:has-text("${subject}")`);
  await says(house, page, 'DMARC, by mx.service.example');
  await says(house, page, 'register.exe: not kept.');
  await house.check(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('main a:has-text("days.txt")'),
  ]);
  house.hold(download.suggestedFilename() === 'days.txt', 'the file has another name');
  await page.fill('input[name=name]', 'Penhallow');
  await house.press(page, 'main form button:has-text("Find")');
  await house.press(page, '#may-be a:has-text("Zac Penhallow")');
  await says(house, page, 'Is this the child?');
  await house.check(page);
  await page.check('input[name=urgency][value=soon]');
  await page.check('input[name=nature][value=fact]');
  await page.check('input[name=regime][value=general]');
  await house.press(page, send);
  await says(house, page, 'Saved: Put on a child');
  await saysNot(house, page, subject);
}
