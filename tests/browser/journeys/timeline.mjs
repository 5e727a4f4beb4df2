// The drawn timeline: to look at, to go through by keyboard, in colours of one's own, on paper.
import { openChild, recordEvent, says } from '../steps.mjs';

export const name = 'The drawn timeline leads to entries, by pointer and keyboard, at any width';

const mark = '.holdfast-drawing__link';

async function passesOver(house, page) {
  await page.locator('h1').click();
  await house.tabTo(page, 'Pass the drawing over');
  const shown = await page.locator('.govuk-skip-link:focus').boundingBox();
  house.hold(shown && shown.height > 10, 'the way past the drawing is not seen when it is reached');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const at = await page.evaluate(() => document.activeElement.closest('li')?.className ?? '');
  house.hold(at.includes('holdfast-drawn__line'), 'the way past the drawing leads elsewhere');
}

async function fits(house, page, where) {
  const over = await page.evaluate(() => [...document.querySelectorAll('.holdfast-drawing *')]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1).length);
  house.hold(over === 0, `${where}: ${over} marks lie beyond the screen`);
  const words = await page.locator('.holdfast-drawing text').first().boundingBox();
  house.hold(words.width >= 9, `${where}: the drawing's words are ${words.width} px high`);
}

export default async function (house) {
  const page = await house.be('Sam Porter');
  const record = await openChild(house, page, 'Jordan Ellwood');
  await recordEvent(house, page, record, 'Drawn today.', { sort: 'incident' });
  await house.press(page, 'a:has-text("Show it as a drawn timeline")');
  await house.check(page);
  house.hold((await page.locator(mark).count()) > 10, 'hardly anything is drawn');
  await passesOver(house, page);

  await page.setViewportSize({ width: 320, height: 640 });
  await fits(house, page, 'at 320 px');
  await page.emulateMedia({ forcedColors: 'active' });
  await house.check(page);
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await page.setViewportSize({ width: 680, height: 980 });
  await fits(house, page, 'on paper');
  const drawn = await page.locator('.holdfast-drawing').boundingBox();
  house.hold(drawn.height < 980, `the drawing is higher than a sheet: ${drawn.height} px`);
  await page.emulateMedia({ media: 'screen' });

  await page.focus(`${mark} >> nth=0`);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  house.hold(page.url().includes('/entries/'), 'a mark does not lead to its entry');
  await page.goBack();
  await page.click('summary:has-text("Show some entries only")');
  await page.selectOption('select[name=kind]', 'incident');
  await house.press(page, 'main details form button');
  await says(house, page, 'Show every entry');
  const lanes = await page.locator('.holdfast-drawing__mark--contact').count();
  house.hold(lanes === 0, 'a filter for incidents leaves contacts on the drawing');
}
