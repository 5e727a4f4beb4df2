// The made-up people of a demonstration with the six digits their phones would show now: what
// `./run --codes` prints. Usage: node tools/demo_codes.mjs DATA_FOLDER
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const stepSeconds = 30;

/// Rows {role, name, email, password, totp_secret (base32)}, as the demonstration leaves them
/// beside its data.
export function peopleOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'demo_people.json'), 'utf8'));
}

export function stepNow(secondsAhead = 0) {
  return Math.floor((Date.now() / 1000 + secondsAhead) / stepSeconds);
}

function bytesOfBase32(text) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  let bits = '';
  for (const letter of text.toUpperCase().replace(/[^A-Z2-7]/g, ''))
    bits += alphabet.indexOf(letter).toString(2).padStart(5, '0');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}

/// RFC 6238 with SHA-1 and six digits.
export function totpCode(secret, step) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', bytesOfBase32(secret)).update(counter).digest();
  const at = hash[19] & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const people = peopleOf(process.argv[2] ?? 'var/demo');
  console.log(`Password of all: ${people[0].password}\n`);
  for (const { role, name, email, totp_secret: secret } of people)
    console.log(`${totpCode(secret, stepNow())}  ${email.padEnd(36)} ${name}, ${role}`);
  const left = stepSeconds - (Math.floor(Date.now() / 1000) % stepSeconds);
  console.log(`\nThese codes change in ${left} seconds, and each lets you in once.`);
}
