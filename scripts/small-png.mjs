/**
 * Writes small PNGs of pages. Most of what a picture of text weighs are the shades at the edges of letters: these are
 * rounded, which nobody sees. What is flat keeps its exact colour.
 */
import {deflateSync} from 'node:zlib';
import {PNG} from 'pngjs';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColours = 256;

const crcTable = Int32Array.from({length: 256}, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1;
  return value;
});

/** @param {Uint8Array} content */
function crc(content) {
  let value = -1;
  for (const byte of content) value = crcTable[(value ^ byte) & 0xff] ^ (value >>> 8);
  return (value ^ -1) >>> 0;
}

/**
 * @param {string} name
 * @param {Uint8Array} content
 */
function chunk(name, content) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc(named), named.length + 4);
  return framed;
}

/** As many points of one colour in a row or column are no edge of a letter. */
const flatRun = 8;
const shadeStep = 51;

/** @param {number} value - of red, green or blue */
function rounded(value) {
  return Math.min(255, Math.round(value / shadeStep) * shadeStep);
}

/**
 * Marks the points that stand in a run of one colour, along rows (`step` 1) or columns (`step` as wide as the picture).
 *
 * @param {Uint32Array} colours
 * @param {Uint8Array} flat
 * @param {{starts: number[], step: number, length: number}} lines
 */
function markRuns(colours, flat, {starts, step, length}) {
  for (const start of starts) {
    for (let from = 0; from < length;) {
      const colour = colours[start + from * step];
      let to = from + 1;
      while (to < length && colours[start + to * step] === colour) to++;
      if (to - from >= flatRun) for (let place = from; place < to; place++) flat[start + place * step] = 1;
      from = to;
    }
  }
}

/**
 * Rounds the shades at edges, in place.
 *
 * @param {PNG} picture
 */
function roundEdges({data, width, height}) {
  const colours = Uint32Array.from({length: width * height}, (_, point) => data.readUIntBE(point * 4, 3));
  const flat = new Uint8Array(colours.length);
  const rows = Array.from({length: height}, (_, row) => row * width);
  markRuns(colours, flat, {starts: rows, step: 1, length: width});
  markRuns(colours, flat, {starts: [...Array(width).keys()], step: width, length: height});
  for (let point = 0; point < flat.length; point++) {
    if (flat[point]) continue;
    for (let place = point * 4; place < point * 4 + 3; place++) data[place] = rounded(data[place]);
  }
}

/**
 * The number of each point's colour, and the colours; nothing if there are too many.
 *
 * @param {PNG} picture
 */
function numberColours({data, width, height}) {
  const numbers = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let point = 0; point < width * height; point++) {
    const colour = data.readUIntBE(point * 4, 3);
    const number = numbers.get(colour) ?? numbers.size;
    if (number === mostColours) return undefined;
    numbers.set(colour, number);
    // Each row begins with the number of its filter: none.
    rows[point + Math.floor(point / width) + 1] = number;
  }
  return {
    rows,
    palette: Buffer.from([...numbers.keys()].flatMap((c) => [c >> 16, (c >> 8) & 0xff, c & 0xff])),
  };
}

/**
 * A picture in fewer bytes: the same one twice gives the same. What is transparent in it becomes opaque.
 *
 * @param {Uint8Array} png
 * @returns {Buffer}
 */
export function shrinkPng(png) {
  const picture = PNG.sync.read(Buffer.from(png));
  roundEdges(picture);
  const numbered = numberColours(picture);
  if (!numbered) {
    return PNG.sync.write(picture, {colorType: 2, inputHasAlpha: true, deflateLevel: 9, filterType: -1});
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(picture.width, 0);
  header.writeUInt32BE(picture.height, 4);
  // Eight bits for each point, by a palette.
  header[8] = 8;
  header[9] = 3;
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', numbered.palette),
    chunk('IDAT', deflateSync(numbered.rows, {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
