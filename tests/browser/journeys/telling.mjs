// Somebody of a partner agency tells the service of a child they are not admitted to; the duty desk
// finds who it is and puts it on the record. Nobody who tells learns whether the child is known.
import { says } from '../steps.mjs';

export const name = 'A school tells of a child in four questions, and the duty desk matches it';

const send = 'main form button[type=submit]';

async function tell(house, page, child, worry) {
  await page.goto('/');
  await house.press(page, '#tell a:has-text("Tell us about a child")');
  await says(house, page, 'ring 999');
  await says(house, page, '01632 960199');
  await house.check(page);
  await page.fill('input[name=child_name]', child);
  await page.fill('input[name=age_about]', 'Sixteen');
  await house.press(page, send);
  await page.fill('textarea[name=worry]', worry);
  await house.press(page, send);
  await page.check('input[name=urgency][value=soon]');
  await house.press(page, send);
  await says(house, page, 'You are Asha Venn, of Ashdown Park School');
  await page.fill('input[name=ring_back]', '01632 960141');
  await house.press(page, send);
  await says(house, page, 'Check your answers');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'You have told us');
  await house.check(page);
  return page.innerText('main');
}

export default async function (house) {
  const worry = `Came to school with a cut hand (${house.scripts} scripts)`;
  const partner = await house.be('Asha Venn');
  const known = await tell(house, partner, 'Zac Penhalow', worry);
  const unknown = await tell(house, partner, 'Tomas Ferrand', worry);
  house.hold(known === unknown, 'the answer differs where the child is known');

  const page = await house.be('Nia Bevan');
  await house.press(page, '#duty a');
  await house.check(page);
  await house.press(page, 'main table a:has-text("Zac Penhalow") >> nth=0');
  await says(house, page, worry);
  await house.check(page);
  await house.press(page, '#may-be a:has-text("Zac Penhallow")');
  await says(house, page, 'Is this the child?');
  await house.check(page);
  await page.check('input[name=nature][value=fact]');
  await page.check('input[name=regime][value=general]');
  await house.press(page, send);
  await says(house, page, 'Saved: Put on a child');
  await house.press(page, 'main table a:has-text("Tomas Ferrand") >> nth=0');
  await house.press(page, 'a:has-text("Not for us")');
  await page.fill('textarea[name=why]', 'Told by mistake: there is no such child.');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'Saved: Not for us');
}
