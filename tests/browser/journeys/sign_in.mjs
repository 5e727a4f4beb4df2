// The first thing anyone sees: the sign-in page, a wrong password, and coming in.
export const name = 'A case manager signs in, and a wrong password says so without saying which';

export default async function (house) {
  const page = await house.newPage();
  await page.goto('/');
  house.hold(new URL(page.url()).pathname === '/sign-in', `a stranger was let in to ${page.url()}`);
  await house.check(page);

  await page.fill('input[name=email]', house.person('case_manager').email);
  await page.fill('input[name=password]', 'not the password');
  await house.press(page, 'main form button[type=submit]');
  const summary = await page.textContent('.govuk-error-summary');
  house.hold(summary.trim() !== '', 'a wrong password went without a word');
  await house.check(page);

  const home = await house.signIn('case_manager');
  house.hold(await home.locator('h1').count(), 'the home page has no heading');
  await house.check(home);
}
