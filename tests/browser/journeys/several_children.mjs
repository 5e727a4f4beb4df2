// One happening, written once, on each child's record. Who is told of the other child is decided by
// who may open the other record.
import {
  fillEvent, openChild, openEntry, says, saysNot, sendEvent, timelineItem,
} from '../steps.mjs';

export const name =
  'One happening goes on two records, and names the other child only to who may open both';

export default async function (house) {
  const sam = await house.be('Sam Porter');
  const jordan = await openChild(house, sam, 'Jordan Ellwood');
  const other = await openChild(house, sam, 'Leah Sorrell');
  const what = `Both came to the cooking session (${house.scripts})`;
  await sam.goto(`${jordan}/events/new`);
  await fillEvent(sam, what);
  await sam.click('summary:has-text("other children")');
  await sam.getByLabel('Leah Sorrell').check();
  await house.check(sam);
  await house.press(sam, sendEvent);
  await openEntry(house, sam, what);
  await says(house, sam, 'Leah Sorrell');
  await house.check(sam);
  await sam.goto(`${other}/chronology`);
  house.hold((await timelineItem(sam, what).count()) === 1, 'it is not on the other record');
  await openEntry(house, sam, what);
  await says(house, sam, 'Jordan Ellwood');

  // The police are admitted to Jordan's record and to no other.
  const rowan = await house.be('PC Lee Rowan');
  await rowan.goto(`${jordan}/chronology`);
  await openEntry(house, rowan, what);
  await says(house, rowan, 'Another child');
  for (const hidden of ['Leah', 'Sorrell', other.split('/').pop()])
    await saysNot(house, rowan, hidden);
  const answer = await rowan.goto(other);
  house.hold(answer.status() === 404, `the other record answers ${answer.status()}`);
  await rowan.goto('/find?name=sorrell');
  await says(house, rowan, 'No child you may see has that name');
}
