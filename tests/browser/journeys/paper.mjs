// A chronology as it is handed over in court: whole, and nothing on it that one could press.
import { openChild } from '../steps.mjs';

export const name = 'A printed chronology has every event whole and nothing to press';
export const scripts = ['with'];

const paper = { width: 680, height: 980 };

export default async function (house) {
  const page = await house.be('Sam Porter');
  const record = await openChild(house, page, 'Jordan Ellwood');
  await page.goto(`${record}/chronology`);
  const onScreen = await page.locator('.moj-timeline__item').allInnerTexts();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(paper);
  for (const gone of [
    'nav', 'main button', 'main form', '.govuk-skip-link', '.holdfast-footer',
    'main a.govuk-button', '.govuk-details',
  ])
    for (const one of await page.locator(gone).all())
      house.hold(!(await one.isVisible()), `${gone} stands on paper`);
  const onPaper = await page.locator('.moj-timeline__item').allInnerTexts();
  house.hold(onPaper.length === onScreen.length, 'events are missing on paper');
  const cut = await page.evaluate(() => [...document.querySelectorAll('main *')].filter((one) => {
    const style = getComputedStyle(one);
    const hidden = style.overflow !== 'visible' && one.scrollWidth > one.clientWidth + 1;
    return (hidden && one.clientWidth > 1) || one.getBoundingClientRect().right > innerWidth + 1;
  }).map((one) => one.outerHTML.slice(0, 120)));
  house.hold(cut.length === 0, `cut on paper: ${cut.join('; ')}`);
  await page.getByText('Jordan Ellwood').first().waitFor();
  await page.screenshot({ path: 'build/test/browser/paper.png', fullPage: true });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  house.hold(pdf.length > 10_000, 'the printed pages are empty');
}
