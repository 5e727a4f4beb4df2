// A manager's home: who waits for a worker, what needs attention in the team, who has how much; and
// from there to a worker's cases.
import { openChild, says, saysNot } from '../steps.mjs';

export const name = 'A manager sees what the team has, and goes on to whose it is';

export default async function (house) {
  const ruth = await house.be('Ruth Okafor');
  await ruth.goto('/');
  await says(house, ruth, 'To be allocated');
  await says(house, ruth, 'Bradley Askern');
  await says(house, ruth, 'Workload of my team');
  await house.check(ruth);

  await house.press(ruth, '#workload tr:has-text("Sam Porter") td >> nth=1 >> a');
  await says(house, ruth, 'Cases of Sam Porter');
  await says(house, ruth, 'Jordan Ellwood');
  await house.check(ruth);
  await ruth.goto('/');
  await house.press(ruth, '#workload tr:has-text("Sam Porter") a[href^="/attention"] >> nth=0');
  await says(house, ruth, 'Needs attention: Sam Porter');
  await house.check(ruth);

  const helen = await house.be('Helen Marsh');
  await helen.goto('/');
  await says(house, helen, 'The teams');
  await house.check(helen);
  await house.press(helen, '#teams a:has-text("South")');
  await says(house, helen, 'Workload: South');
  await house.check(helen);

  const sam = await house.be('Sam Porter');
  await openChild(house, sam, 'Leah Sorrell');
  await openChild(house, sam, 'Kofi Brandreth');
  await sam.goto('/');
  await saysNot(house, sam, 'To be allocated');
  const recent = await sam.locator('#recent li').allInnerTexts();
  house.hold(recent[0] === 'Kofi Brandreth' && recent[1] === 'Leah Sorrell',
    `opened last stands as ${recent}`);
  await house.check(sam);
}
