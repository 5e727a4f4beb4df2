// Friday afternoon: information is shared with police in an emergency, they read it, it is
// justified, and a manager reviews it. What we told whom has it.
import { openChild, says, shareWithPolice } from '../steps.mjs';

export const name = 'Something is shared in an emergency, read, justified and reviewed';

const send = 'main form button[type=submit]';

async function share(house, page, record, purpose) {
  await page.goto(`${record}/sharing`);
  await house.press(page, 'a:has-text("Share with an agency")');
  await house.check(page);
  await house.press(page, send);
  await shareWithPolice(house, page, purpose, 'He said that he would settle it at the station.');
  await page.check('input[name=read_within][value=today]');
  await house.press(page, send);
  await house.press(page, send);
  await page.check('input[name=family_told][value=parent]');
  await page.fill('textarea[name=family_untold_why]', 'He does not answer his phone.');
  await house.press(page, send);
  await says(house, page, 'Check your answers');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'Saved: Shared with an agency');
}

async function readIt(house, purpose) {
  const rowan = await house.be('PC Lee Rowan');
  await house.press(rowan, `#new a:has-text("${purpose}")`);
  await says(house, rowan, 'He said that he would settle it at the station.');
  await says(house, rowan, 'You have read this');
  await house.check(rowan);
}

async function justify(house, page, record, purpose) {
  await page.goto(`${record}/sharing`);
  await house.press(page, `#given a:has-text("${purpose}")`);
  await says(house, page, 'Read by PC Lee Rowan');
  await house.check(page);
  await house.press(page, 'a:has-text("Say why it was necessary")');
  await page.fill('textarea[name=justified_necessity]', 'Others waited for him there.');
  await page.fill('textarea[name=justified_proportion]', 'They learned where, and not why.');
  await house.press(page, send);
  await says(house, page, 'Saved: Emergency share justified');
}

async function review(house, record, purpose) {
  const ruth = await house.be('Ruth Okafor');
  await openChild(house, ruth, 'Kofi Brandreth');
  await ruth.goto(`${record}/sharing`);
  await house.press(ruth, `#given a:has-text("${purpose}")`);
  await house.press(ruth, 'a:has-text("Review it")');
  await ruth.check('input[name=finding][value=right]');
  await ruth.fill('textarea[name=finding_why]', 'Nothing else would have been in time.');
  await house.press(ruth, send);
  await says(house, ruth, 'Saved: Emergency share reviewed');
  await ruth.goto(`${record}/sharing/outward`);
  await says(house, ruth, 'Eastvale Police');
  await house.check(ruth);
}

export default async function (house) {
  const purpose = `To find him before others do (${house.scripts} scripts)`;
  const sam = await house.be('Sam Porter');
  const record = await openChild(house, sam, 'Kofi Brandreth');
  await share(house, sam, record, purpose);
  await readIt(house, purpose);
  await justify(house, sam, record, purpose);
  await review(house, record, purpose);
}
