// Apache in front of the server, as docs/apache.conf has it, on a free port of this machine and
// from a folder of its own.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, untilReady } from './server.mjs';

const program = '/usr/sbin/apache2';
const modules = ['mpm_event', 'authz_core', 'headers', 'proxy', 'proxy_http'];
const modulesFolder = '/usr/lib/apache2/modules';
const documentedServer = 'http://127.0.0.1:8080/';
const stopLimitMs = 10_000;

function configuration(folder, port, server) {
  const loaded = modules.map((one) => `LoadModule ${one}_module ${modulesFolder}/mod_${one}.so`);
  const documented = readFileSync('docs/apache.conf', 'utf8');
  if (!documented.includes(documentedServer)) throw new Error('docs/apache.conf names no server');
  return [
    ...loaded, 'ServerName 127.0.0.1', `Listen 127.0.0.1:${port}`, `PidFile ${folder}/pid`,
    'User nobody', 'Group nogroup', `ErrorLog ${folder}/error.log`, `DefaultRuntimeDir ${folder}`,
    documented.replace(documentedServer, `${server}/`),
  ].join('\n');
}

/// In the foreground, so that stopping it stops it.
export async function startProxy(server) {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-proxy-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const file = join(folder, 'apache.conf');
  writeFileSync(file, configuration(folder, port, server));
  let child;
  let output = '';
  let over = Promise.resolve();

  async function start() {
    child = spawn(program, ['-f', file, '-DFOREGROUND']);
    let ended = false;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes) => (output += bytes));
    over = new Promise((resolve) => child.once('close', resolve)).then(() => (ended = true));
    await untilReady(address, () => ended, () => output);
  }
  async function stop() {
    child.kill('SIGTERM');
    if ((await Promise.race([over, pause(stopLimitMs, 'late')])) === 'late') child.kill('SIGKILL');
  }

  await start();
  return {
    address,
    stop,
    start,
    async close() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
