// Draws the icons of the add-in: bars that rise (index), a tick (check), a plus (create). Run once after a change.
import { deflateSync } from "node:zlib";
import { readFileSync, writeFileSync } from "node:fs";
import { ICON_SIZES } from "./manifest/facts.mjs";

const ramp = JSON.parse(readFileSync(new URL("../src/brand/ramp.json", import.meta.url), "utf8"));
/** Red, green and blue of the shade that stands for the product. */
const BRAND = [1, 3, 5].map((at) => parseInt(ramp["80"].slice(at, at + 2), 16));
/** What is in order. */
const GREEN = [16, 124, 65];

/**
 * A form in a square from 0 to 1.
 * @typedef {{ color: number[], inside: (x: number, y: number) => boolean }} Shape
 */

/** Distance of a point from the line between two others. */
const distance = (
  /** @type {[number, number]} */ [px, py],
  /** @type {[number, number, number, number]} */ [x1, y1, x2, y2],
) => {
  const t = Math.max(
    0,
    Math.min(1, ((px - x1) * (x2 - x1) + (py - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)),
  );
  return Math.hypot(px - x1 - t * (x2 - x1), py - y1 - t * (y2 - y1));
};
/** @type {Shape["inside"]} */
const bars = (x, y) => {
  const all = [
    { left: 0.16, height: 0.3 },
    { left: 0.42, height: 0.5 },
    { left: 0.68, height: 0.72 },
  ];
  const bar = all.find(({ left }) => x >= left && x <= left + 0.18);
  return bar !== undefined && y <= 0.88 && y >= 0.88 - bar.height;
};
/** @satisfies {Record<string, Shape>} */
const shapes = {
  icon: { color: BRAND, inside: bars },
  check: {
    color: GREEN,
    inside: (x, y) =>
      distance([x, y], [0.18, 0.55, 0.4, 0.78]) < 0.08 || distance([x, y], [0.4, 0.78, 0.84, 0.24]) < 0.08,
  },
  create: {
    color: BRAND,
    inside: (x, y) =>
      distance([x, y], [0.5, 0.18, 0.5, 0.82]) < 0.08 || distance([x, y], [0.18, 0.5, 0.82, 0.5]) < 0.08,
  },
};

/** zlib.crc32 is not in every Node 20. */
function crc32(/** @type {Uint8Array} */ bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(/** @type {string} */ type, /** @type {Buffer} */ data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

function png(/** @type {number} */ size, /** @type {Shape} */ { color, inside }) {
  const samples = 4;
  const rows = [];
  for (let y = 0; y < size; y++) {
    const row = Buffer.alloc(1 + size * 4);
    for (let x = 0; x < size; x++) {
      let hits = 0;
      for (let i = 0; i < samples * samples; i++) {
        const sx = (x + ((i % samples) + 0.5) / samples) / size;
        const sy = (y + (Math.floor(i / samples) + 0.5) / samples) / size;
        if (inside(sx, sy)) hits++;
      }
      row.set([...color, Math.round((255 * hits) / samples ** 2)], 1 + x * 4);
    }
    rows.push(row);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

for (const [name, shape] of Object.entries(shapes)) {
  for (const size of ICON_SIZES) {
    writeFileSync(new URL(`../assets/${name}-${size}.png`, import.meta.url), png(size, shape));
  }
}
// The logo of the listing in the store.
writeFileSync(new URL("../docs/marketplace/logo-300.png", import.meta.url), png(300, shapes.icon));
