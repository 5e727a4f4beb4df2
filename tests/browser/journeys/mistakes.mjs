// What a tired worker gets wrong: said beside the field and in one place, with nothing lost.
export const name = 'A form with mistakes says which, links to each, and keeps what was typed';

export default async function (house) {
  const page = await house.signIn('case_manager');
  await page.goto('/');
  await house.press(page, '#cases table a');
  await house.press(page, 'main a.govuk-button:has-text("Record an event")');
  const typed = 'Half a sentence, and then the telephone';
  await page.fill('textarea[name=what]', typed);
  await page.fill('input[name="happened_on-day"]', '31');
  await page.fill('input[name="happened_on-month"]', '2');
  await page.fill('input[name="happened_on-year"]', '2026');
  await house.press(page, 'main form button:has-text("Record the event")');

  const links = page.locator('.govuk-error-summary a');
  house.hold((await links.count()) >= 3, 'the summary leaves mistakes out');
  for (const link of await links.all()) {
    const target = await link.getAttribute('href');
    const there = await page.locator(`[id="${target.slice(1)}"]`).count();
    house.hold(there === 1, `the summary links to ${target}, which the page does not have`);
  }
  house.hold((await page.title()).startsWith('Error'), 'the title does not say there is an error');
  house.hold((await page.inputValue('textarea[name=what]')) === typed, 'what was typed is lost');
  const day = await page.inputValue('input[name="happened_on-day"]');
  house.hold(day === '31', 'the day that was typed is lost');
  await house.check(page);
}
