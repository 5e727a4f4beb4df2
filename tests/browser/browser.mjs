// Debian's Chromium, told to talk to nobody but us.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const quiet = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

export function openBrowser() {
  const executablePath = process.env.HOLDFAST_CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) throw new Error(`there is no browser at ${executablePath}`);
  return chromium.launch({ executablePath, args: quiet });
}
