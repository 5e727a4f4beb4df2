// What people do on the pages again and again: find a child, fill in a day, record an event.
// Days are London days; the runner sets the time zone.

const dayMs = 86_400_000;

/// "2026-11-03" of that many days ago.
export function isoDaysAgo(days) {
  const date = new Date(Date.now() - days * dayMs);
  const two = (n) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export async function fillDate(page, prefix, iso) {
  const [year, month, day] = iso.split('-').map(Number);
  await page.fill(`input[name="${prefix}-day"]`, String(day));
  await page.fill(`input[name="${prefix}-month"]`, String(month));
  await page.fill(`input[name="${prefix}-year"]`, String(year));
}

/// From anywhere to the child's record by name, one tick of purpose included where it is asked.
/// The record's address.
export async function openChild(house, page, name) {
  await page.goto(`/find?name=${encodeURIComponent(name)}`);
  await house.press(page, `main table a:has-text("${name}")`);
  if (new URL(page.url()).pathname.endsWith('/purpose')) {
    await page.check('input[name=purpose] >> nth=0');
    await house.press(page, 'main form button[type=submit]');
  }
  const path = new URL(page.url()).pathname;
  house.hold(/^\/records\/[a-z2-7]{26}$/.test(path), `${name} does not open: at ${path}`);
  return path;
}

/// Fills the form for an event in, on the form's page. `what` is in the chronology afterwards.
export async function fillEvent(page, what, { on = isoDaysAgo(0), sort = 'contact' } = {}) {
  await page.check(`input[name=sort][value=${sort}]`);
  await fillDate(page, 'happened_on', on);
  await page.fill('textarea[name=what]', what);
  await page.fill('input[name=told_by]', 'Their form tutor');
  await page.check('input[name=standing][value=fact]');
}

export const sendEvent = 'main form button:has-text("Record the event")';

/// Records an event on that record and stands on its chronology.
export async function recordEvent(house, page, record, what, more) {
  await page.goto(`${record}/events/new`);
  await fillEvent(page, what, more);
  await house.press(page, sendEvent);
  await timelineItem(page, what).waitFor();
}

export function timelineItem(page, what) {
  return page.locator('.moj-timeline__item', { hasText: what });
}

/// Opens that event's entry from the chronology it stands on. The entry's address.
export async function openEntry(house, page, what) {
  await Promise.all([
    page.waitForNavigation(), timelineItem(page, what).locator('a').first().click(),
  ]);
  return new URL(page.url()).pathname;
}

export async function says(house, page, words) {
  const all = (await page.innerText('body')).replace(/\s+/g, ' ');
  house.hold(all.includes(words), `${page.url()} does not say "${words}"`);
}

export async function saysNot(house, page, words) {
  const all = await page.content();
  house.hold(!all.includes(words), `${page.url()} says "${words}"`);
}

const goOn = 'main form button[type=submit]';

/// From whom to share with to what they receive, in an emergency, with Eastvale Police. Stands on
/// the page that asks for conditions and how soon it must be read.
export async function shareWithPolice(house, page, purpose, content) {
  await page.getByLabel('Eastvale Police').check();
  await house.press(page, goOn);
  await page.check('input[name=haste][value=emergency]');
  await house.press(page, goOn);
  await page.fill('textarea[name=purpose]', purpose);
  await page.check('input[name=share_gateways][value=crime_and_disorder]');
  await page.check('input[name=share_regime][value=law_enforcement]');
  await house.press(page, goOn);
  await house.check(page);
  await page.fill('textarea[name=content]', content);
  await house.press(page, goOn);
}
