// Runs each journey, with scripts and without, and says how each went. The two walk side by side,
// each against a demonstration service of its own. A journey is a file that exports a `name` (a
// sentence) and a default function of a House; `scripts: ['with']` where it is about scripts alone.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { openBrowser } from './browser.mjs';
import { House } from './house.mjs';
import { startServer } from './server.mjs';

const remains = 'build/test/browser';
const screenshots = 'docs/screenshots';
const words = process.argv.slice(2);
const chosen = words.filter((word) => !word.startsWith('--'));
const folder = words.includes('--screenshots') ? 'pictures' : 'journeys';

async function readJourneys() {
  const journeys = [];
  const files = readdirSync(new URL(folder, import.meta.url)).filter((f) => f.endsWith('.mjs'));
  for (const file of files.sort()) {
    if (chosen.length && !chosen.includes(file.replace('.mjs', ''))) continue;
    journeys.push({ file, ...(await import(`./${folder}/${file}`)) });
  }
  return journeys;
}

async function walk(journey, shared) {
  const house = new House({ ...shared, journey: journey.file.replace('.mjs', '') });
  const title = `${journey.name} (${shared.scripts} scripts)`;
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

/// How each of the journeys went that are walked in this way.
async function walkAll(journeys, scripts) {
  const own = journeys.filter((journey) => (journey.scripts ?? [scripts]).includes(scripts));
  if (!own.length) return [];
  const server = await startServer();
  const browser = await openBrowser();
  const went = [];
  try {
    const shared = { server, browser, screenshots, scripts, sessions: new Map(), used: new Map(),
      sound: new Set() };
    for (const journey of own) went.push(await walk(journey, shared));
  } finally {
    await browser.close();
    await server.stop();
  }
  return went;
}

rmSync(remains, { recursive: true, force: true });
mkdirSync(screenshots, { recursive: true });
mkdirSync(remains, { recursive: true });
const journeys = await readJourneys();
const went =
  (await Promise.all(['with', 'without'].map((scripts) => walkAll(journeys, scripts)))).flat();
const failed = went.filter((well) => !well).length;
console.log(`${went.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 && went.length > 0 ? 0 : 1);
