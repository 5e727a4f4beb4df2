// From a push on the stairs to a level that stands: written with the record before one's eyes,
// signed, sent back with a reason, signed again and countersigned.
import { fillDate, isoDaysAgo, openChild, says, saysNot } from '../steps.mjs';

export const name = 'An assessment is written on evidence, sent back, and countersigned';

const child = 'Tyler Dunmore';
const send = 'main form button[type=submit]';
const pushed = 'Pushed another child down the stairs';
export const sections = ['strengths', 'wellbeing', 'diversity', 'victims', 'childs_words',
  'parents_words', 'agencies'];

export async function reportBehaviour(house, page, record) {
  await page.goto(`${record}/offending/behaviour`);
  await page.check('input[name=behaviour_kind][value=violence]');
  await fillDate(page, 'behaved_on', isoDaysAgo(3));
  await page.fill('textarea[name=what_was_done]', pushed);
  await page.check('input[name=ground][value=seen]');
  await page.fill('input[name=reported_by_whom]', 'The head of year');
  await house.press(page, send);
}

/// Begun from the record's page; stands on its list of tasks.
export async function begin(house, page, record) {
  await page.goto(`${record}/assessment`);
  await says(house, page, 'Not yet judged');
  await house.check(page);
  await house.press(page, 'a:has-text("Begin an assessment")');
  await page.check('input[name=stage][value=out_of_court]');
  await page.getByLabel('Sam Porter').check().catch(() =>
    page.selectOption('select[name=assessor]', { label: 'Sam Porter' }));
  await house.check(page);
  await house.press(page, send);
  await house.press(page, 'a:has-text("Go on with the assessment")');
  return new URL(page.url()).pathname;
}

/// What is left out stands open on the page where it can be put right.
async function writeOnEvidence(house, page, one) {
  await says(house, page, 'Past behaviour that nothing here rests on: violence');
  await house.check(page);
  await page.goto(`${one}/section/behaviour`);
  await says(house, page, pushed);
  await page.fill('textarea[name=analysis]', 'It happens when he is laughed at.');
  await page.locator('label', { hasText: pushed }).first().click();
  await house.check(page);
  await house.press(page, send);
  await saysNot(house, page, 'Past behaviour that nothing here rests on');
}

export async function writeScenario(house, page, one) {
  await page.goto(`${one}/scenario`);
  await page.fill('textarea[name=happening]', 'A younger child is pushed and breaks an arm.');
  await page.check('input[name=impact][value=serious]');
  await house.check(page);
  await house.press(page, send);
  await page.check('input[name=harmed][value=other_child]');
  await house.press(page, send);
  await page.fill('textarea[name=circumstances]', 'Between lessons, when he is laughed at.');
  await page.check('input[name=soon][value=any_time]');
  await page.check('input[name=likely][value=possible]');
  await house.check(page);
  await house.press(page, send);
  for (const [field, words] of [['changed_by', 'More when tired, less with his tutor'],
    ['held_by', 'He leaves lessons early']])
    await page.fill(`textarea[name=${field}]`, words);
  await house.press(page, send);
  await says(house, page, 'Which entries show it?');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'Check your answers');
  await house.check(page);
  await house.press(page, send);
}

export async function judge(house, page, one, matter, level) {
  await page.goto(`${one}/judge/${matter}`);
  await page.check(`input[name=level][value=${level}]`);
  await page.fill('textarea[name=level_reasons]', 'One push, and nobody to stop the next.');
  await page.fill('textarea[name=would_change]', 'Somebody with him between lessons.');
  await page.check('input[name=confidence][value=fairly_sure]');
  await house.check(page);
  await house.press(page, send);
}

/// What does not stand to reason is asked, and the answer kept.
async function answerQuestion(house, page, one) {
  await judge(house, page, one, 'harm_to_others', 'low');
  await says(house, page, 'and harm to others is judged low. Is that so?');
  await judge(house, page, one, 'harm_to_others', 'high');
  await saysNot(house, page, 'Is that so?');
}

async function sign(house, page, one) {
  await page.goto(`${one}/sign`);
  await says(house, page, 'Before it is complete it is read and countersigned: A team manager.');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'Waits to be countersigned');
}

export default async function (house) {
  const sam = await house.be('Sam Porter');
  const record = await openChild(house, sam, child);
  await reportBehaviour(house, sam, record);
  const one = await begin(house, sam, record);
  await writeOnEvidence(house, sam, one);
  await writeScenario(house, sam, one);
  for (const section of sections) {
    await sam.goto(`${one}/section/${section}`);
    await sam.fill('textarea[name=analysis]', `What is known of it (${section}).`);
    await house.press(sam, send);
  }
  await answerQuestion(house, sam, one);
  await sam.goto(`${one}/sign`);
  await says(house, sam, 'Before it can be signed:');
  for (const matter of ['wellbeing', 'reoffending']) await judge(house, sam, one, matter, 'medium');
  await sign(house, sam, one);

  const ruth = await house.be('Ruth Okafor');
  await openChild(house, ruth, child);
  await ruth.goto(one);
  await house.check(ruth);
  await house.press(ruth, 'a:has-text("Send it back")');
  await ruth.fill('textarea[name=returned_because]', 'Say who is with him between lessons.');
  await house.press(ruth, send);

  await sam.goto(one);
  await says(house, sam, 'Say who is with him between lessons.');
  await sign(house, sam, one);

  await ruth.goto(one);
  await house.press(ruth, 'a:has-text("Countersign it")');
  await house.check(ruth);
  await ruth.fill('textarea[name=added_value]', 'I agree. Seen again in two weeks.');
  await house.press(ruth, send);
  await says(house, ruth, 'Complete');
  await ruth.goto(`${record}/assessment`);
  await says(house, ruth, 'High');
  await house.check(ruth);
}
