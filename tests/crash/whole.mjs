// The built program on a disk that fills up, and backed up while it serves. Run by tests/crash/run,
// which gives it the right to mount a small disk where the system allows that.
import { execFileSync } from 'node:child_process';
import { closeSync, cpSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { hiddenOf, keeper, serve, Visitor } from './client.mjs';

const diskMegabytes = 24;
const mostPosts = 400;
const backups = process.env.HOLDFAST_LONG === '1' ? 20 : 3;
const entriesBetween = 20;
const writers = ['one', 'two', 'three'];

class NoSetUp extends Error {}

function hold(truth, words) {
  if (!truth) throw new Error(words);
}

function told(what) {
  const day = new Date(Date.now() - 2 * 86_400_000);
  return {
    sort: 'incident',
    'happened_on-day': String(day.getDate()),
    'happened_on-month': String(day.getMonth() + 1),
    'happened_on-year': String(day.getFullYear()),
    what,
    told_by: 'PC Rowan',
    standing: 'fact',
  };
}

/// The first record that the visitor's list of cases leads to.
async function firstRecord(visitor) {
  const page = await visitor.ask('/cases');
  const found = /\/records\/[a-z2-7]{26}/.exec(page.html);
  hold(found, 'no case is listed');
  return found[0];
}

async function formOf(visitor, record) {
  const action = `${record}/events/new`;
  return { action, hidden: hiddenOf((await visitor.ask(action)).html, action) };
}

/// Every page of the chronology, one after another.
async function chronologyOf(visitor, record) {
  let html = '';
  for (let n = 1; ; ++n) {
    const page = await visitor.ask(`${record}/chronology?page=${n}`);
    hold(page.status === 200, `the chronology was answered ${page.status}`);
    html += page.html;
    if (!page.html.includes('Older events')) return html;
  }
}

function times(html, words) {
  return html.split(words).length - 1;
}

async function sound(folder) {
  const verified = await keeper('verify', '--data', folder);
  hold(verified.code === 0 && /: sound\.$/m.test(verified.said), `not sound:\n${verified.said}`);
  const rebuilt = await keeper('rebuild', '--data', folder);
  hold(/; the lists of 0 had differed/.test(rebuilt.said), `rows had differed: ${rebuilt.said}`);
}

/// Leaves not a byte on the disk.
function fillDisk(file) {
  const filler = openSync(file, 'w');
  for (let size = 1 << 20; size >= 1; size = size > 1 ? size >> 2 : 0) {
    const piece = Buffer.alloc(size, 120);
    try {
      for (;;) writeSync(filler, piece);
    } catch (wrong) {
      if (wrong.code !== 'ENOSPC') throw wrong;
    }
  }
  closeSync(filler);
}

/// New events until one is not saved: some room lies inside the service's own files.
async function postUntilFull(visitor, record) {
  for (let n = 1; n <= mostPosts; ++n) {
    const page = await visitor.ask(`${record}/events/new`);
    // Opening a record must be logged, so with no room for the log the form is not shown either.
    if (page.status === 503) return { opened: false, page, posts: n - 1 };
    const action = `${record}/events/new`;
    const typed = `Seen by the weir at dusk, entry ${n} ${'and so on '.repeat(2000)}`;
    const answer = await visitor.ask(action, { ...hiddenOf(page.html, action), ...told(typed) });
    if (answer.status === 503) return { opened: true, page: answer, typed, posts: n - 1 };
    hold(answer.status === 303, `a post was answered ${answer.status}:\n${answer.html}`);
  }
  throw new NoSetUp(`the disk took ${mostPosts} entries and was not full`);
}

async function onAFullDisk() {
  const root = mkdtempSync(join(tmpdir(), 'holdfast-full-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${diskMegabytes}m`, 'tmpfs', root],
      { stdio: 'pipe' });
  } catch (wrong) {
    rmSync(root, { recursive: true });
    throw new NoSetUp(`a small disk could not be mounted: ${wrong.stderr}`);
  }
  try {
    await fullAndEmptiedAgain(root);
  } finally {
    execFileSync('umount', ['--lazy', root]);
    rmSync(root, { recursive: true });
  }
}

async function fullAndEmptiedAgain(root) {
  const data = join(root, 'service');
  const server = await serve(data, '--demo', '--cases', '0');
  try {
    const visitor = await new Visitor(server).signIn('case_manager');
    const record = await firstRecord(visitor);
    const what = 'The form that was typed while there was no room';
    const { action, hidden } = await formOf(visitor, record);
    fillDisk(join(root, 'filler'));
    const full = await postUntilFull(visitor, record);
    hold(full.page.html.includes('there is no room'),
      `the page does not say that there is no room:\n${full.page.html}`);

    const refused = await visitor.ask(action, { ...hidden, ...told(what) });
    hold(refused.status === 503, `posting on a full disk was answered ${refused.status}`);
    hold(refused.html.includes(what), 'what was typed is not shown');
    hold(refused.html.includes('PC Rowan'), 'what was typed is not shown whole');
    const again = hiddenOf(refused.html, action);
    hold(again.what === what && again.event === hidden.event, 'the form cannot be sent again');
    hold((await fetch(`${server.address}/health`)).ok, 'the service died');
    const opened = await visitor.ask(`${record}/chronology`);
    hold([200, 503].includes(opened.status), `reading was answered ${opened.status}`);

    rmSync(join(root, 'filler'));
    for (let n = 0; n < 2; ++n) {
      const saved = await visitor.ask(action, again);
      hold(saved.status === 303, `with room again it was answered ${saved.status}:\n${saved.html}`);
    }
    const chronology = await chronologyOf(visitor, record);
    hold(times(chronology, what) === 1, `the event is there ${times(chronology, what)} times`);
    console.log(`full: met when ${full.opened ? 'recording' : 'opening the form'}, after ` +
      `${full.posts} more entries; then the form was sent twice and recorded once`);
    if (full.typed) hold(!chronology.includes(full.typed), 'what was refused is there');
  } finally {
    await server.stop();
  }
  await sound(data);
}

/// Posts until told to stop; counts what was acknowledged.
async function write(visitor, record, state) {
  for (let n = 0; !state.stop; ++n) {
    const { action, hidden } = await formOf(visitor, record);
    const what = `Entry ${state.name} ${n} of a busy day.`;
    const answer = await visitor.ask(action, { ...hidden, ...told(what) });
    hold(answer.status === 303, `a post was answered ${answer.status}`);
    state.acknowledged.push(what);
  }
}

async function backedUpWhileServing() {
  const root = mkdtempSync(join(tmpdir(), 'holdfast-backup-'));
  try {
    await backedUpIn(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function backedUpIn(root) {
  const data = join(root, 'service');
  const server = await serve(data, '--demo', '--cases', '0');
  const counts = [];
  try {
    const visitor = await new Visitor(server).signIn('case_manager');
    const record = await firstRecord(visitor);
    const states = writers.map((name) => ({ name, acknowledged: [], stop: false }));
    const writing = states.map((state) => write(visitor, record, state));
    const settled = Promise.all(writing);
    for (let n = 0; n < backups; ++n) {
      const enough = (n + 1) * entriesBetween;
      while (states.flatMap((state) => state.acknowledged).length < enough)
        await Promise.race([settled, pause(20)]);
      const before = states.flatMap((state) => state.acknowledged);
      await restoresWhole(root, data, n, before, record);
      counts.push(before.length);
    }
    for (const state of states) state.stop = true;
    await settled;
  } finally {
    await server.stop();
  }
  await sound(data);
  console.log(`${backups} backups while serving; entries acknowledged before each: ${counts}`);
}

/// Backs up, restores into an empty folder with the master key alone, and looks for every entry.
async function restoresWhole(root, data, n, acknowledged, record) {
  const to = join(root, `backup${n}`);
  const made = await keeper('backup', '--data', data, '--to', join(to, 'data'),
    '--keys-to', join(to, 'keys'));
  hold(made.code === 0, `backup: ${made.said}`);
  const anew = join(root, `anew${n}`);
  mkdirSync(anew);
  cpSync(join(data, 'secrets'), join(anew, 'secrets'), { recursive: true });
  const restored = await keeper('restore', '--data', anew, '--from', join(to, 'data'),
    '--keys-from', join(to, 'keys'));
  hold(restored.code === 0, `restore: ${restored.said}`);
  await sound(anew);
  cpSync(join(data, 'demo_people.json'), join(anew, 'demo_people.json'));
  const server = await serve(anew);
  try {
    const visitor = await new Visitor(server).signIn('team_manager');
    const chronology = await chronologyOf(visitor, record);
    for (const what of acknowledged) {
      const found = times(chronology, what);
      hold(found === 1, `the backup has "${what}" ${found} times`);
    }
  } finally {
    await server.stop();
  }
}

const tests = { 'a full disk': onAFullDisk, 'backups while serving': backedUpWhileServing };
let passed = 0;
let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  try {
    await test();
    ++passed;
    console.log(`ok ${name}`);
  } catch (wrong) {
    ++failed;
    const how = wrong instanceof NoSetUp ? 'COULD NOT BE SET UP' : 'FAILED';
    console.log(`${how}: ${name}: ${wrong.message}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
