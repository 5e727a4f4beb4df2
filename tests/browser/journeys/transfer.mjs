// A case is offered to another service, and what they need of the record is one download, from the
// page that says what is in it and what is not.
import { readFileSync } from 'node:fs';
import { fillDate, isoDaysAgo, openChild, says } from '../steps.mjs';

export const name = 'A case is offered to another service, and its record downloaded for them';

const send = 'main form button[type=submit]';

/// A question a page, and the answers before it is saved.
async function offer(house, page, record) {
  await page.goto(`${record}/referrals`);
  await house.press(page, 'a:has-text("Offer the case to another service")');
  await house.check(page);
  await page.getByLabel('Eastvale Probation').check();
  await house.press(page, send);
  await page.check('input[name=transfer_kind][value=for_good]');
  await house.press(page, send);
  await page.fill('textarea[name=why]', 'He has moved to his aunt, who lives there.');
  await house.press(page, send);
  await page.fill('textarea[name=handed_over]', 'Nothing yet: the record follows with this.');
  await house.press(page, send);
  await fillDate(page, 'offered_on', isoDaysAgo(0));
  await house.press(page, send);
  await says(house, page, 'Check your answers');
  await house.press(page, send);
  await says(house, page, 'Saved: Transfer offered');
}

export default async function (house) {
  const page = await house.be('Jo Lindqvist');
  const record = await openChild(house, page, 'Ibrahim Quarmby');
  await offer(house, page, record);
  await house.press(page, '#transfers a:has-text("Download the record for them")');
  await says(house, page, 'Eastvale Probation');
  await says(house, page, 'Who may open the record here is not in it');
  await says(house, page, 'The files are not sealed');
  await house.check(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'), page.click('main a:has-text("Download the files")'),
  ]);
  const file = download.suggestedFilename();
  house.hold(/^transfer-\d{4}-\d\d-\d\d\.zip$/.test(file), `it is saved as ${file}`);
  const zip = readFileSync(await download.path());
  house.hold(zip.subarray(0, 4).equals(Buffer.from('PK\x03\x04')), 'it is no zip');
  for (const one of ['children.csv', 'notes.csv', 'transfers_offered.csv', 'needed-first/'])
    house.hold(zip.includes(one), `${one} is not in it`);
  house.hold(!zip.includes('restricted.csv'), 'it says who may open the record here');
}
