// A code for a made-up person to sign in with, never the same twice.
import { setTimeout as pause } from 'node:timers/promises';
import { stepNow, totpCode } from '../../tools/demo_codes.mjs';

const driftSteps = 1;
const lastSteps = new Map();

/// A step counts once, so who signs in often waits for the next one.
export async function freshCode(person) {
  const step = Math.max((lastSteps.get(person.email) ?? 0) + 1, stepNow() - driftSteps);
  while (step > stepNow() + driftSteps) await pause(500);
  lastSteps.set(person.email, step);
  return totpCode(person.totp_secret, step);
}
