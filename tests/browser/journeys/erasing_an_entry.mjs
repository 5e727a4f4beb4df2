// The head of service approves the erasure of one entry of a victim's record where it is read, the
// information officer carries it out without reading anything, and the rest of the record stands.
import { says, saysNot } from '../steps.mjs';

export const name = "One entry of a victim's record is erased by two people";

const send = 'main form button[type=submit]';
const victimName = 'Alder Finch';
const kept = 'Millgate bakery';
const stands = 'To know when the curfew ends';

async function openVictim(house, page) {
  await house.press(page, 'a:has-text("Victims")');
  await house.press(page, `main a:has-text("${victimName}")`);
  if (new URL(page.url()).pathname.endsWith('/purpose')) {
    await page.check('input[name=purpose] >> nth=0');
    await house.press(page, send);
  }
  await says(house, page, stands);
}

async function approve(house, page) {
  await openVictim(house, page);
  await house.press(page, 'main a:has-text("Place to keep the child away from") >> nth=0');
  await says(house, page, kept);
  await house.check(page);
  await house.press(page, 'a:has-text("Approve erasing it")');
  await says(house, page, 'Nothing is erased yet');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'There is a problem');
  await page.fill('textarea[name=why]', 'They moved away and asked for it to go');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'Erasing was approved, and waits for the information officer.');
  await house.check(page);
}

/// Nothing of the victim stands on any page of whoever carries it out.
async function readsNothing(house, page) {
  for (const hidden of [kept, stands, 'Alder', 'Finch'])
    await saysNot(house, page, hidden);
  await house.check(page);
}

async function carryOut(house, page) {
  await readsNothing(house, page);
  await house.press(page, '#erasures a, main a[href*="/erase?entry="]');
  await says(house, page, "One entry of a victim's record");
  await readsNothing(house, page);
  await page.fill('textarea[name=why]', 'Approved by the head of service');
  await house.press(page, 'button:has-text("Go on")');
  await says(house, page, 'This cannot be undone');
  await readsNothing(house, page);
  const id = new URL(page.url()).pathname.split('/')[2];
  await page.fill('input[name=meant]', id.slice(0, 6));
  await house.press(page, 'button:has-text("Erase for good")');
  await says(house, page, "Enter the last characters of the record's address");
  await page.fill('input[name=meant]', id.slice(-6));
  await house.press(page, 'button:has-text("Erase for good")');
  await says(house, page, 'It has been erased');
  await readsNothing(house, page);
}

export default async function (house) {
  const head = await house.be('Helen Marsh');
  await approve(house, head);
  await carryOut(house, await house.be('Noor Sadiq'));
  const worker = await house.be('Mairi Stone');
  await openVictim(house, worker);
  await saysNot(house, worker, kept);
  await house.check(worker);
}
