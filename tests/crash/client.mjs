// The real binary as a client sees it: started on a folder, signed in to, its forms filled in, and
// its keeper's subcommands run.
import { execFile, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { peopleOf } from '../../tools/demo_codes.mjs';
import { freshCode } from '../browser/people.mjs';

export const program = process.env.HOLDFAST_PROGRAM ?? 'build/release/holdfast';
const startLimitMs = 60_000;

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/// {code, said} of one of the keeper's subcommands.
export function keeper(...words) {
  return new Promise((resolve) => {
    execFile(program, words, (wrong, out, err) =>
      resolve({ code: wrong ? (wrong.code ?? 1) : 0, said: out + err }));
  });
}

/// Serves the folder until stop().
export async function serve(data, ...more) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(program, ['serve', '--port', String(port), '--data', data, ...more]);
  let said = '';
  let over = false;
  const ended = new Promise((resolve) => {
    child.once('close', (code) => {
      over = true;
      resolve(code);
    });
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece));
  const limit = Date.now() + startLimitMs;
  while (!(await fetch(`${address}/ready`).then((answer) => answer.ok, () => false))) {
    if (over || Date.now() > limit) throw new Error(`${program} did not start:\n${said}`);
    await pause(50);
  }
  return {
    address,
    data,
    codesUsed: new Map(),
    stop: async () => {
      child.kill('SIGTERM');
      const code = await ended;
      if (code !== 0) throw new Error(`${program} ended with ${code}:\n${said.slice(-2000)}`);
    },
  };
}

function plain(html) {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

/// The hidden fields of the form that is sent to `action`.
export function hiddenOf(html, action) {
  const form = [...html.matchAll(/<form[\s\S]*?<\/form>/g)].map((found) => found[0])
    .find((one) => one.includes(`action="${action}"`));
  if (!form) throw new Error(`the page has no form for ${action}:\n${html.slice(0, 3000)}`);
  const fields = {};
  for (const [tag] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const [, name] = /name="([^"]*)"/.exec(tag);
    fields[name] = plain(/value="([^"]*)"/.exec(tag)?.[1] ?? '');
  }
  return fields;
}

export class Visitor {
  constructor(server) {
    this.server = server;
    this.cookies = new Map();
  }

  async ask(path, fields) {
    const answer = await fetch(this.server.address + path, {
      method: fields ? 'POST' : 'GET',
      redirect: 'manual',
      headers: {
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(fields && { origin: this.server.address }),
      },
      body: fields && new URLSearchParams(fields),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      this.cookies.set(name, value);
    }
    return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() };
  }

  /// Fills in the form that a page shows under its own address.
  async fill(path, fields) {
    const page = await this.ask(path);
    if (page.status !== 200) throw new Error(`${path} answered ${page.status}`);
    return this.ask(path, { ...hiddenOf(page.html, path), ...fields });
  }

  async signIn(role) {
    const person = peopleOf(this.server.data).find((one) => one.role === role);
    const { email, password } = person;
    const asked = await this.fill('/sign-in', { email, password });
    const code = await freshCode(person, this.server.codesUsed);
    const came = await this.fill(asked.to, { code });
    if (came.status !== 303 || came.to.startsWith('/sign-in'))
      throw new Error(`${email} could not sign in: ${came.status} ${came.to}`);
    return this;
  }
}
