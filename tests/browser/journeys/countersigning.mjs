// A plan for a child whose level is high is sent back, put right, countersigned, and its two
// versions are laid side by side.
import { openChild, says, saysNot } from '../steps.mjs';
import { begin, judge, reportBehaviour, sections, writeScenario } from './assessing.mjs';
import { leaveOut, planContingency, setObjective } from './planning.mjs';

export const name = 'A plan is sent back, put right and countersigned, and its versions compared';

const child = 'Kofi Brandreth';
const send = 'main form button[type=submit]';
const strands = ['supervision', 'control', 'change', 'victim_safety'];

async function assessAsHigh(house, page, record) {
  await reportBehaviour(house, page, record);
  const one = await begin(house, page, record);
  await writeScenario(house, page, one);
  for (const section of ['behaviour', ...sections]) {
    await page.goto(`${one}/section/${section}`);
    await page.fill('textarea[name=analysis]', `What is known of it (${section}).`);
    await house.press(page, send);
  }
  for (const [matter, level] of [['harm_to_others', 'high'], ['wellbeing', 'low'],
    ['reoffending', 'low']])
    await judge(house, page, one, matter, level);
  await page.goto(`${one}/sign`);
  await house.press(page, send);
}

async function sign(house, page, plan) {
  await page.goto(`${plan}/sign`);
  await says(house, page, 'It is read and countersigned by: a team manager.');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'Signed, not yet countersigned');
}

export default async function (house) {
  const sam = await house.be('Sam Porter');
  const record = await openChild(house, sam, child);
  const plan = `${record}/plan`;
  await assessAsHigh(house, sam, record);
  await sam.goto(`${plan}/begin`);
  await sam.getByLabel('Sam Porter').check().catch(() =>
    sam.selectOption('select[name=planner]', { label: 'Sam Porter' }));
  await house.press(sam, send);
  await setObjective(house, sam, plan);
  await planContingency(house, sam);
  for (const strand of strands) await leaveOut(house, sam, plan, strand);
  await sign(house, sam, plan);
  await saysNot(house, sam, 'Send it back');

  const ruth = await house.be('Ruth Okafor');
  await openChild(house, ruth, child);
  await ruth.goto(plan);
  await says(house, ruth, 'Read and countersign the plan, or return it');
  await house.check(ruth);
  await house.press(ruth, 'a:has-text("Send it back")');
  await house.press(ruth, send);
  await says(house, ruth, 'Write what must be put right');
  await house.check(ruth);
  await ruth.fill('textarea[name=plan_put_right]', 'Who walks with him when Ms Venn is away?');
  await house.press(ruth, send);

  await sam.goto(plan);
  await says(house, sam, 'Returned to be put right');
  await says(house, sam, 'Who walks with him when Ms Venn is away?');
  await house.check(sam);
  await house.press(sam, 'a:has-text("Change the objective")');
  await sam.fill('textarea[name=difference]', 'He leaves before he pushes, with the deputy there.');
  while (!(await sam.content()).includes('Check your answers')) await house.press(sam, send);
  await house.press(sam, send);
  await sign(house, sam, plan);

  await ruth.goto(plan);
  await house.press(ruth, 'a:has-text("Read it through and countersign")');
  await ruth.fill('textarea[name=plan_oversight]', 'I agree. Seen again in two weeks.');
  await house.check(ruth);
  await house.press(ruth, send);
  await says(house, ruth, 'Signed and countersigned');
  await house.press(ruth, 'a:has-text("Compare two versions")');
  await says(house, ruth, 'with the deputy there.');
  await house.check(ruth);
}
