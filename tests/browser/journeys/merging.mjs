// Two records of one child: chosen, compared, merged, read as one, and parted again.
import { recordEvent, says, saysNot } from '../steps.mjs';

export const name = 'Two records of one child are merged and parted again';

const go = (words) => `main form button:has-text("${words}")`;

async function addTwice(house, page) {
  await page.goto('/children/new');
  await page.fill('input[name=given_name]', 'Jordon');
  await page.fill('input[name=family_name]', 'Ellwod');
  await house.press(page, go('Add the child'));
  await says(house, page, 'This child may be known already');
  await house.press(page, go('None of these: add the child'));
  return new URL(page.url()).pathname;
}

async function merge(house, page) {
  await house.press(page, 'a:has-text("Merge with another record of this child")');
  await house.press(page, go('Compare the records'));
  house.hold((await page.title()).startsWith('Error'), 'no record was chosen, and it goes on');
  await house.check(page);
  await page.click('label:has-text("Jordan Ellwood")');
  await house.press(page, go('Compare the records'));
  await says(house, page, 'Differs');
  await house.check(page);
  await house.press(page, go('Continue'));
  await says(house, page, 'Select which record goes on');
  await page.check('input[name=goes_on] >> nth=1');
  await house.press(page, go('Continue'));
  await house.press(page, go('Continue'));
  await says(house, page, 'Say why these records are of one child');
  await house.check(page);
  await page.fill('textarea[name=merge_why]', 'His mother spells it so');
  await page.fill('textarea[name=merge_evidence]', 'She was asked by telephone');
  await house.press(page, go('Continue'));
  await says(house, page, 'She was asked by telephone');
  await house.check(page);
  await house.press(page, go('Merge the records'));
  return new URL(page.url()).pathname;
}

export default async function (house) {
  const page = await house.be('Ruth Okafor');
  const second = await addTwice(house, page);
  await recordEvent(house, page, second, 'Was given a bus pass at the door');
  await page.goto(second);
  const first = await merge(house, page);
  house.hold(first !== second, 'the record that was chosen does not go on');
  await says(house, page, 'Another record of this child was merged into this one');
  await house.check(page);
  await page.goto(`${first}/chronology`);
  await says(house, page, 'Was given a bus pass at the door');
  await says(house, page, 'From the merged record');
  await page.goto('/find?name=ellwod');
  await says(house, page, 'Jordan Ellwood');
  await saysNot(house, page, 'Jordon Ellwod</a>');

  await page.goto(`${second}/chronology`);
  await says(house, page, 'This record was merged into another');
  await house.check(page);
  await house.press(page, 'a:has-text("Show this record as it was when it was merged")');
  await says(house, page, 'This is the record as it was known on');
  await page.goto(second);
  await house.press(page, 'a:has-text("Part the records again")');
  await house.press(page, go('Continue'));
  await says(house, page, 'Say why the records are parted again');
  await page.fill('textarea[name=undo_why]', 'They are cousins');
  await house.press(page, go('Continue'));
  await house.check(page);
  await house.press(page, go('Part the records'));
  await page.goto(`${first}/chronology`);
  await saysNot(house, page, 'Was given a bus pass at the door');
  await page.goto(`${second}/chronology`);
  await says(house, page, 'Was given a bus pass at the door');
}
