// One of those who are told, as a person has it: Chromium with the page open. Says "ready", and
// then for each round, as soon as the page shows what was recorded, the moment by the machine's
// clock.
//   node bench/live_page.mjs ADDRESS COOKIE PATH
import { chromium } from 'playwright-core';

const [address, cookie, path] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.HOLDFAST_CHROMIUM ?? '/usr/bin/chromium-headless-shell',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const context = await browser.newContext({ baseURL: address });
await context.addCookies([{ name: 'session', value: cookie, url: address }]);
const page = await context.newPage();
await page.exposeFunction('shown', (round) =>
  process.stdout.write(`${round} ${process.hrtime.bigint()}\n`));
await page.goto(path);
await page.evaluate(() => {
  let last = -1;
  const look = () => {
    for (const [, round] of document.body.innerText.matchAll(/Round (\d+) of the bench/g))
      if (Number(round) > last) {
        last = Number(round);
        window.shown(last);
      }
  };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
});
process.stdout.write('ready 0\n');
process.stdin.resume();
process.stdin.on('end', async () => {
  await browser.close();
  process.exit(0);
});
