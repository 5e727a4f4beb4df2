// Every page that links lead to, for somebody of every role: one page of each kind (ids and queries
// aside) is looked over at both widths. But for the long run, a kind of page that two people have
// walked is not walked again: tests/pages asks for every page as every role.

export const name = 'Every page that can be reached by links is sound, for each role';

const people = [
  'Sam Porter', 'Ruth Okafor', 'Helen Marsh', 'Kit Aldous', 'Mairi Stone', 'PC Lee Rowan',
  'Cal Deighton', 'Bea Novak', 'Owen Prys', 'Iris Quill', 'Noor Sadiq', 'Peter Lamb', 'Ana Ferris',
];
const pageLimit = 80;
const files = /\/(export|set\/files|documents\/.*|instruments\/completed\/.*|questionnaire)$/;
const walkersOfAKind = process.env.HOLDFAST_LONG ? Infinity : 2;
const beginnings = [
  '/', '/cases?of=all', '/find?name=callum+ingleby', '/written?words=school', '/account',
];

/// "/records/{}/looked" of "/records/abc.../looked?before=...".
function kindOf(path) {
  return path.split(/[?#]/)[0].replace(/\/[a-z2-7]{26}(?=\/|$)/g, '/{}');
}

/// A file to save is no page to look at: that it comes is enough.
async function comesAsFile(house, page, path) {
  if (!files.test(kindOf(path))) return false;
  const answer = await page.context().request.get(path);
  const named = answer.headers()['content-disposition'] ?? '';
  house.hold(answer.ok() && named.startsWith('attachment'), `${path} does not come as a file`);
  return true;
}

/// The pages on the threshold of a record are answered, so that what lies behind them is seen too.
async function stepIn(house, page) {
  if (!new URL(page.url()).pathname.endsWith('/purpose')) return;
  await house.check(page);
  await page.check('input[name=purpose] >> nth=0');
  await house.press(page, 'main form button[type=submit]');
}

async function walkFrom(house, page, who, walked) {
  const waiting = [...beginnings];
  const seen = new Set(waiting.map(kindOf));
  const met = new Set(seen);
  while (waiting.length && seen.size < pageLimit) {
    const path = waiting.shift();
    if (await comesAsFile(house, page, path)) continue;
    const answer = await page.goto(path);
    // Where everybody begins is not open to every role; a link that is shown leads somewhere.
    if (beginnings.includes(path) && answer.status() === 404) continue;
    house.hold(answer.status() < 400, `${who}: ${path} answered ${answer.status()}`);
    await stepIn(house, page);
    await house.check(page);
    const links = await page.locator('a[href^="/"]').evaluateAll(
      (all) => all.map((one) => one.getAttribute('href')));
    for (const link of links) {
      const kind = kindOf(link);
      const leaves = link.startsWith('/assets/') || link.startsWith('/sign-out');
      if (!leaves) met.add(kind);
      const walkers = walked.get(kind) ?? 0;
      if (leaves || seen.has(kind) || walkers >= walkersOfAKind) continue;
      walked.set(kind, walkers + 1);
      seen.add(kind);
      waiting.push(link);
    }
  }
  return met.size;
}

export default async function (house) {
  const walked = new Map();
  for (const who of people) {
    const page = await house.be(who);
    const pages = await walkFrom(house, page, who, walked);
    house.hold(pages > beginnings.length, `${who} reaches no page but the first`);
    await page.context().close();
  }
  const stranger = await house.newPage();
  for (const path of ['/sign-in', '/demonstration', '/forgot-password', '/forgot-password/sent',
    '/signed-out', '/invitation/none', '/reset/none']) {
    await stranger.goto(path);
    await house.check(stranger);
  }
}
