// Runs each journey, with scripts and without, against one demonstration service, and says how each
// went. A journey is a file that exports a `name` (a sentence) and a default function of a House;
// `scripts: ['with']` where it is about scripts alone.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { openBrowser } from './browser.mjs';
import { House } from './house.mjs';
import { startServer } from './server.mjs';

const remains = 'build/test/browser';
const words = process.argv.slice(2);
const screenshots = words.includes('--screenshots') ? 'docs/screenshots' : `${remains}/screenshots`;
const chosen = words.filter((word) => !word.startsWith('--'));
const folders = process.env.HOLDFAST_LONG ? ['journeys', 'journeys/long'] : ['journeys'];

async function readJourneys() {
  const journeys = [];
  for (const folder of folders) {
    const files = readdirSync(new URL(folder, import.meta.url)).filter((f) => f.endsWith('.mjs'));
    for (const file of files.sort()) {
      if (chosen.length && !chosen.includes(file.replace('.mjs', ''))) continue;
      journeys.push({ file, ...(await import(`./${folder}/${file}`)) });
    }
  }
  return journeys;
}

async function walk(journey, scripts, shared) {
  const house = new House({ ...shared, scripts, journey: journey.file.replace('.mjs', '') });
  const title = `${journey.name} (${scripts} scripts)`;
  const began = Date.now();
  try {
    await journey.default(house);
    house.hold(house.complaints.length === 0, house.complaints.join('\n'));
    console.log(`ok    ${title}, ${((Date.now() - began) / 1000).toFixed(1)} s`);
    return true;
  } catch (wrong) {
    await house.keepRemains(remains);
    const words = String(wrong.stack ?? wrong).replaceAll('\n', '\n      ');
    console.log(`FAIL  ${title}\n      ${words}`);
    return false;
  } finally {
    await house.close();
  }
}

rmSync(remains, { recursive: true, force: true });
mkdirSync(screenshots, { recursive: true });
mkdirSync(remains, { recursive: true });
let passed = 0;
let failed = 0;
const server = await startServer();
const browser = await openBrowser();
try {
  const shared = { server, browser, screenshots, sessions: new Map() };
  for (const journey of await readJourneys()) {
    for (const scripts of journey.scripts ?? ['with', 'without']) {
      if (await walk(journey, scripts, shared)) passed += 1;
      else failed += 1;
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
