// The made-up people of the demonstration, and the six digits their phones would show.
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const stepSeconds = 30;
const driftSteps = 1;

/// Rows {role, name, email, password, totp_secret (base32)}, as the demonstration leaves them
/// beside its data.
export function peopleOf(server) {
  return JSON.parse(readFileSync(join(server.data, 'demo_people.json'), 'utf8'));
}

function bytesOfBase32(text) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  let bits = '';
  for (const letter of text.toUpperCase().replace(/[^A-Z2-7]/g, ''))
    bits += alphabet.indexOf(letter).toString(2).padStart(5, '0');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}

export function totpCode(secret, step) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', bytesOfBase32(secret)).update(counter).digest();
  const at = hash[19] & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

const lastSteps = new Map();

/// A code not given before. A step counts once, so who signs in often waits for the next one.
export async function freshCode(person) {
  const now = () => Math.floor(Date.now() / 1000 / stepSeconds);
  const step = Math.max((lastSteps.get(person.email) ?? 0) + 1, now() - driftSteps);
  while (step > now() + driftSteps) await pause(500);
  lastSteps.set(person.email, step);
  return totpCode(person.totp_secret, step);
}
