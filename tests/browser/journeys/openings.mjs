// Somebody who works with no child opens a record and says themselves what for. The head of service
// finds that on one page, asks, and writes down what came of it.
import { openChild, says } from '../steps.mjs';

export const name = 'An opening out of the ordinary is listed, looked into, and settled';

const send = 'main form button[type=submit]';

export default async function (house) {
  const kit = await house.be('Kit Aldous');
  await openChild(house, kit, 'Zac Penhallow');
  const helen = await house.be('Helen Marsh');
  await helen.goto('/openings');
  await says(house, helen, 'They work with no child here, and nobody let them in');
  await house.check(helen);
  await house.press(helen, 'main tr:has-text("Kit Aldous") a:has-text("Look into it")');
  await house.press(helen, send);
  await says(house, helen, 'There is a problem');
  await house.check(helen);
  await helen.check('input[name=found][value=right]');
  await helen.fill('main textarea', 'He covered for two days. The rota was wrong and is mended.');
  await house.press(helen, send);
  await says(house, helen, 'For the work');
  const settled = helen.locator('#looked-into tr', { hasText: 'The rota was wrong' });
  house.hold((await settled.count()) >= 1, 'what came of it is not listed');
  await house.check(helen);
}
