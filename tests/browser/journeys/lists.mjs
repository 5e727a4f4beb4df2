// A list that is narrowed down, sorted, kept under a name, taken out as a file, renamed, deleted.
import { readFileSync } from 'node:fs';
import { says, saysNot } from '../steps.mjs';

export const name = 'A list is narrowed down, kept under a name and taken out as a file';

const go = 'main form button[type=submit]';

async function fileOf(page, selector) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
  return { called: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

export default async function (house) {
  const page = await house.be(house.scripts === 'with' ? 'Kit Aldous' : 'Mairi Stone');
  await page.goto('/cases?of=all');
  await house.press(page, 'main thead a:has-text("Worker")');
  await says(house, page, 'Worker ↑');
  await house.check(page);
  if (house.scripts === 'with') await page.click('summary:has-text("Narrow the list down")');
  else await page.goto('/cases?of=all&sort=worker&words=zzz');
  await page.fill('input[name=words]', 'tamb');
  await house.check(page);
  await house.press(page, 'main form button:has-text("Show these")');
  await says(house, page, 'Reece Tamblyn');
  await saysNot(house, page, 'Jordan Ellwood');

  await house.press(page, 'a:has-text("Save this list")');
  await house.press(page, go);
  house.hold((await page.title()).startsWith('Error'), 'a list without a name is kept');
  await house.check(page);
  await page.fill('input[name=name]', 'Those in town');
  await house.press(page, go);
  await house.press(page, '#lists a:has-text("Those in town") >> nth=0');
  await says(house, page, 'Reece Tamblyn');

  const csv = await fileOf(page, 'a:has-text("Download as CSV")');
  house.hold(csv.called.endsWith('.csv'), `it is saved as ${csv.called}`);
  house.hold(csv.bytes.toString().includes('Reece Tamblyn'), 'the file lacks the child');
  house.hold(!csv.bytes.toString().includes('Jordan Ellwood'), 'the file holds who was left out');
  const sheet = await fileOf(page, 'a:has-text("XLSX")');
  house.hold(sheet.bytes.subarray(0, 2).toString() === 'PK', 'the spreadsheet is none');

  await page.goto('/');
  await house.press(page, '#lists a[href^="/lists/"]');
  await house.check(page);
  await page.fill('input[name=name]', 'In town');
  await house.press(page, 'main form button:has-text("Save the list")');
  await says(house, page, 'In town');
  await house.press(page, '#lists a[href^="/lists/"]');
  await house.press(page, 'button:has-text("Delete the list")');
  await saysNot(house, page, 'In town');

  const peter = await house.be('Peter Lamb');
  await peter.goto('/openings');
  await says(house, peter, 'Lists taken out as files');
  await says(house, peter, 'Children on it: 1');
  await house.check(peter);
}
