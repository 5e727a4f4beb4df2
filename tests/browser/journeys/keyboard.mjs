// Without a mouse: from the home page to a recorded event by Tab, Space, arrows and Enter.
export const name = 'An event is found a place for and recorded by keyboard alone';

async function enter(page) {
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

export default async function (house) {
  const page = await house.signIn('case_manager');
  await page.goto('/');
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => document.activeElement.textContent);
  house.hold(first.includes('Skip to main content'), `Tab first reaches "${first}"`);
  const child = await page.locator('#cases table a').first().innerText();
  await house.tabTo(page, child);
  await enter(page);
  await house.tabTo(page, 'Record an event');
  await enter(page);

  await house.tabTo(page, 'Incident');
  await page.keyboard.press('Space');
  const today = new Date();
  await house.tabTo(page, 'Day');
  await page.keyboard.type(String(today.getDate()));
  await house.tabTo(page, 'Month');
  await page.keyboard.type(String(today.getMonth() + 1));
  await house.tabTo(page, 'Year');
  await page.keyboard.type(String(today.getFullYear()));
  await house.tabTo(page, 'What happened?');
  const what = `Written without a mouse (${house.scripts} scripts)`;
  await page.keyboard.type(what);
  await house.tabTo(page, 'Who told us?');
  await page.keyboard.type('His mother');
  await house.tabTo(page, 'Fact');
  await page.keyboard.press('Space');
  await house.tabTo(page, 'Record the event');
  await enter(page);
  const words = await page.innerText('main');
  house.hold(words.includes(what), 'what was typed by keyboard is not in the chronology');
}
