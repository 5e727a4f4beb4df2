// Something that needs doing is put off with a reason: it leaves the list, and stays in sight.
import { fillDate, isoDaysAgo, says } from '../steps.mjs';

export const name = 'What needs doing is put off with a reason, and stays in sight';

export default async function (house) {
  const sam = await house.be('Sam Porter');
  const family = house.scripts === 'with' ? 'Larkwood' : 'Millbrook';
  await sam.goto('/children/new');
  await sam.fill('input[name=given_name]', 'Teo');
  await sam.fill('input[name=family_name]', family);
  await house.press(sam, 'main form button[type=submit]');
  const record = new URL(sam.url()).pathname;
  const asked = 'Find out the child\'s date of birth';
  await says(house, sam, asked);
  const line = `#needs-doing li:has(a:has-text("date of birth"))`;
  await house.press(sam, `${line} >> a:has-text("Put off or set aside")`);
  await says(house, sam, 'What the law allows and asks for depends on the child\'s age.');
  await house.check(sam);

  await sam.check('input[name=answer][value=later]');
  await house.press(sam, 'main form button[type=submit]');
  house.hold((await sam.title()).startsWith('Error'), 'it is put off for ever without a reason');
  await house.check(sam);
  await fillDate(sam, 'until', isoDaysAgo(-7));
  await sam.fill('textarea[name=why]', 'The school sends its papers on Friday');
  await house.press(sam, 'main form button[type=submit]');

  house.hold(new URL(sam.url()).pathname === record, `it leads to ${sam.url()}`);
  house.hold((await sam.locator(line).count()) === 0, 'what is put off is still asked');
  await sam.click('summary:has-text("Put off or set aside (1)")');
  await says(house, sam, 'The school sends its papers on Friday');
  await house.check(sam);
}
