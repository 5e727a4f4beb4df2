// From a signed assessment to a plan that somebody stands for: who does what, what restricts and
// why, what happens if it begins, and what the child says to it.
import { fillDate, isoDaysAgo, openChild, says, saysNot } from '../steps.mjs';
import { onPaper } from './writing.mjs';
import { begin, judge, reportBehaviour, sections, writeScenario } from './assessing.mjs';

export const name = 'A plan is made from a signed assessment, questioned, signed, and answered';

const child = 'Reece Tamblyn';
const send = 'main form button[type=submit]';

export async function assess(house, page, record) {
  await reportBehaviour(house, page, record);
  const one = await begin(house, page, record);
  await writeScenario(house, page, one);
  for (const section of ['behaviour', ...sections]) {
    await page.goto(`${one}/section/${section}`);
    await page.fill('textarea[name=analysis]', `What is known of it (${section}).`);
    await house.press(page, send);
  }
  for (const matter of ['harm_to_others', 'wellbeing', 'reoffending'])
    await judge(house, page, one, matter, 'low');
  await page.goto(`${one}/sign`);
  await house.press(page, send);
}

export async function setObjective(house, page, plan) {
  await house.press(page, 'a:has-text("Add an objective")');
  await page.fill('textarea[name=difference]', 'He leaves before he pushes.');
  await page.fill('textarea[name=known_by]', 'His tutor sees it four weeks running.');
  await house.check(page);
  await house.press(page, send);
  await page.check('input[name=works_at][value=child]');
  await page.check('input[name=comes][value=first]');
  await house.check(page);
  await house.press(page, send);
  await page.locator('label', { hasText: 'Scenario: A younger child' }).click();
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'Scenario: A younger child');
  await house.check(page);
  await house.press(page, send);
  await page.goto(plan);
}

/// Answered a page; what was not asked for is left as it is.
async function addAction(house, page, plan, { strand, deed, restricts }) {
  await house.press(page, 'a:has-text("Add an action")');
  await page.check(`input[name=under_strand][value=${strand}]`);
  await page.fill('textarea[name=deed]', deed);
  await house.check(page);
  await house.press(page, send);
  await page.selectOption('select[name=doing_agency]', { index: 1 }).catch(() =>
    page.locator('input[name=doing_agency]').first().check());
  await page.fill('input[name=by_whom]', 'Ms Venn, safeguarding lead');
  await house.press(page, send);
  await page.fill('input[name=times]', '2');
  await page.check('input[name=per][value=week]');
  await house.check(page);
  await house.press(page, send);
  await fillDate(page, 'from_day', isoDaysAgo(0));
  await house.check(page);
  await house.press(page, send);
  await page.check(`input[name=restricts][value=${restricts ? 'yes' : 'no'}]`);
  await house.check(page);
  await house.press(page, send);
  if (restricts) return;
  await says(house, page, 'Check your answers');
  await house.check(page);
  await house.press(page, send);
}

/// A restriction without a reason is not taken.
async function restrict(house, page, plan) {
  await addAction(house, page, plan,
    { strand: 'control', deed: 'Not on the stairs between lessons', restricts: true });
  await says(house, page, 'Write what allows it');
  await house.check(page);
  for (const [field, words] of [['basis_in_law', 'What he and his mother agreed to'],
    ['necessary', 'It was there each time'], ['proportionate', 'He can use the lift']])
    await page.fill(`textarea[name=${field}]`, words);
  await house.press(page, send);
  await house.press(page, send);
  await says(house, page, 'A restriction has an end, or a day on which it is looked at again');
  await fillDate(page, 'until_day', isoDaysAgo(-30));
  await house.press(page, send);
  await house.press(page, send);
}

export async function planContingency(house, page) {
  await house.press(page, 'a:has-text("Write the contingency")');
  await page.fill('textarea[name=early_sign]', 'He goes quiet and stops eating at lunch.');
  await page.fill('textarea[name=trigger]', 'He stands at the top of the stairs.');
  await house.check(page);
  await house.press(page, send);
  await page.fill('textarea[name=response]', 'His tutor walks with him.');
  await page.fill('input[name=response_by]', 'Ms Venn, and the deputy when she is away');
  await page.check('input[name=within][value=at_once]');
  await page.fill('input[name=out_of_hours]', 'Emergency duty team, 01632 960 180');
  await house.check(page);
  await house.press(page, send);
  await house.check(page);
  await house.press(page, send);
  await house.press(page, send);
}

export async function leaveOut(house, page, plan, strand) {
  await page.goto(`${plan}/strand/${strand}`);
  await page.fill('textarea[name=strand_because]', 'The school sees to it every day.');
  await house.check(page);
  await house.press(page, send);
}

export default async function (house) {
  const sam = await house.be('Sam Porter');
  const record = await openChild(house, sam, child);
  const plan = `${record}/plan`;
  await sam.goto(plan);
  await says(house, sam, 'A plan is built on an assessment that somebody has signed. None is.');
  await house.check(sam);
  await assess(house, sam, record);

  await sam.goto(plan);
  await house.press(sam, 'a:has-text("Begin the plan")');
  await sam.getByLabel('Sam Porter').check().catch(() =>
    sam.selectOption('select[name=planner]', { label: 'Sam Porter' }));
  await house.press(sam, send);
  await says(house, sam, 'No objective answers: A younger child');
  await setObjective(house, sam, plan);
  await saysNot(house, sam, 'No objective answers');
  await restrict(house, sam, plan);
  await says(house, sam, 'The plan controls, and nothing in it builds or changes anything.');
  await addAction(house, sam, plan,
    { strand: 'change', deed: 'Boxing with Cal, who has been there', restricts: false });
  await saysNot(house, sam, 'nothing in it builds');
  await planContingency(house, sam);
  await says(house, sam, 'He stands at the top of the stairs.');
  await leaveOut(house, sam, plan, 'supervision');

  await sam.goto(`${plan}/sign`);
  await says(house, sam, 'Victim safety: an action, or why none is needed');
  await leaveOut(house, sam, plan, 'victim_safety');
  await house.check(sam);
  await house.press(sam, 'a:has-text("Read it through and sign")');
  await house.check(sam);
  await house.press(sam, send);
  await says(house, sam, 'How control and change are balanced');

  await sam.goto(`${plan}/for-child`);
  const paper = await onPaper(sam);
  house.hold(paper.includes('Our plan'), 'the plan of the child is not on paper');
  house.hold(!paper.includes('Sign out'), 'the way out is on paper');
  await says(house, sam, 'He leaves before he pushes.');
  await house.check(sam);
  await sam.goto(plan);
  await house.press(sam, 'a:has-text("Write down what the family says")');
  await sam.check('input[name=whose][value=child]');
  await sam.check('input[name=says][value=agrees_in_part]');
  await sam.fill('textarea[name=said_to_it]', 'Boxing yes. I can use the stairs.');
  await house.check(sam);
  await house.press(sam, send);
  await says(house, sam, 'Boxing yes. I can use the stairs.');
  await house.check(sam);
}
