// Pictures of pages made small: a page has few colours, so a PNG with a palette of at most 256 is a
// third of what the browser makes. Colours beyond the 256 most used go to the nearest of those.
import { deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const trueColour = 2;
const withAlpha = 6;

function* chunksOf(png) {
  for (let at = signature.length; at < png.length;) {
    const size = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    yield { type, data: png.subarray(at + 8, at + 8 + size) };
    at += size + 12;
  }
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((one) => Math.abs(guess - one));
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/// Undoes a PNG's line filters in place; the lines without their filter bytes.
function unfiltered(raw, stride, step) {
  const lines = [];
  let above = Buffer.alloc(stride);
  for (let at = 0; at < raw.length; at += stride + 1) {
    const line = raw.subarray(at + 1, at + 1 + stride);
    for (let i = 0; i < stride; i += 1) {
      const left = i < step ? 0 : line[i - step];
      const corner = i < step ? 0 : above[i - step];
      const guesses = [0, left, above[i], (left + above[i]) >> 1, paeth(left, above[i], corner)];
      line[i] = (line[i] + guesses[raw[at]]) & 255;
    }
    lines.push(line);
    above = line;
  }
  return lines;
}

function coloursOf(lines, step) {
  const pixels = [];
  for (const line of lines)
    for (let i = 0; i < line.length; i += step)
      pixels.push((line[i] << 16) | (line[i + 1] << 8) | line[i + 2]);
  return pixels;
}

function distance(a, b) {
  const parts = [16, 8, 0].map((shift) => ((a >> shift) & 255) - ((b >> shift) & 255));
  return parts.reduce((sum, part) => sum + part * part, 0);
}

/// The palette, and for each colour its place in it.
function paletteOf(pixels) {
  const counts = new Map();
  for (const one of pixels) counts.set(one, (counts.get(one) ?? 0) + 1);
  const byUse = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a - b);
  const palette = byUse.slice(0, 256);
  const places = new Map(palette.map((one, i) => [one, i]));
  for (const one of byUse.slice(256)) {
    let best = 0;
    for (let i = 1; i < palette.length; i += 1)
      if (distance(one, palette[i]) < distance(one, palette[best])) best = i;
    places.set(one, best);
  }
  return { palette, places };
}

/// The same picture with a palette. What is no 8-bit true-colour PNG comes back as it is.
export function inFewColours(png) {
  const chunks = [...chunksOf(png)];
  const head = chunks.find((one) => one.type === 'IHDR').data;
  const [width, height, kind] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9]];
  if (head[8] !== 8 || head[12] !== 0 || ![trueColour, withAlpha].includes(kind)) return png;
  const step = kind === withAlpha ? 4 : 3;
  const data = chunks.filter((one) => one.type === 'IDAT').map((one) => one.data);
  const lines = unfiltered(inflateSync(Buffer.concat(data)), width * step, step);
  const pixels = coloursOf(lines, step);
  const { palette, places } = paletteOf(pixels);
  const packed = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      packed[y * (width + 1) + 1 + x] = places.get(pixels[y * width + x]);
  const newHead = Buffer.from(head);
  newHead[9] = 3;
  const colours = Buffer.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]));
  return Buffer.concat([
    signature, chunk('IHDR', newHead), chunk('PLTE', colours),
    chunk('IDAT', deflateSync(packed, { level: 9 })), chunk('IEND', Buffer.alloc(0)),
  ]);
}
