// A worker reviews after something has happened: an agency is asked or it is said why not, the
// child and the parents are heard, and somebody stands for it. Then the work ends: what is left,
// who holds it, who was told; and closing says so as long as nobody has.
import { fillDate, isoDaysAgo, openChild, says, saysNot } from '../steps.mjs';
import { assess } from './planning.mjs';

export const name = 'A review is due by what happened, signed, compared; and one at the end';

const child = 'Freya Ullock';
const send = 'main form button[type=submit]';
const phone = { width: 390, height: 844 };

async function choose(page, field) {
  const list = page.locator(`select[name=${field}]`);
  if (await list.count()) await list.selectOption({ index: 1 });
  else await page.locator(`input[name=${field}]`).first().check();
}

async function intoCustody(house, page, record) {
  await page.goto(`${record}/court/custody`);
  await page.check('input[name=custody_kind][value=remand]');
  await fillDate(page, 'custody_from', isoDaysAgo(0));
  await page.fill('input[name=establishment]', 'Larkfield');
  await house.press(page, send);
}

async function beginReview(house, page, reviews) {
  await page.goto(reviews);
  await says(house, page, 'The next review is due by');
  await says(house, page, 'Review the assessment and the plan: Custody began');
  await house.check(page);
  await house.press(page, 'a:has-text("Begin a review")');
  await page.check('input[name=review_why][value=by_event]');
  await page.locator('label', { hasText: 'Custody began' }).click();
  await choose(page, 'review_by');
  await house.check(page);
  await house.press(page, send);
  await house.press(page, 'main a:has-text("Review begun on")');
  return new URL(page.url()).pathname;
}

async function informAndHear(house, page, review) {
  await page.goto(review);
  await says(house, page, 'Before it can be signed:');
  await house.check(page);
  await house.press(page, 'main a:has-text("What an agency said otherwise")');
  await choose(page, 'said_agency');
  await page.check('input[name=said_how][value=told_us]');
  await page.fill('textarea[name=said_words]', 'Police rang: he was alone.');
  await house.check(page);
  await house.press(page, send);
  await house.press(page, 'main a:has-text("What the child says")');
  house.hold(await page.isChecked('input[name=heard_whom][value=child]'), 'Whose words: not said');
  await page.check('input[name=heard_how][value=in_person]');
  await page.fill('textarea[name=heard_words]', 'I want to come home.');
  await house.check(page);
  await house.press(page, send);
  await house.press(page, 'main a:has-text("What parents or carers say")');
  await page.check('input[name=heard_how][value=not_heard]');
  await page.fill('textarea[name=heard_words]', 'His mother was rung twice.');
  await house.press(page, send);
}

async function findAndSign(house, page, review) {
  await page.goto(review);
  await house.press(page, 'main a:has-text("What has changed, and what follows")');
  await page.fill('textarea[name=better]', 'He talks to his tutor.');
  await page.fill('textarea[name=worse]', 'He is held.');
  await page.locator('label', { hasText: 'Custody began' }).click();
  await page.check('input[name=judged_again][value=they_stay]');
  await page.fill('textarea[name=judged_again_because]', 'It was a breach of bail alone.');
  await page.check('input[name=review_outcome][value=adjusted]');
  await page.fill('textarea[name=outcome_because]', 'Visits instead of the club.');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'it is said to be adjusted, and nobody has signed it since');
  await house.press(page, 'main a:has-text("What has changed, and what follows")');
  house.hold((await page.inputValue('textarea[name=worse]')) === 'He is held.', 'It is not kept');
  await page.check('input[name=review_outcome][value=stays]');
  await house.press(page, send);
  await house.press(page, 'main a:has-text("Read it through and sign")');
  await says(house, page, 'I want to come home.');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'Saved: Review signed');
}

async function compare(house, page, reviews) {
  await page.goto(reviews);
  await says(house, page, 'changed nothing?');
  await saysNot(house, page, 'Review the assessment and the plan: Custody began');
  await house.check(page);
  await page.setViewportSize(phone);
  await page.goto(reviews);
  const fits = await page.evaluate(
    () => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  house.hold(fits, 'Reviews side by side are wider than a phone');
  await house.check(page);
}

async function leave(house, page, record) {
  await page.goto(`${record}/referrals/close-case`);
  await says(house, page, 'There is no exit review');
  await house.check(page);
  await house.press(page, 'main a:has-text("Write the exit review")');
  await house.press(page, 'main a:has-text("Add what is left")');
  await page.fill('textarea[name=left_what]', 'He may go back to Millgate at night.');
  await page.check('input[name=left_held][value=agreed]');
  await page.fill('input[name=left_holder]', 'Ms Venn, his tutor');
  await house.check(page);
  await house.press(page, send);
  for (const whom of ['child', 'parents', 'victim_worker']) {
    await house.press(page, 'main a:has-text("Add who was told")');
    await page.check(`input[name=exit_whom][value=${whom}]`);
    await page.check('input[name=exit_telling][value=told]');
    await fillDate(page, 'exit_told_on', isoDaysAgo(0));
    await page.fill('textarea[name=exit_words]', 'That we end, and whom to ring.');
    await house.check(page);
    await house.press(page, send);
  }
  await house.check(page);
  await house.press(page, 'a:has-text("Read it through and sign")');
  await says(house, page, 'He may go back to Millgate at night.');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'Saved: Exit review signed');
  await page.goto(`${record}/referrals/close-case`);
  await saysNot(house, page, 'There is no exit review');
}

export default async function (house) {
  const sam = await house.be('Sam Porter');
  const record = await openChild(house, sam, child);
  const reviews = `${record}/reviews`;
  await sam.goto(reviews);
  await says(house, sam, 'There is nothing to review until somebody has signed');
  await house.check(sam);
  await assess(house, sam, record);
  await intoCustody(house, sam, record);
  const review = await beginReview(house, sam, reviews);
  await informAndHear(house, sam, review);
  await findAndSign(house, sam, review);
  await compare(house, sam, reviews);
  await leave(house, sam, record);
}
