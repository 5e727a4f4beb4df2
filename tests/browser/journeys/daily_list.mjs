// A list that police sent: loaded by whoever is on duty, its rows set beside children one by one,
// two of one happening put on their records together, and the rest thrown away.
import { says, saysNot } from '../steps.mjs';

export const name =
  'A custody list is loaded, two children of one happening are confirmed, and the rest is gone';

const send = 'main form button[type=submit]';

function listOf(scripts) {
  const reference = `EV/55/${scripts}`;
  return [
    'Custody number,Surname,Forenames,Date of birth,Date of arrest,Offence,Told by',
    `${reference},RUSHMERE,Ewan,unknown,,Damage to a bus shelter (${scripts}),"PC Hale, by phone"`,
    `${reference},THIRLBY,Jamal,,,Stood by at the bus shelter (${scripts}),PC Hale`,
    `EV/56/${scripts},ATALL,Nobody,,,"=HYPERLINK(""http://x.example"")",PC Hale`,
  ].join('\r\n');
}

/// From the list to the child beside the row, whatever stands before the record.
async function chooses(house, page, child, family) {
  await house.press(page, `#rows a[href*="/match/"]:has-text("${child}")`);
  if (new URL(page.url()).pathname.endsWith('/purpose')) {
    await page.check('input[name=purpose] >> nth=0');
    await house.press(page, send);
  }
  await says(house, page, 'Is this the child?');
  await says(house, page, family);
  await house.check(page);
  await house.press(page, 'main button:has-text("It is this child")');
}

export default async function (house) {
  const page = await house.be('Ruth Okafor');
  await page.goto('/duty');
  await house.press(page, 'main a:has-text("Load a list that police sent")');
  await house.press(page, send);
  await says(house, page, 'Choose a file, or paste the list');
  await house.check(page);
  await page.check('label:has-text("Eastvale Police") >> nth=0');
  await page.check('input[name=police_list][value=custody]');
  await page.setInputFiles('input[type=file]', {
    name: 'custody.csv', mimeType: 'text/csv', buffer: Buffer.from(listOf(house.scripts)),
  });
  await house.press(page, send);
  await says(house, page, 'Custody list of');
  await says(house, page, 'Rows that are like no child you may see: 1');
  await house.check(page);

  await house.press(page, '#rows table a:has-text("RUSHMERE")');
  await says(house, page, 'No day could be read in unknown');
  await says(house, page, 'Rows with the same reference');
  await house.check(page);
  await page.goto('/duty/lists/now');
  await chooses(house, page, 'Ewan Rushmere', 'RUSHMERE');
  await says(house, page, 'Say first who they are');
  await house.check(page);
  await page.goto('/duty/lists/now');
  await chooses(house, page, 'Jamal Thirlby', 'THIRLBY');
  await says(house, page, 'On the record of Ewan Rushmere');
  await says(house, page, 'On the record of Jamal Thirlby');
  await says(house, page, 'This is a local default');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'Saved: On a police list');
  await saysNot(house, page, 'RUSHMERE');

  // Each record says its own child's words, and whose else it is to who may open that, too.
  await page.goto('/find?name=Ewan+Rushmere');
  await house.press(page, 'main table a:has-text("Ewan Rushmere")');
  const record = new URL(page.url()).pathname;
  await page.goto(`${record}/sharing`);
  await says(house, page, `Damage to a bus shelter (${house.scripts})`);
  await saysNot(house, page, 'Stood by');
  await house.check(page);
  await house.press(page, `#told a:has-text("Damage to a bus shelter (${house.scripts})")`);
  await says(house, page, 'On a police list');
  await house.press(page, 'main a:has-text("The entry with its history")');
  await says(house, page, 'Jamal Thirlby');
  await house.check(page);

  // Whoever else holds the duty desk sees on their home page that the rest waits, and none of it.
  const sam = await house.be('Sam Porter');
  await says(house, sam, 'It waits with Ruth Okafor');
  await house.press(sam, '#duty a:has-text("Custody list of")');
  await says(house, sam, 'Go on with this list?');
  await saysNot(house, sam, 'ATALL');
  await house.check(sam);

  await page.goto('/duty/lists/now');
  await house.press(page, 'main a:has-text("Finished: throw the rest away")');
  await says(house, page, 'Rows thrown away: 1. Of them, nobody has said who they are: 1.');
  await house.check(page);
  await house.press(page, send);
  await says(house, page, 'Choose the file');
  await page.goto('/');
  await saysNot(house, page, '/duty/lists/now');
}
