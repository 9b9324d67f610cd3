// Draws media/icon.png: a sheet with a preamble, numbered paragraphs and a wavy line under one of them.
// `node scripts/icon.mjs` writes it anew; nothing but Node is needed.
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const SIZE = 256;
// Every point is looked at in a grid of that many places, which smooths the edges.
const GRID = 4;

const BLUE = [31, 90, 138];
const WHITE = [255, 255, 255];
const GREY = [158, 178, 196];
const INK = [60, 84, 106];
const ORANGE = [224, 92, 24];

/** From back to front: whether a place belongs to a shape, and its colour. */
const SHAPES = [
  [rounded(0, 0, 256, 256, 44), BLUE],
  [rounded(52, 32, 152, 192, 10), WHITE],
  [rounded(74, 56, 76, 10, 5), INK],
  [rounded(74, 84, 108, 8, 4), GREY],
  [rounded(74, 102, 90, 8, 4), GREY],
  [rounded(74, 132, 12, 10, 5), INK],
  [rounded(96, 133, 86, 8, 4), GREY],
  [rounded(74, 164, 12, 10, 5), INK],
  [rounded(96, 165, 86, 8, 4), INK],
  [wave(96, 182, 190, 5, 17, 5), ORANGE],
];

function rounded(left, top, width, height, radius) {
  return (x, y) => {
    const dx = Math.max(left + radius - x, x - (left + width - radius), 0);
    const dy = Math.max(top + radius - y, y - (top + height - radius), 0);
    return Math.hypot(dx, dy) <= radius;
  };
}

function wave(left, right, middle, height, length, width) {
  return (x, y) => x >= left && x <= right && Math.abs(y - middle - height * Math.sin(((x - left) * 2 * Math.PI) / length)) <= width / 1.4;
}

function pointAt(column, row) {
  const sum = [0, 0, 0, 0];

  for (let i = 0; i < GRID * GRID; i++) {
    const x = column + ((i % GRID) + 0.5) / GRID;
    const y = row + (Math.floor(i / GRID) + 0.5) / GRID;
    const colour = SHAPES.findLast(([holds]) => holds(x, y))?.[1];

    if (colour) [...colour, 255].forEach((value, channel) => (sum[channel] += value));
  }

  const covered = sum[3] / 255;
  return covered === 0 ? [0, 0, 0, 0] : [sum[0] / covered, sum[1] / covered, sum[2] / covered, sum[3] / (GRID * GRID)].map(Math.round);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const head = Buffer.alloc(4);
  const tail = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  tail.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, tail]);
}

const header = Buffer.alloc(13);
header.writeUInt32BE(SIZE, 0);
header.writeUInt32BE(SIZE, 4);
header.set([8, 6, 0, 0, 0], 8);

const rows = Array.from({ length: SIZE }, (_, row) => [0, ...Array.from({ length: SIZE }, (_, column) => pointAt(column, row)).flat()]);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const image = [chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })), chunk('IEND', Buffer.alloc(0))];

writeFileSync(new URL('../media/icon.png', import.meta.url), Buffer.concat([signature, ...image]));
