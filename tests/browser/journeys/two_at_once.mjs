// A colleague records while a correction is being written, and a form is sent twice.
import {
  fillEvent, openChild, openEntry, recordEvent, says, sendEvent, timelineItem,
} from '../steps.mjs';

export const name = 'Of two who write at once both are kept, and a form sent twice records once';

async function correctMeanwhile(house, sam, record) {
  const first = `Said he would come on Friday (${house.scripts})`;
  await recordEvent(house, sam, record, first);
  await openEntry(house, sam, first);
  await house.press(sam, 'a:has-text("Correct this entry")');
  const better = `Said he would come on Thursday (${house.scripts})`;
  await sam.fill('textarea[name=what]', better);
  await sam.fill('textarea[name=why]', 'I misheard');

  const ruth = await house.be('Ruth Okafor');
  await recordEvent(house, ruth, record, `Rang the office (${house.scripts})`);

  await house.press(sam, 'main form button[type=submit]');
  await says(house, sam, 'Others recorded on this child while you were writing');
  await house.check(sam);
  house.hold((await sam.inputValue('textarea[name=what]')) === better, 'the correction is lost');
  house.hold((await sam.inputValue('textarea[name=why]')) === 'I misheard', 'the reason is lost');
  const fresh = await sam.locator('.govuk-notification-banner li').allInnerTexts();
  house.hold(fresh.length === 1, `told of ${fresh.length} new entries, not 1`);
  await house.press(sam, 'main form button[type=submit]');
  await says(house, sam, `After: ${better}`);
}

async function twice(house, sam, record) {
  const what = `Sent by an impatient hand (${house.scripts})`;
  await sam.goto(`${record}/events/new`);
  await fillEvent(sam, what);
  const form = await sam.evaluateHandle(() => document.querySelector('main form[method=post]'));
  const sent = await form.evaluate((one) => [...new FormData(one).entries()]).catch(() => null);
  house.hold(sent, 'the form cannot be read');
  const body = new URLSearchParams(sent).toString();
  const send = () => sam.request.post(`${record}/events/new`, {
    data: body,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    maxRedirects: 0,
  });
  const answers = await Promise.all([send(), send(), send()]);
  for (const answer of answers)
    house.hold(answer.status() === 303, `a repeated post answered ${answer.status()}`);
  await sam.dblclick(sendEvent);
  await timelineItem(sam, what).first().waitFor();
  await sam.goto(`${record}/chronology`);
  const times = await timelineItem(sam, what).count();
  house.hold(times === 1, `one form, sent five times, is recorded ${times} times`);

  // The page before, changed and sent again, is another thing to say: it is not taken for the old.
  const changed = new URLSearchParams(sent);
  changed.set('what', 'Something else altogether');
  const refused = await sam.request.post(`${record}/events/new`, {
    data: changed.toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    maxRedirects: 0,
  });
  house.hold(refused.status() === 422, `a used form with new words answered ${refused.status()}`);
  const shown = await refused.text();
  house.hold(shown.includes('Something else altogether'), 'the new words are lost');
}

export default async function (house) {
  const sam = await house.be('Sam Porter');
  const record = await openChild(house, sam, 'Kofi Brandreth');
  await correctMeanwhile(house, sam, record);
  await twice(house, sam, record);
}
