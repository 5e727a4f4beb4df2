// The built program, serving its demonstration on a free port of this machine from a folder of its
// own, which goes when it stops.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/// The mail server whose word on a sender counts.
export const mailServer = 'mx.service.example';
export const program = process.env.HOLDFAST_PROGRAM ?? 'build/release/holdfast';
const startLimitMs = 60_000;
const stopLimitMs = 15_000;

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/// Asks until the server says it is ready, it has ended, or the limit has passed.
export async function untilReady(address, ended, said) {
  const limit = Date.now() + startLimitMs;
  while (Date.now() < limit) {
    if (ended()) throw new Error(`${program} ended before it was ready:\n${said()}`);
    const answer = await fetch(`${address}/ready`).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`${program} was not ready after ${startLimitMs / 1000} s:\n${said()}`);
}

/// The program over `data`, once it is ready.
async function begin(address, data) {
  const port = new URL(address).port;
  const child = spawn(program, ['serve', '--demo', '--cases', '0', '--port', port,
    '--data', data, '--trusted-proxy', '127.0.0.1', '--mail-authority', mailServer]);
  let output = '';
  let over = false;
  const closed = new Promise((resolve) => {
    child.once('error', (wrong) => {
      output += String(wrong);
      over = true;
      resolve(null);
    });
    child.once('close', (code) => {
      over = true;
      resolve(code);
    });
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes) => (output = (output + bytes).slice(-100_000)));

  async function stop() {
    child.kill('SIGTERM');
    const code = await Promise.race([closed, pause(stopLimitMs, 'late')]);
    if (code === 'late') child.kill('SIGKILL');
    if (code !== 0) throw new Error(`${program} did not stop cleanly (${code}):\n${output}`);
  }

  try {
    await untilReady(address, () => over, () => output);
  } catch (wrong) {
    child.kill('SIGKILL');
    throw wrong;
  }
  return { said: () => output, stop };
}

export async function startServer() {
  const data = mkdtempSync(join(tmpdir(), 'holdfast-browser-'));
  const address = `http://127.0.0.1:${await freePort()}`;
  const dropped = (wrong) => {
    rmSync(data, { recursive: true, force: true });
    throw wrong;
  };
  let running = await begin(address, data).catch(dropped);
  return {
    address,
    data,
    said: () => running.said(),
    /// The same service, stopped and started over what it has kept.
    async restart() {
      await running.stop();
      running = await begin(address, data);
    },
    async stop() {
      await running.stop().catch(dropped);
      rmSync(data, { recursive: true, force: true });
    },
  };
}
