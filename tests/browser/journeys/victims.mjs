// What a victim was recorded to wish is mended: corrected, then withdrawn, each with why; what is
// due then stands on the Home of their worker.
import { says, saysNot } from '../steps.mjs';

export const name = "A victim's entry is corrected and withdrawn, and what is due is on Home";

const send = 'main form button[type=submit]';

export default async function (house) {
  const page = await house.be('Mairi Stone');
  await house.press(page, 'a:has-text("Victims")');
  await house.press(page, 'main a:has-text("Alder Finch") >> nth=0');
  const victim = new URL(page.url()).pathname;
  await house.check(page);
  await house.press(page, 'main a:has-text("Wishes told") >> nth=0');
  await house.check(page);
  await house.press(page, 'a:has-text("Correct this entry")');
  await page.fill('textarea[name=wished]', 'To know when the order ends.');
  await house.press(page, send);
  await says(house, page, 'Say why');
  await page.fill('textarea[name=why]', 'It was noted in our words, not theirs');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'After: To know when the order ends.');
  await house.check(page);
  await house.press(page, 'a:has-text("Withdraw this entry")');
  await page.fill('textarea[name=why]', 'Somebody else had said so');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'It counts for nothing');
  await page.goto(victim);
  await saysNot(house, page, 'To know when the order ends.');
  await page.goto('/');
  await says(house, page, 'Ask the victim for their wishes');
  await house.check(page);
}
