// Two agencies are asked one after the other; the school answers on a phone, without being let into
// the record; who asked reads the answer, and that is recorded. A refusal is told and settled. What
// the school left out is asked again in other words; it asks for more time, and has it.
import { openChild, says, saysNot } from '../steps.mjs';

export const name = 'Two agencies are asked about a child; one answers on a phone, one declines';

const send = 'main form button[type=submit]';
const phone = { width: 320, height: 640 };

async function ask(house, page, question) {
  await house.press(page, send);
  if (question) {
    await page.fill('textarea[name=question]', question);
    await page.fill('textarea[name=needed_for]', 'To plan the next weeks, and keep others safe.');
  }
  await house.press(page, send);
  if (question) await page.check('input[name=urgency][value=soon]');
  await house.press(page, send);
  if (question) {
    await page.check('input[name=gateways][value=childrens_welfare]');
    await page.check('input[name=regime][value=general]');
  }
  await house.press(page, send);
  await page.check('input[name=consent][value=given]');
  await house.press(page, send);
  await page.check('input[name=informed][value=child_and_parent]');
  await house.press(page, send);
  await page.fill('textarea[name=learns]', 'That he is known to us. They know him already.');
  await house.press(page, send);
  await says(house, page, 'Check your answers');
  await house.check(page);
  await house.press(page, send);
}

async function askBoth(house, page, record, question) {
  await page.goto(`${record}/sharing/network`);
  await house.press(page, 'a:has-text("Ask several agencies")');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'Select at least one agency');
  await page.getByLabel('Ashdown Park School').check();
  await page.getByLabel('Eastvale Police').check();
  await house.press(page, send);
  await says(house, page, 'Agencies to ask after this one: 1');
  await house.check(page);
  await ask(house, page, question);
  await ask(house, page, null);
  await says(house, page, 'Saved: Information requested');
  await house.check(page);
  const lines = page.locator('#asked tr', { hasText: question });
  house.hold((await lines.count()) === 2, `${await lines.count()} agencies were asked`);
}

async function answerOnPhone(house, page, question) {
  await page.setViewportSize(phone);
  await page.goto('/');
  await house.press(page, `#asked a:has-text("${question}")`);
  await house.check(page);
  await page.setViewportSize(phone);
  await says(house, page, 'Kofi Brandreth');
  await saysNot(house, page, 'They know him already');
  await house.press(page, 'a:has-text("Answer in part")');
  await house.press(page, send);
  await says(house, page, 'There is a problem');
  await house.check(page);
  await page.setViewportSize(phone);
  await page.fill('textarea[name=answer]', 'Away on 7 of 20 days since half term.');
  await page.check('input[name=answer_nature][value=fact]');
  await page.fill('input[name=answer_source]', 'Attendance register');
  await page.fill('textarea[name=left_out]', 'What a classmate told us, which is theirs.');
  await house.press(page, send);
  await says(house, page, 'Answered in part');
  await house.check(page);
}

async function decline(house, page, question) {
  await page.goto('/');
  await house.press(page, `#asked a:has-text("${question}")`);
  await house.press(page, 'a:has-text("We cannot answer")');
  await page.check('input[name=refusal][value=not_held]');
  await page.fill('textarea[name=refusal_why]', 'He is not known to this team.');
  await house.press(page, send);
  await says(house, page, 'Declined');
}

async function readAndSettle(house, page, record, question) {
  await page.goto(`${record}/sharing`);
  await house.press(page, `#asked tr:has-text("Ashdown") a:has-text("${question}")`);
  await says(house, page, 'You have read this: it is recorded, with the time.');
  await house.check(page);
  await page.reload();
  await says(house, page, 'Read by Sam Porter');
  await page.goto(`${record}/sharing`);
  await house.press(page, `#asked tr:has-text("Police") a:has-text("${question}")`);
  await house.press(page, 'a:has-text("Say what follows from the answer")');
  await page.check('input[name=settlement][value=accepted]');
  await page.fill('textarea[name=settled_why]', 'We plan as if nothing were known.');
  await house.press(page, send);
  await says(house, page, 'Saved: What we made of a refusal');
}

const again = 'Did he say whom he is afraid of?';

async function askAgain(house, page, record, question) {
  await page.goto(`${record}/sharing`);
  await house.press(page, `#asked tr:has-text("Ashdown") a:has-text("${question}")`);
  await house.press(page, 'a:has-text("Say what follows from the answer")');
  await page.check('input[name=settlement][value=asked_again]');
  await page.fill('textarea[name=settled_why]', 'The plan turns on it.');
  await house.press(page, send);
  await says(house, page, 'Enter what you ask them now');
  await page.fill('textarea[name=asked_anew]', again);
  await house.press(page, send);
  await says(house, page, 'Saved: What we made of a refusal');
}

async function fillDay(page, name, days) {
  const day = new Date(Date.now() + days * 24 * 3600 * 1000);
  await page.fill(`input[name=${name}-day]`, String(day.getDate()));
  await page.fill(`input[name=${name}-month]`, String(day.getMonth() + 1));
  await page.fill(`input[name=${name}-year]`, String(day.getFullYear()));
}

async function askForTime(house, page) {
  await page.goto('/');
  await house.press(page, `#asked a:has-text("${again}")`);
  await saysNot(house, page, 'The plan turns on it');
  await house.press(page, 'a:has-text("We need more time")');
  await fillDay(page, 'answer_by', 30);
  await page.fill('textarea[name=more_time_why]', 'The form tutor is away.');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'Not decided yet');
  await house.check(page);
}

async function giveTime(house, page, record, question) {
  await page.goto(`${record}/sharing`);
  await house.press(page, `#asked tr:has-text("Ashdown") a:has-text("${question}")`);
  await house.press(page, 'a:has-text("Say whether they have more time")');
  await page.check('input[name=more_time][value=agreed]');
  await house.press(page, send);
  await says(house, page, 'Saved: More time decided');
  await house.check(page);
}

async function answerAtLast(house, page) {
  await page.goto('/');
  await house.press(page, `#asked a:has-text("${again}")`);
  await house.press(page, 'a:has-text("Answer in full")');
  await page.fill('textarea[name=answer]', 'Nobody. He was tired.');
  await page.check('input[name=answer_nature][value=fact]');
  await page.fill('input[name=answer_source]', 'The form tutor asked him');
  await house.press(page, send);
  await says(house, page, 'Answered');
}

export default async function (house) {
  const question = `How has he been this month (${house.scripts} scripts)?`;
  const sam = await house.be('Sam Porter');
  const record = await openChild(house, sam, 'Kofi Brandreth');
  await askBoth(house, sam, record, question);
  const asha = await house.be('Asha Venn');
  const answer = await asha.goto(record);
  house.hold(answer.status() === 404, `the school opens the record: ${answer.status()}`);
  await answerOnPhone(house, asha, question);
  const rowan = await house.be('PC Lee Rowan');
  const other = await rowan.goto(new URL(asha.url()).pathname);
  house.hold(other.status() === 404, 'police see what the school was asked');
  await decline(house, rowan, question);
  await readAndSettle(house, sam, record, question);
  await askAgain(house, sam, record, question);
  await askForTime(house, asha);
  await giveTime(house, sam, record, question);
  await answerAtLast(house, asha);
}
