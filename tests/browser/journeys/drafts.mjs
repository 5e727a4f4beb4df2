// Typing is worth an hour of somebody's day. It is kept while they type, and it is there again when
// a session ended in between.
import {
  fillEvent, openChild, says, saysNot, sendEvent, timelineItem,
} from '../steps.mjs';

export const name = 'What is typed is kept, on the home page, and when the session ends meanwhile';

async function keptWhileTyping(house, page, record) {
  const half = 'Spoke with mum for an hour, and';
  await page.goto(`${record}/events/new`);
  const kept = page.waitForResponse((answer) => answer.url().endsWith('/drafts'));
  await page.locator('textarea[name=what]').pressSequentially(half);
  house.hold((await kept).status() === 204, 'the draft is not kept');
  await page.goto('/');
  await says(house, page, 'Not yet recorded');
  await house.check(page);
  await house.press(page, '#drafts a');
  house.hold((await page.inputValue('textarea[name=what]')) === half, 'the draft is not there');
  await says(house, page, 'Nothing has been recorded yet');
  await house.check(page);
  await fillEvent(page, `${half} with dad`);
  await house.press(page, sendEvent);
  await timelineItem(page, `${half} with dad`).waitFor();
  await page.goto('/');
  await saysNot(house, page, 'Not yet recorded');
}

/// `end` ends the session of the page's own browser while the form is open.
async function keptOverTheEnd(house, page, record, what, end) {
  await page.goto(`${record}/events/new`);
  await fillEvent(page, what);
  await end();
  await house.press(page, sendEvent);
  house.hold(new URL(page.url()).pathname === '/sign-in', `stands at ${page.url()}`);
  await says(house, page, 'What you typed is kept');
  await house.check(page);
  await house.signInHere(page, 'jo.lindqvist@eastvale.example');
  house.hold(new URL(page.url()).pathname === `${record}/events/new`, `back at ${page.url()}`);
  house.hold((await page.inputValue('textarea[name=what]')) === what, 'what was typed is lost');
  await house.press(page, sendEvent);
  await timelineItem(page, what).waitFor();
}

export default async function (house) {
  const page = await house.be('Jo Lindqvist');
  const record = await openChild(house, page, 'Freya Ullock');
  if (house.scripts === 'with') await keptWhileTyping(house, page, record);

  await keptOverTheEnd(
    house, page, record, `Signed out in another tab (${house.scripts})`, async () => {
      const tab = await page.context().newPage();
      await tab.goto('/');
      await house.press(tab, 'button:has-text("Sign out")');
      await tab.close();
    });
  await keptOverTheEnd(
    house, page, record, `Ended from another machine (${house.scripts})`, async () => {
      const elsewhere = await house.be('Jo Lindqvist');
      await elsewhere.goto('/account');
      await house.press(elsewhere, 'button:has-text("Sign out everywhere else")');
      await elsewhere.context().close();
    });

  // Signed out and in again in another tab: the old page's form is still worth its words.
  const what = `Signed in again in another tab (${house.scripts})`;
  await page.goto(`${record}/events/new`);
  await fillEvent(page, what);
  const tab = await page.context().newPage();
  await tab.goto('/');
  await house.press(tab, 'button:has-text("Sign out")');
  await tab.goto('/demonstration');
  await house.press(tab, 'tr:has-text("Jo Lindqvist") button');
  await house.press(page, sendEvent);
  house.hold((await page.inputValue('textarea[name=what]')) === what, 'what was typed is lost');
  await house.press(page, sendEvent);
  await timelineItem(page, what).waitFor();
}
