// The first thing Holdfast is for: what a worker learned late takes its place in the record, and
// the record can still be read as it was known before.
export const name =
  'An incident of nine days ago is recorded, marked as late, and was not known the day before';

const daysAgo = 9;

function dayBefore(days) {
  return new Date(Date.now() - days * 86_400_000);
}

async function fillDate(page, prefix, date) {
  await page.fill(`input[name="${prefix}-day"]`, String(date.getDate()));
  await page.fill(`input[name="${prefix}-month"]`, String(date.getMonth() + 1));
  await page.fill(`input[name="${prefix}-year"]`, String(date.getFullYear()));
}

export default async function (house) {
  const page = await house.signIn('case_manager');
  await page.goto('/');
  const child = await page.locator('#cases table a').first().innerText();

  await page.goto('/find');
  await page.fill('input[name=name]', child.split(' ')[0]);
  await house.press(page, 'main form button[type=submit]');
  await house.check(page);
  await house.press(page, `main table a:has-text("${child}")`);
  await house.check(page);

  await house.press(page, 'main a.govuk-button:has-text("Record an event")');
  const what = `Police told us of a fight outside the station (${house.scripts} scripts)`;
  await page.check('input[name=sort][value=incident]');
  await fillDate(page, 'happened_on', dayBefore(daysAgo));
  await page.fill('textarea[name=what]', what);
  await page.fill('input[name=told_by]', 'PC Rowan, who took the report');
  await page.check('input[name=standing][value=fact]');
  await house.check(page);
  await house.press(page, 'main form button:has-text("Record the event")');

  const item = page.locator('.moj-timeline__item', { hasText: what });
  await item.waitFor();
  const words = await item.innerText();
  house.hold(words.includes(`Recorded ${daysAgo} days late`), `not marked as late: ${words}`);
  await house.check(page);

  await page.click('summary:has-text("as it was known earlier")');
  await fillDate(page, 'as-known-at', dayBefore(1));
  await house.press(page, 'main details form button');
  const past = await page.innerText('body');
  house.hold(past.includes('as it was known on'), 'no banner says that this is the past');
  house.hold(!past.includes(what), 'yesterday already knew what was recorded today');
  const buttons = await page.locator('main button:has-text("Record")').count();
  house.hold(buttons === 0, 'the past offers a form');
  await house.check(page);
}
