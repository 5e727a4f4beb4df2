// Every page that links lead to, for people of several roles: one page of each kind (ids and
// queries aside) is looked over by axe at both widths.
export const name = 'Every page that can be reached by links is sound, for each role';

const roles = [
  'case_manager', 'team_manager', 'victim_worker', 'volunteer', 'data_protection_officer',
  'administrator',
];
const pageLimit = 60;

/// "/records/{}/looked" of "/records/abc.../looked?before=...".
function kindOf(path) {
  return path.split(/[?#]/)[0].replace(/\/[a-z2-7]{26}(?=\/|$)/g, '/{}');
}

async function walkFrom(house, page, role) {
  const waiting = ['/'];
  const seen = new Set(waiting.map(kindOf));
  while (waiting.length && seen.size < pageLimit) {
    const path = waiting.shift();
    const answer = await page.goto(path);
    house.hold(answer.status() < 400, `${role}: ${path} answered ${answer.status()}`);
    await house.check(page);
    const links = await page.locator('a[href^="/"]').evaluateAll(
      (all) => all.map((one) => one.getAttribute('href')));
    for (const link of links) {
      const leaves = link.startsWith('/assets/') || link.startsWith('/sign-out');
      if (leaves || seen.has(kindOf(link))) continue;
      seen.add(kindOf(link));
      waiting.push(link);
    }
  }
  return seen.size;
}

export default async function (house) {
  for (const role of roles) {
    const page = await house.signIn(role);
    const pages = await walkFrom(house, page, role);
    house.hold(pages > 1, `${role} reaches one page only`);
  }
}
