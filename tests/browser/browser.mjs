// Debian's Chromium, told to talk to nobody but us. Its headless shell draws pages with the same
// engine in half the time; the long run takes the whole browser, as people have it (ADR 24).
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const whole = '/usr/bin/chromium';
const shell = '/usr/bin/chromium-headless-shell';
const quiet = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

export function openBrowser() {
  const usual = process.env.HOLDFAST_LONG ? whole : shell;
  const executablePath = process.env.HOLDFAST_CHROMIUM ?? usual;
  if (!existsSync(executablePath)) throw new Error(`there is no browser at ${executablePath}`);
  return chromium.launch({ executablePath, args: quiet });
}
