// A code for a made-up person to sign in with, never the same twice on one service.
import { setTimeout as pause } from 'node:timers/promises';
import { stepNow, totpCode } from '../../tools/demo_codes.mjs';

const driftSteps = 1;
const typingSeconds = 10;

/// A step counts once, so who signs in often waits for the next one. `used`: the last step of each
/// address, kept beside the service. The earliest one that still counts when it has been typed.
export async function freshCode(person, used) {
  const step = Math.max((used.get(person.email) ?? 0) + 1, stepNow(typingSeconds) - driftSteps);
  while (step > stepNow() + driftSteps) await pause(500);
  used.set(person.email, step);
  return totpCode(person.totp_secret, step);
}
