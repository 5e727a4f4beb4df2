// A letter that came with the post: put on the record as it came, and read again by a colleague.
// What cannot be kept is said beside the file, and nothing that was typed is lost.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillDate, isoDaysAgo, says, timelineItem } from '../steps.mjs';

export const name = 'A document is added, downloaded, replaced, and refused with clear words';

const limitBytes = 25 * 1024 * 1024;

function letter(size = 200_000) {
  const bytes = Buffer.alloc(size, 'attendance ');
  bytes.write('%PDF-1.7\n');
  return bytes;
}

const add = 'main form button:has-text("Add to the record")';

async function send(house, page, files) {
  await page.setInputFiles('input[type=file]', files);
  await house.press(page, add);
}

/// From a file: the browser's driver takes long over many bytes in one message.
async function sendOneTooLarge(house, page) {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-document-'));
  const file = join(folder, 'letter.pdf');
  writeFileSync(file, letter(limitBytes + 1));
  await send(house, page, file);
  rmSync(folder, { recursive: true });
}

async function isRefused(house, page, words) {
  await says(house, page, words);
  const kept = await page.inputValue('input[name=called]');
  house.hold(kept === 'Letter about attendance', 'the title that was typed is lost');
  const link = await page.locator('.govuk-error-summary a').first().getAttribute('href');
  house.hold(link === '#document', `the summary leads to ${link}`);
}

/// The wrong file was filed: another takes its place, and both are downloads in the history.
async function replace(house, page) {
  const right = letter(100_000);
  await house.press(page, 'a:has-text("Correct this entry")');
  await page.check('input[name=document_is][value=replaced]');
  await page.fill('textarea[name=why]', 'The draft was filed');
  await house.press(page, 'main form button:has-text("Save the correction")');
  await isRefused(house, page, 'Choose a file');
  const still = await page.isChecked('input[name=document_is][value=replaced]');
  house.hold(still, 'that another file should take its place is forgotten');
  await house.check(page);
  await page.setInputFiles('input[type=file]', {
    name: 'as sent.pdf', mimeType: 'application/pdf', buffer: right,
  });
  await house.press(page, 'main form button:has-text("Save the correction")');
  await says(house, page, 'Saved: Correction');
  await house.check(page);
  for (const [words, bytes] of [['Before: letter.pdf', letter()], ['After: as sent.pdf', right]]) {
    const [download] = await Promise.all([
      page.waitForEvent('download'), page.locator(`#story a:has-text("${words}")`).click(),
    ]);
    house.hold(readFileSync(await download.path()).equals(bytes), `${words} is not that file`);
  }
}

/// What the scanner made on one day: each is an entry, called as its file is.
async function addTwo(house, page, record) {
  const names = ['School report.pdf', 'Health plan.pdf'];
  await page.goto(`${record}/document`);
  await page.check('input[name=paper][value=report]');
  await send(house, page, names.map(
    (one) => ({ name: one, mimeType: 'application/pdf', buffer: letter() })));
  await says(house, page, 'Saved: Document (2)');
  for (const one of names) {
    const entry = timelineItem(page, one.replace('.pdf', ''));
    house.hold((await entry.count()) === 1, `${one} is no entry of its own`);
  }
  await house.check(page);
}

export default async function (house) {
  const page = await house.signIn('case_manager');
  await page.goto('/');
  await house.press(page, '#cases table a');
  const record = new URL(page.url()).pathname;
  await page.goto(`${record}/chronology`);
  await house.press(page, 'main a.govuk-button:has-text("Add documents")');
  await house.check(page);
  await page.fill('input[name=called]', 'Letter about attendance');
  await page.check('input[name=paper][value=school]');
  await fillDate(page, 'dated', isoDaysAgo(3));
  const pdf = { name: 'letter.pdf', mimeType: 'application/pdf' };

  const gif = Buffer.concat([Buffer.from('GIF89a'), letter()]);
  await send(house, page, { ...pdf, buffer: gif });
  await isRefused(house, page, 'What is in this file is not what its name says');
  await house.check(page);
  await sendOneTooLarge(house, page);
  await isRefused(house, page, 'The file must be 25 MB or smaller');
  await send(house, page, { ...pdf, buffer: Buffer.alloc(0) });
  await isRefused(house, page, 'The file is empty');
  await send(house, page, { name: 'page.html', mimeType: 'text/html', buffer: letter() });
  await isRefused(house, page, 'Choose a PDF, Word');
  await house.press(page, add);
  await isRefused(house, page, 'Choose a file');
  await send(house, page, [{ ...pdf, buffer: letter() }, { ...pdf, buffer: gif, name: 'b.pdf' }]);
  await isRefused(house, page, 'b.pdf: What is in this file is not what its name says');
  await says(house, page, 'None of the 2 files has been kept. Choose them again');
  await house.check(page);

  await send(house, page, { ...pdf, buffer: letter() });
  await says(house, page, 'Saved: Document');
  await says(house, page, 'letter.pdf (PDF, 195 KB)');
  await house.check(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    timelineItem(page, 'Letter about attendance').locator('a:has-text("Download")').click(),
  ]);
  house.hold(download.suggestedFilename() === 'letter.pdf', 'it is saved under another name');
  const came = readFileSync(await download.path());
  house.hold(came.equals(letter()), 'what is downloaded is not what was sent');

  await house.press(page, '.moj-timeline__item a:has-text("Letter about attendance")');
  await says(house, page, 'Not scanned for viruses');
  await house.check(page);
  await replace(house, page);
  await addTwo(house, page, record);
}
