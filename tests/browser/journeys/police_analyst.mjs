// A police analyst answers with graded intelligence and a file of their own, without being let into
// the record; who asked reads both. Then a letter is passed on to police, as it stood.
import { readFileSync } from 'node:fs';
import { openChild, says, saysNot, shareWithPolice } from '../steps.mjs';

export const name = 'A police analyst answers with graded intelligence, and is sent a letter';

const send = 'main form button[type=submit]';
const report = '%PDF-1.7 sanitised release 27';
const letter = '%PDF-1.7 letter of the form tutor';
const pdf = (name, text) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(text) });
const program = pdf('notes.pdf', 'MZ\x90\0');

/// Topic by topic: whom, what, how soon, why it is lawful, who agreed, who knows, what it tells.
async function ask(house, page, record, question) {
  await page.goto(`${record}/sharing/ask`);
  await page.getByLabel('Eastvale Police').check();
  await house.press(page, send);
  await page.fill('textarea[name=question]', question);
  await page.fill('textarea[name=needed_for]', 'Whether he is safe on the way home.');
  await house.press(page, send);
  await page.check('input[name=urgency][value=today]');
  await house.press(page, send);
  await page.check('input[name=gateways][value=crime_and_disorder]');
  await page.check('input[name=regime][value=law_enforcement]');
  await house.press(page, send);
  await page.check('input[name=consent][value=given]');
  await house.press(page, send);
  await page.check('input[name=informed][value=child_and_parent]');
  await house.press(page, send);
  await page.fill('textarea[name=learns]', 'That he is known to us. They referred him.');
  await house.press(page, send);
  await house.press(page, send);
  await says(house, page, 'Saved: Information requested');
}

async function grade(page, sanitised) {
  await page.check('input[name=source_grade][value=untested]');
  await page.check('input[name=information_grade][value=known_indirectly]');
  await page.check('input[name=handling_code][value=lawful_sharing_with_conditions]');
  await page.check(`input[name=sanitised][value=${sanitised}]`);
}

async function answer(house, page, question) {
  await page.goto('/');
  await house.press(page, `#asked a:has-text("${question}")`);
  await house.press(page, 'a:has-text("Answer in full")');
  await house.press(page, 'a:has-text("It is intelligence")');
  await house.check(page);
  await page.fill('textarea[name=answer]', 'Said to be waited for near the canal bridge.');
  await page.fill('input[name=answer_source]', 'A report of this week');
  await page.fill('textarea[name=handling_conditions]', 'Ask us before you act on it.');
  await page.check('input[name=about][value=witness]');
  await grade(page, 'no');
  await page.setInputFiles('input[type=file]', program);
  await house.press(page, send);
  await says(house, page, 'There is a problem');
  await house.check(page);
  await page.setInputFiles('input[type=file]', pdf('release.pdf', report));
  await house.press(page, send);
  await says(house, page, 'Only a sanitised release can be kept here');
  await says(house, page, 'Choose the file again');
  await page.check('input[name=sanitised][value=yes]');
  await page.setInputFiles('input[type=file]', pdf('release.pdf', report));
  await house.press(page, send);
  await says(house, page, 'Your answer');
  await says(house, page, 'Download release.pdf');
  await house.check(page);
}

async function download(page, link) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(link)]);
  return readFileSync(await file.path(), 'utf8');
}

async function read(house, page, record, question) {
  await page.goto(`${record}/sharing`);
  await house.press(page, `#asked a:has-text("${question}")`);
  await says(house, page, 'Ask us before you act on it.');
  await says(house, page, 'C: known indirectly');
  await house.check(page);
  const bytes = await download(page, 'a:has-text("Download release.pdf")');
  house.hold(bytes === report, `the file reads "${bytes}"`);
}

async function passOn(house, page, record, purpose) {
  await page.goto(`${record}/document`);
  await page.setInputFiles('input[type=file]', pdf('tutor.pdf', letter));
  await page.check('input[name=paper][value=school]');
  await house.press(page, send);
  await page.goto(`${record}/sharing/pick`);
  await house.check(page);
  await page.getByLabel('tutor.pdf').first().check();
  await house.press(page, send);
  await shareWithPolice(house, page, purpose, 'The letter says which way he walks.');
  await page.check('input[name=read_within][value=today]');
  await house.press(page, send);
  await page.check('input[name=family_told][value=child_and_parent]');
  await house.press(page, send);
  await says(house, page, 'These go with it, as they are:');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'Saved: Shared with an agency');
}

async function receive(house, page, purpose) {
  await page.goto('/');
  await house.press(page, `#new a:has-text("${purpose}")`);
  await house.check(page);
  const bytes = await download(page, 'a:has-text("Download tutor.pdf")');
  house.hold(bytes === letter, `the file reads "${bytes}"`);
}

export default async function (house) {
  const question = `Is he waited for (${house.scripts} scripts)?`;
  const purpose = `So that somebody walks with him (${house.scripts} scripts).`;
  const sam = await house.be('Sam Porter');
  const record = await openChild(house, sam, 'Kofi Brandreth');
  await ask(house, sam, record, question);
  const rowan = await house.be('PC Lee Rowan');
  await answer(house, rowan, question);
  await read(house, sam, record, question);
  await passOn(house, sam, record, purpose);
  await receive(house, rowan, purpose);
  const asha = await house.be('Asha Venn');
  await asha.goto('/');
  await saysNot(house, asha, purpose);
}
