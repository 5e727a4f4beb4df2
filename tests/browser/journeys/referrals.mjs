// From a knife in a school bag to a closed case: the referral, what is decided, and what is due.
import { fillDate, isoDaysAgo, openChild, recordEvent, says } from '../steps.mjs';

export const name = 'A referral is taken in, decided on out of court, and its case closed';

const send = 'main form button[type=submit]';

async function refer(house, page, record) {
  await page.goto(`${record}/referrals/new-referral`);
  await page.check('input[name=referral_kind][value=knife_possession]');
  await page.getByLabel('Eastvale Police').check();
  await page.fill('input[name=referred_by]', 'PC Lee Rowan');
  await fillDate(page, 'received_on', isoDaysAgo(2));
  await fillDate(page, 'incident_on', isoDaysAgo(16));
  await page.fill('textarea[name=about]', 'A kitchen knife was found in a school bag.');
  await house.check(page);
  await house.press(page, send);
}

/// A question a page; a day to come is mended where it is asked.
async function decide(house, page, referral) {
  await page.goto(`${referral}/decide`);
  await house.press(page, send);
  await says(house, page, 'Select what was decided');
  await page.check('input[name=disposal][value=community_resolution]');
  await house.check(page);
  await house.press(page, send);
  await page.fill('textarea[name=reasons]', 'It mends the harm.');
  await house.press(page, send);
  await page.fill('input[name=decided_by]', 'PS Adeyemi, police');
  await house.press(page, send);
  await fillDate(page, 'decided_on', isoDaysAgo(-2));
  await house.press(page, send);
  await house.press(page, send);
  await says(house, page, 'Check your answers');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'The day cannot be in the future');
  await fillDate(page, 'decided_on', isoDaysAgo(0));
  await house.press(page, send);
  await house.press(page, send);
  await says(house, page, 'Saved: Decided out of court');
}

/// What others record meanwhile is shown before the case can be closed.
async function close(house, page, record, meanwhile) {
  await page.goto(`${record}/referrals/close-case`);
  await says(house, page, 'What is still open');
  await says(house, page, 'Make the plan for a child found with a knife');
  await page.check('input[name=reason][value=work_done]');
  await house.check(page);
  await house.press(page, send);
  await page.fill('textarea[name=ending]', 'The school carries on.');
  await house.press(page, send);
  await fillDate(page, 'closed_on', isoDaysAgo(0));
  await house.press(page, send);
  await says(house, page, 'The school carries on.');
  await meanwhile();
  await house.press(page, send);
  await says(house, page, 'Others recorded on this child while you were writing');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'Saved: Case closed');
}

export default async function (house) {
  const child = house.scripts === 'with' ? 'Mateusz Wrona' : 'Nathan Selwood';
  const jo = await house.be('Jo Lindqvist');
  const record = await openChild(house, jo, child);
  await refer(house, jo, record);
  await says(house, jo, 'working days late');
  await house.check(jo);

  await jo.goto('/referrals');
  await says(house, jo, child);
  await house.check(jo);
  await house.press(jo, `tr:has-text("${child}") a[href$="/screen"]`);
  const referral = new URL(jo.url()).pathname.replace(/\/screen$/, '');
  await jo.check('input[name=outcome][value=accepted]');
  await fillDate(jo, 'screened_on', isoDaysAgo(0));
  await jo.fill('textarea[name=why]', 'Police ask for a joint decision.');
  await house.check(jo);
  await house.press(jo, send);
  await decide(house, jo, referral);
  await says(house, jo, 'Tell the police what was decided');

  await close(house, jo, record, async () => {
    const ruth = await house.be('Ruth Okafor');
    await openChild(house, ruth, child);
    await recordEvent(house, ruth, record, 'Rang to say that they have moved.');
  });
  await house.check(jo);
  await jo.goto('/');
  const cases = await jo.locator('#cases').innerText();
  house.hold(!cases.includes(child), 'a closed case stands among the open ones');
  await jo.goto('/cases?of=mine&closed=shown');
  await says(house, jo, child);
}
